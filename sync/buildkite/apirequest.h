// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace kitesync {

/// One GET, as a value. Made by the functions below; sent by ApiClient.
struct ApiRequest
{
    QString path; ///< percent-encoded, begins with "/v2/"
    QUrlQuery query; ///< values percent-encoded ('+' as %2B)
    QString what; ///< for errors and logs: "builds", "agent 0189…"; never secret
    int attempts
        = 0; ///< tries for network errors, 5xx and bad lengths before it fails; 0: the policy's default
    int failuresBefore
        = 0; ///< failures of the same piece of work by earlier requests: the back-off goes on from there
};

/// Filters of the three builds lists (buildkite-api.md section 4). Times are sent as whole seconds in UTC with Z.
struct BuildsQuery
{
    std::optional<QDateTime> createdFrom; ///< inclusive
    std::optional<QDateTime> createdTo; ///< exclusive
    std::optional<QDateTime> finishedFrom; ///< inclusive
    QStringList states; ///< sent as state[]
    QString pipelineSlug; ///< empty: the organization's list
    int page = 1;
    int perPage = 100;
    bool excludeJobs = false;
};

// Paths and filters of buildkite-api.md sections 1, 4 and 5. Builds are always asked with include_retried_jobs=true.
[[nodiscard]] ApiRequest accessTokenRequest();
[[nodiscard]] ApiRequest organizationsRequest();
[[nodiscard]] ApiRequest organizationRequest(const QString &organization);
[[nodiscard]] ApiRequest pipelinesRequest(const QString &organization, int page, int perPage = 100);
[[nodiscard]] ApiRequest pipelineRequest(const QString &organization, const QString &slug);
[[nodiscard]] ApiRequest agentsRequest(const QString &organization, int page, int perPage = 100);
[[nodiscard]] ApiRequest agentRequest(const QString &organization, const QString &agentId);
[[nodiscard]] ApiRequest buildsRequest(const QString &organization, const BuildsQuery &query);
[[nodiscard]] ApiRequest buildRequest(const QString &organization, const QString &slug, qint64 number,
                                      bool excludeJobs = false);
[[nodiscard]] ApiRequest buildJobsRequest(const QString &organization, const QString &slug, qint64 number,
                                          int perPage = 100);
/// A next link as the server sent it (absolute or relative): only its path and query are used, and only if the path
/// begins with /v2/; the origin stays the configured one. Nothing otherwise.
[[nodiscard]] std::optional<ApiRequest> followRequest(const QString &link, const QString &what);

/// The one place that a token may go to: scheme, host, port and a path before "/v2/" (a gateway's), checked.
class ApiOrigin final
{
public:
    /// InvalidValue (subject "api-url") unless it is https, or http on loopback (localhost, 127.0.0.0/8, [::1]), and
    /// has no user information, query or fragment.
    [[nodiscard]] static Result<ApiOrigin> of(const QUrl &apiUrl);

    [[nodiscard]] QUrl urlOf(const ApiRequest &request) const;
    /// Same scheme, host and port.
    [[nodiscard]] bool covers(const QUrl &url) const;
    [[nodiscard]] QString host() const { return m_base.host(); }
    [[nodiscard]] bool isEncrypted() const { return m_base.scheme() == QLatin1String("https"); }
    /// @p link (absolute or relative) without the gateway's own path, so that it begins with "/v2/" again.
    [[nodiscard]] QString withoutBasePath(const QString &link) const;

private:
    explicit ApiOrigin(QUrl base)
        : m_base(std::move(base))
    {
    }

    QUrl m_base; ///< no trailing slash
};

/// "https://host" or "https://host:8443": nothing of the URL that could be secret.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace kitesync
