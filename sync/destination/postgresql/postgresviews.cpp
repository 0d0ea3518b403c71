// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgresviews.h"

#include "sync/destination/views.h"

#include <array>

namespace kitesync {

namespace {

// What each view means, and why, is said in sqlite/sqliteviews.cpp.

constexpr const char *jobAttempts = R"(
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.label, ''), nullif(j.command, '')) AS step,
       j.step_id, j.parallel_group_index, j.matrix,
       CASE WHEN j.retries_count IS NOT NULL THEN j.retries_count + 1
            WHEN j.retry_source_job_id IS NULL THEN 1
            ELSE (WITH RECURSIVE chain(id, place) AS (
                      SELECT j.retry_source_job_id, 2
                      UNION ALL
                      SELECT p.retry_source_job_id, chain.place + 1
                      FROM chain JOIN {jobs} AS p ON p.id = chain.id
                      WHERE p.retry_source_job_id IS NOT NULL AND chain.place < 1000)
                  SELECT max(place) FROM chain)
       END AS attempt,
       j.retried_in_job_id IS NULL AS is_last,
       j.retry_source_job_id AS previous_job_id, j.retried_in_job_id AS next_job_id,
       j.retry_source_type AS started_as, j.state, j.soft_failed, j.exit_status, j.agent_id,
       j.created_at, j.started_at, j.finished_at
FROM {jobs} AS j
WHERE j.type = 'script')";

constexpr const char *jobQueueTimes = R"(
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce((SELECT substr(r.value #>> '{}', 7)
                 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(j.agent_query_rules) = 'array'
                                                THEN j.agent_query_rules ELSE '[]' END) WITH ORDINALITY AS r(value, n)
                 WHERE jsonb_typeof(r.value) = 'string' AND substr(r.value #>> '{}', 1, 6) = 'queue='
                 ORDER BY r.n LIMIT 1), 'default') AS queue,
       j.agent_query_rules, j.agent_id, j.state, j.runnable_at, j.started_at,
       round(CAST(extract(epoch FROM (j.started_at - j.runnable_at)) AS numeric), 3)::double precision AS queue_seconds
FROM {jobs} AS j
WHERE j.type = 'script' AND j.runnable_at IS NOT NULL AND j.started_at IS NOT NULL)";

constexpr const char *buildDurations = R"(
SELECT b.id AS build_id, b.pipeline_id, b.pipeline_slug, b.number, b.branch, b.state,
       b.created_at, b.started_at, b.finished_at,
       round(CAST(extract(epoch FROM (b.started_at - b.created_at)) AS numeric), 3)::double precision AS queued_seconds,
       round(CAST(extract(epoch FROM (b.finished_at - b.started_at)) AS numeric), 3)::double precision AS running_seconds,
       round(CAST(extract(epoch FROM (b.finished_at - b.created_at)) AS numeric), 3)::double precision AS total_seconds
FROM {builds} AS b)";

constexpr const char *flakySteps = R"(
WITH attempts AS (
    SELECT b.pipeline_id, b.pipeline_slug,
           CASE WHEN b.commit_sha IS NULL OR b.commit_sha IN ('', 'HEAD') THEN b.id ELSE b.commit_sha END AS commit_key,
           coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.label, ''), nullif(j.command, '')) AS step,
           j.parallel_group_index, j.matrix, j.finished_at,
           CASE WHEN j.state = 'passed' THEN 1 ELSE 0 END AS passed,
           CASE WHEN j.state <> 'passed' THEN 1 ELSE 0 END AS failed,
           CASE WHEN j.state = 'passed' AND j.retry_source_job_id IS NOT NULL
                     AND coalesce(s.state, 'failed') IN ('failed', 'timed_out') THEN 1 ELSE 0 END AS passed_on_retry
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
       round(1.0 * count(DISTINCT CASE WHEN flaky THEN commit_key END) / count(DISTINCT commit_key), 4)::double precision
           AS flaky_share,
       sum(attempts)::bigint AS attempts, sum(failed)::bigint AS failed_attempts,
       sum(passed_on_retry)::bigint AS passed_on_retry,
       max(CASE WHEN flaky THEN last_finished_at END) AS last_flaky_at
FROM slots
GROUP BY pipeline_id, step
HAVING bool_or(flaky))";

constexpr const char *agentUtilisation = R"(
WITH spans AS (
    SELECT agent_id, agent_name,
           round(CAST(extract(epoch FROM started_at) AS numeric), 3) AS started,
           round(CAST(extract(epoch FROM finished_at) AS numeric), 3) AS finished
    FROM {jobs}
    WHERE agent_id IS NOT NULL AND started_at >= '1970-01-01 00:00:00+00' AND finished_at >= started_at)
SELECT agent_id, max(agent_name) AS agent_name,
       to_timestamp(h * 3600.0) AS hour,
       count(*) AS jobs,
       round(sum(least(finished, (h + 1) * 3600.0) - greatest(started, h * 3600.0)), 3)::double precision
           AS busy_seconds,
       round(sum(least(finished, (h + 1) * 3600.0) - greatest(started, h * 3600.0)) / 3600.0, 4)::double precision
           AS utilisation
FROM spans, LATERAL generate_series(
    floor(started / 3600)::bigint,
    least(greatest(ceil(finished / 3600)::bigint - 1, floor(started / 3600)::bigint),
          floor(started / 3600)::bigint + 8784)) AS h
GROUP BY agent_id, h)";

} // namespace

QList<ViewDefinition> postgresViews(const Dialect &dialect)
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
