// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/testtiming.h"
#include "sync/credentials/vault.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/engine/syncengine.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace kitesync {

/// What is at a destination, as far as the wizard shows it.
struct DestinationFindings
{
    DestinationReport report;
    bool makesFolder = false; ///< the program's own folder will be made
    qint64 fileBytes = -1; ///< of a file that exists
    QDateTime lastWritten; ///< of a file that exists; UTC
};

/// The test of a destination (ux.md 3.2, page 2): what is there, can we write, is it somebody else's. One at a
/// time; a late answer of an earlier one is dropped. Changes nothing. GUI thread; never waits.
class DestinationTest final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Testing, Passed, Failed, Dirty };
    Q_ENUM(State)

    /// What is tested; a result holds for exactly these.
    struct Values
    {
        PipelineKey key; ///< empty: of a new pipeline
        QString organization;
        DestinationConfig destination;
        Secret password; ///< empty: the one that is stored under storedKey, or none
        PipelineKey storedKey; ///< of a server that has a stored password

        friend bool operator==(const Values &, const Values &) = default;
    };

    /// @p ownFolder is the program's own folder for databases: it need not exist before the pipeline does.
    /// Engine and vault must outlive this object.
    DestinationTest(SyncEngine &engine, Vault &vault, const QString &ownFolder, const TestTiming &timing = {},
                    QObject *parent = nullptr);

    /// Begins, giving up one that goes on. finished() follows unless it is aborted.
    void start(const Values &values);
    void abort();
    void invalidate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isTesting() const { return m_state == State::Testing; }
    [[nodiscard]] bool isStillWaiting() const { return m_stillWaiting; }
    [[nodiscard]] bool hasPassedFor(const Values &values) const;
    /// Whether this is what is tested now, or was tested with any result.
    [[nodiscard]] bool isAbout(const Values &values) const;
    [[nodiscard]] const Values &values() const { return m_values; }

    /// Once it has passed.
    [[nodiscard]] const std::optional<DestinationFindings> &findings() const { return m_findings; }
    /// Once it has failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Makes a folder that a person asked for, or the program's own, with its parents.
    /// DestinationReadOnly (subject: the folder) when it cannot be made.
    [[nodiscard]] static Status makeFolder(const QString &folder);

Q_SIGNALS:
    void changed();
    /// Passed or Failed.
    void finished();

private:
    void readPassword(quint64 request);
    void ask(quint64 request, const Secret &password);
    void take(quint64 request, const Result<DestinationReport> &result);
    void pass(DestinationFindings findings);
    void fail(const Error &error);
    void end(State state);
    void forget();
    [[nodiscard]] bool isOwnFolder(const QString &folder) const;
    [[nodiscard]] Result<DestinationFindings> findingsOfOwnFolder() const;

    SyncEngine &m_engine;
    Vault &m_vault;
    const QString m_ownFolder;
    Values m_values;
    State m_state = State::Idle;
    bool m_stillWaiting = false;
    quint64 m_request = 0;
    std::optional<DestinationFindings> m_findings;
    std::optional<Error> m_error;
    QTimer m_patience;
    QTimer m_limit;
};

} // namespace kitesync
