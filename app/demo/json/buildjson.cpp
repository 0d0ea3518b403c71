// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/json/buildjson.h"

#include <map>

namespace kitesync::demo {

BuildJson::BuildJson(const DemoWorld &world, const ObjectJson &objects, Versions &versions)
    : m_world(world)
    , m_objects(objects)
    , m_versions(versions)
{
}

void BuildJson::writePeople(JsonWriter &json, const BuildModel &build) const
{
    if (build.author < 0) {
        json.null("author");
    } else {
        const Person &who = m_world.people().person(build.author);
        if (build.authorIsText) {
            json.text("author", who.email);
        } else {
            json.beginObject("author");
            json.text("username", who.username);
            json.text("name", who.name);
            json.text("email", who.email);
            json.endObject();
        }
    }
    m_objects.person(json, "creator", build.creator);
}

void BuildJson::writeOrigin(JsonWriter &json, const BuildModel &build) const
{
    if (build.pullRequest > 0) {
        json.beginObject("pull_request");
        json.text("id", QByteArray::number(build.pullRequest));
        json.text("base", "main");
        json.text("repository", m_world.pipelines().at(build.pipeline).repository);
        json.endObject();
    } else {
        json.null("pull_request");
    }
    if (!build.mergeQueueBase.isEmpty()) {
        json.beginObject("merge_queue");
        json.text("base_branch", build.mergeQueueBase);
        json.endObject();
    } else {
        json.optionalNull("merge_queue");
    }
    if (build.rebuiltFrom > 0) {
        const int pipeline = m_world.pipelineOf(build.rebuiltFrom);
        json.beginObject("rebuilt_from");
        json.text("id", m_world.idOf(build.rebuiltFrom));
        json.number("number", build.rebuiltFrom);
        json.text("url", m_objects.buildUrl(pipeline, build.rebuiltFrom));
        json.endObject();
    } else {
        json.null("rebuilt_from");
    }
    if (build.triggeredFrom > 0) {
        const int pipeline = m_world.pipelineOf(build.triggeredFrom);
        json.beginObject("triggered_from");
        json.text("build_id", m_world.idOf(build.triggeredFrom));
        json.number("build_number", build.triggeredFrom);
        json.text("build_pipeline_slug", m_world.pipelines().at(pipeline).slug);
        json.endObject();
    } else {
        json.optionalNull("triggered_from");
    }
}

void BuildJson::writeJobs(JsonWriter &json, const BuildModel &build, const BuildShape &shape) const
{
    std::map<QByteArray, int> counts;
    int total = 0;
    if (shape.jobs)
        json.beginArray("jobs");
    for (const JobModel &one : build.jobs) {
        if (one.retried && !shape.retriedJobs)
            continue;
        ++counts[one.state];
        ++total;
        if (shape.jobs)
            json.element(job(build, one, true));
    }
    if (shape.jobs)
        json.endArray();
    if (!shape.stateCounts)
        return;
    json.beginObject("job_state_counts");
    json.number("total", total);
    json.beginObject("states");
    for (const auto &[state, count] : counts)
        json.number(state, count);
    json.endObject();
    json.endObject();
}

QByteArray BuildJson::build(const BuildModel &build, const BuildShape &shape) const
{
    const JsonForm form = m_objects.formOf(build.id);
    const bool clustered = build.pipeline % 4 != 3;
    JsonWriter json(form);
    json.reserve(1800);
    json.beginObject();
    json.text("id", build.id);
    json.text("graphql_id", graphqlId("Build", build.id));
    json.text("url", m_objects.buildUrl(build.pipeline, build.number));
    json.text("web_url", m_objects.buildWebUrl(build.pipeline, build.number));
    json.number("number", build.number);
    json.text("state", build.state);
    json.optionalText("cancel_reason", build.cancelReason);
    json.boolean("blocked", build.blocked);
    json.text("blocked_state", build.blockedState);
    json.text("message", QStringView(build.message));
    json.text("commit", build.commit);
    json.text("branch", build.branch);
    json.textOrNull("tag", build.tag);
    json.raw("env", build.number % 11 == 0 ? "{\"DEPLOY_ENV\":\"staging\"}" : "{}");
    json.text("source", build.source);
    writePeople(json, build);
    json.time("created_at", build.createdAt);
    json.time("scheduled_at", build.scheduledAt);
    json.time("started_at", build.startedAt);
    json.optionalTime("failing_at", build.failingAt);
    json.time("finished_at", build.finishedAt);
    json.beginObject("meta_data");
    json.text("buildkite:git:commit", "commit " + build.commit + "\nAuthor: CI <ci@acme.example>\n");
    if (!build.release.isEmpty())
        json.text("release", build.release);
    json.endObject();
    writeOrigin(json, build);
    json.optionalText("cluster_id", clustered ? m_objects.clusterId() : QByteArray());
    json.optionalText("cluster_url", clustered
                                         ? m_objects.organizationUrl() + "/clusters/" + m_objects.clusterId()
                                         : QByteArray());
    json.rawMembers(build.extra);
    QByteArray text = json.take();
    m_versions.add(DemoKind::Builds, build.id, text + '}');
    JsonWriter rest(form);
    rest.rawMembers(text + ',');
    if (shape.pipeline)
        rest.raw("pipeline", m_objects.embeddedPipeline(build.pipeline));
    writeJobs(rest, build, shape);
    rest.endObject();
    return rest.take();
}

void BuildJson::writeOutcome(JsonWriter &json, const JobModel &job) const
{
    json.boolean("soft_failed", job.softFailed);
    if (job.exitStatus)
        json.number("exit_status", *job.exitStatus);
    else
        json.null("exit_status");
    json.textOrNull("signal", job.signal);
    json.textOrNull("signal_reason", job.signalReason);
    json.textOrNull("broken_reason", job.brokenReason);
}

void BuildJson::writeRetries(JsonWriter &json, const BuildModel &build, const JobModel &job, bool inBuild) const
{
    json.boolean("retried", job.retried);
    json.textOrNull("retried_in_job_id", job.retriedIn);
    if (job.retriesCount > 0)
        json.number("retries_count", job.retriesCount);
    else
        json.null("retries_count");
    if (job.retrySource.isEmpty()) {
        json.null("retry_source");
    } else {
        json.beginObject("retry_source");
        json.text("job_id", job.retrySource);
        json.text("retry_type", job.retrySourceType);
        json.endObject();
    }
    json.textOrNull("retry_type", job.retryType);
    if (inBuild)
        return;
    const bool tells = m_world.switches().jobsEndpointExtras;
    m_objects.person(json, "retried_by", tells && job.retryType == "manual" ? std::max(0, build.creator) : -1);
    if (tells && job.startedAt != never)
        json.number("concurrency_wait_time_ms", 0);
    else
        json.optionalNull("concurrency_wait_time_ms");
}

void BuildJson::writeScript(JsonWriter &json, const BuildModel &build, const JobModel &job, bool inBuild) const
{
    const StepSpec &step = *job.step;
    const QByteArray jobUrl = m_objects.buildUrl(build.pipeline, build.number) + "/jobs/" + job.id;
    QByteArray label = step.label;
    if (job.parallelIndex >= 0)
        label.replace("%n", QByteArray::number(job.parallelIndex + 1));
    else
        label.replace(" %n", "");
    json.textOrNull("name", label);
    json.textOrNull("step_key", step.key);
    if (inBuild)
        json.textOrNull("group_key", step.group);
    json.beginObject("step");
    json.text("id", step.id);
    json.null("signature");
    json.endObject();
    json.raw("priority", "{\"number\":0}");
    json.raw("agent_query_rules", "[\"queue=" + step.queue + "\"]");
    json.text("state", job.state);
    json.text("build_url", m_objects.buildUrl(build.pipeline, build.number));
    json.text("web_url", m_objects.buildWebUrl(build.pipeline, build.number) + '#' + job.id);
    json.text("log_url", jobUrl + "/log");
    json.text("raw_log_url", jobUrl + "/log.txt");
    json.text("artifacts_url", jobUrl + "/artifacts");
    json.text("command", step.command);
    writeOutcome(json, job);
    json.text("artifact_paths", step.key == "build" ? "dist/**/*" : "");
    if (job.agent.isNull())
        json.null("agent");
    else
        json.raw("agent", m_objects.embeddedAgent(job.agent));
    json.time("created_at", job.createdAt);
    json.time("scheduled_at", job.scheduledAt);
    json.time("runnable_at", job.runnableAt);
    json.time("started_at", job.startedAt);
    json.time("finished_at", job.finishedAt);
    json.time("expired_at", job.expiredAt);
    writeRetries(json, build, job, inBuild);
    json.numberOrNull("parallel_group_index",
                      job.parallelIndex < 0 ? std::nullopt : std::optional<qint64>(job.parallelIndex));
    json.numberOrNull("parallel_group_total",
                      job.parallelIndex < 0 ? std::nullopt : std::optional<qint64>(step.parallel));
    json.null("matrix");
    if (build.pipeline % 4 == 3)
        return; // unclustered: these keys do not exist
    const QByteArray cluster = m_objects.organizationUrl() + "/clusters/" + m_objects.clusterId();
    const QByteArray queue = makeId(m_world.seed(), 1'680'000'000'000,
                                    {IdKind::Other, 80002, static_cast<qint64>(step.queue.size())});
    json.text("cluster_id", m_objects.clusterId());
    json.text("cluster_url", cluster);
    json.text("cluster_queue_id", queue);
    json.text("cluster_queue_url", cluster + "/queues/" + queue);
}

void BuildJson::writeManual(JsonWriter &json, const BuildModel &build, const JobModel &job) const
{
    json.text("label", job.step->label);
    json.text("state", job.state);
    json.textOrNull("step_key", job.step->key);
    json.null("web_url");
    m_objects.person(json, "unblocked_by", job.unblockedBy);
    json.time("unblocked_at", job.unblockedAt);
    json.boolean("unblockable", job.state == "blocked");
    json.text("unblock_url", m_objects.buildUrl(build.pipeline, build.number) + "/jobs/" + job.id + "/unblock");
}

void BuildJson::writeTrigger(JsonWriter &json, const BuildModel &build, const JobModel &job) const
{
    json.text("name", job.step->label);
    json.textOrNull("step_key", job.step->key);
    json.text("state", job.state);
    json.boolean("async", build.number % 2 == 0);
    json.text("web_url", m_objects.buildWebUrl(build.pipeline, build.number) + '#' + job.id);
    json.time("created_at", job.createdAt);
    json.time("scheduled_at", job.scheduledAt);
    json.time("runnable_at", job.runnableAt);
    json.time("started_at", job.startedAt);
    json.time("finished_at", job.finishedAt);
    if (job.triggeredBuild == 0)
        return json.null("triggered_build");
    const int pipeline = m_world.pipelineOf(job.triggeredBuild);
    json.beginObject("triggered_build");
    json.text("id", m_world.idOf(job.triggeredBuild));
    json.number("number", job.triggeredBuild);
    json.text("url", m_objects.buildUrl(pipeline, job.triggeredBuild));
    json.text("web_url", m_objects.buildWebUrl(pipeline, job.triggeredBuild));
    json.endObject();
}

QByteArray BuildJson::job(const BuildModel &build, const JobModel &job, bool inBuild) const
{
    JsonWriter json(m_objects.formOf(job.id));
    json.reserve(2600);
    json.beginObject();
    json.text("id", job.id);
    json.text("graphql_id", graphqlId("Job", job.id));
    switch (job.type) {
    case JobType::Script:
        json.text("type", "script");
        writeScript(json, build, job, inBuild);
        break;
    case JobType::Waiter:
        json.text("type", "waiter");
        if (m_world.switches().waiterHasState)
            json.text("state", job.state);
        break;
    case JobType::Manual:
        json.text("type", "manual");
        writeManual(json, build, job);
        break;
    case JobType::Trigger:
        json.text("type", "trigger");
        writeTrigger(json, build, job);
        break;
    }
    json.rawMembers(job.extra);
    json.endObject();
    QByteArray text = json.take();
    m_versions.add(DemoKind::Jobs, job.id, text);
    return text;
}

QByteArray BuildJson::agent(const AgentModel &agent) const
{
    const auto busy = m_world.activity().agents.constFind(agent.id);
    if (busy != m_world.activity().agents.cend() && agent.listed()) {
        const auto found = m_world.build(busy->build);
        for (const JobModel &one : found ? found->jobs : std::vector<JobModel>()) {
            if (one.id == busy->job)
                return m_objects.agent(agent, false, job(*found, one, false));
        }
    }
    return m_objects.agent(agent, false);
}

} // namespace kitesync::demo
