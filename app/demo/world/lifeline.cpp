// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/lifeline.h"

#include <algorithm>
#include <cmath>

namespace kitesync::demo {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 expiryMs = 30 * dayMs;

} // namespace

struct Lifelines::Telling
{
    Outline outline;
    Life life;
    Draw draw;
    std::vector<const StepSpec *> steps;
    std::size_t next = 0; ///< step that comes next
    qint64 stageStart = 0;
    qint64 stageEnd = 0;
    bool stageFailed = false;
    const StepSpec *victim = nullptr; ///< the step that fails the build
};

Lifelines::Lifelines(quint64 seed, const Calendar &calendar, const Outlines &outlines,
                     const Pipelines &pipelines, const Fleet &fleet)
    : m_seed(seed)
    , m_calendar(calendar)
    , m_outlines(outlines)
    , m_pipelines(pipelines)
    , m_fleet(fleet)
{
}

BuildModel Lifelines::shell(const Outline &outline) const
{
    const qint64 index = outline.index;
    BuildModel build;
    build.number = numberOf(index);
    build.pipeline = outline.pipeline;
    build.createdAt = m_calendar.createdAt(index);
    build.id = makeId(m_seed, build.createdAt - 13, {IdKind::Build, build.number, 0});
    build.branch = m_outlines.branchOf(index);
    build.commit = m_outlines.commitOf(index);
    build.creator = m_outlines.creatorOf(index);
    build.release = m_outlines.releaseOf(index);
    Draw draw(m_seed, 61, index);
    build.scheduledAt = build.createdAt - draw.between(20, 45);
    const qint64 source = outline.rebuiltFrom >= 0 ? outline.rebuiltFrom : index;
    Draw text(m_seed, 62, source / Calendar::groupSize);
    build.message = People::message(text);
    build.author = static_cast<int>(draw.between(0, 13));
    build.authorIsText = draw.chance(0.04);
    build.source = "webhook";
    if (outline.rebuiltFrom >= 0) {
        build.rebuiltFrom = numberOf(outline.rebuiltFrom);
        build.source = "ui";
    } else if (outline.triggeredFrom >= 0) {
        build.triggeredFrom = numberOf(outline.triggeredFrom);
        build.source = "trigger_job";
    } else if (draw.chance(0.08)) {
        build.source = draw.chance(0.5) ? "schedule" : "api";
        if (build.source == "api" && draw.chance(0.3))
            build.message = QString();
    }
    if (build.branch.startsWith("gh-readonly-queue/"))
        build.mergeQueueBase = "main";
    else if (!outline.onMain && build.source == "webhook")
        build.pullRequest = 1200 + static_cast<qint64>(mix(static_cast<quint64>(source)) % 8600);
    if (outline.onMain && draw.chance(0.02))
        build.tag = "v2026." + QByteArray::number(draw.between(1, 400));
    return build;
}

std::vector<const StepSpec *> Lifelines::plan(const Outline &outline) const
{
    std::vector<const StepSpec *> steps;
    const bool mustBlock = outline.late == LateLife::Unblock || outline.late == LateLife::BlockedForEver;
    const bool releases = mustBlock || (outline.onMain && outline.late == LateLife::None);
    if (outline.triggers >= 0 || outline.late == LateLife::TriggerStuck)
        steps.push_back(&m_pipelines.triggerStep());
    bool hasRelease = false;
    for (const StepSpec &step : m_pipelines.at(outline.pipeline).steps) {
        if (step.mainOnly && !releases)
            continue;
        hasRelease = hasRelease || step.mainOnly;
        steps.push_back(&step);
    }
    if (mustBlock && !hasRelease) {
        for (const StepSpec &step : m_pipelines.releaseSteps())
            steps.push_back(&step);
    }
    return steps;
}

JobModel Lifelines::newJob(Telling &telling, const StepSpec &step, qint64 createdAt) const
{
    BuildModel &build = telling.life.build;
    JobModel job;
    job.ordinal = build.nextOrdinal++;
    job.type = step.type;
    job.step = &step;
    job.createdAt = createdAt;
    job.scheduledAt = build.scheduledAt;
    job.id = makeId(m_seed, createdAt, {IdKind::Job, build.number, job.ordinal});
    return job;
}

