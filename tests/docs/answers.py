#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ten questions of resources/docs answered a second time: from the rows of an SQLite file, without SQL's help.

Usage: answers.py FILE. Prints {question: [[value, ...], ...]} as JSON, rows in the order that the question promises.
"""

import json
import sqlite3
import sys
from collections import defaultdict
from datetime import datetime, timezone


def moment(text):
    """Seconds since 1970, or None."""
    if text is None:
        return None
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc).timestamp()


def rows_of(connection, table):
    for row in connection.execute(f"SELECT * FROM {table}"):
        row = dict(row)
        for name in row:
            if name.endswith("_at"):
                row[name] = moment(row[name])
        yield row


def share(values, tenths):
    """The smallest value that at least so many tenths do not exceed."""
    ordered = sorted(values)
    return next(v for i, v in enumerate(ordered, 1) if i * 10 >= len(ordered) * tenths) if ordered else None


def percent(part, whole):
    return 100.0 * part / whole if whole else None


def ran(job):
    return job["started_at"] is not None and job["finished_at"] is not None


class World:
    def __init__(self, path):
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        self.agents = {row["id"]: row for row in rows_of(connection, "agents")}
        self.builds = {row["id"]: row for row in rows_of(connection, "builds")}
        self.all_jobs = {row["id"]: row for row in rows_of(connection, "jobs")}
        self.jobs = [job for job in self.all_jobs.values() if job["type"] == "script"]

    def slug(self, job):
        return self.builds[job["build_id"]]["pipeline_slug"]

    def deploys(self):
        """By pipeline, oldest first."""
        found = defaultdict(list)
        for job in self.jobs:
            if (job["step_key"] == "deploy" and self.builds[job["build_id"]]["branch"] == "main"
                    and job["state"] in ("passed", "failed", "timed_out")):
                found[self.slug(job)].append(job)
        return {slug: sorted(jobs, key=lambda j: (j["finished_at"], j["id"])) for slug, jobs in found.items()}


def queue_wait(world):
    waits = defaultdict(list)
    for job in world.jobs:
        if job["runnable_at"] is None or job["started_at"] is None:
            continue
        rules = json.loads(job["agent_query_rules"] or "[]")
        queue = next((rule[6:] for rule in rules if rule.startswith("queue=")), "default")
        waits[queue].append(job["started_at"] - job["runnable_at"])
    rows = [[queue, len(w), share(w, 5), share(w, 9), max(w)] for queue, w in waits.items()]
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def flaky_steps(world):
    slots = defaultdict(list)  # what runs once a build, on one commit
    for job in world.jobs:
        build = world.builds[job["build_id"]]
        commit = build["commit_sha"] if build["commit_sha"] not in (None, "", "HEAD") else build["id"]
        if job["state"] in ("passed", "failed", "timed_out"):
            slots[(build["pipeline_slug"], job["step_key"], commit, job["parallel_group_index"], job["matrix"])].append(job)
    steps = defaultdict(lambda: {"commits": set(), "flaky": set(), "attempts": 0, "failed": 0})
    for (slug, step, commit, _, _), attempts in slots.items():
        failed = sum(job["state"] != "passed" for job in attempts)
        of = steps[(slug, step)]
        of["commits"].add(commit)
        of["attempts"] += len(attempts)
        of["failed"] += failed
        if 0 < failed < len(attempts):
            of["flaky"].add(commit)
    rows = [[slug, step, len(of["commits"]), len(of["flaky"]), percent(len(of["flaky"]), len(of["commits"])), of["attempts"],
             of["failed"]] for (slug, step), of in steps.items() if len(of["flaky"]) >= 3]
    return sorted(rows, key=lambda row: (-row[3], row[0], row[1]))[:10]


def slowest_steps(world):
    steps = defaultdict(lambda: ([], []))
    for job in filter(ran, world.jobs):
        passed, every = steps[(world.slug(job), job["step_key"])]
        seconds = job["finished_at"] - job["started_at"]
        every.append(seconds)
        if job["state"] == "passed":
            passed.append(seconds)
    rows = [[slug, step, len(passed), round(share(passed, 5)), round(share(passed, 9)), sum(every) / 3600]
            for (slug, step), (passed, every) in steps.items() if len(passed) >= 20]
    return sorted(rows, key=lambda row: (-row[3], row[0], row[1]))[:10]


def retries_by_exit_status(world):
    statuses = defaultdict(list)
    for job in world.jobs:
        if job["state"] in ("failed", "timed_out"):
            statuses[job["exit_status"]].append(world.all_jobs.get(job["retried_in_job_id"]))
    rows = []
    for status, followers in statuses.items():
        retried = [job for job in followers if job is not None]
        helped = sum(job["state"] == "passed" for job in retried)
        rows.append([status, len(followers), len(retried), percent(len(retried), len(followers)), helped, percent(helped, len(retried))])
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def agent_utilisation(world):
    end = max(job["finished_at"] for job in world.all_jobs.values() if job["finished_at"] is not None)
    queues = defaultdict(lambda: {"agents": 0, "connected": 0.0, "busy": 0.0, "hours": defaultdict(set)})
    for agent in world.agents.values():
        if agent["connected_at"] is None:
            continue
        left = next((agent[name] for name in ("disconnected_at", "lost_at", "stopped_at") if agent[name] is not None), end)
        of = queues[agent["queue"]]
        of["agents"] += 1
        of["connected"] += left - agent["connected_at"]
    for job in filter(ran, world.all_jobs.values()):
        if job["agent_id"] is None:
            continue
        of = queues[world.agents[job["agent_id"]]["queue"]]
        of["busy"] += job["finished_at"] - job["started_at"]
        hour = int(job["started_at"] // 3600)
        while hour * 3600 < job["finished_at"]:
            of["hours"][hour].add(job["agent_id"])
            hour += 1
    return [[queue, of["agents"], of["connected"] / 3600, of["busy"] / 3600, percent(of["busy"], of["connected"]),
             max(len(agents) for agents in of["hours"].values())] for queue, of in sorted(queues.items())]


def cost_by_pipeline(world):
    prices = {"macos": 0.08, "deploy": 0.02}
    pipelines = defaultdict(lambda: {"builds": set(), "minutes": 0.0, "cost": 0.0, "again": 0.0})
    for job in filter(ran, world.jobs):
        minutes = (job["finished_at"] - job["started_at"]) / 60
        cost = minutes * prices.get(world.agents[job["agent_id"]]["queue"] if job["agent_id"] else None, 0.01)
        of = pipelines[world.slug(job)]
        of["builds"].add(job["build_id"])
        of["minutes"] += minutes
        of["cost"] += cost
        of["again"] += cost if job["retried_in_job_id"] else 0
    rows = [[slug, len(of["builds"]), of["minutes"], of["cost"], of["cost"] / len(of["builds"]), of["again"]]
            for slug, of in pipelines.items()]
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def deploy_frequency(world):
    rows = []
    for slug, jobs in world.deploys().items():
        ends = [job["finished_at"] for job in jobs if job["state"] == "passed"]
        days = sorted({datetime.fromtimestamp(end, timezone.utc).strftime("%Y-%m-%d") for end in ends})
        weeks = (max(ends) - min(ends)) / 86400 / 7 if ends else 0
        if ends:
            rows.append([slug, len(ends), len(days), days[0], days[-1], len(ends) / weeks if weeks else None])
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def lead_time(world):
    pushed = {}
    for build in world.builds.values():
        key = (build["pipeline_slug"], build["commit_sha"])
        pushed[key] = min(build["created_at"], pushed.get(key, build["created_at"]))
    rows = []
    for slug, jobs in world.deploys().items():
        leads = {}
        for job in jobs:
            commit = world.builds[job["build_id"]]["commit_sha"]
            if job["state"] == "passed" and commit not in leads:
                leads[commit] = (job["finished_at"] - pushed[(slug, commit)]) / 60
        if leads:
            rows.append([slug, len(leads), share(leads.values(), 5), share(leads.values(), 9)])
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def change_failure_rate(world):
    rows = []
    for slug, jobs in world.deploys().items():
        failed = sum(job["state"] != "passed" for job in jobs)
        rows.append([slug, len(jobs), failed, percent(failed, len(jobs))])
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def time_to_restore(world):
    rows = []
    for slug, jobs in world.deploys().items():
        failures, since, hours = 0, None, []
        for job in jobs:
            if job["state"] == "passed" and since is not None:
                hours.append((job["finished_at"] - since) / 3600)
                since = None
            elif job["state"] != "passed" and since is None:
                failures += 1
                since = job["finished_at"]
        if failures:
            rows.append([slug, failures, failures - len(hours), share(hours, 5), max(hours, default=None)])
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def main():
    world = World(sys.argv[1])
    questions = [queue_wait, flaky_steps, slowest_steps, retries_by_exit_status, agent_utilisation, cost_by_pipeline, deploy_frequency,
                 lead_time, change_failure_rate, time_to_restore]
    json.dump({question.__name__.replace("_", "-"): question(world) for question in questions}, sys.stdout)


if __name__ == "__main__":
    main()
