-- How long until it works again? (DORA: time to restore)
--
-- From a deploy that failed, after one that passed, to the next one of the same pipeline that passes. Several failures in a
-- row are one. A failure that nothing followed yet is "open" and has no time. In hours.
-- To adjust: what a deploy is, see deploy-frequency.sql.
WITH deploys AS (
    SELECT b.pipeline_slug, b.commit_sha, j.id, j.state, j.finished_at
    FROM jobs AS j JOIN builds AS b ON b.id = j.build_id
    WHERE j.type = 'script' AND j.step_key = 'deploy' AND b.branch = 'main'
      AND j.state IN ('passed', 'failed', 'timed_out')),
marked AS (
    SELECT deploys.*,
           coalesce(lag(state) OVER (PARTITION BY pipeline_slug ORDER BY finished_at, id), 'passed') AS before_it,
           min(CASE WHEN state = 'passed' THEN finished_at END)
               OVER (PARTITION BY pipeline_slug ORDER BY finished_at DESC, id DESC) AS restored_at
    FROM deploys),
failures AS (
    SELECT pipeline_slug, id, restored_at, CAST(extract(epoch FROM (restored_at - finished_at)) AS double precision) / 3600.0 AS hours
    FROM marked
    WHERE state <> 'passed' AND before_it = 'passed'),
places AS (
    SELECT failures.*,
           row_number() OVER (PARTITION BY pipeline_slug, CASE WHEN restored_at IS NULL THEN 1 ELSE 0 END
                              ORDER BY hours, id) AS place,
           count(restored_at) OVER (PARTITION BY pipeline_slug) AS restored
    FROM failures)
SELECT pipeline_slug, count(*) AS failures,
       sum(CASE WHEN restored_at IS NULL THEN 1 ELSE 0 END) AS open,
       round(CAST(min(CASE WHEN place * 10 >= restored * 5 THEN hours END) AS decimal(20, 6)), 1) AS median_hours,
       round(CAST(max(hours) AS decimal(20, 6)), 1) AS longest_hours
FROM places
GROUP BY pipeline_slug
ORDER BY failures DESC, pipeline_slug;
