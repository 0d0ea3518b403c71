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

#include <QList>
#include <QUrl>

#include <functional>
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
    /// Without an organization the token's own ones are looked up: the only one is taken and tested, which
    /// organizationChosen() tells before; else the test ends at once with organizationWanted().
    void start(const Values &values);

    [[nodiscard]] bool hasPassedFor(const Values &values) const;
    /// What the token that was tested last can read, by slug; empty while nobody knows.
    [[nodiscard]] const QList<OrganizationEntry> &organizations() const { return m_organizations; }
    /// The host that is asked; for "Still waiting for ...".
    [[nodiscard]] QString host() const { return m_values.apiUrl.host(); }

    /// Once it has passed.
    [[nodiscard]] const std::optional<SourceReport> &report() const { return m_report; }
    [[nodiscard]] ErrorText errorText() const;
    /// The input to correct after a failure; None when it is not for an input to mend.
    [[nodiscard]] DraftField fieldToBlame() const;
    /// Whether only the network was in the way, so that going on untested makes sense.
    [[nodiscard]] bool isNetworkTrouble() const;

Q_SIGNALS:
    void organizationsChanged();
    void organizationChosen(const QString &slug);
    void organizationWanted();

private:
    using Organizations = Result<QList<OrganizationEntry>>;

    void readToken(Ticket ticket);
    void proceed(Ticket ticket, const Secret &token);
    void chooseOrganization(Ticket ticket, const Secret &token, const Organizations &found);
    void lookUp(const Secret &token, const std::function<void(const Organizations &)> &done);
    void ask(Ticket ticket, const Secret &token);
    void take(Ticket ticket, const Secret &token, const Result<SourceReport> &result);
    void forgetFindings() override;
    [[nodiscard]] Error limitReached() const override;

    SyncEngine &m_engine;
    Vault &m_vault;
    Values m_values;
    std::optional<SourceReport> m_report;
    QList<OrganizationEntry> m_organizations;
    Values m_organizationsOf; ///< without the organization: which address and token they are of
};

} // namespace kitesync
