// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/demoworld.h"

#include "app/demo/world/progress.h"

#include <algorithm>

namespace kitesync {

using namespace demo;

namespace {

/// Numbers of builds that were made by hand begin here; the seed's begin at 1.
constexpr qint64 firstAddedNumber = 10'000'000;
constexpr qint64 dayMs = 86'400'000;

qint64 startOf(const DemoOptions &options)
{
    const qint64 now = options.now.toMSecsSinceEpoch();
    const qint64 start
        = options.historyStart.isValid() ? options.historyStart.toMSecsSinceEpoch() : now - 90 * dayMs;
    return std::min(start, now - 1000);
}

qint64 buildsOf(const DemoOptions &options)
{
    return std::clamp<qint64>(options.builds, 0, 1'000'000);
}

} // namespace

DemoWorld::DemoWorld(const DemoOptions &options)
    : m_options(options)
    , m_now(options.now.toMSecsSinceEpoch())
    , m_start(startOf(options))
    , m_people(options.seed)
    , m_pipelines(options.seed, options.pipelines, options.jobsPerBuild, m_start, m_now)
    , m_calendar(options.seed, m_start, m_now, buildsOf(options))
    , m_fleet(options.seed, options.agents, m_start)
    , m_outlines(options.seed, buildsOf(options), m_calendar, m_pipelines)
    , m_lifelines(options.seed, m_calendar, m_outlines, m_pipelines, m_fleet)
    , m_cap(options.growth ? std::numeric_limits<qint64>::max() : buildsOf(options))
{
    if (buildsOf(options) == 0)
        m_cap = 0;
    countBase();
}

void DemoWorld::advance(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return;
    m_now += milliseconds;
    for (auto &[number, build] : m_overlay)
        progress(build, m_now, *this);
    countBase();
    ++m_epoch;
}

void DemoWorld::stopGrowth()
{
    m_cap = m_baseCount;
}

void DemoWorld::countBase()
{
    m_baseCount = m_cap == 0 ? 0 : std::min(m_cap, m_calendar.firstIndexFrom(m_now + 1));
}

LifeRules DemoWorld::rules() const
{
    const DemoSwitches &s = m_options.switches;
    return {s.reopenClearsFinishedAt, s.blockedHasFinishedAt, s.skippedHasFinishedAt};
}

bool DemoWorld::pipelineReadable(int pipeline) const
{
    return m_pipelines.at(pipeline).readable();
}

bool DemoWorld::timely(qint64 number, qint64 createdAt) const
{
    if (createdAt > m_now)
        return false;
    const qint64 late = m_options.switches.lateVisibility.count();
    if (late <= 0 || createdAt + late <= m_now)
        return true;
    // A third of the builds is late, each by its own time.
    Draw draw(seed(), 71, number);
    return !draw.chance(0.34) || createdAt + draw.between(0, late) <= m_now;
}

std::optional<qint64> DemoWorld::pristineIndex(qint64 number) const
{
    if (number < 1 || number >= firstAddedNumber || isOverlaid(number) || number > baseCount())
        return std::nullopt;
    return number - 1;
}

qint64 DemoWorld::createdAt(qint64 number) const
{
    const auto changed = m_overlay.find(number);
    if (changed != m_overlay.end())
        return changed->second.createdAt;
    return number >= 1 && number < firstAddedNumber ? m_calendar.createdAt(number - 1) : 0;
}

int DemoWorld::pipelineOf(qint64 number) const
{
    const auto changed = m_overlay.find(number);
    if (changed != m_overlay.end())
        return changed->second.pipeline;
    return number >= 1 && number < firstAddedNumber ? m_outlines.pipelineOf(number - 1) : -1;
}

QByteArray DemoWorld::idOf(qint64 number) const
{
    return makeId(seed(), createdAt(number) - 13, {IdKind::Build, number, 0});
}

bool DemoWorld::readable(qint64 number) const
{
    const auto changed = m_overlay.find(number);
    if (changed != m_overlay.end()) {
        const BuildModel &build = changed->second;
        return !build.deleted && build.createdAt >= m_retention && pipelineReadable(build.pipeline)
               && timely(number, build.createdAt);
    }
    if (!pristineIndex(number) || !pipelineReadable(m_outlines.pipelineOf(number - 1)))
        return false;
    if (m_retention <= 0 && m_options.switches.lateVisibility.count() <= 0)
        return true;
    const qint64 created = m_calendar.createdAt(number - 1);
    return created >= m_retention && timely(number, created);
}

std::optional<BuildModel> DemoWorld::build(qint64 number) const
{
    if (!readable(number))
        return std::nullopt;
    const auto changed = m_overlay.find(number);
    if (changed != m_overlay.end())
        return changed->second;
    return m_lifelines.at(number - 1, m_now, rules());
}

qint64 DemoWorld::lastSpecialBelow(qint64 index) const
{
    const qint64 late = m_outlines.lateBefore(index);
    auto changed = m_changedIndexes.lower_bound(index);
    if (changed == m_changedIndexes.begin())
        return late;
    return std::max(late, *--changed);
}

void DemoWorld::visit(const BuildRange &range, const std::function<bool(qint64)> &callback) const
{
    const qint64 from = std::max(range.from, m_retention);
    const qint64 count = baseCount();
    const auto indexFrom = [&](qint64 time) {
        return time > m_now ? count : time <= m_start ? 0 : std::min(count, m_calendar.firstIndexFrom(time));
    };
    const qint64 first = indexFrom(from);
    const qint64 ordinaryFirst = std::max(first, indexFrom(range.ordinaryFrom));
    qint64 index = indexFrom(range.to) - 1;
    auto added = m_added.lower_bound({range.to, 0});
    const auto addedAt = [&] { return added == m_added.begin() ? never : std::prev(added)->first; };
    while (true) {
        if (index < ordinaryFirst && index >= first && !m_outlines.isLate(index)
            && !m_changedIndexes.contains(index)) {
            index = lastSpecialBelow(index);
            continue;
        }
        const bool base = index >= first;
        const qint64 other = addedAt();
        if (!base && (other == never || other < from))
            return;
        qint64 number = 0;
        if (other != never && (!base || other >= m_calendar.createdAt(index)))
            number = (--added)->second;
        else
            number = m_lifelines.numberOf(index--);
        if (readable(number) && !callback(number))
            return;
    }
}

std::vector<qint64> DemoWorld::withCommit(const QByteArray &commit) const
{
    std::vector<qint64> numbers;
    for (const qint64 index : m_outlines.withCommit(commit)) {
        if (!isOverlaid(index + 1) && readable(index + 1))
            numbers.push_back(index + 1);
    }
    for (const auto &[number, build] : m_overlay) {
        if (build.commit == commit && readable(number))
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end(),
              [this](qint64 a, qint64 b) { return std::pair(createdAt(a), a) > std::pair(createdAt(b), b); });
    return numbers;
}

const Activity &DemoWorld::activity() const
{
    if (m_activityEpoch == m_epoch)
        return m_activity;
    m_activity = {};
    m_activity.pipelines.resize(static_cast<std::size_t>(m_pipelines.count()));
    visit({.ordinaryFrom = m_now - Lifelines::longestNormalLife}, [this](qint64 number) {
        const BuildModel found = *build(number);
        demo::Activity::Counts &counts = m_activity.pipelines[static_cast<std::size_t>(found.pipeline)];
        if (!isActiveState(found.state))
            return true;
        ++(found.state == "scheduled" || found.state == "creating" ? counts.scheduledBuilds
                                                                   : counts.runningBuilds);
        for (const JobModel &job : found.jobs) {
            counts.scheduledJobs += job.state == "scheduled" || job.state == "assigned";
            counts.runningJobs += job.state == "running";
            counts.waitingJobs += job.state == "waiting";
            if (job.state != "running" || job.agent.isNull())
                continue;
            if (const auto agent = m_fleet.agent(job.agent, m_now))
                m_activity.agents.insert(agent->id, {number, job.id});
        }
        return true;
    });
    m_activityEpoch = m_epoch;
    return m_activity;
}

BuildModel *DemoWorld::change(qint64 number)
{
    auto found = build(number);
    if (!found)
        return nullptr;
    ++m_epoch;
    const auto changed = m_overlay.find(number);
    if (changed != m_overlay.end())
        return &changed->second;
    found->nextOrdinal = 1000;
    found->changedAt = m_now;
    m_changedIndexes.insert(number - 1);
    return &m_overlay.insert_or_assign(number, std::move(*found)).first->second;
}

qint64 DemoWorld::add(BuildModel build)
{
    build.number = firstAddedNumber + static_cast<qint64>(m_added.size());
    build.id = makeId(seed(), build.createdAt - 13, {IdKind::Build, build.number, 0});
    build.changedAt = m_now;
    m_added.insert({build.createdAt, build.number});
    ++m_epoch;
    const qint64 number = build.number;
    for (JobModel &job : build.jobs)
        job.id = makeId(seed(), job.createdAt, {IdKind::Job, number, job.ordinal});
    m_overlay.insert_or_assign(number, std::move(build));
    return number;
}

void DemoWorld::setRetention(qint64 cutoff)
{
    m_retention = std::max(m_retention, cutoff);
    ++m_epoch;
}

} // namespace kitesync
