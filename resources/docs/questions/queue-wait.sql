-- How long do jobs wait for an agent, queue by queue?
--
-- From the moment a job could run (runnable_at) to its start, for all jobs that started. Half of the jobs waited at most
-- "median" seconds, nine in ten at most "p90".
-- To adjust: a time, e.g. WHERE runnable_at >= '2026-08-01' in "waits".
WITH waits AS (
    SELECT queue, queue_seconds,
           row_number() OVER (PARTITION BY queue ORDER BY queue_seconds, job_id) AS place,
           count(*) OVER (PARTITION BY queue) AS jobs
    FROM job_queue_times)
SELECT queue, max(jobs) AS jobs,
       round(CAST(min(CASE WHEN place * 10 >= jobs * 5 THEN queue_seconds END) AS decimal(20, 6)), 1) AS median,
       round(CAST(min(CASE WHEN place * 10 >= jobs * 9 THEN queue_seconds END) AS decimal(20, 6)), 1) AS p90,
       round(CAST(max(queue_seconds) AS decimal(20, 6)), 1) AS longest
FROM waits
GROUP BY queue
ORDER BY p90 DESC, queue;
