-- Which steps are flaky?
--
-- A step is flaky on a commit when it both failed and passed there, or passed when it was retried: the code was the same,
-- so the result should have been. Every attempt counts, also those that the website hides. What a flaky step costs is
-- "failed_attempts": each one is a wait and a retry.
-- To adjust: the least number of flaky commits that interest you, and LIMIT.
SELECT pipeline_slug, step, commits, flaky_commits,
       {rounded 1: 100.0 * flaky_commits / commits} AS percent, attempts, failed_attempts
FROM flaky_steps
WHERE flaky_commits >= 3
ORDER BY flaky_commits DESC, pipeline_slug, step
LIMIT 10;
