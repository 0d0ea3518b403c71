// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/schedulestate.h"
#include "sync/schedule/duegrid.h"

#include <QTimeZone>

#include <chrono>
#include <optional>

namespace kitesync {

// The decisions of ux.md 5.3 as pure functions of values.

/// A due time that is met within this is on time; later, it was missed (three ticks and a little).
inline constexpr std::chrono::seconds dueTolerance{100};

/// What a look at the clock comes to.
struct DueDecision
{
    enum class Action {
        Wait, ///< nothing is due
        Run, ///< the present due time is met
        CatchUp, ///< due times passed unmet: one run makes up for all of them
    };
    Action action = Action::Wait;
    qint64 missed = 0; ///< due times that passed unmet, the one being run now not counted
    QDateTime nextDue; ///< to be kept: the first due time after now (unchanged while waiting)

    friend bool operator==(const DueDecision &, const DueDecision &) = default;
};

/// Compares @p now with the due time that was kept. One that is not on the grid (edited schedule), invalid,
/// or more than two intervals ahead (the clock went back a long way) is replaced by the next of the grid. A
/// catch-up never takes the next due time away.
[[nodiscard]] DueDecision decideDue(const DueGrid &grid, const QDateTime &nextDue, const QDateTime &now);

/// How long to wait before the next try after @p failures (1, 2, 3 ...) in a row: 1, 5, 15 minutes, but at
/// least
/// @p retryAfter; nothing: not before the next due time.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(int failures,
                                                                  std::chrono::milliseconds retryAfter);

enum class PauseLength { OneHour, UntilTomorrow, UntilResumed };
/// The pause that begins at @p now. Tomorrow is 08:00 of the next day in @p zone (or the first moment after
/// it that exists).
[[nodiscard]] Pause pauseFor(PauseLength length, const QDateTime &now, const QTimeZone &zone);

} // namespace kitesync