qint64 Lifelines::tellAttempts(Telling &telling, const StepSpec &step, int parallelIndex, bool fails) const
{
    Draw &draw = telling.draw;
    std::vector<JobModel> &jobs = telling.life.build.jobs;
    const bool flaky = !fails && step.retryLimit > 0 && draw.chance(step.flakiness);
    const int attempts
        = fails ? step.retryLimit + 1 : 1 + (flaky ? (step.retryLimit > 1 && draw.chance(0.2) ? 2 : 1) : 0);
    const bool soft = !fails && step.softFail && draw.chance(0.06);
    const double shard = 0.75 + 0.5 * draw.uniform();
    qint64 createdAt = telling.life.build.createdAt - draw.between(2, 14);
    qint64 runnableAt = telling.stageStart;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        JobModel job = newJob(telling, step, createdAt);
        job.parallelIndex = step.parallel > 1 ? parallelIndex : -1;
        job.runnableAt = runnableAt;
        const double crowd = Calendar::load(runnableAt) * (step.queue == "macos" ? 3 : 1);
        qint64 wait
            = 1200 + static_cast<qint64>(-std::log(1 - 0.98 * draw.uniform()) * (3000 + 12000 * crowd));
        wait = std::min(wait, 3 * minuteMs);
        const double length = step.seconds * shard * (0.85 + 0.3 * draw.uniform());
        job.startedAt = runnableAt + wait;
        qint64 runs = static_cast<qint64>(length * 1000);
        if (telling.outline.late == LateLife::LongRun && parallelIndex == 0 && &step == telling.steps.back())
            runs += draw.between(30 * 60, 100 * 60) * minuteMs;
        job.finishedAt = job.startedAt + runs;
        job.agent = m_fleet.pick(step.queue, job.startedAt, job.finishedAt, draw.next());
        const bool bad = fails || soft || attempt + 1 < attempts;
        const bool lost = bad && !soft && draw.chance(0.07);
        job.state = bad ? "failed" : "passed";
        job.exitStatus = !bad ? 0 : lost ? -1 : draw.chance(0.8) ? 1 : 127;
        if (lost)
            job.signalReason = "agent_stop";
        job.softFailed = soft;
        job.retriesCount = attempt;
        if (attempt > 0) {
            JobModel &before = jobs.back();
            before.retried = true;
            before.retriedIn = job.id;
            before.retryType = "automatic";
            job.retrySource = before.id;
            job.retrySourceType = "automatic";
        }
        createdAt = job.finishedAt + draw.between(200, 900);
        runnableAt = createdAt + draw.between(5, 60);
        jobs.push_back(std::move(job));
    }
    return jobs.back().finishedAt;
}

void Lifelines::tellScript(Telling &telling, const StepSpec &step, bool isVictim) const
{
    const int unlucky = isVictim ? static_cast<int>(telling.draw.between(0, step.parallel - 1)) : -1;
    for (int i = 0; i < step.parallel; ++i)
        telling.stageEnd = std::max(telling.stageEnd, tellAttempts(telling, step, i, i == unlucky));
    telling.stageFailed = telling.stageFailed || isVictim;
}

bool Lifelines::tellManual(Telling &telling, const StepSpec &step) const
{
    Life &life = telling.life;
    const LateLife late = telling.outline.late;
    JobModel job = newJob(telling, step, life.build.createdAt);
    life.phases.back().end = telling.stageEnd;
    life.phases.back().state = "passed";
    life.phases.back().blocked = true;
    if (late == LateLife::BlockedForEver) {
        job.state = "blocked";
        life.build.jobs.push_back(std::move(job));
        return false;
    }
    qint64 wait = telling.draw.between(20 * secondMs, 150 * minuteMs);
    if (late == LateLife::Unblock)
        wait = telling.draw.between(2 * 24 * 60, 40 * 24 * 60) * minuteMs;
    job.state = "unblocked";
    job.unblockedAt = telling.stageEnd + wait;
    job.unblockedBy = static_cast<int>(telling.draw.between(0, 13));
    telling.stageStart = job.unblockedAt + 400;
    telling.stageEnd = telling.stageStart;
    life.phases.push_back({job.unblockedAt, never, {}, false});
    life.build.jobs.push_back(std::move(job));
    return true;
}

