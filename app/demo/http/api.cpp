// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/api.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

HttpAnswer noRoute()
{
    return messageAnswer(404, "No route matches 404-not-found");
}

HttpAnswer found(const char *endpoint, const char *scope, const QByteArray &body)
{
    HttpAnswer answer;
    answer.endpoint = QLatin1String(endpoint);
    answer.scope = scope;
    answer.body = body;
    return answer;
}

HttpAnswer missing(const char *endpoint, const char *scope, const QByteArray &message)
{
    HttpAnswer answer = messageAnswer(404, message);
    answer.endpoint = QLatin1String(endpoint);
    answer.scope = scope;
    return answer;
}

HttpAnswer scopeMissing(const char *scope)
{
    HttpAnswer answer
        = messageAnswer(403, "Your access token doesn't have the " + QByteArray(scope) + " scope");
    answer.scope = scope;
    return answer;
}

} // namespace

Api::Api(DemoOrganization &organization, RateBuckets &buckets)
    : m_organization(organization)
    , m_world(organization.world())
    , m_json(organization.json())
    , m_buckets(buckets)
    , m_scopes(organization.options().scopes)
    , m_origin(organization.options().publicUrl.toUtf8())
{
}

bool Api::allows(const char *scope) const
{
    return m_scopes.contains(QLatin1String(scope));
}

HttpAnswer Api::answer(const HttpRequest &request)
{
    if (request.hasBody && request.method == "GET")
        return messageAnswer(403, "Forbidden");
    if (request.queryBytes > 8000) {
        HttpAnswer tooLong;
        tooLong.status = 414;
        tooLong.body = "<html><head><title>414 Request-URI Too Large</title></head></html>";
        tooLong.headers.emplace_back("Content-Type", "text/html");
        return tooLong;
    }
    if (request.method != "GET")
        return noRoute();
    return route(request);
}

HttpAnswer Api::route(const HttpRequest &request)
{
    const Segments &path = request.segments;
    if (path.size() < 2 || path[0] != QLatin1String("v2"))
        return noRoute();
    const QString &head = path[1];
    if (head == QLatin1String("access-token") && path.size() == 2)
        return accessToken();
    if (head == QLatin1String("user") && path.size() == 2)
        return allows("read_user") ? found("user", "read_user", m_json.objects.currentUser())
                                   : scopeMissing("read_user");
    if (head == QLatin1String("builds") && path.size() == 2)
        return allows("read_builds") ? buildsList(request, -1) : scopeMissing("read_builds");
    if (head != QLatin1String("organizations"))
        return noRoute();
    if (path.size() == 2) {
        if (!allows("read_organizations"))
            return scopeMissing("read_organizations");
        HttpAnswer answer = pageOf(request, {m_json.objects.organization()});
        answer.endpoint = QStringLiteral("organizations");
        answer.scope = "read_organizations";
        return answer;
    }
    if (path.size() == 3 && !allows("read_organizations"))
        return scopeMissing("read_organizations");
    return organizationRoute(request, path.mid(2));
}

HttpAnswer Api::organizationRoute(const HttpRequest &request, const Segments &rest)
{
    const bool known = rest[0] == m_world.options().slug;
    const QString what = rest.value(1);
    const auto guarded = [&](const char *scope, const auto &make) {
        if (!allows(scope))
            return scopeMissing(scope);
        return known ? make() : missing("organization", scope, "No organization found");
    };
    if (rest.size() == 1)
        return guarded("read_organizations", [&] {
            return found("organization", "read_organizations", m_json.objects.organization());
        });
    if (what == QLatin1String("rate_limit") && rest.size() == 2)
        return found("rate_limit", "", m_buckets.report(m_organization.now()));
    if (what == QLatin1String("builds") && rest.size() == 2)
        return guarded("read_builds", [&] { return buildsList(request, -1); });
    if (what == QLatin1String("jobs") && rest.size() == 3)
        return guarded("read_builds", [&] { return jobAnswer(rest[2], nullptr); });
    if (what == QLatin1String("agents") && rest.size() == 2)
        return guarded("read_agents", [&] { return agentsList(request); });
    if (what == QLatin1String("agents") && rest.size() == 3)
        return guarded("read_agents", [&] { return agentAnswer(rest[2]); });
    if (what == QLatin1String("pipelines") && rest.size() <= 3)
        return guarded("read_pipelines", [&] { return pipelineRoute(request, rest.mid(2)); });
    if (what == QLatin1String("pipelines"))
        return guarded("read_builds", [&] { return pipelineRoute(request, rest.mid(2)); });
    return noRoute();
}

