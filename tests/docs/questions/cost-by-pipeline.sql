-- What does each pipeline cost?
--
-- Minutes that its jobs kept an agent busy, times the price of a minute. "retries" is what attempts cost that were not the
-- last one: money for results that were thrown away.
-- To adjust: "prices". A queue that has no price there costs 0.01 a minute. The name of a queue is that of the agent.
WITH prices AS (
    SELECT 'macos' AS queue, 0.08 AS a_minute
    UNION ALL SELECT 'deploy', 0.02),
spent AS (
    SELECT b.pipeline_slug, j.build_id,
           {seconds j.started_at .. j.finished_at} / 60.0 AS minutes,
           {seconds j.started_at .. j.finished_at} / 60.0 * coalesce(p.a_minute, 0.01) AS cost,
           CASE WHEN j.retried_in_job_id IS NOT NULL THEN 1 ELSE 0 END AS again
    FROM jobs AS j
    JOIN builds AS b ON b.id = j.build_id
    LEFT JOIN agents AS a ON a.id = j.agent_id
    LEFT JOIN prices AS p ON p.queue = a.queue
    WHERE j.type = 'script' AND j.started_at IS NOT NULL AND j.finished_at IS NOT NULL)
SELECT pipeline_slug, count(DISTINCT build_id) AS builds,
       {rounded 0: sum(minutes)} AS minutes,
       {rounded 2: sum(cost)} AS cost,
       {rounded 3: sum(cost) / count(DISTINCT build_id)} AS cost_a_build,
       {rounded 2: sum(CASE WHEN again = 1 THEN cost ELSE 0 END)} AS retries
FROM spent
GROUP BY pipeline_slug
ORDER BY cost DESC, pipeline_slug;