void Lifelines::tellTrigger(Telling &telling, const StepSpec &step) const
{
    JobModel job = newJob(telling, step, telling.life.build.createdAt - 3);
    job.runnableAt = telling.stageStart;
    job.startedAt = telling.stageStart + 300;
    job.state = "running";
    if (telling.outline.triggers >= 0)
        job.triggeredBuild = numberOf(telling.outline.triggers);
    // A trigger job whose build failed stays running for ever (buildkite-api.md 5.2).
    if (telling.outline.late != LateLife::TriggerStuck) {
        job.finishedAt = job.startedAt + 700;
        job.state = "passed";
        telling.stageEnd = std::max(telling.stageEnd, job.finishedAt);
    }
    telling.life.build.jobs.push_back(std::move(job));
}

void Lifelines::leaveRest(Telling &telling, const QByteArray &state) const
{
    for (; telling.next < telling.steps.size(); ++telling.next) {
        const StepSpec &step = *telling.steps[telling.next];
        for (int i = 0; i < step.parallel; ++i) {
            JobModel job = newJob(telling, step, telling.life.build.createdAt - 2);
            job.parallelIndex = step.parallel > 1 ? i : -1;
            job.state = step.type == JobType::Manual && state == "waiting_failed" ? "blocked_failed" : state;
            telling.life.build.jobs.push_back(std::move(job));
        }
    }
}

void Lifelines::tellSteps(Telling &telling) const
{
    while (telling.next < telling.steps.size()) {
        const StepSpec &step = *telling.steps[telling.next];
        if (telling.stageFailed && (step.type == JobType::Waiter || step.type == JobType::Manual))
            return leaveRest(telling, "waiting_failed");
        ++telling.next;
        if (step.type == JobType::Script) {
            tellScript(telling, step, &step == telling.victim);
        } else if (step.type == JobType::Trigger) {
            tellTrigger(telling, step);
        } else if (step.type == JobType::Manual) {
            if (!tellManual(telling, step))
                return leaveRest(telling, "waiting");
        } else {
            JobModel job = newJob(telling, step, telling.life.build.createdAt);
            job.state = "passed";
            job.finishedAt = telling.stageEnd;
            telling.stageStart = telling.stageEnd + 150;
            telling.stageEnd = telling.stageStart;
            telling.life.build.jobs.push_back(std::move(job));
        }
    }
}

