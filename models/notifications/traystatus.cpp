// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/traystatus.h"

#include "models/notifications/noterules.h"
#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <algorithm>

namespace kitesync {

namespace {

constexpr qsizetype longestName = 60; // a menu is no place for the 255 that a name may have
constexpr qsizetype longestLine = 120;

QString shortName(const PipelineState &state)
{
    return plainLine(state.config.name, longestName);
}

template <typename Predicate>
QList<PipelineState> those(const QList<PipelineState> &states, Predicate predicate)
{
    QList<PipelineState> found;
    std::copy_if(states.cbegin(), states.cend(), std::back_inserter(found), predicate);
    return found;
}

} // namespace

QString TrayStatus::busyLine(const QList<PipelineState> &busy)
{
    if (busy.size() > 1)
        return tr("%n pipeline(s) are syncing", nullptr, static_cast<int>(busy.size()));
    const PipelineState &state = busy.constFirst();
    if (state.stopping)
        return tr("%1: stopping").arg(shortName(state));
    if (!state.running || !state.progress)
        return tr("%1: starting").arg(shortName(state));
    const QString step = RunWords::step(*state.progress);
    if (!state.progress->fraction)
        return tr("%1: %2", "pipeline, what it does").arg(shortName(state), step);
    return tr("%1: %2, %3", "pipeline, what it does, per cent")
        .arg(shortName(state), step, RunWords::percent(*state.progress->fraction));
}

QString TrayStatus::warningLine(const QList<PipelineState> &troubled)
{
    if (troubled.size() > 1)
        return tr("%n pipeline(s) need you", nullptr, static_cast<int>(troubled.size()));
    const PipelineState &state = troubled.constFirst();
    return tr("%1: %2", "pipeline, what is wrong")
        .arg(shortName(state), ErrorWords::text(*state.lastRun->error).title);
}

QString TrayStatus::idleLine(const QList<PipelineState> &states, const QDateTime &now)
{
    if (states.isEmpty())
        return tr("No pipelines yet");
    QDateTime last;
    QDateTime next;
    for (const PipelineState &state : states) {
        if (state.lastCompletedAt.isValid() && (!last.isValid() || state.lastCompletedAt > last))
            last = state.lastCompletedAt;
        if (state.nextDue.isValid() && (!next.isValid() || state.nextDue < next))
            next = state.nextDue;
    }
    const QString past
        = last.isValid() ? tr("Last sync %1").arg(TimeWords::ago(last, now)) : tr("Not run yet");
    return next.isValid() ? tr("%1 · next %2", "last sync, next sync").arg(past, TimeWords::until(next, now))
                          : past;
}

TrayStatus TrayStatus::of(const QList<PipelineState> &states, const Pause &pauseOfAll, const QDateTime &now)
{
    TrayStatus status;
    for (const PipelineState &state : states)
        status.entries.append({state.config.key, shortName(state), state.isBusy(), state.stopping});
    status.paused = pauseOfAll.holdsAt(now);

    const QList<PipelineState> busy = those(states, [](const PipelineState &state) { return state.isBusy(); });
    const QList<PipelineState> troubled = those(states, [](const PipelineState &state) {
        return state.lastRun && state.lastRun->error && needsPerson(*state.lastRun);
    });
    if (!busy.isEmpty()) {
        status.sign = Sign::Syncing;
        status.line = busyLine(busy);
    } else if (!troubled.isEmpty()) {
        status.sign = Sign::Warning;
        status.line = warningLine(troubled);
    } else if (status.paused) {
        status.sign = Sign::Paused;
        status.line
            = pauseOfAll.until.isValid()
                  ? tr("Paused until %1", "today 18:00").arg(TimeWords::dayAndTime(pauseOfAll.until, now))
                  : tr("Paused until you resume");
    } else {
        status.line = idleLine(states, now);
    }
    status.line = plainLine(status.line, longestLine);
    return status;
}

QString TrayStatus::toolTip() const
{
    return QStringLiteral("Kitesync\n") + line;
}

bool TrayStatus::isAnyBusy() const
{
    return std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return entry.busy; });
}

} // namespace kitesync
