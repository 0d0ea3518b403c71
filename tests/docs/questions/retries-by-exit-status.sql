-- What is retried, by exit status, and does it help?
--
-- One row for each exit status of failed attempts (-1: the agent was lost). "retried" had another attempt after them, by
-- hand or by a rule; of these "helped" passed in that attempt. Much retried and seldom helped: retries only cost time.
-- To adjust: one pipeline, e.g. AND j.pipeline_id = (SELECT id FROM pipelines WHERE slug = 'storefront').
SELECT j.exit_status, count(*) AS failed,
       sum(CASE WHEN j.retried_in_job_id IS NOT NULL THEN 1 ELSE 0 END) AS retried,
       {rounded 1: 100.0 * sum(CASE WHEN j.retried_in_job_id IS NOT NULL THEN 1 ELSE 0 END) / count(*)} AS retried_percent,
       sum(CASE WHEN n.state = 'passed' THEN 1 ELSE 0 END) AS helped,
       {rounded 1: 100.0 * sum(CASE WHEN n.state = 'passed' THEN 1 ELSE 0 END)
           / nullif(sum(CASE WHEN j.retried_in_job_id IS NOT NULL THEN 1 ELSE 0 END), 0)} AS helped_percent
FROM jobs AS j LEFT JOIN jobs AS n ON n.id = j.retried_in_job_id
WHERE j.type = 'script' AND j.state IN ('failed', 'timed_out')
GROUP BY j.exit_status
ORDER BY failed DESC, j.exit_status;
