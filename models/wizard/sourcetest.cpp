// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/sourcetest.h"

namespace kitesync {

namespace {

/// A token that can read nothing is as good as none.
std::optional<Error> refusalOfAll(const SourceReport &report)
{
    for (const SourceObject object : allSourceObjects) {
        if (object != SourceObject::Jobs && !report.refused.contains(object))
            return std::nullopt;
    }
    return report.refused.value(SourceObject::Builds);
}

/// The token's list of organizations could not be read, though the token may well be good for the one that it is for.
bool concernsOnlyTheList(ErrorKind kind)
{
    return kind == ErrorKind::ScopeMissing || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound
           || kind == ErrorKind::RequestRefused;
}

} // namespace

SourceTest::SourceTest(SyncEngine &engine, Vault &vault, const TestTiming &timing, QObject *parent)
    : WizardTest(timing, parent)
    , m_engine(engine)
    , m_vault(vault)
{
}

void SourceTest::start(const Values &values)
{
    const Ticket ticket = begin();
    m_values = values;
    if (Values which{values.apiUrl, values.token, values.storedKey, {}}; m_organizationsOf != which) {
        m_organizationsOf = std::move(which);
        m_organizations.clear();
        Q_EMIT organizationsChanged();
    }
    if (values.token.isEmpty() && !values.storedKey.isEmpty())
        readToken(ticket);
    else
        proceed(ticket, values.token);
    Q_EMIT changed();
}

void SourceTest::readToken(Ticket ticket)
{
    // The keychain may ask the person first: that time is theirs, no limit runs.
    m_vault.read(m_values.storedKey, SecretKind::Token, this, [this, ticket](const Result<Secret> &token) {
        if (!goesOn(ticket))
            return;
        if (token)
            proceed(ticket, *token);
        else
            fail(token.error());
    });
}

void SourceTest::proceed(Ticket ticket, const Secret &token)
{
    startClock();
    if (!m_values.organization.isEmpty()) {
        ask(ticket, token);
        return;
    }
    lookUp(token,
           [this, ticket, token](const Organizations &found) { chooseOrganization(ticket, token, found); });
}

void SourceTest::lookUp(const Secret &token, const std::function<void(const Organizations &)> &done)
{
    m_engine.listOrganizations(m_values.apiUrl, token, this,
                               [this, of = m_organizationsOf, done](const Organizations &found) {
                                   if (of == m_organizationsOf && found && *found != m_organizations) {
                                       m_organizations = *found;
                                       Q_EMIT organizationsChanged();
                                   }
                                   if (done)
                                       done(found);
                               });
}

void SourceTest::chooseOrganization(Ticket ticket, const Secret &token, const Organizations &found)
{
    if (!goesOn(ticket))
        return;
    if (!found && !concernsOnlyTheList(found.error().kind)) {
        fail(found.error());
        return;
    }
    if (!found || found->size() != 1) {
        abort();
        Q_EMIT organizationWanted();
        return;
    }
    m_values.organization = found->first().slug;
    Q_EMIT organizationChosen(m_values.organization);
    ask(ticket, token);
}

void SourceTest::ask(Ticket ticket, const Secret &token)
{
    m_engine.testSource(
        m_values.apiUrl, token, m_values.organization, this,
        [this, ticket, token](const Result<SourceReport> &result) { take(ticket, token, result); });
}

void SourceTest::take(Ticket ticket, const Secret &token, const Result<SourceReport> &result)
{
    if (!goesOn(ticket))
        return;
    // The token was accepted: whatever else it can read is there to be chosen. Nobody waits for it, so nobody is told
    // when it fails.
    const bool accepted = result || result.error().kind == ErrorKind::OrganizationNotFound;
    if (accepted && m_organizations.isEmpty())
        lookUp(token, {});
    if (!result) {
        fail(result.error());
        return;
    }
    if (const std::optional<Error> refusal = refusalOfAll(*result)) {
        fail(*refusal);
        return;
    }
    m_report = *result;
    end(result->refused.isEmpty() ? State::Passed : State::PassedWithLimits);
}

Error SourceTest::limitReached() const
{
    Error error;
    error.kind = ErrorKind::TimedOut;
    error.place = QStringLiteral("test");
    error.subject = host();
    return error;
}

void SourceTest::forgetFindings()
{
    m_values = {};
    m_report.reset();
}

bool SourceTest::hasPassedFor(const Values &values) const
{
    return hasPassed() && values == m_values;
}

ErrorText SourceTest::errorText() const
{
    return error() ? ErrorWords::text(*error()) : ErrorText{};
}

DraftField SourceTest::fieldToBlame() const
{
    if (!error())
        return DraftField::None;
    switch (error()->kind) {
    case ErrorKind::TokenRefused:
    case ErrorKind::ScopeMissing:
    case ErrorKind::AddressRefused:
    case ErrorKind::SecretMissing:
        return DraftField::Token;
    case ErrorKind::OrganizationNotFound:
    case ErrorKind::Forbidden:
        return DraftField::Organization;
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TlsFailed:
    case ErrorKind::NotTheApi:
    case ErrorKind::RedirectRefused:
        // Nobody has mistyped the usual address.
        return m_values.apiUrl == PipelineConfig().apiUrl ? DraftField::None : DraftField::ApiAddress;
    default:
        return DraftField::None;
    }
}

bool SourceTest::isNetworkTrouble() const
{
    return error() && kitesync::isNetworkTrouble(error()->kind);
}

} // namespace kitesync
