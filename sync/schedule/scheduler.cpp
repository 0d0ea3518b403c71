// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/scheduler.h"

#include "sync/domain/log.h"
#include "sync/schedule/scheduledecisions.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace kitesync {

namespace {

constexpr std::chrono::milliseconds none{0};
// A longer wish for quiet than this is a mistake of the other side.
constexpr std::chrono::milliseconds longestQuiet = std::chrono::hours(24);

} // namespace

/// Signals to be sent when the entries are left alone: a slot may change them.
class Scheduler::Announcements final
{
public:
    explicit Announcements(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    void add(std::function<void(Scheduler &)> announcement) { m_list.push_back(std::move(announcement)); }
    void due(const PipelineKey &key, RunTrigger trigger)
    {
        add([key, trigger](Scheduler &scheduler) { Q_EMIT scheduler.due(key, trigger); });
    }
    void nextDue(const PipelineKey &key, const QDateTime &next)
    {
        add([key, next](Scheduler &scheduler) { Q_EMIT scheduler.nextDueChanged(key, next); });
    }
    void send()
    {
        for (const auto &announcement : m_list)
            announcement(m_scheduler);
    }

private:
    Scheduler &m_scheduler;
    std::vector<std::function<void(Scheduler &)>> m_list;
};

Scheduler::Scheduler(const Clock &clock, QObject *parent)
    : Scheduler(clock, Timing(), parent)
{
}

Scheduler::Scheduler(const Clock &clock, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timing(timing)
    , m_random(timing.seed == 0 ? QRandomGenerator::securelySeeded() : QRandomGenerator(timing.seed))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
}

Scheduler::~Scheduler() = default;

void Scheduler::setPipeline(const PipelineConfig &config, const ScheduleState &state)
{
    if (!config.every) {
        removePipeline(config.key);
        return;
    }
    const Result<DueGrid> grid = DueGrid::make(config.scheduleAnchor, *config.every);
    if (!grid.ok()) {
        qCWarning(logSchedule) << "Pipeline" << config.key << "has no usable schedule:" << grid.error().detail;
        removePipeline(config.key);
        return;
    }
    const auto known = m_entries.find(config.key);
    if (known != m_entries.end() && known->grid == *grid && known->nextDue == state.nextDue) {
        known->pause = state.pause;
        known->catchUp = config.catchUp;
    } else {
        m_entries.insert(config.key, Entry{*grid, state.nextDue, state.pause, config.catchUp});
    }
}

void Scheduler::removePipeline(const PipelineKey &key)
{
    m_entries.remove(key);
}

void Scheduler::setPause(const PipelineKey &key, const Pause &pause)
{
    if (const auto entry = m_entries.find(key); entry != m_entries.end())
        entry->pause = pause;
}

void Scheduler::setPauseOfAll(const Pause &pause)
{
    m_pauseOfAll = pause;
}

void Scheduler::start()
{
    m_running = true;
    m_lastWall = m_clock.now();
    m_lastMonotonic = m_clock.monotonic();
    beginQuiet();
    arm();
}

void Scheduler::stop()
{
    m_running = false;
    m_timer.stop();
}

void Scheduler::wake()
{
    if (m_running)
        tick();
}

void Scheduler::tryPostponed()
{
    for (Entry &entry : m_entries)
        entry.tryPostponed = entry.postponed;
    wake();
}

void Scheduler::runEnded(const PipelineKey &key, RunEnd end, std::chrono::milliseconds retryAfter)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    const std::chrono::milliseconds quiet = std::clamp(retryAfter, none, longestQuiet);
    entry->retryAt = none;
    entry->notBefore = end == RunEnd::Done ? none : m_clock.monotonic() + quiet;
    entry->postponed = end == RunEnd::Postponed;
    entry->tryPostponed = false;
    entry->failures = end == RunEnd::TryAgain ? entry->failures + 1 : 0;
    const auto delay = retryDelay(entry->failures, quiet);
    // A retry that would come after the next due time is not needed: that one comes by itself.
    if (delay && (!entry->nextDue.isValid() || m_clock.now().addMSecs(delay->count()) < entry->nextDue))
        entry->retryAt = m_clock.monotonic() + *delay;
}

QDateTime Scheduler::nextDue(const PipelineKey &key) const
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return {};
    const QDateTime now = m_clock.now();
    QDateTime next = entry->nextDue.isValid() ? entry->nextDue : entry->grid.after(now);
    if (!isPaused(*entry, now)) {
        if (entry->retryAt > none)
            next = std::min(next, now.addMSecs((entry->retryAt - m_clock.monotonic()).count()));
        return next;
    }
    for (const Pause &pause : {entry->pause, m_pauseOfAll}) {
        if (pause.holdsAt(now) && !pause.until.isValid())
            return {};
        if (pause.holdsAt(now))
            next = std::max(next, entry->grid.after(pause.until.addMSecs(-1)));
    }
    return next;
}

