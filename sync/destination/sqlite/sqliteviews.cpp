// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/sqlite/sqliteviews.h"

#include "sync/destination/views.h"

#include <array>

namespace kitesync {

namespace {

// Each statement reads its tables once; what is looked up besides goes by primary key. Rows with _removed_at count:
// what happened has happened. Only script jobs have attempts, agents and queues.

// One row an attempt. The count that Buildkite gives is the position; where it is missing the chain is walked back, at
// most 1,000 steps, since a source could send a ring.
constexpr const char *jobAttempts = R"(
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.label, ''), nullif(j.command, '')) AS step,
       j.step_id, j.parallel_group_index, j.matrix,
       CASE WHEN j.retries_count IS NOT NULL THEN j.retries_count + 1
            WHEN j.retry_source_job_id IS NULL THEN 1
            ELSE (WITH RECURSIVE chain(id, position) AS (
                      SELECT j.retry_source_job_id, 2
                      UNION ALL
                      SELECT p.retry_source_job_id, chain.position + 1
                      FROM chain JOIN {jobs} AS p ON p.id = chain.id
                      WHERE p.retry_source_job_id IS NOT NULL AND chain.position < 1000)
                  SELECT max(position) FROM chain)
       END AS attempt,
       j.retried_in_job_id IS NULL AS is_last,
       j.retry_source_job_id AS previous_job_id, j.retried_in_job_id AS next_job_id,
       j.retry_source_type AS started_as, j.state, j.soft_failed, j.exit_status, j.agent_id,
       j.created_at, j.started_at, j.finished_at
FROM {jobs} AS j
WHERE j.type = 'script')";

constexpr const char *jobQueueTimes = R"(
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce((SELECT substr(r.value, 7)
                 FROM json_each(CASE WHEN json_valid(j.agent_query_rules) THEN j.agent_query_rules ELSE '[]' END) AS r
                 WHERE r.type = 'text' AND substr(r.value, 1, 6) = 'queue='
                 LIMIT 1), 'default') AS queue,
       j.agent_query_rules, j.agent_id, j.state, j.runnable_at, j.started_at,
       round((julianday(j.started_at) - julianday(j.runnable_at)) * 86400.0, 3) AS queue_seconds
FROM {jobs} AS j
WHERE j.type = 'script' AND j.runnable_at IS NOT NULL AND j.started_at IS NOT NULL)";

constexpr const char *buildDurations = R"(
SELECT b.id AS build_id, b.pipeline_id, b.pipeline_slug, b.number, b.branch, b.state,
       b.created_at, b.started_at, b.finished_at,
       round((julianday(b.started_at) - julianday(b.created_at)) * 86400.0, 3) AS queued_seconds,
       round((julianday(b.finished_at) - julianday(b.started_at)) * 86400.0, 3) AS running_seconds,
       round((julianday(b.finished_at) - julianday(b.created_at)) * 86400.0, 3) AS total_seconds
FROM {builds} AS b)";

// A slot is what runs once a build: a step, or one member of its parallel group or matrix. Only attempts of one slot are
// compared, or a group with a failed and a passed member would count. A build without a known commit is a commit of its own.
constexpr const char *flakySteps = R"(
WITH attempts AS (
    SELECT b.pipeline_id, b.pipeline_slug,
           CASE WHEN b.commit_sha IS NULL OR b.commit_sha IN ('', 'HEAD') THEN b.id ELSE b.commit_sha END AS commit_key,
           coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.label, ''), nullif(j.command, '')) AS step,
           j.parallel_group_index, j.matrix, j.finished_at,
           j.state = 'passed' AS passed,
           j.state <> 'passed' AS failed,
           j.state = 'passed' AND j.retry_source_job_id IS NOT NULL
               AND coalesce(s.state, 'failed') IN ('failed', 'timed_out') AS passed_on_retry
    FROM {jobs} AS j
    JOIN {builds} AS b ON b.id = j.build_id
    LEFT JOIN {jobs} AS s ON s.id = j.retry_source_job_id
    WHERE j.type = 'script' AND j.state IN ('passed', 'failed', 'timed_out')),
slots AS (
    SELECT pipeline_id, max(pipeline_slug) AS pipeline_slug, step, commit_key,
           count(*) AS attempts, sum(failed) AS failed, sum(passed_on_retry) AS passed_on_retry,
           max(finished_at) AS last_finished_at,
           (max(failed) = 1 AND max(passed) = 1) OR max(passed_on_retry) = 1 AS flaky
    FROM attempts
    WHERE step IS NOT NULL
    GROUP BY pipeline_id, step, commit_key, parallel_group_index, matrix)
SELECT pipeline_id, max(pipeline_slug) AS pipeline_slug, step,
       count(DISTINCT commit_key) AS commits,
       count(DISTINCT CASE WHEN flaky THEN commit_key END) AS flaky_commits,
       round(1.0 * count(DISTINCT CASE WHEN flaky THEN commit_key END) / count(DISTINCT commit_key), 4) AS flaky_share,
       sum(attempts) AS attempts, sum(failed) AS failed_attempts, sum(passed_on_retry) AS passed_on_retry,
       max(CASE WHEN flaky THEN last_finished_at END) AS last_flaky_at
FROM slots
GROUP BY pipeline_id, step
HAVING max(flaky) = 1)";

// A job is cut at each full hour, at most a year long. Jobs that still run have no end and are left out.
constexpr const char *agentUtilisation = R"(
WITH RECURSIVE spans(agent_id, agent_name, started, finished) AS (
    SELECT agent_id, agent_name,
           round((julianday(started_at) - 2440587.5) * 86400.0, 3),
           round((julianday(finished_at) - 2440587.5) * 86400.0, 3)
    FROM {jobs}
    WHERE agent_id IS NOT NULL AND started_at >= '1970' AND finished_at >= started_at),
hours(agent_id, agent_name, started, finished, first, hour) AS (
    SELECT agent_id, agent_name, started, finished, CAST(started / 3600.0 AS INTEGER), CAST(started / 3600.0 AS INTEGER)
    FROM spans
    UNION ALL
    SELECT agent_id, agent_name, started, finished, first, hour + 1
    FROM hours
    WHERE (hour + 1) * 3600.0 < finished AND hour - first < 8784)
SELECT agent_id, max(agent_name) AS agent_name,
       strftime('%Y-%m-%dT%H:00:00.000Z', hour * 3600, 'unixepoch') AS hour,
       count(*) AS jobs,
       round(sum(min(finished, (hour + 1) * 3600.0) - max(started, hour * 3600.0)), 3) AS busy_seconds,
       round(sum(min(finished, (hour + 1) * 3600.0) - max(started, hour * 3600.0)) / 3600.0, 4) AS utilisation
FROM hours
GROUP BY agent_id, hours.hour)";

} // namespace

QList<ViewDefinition> sqliteViews(const Dialect &dialect)
{
    static constexpr std::array views{
        ViewText{"job_attempts", SourceObject::Jobs, jobAttempts},
        ViewText{"job_queue_times", SourceObject::Jobs, jobQueueTimes},
        ViewText{"build_durations", SourceObject::Builds, buildDurations},
        ViewText{"flaky_steps", SourceObject::Builds | SourceObject::Jobs, flakySteps},
        ViewText{"agent_utilisation", SourceObject::Jobs, agentUtilisation},
    };
    return viewsOf(dialect, views);
}

} // namespace kitesync
