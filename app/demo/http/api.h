// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http/buildslist.h"
#include "app/demo/http/exchange.h"
#include "app/demo/http/pagecache.h"
#include "app/demo/http/ratebuckets.h"
#include "app/demo/json/organizationjson.h"

namespace kitesync::demo {

/// The routes: what an authenticated, uncapped request is answered. Pages, errors and texts of buildkite-api.md.
class Api final
{
public:
    Api(DemoOrganization &organization, RateBuckets &buckets);

    void setScopes(const QStringList &scopes) { m_scopes = scopes; }
    [[nodiscard]] const QStringList &scopes() const { return m_scopes; }
    /// Origin of Link headers and of links in cursor envelopes.
    void setOrigin(const QByteArray &origin) { m_origin = origin; }
    /// Pages of builds come from here if it has them, compressed; nullptr: never.
    void setCache(PageCache *cache) { m_cache = cache; }

    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    /// Fills @p cache with every build. Answers how many.
    qint64 warmUp(PageCache &cache, bool withJobs) const;

private:
    using Segments = QStringList;

    [[nodiscard]] HttpAnswer route(const HttpRequest &request);
    [[nodiscard]] HttpAnswer organizationRoute(const HttpRequest &request, const Segments &rest);
    [[nodiscard]] HttpAnswer pipelineRoute(const HttpRequest &request, const Segments &rest);
    [[nodiscard]] HttpAnswer buildRoute(const HttpRequest &request, int pipeline, const Segments &rest);
    [[nodiscard]] HttpAnswer accessToken() const;
    [[nodiscard]] HttpAnswer pipelinesList(const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer agentsList(const HttpRequest &request) const;
    [[nodiscard]] HttpAnswer agentAnswer(const QString &id) const;
    [[nodiscard]] HttpAnswer buildsList(const HttpRequest &request, int pipeline) const;
    [[nodiscard]] HttpAnswer buildAnswer(const HttpRequest &request, int pipeline, const QString &number) const;
    [[nodiscard]] HttpAnswer jobsList(const HttpRequest &request, const BuildModel &build) const;
    [[nodiscard]] HttpAnswer jobAnswer(const QString &id, const BuildModel *within) const;
    [[nodiscard]] QByteArray buildsPage(const QList<qint64> &numbers, const BuildShape &shape) const;
    /// Cuts @p items to the page that is asked for, with its Link header.
    [[nodiscard]] HttpAnswer pageOf(const HttpRequest &request, const QList<QByteArray> &items) const;
    void addLinks(HttpAnswer &answer, const HttpRequest &request, int page, bool more, qint64 total,
                  int perPage) const;
    [[nodiscard]] bool allows(const char *scope) const;
    [[nodiscard]] static quint64 cacheKey(qint64 number, const BuildShape &shape);

    DemoOrganization &m_organization;
    DemoWorld &m_world;
    OrganizationJson &m_json;
    RateBuckets &m_buckets;
    QStringList m_scopes;
    QByteArray m_origin;
    PageCache *m_cache = nullptr;
};

} // namespace kitesync::demo
