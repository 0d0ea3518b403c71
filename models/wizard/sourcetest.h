// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/draftchecks.h"
#include "models/wizard/testtiming.h"
#include "models/words/errorwords.h"
#include "sync/credentials/vault.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/engine/syncengine.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace kitesync {

/// The test of token and organization behind Test & Continue (ux.md 3.2, page 1). One at a time; a late answer
/// of an earlier one is dropped. GUI thread; never waits.
class SourceTest final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Testing, Passed, PassedWithLimits, Failed, Dirty };
    Q_ENUM(State)

    /// What is tested; a result holds for exactly these.
    struct Values
    {
        QUrl apiUrl;
        Secret token; ///< empty: the one that is stored under storedKey
        PipelineKey storedKey;
        QString organization;

        friend bool operator==(const Values &, const Values &) = default;
    };

    /// Both must outlive this object.
    SourceTest(SyncEngine &engine, Vault &vault, const TestTiming &timing = {}, QObject *parent = nullptr);
    ~SourceTest() override;

    /// Begins, giving up one that goes on. finished() follows unless it is aborted.
    void start(const Values &values);
    /// Gives up; back to Idle.
    void abort();
    /// To be called when a tested field is edited: what was found holds no longer.
    void invalidate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isTesting() const { return m_state == State::Testing; }
    /// While testing: it takes long enough to say so.
    [[nodiscard]] bool isStillWaiting() const { return m_stillWaiting; }
    [[nodiscard]] bool hasPassed() const;
    [[nodiscard]] bool hasPassedFor(const Values &values) const;
    /// The host that is asked; for "Still waiting for ...".
    [[nodiscard]] QString host() const { return m_values.apiUrl.host(); }

    /// Once it has passed.
    [[nodiscard]] const std::optional<SourceReport> &report() const { return m_report; }
    /// Once it has failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] ErrorText errorText() const;
    /// The input to correct after a failure; None when it is not for an input to mend.
    [[nodiscard]] DraftField fieldToBlame() const;
    /// Whether only the network was in the way, so that going on untested makes sense.
    [[nodiscard]] bool isNetworkTrouble() const;

Q_SIGNALS:
    /// state() or isStillWaiting() changed.
    void changed();
    /// Passed, PassedWithLimits or Failed.
    void finished();

private:
    void readToken(quint64 request);
    void ask(quint64 request, const Secret &token);
    void take(quint64 request, const Result<SourceReport> &result);
    void fail(const Error &error);
    void giveUp();
    void end(State state);
    void forget();

    SyncEngine &m_engine;
    Vault &m_vault;
    Values m_values;
    State m_state = State::Idle;
    bool m_stillWaiting = false;
    quint64 m_request = 0; ///< of the test that goes on, or of the last
    std::optional<SourceReport> m_report;
    std::optional<Error> m_error;
    QTimer m_patience;
    QTimer m_limit;
};

} // namespace kitesync
