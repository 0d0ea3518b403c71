// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/catalogue.h"

#include <array>

namespace kitesync {

namespace {

using enum ColumnType;

// destination-schema.md, "pipelines".
constexpr std::array pipelinesColumns{
    Column{"id", Id, "id"},
    Column{"graphql_id", ShortText, "graphql_id"},
    Column{"name", ShortText, "name"},
    Column{"slug", ShortText, "slug"},
    Column{"description", LongText, "description"},
    Column{"repository", ShortText, "repository"},
    Column{"default_branch", ShortText, "default_branch"},
    Column{"visibility", ShortText, "visibility"},
    Column{"provider_id", ShortText, "provider.id"},
    Column{"url", ShortText, "url"},
    Column{"web_url", ShortText, "web_url"},
    Column{"builds_url", ShortText, "builds_url"},
    Column{"badge_url", ShortText, "badge_url"},
    Column{"emoji", ShortText, "emoji"},
    Column{"color", ShortText, "color"},
    Column{"cluster_id", ShortText, "cluster_id"},
    Column{"pipeline_template_uuid", ShortText, "pipeline_template_uuid"},
    Column{"configuration", LongText, "configuration"},
    Column{"steps", Json, "steps"},
    Column{"env", Json, "env"},
    Column{"tags", Json, "tags"},
    Column{"provider", Json, "provider"},
    Column{"branch_configuration", ShortText, "branch_configuration"},
    Column{"skip_queued_branch_builds", Boolean, "skip_queued_branch_builds"},
    Column{"skip_queued_branch_builds_filter", ShortText, "skip_queued_branch_builds_filter"},
    Column{"cancel_running_branch_builds", Boolean, "cancel_running_branch_builds"},
    Column{"cancel_running_branch_builds_filter", ShortText, "cancel_running_branch_builds_filter"},
    Column{"allow_rebuilds", Boolean, "allow_rebuilds"},
    Column{"default_command_step_timeout", Integer, "default_command_step_timeout"},
    Column{"maximum_command_step_timeout", Integer, "maximum_command_step_timeout"},
    Column{"created_by_id", ShortText, "created_by.id"},
    Column{"created_by_name", ShortText, "created_by.name"},
    Column{"created_by_email", ShortText, "created_by.email"},
    Column{"scheduled_builds_count", Integer, "scheduled_builds_count"},
    Column{"running_builds_count", Integer, "running_builds_count"},
    Column{"scheduled_jobs_count", Integer, "scheduled_jobs_count"},
    Column{"running_jobs_count", Integer, "running_jobs_count"},
    Column{"waiting_jobs_count", Integer, "waiting_jobs_count"},
    Column{"created_at", Timestamp, "created_at"},
    Column{"archived_at", Timestamp, "archived_at"},
};

// destination-schema.md, "agents".
constexpr std::array agentsColumns{
    Column{"id", Id, "id"},
    Column{"graphql_id", ShortText, "graphql_id"},
    Column{"name", ShortText, "name"},
    Column{"connection_state", ShortText, "connection_state"},
    Column{"hostname", ShortText, "hostname"},
    Column{"ip_address", ShortText, "ip_address"},
    Column{"user_agent", ShortText, "user_agent"},
    Column{"version", ShortText, "version"},
    Column{"os_id", ShortText, "os_id"},
    Column{"arch", ShortText, "arch"},
    Column{"queue", ShortText, "queue"},
    Column{"priority", Integer, "priority"},
    Column{"meta_data", Json, "meta_data"},
    Column{"job_id", ShortText, "job.id"},
    Column{"creator_id", ShortText, "creator.id"},
    Column{"creator_name", ShortText, "creator.name"},
    Column{"creator_email", ShortText, "creator.email"},
    Column{"url", ShortText, "url"},
    Column{"web_url", ShortText, "web_url"},
    Column{"paused", Boolean, "paused"},
    Column{"paused_note", ShortText, "paused_note"},
    Column{"paused_timeout_in_minutes", Integer, "paused_timeout_in_minutes"},
    Column{"created_at", Timestamp, "created_at"},
    Column{"connected_at", Timestamp, "connected_at"},
    Column{"disconnected_at", Timestamp, "disconnected_at"},
    Column{"lost_at", Timestamp, "lost_at"},
    Column{"stopped_at", Timestamp, "stopped_at"},
    Column{"paused_at", Timestamp, "paused_at"},
    Column{"last_job_finished_at", Timestamp, "last_job_finished_at"},
};

// destination-schema.md, "builds".
constexpr std::array buildsColumns{
    Column{"id", Id, "id"},
    Column{"graphql_id", ShortText, "graphql_id"},
    Column{"pipeline_id", ShortText, ""},
    Column{"pipeline_slug", ShortText, ""},
    Column{"number", Integer, "number"},
    Column{"state", ShortText, "state"},
    Column{"blocked", Boolean, "blocked"},
    Column{"blocked_state", ShortText, "blocked_state"},
    Column{"cancel_reason", ShortText, "cancel_reason"},
    Column{"message", LongText, "message"},
    Column{"commit_sha", ShortText, "commit"},
    Column{"branch", ShortText, "branch"},
    Column{"tag", ShortText, "tag"},
    Column{"source", ShortText, "source"},
    Column{"env", Json, "env"},
    Column{"meta_data", Json, "meta_data"},
    Column{"author_username", ShortText, "author.username"},
    Column{"author_name", ShortText, "author.name"},
    Column{"author_email", ShortText, "author.email"},
    Column{"creator_id", ShortText, "creator.id"},
    Column{"creator_name", ShortText, "creator.name"},
    Column{"creator_email", ShortText, "creator.email"},
    Column{"pull_request_id", ShortText, "pull_request.id"},
    Column{"pull_request_base", ShortText, "pull_request.base"},
    Column{"pull_request_repository", ShortText, "pull_request.repository"},
    Column{"merge_queue_base_branch", ShortText, "merge_queue.base_branch"},
    Column{"rebuilt_from_id", ShortText, "rebuilt_from.id"},
    Column{"rebuilt_from_number", Integer, "rebuilt_from.number"},
    Column{"triggered_from_build_id", ShortText, "triggered_from.build_id"},
    Column{"triggered_from_build_number", Integer, "triggered_from.build_number"},
    Column{"triggered_from_build_pipeline_slug", ShortText, "triggered_from.build_pipeline_slug"},
    Column{"cluster_id", ShortText, "cluster_id"},
    Column{"cluster_url", ShortText, "cluster_url"},
    Column{"url", ShortText, "url"},
    Column{"web_url", ShortText, "web_url"},
    Column{"created_at", Timestamp, "created_at"},
    Column{"scheduled_at", Timestamp, "scheduled_at"},
    Column{"started_at", Timestamp, "started_at"},
    Column{"failing_at", Timestamp, "failing_at"},
    Column{"finished_at", Timestamp, "finished_at"},
};

// destination-schema.md, "jobs".
constexpr std::array jobsColumns{
    Column{"id", Id, "id"},
    Column{"graphql_id", ShortText, "graphql_id"},
    Column{"build_id", ShortText, ""},
    Column{"pipeline_id", ShortText, ""},
    Column{"type", ShortText, "type"},
    Column{"name", ShortText, "name"},
    Column{"label", ShortText, "label"},
    Column{"step_key", ShortText, "step_key"},
    Column{"group_key", ShortText, "group_key"},
    Column{"step_id", ShortText, "step.id"},
    Column{"state", ShortText, "state"},
    Column{"command", LongText, "command"},
    Column{"exit_status", Integer, "exit_status"},
    Column{"soft_failed", Boolean, "soft_failed"},
    Column{"signal", ShortText, "signal"},
    Column{"signal_reason", ShortText, "signal_reason"},
    Column{"broken_reason", ShortText, "broken_reason"},
    Column{"promised_exit_status", Integer, "promised_exit_status"},
    Column{"promised_exit_status_at", Timestamp, "promised_exit_status_at"},
    Column{"priority", Integer, "priority.number"},
    Column{"agent_query_rules", Json, "agent_query_rules"},
    Column{"agent_id", ShortText, "agent.id"},
    Column{"agent_name", ShortText, "agent.name"},
    Column{"artifact_paths", LongText, "artifact_paths"},
    Column{"parallel_group_index", Integer, "parallel_group_index"},
    Column{"parallel_group_total", Integer, "parallel_group_total"},
    Column{"matrix", Json, "matrix"},
    Column{"retried", Boolean, "retried"},
    Column{"retried_in_job_id", ShortText, "retried_in_job_id"},
    Column{"retries_count", Integer, "retries_count"},
    Column{"retry_type", ShortText, "retry_type"},
    Column{"retry_source_job_id", ShortText, "retry_source.job_id"},
    Column{"retry_source_type", ShortText, "retry_source.retry_type"},
    Column{"unblocked_by_id", ShortText, "unblocked_by.id"},
    Column{"unblocked_by_name", ShortText, "unblocked_by.name"},
    Column{"unblocked_at", Timestamp, "unblocked_at"},
    Column{"unblockable", Boolean, "unblockable"},
    Column{"unblock_url", ShortText, "unblock_url"},
    Column{"async", Boolean, "async"},
    Column{"triggered_build_id", ShortText, "triggered_build.id"},
    Column{"triggered_build_number", Integer, "triggered_build.number"},
    Column{"triggered_build_url", ShortText, "triggered_build.url"},
    Column{"triggered_build_web_url", ShortText, "triggered_build.web_url"},
    Column{"cluster_id", ShortText, "cluster_id"},
    Column{"cluster_url", ShortText, "cluster_url"},
    Column{"cluster_queue_id", ShortText, "cluster_queue_id"},
    Column{"cluster_queue_url", ShortText, "cluster_queue_url"},
    Column{"build_url", ShortText, "build_url"},
    Column{"web_url", ShortText, "web_url"},
    Column{"log_url", ShortText, "log_url"},
    Column{"raw_log_url", ShortText, "raw_log_url"},
    Column{"artifacts_url", ShortText, "artifacts_url"},
    Column{"concurrency_wait_time_ms", Integer, "concurrency_wait_time_ms"},
    Column{"created_at", Timestamp, "created_at"},
    Column{"scheduled_at", Timestamp, "scheduled_at"},
    Column{"runnable_at", Timestamp, "runnable_at"},
    Column{"started_at", Timestamp, "started_at"},
    Column{"finished_at", Timestamp, "finished_at"},
    Column{"expired_at", Timestamp, "expired_at"},
};

// Another table has them, or, for the agent's old access token, a secret must not be copied (buildkite-api.md 5.4).
constexpr std::array<std::string_view, 2> agentsIgnored{"job", "access_token"};
// Their own tables have them; job_state_counts exists in the single build's answer only (sync-algorithm.md).
constexpr std::array<std::string_view, 3> buildsIgnored{"pipeline", "jobs", "job_state_counts"};
// The agents table has it.
constexpr std::array<std::string_view, 1> jobsIgnored{"agent"};

constexpr std::array<std::string_view, 2> byPipelineAndCreation{"pipeline_id", "created_at"};
constexpr std::array<std::string_view, 1> byCreation{"created_at"};
constexpr std::array<std::string_view, 1> byEnd{"finished_at"};
constexpr std::array<std::string_view, 1> byBuild{"build_id"};
constexpr std::array<std::string_view, 1> byAgent{"agent_id"};
constexpr std::array buildsIndexes{Index{byPipelineAndCreation}, Index{byCreation}, Index{byEnd}};
constexpr std::array jobsIndexes{Index{byBuild}, Index{byAgent}, Index{byPipelineAndCreation}};

constexpr std::array tables{
    Table{SourceObject::Pipelines, "pipelines", pipelinesColumns, {}, {}},
    Table{SourceObject::Agents, "agents", agentsColumns, {}, agentsIgnored},
    Table{SourceObject::Builds, "builds", buildsColumns, buildsIndexes, buildsIgnored},
    Table{SourceObject::Jobs, "jobs", jobsColumns, jobsIndexes, jobsIgnored, "build_id"},
};
static_assert(jobsColumns.size() < maximumColumns && buildsColumns.size() < maximumColumns);

} // namespace

std::optional<std::size_t> Table::indexOfColumn(std::string_view column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return i;
    }
    return std::nullopt;
}

const Table &tableOf(SourceObject object)
{
    return tables[indexOf(object)];
}

} // namespace kitesync
