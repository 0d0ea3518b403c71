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

} // namespace

SourceTest::SourceTest(SyncEngine &engine, Vault &vault, const TestTiming &timing, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_vault(vault)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(timing.stillWaiting);
    m_limit.setSingleShot(true);
    m_limit.setInterval(timing.limit);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stillWaiting = true;
        Q_EMIT changed();
    });
    connect(&m_limit, &QTimer::timeout, this, &SourceTest::giveUp);
}

SourceTest::~SourceTest() = default;

void SourceTest::start(const Values &values)
{
    forget();
    m_values = values;
    m_state = State::Testing;
    const quint64 request = m_request;
    if (values.token.isEmpty() && !values.storedKey.isEmpty())
        readToken(request);
    else
        ask(request, values.token);
    Q_EMIT changed();
}

void SourceTest::readToken(quint64 request)
{
    // The keychain may ask the person first: that time is theirs, no limit runs.
    m_vault.read(m_values.storedKey, SecretKind::Token, this, [this, request](const Result<Secret> &token) {
        if (request != m_request)
            return;
        if (token)
            ask(request, *token);
        else
            fail(token.error());
    });
}

void SourceTest::ask(quint64 request, const Secret &token)
{
    m_patience.start();
    m_limit.start();
    m_engine.testSource(m_values.apiUrl, token, m_values.organization, this,
                        [this, request](const Result<SourceReport> &result) { take(request, result); });
}

void SourceTest::take(quint64 request, const Result<SourceReport> &result)
{
    if (request != m_request || !isTesting())
        return;
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

void SourceTest::fail(const Error &error)
{
    m_error = error;
    end(State::Failed);
}

void SourceTest::giveUp()
{
    // The answer may still come; it is for nobody then.
    ++m_request;
    Error error;
    error.kind = ErrorKind::TimedOut;
    error.place = QStringLiteral("test");
    error.subject = host();
    fail(error);
}

void SourceTest::end(State state)
{
    m_patience.stop();
    m_limit.stop();
    m_stillWaiting = false;
    m_state = state;
    Q_EMIT changed();
    Q_EMIT finished();
}

void SourceTest::forget()
{
    ++m_request;
    m_patience.stop();
    m_limit.stop();
    m_stillWaiting = false;
    m_values = {};
    m_report.reset();
    m_error.reset();
}

void SourceTest::abort()
{
    if (!isTesting())
        return;
    forget();
    m_state = State::Idle;
    Q_EMIT changed();
}

void SourceTest::invalidate()
{
    if (m_state == State::Idle || m_state == State::Dirty)
        return;
    forget();
    m_state = State::Dirty;
    Q_EMIT changed();
}

bool SourceTest::hasPassed() const
{
    return m_state == State::Passed || m_state == State::PassedWithLimits;
}

bool SourceTest::hasPassedFor(const Values &values) const
{
    return hasPassed() && values == m_values;
}

ErrorText SourceTest::errorText() const
{
    return m_error ? ErrorWords::text(*m_error) : ErrorText{};
}

DraftField SourceTest::fieldToBlame() const
{
    if (!m_error)
        return DraftField::None;
    switch (m_error->kind) {
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
    if (!m_error)
        return false;
    switch (m_error->kind) {
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NotTheApi:
    case ErrorKind::ProxyRefused:
        return true;
    default:
        return false;
    }
}

} // namespace kitesync
