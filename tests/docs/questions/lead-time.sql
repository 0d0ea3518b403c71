-- How long does a change take into production? (DORA: lead time for changes)
--
-- From the first build of a commit to the end of the first deploy of it that passed: what Buildkite knows of a change. The
-- time between the commit and its push is not in it. By pipeline, in minutes.
-- To adjust: what a deploy is, see deploy-frequency.sql.
WITH deploys AS (
    SELECT b.pipeline_slug, b.commit_sha, j.id, j.state, j.finished_at
    FROM jobs AS j JOIN builds AS b ON b.id = j.build_id
    WHERE j.type = 'script' AND j.step_key = 'deploy' AND b.branch = 'main'
      AND j.state IN ('passed', 'failed', 'timed_out')),
commits AS (
    SELECT pipeline_slug, commit_sha, min(created_at) AS pushed_at
    FROM builds
    GROUP BY pipeline_slug, commit_sha),
leads AS (
    SELECT d.pipeline_slug, d.commit_sha, {seconds min(c.pushed_at) .. min(d.finished_at)} / 60.0 AS minutes
    FROM deploys AS d
    JOIN commits AS c ON c.pipeline_slug = d.pipeline_slug AND c.commit_sha = d.commit_sha
    WHERE d.state = 'passed'
    GROUP BY d.pipeline_slug, d.commit_sha),
places AS (
    SELECT leads.*,
           row_number() OVER (PARTITION BY pipeline_slug ORDER BY minutes, commit_sha) AS place,
           count(*) OVER (PARTITION BY pipeline_slug) AS changes
    FROM leads)
SELECT pipeline_slug, max(changes) AS changes,
       {rounded 1: min(CASE WHEN place * 10 >= changes * 5 THEN minutes END)} AS median_minutes,
       {rounded 1: min(CASE WHEN place * 10 >= changes * 9 THEN minutes END)} AS p90_minutes
FROM places
GROUP BY pipeline_slug
ORDER BY changes DESC, pipeline_slug;
