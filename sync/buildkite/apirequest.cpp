// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/apirequest.h"

#include <QHostAddress>

#include <algorithm>

namespace kitesync {

namespace {

constexpr int longestLink = 16 * 1024;

/// @p text as exactly one segment of a path, whatever is in it.
QString segment(const QString &text)
{
    // QUrl and servers fold "." and ".." away even when they are percent-encoded, and an empty segment changes the
    // route: these become names that exist nowhere, so the API says "not found".
    if (text.isEmpty())
        return QStringLiteral("%20");
    if (text == QLatin1String(".") || text == QLatin1String(".."))
        return QString(text).replace(QLatin1Char('.'), QLatin1String("%252E"));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString organizationPath(const QString &organization)
{
    return QStringLiteral("/v2/organizations/") + segment(organization);
}

QString pipelinePath(const QString &organization, const QString &slug)
{
    return organizationPath(organization) + QStringLiteral("/pipelines/") + segment(slug);
}

QString buildPath(const QString &organization, const QString &slug, qint64 number)
{
    return pipelinePath(organization, slug) + QStringLiteral("/builds/") + QString::number(number);
}

void add(QUrlQuery &query, const QString &key, const QString &value)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addPage(QUrlQuery &query, int page, int perPage)
{
    add(query, QStringLiteral("page"), QString::number(std::max(page, 1)));
    add(query, QStringLiteral("per_page"), QString::number(std::clamp(perPage, 1, 100)));
}

void addTime(QUrlQuery &query, const QString &key, const std::optional<QDateTime> &time)
{
    if (time && time->isValid())
        add(query, key, time->toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
}

ApiRequest requestOf(QString path, QString what)
{
    ApiRequest request;
    request.path = std::move(path);
    request.what = std::move(what);
    return request;
}

QString buildName(const QString &slug, qint64 number)
{
    return QStringLiteral("build %1#%2").arg(slug).arg(number);
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

Error badAddress(const Reason &why)
{
    return invalidValue(QStringLiteral("api-url"), {}, why);
}

} // namespace

ApiRequest accessTokenRequest()
{
    return requestOf(QStringLiteral("/v2/access-token"), QStringLiteral("access token"));
}

ApiRequest organizationsRequest()
{
    ApiRequest request = requestOf(QStringLiteral("/v2/organizations"), QStringLiteral("organizations"));
    addPage(request.query, 1, 100);
    return request;
}

ApiRequest organizationRequest(const QString &organization)
{
    return requestOf(organizationPath(organization), QStringLiteral("organization %1").arg(organization));
}

ApiRequest pipelinesRequest(const QString &organization, int page, int perPage)
{
    ApiRequest request = requestOf(organizationPath(organization) + QStringLiteral("/pipelines"),
                                   QStringLiteral("pipelines"));
    addPage(request.query, page, perPage);
    return request;
}

ApiRequest pipelineRequest(const QString &organization, const QString &slug)
{
    return requestOf(pipelinePath(organization, slug), QStringLiteral("pipeline %1").arg(slug));
}

ApiRequest agentsRequest(const QString &organization, int page, int perPage)
{
    ApiRequest request
        = requestOf(organizationPath(organization) + QStringLiteral("/agents"), QStringLiteral("agents"));
    addPage(request.query, page, perPage);
    return request;
}

ApiRequest agentRequest(const QString &organization, const QString &agentId)
{
    return requestOf(organizationPath(organization) + QStringLiteral("/agents/") + segment(agentId),
                     QStringLiteral("agent %1").arg(agentId));
}

ApiRequest buildsRequest(const QString &organization, const BuildsQuery &query)
{
    const QString parent = query.pipelineSlug.isEmpty() ? organizationPath(organization)
                                                        : pipelinePath(organization, query.pipelineSlug);
    ApiRequest request = requestOf(parent + QStringLiteral("/builds"), QStringLiteral("builds"));
    addTime(request.query, QStringLiteral("created_from"), query.createdFrom);
    addTime(request.query, QStringLiteral("created_to"), query.createdTo);
    addTime(request.query, QStringLiteral("finished_from"), query.finishedFrom);
    for (const QString &state : query.states)
        add(request.query, QStringLiteral("state[]"), state);
    add(request.query, QStringLiteral("include_retried_jobs"), QStringLiteral("true"));
    if (query.excludeJobs)
        add(request.query, QStringLiteral("exclude_jobs"), QStringLiteral("true"));
    addPage(request.query, query.page, query.perPage);
    return request;
}

ApiRequest buildRequest(const QString &organization, const QString &slug, qint64 number, bool excludeJobs)
{
    ApiRequest request = requestOf(buildPath(organization, slug, number), buildName(slug, number));
    add(request.query, QStringLiteral("include_retried_jobs"), QStringLiteral("true"));
    if (excludeJobs)
        add(request.query, QStringLiteral("exclude_jobs"), QStringLiteral("true"));
    return request;
}

ApiRequest buildJobsRequest(const QString &organization, const QString &slug, qint64 number, int perPage)
{
    ApiRequest request = requestOf(buildPath(organization, slug, number) + QStringLiteral("/jobs"),
                                   QStringLiteral("jobs of %1").arg(buildName(slug, number)));
    add(request.query, QStringLiteral("include_retried_jobs"), QStringLiteral("true"));
    add(request.query, QStringLiteral("per_page"), QString::number(std::clamp(perPage, 1, 100)));
    return request;
}

std::optional<ApiRequest> followRequest(const QString &link, const QString &what)
{
    if (link.isEmpty() || link.size() > longestLink)
        return std::nullopt;
    const QUrl url(link, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    if (!url.isValid() || !path.startsWith(QLatin1String("/v2/")))
        return std::nullopt;
    const QStringList segments = path.split(QLatin1Char('/'));
    if (segments.contains(QLatin1String(".")) || segments.contains(QLatin1String("..")))
        return std::nullopt;
    ApiRequest request = requestOf(path, what);
    // What the server wrote as '+' stays one: it knows what it meant.
    request.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    return request;
}

Result<ApiOrigin> ApiOrigin::of(const QUrl &apiUrl)
{
    if (!apiUrl.isValid() || apiUrl.host().isEmpty())
        return badAddress(QT_TRANSLATE_NOOP("kitesync::Reason",
                                            "It is not a complete address like https://api.buildkite.com."));
    if (!apiUrl.userInfo().isEmpty())
        return badAddress(QT_TRANSLATE_NOOP("kitesync::Reason", "It must not hold a user name or password."));
    if (apiUrl.hasQuery() || apiUrl.hasFragment())
        return badAddress(QT_TRANSLATE_NOOP("kitesync::Reason", "It must end before the first ? or #."));
    const bool encrypted = apiUrl.scheme() == QLatin1String("https");
    const bool plain = apiUrl.scheme() == QLatin1String("http");
    if (!encrypted && !plain)
        return badAddress(QT_TRANSLATE_NOOP("kitesync::Reason", "It must begin with https://."));
    if (plain && !isLoopback(apiUrl.host()))
        return badAddress(QT_TRANSLATE_NOOP(
            "kitesync::Reason",
            "The token would travel unencrypted: only this computer may be reached by http."));
    return ApiOrigin(apiUrl.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments));
}

QUrl ApiOrigin::urlOf(const ApiRequest &request) const
{
    QString base = m_base.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QUrl url = m_base;
    url.setPath(base + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query.query(QUrl::FullyEncoded), QUrl::TolerantMode);
    return url;
}

bool ApiOrigin::covers(const QUrl &url) const
{
    return url.scheme() == m_base.scheme() && url.host() == m_base.host() && portOf(url) == portOf(m_base);
}

QString ApiOrigin::withoutBasePath(const QString &link) const
{
    QString base = m_base.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QUrl url(link, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    if (base.isEmpty() || !path.startsWith(base + QLatin1String("/v2/")))
        return link;
    url.setPath(path.mid(base.size()), QUrl::TolerantMode);
    return url.toString(QUrl::FullyEncoded);
}

QString originOf(const QUrl &url)
{
    const bool usualPort = url.port() < 0 || (url.scheme() == QLatin1String("https") && url.port() == 443)
                           || (url.scheme() == QLatin1String("http") && url.port() == 80);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (!usualPort)
        origin.setPort(url.port());
    return origin.toString();
}

} // namespace kitesync
