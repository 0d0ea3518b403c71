// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/progress.h"

#include "app/demo/world/demoworld.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

bool isOpenJob(const JobModel &job)
{
    return job.state == "running" || job.state == "assigned" || job.state == "scheduled"
           || job.state == "waiting" || job.state == "canceling";
}

bool isTerminal(const BuildModel &build)
{
    return build.state == "passed" || build.state == "failed" || build.state == "canceled"
           || build.state == "skipped" || build.state == "not_run";
}

void startJob(const BuildModel &build, JobModel &job, qint64 now, const DemoWorld &world)
{
    job.state = "running";
    if (job.runnableAt == never)
        job.runnableAt = now;
    job.startedAt = now;
    if (job.type != JobType::Script)
        return;
    Draw draw(world.seed(), 81, build.number + job.ordinal);
    job.agent = world.fleet().pick(job.step->queue, now, now, draw.next());
}

void endJob(JobModel &job, qint64 now, bool passed)
{
    job.state = passed ? "passed" : "failed";
    if (job.type != JobType::Script && job.type != JobType::Trigger)
        return;
    job.finishedAt = now;
    if (job.startedAt == never)
        job.startedAt = now;
    if (job.type == JobType::Script)
        job.exitStatus = passed ? 0 : 1;
}

void close(BuildModel &build, qint64 now, const QByteArray &state)
{
    build.state = state;
    build.blocked = false;
    build.blockedState.clear();
    build.finishedAt = now;
    build.changedAt = now;
}

/// The build works again.
void reopen(BuildModel &build, qint64 now, const DemoWorld &world)
{
    build.state = "running";
    build.blocked = false;
    build.blockedState.clear();
    if (world.switches().reopenClearsFinishedAt)
        build.finishedAt = never;
    build.startedAt = now;
    build.changedAt = now;
}

bool isBlockStep(const JobModel &job)
{
    return job.type == JobType::Manual && job.state == "blocked";
}

/// An ended build waits at its block step.
void rest(BuildModel &build, const DemoWorld &world)
{
    build.blockedState = build.state;
    build.blocked = true;
    if (!world.switches().blockedHasFinishedAt)
        build.finishedAt = never;
}

bool hasHardFailure(const BuildModel &build)
{
    return std::any_of(build.jobs.begin(), build.jobs.end(), [](const JobModel &job) {
        return job.state == "failed" && !job.softFailed && !job.retried;
    });
}

} // namespace

bool startJobs(BuildModel &build, qint64 now, const DemoWorld &world)
{
    if (build.state != "scheduled" && build.state != "creating")
        return false;
    bool beforeBlock = true;
    for (JobModel &job : build.jobs) {
        if (isBlockStep(job))
            beforeBlock = false;
        else if (beforeBlock && isOpenJob(job))
            startJob(build, job, now, world);
    }
    build.state = "running";
    build.startedAt = now;
    build.changedAt = now;
    return true;
}

bool endJobs(BuildModel &build, qint64 now, bool passed, const DemoWorld &world)
{
    if (!isActiveState(build.state) || build.state == "canceling")
        return false;
    if (build.startedAt == never)
        build.startedAt = now;
    JobModel *manual = nullptr;
    JobModel *last = nullptr;
    for (JobModel &job : build.jobs) {
        if (isBlockStep(job)) {
            manual = manual ? manual : &job;
        } else if (manual && !passed && isOpenJob(job)) {
            job.state = "waiting_failed";
        } else if (!manual && isOpenJob(job)) {
            endJob(job, now, true);
            last = job.type == JobType::Script ? &job : last;
        }
    }
    passed = passed && !hasHardFailure(build);
    if (!passed && last && !hasHardFailure(build))
        endJob(*last, now, false);
    if (!passed && build.failingAt == never)
        build.failingAt = now;
    if (!passed && manual)
        manual->state = "blocked_failed";
    close(build, now, passed ? "passed" : "failed");
    if (passed && manual)
        rest(build, world);
    return true;
}

bool failOneJob(BuildModel &build, qint64 now, const DemoWorld &world)
{
    if (build.state != "running" && build.state != "failing")
        return false;
    const auto running = std::find_if(build.jobs.begin(), build.jobs.end(), [](const JobModel &job) {
        return job.type == JobType::Script && isOpenJob(job);
    });
    if (running == build.jobs.end())
        return false;
    if (running->startedAt == never)
        startJob(build, *running, now, world);
    endJob(*running, now, false);
    if (build.failingAt == never)
        build.failingAt = now;
    const bool more = std::any_of(build.jobs.begin(), build.jobs.end(), isOpenJob);
    if (more) {
        build.state = "failing";
        build.changedAt = now;
    } else {
        close(build, now, "failed");
    }
    return true;
}

bool requestCancel(BuildModel &build, qint64 now)
{
    if (!isActiveState(build.state) || build.state == "canceling")
        return false;
    build.state = "canceling";
    build.cancelReason = "User requested";
    build.changedAt = now;
    for (JobModel &job : build.jobs) {
        if (isOpenJob(job))
            job.state = "canceling";
    }
    return true;
}

