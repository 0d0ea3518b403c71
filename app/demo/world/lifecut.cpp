// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/lifeline.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

void forgetEnd(JobModel &job)
{
    job.finishedAt = never;
    job.expiredAt = never;
    job.exitStatus = std::nullopt;
    job.signal.clear();
    job.signalReason.clear();
    job.softFailed = false;
}

/// The state of a job that has not ended at @p now.
QByteArray openState(const JobModel &job, qint64 now)
{
    if (job.startedAt != never && job.startedAt <= now)
        return "running";
    if (job.runnableAt == never || job.runnableAt > now)
        return "waiting";
    return job.startedAt != never && job.startedAt - now < 800 ? "assigned" : "scheduled";
}

void cutManual(JobModel &job, qint64 now, bool buildEnded)
{
    const bool toCome = (job.unblockedAt != never && job.unblockedAt > now)
                        || (job.finishedAt != never && job.finishedAt > now)
                        || (!buildEnded && job.state == "blocked_failed");
    if (!toCome)
        return;
    job.unblockedAt = never;
    job.unblockedBy = -1;
    job.finishedAt = never;
    job.state = "blocked";
}

/// What @p job was at @p now; all of its times are in the model, the later ones have not happened yet.
void cutJob(JobModel &job, qint64 now, bool buildEnded)
{
    if (job.type == JobType::Manual)
        return cutManual(job, now, buildEnded);
    if (job.finishedAt != never && job.finishedAt <= now)
        return;
    if (job.finishedAt == never && buildEnded)
        return; // never ran, or never ends: as the build left it
    forgetEnd(job);
    job.state = openState(job, now);
    if (job.startedAt != never && job.startedAt > now) {
        job.startedAt = never;
        job.agent = {};
    }
    if (job.runnableAt != never && job.runnableAt > now)
        job.runnableAt = never;
    if (job.type == JobType::Trigger && job.startedAt == never)
        job.triggeredBuild = 0;
}

void cutJobs(BuildModel &build, qint64 now, bool ended)
{
    std::erase_if(build.jobs, [&](const JobModel &job) { return job.retriesCount > 0 && job.createdAt > now; });
    for (JobModel &job : build.jobs)
        cutJob(job, now, ended);
    for (JobModel &job : build.jobs) {
        const bool hasChild = job.retried
                              && std::any_of(build.jobs.begin(), build.jobs.end(),
                                             [&](const JobModel &other) { return other.id == job.retriedIn; });
        if (!hasChild) {
            job.retried = false;
            job.retriedIn.clear();
            job.retryType.clear();
        }
    }
}

void setStart(BuildModel &build, const Phase &phase, bool reopened)
{
    for (const JobModel &job : build.jobs) {
        if (job.startedAt == never)
            continue;
        // A re-opened build's start moves forward to the first job of its new life.
        const bool counts = !reopened || job.startedAt >= phase.from;
        if (counts && (build.startedAt == never || job.startedAt < build.startedAt))
            build.startedAt = job.startedAt;
    }
}

void setFailing(BuildModel &build)
{
    for (const JobModel &job : build.jobs) {
        const bool hard = job.state == "failed" && !job.softFailed && job.retryType != "automatic";
        if (hard && (build.failingAt == never || job.finishedAt < build.failingAt))
            build.failingAt = job.finishedAt;
    }
}

QByteArray workingState(const BuildModel &build, const Life &life, bool reopened, qint64 now)
{
    if (life.cancelRequestedAt != never && life.cancelRequestedAt <= now)
        return "canceling";
    if (!reopened && now < build.createdAt + 300)
        return "creating";
    const bool failing = std::any_of(build.jobs.begin(), build.jobs.end(), [](const JobModel &job) {
        return job.state == "failed" && !job.softFailed && !job.retried;
    });
    if (failing)
        return "failing";
    return build.startedAt == never && !reopened ? "scheduled" : "running";
}

} // namespace

BuildModel lifeAt(const Life &life, qint64 now, const LifeRules &rules)
{
    BuildModel build = life.build;
    std::size_t current = 0;
    while (current + 1 < life.phases.size() && life.phases[current + 1].from <= now)
        ++current;
    const Phase &phase = life.phases[current];
    const bool reopened = current > 0;
    const bool ended = phase.end != never && phase.end <= now;
    cutJobs(build, now, ended);
    setStart(build, phase, reopened);
    if (reopened && build.startedAt == never)
        setStart(build, phase, false);
    setFailing(build);
    if (!ended) {
        build.cancelReason.clear();
        build.state = workingState(build, life, reopened, now);
        if (reopened && !rules.reopenClearsFinishedAt)
            build.finishedAt = life.phases[current - 1].end;
        return build;
    }
    build.state = phase.state;
    build.blocked = phase.blocked;
    build.blockedState = phase.blocked ? phase.state : QByteArray();
    build.finishedAt = phase.end;
    const bool unran = build.state == "skipped" || build.state == "not_run";
    if ((phase.blocked && !rules.blockedHasFinishedAt) || (unran && !rules.skippedHasFinishedAt))
        build.finishedAt = never;
    return build;
}

} // namespace kitesync::demo
