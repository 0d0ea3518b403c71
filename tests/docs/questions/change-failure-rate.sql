-- How many deploys go wrong? (DORA: change failure rate)
--
-- Deploys that failed, of all that came to an end. A deploy that is rolled back later is a deploy that passed: where you
-- roll back by a step of your own, count that.
-- To adjust: what a deploy is, see deploy-frequency.sql.
WITH deploys AS (
    SELECT b.pipeline_slug, b.commit_sha, j.id, j.state, j.finished_at
    FROM jobs AS j JOIN builds AS b ON b.id = j.build_id
    WHERE j.type = 'script' AND j.step_key = 'deploy' AND b.branch = 'main'
      AND j.state IN ('passed', 'failed', 'timed_out'))
SELECT pipeline_slug, count(*) AS deploys,
       sum(CASE WHEN state = 'passed' THEN 0 ELSE 1 END) AS failed,
       {rounded 1: 100.0 * sum(CASE WHEN state = 'passed' THEN 0 ELSE 1 END) / count(*)} AS percent
FROM deploys
GROUP BY pipeline_slug
ORDER BY deploys DESC, pipeline_slug;
