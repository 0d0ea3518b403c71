// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlviews.h"

#include "sync/destination/views.h"

#include <array>

namespace kitesync {

namespace {

// What each view means, and why, is said in sqlite/sqliteviews.cpp. "+ 0e0" makes the number of a column a double, which
// every program reads as one.

// A common table expression cannot see the row around it here, so the chains of all jobs without a count are walked at once.
constexpr const char *jobAttempts = R"(
WITH RECURSIVE chain(job_id, id, place) AS (
    SELECT id, retry_source_job_id, CAST(2 AS SIGNED)
    FROM {jobs}
    WHERE type = 'script' AND retries_count IS NULL AND retry_source_job_id IS NOT NULL
    UNION ALL
    SELECT chain.job_id, p.retry_source_job_id, chain.place + 1
    FROM chain JOIN {jobs} AS p ON p.id = chain.id
    WHERE p.retry_source_job_id IS NOT NULL AND chain.place < 990),
places AS (SELECT job_id, max(place) AS place FROM chain GROUP BY job_id)
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.label, ''), nullif(j.command, '')) AS step,
       j.step_id, j.parallel_group_index, j.matrix,
       CASE WHEN j.retries_count IS NOT NULL THEN j.retries_count + 1 ELSE coalesce(c.place, 1) END AS attempt,
       j.retried_in_job_id IS NULL AS is_last,
       j.retry_source_job_id AS previous_job_id, j.retried_in_job_id AS next_job_id,
       j.retry_source_type AS started_as, j.state, j.soft_failed, j.exit_status, j.agent_id,
       j.created_at, j.started_at, j.finished_at
FROM {jobs} AS j LEFT JOIN places AS c ON c.job_id = j.id
WHERE j.type = 'script')";

constexpr const char *jobQueueTimes = R"(
SELECT j.id AS job_id, j.build_id, j.pipeline_id,
       coalesce((SELECT substr(r.rule, 7)
                 FROM JSON_TABLE(CASE WHEN JSON_VALID(j.agent_query_rules) AND JSON_TYPE(j.agent_query_rules) = 'ARRAY'
                                      THEN j.agent_query_rules ELSE '[]' END,
                                 '$[*]' COLUMNS (n FOR ORDINALITY, rule varchar(1000) PATH '$')) AS r
                 WHERE substr(r.rule, 1, 6) = 'queue='
                 ORDER BY r.n LIMIT 1), 'default') AS queue,
       j.agent_query_rules, j.agent_id, j.state, j.runnable_at, j.started_at,
       round(TIMESTAMPDIFF(MICROSECOND, j.runnable_at, j.started_at) / 1e6, 3) AS queue_seconds
FROM {jobs} AS j
WHERE j.type = 'script' AND j.runnable_at IS NOT NULL AND j.started_at IS NOT NULL)";

constexpr const char *buildDurations = R"(
SELECT b.id AS build_id, b.pipeline_id, b.pipeline_slug, b.number, b.branch, b.state,
       b.created_at, b.started_at, b.finished_at,
       round(TIMESTAMPDIFF(MICROSECOND, b.created_at, b.started_at) / 1e6, 3) AS queued_seconds,
       round(TIMESTAMPDIFF(MICROSECOND, b.started_at, b.finished_at) / 1e6, 3) AS running_seconds,
       round(TIMESTAMPDIFF(MICROSECOND, b.created_at, b.finished_at) / 1e6, 3) AS total_seconds
FROM {builds} AS b)";

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
       round(count(DISTINCT CASE WHEN flaky THEN commit_key END) / count(DISTINCT commit_key) + 0e0, 4) AS flaky_share,
       CAST(sum(attempts) AS SIGNED) AS attempts, CAST(sum(failed) AS SIGNED) AS failed_attempts,
       CAST(sum(passed_on_retry) AS SIGNED) AS passed_on_retry,
       max(CASE WHEN flaky THEN last_finished_at END) AS last_flaky_at
FROM slots
GROUP BY pipeline_id, step
HAVING max(flaky) = 1)";

// Cut into pieces of 100 hours first, and these into hours: servers end a recursion after a thousand steps.
constexpr const char *agentUtilisation = R"(
WITH RECURSIVE spans AS (
    SELECT agent_id, agent_name,
           TIMESTAMPDIFF(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', started_at) / 1e6 AS started,
           TIMESTAMPDIFF(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', finished_at) / 1e6 AS finished
    FROM {jobs}
    WHERE agent_id IS NOT NULL AND started_at >= TIMESTAMP'1970-01-01 00:00:00' AND finished_at >= started_at),
pieces(agent_id, agent_name, started, finished, piece, number) AS (
    SELECT agent_id, agent_name, started, finished, CAST(floor(started / 3600) AS SIGNED), CAST(0 AS SIGNED)
    FROM spans
    UNION ALL
    SELECT agent_id, agent_name, started, finished, piece + 100, number + 1
    FROM pieces
    WHERE (piece + 100) * 3600.0 < finished AND number < 87),
hours(agent_id, agent_name, started, finished, piece, hour) AS (
    SELECT agent_id, agent_name, started, finished, piece, piece
    FROM pieces
    UNION ALL
    SELECT agent_id, agent_name, started, finished, piece, hour + 1
    FROM hours
    WHERE (hour + 1) * 3600.0 < finished AND hour - piece < 99)
SELECT agent_id, max(agent_name) AS agent_name,
       TIMESTAMPADD(HOUR, hour, TIMESTAMP'1970-01-01 00:00:00') AS hour,
       count(*) AS jobs,
       round(sum(least(finished, (hour + 1) * 3600.0) - greatest(started, hour * 3600.0)), 3) + 0e0 AS busy_seconds,
       round(sum(least(finished, (hour + 1) * 3600.0) - greatest(started, hour * 3600.0)) / 3600.0, 4) + 0e0 AS utilisation
FROM hours
GROUP BY agent_id, hours.hour)";

} // namespace

QList<ViewDefinition> mysqlViews(const Dialect &dialect)
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
