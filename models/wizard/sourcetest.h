// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/draftchecks.h"
#include "models/wizard/wizardtest.h"
#include "models/words/errorwords.h"
#include "sync/credentials/vault.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/engine/syncengine.h"

#include <QUrl>

#include <optional>

namespace kitesync {

/// The test of token and organization behind Test & Continue (ux.md 3.2, page 1).
class SourceTest final : public WizardTest
{
    Q_OBJECT
public:
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

    /// Begins, giving up one that goes on. finished() follows unless it is aborted.
    void start(const Values &values);

    [[nodiscard]] bool hasPassedFor(const Values &values) const;
    /// The host that is asked; for "Still waiting for ...".
    [[nodiscard]] QString host() const { return m_values.apiUrl.host(); }

    /// Once it has passed.
    [[nodiscard]] const std::optional<SourceReport> &report() const { return m_report; }
    [[nodiscard]] ErrorText errorText() const;
    /// The input to correct after a failure; None when it is not for an input to mend.
    [[nodiscard]] DraftField fieldToBlame() const;
    /// Whether only the network was in the way, so that going on untested makes sense.
    [[nodiscard]] bool isNetworkTrouble() const;

private:
    void readToken(Ticket ticket);
    void ask(Ticket ticket, const Secret &token);
    void take(Ticket ticket, const Result<SourceReport> &result);
    void forgetFindings() override;
    [[nodiscard]] Error limitReached() const override;

    SyncEngine &m_engine;
    Vault &m_vault;
    Values m_values;
    std::optional<SourceReport> m_report;
};

} // namespace kitesync
