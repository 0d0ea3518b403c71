// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/api.h"

#include <algorithm>

// The part of Api that answers lists.

namespace kitesync::demo {

namespace {

constexpr int defaultPerPage = 30;
constexpr int largestPerPage = 100;

int positive(const Query &query, const char *key, int otherwise)
{
    bool isNumber = false;
    const int value = query.value(QLatin1String(key)).toInt(&isNumber);
    return isNumber && value > 0 ? value : otherwise;
}

/// Sorted as the switch says; @p created and @p name read an item.
template <typename Item, typename Created, typename Name>
void sortBy(std::vector<Item> &items, DemoSwitches::Order order, Created created, Name name)
{
    using Order = DemoSwitches::Order;
    std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        switch (order) {
        case Order::NewestFirst:
            return created(a) > created(b);
        case Order::OldestFirst:
            return created(a) < created(b);
        case Order::ByName:
            return name(a) < name(b);
        case Order::Shuffled:
            return mix(qHash(name(a), 7)) < mix(qHash(name(b), 7));
        }
        return false;
    });
}

bool contains(const QByteArray &text, const Query &query, const char *filter)
{
    const QString wanted = query.value(QLatin1String(filter));
    return wanted.isEmpty() || QString::fromUtf8(text).contains(wanted, Qt::CaseInsensitive);
}

HttpAnswer tooDeep()
{
    HttpAnswer answer = messageAnswer(
        400, "Listing builds this deep is not supported. Please narrow your query using filters "
             "such as branch or created_from.");
    answer.endpoint = QStringLiteral("builds");
    answer.scope = "read_builds";
    return answer;
}

HttpAnswer invalidFilter(const QByteArray &field)
{
    HttpAnswer answer;
    answer.status = 422;
    answer.body
        = R"({"message":"Validation Failed","errors":[{"field":")" + field + R"(","code":"invalid"}]})";
    answer.endpoint = QStringLiteral("builds");
    answer.scope = "read_builds";
    return answer;
}

} // namespace

void Api::addLinks(HttpAnswer &answer, const HttpRequest &request, int page, bool more, qint64 total,
                   int perPage) const
{
    using Form = DemoSwitches::LinkHeader;
    const Form form = m_world.switches().linkHeader;
    if (form == Form::Absent)
        return;
    if (form == Form::Empty) {
        answer.headers.emplace_back("Link", "");
        return;
    }
    QList<QByteArray> links;
    const auto add = [&](qint64 target, const QByteArray &relation) {
        links.append('<' + m_origin + request.path + '?'
                     + request.query.encodedWith(QStringLiteral("page"), QString::number(target))
                     + ">; rel=\"" + relation + '"');
    };
    if (page > 1)
        add(1, "first");
    if (page > 1)
        add(page - 1, "prev");
    if (more)
        add(page + 1, "next");
    if (more && form == Form::WithLast)
        add((total + perPage - 1) / perPage, "last");
    if (!links.isEmpty())
        answer.headers.emplace_back("Link", links.join(", "));
}

HttpAnswer Api::pageOf(const HttpRequest &request, const QList<QByteArray> &items) const
{
    const int perPage = std::min(largestPerPage, positive(request.query, "per_page", defaultPerPage));
    const int page = positive(request.query, "page", 1);
    const qint64 from = std::min<qint64>(items.size(), (static_cast<qint64>(page) - 1) * perPage);
    const qint64 to = std::min<qint64>(items.size(), from + perPage);
    HttpAnswer answer;
    answer.body = '[' + items.sliced(from, to - from).join(',') + ']';
    answer.perPage = perPage;
    addLinks(answer, request, page, to < items.size(), items.size(), perPage);
    return answer;
}

HttpAnswer Api::pipelinesList(const HttpRequest &request) const
{
    std::vector<const PipelineModel *> listed;
    for (int i = 0; i < m_world.pipelines().count(); ++i) {
        const PipelineModel &pipeline = m_world.pipelines().at(i);
        const bool archived = pipeline.archivedAt != never && pipeline.archivedAt <= m_world.now();
        if (pipeline.readable() && (!archived || m_world.switches().listArchivedPipelines)
            && contains(pipeline.name, request.query, "name")
            && contains(pipeline.repository, request.query, "repository"))
            listed.push_back(&pipeline);
    }
    sortBy(
        listed, m_world.switches().pipelinesOrder, [](const auto *one) { return one->createdAt; },
        [](const auto *one) { return one->name; });
    QList<QByteArray> items;
    for (const PipelineModel *pipeline : listed)
        items.append(m_json.objects.pipeline(*pipeline, false));
    HttpAnswer answer = pageOf(request, items);
    answer.endpoint = QStringLiteral("pipelines");
    answer.scope = "read_pipelines";
    return answer;
}

