// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/sourcecheck.h"

#include "sync/buildkite/accesstoken.h"
#include "sync/buildkite/answers.h"
#include "sync/buildkite/apiclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <map>

namespace kitesync {

namespace {

QJsonDocument documentOf(const ApiAnswer &answer)
{
    return QJsonDocument::fromJson(smallBody(answer.body, answer.gzip));
}

/// The token may not do this one thing, or it is not there: the rest can still be tested.
bool concernsOnlyThis(ErrorKind kind)
{
    return kind == ErrorKind::ScopeMissing || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound
           || kind == ErrorKind::RequestRefused || kind == ErrorKind::TooDeep;
}

} // namespace

class SourceCheck::Private
{
public:
    using Handler = std::function<void(const Result<ApiAnswer> &)>;

    Private(SourceCheck *check, ApiClient *apiClient, QString slug, const Clock &time)
        : q(check)
        , m_client(apiClient)
        , m_organization(std::move(slug))
        , m_clock(time)
    {
    }

    void ask(const ApiRequest &request, bool again, Handler handler);
    void askToken();
    void askOrganization();
    void askObjects();
    void readToken(const AccessToken &token);
    void readObject(SourceObject object, const Result<ApiAnswer> &answer);
    void noteClock(const ApiAnswer &answer);
    void finish(const Result<SourceReport> &result);
    void cancel() { finish(Error{.kind = ErrorKind::Cancelled}); }

    SourceCheck *const q;
    QPointer<ApiClient> m_client;
    const QString m_organization;
    const Clock &m_clock;
    SourceReport m_report;
    int m_objectsLeft = 0;
    bool m_started = false;
    bool m_finished = false;
};

void SourceCheck::Private::ask(const ApiRequest &request, bool again, Handler handler)
{
    if (!m_client) {
        cancel();
        return;
    }
    ApiRequest once = request;
    once.attempts = 1;
    ApiCall *call = m_client->get(once, q);
    connect(call, &ApiCall::finished, q, [this, request, again, handler](const Result<ApiAnswer> &answer) {
        if (m_finished)
            return;
        if (!answer && !again && answer.error().kind == ErrorKind::ConnectionLost) {
            ask(request, true, handler);
            return;
        }
        if (answer)
            noteClock(*answer);
        handler(answer);
    });
}

void SourceCheck::Private::noteClock(const ApiAnswer &answer)
{
    if (m_report.scopes.isEmpty())
        m_report.scopes = answer.scopes;
    if (!m_report.clockDifference && answer.date.isValid())
        m_report.clockDifference = clockAhead(answer.date, answer.sentAt, m_clock);
}

void SourceCheck::Private::askToken()
{
    ask(accessTokenRequest(), false, [this](const Result<ApiAnswer> &answer) {
        if (!answer && !concernsOnlyThis(answer.error().kind)) {
            finish(answer.error());
            return;
        }
        if (answer)
            readToken(accessTokenOf(*answer).value_or(AccessToken()));
        askOrganization();
    });
}

void SourceCheck::Private::readToken(const AccessToken &token)
{
    if (!token.scopes.isEmpty())
        m_report.scopes = token.scopes;
    m_report.tokenExpiresAt = token.expiresAt;
    m_report.userName = token.userName;
}

void SourceCheck::Private::askOrganization()
{
    const ApiRequest request = organizationRequest(m_organization);
    ask(request, false, [this](const Result<ApiAnswer> &answer) {
        if (answer) {
            m_report.organizationName = documentOf(*answer).object().value(QLatin1String("name")).toString();
        } else if (answer.error().kind == ErrorKind::NotFound) {
            Error error = answer.error();
            error.kind = ErrorKind::OrganizationNotFound;
            error.subject = m_organization;
            finish(error);
            return;
        } else if (!concernsOnlyThis(answer.error().kind)) {
            finish(answer.error());
            return;
        }
        if (m_report.organizationName.isEmpty())
            m_report.organizationName = m_organization;
        askObjects();
    });
}

void SourceCheck::Private::askObjects()
{
    BuildsQuery oneBuild;
    oneBuild.perPage = 1;
    oneBuild.excludeJobs = true; // the same scope, and a build may have thousands
    const std::map<SourceObject, ApiRequest> requests{
        {SourceObject::Pipelines, pipelinesRequest(m_organization, 1, 1)},
        {SourceObject::Builds, buildsRequest(m_organization, oneBuild)},
        {SourceObject::Agents, agentsRequest(m_organization, 1, 1)},
    };
    m_objectsLeft = static_cast<int>(requests.size());
    for (const auto &[object, request] : requests)
        ask(request, false,
            [this, kind = object](const Result<ApiAnswer> &answer) { readObject(kind, answer); });
}

void SourceCheck::Private::readObject(SourceObject object, const Result<ApiAnswer> &answer)
{
    if (!answer) {
        if (!concernsOnlyThis(answer.error().kind)) {
            finish(answer.error());
            return;
        }
        m_report.refused.insert(object, answer.error());
        // Jobs come inside of builds.
        if (object == SourceObject::Builds)
            m_report.refused.insert(SourceObject::Jobs, answer.error());
    }
    if (--m_objectsLeft > 0)
        return;
    if (m_client) {
        m_report.userLimit = m_client->budget().userLimit();
        m_report.organizationLimit = m_client->budget().organizationLimit();
    }
    finish(m_report);
}

void SourceCheck::Private::finish(const Result<SourceReport> &result)
{
    if (std::exchange(m_finished, true))
        return;
    // The receiver may delete this object; the result is the caller's.
    Q_EMIT q->finished(result);
}

SourceCheck::SourceCheck(ApiClient *client, QString organization, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, std::move(organization), clock))
{
}

SourceCheck::~SourceCheck() = default;

void SourceCheck::start()
{
    if (std::exchange(d->m_started, true))
        return;
    // A client that goes takes its calls with it, silently.
    if (d->m_client)
        connect(d->m_client, &QObject::destroyed, this, [this] { d->cancel(); });
    d->askToken();
}

} // namespace kitesync
