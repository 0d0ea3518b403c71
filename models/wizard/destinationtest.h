// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardtest.h"
#include "sync/credentials/vault.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/engine/syncengine.h"

#include <QDateTime>

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

/// The test of a destination (ux.md 3.2, page 2): what is there, can we write, is it somebody else's.
/// Changes nothing.
class DestinationTest final : public WizardTest
{
    Q_OBJECT
public:
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

    [[nodiscard]] bool hasPassedFor(const Values &values) const;
    /// Whether this is what is tested now, or was tested with any result.
    [[nodiscard]] bool isAbout(const Values &values) const;
    [[nodiscard]] const Values &values() const { return m_values; }

    /// Once it has passed.
    [[nodiscard]] const std::optional<DestinationFindings> &findings() const { return m_findings; }

    /// Once it has failed because the tables are another pipeline's, of the same organization: what is there.
    [[nodiscard]] const std::optional<DestinationFindings> &taken() const { return m_taken; }

    /// Makes a folder that a person asked for, or the program's own, with its parents.
    /// DestinationReadOnly (subject: the folder) when it cannot be made.
    [[nodiscard]] static Status makeFolder(const QString &folder);

private:
    void readPassword(Ticket ticket);
    void ask(Ticket ticket, const Secret &password);
    void take(Ticket ticket, const Result<DestinationReport> &result);
    [[nodiscard]] DestinationFindings findingsOf(const DestinationReport &report) const;
    void pass(DestinationFindings findings);
    void forgetFindings() override;
    [[nodiscard]] Error limitReached() const override;
    [[nodiscard]] bool isOwnFolder(const QString &folder) const;
    [[nodiscard]] Result<DestinationFindings> findingsOfOwnFolder() const;

    SyncEngine &m_engine;
    Vault &m_vault;
    const QString m_ownFolder;
    Values m_values;
    std::optional<DestinationFindings> m_findings;
    std::optional<DestinationFindings> m_taken;
};

} // namespace kitesync