HttpAnswer Api::agentsList(const HttpRequest &request) const
{
    std::vector<AgentModel> listed = m_world.fleet().listed(m_world.now());
    sortBy(
        listed, m_world.switches().agentsOrder, [](const auto &one) { return one.createdAt; },
        [](const auto &one) { return one.name; });
    QList<QByteArray> items;
    for (const AgentModel &agent : listed) {
        if (contains(agent.name, request.query, "name") && contains(agent.hostname, request.query, "hostname")
            && contains(agent.version, request.query, "version"))
            items.append(m_json.builds.agent(agent));
    }
    HttpAnswer answer = pageOf(request, items);
    answer.endpoint = QStringLiteral("agents");
    answer.scope = "read_agents";
    return answer;
}

HttpAnswer Api::buildsList(const HttpRequest &request, int pipeline) const
{
    const Query &query = request.query;
    const DemoSwitches &switches = m_world.switches();
    const int perPage = std::min(largestPerPage, positive(query, "per_page", defaultPerPage));
    const int page = positive(query, "page", 1);
    const bool deep = switches.deepPageThreshold > 0
                      && static_cast<qint64>(page) * perPage > switches.deepPageThreshold && page > 1;
    if (deep || (switches.refuseSecondPage && page > 1))
        return tooDeep();
    const auto read = BuildsFilter::read(query, pipeline, m_world);
    if (const QByteArray *field = std::get_if<QByteArray>(&read))
        return invalidFilter(*field);
    const bool counts = switches.linkHeader == DemoSwitches::LinkHeader::WithLast;
    const BuildsFilter::Page found = std::get<BuildsFilter>(read).page(page, perPage, counts);
    const BuildShape shape{.retriedJobs = query.flag(QStringLiteral("include_retried_jobs"), false),
                           .jobs = !query.flag(QStringLiteral("exclude_jobs"), false),
                           .pipeline = !query.flag(QStringLiteral("exclude_pipeline"), false),
                           .stateCounts = false};
    HttpAnswer answer;
    answer.endpoint = QStringLiteral("builds");
    answer.scope = "read_builds";
    answer.perPage = perPage;
    answer.jobsIncluded = shape.jobs;
    answer.builds = found.numbers;
    if (m_cache && request.acceptsGzip) {
        QList<quint64> keys;
        m_cache->setEpoch(m_world.epoch());
        for (const qint64 number : found.numbers) {
            keys.append(cacheKey(number, shape));
            if (!m_cache->contains(keys.last()) && !m_cache->isFull())
                m_cache->insert(keys.last(), m_json.builds.build(*m_world.build(number), shape));
        }
        answer.body = m_cache->page(keys);
        answer.packed = !answer.body.isEmpty();
    }
    if (!answer.packed)
        answer.body = buildsPage(found.numbers, shape);
    addLinks(answer, request, page, found.more, found.total, perPage);
    return answer;
}

HttpAnswer Api::jobsList(const HttpRequest &request, const BuildModel &build) const
{
    const Query &query = request.query;
    const int perPage = positive(query, "per_page", defaultPerPage);
    if (perPage > largestPerPage)
        return messageAnswer(400, "per_page must be between 1 and 100");
    const bool retried = query.flag(QStringLiteral("include_retried_jobs"), true);
    const QStringList states = query.list(QStringLiteral("state"));
    const QString stepKey = query.value(QStringLiteral("step_key"));
    const QString groupKey = query.value(QStringLiteral("group_key"));
    std::vector<const JobModel *> jobs;
    for (const JobModel &job : build.jobs) {
        const bool wanted = (retried || !job.retried)
                            && (states.isEmpty() || states.contains(QString::fromUtf8(job.state)))
                            && (stepKey.isEmpty() || stepKey.toUtf8() == job.step->key)
                            && (groupKey.isEmpty() || groupKey.toUtf8() == job.step->group);
        if (wanted)
            jobs.push_back(&job);
    }
    // A cursor is the ordinal of a job: attempts that are added meanwhile shift nothing.
    const auto cursor = [&](const char *key) {
        return QByteArray::fromBase64(query.value(QLatin1String(key)).toUtf8(), QByteArray::Base64UrlEncoding)
            .toLongLong();
    };
    auto first = jobs.begin();
    if (query.has(QStringLiteral("after")))
        first = std::find_if(jobs.begin(), jobs.end(),
                             [&, after = cursor("after")](const auto *job) { return job->ordinal > after; });
    const auto last = jobs.end() - first > perPage ? first + perPage : jobs.end();
    JsonWriter json;
    json.beginObject();
    json.beginArray("items");
    for (auto job = first; job != last; ++job)
        json.element(m_json.builds.job(build, **job, false));
    json.endArray();
    json.beginObject("links");
    const QByteArray address = m_origin + request.path + '?';
    json.text("self", address + query.encodedWith(QStringLiteral("per_page"), QString::number(perPage)));
    if (last != jobs.end()) {
        const QByteArray after = QByteArray::number((*(last - 1))->ordinal)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        json.text("next", address + query.encodedWith(QStringLiteral("after"), QString::fromLatin1(after)));
    }
    json.endObject();
    json.endObject();
    HttpAnswer answer;
    answer.endpoint = QStringLiteral("jobs");
    answer.scope = "read_builds";
    answer.body = json.take();
    answer.perPage = perPage;
    return answer;
}

} // namespace kitesync::demo