bool endCancel(BuildModel &build, qint64 now)
{
    if (build.state != "canceling")
        return false;
    for (JobModel &job : build.jobs) {
        if (job.state != "canceling")
            continue;
        job.state = "canceled";
        job.finishedAt = now;
        job.signalReason = "cancel";
    }
    close(build, now, "canceled");
    return true;
}

bool blockAt(BuildModel &build, qint64 now, const DemoWorld &world)
{
    if (build.blocked || (build.state != "running" && build.state != "passed"))
        return false;
    if (build.state == "running" && !endJobs(build, now, true, world))
        return false;
    if (build.blocked || build.state != "passed")
        return build.blocked;
    JobModel job;
    job.type = JobType::Manual;
    job.step = &world.pipelines().releaseSteps()[1];
    job.ordinal = build.nextOrdinal++;
    job.id = makeId(world.seed(), now, {IdKind::Job, build.number, job.ordinal});
    job.state = "blocked";
    build.jobs.push_back(std::move(job));
    close(build, now, "passed");
    rest(build, world);
    return true;
}

bool unblock(BuildModel &build, qint64 now, const DemoWorld &world)
{
    const auto manual = std::find_if(build.jobs.begin(), build.jobs.end(), isBlockStep);
    if (!build.blocked || manual == build.jobs.end())
        return false;
    manual->state = "unblocked";
    manual->unblockedAt = now;
    manual->unblockedBy = static_cast<int>(now % world.people().count());
    reopen(build, now, world);
    const bool waits = std::any_of(build.jobs.begin(), build.jobs.end(), isOpenJob);
    for (JobModel &job : build.jobs) {
        if (job.type != JobType::Manual && isOpenJob(job))
            startJob(build, job, now, world);
    }
    if (waits)
        return true;
    JobModel job;
    job.step = &world.pipelines().releaseSteps()[2];
    job.ordinal = build.nextOrdinal++;
    job.createdAt = now;
    job.scheduledAt = build.scheduledAt;
    job.id = makeId(world.seed(), now, {IdKind::Job, build.number, job.ordinal});
    startJob(build, job, now, world);
    build.jobs.push_back(std::move(job));
    return true;
}

bool expire(BuildModel &build, qint64 now)
{
    if (build.state != "scheduled")
        return false;
    for (JobModel &job : build.jobs) {
        if (!isOpenJob(job))
            continue;
        job.state = "expired";
        job.finishedAt = now;
        job.expiredAt = now;
    }
    close(build, now, "failed");
    return true;
}

bool endWithoutRun(BuildModel &build, qint64 now, const QByteArray &state, const DemoWorld &world)
{
    if (build.state != "scheduled" && build.state != "creating")
        return false;
    build.jobs.clear();
    close(build, now, state);
    if (!world.switches().skippedHasFinishedAt)
        build.finishedAt = never;
    return true;
}

QByteArray retryCandidate(const BuildModel &build)
{
    QByteArray any;
    for (auto job = build.jobs.rbegin(); job != build.jobs.rend(); ++job) {
        if (job->type != JobType::Script || job->retried || !job->ended())
            continue;
        if (job->state == "failed")
            return job->id;
        if (any.isEmpty())
            any = job->id;
    }
    return any;
}

QByteArray retry(BuildModel &build, const QByteArray &jobId, qint64 now, const DemoWorld &world)
{
    // Jobs of canceled builds cannot be retried (buildkite-api.md section 6).
    if (build.state == "canceled" || build.state == "canceling" || build.state == "skipped"
        || build.state == "not_run")
        return {};
    const auto old = std::find_if(build.jobs.begin(), build.jobs.end(),
                                  [&](const JobModel &job) { return job.id == jobId; });
    if (old == build.jobs.end() || old->type != JobType::Script || old->retried || !old->ended())
        return {};
    JobModel job;
    job.step = old->step;
    job.parallelIndex = old->parallelIndex;
    job.ordinal = build.nextOrdinal++;
    job.createdAt = now;
    job.scheduledAt = build.scheduledAt;
    job.id = makeId(world.seed(), now, {IdKind::Job, build.number, job.ordinal});
    job.retriesCount = old->retriesCount + 1;
    job.retrySource = old->id;
    job.retrySourceType = "manual";
    old->retried = true;
    old->retriedIn = job.id;
    old->retryType = "manual";
    startJob(build, job, now, world);
    QByteArray id = job.id;
    build.jobs.push_back(std::move(job));
    if (isTerminal(build) || build.blocked)
        reopen(build, now, world);
    return id;
}

void progress(BuildModel &build, qint64 now, const DemoWorld &world)
{
    while (!build.deleted && isActiveState(build.state)) {
        Draw draw(world.seed() ^ static_cast<quint64>(build.changedAt), 82, build.number);
        const bool waits = build.state == "scheduled" || build.state == "creating";
        const qint64 takes = build.state == "canceling" ? draw.between(4000, 10'000)
                             : waits                    ? draw.between(10'000, 120'000)
                                                        : draw.between(60'000, 900'000);
        const qint64 at = build.changedAt + takes;
        if (at > now)
            return;
        if (build.state == "canceling")
            endCancel(build, at);
        else if (waits)
            startJobs(build, at, world);
        else if (const bool passes = build.state == "running" && draw.chance(0.8);
                 !endJobs(build, at, passes, world))
            return;
    }
}

} // namespace kitesync::demo