void Scheduler::tick()
{
    const QDateTime now = m_clock.now();
    noticeJump(now);
    if (m_clock.monotonic() >= m_quietUntil) {
        Announcements announcements(*this);
        endPauses(now, announcements);
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
            look(entry.key(), *entry, now, announcements);
        arm();
        announcements.send();
        return;
    }
    arm();
}

void Scheduler::arm()
{
    // Not aligned to the tick: the end of the quiet time is random on purpose.
    const std::chrono::milliseconds quietLeft = m_quietUntil - m_clock.monotonic();
    const std::chrono::milliseconds wait
        = quietLeft > none ? std::min(quietLeft, m_timing.tick) : m_timing.tick;
    m_timer.start(m_clock.timerInterval(wait));
}

void Scheduler::noticeJump(const QDateTime &now)
{
    const std::chrono::milliseconds monotonic = m_clock.monotonic();
    const std::chrono::milliseconds ahead
        = std::chrono::milliseconds(m_lastWall.msecsTo(now)) - (monotonic - m_lastMonotonic);
    m_lastWall = now;
    m_lastMonotonic = monotonic;
    if (ahead > m_timing.jump) {
        qCInfo(logSchedule) << "The clock is" << ahead.count() / 1000
                            << "s ahead: the computer slept, or it was set.";
        beginQuiet();
    } else if (ahead < -m_timing.jump) {
        qCInfo(logSchedule) << "The clock went back by" << -ahead.count() / 1000 << "s.";
    }
}

void Scheduler::beginQuiet()
{
    const std::chrono::milliseconds span = std::max(m_timing.settleMost - m_timing.settleLeast, none);
    const std::chrono::milliseconds extra(m_random.bounded(static_cast<qint64>(span.count()) + 1));
    m_quietUntil = m_clock.monotonic() + m_timing.settleLeast + extra;
}

void Scheduler::endPauses(const QDateTime &now, Announcements &announcements)
{
    // What fell due within the pause was not wanted: it is neither made up for nor missed.
    const auto passOver = [&announcements](const PipelineKey &key, Entry &entry, const QDateTime &end) {
        if (!entry.nextDue.isValid() || entry.nextDue >= end)
            return;
        entry.nextDue = entry.grid.after(end.addMSecs(-1));
        announcements.nextDue(key, entry.nextDue);
    };
    const auto isOver = [&now](const Pause &pause) { return pause.on && !pause.holdsAt(now); };
    if (isOver(m_pauseOfAll)) {
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
            passOver(entry.key(), *entry, m_pauseOfAll.until);
        m_pauseOfAll = {};
        announcements.add([](Scheduler &scheduler) { Q_EMIT scheduler.pauseEnded({}); });
    }
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!isOver(entry->pause))
            continue;
        passOver(entry.key(), *entry, entry->pause.until);
        entry->pause = {};
        announcements.add([key = entry.key()](Scheduler &scheduler) { Q_EMIT scheduler.pauseEnded(key); });
    }
}

bool Scheduler::isPaused(const Entry &entry, const QDateTime &now) const
{
    return entry.pause.holdsAt(now) || m_pauseOfAll.holdsAt(now);
}

void Scheduler::look(const PipelineKey &key, Entry &entry, const QDateTime &now, Announcements &announcements)
{
    const bool paused = isPaused(entry, now);
    if (!paused && m_clock.monotonic() < entry.notBefore)
        return;
    const DueDecision decision = decideDue(entry.grid, entry.nextDue, now);
    if (decision.nextDue != entry.nextDue) {
        entry.nextDue = decision.nextDue;
        announcements.nextDue(key, decision.nextDue);
    }
    if (decision.action == DueDecision::Action::Wait) {
        if (!paused)
            lookAtRetries(key, entry, announcements);
        return;
    }
    // A new slot: what was left of the one before is void.
    entry = Entry{entry.grid, entry.nextDue, entry.pause, entry.catchUp};
    if (paused)
        return;
    if (decision.missed > 0) {
        announcements.add(
            [key, count = decision.missed](Scheduler &scheduler) { Q_EMIT scheduler.missed(key, count); });
    }
    if (decision.action == DueDecision::Action::Run)
        announcements.due(key, RunTrigger::Scheduled);
    else if (entry.catchUp)
        announcements.due(key, RunTrigger::CaughtUp);
}

void Scheduler::lookAtRetries(const PipelineKey &key, Entry &entry, Announcements &announcements)
{
    const bool retry = entry.retryAt > none && m_clock.monotonic() >= entry.retryAt;
    if (!retry && !(entry.postponed && entry.tryPostponed))
        return;
    entry.retryAt = none;
    entry.postponed = false;
    entry.tryPostponed = false;
    announcements.due(key, RunTrigger::Retry);
}

} // namespace kitesync
