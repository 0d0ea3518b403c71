-- Which steps take longest?
--
-- Running time of the attempts that passed; the last column is what all attempts of the step took together, failed ones
-- included: a step of medium length that runs often can be worth more work than the longest.
-- To adjust: the least number of passed attempts, so that a single one does not lead the list.
WITH runs AS (
    SELECT b.pipeline_slug, coalesce(nullif(j.step_key, ''), nullif(j.name, ''), nullif(j.command, '')) AS step, j.id,
           CASE WHEN j.state = 'passed' THEN 1 ELSE 0 END AS passed,
           (TIMESTAMPDIFF(MICROSECOND, j.started_at, j.finished_at) / 1e6) AS seconds
    FROM jobs AS j JOIN builds AS b ON b.id = j.build_id
    WHERE j.type = 'script' AND j.started_at IS NOT NULL AND j.finished_at IS NOT NULL),
places AS (
    SELECT runs.*,
           row_number() OVER (PARTITION BY pipeline_slug, step, passed ORDER BY seconds, id) AS place,
           count(*) OVER (PARTITION BY pipeline_slug, step, passed) AS attempts
    FROM runs)
SELECT pipeline_slug, step, sum(passed) AS passed,
       round(CAST(min(CASE WHEN passed = 1 AND place * 10 >= attempts * 5 THEN seconds END) AS decimal(20, 6)), 0) AS median_seconds,
       round(CAST(min(CASE WHEN passed = 1 AND place * 10 >= attempts * 9 THEN seconds END) AS decimal(20, 6)), 0) AS p90_seconds,
       round(CAST(sum(seconds) / 3600.0 AS decimal(20, 6)), 1) AS hours_in_all
FROM places
GROUP BY pipeline_slug, step
HAVING sum(passed) >= 20
ORDER BY median_seconds DESC, pipeline_slug, step
LIMIT 10;
