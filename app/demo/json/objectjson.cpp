// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/json/objectjson.h"

#include <QCryptographicHash>

namespace kitesync::demo {

ObjectJson::ObjectJson(const DemoWorld &world, Versions &versions)
    : m_world(world)
    , m_versions(versions)
    , m_origin(world.options().publicUrl.toUtf8())
{
}

QByteArray ObjectJson::organizationUrl() const
{
    return m_origin + "/v2/organizations/" + m_world.options().slug.toUtf8();
}

QByteArray ObjectJson::webUrl() const
{
    return "https://buildkite.com/" + m_world.options().slug.toUtf8();
}

QByteArray ObjectJson::pipelineUrl(const PipelineModel &pipeline) const
{
    return organizationUrl() + "/pipelines/" + pipeline.slug;
}

QByteArray ObjectJson::buildUrl(int pipeline, qint64 number) const
{
    return pipelineUrl(m_world.pipelines().at(pipeline)) + "/builds/" + QByteArray::number(number);
}

QByteArray ObjectJson::buildWebUrl(int pipeline, qint64 number) const
{
    return webUrl() + '/' + m_world.pipelines().at(pipeline).slug + "/builds/" + QByteArray::number(number);
}

QByteArray ObjectJson::clusterId() const
{
    return makeId(m_world.seed(), 1'680'000'000'000, {IdKind::Other, 80000, 0});
}

JsonForm ObjectJson::formOf(const QByteArray &id) const
{
    const DemoSwitches &switches = m_world.switches();
    const bool utc = switches.timestamps == DemoSwitches::Timestamps::Utc
                     || (switches.timestamps == DemoSwitches::Timestamps::Mixed && id.back() % 2 == 0);
    return {utc, switches.omitNullFields};
}

QByteArray ObjectJson::organization() const
{
    const QByteArray id = makeId(m_world.seed(), 1'500'000'000'000, {IdKind::Other, 80001, 0});
    JsonWriter json(formOf(id));
    json.beginObject();
    json.text("id", id);
    json.text("graphql_id", graphqlId("Organization", id));
    json.text("url", organizationUrl());
    json.text("web_url", webUrl());
    json.text("name", m_world.options().name.toUtf8());
    json.text("slug", m_world.options().slug.toUtf8());
    json.text("pipelines_url", organizationUrl() + "/pipelines");
    json.text("agents_url", organizationUrl() + "/agents");
    json.text("emojis_url", organizationUrl() + "/emojis");
    json.time("created_at", 1'500'000'000'000);
    json.endObject();
    return json.take();
}

QByteArray ObjectJson::user(int index, const JsonForm &form) const
{
    const Person &who = m_world.people().person(index);
    JsonWriter json(form);
    json.beginObject();
    json.text("id", who.id);
    json.text("graphql_id", graphqlId("User", who.id));
    json.text("name", who.name);
    json.text("email", who.email);
    json.text("avatar_url", "https://www.gravatar.com/avatar/"
                                + QCryptographicHash::hash(who.email, QCryptographicHash::Md5).toHex());
    json.time("created_at", who.createdAt);
    json.endObject();
    return json.take();
}

QByteArray ObjectJson::currentUser() const
{
    return user(0, {});
}

void ObjectJson::person(JsonWriter &json, QByteArrayView key, int index) const
{
    if (index < 0)
        json.null(key);
    else
        json.raw(key, user(index, json.form()));
}

void ObjectJson::writeProvider(JsonWriter &json, const PipelineModel &pipeline) const
{
    json.beginObject("provider");
    json.text("id", pipeline.provider);
    json.beginObject("settings");
    json.text("trigger_mode", "code");
    for (const char *flag :
         {"build_pull_requests", "pull_request_branch_filter_enabled", "skip_builds_for_existing_commits",
          "skip_pull_request_builds_for_existing_commits", "build_pull_request_ready_for_review",
          "build_pull_request_labels_changed", "build_pull_request_base_branch_changed",
          "build_pull_request_forks", "prefix_pull_request_fork_branch_names", "build_branches", "build_tags",
          "cancel_deleted_branch_builds", "publish_commit_status", "publish_commit_status_per_step",
          "separate_pull_request_statuses", "publish_blocked_as_pending", "use_step_key_as_commit_status"})
        json.boolean(flag, qstrlen(flag) % 2 == 0);
    json.text("filter_condition", "");
    json.boolean("filter_enabled", false);
    json.text("repository", "acme/" + pipeline.slug);
    json.endObject();
    // Filled only for tokens that may edit the pipeline.
    json.text("webhook_url", "");
    json.endObject();
}

void ObjectJson::writeSteps(JsonWriter &json, const PipelineModel &pipeline) const
{
    if (!pipeline.visual)
        json.text(
            "configuration",
            "env:\n  LANG: C.UTF-8\nsteps:\n  - label: \":pipeline: Upload\"\n    key: upload\n    command: "
            "\"buildkite-agent pipeline upload\"\n    plugins:\n      - docker#v5.13.0:\n          image: "
            "\"ci/"
                + pipeline.slug + "\"\n");
    json.beginArray("steps");
    json.beginObject();
    json.text("type", "script");
    json.text("name", ":pipeline: Upload");
    json.text("command", "buildkite-agent pipeline upload");
    for (const char *key : {"artifact_paths", "branch_configuration"})
        json.text(key, "");
    json.raw("env", "{}");
    json.null("timeout_in_minutes");
    json.raw("agent_query_rules", "[\"queue=default\"]");
    json.null("concurrency");
    json.null("parallelism");
    // Either form exists: a map and a list of maps.
    json.raw("plugins", pipeline.index % 2 == 0 ? "{\"docker#v5.13.0\":{\"image\":\"ci\"}}"
                                                : "[{\"docker#v5.13.0\":{\"image\":\"ci\"}}]");
    json.endObject();
    json.endArray();
}

void ObjectJson::writeCounts(JsonWriter &json, const PipelineModel &pipeline, bool embedded) const
{
    Activity::Counts counts;
    if (!embedded || m_world.switches().embeddedVolatile)
        counts = m_world.activity().pipelines[static_cast<std::size_t>(pipeline.index)];
    json.number("scheduled_builds_count", counts.scheduledBuilds);
    json.number("running_builds_count", counts.runningBuilds);
    json.number("scheduled_jobs_count", counts.scheduledJobs);
    json.number("running_jobs_count", counts.runningJobs);
    json.number("waiting_jobs_count", counts.waitingJobs);
}

QByteArray ObjectJson::pipeline(const PipelineModel &pipeline, bool embedded) const
{
    JsonWriter json(formOf(pipeline.id));
    const QByteArray url = pipelineUrl(pipeline);
    const bool clustered = pipeline.index % 4 != 3;
    json.reserve(3500);
    json.beginObject();
    json.text("id", pipeline.id);
    json.text("graphql_id", graphqlId("Pipeline", pipeline.id));
    json.text("url", url);
    json.text("web_url", webUrl() + '/' + pipeline.slug);
    json.text("name", pipeline.name);
    json.textOrNull("description", pipeline.description);
    json.text("slug", pipeline.slug);
    json.text("repository", pipeline.repository);
    json.textOrNull("cluster_id", clustered ? clusterId() : QByteArray());
    json.optionalText("cluster_url", clustered ? organizationUrl() + "/clusters/" + clusterId() : QByteArray());
    json.null("pipeline_template_uuid");
    json.null("branch_configuration");
    json.text("default_branch", "main");
    json.boolean("skip_queued_branch_builds", pipeline.index % 2 == 1);
    json.textOrNull("skip_queued_branch_builds_filter", pipeline.index % 2 == 1 ? "!main" : "");
    json.boolean("cancel_running_branch_builds", false);
    json.null("cancel_running_branch_builds_filter");
    json.boolean("allow_rebuilds", true);
    writeProvider(json, pipeline);
    json.text("builds_url", url + "/builds");
    json.text("badge_url", "https://badge.buildkite.com/" + QByteArray(pipeline.id).replace("-", "") + ".svg");
    person(json, "created_by", pipeline.creator);
    json.time("created_at", pipeline.createdAt);
    json.time("archived_at", pipeline.archivedAt);
    json.raw("env", pipeline.index % 3 == 0 ? "{\"LANG\":\"C.UTF-8\"}" : "null");
    writeCounts(json, pipeline, embedded);
    json.text("visibility", pipeline.isPublic ? "public" : "private");
    json.raw("tags", pipeline.index % 3 == 1 ? "[\"team:platform\"]" : "null");
    json.textOrNull("emoji", pipeline.emoji);
    json.textOrNull("color", pipeline.color);
    if (pipeline.index % 5 == 2)
        json.number("default_command_step_timeout", 90);
    else
        json.optionalNull("default_command_step_timeout");
    json.optionalNull("maximum_command_step_timeout");
    json.rawMembers(pipeline.extra);
    writeSteps(json, pipeline);
    json.endObject();
    QByteArray text = json.take();
    m_versions.add(DemoKind::Pipelines, pipeline.id, text);
    return text;
}

QByteArray ObjectJson::agent(const AgentModel &agent, bool embedded, const QByteArray &job) const
{
    JsonWriter json(formOf(agent.id));
    json.beginObject();
    json.text("id", agent.id);
    json.text("graphql_id", graphqlId("Agent", agent.id));
    json.text("url", organizationUrl() + "/agents/" + agent.id);
    json.text("web_url", webUrl() + "/agents/" + agent.id);
    json.text("name", agent.name);
    // Deleted agents live on inside of their jobs.
    json.text("connection_state", agent.deleted ? QByteArray("disconnected") : agent.state);
    json.text("hostname", agent.hostname);
    json.text("ip_address", agent.ip);
    json.text("user_agent", "buildkite-agent/" + agent.version + " (" + agent.os + "; " + agent.arch + ')');
    json.text("version", agent.version);
    json.optionalText("os_id", agent.os);
    json.optionalText("arch", agent.arch);
    json.optionalText("queue", agent.queue);
    json.null("creator");
    json.time("created_at", agent.createdAt);
    json.time("connected_at", agent.connectedAt);
    json.time("disconnected_at", agent.disconnectedAt);
    json.time("lost_at", agent.lostAt);
    json.optionalTime("stopped_at", agent.stoppedAt);
    if (!embedded)
        json.raw("job", job.isEmpty() ? QByteArray("null") : job);
    json.time("last_job_finished_at", agent.lastJobFinishedAt);
    if (agent.priority != 0)
        json.number("priority", agent.priority);
    else
        json.null("priority");
    json.raw("meta_data", "[\"queue=" + agent.queue + "\",\"os=" + agent.os + "\"]");
    if (m_world.switches().agentAccessToken)
        json.text("access_token", "agent-secret-" + agent.id.left(8));
    json.rawMembers(agent.extra);
    const bool paused = agent.pausedAt != never;
    json.boolean("paused", paused);
    json.optionalTime("paused_at", agent.pausedAt);
    if (paused)
        json.raw("paused_by", user(0, json.form()));
    else
        json.optionalNull("paused_by");
    json.optionalText("paused_note", paused ? "maintenance" : "");
    if (paused)
        json.number("paused_timeout_in_minutes", 60);
    else
        json.optionalNull("paused_timeout_in_minutes");
    json.endObject();
    QByteArray text = json.take();
    m_versions.add(DemoKind::Agents, agent.id, text);
    return text;
}

void ObjectJson::forgetIfChanged() const
{
    if (m_epoch == m_world.epoch())
        return;
    m_epoch = m_world.epoch();
    m_agents.clear();
    m_pipelines.clear();
}

const QByteArray &ObjectJson::embeddedAgent(const AgentRef &ref) const
{
    forgetIfChanged();
    const std::pair key(ref.slot, ref.generation);
    auto found = m_agents.find(key);
    if (found == m_agents.end()) {
        const auto model = m_world.fleet().agent(ref, m_world.now());
        found = m_agents.insert(key, model ? agent(*model, true) : QByteArray("null"));
    }
    return *found;
}

const QByteArray &ObjectJson::embeddedPipeline(int index) const
{
    forgetIfChanged();
    auto found = m_pipelines.find(index);
    if (found == m_pipelines.end())
        found = m_pipelines.insert(index, pipeline(m_world.pipelines().at(index), true));
    return *found;
}

} // namespace kitesync::demo