void Lifelines::tellLateRetry(Telling &telling) const
{
    std::vector<JobModel> &jobs = telling.life.build.jobs;
    auto failed = std::find_if(jobs.rbegin(), jobs.rend(), [](const JobModel &job) {
        return job.type == JobType::Script && job.state == "failed" && !job.softFailed && !job.retried;
    });
    if (failed == jobs.rend())
        return;
    const qint64 retriedAt = telling.stageEnd + telling.draw.between(2 * 24 * 60, 60 * 24 * 60) * minuteMs;
    JobModel job = newJob(telling, *failed->step, retriedAt);
    job.parallelIndex = failed->parallelIndex;
    job.runnableAt = retriedAt + 40;
    job.startedAt = retriedAt + telling.draw.between(2000, 90'000);
    job.finishedAt = job.startedAt + job.step->seconds * 1000;
    job.agent = m_fleet.pick(job.step->queue, job.startedAt, job.finishedAt, telling.draw.next());
    job.state = "passed";
    job.exitStatus = 0;
    job.retriesCount = failed->retriesCount + 1;
    job.retrySource = failed->id;
    job.retrySourceType = "manual";
    failed->retried = true;
    failed->retriedIn = job.id;
    failed->retryType = "manual";
    telling.life.phases.push_back({retriedAt, job.finishedAt + 300, "passed", false});
    jobs.push_back(std::move(job));
}

void Lifelines::tellCancel(Telling &telling) const
{
    Life &life = telling.life;
    const qint64 from = life.build.createdAt;
    const qint64 natural = life.phases.front().end;
    life.cancelRequestedAt
        = from + 1500 + static_cast<qint64>(static_cast<double>(natural - from) * telling.draw.uniform() * 0.9);
    const qint64 end = life.cancelRequestedAt + telling.draw.between(4000, 12'000);
    life.phases.resize(1);
    life.phases.front() = {from, end, "canceled", false};
    std::erase_if(life.build.jobs, [&](const JobModel &job) { return job.createdAt > life.cancelRequestedAt; });
    for (JobModel &job : life.build.jobs) {
        if (job.finishedAt != never && job.finishedAt <= life.cancelRequestedAt)
            continue;
        const bool ran = job.startedAt != never && job.startedAt <= life.cancelRequestedAt;
        job.state = "canceled";
        job.exitStatus = ran && job.type == JobType::Script ? std::optional<int>(-1) : std::nullopt;
        job.signal = ran ? "SIGTERM" : "";
        job.signalReason = ran ? "cancel" : "";
        job.softFailed = false;
        job.unblockedAt = never;
        job.unblockedBy = -1;
        job.finishedAt = ran ? end - 200 : life.cancelRequestedAt + 50;
        if (!ran) {
            job.startedAt = never;
            job.agent = {};
        }
        if (job.runnableAt != never && job.runnableAt > life.cancelRequestedAt)
            job.runnableAt = never;
    }
    // Attempts that were to come do not come.
    for (JobModel &job : life.build.jobs) {
        const bool hasChild = std::any_of(life.build.jobs.begin(), life.build.jobs.end(),
                                          [&](const JobModel &other) { return other.id == job.retriedIn; });
        if (job.retried && !hasChild) {
            job.retried = false;
            job.retriedIn.clear();
            job.retryType.clear();
        }
    }
    life.build.cancelReason = "User requested";
}

Life Lifelines::lifeOf(qint64 index) const
{
    Telling telling{.outline = m_outlines.of(index), .life = {}, .draw = Draw(m_seed, 63, index), .steps = {}};
    Life &life = telling.life;
    life.build = shell(telling.outline);
    const qint64 createdAt = life.build.createdAt;
    const Ending ending = telling.outline.ending;
    life.phases.push_back({createdAt, never, {}, false});
    if (ending == Ending::Skipped || ending == Ending::NotRun) {
        life.phases.back().end = createdAt + telling.draw.between(400, 3000);
        life.phases.back().state = ending == Ending::Skipped ? "skipped" : "not_run";
        return std::move(telling.life);
    }
    telling.stageStart = createdAt + telling.draw.between(700, 2500);
    telling.stageEnd = telling.stageStart;
    telling.steps = plan(telling.outline);
    if (telling.outline.late == LateLife::Expiry) {
        leaveRest(telling, "expired");
        for (JobModel &job : life.build.jobs) {
            job.runnableAt = job.type == JobType::Script ? telling.stageStart : never;
            job.finishedAt = createdAt + expiryMs;
            job.expiredAt = job.type == JobType::Script ? job.finishedAt : never;
        }
        life.phases.back() = {createdAt, createdAt + expiryMs + 500, "failed", false};
        return std::move(telling.life);
    }
    if (ending == Ending::Failed) {
        // A late retry heals the build, so nothing may come after what failed.
        std::vector<const StepSpec *> candidates;
        for (const StepSpec *step : telling.steps) {
            if (step->type == JobType::Script)
                candidates.push_back(step);
        }
        const bool last = telling.outline.late == LateLife::Retry;
        telling.victim = last ? candidates.back() : candidates[telling.draw.next() % candidates.size()];
    }
    tellSteps(telling);
    Phase &phase = life.phases.back();
    if (phase.end == never) {
        phase.end = telling.stageEnd + 250;
        phase.state = telling.stageFailed ? "failed" : "passed";
    }
    if (telling.outline.late == LateLife::Retry)
        tellLateRetry(telling);
    if (ending == Ending::Canceled)
        tellCancel(telling);
    return std::move(telling.life);
}

BuildModel Lifelines::at(qint64 index, qint64 now, const LifeRules &rules) const
{
    return lifeAt(lifeOf(index), now, rules);
}

} // namespace kitesync::demo
