-- How often is something deployed? (DORA: deployment frequency)
--
-- A deploy is a job of the step "deploy" of a build of the branch main that passed. By pipeline, from its first deploy in
-- the data to its last.
-- To adjust: what a deploy is, in "deploys": another step_key, a pipeline of its own (b.pipeline_slug = 'deploy' and no
-- step_key), another branch.
WITH deploys AS (
    SELECT b.pipeline_slug, b.commit_sha, j.id, j.state, j.finished_at
    FROM jobs AS j JOIN builds AS b ON b.id = j.build_id
    WHERE j.type = 'script' AND j.step_key = 'deploy' AND b.branch = 'main'
      AND j.state IN ('passed', 'failed', 'timed_out'))
SELECT pipeline_slug, count(*) AS deploys, count(DISTINCT {day finished_at}) AS days_with_deploys,
       min({day finished_at}) AS first_day, max({day finished_at}) AS last_day,
       {rounded 1: 7.0 * count(*) / nullif({seconds min(finished_at) .. max(finished_at)} / 86400.0, 0)} AS a_week
FROM deploys
WHERE state = 'passed'
GROUP BY pipeline_slug
ORDER BY deploys DESC, pipeline_slug;