HttpAnswer Api::pipelineRoute(const HttpRequest &request, const Segments &rest)
{
    if (rest.isEmpty())
        return pipelinesList(request);
    // The slug only: ids are not part of addresses.
    const int index = m_world.pipelines().find(rest[0].toUtf8());
    const bool readable = index >= 0 && m_world.pipelines().at(index).readable()
                          && m_world.pipelines().at(index).slug == rest[0].toUtf8();
    if (!readable)
        return missing("pipeline", rest.size() == 1 ? "read_pipelines" : "read_builds", "No pipeline found");
    if (rest.size() == 1)
        return found("pipeline", "read_pipelines",
                     m_json.objects.pipeline(m_world.pipelines().at(index), false));
    if (rest[1] != QLatin1String("builds"))
        return noRoute();
    if (rest.size() == 2)
        return buildsList(request, index);
    return buildRoute(request, index, rest.mid(2));
}

HttpAnswer Api::buildRoute(const HttpRequest &request, int pipeline, const Segments &rest)
{
    if (rest.size() == 1)
        return buildAnswer(request, pipeline, rest[0]);
    const auto build = m_world.build(rest[0].toLongLong());
    if (!build || build->pipeline != pipeline)
        return missing("build", "read_builds", "No build found");
    if (rest[1] != QLatin1String("jobs") || rest.size() > 3)
        return noRoute();
    return rest.size() == 2 ? jobsList(request, *build) : jobAnswer(rest[2], &*build);
}

HttpAnswer Api::accessToken() const
{
    const bool old = m_world.switches().oldAccessToken;
    const qint64 createdAt = m_world.options().now.toMSecsSinceEpoch() - 86'400'000LL * 3;
    JsonWriter json({.utcTimes = m_world.switches().lenientAccessTokenTime});
    json.beginObject();
    json.text("uuid", makeId(m_world.seed(), createdAt, {IdKind::Other, 80003, 0}));
    json.beginArray("scopes");
    for (const QString &scope : m_scopes)
        json.textElement(scope.toUtf8());
    json.endArray();
    if (!old) {
        json.text("description", "Kitesync");
        json.time("created_at", createdAt);
        json.time("expires_at", createdAt + 86'400'000LL * 90);
        json.beginObject("user");
        json.text("name", m_world.people().person(0).name);
        json.text("email", m_world.people().person(0).email);
        json.endObject();
    }
    json.endObject();
    return found("access-token", "", json.take());
}

HttpAnswer Api::agentAnswer(const QString &id) const
{
    const auto agent = m_world.fleet().byId(id.toUtf8(), m_world.now());
    if (!agent || agent->deleted)
        return missing("agent", "read_agents", "No agent found");
    return found("agent", "read_agents", m_json.builds.agent(*agent));
}

HttpAnswer Api::buildAnswer(const HttpRequest &request, int pipeline, const QString &number) const
{
    const auto build = m_world.build(number.toLongLong());
    if (!build || build->pipeline != pipeline)
        return missing("build", "read_builds", "No build found");
    const BuildShape shape{.retriedJobs = request.query.flag(QStringLiteral("include_retried_jobs"), false),
                           .jobs = !request.query.flag(QStringLiteral("exclude_jobs"), false),
                           .pipeline = !request.query.flag(QStringLiteral("exclude_pipeline"), false),
                           .stateCounts = true};
    HttpAnswer answer = found("build", "read_builds", m_json.builds.build(*build, shape));
    answer.jobsIncluded = shape.jobs;
    answer.builds = {build->number};
    return answer;
}

HttpAnswer Api::jobAnswer(const QString &id, const BuildModel *within) const
{
    const QByteArray wanted = id.toUtf8();
    const auto parts = readId(m_world.seed(), wanted);
    std::optional<BuildModel> owner;
    if (!within && parts && parts->kind == IdKind::Job)
        owner = m_world.build(parts->index);
    const BuildModel *build = within ? within : owner ? &*owner : nullptr;
    if (build) {
        for (const JobModel &job : build->jobs) {
            if (job.id == wanted)
                return found("job", "read_builds", m_json.builds.job(*build, job, false));
        }
    }
    return missing("job", "read_builds", "No job found");
}

quint64 Api::cacheKey(qint64 number, const BuildShape &shape)
{
    return (static_cast<quint64>(number) << 3) | (shape.retriedJobs ? 1U : 0U) | (shape.jobs ? 2U : 0U)
           | (shape.pipeline ? 4U : 0U);
}

QByteArray Api::buildsPage(const QList<qint64> &numbers, const BuildShape &shape) const
{
    QByteArray body = "[";
    for (const qint64 number : numbers) {
        if (body.size() > 1)
            body += ',';
        body += m_json.builds.build(*m_world.build(number), shape);
    }
    return body + ']';
}

qint64 Api::warmUp(PageCache &cache, bool withJobs) const
{
    cache.setEpoch(m_world.epoch());
    const BuildShape shape{.retriedJobs = true, .jobs = withJobs, .pipeline = true, .stateCounts = false};
    qint64 count = 0;
    m_world.visit({}, [&](qint64 number) {
        count += cache.insert(cacheKey(number, shape), m_json.builds.build(*m_world.build(number), shape));
        return !cache.isFull();
    });
    return count;
}

} // namespace kitesync::demo
