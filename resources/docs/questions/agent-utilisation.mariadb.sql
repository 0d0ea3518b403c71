-- How busy are the agents?
--
-- By queue: agents that were seen, hours that they were connected, hours of these with a job, and the share. An agent whose
-- connection has no end is counted until the last job in the data ended. "peak_agents" is the largest number of agents of
-- the queue that had work within one hour: what the queue needs at most, where much more is connected most of the time.
-- To adjust: nothing, or a price an hour: (connected_hours - busy_hours) * price is what idling costs.
WITH data_end AS (SELECT max(finished_at) AS time FROM jobs),
agents_known AS (
    SELECT a.id, a.queue,
           (TIMESTAMPDIFF(MICROSECOND, a.connected_at, coalesce(a.disconnected_at, a.lost_at, a.stopped_at, e.time)) / 1e6) AS connected
    FROM agents AS a CROSS JOIN data_end AS e
    WHERE a.connected_at IS NOT NULL),
busy AS (SELECT agent_id, sum(busy_seconds) AS seconds FROM agent_utilisation GROUP BY agent_id),
by_hour AS (
    SELECT a.queue, u.hour, count(*) AS agents
    FROM agent_utilisation AS u JOIN agents AS a ON a.id = u.agent_id
    GROUP BY a.queue, u.hour),
peaks AS (SELECT queue, max(agents) AS agents FROM by_hour GROUP BY queue)
SELECT a.queue, count(*) AS agents,
       round(CAST(sum(a.connected) / 3600.0 AS decimal(20, 6)), 1) AS connected_hours,
       round(CAST(sum(coalesce(b.seconds, 0)) / 3600.0 AS decimal(20, 6)), 1) AS busy_hours,
       round(CAST(100.0 * sum(coalesce(b.seconds, 0)) / sum(a.connected) AS decimal(20, 6)), 1) AS percent,
       max(p.agents) AS peak_agents
FROM agents_known AS a
LEFT JOIN busy AS b ON b.agent_id = a.id
LEFT JOIN peaks AS p ON p.queue = a.queue
GROUP BY a.queue
ORDER BY a.queue;
