// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/scheduledecisions.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace kitesync {

namespace {

constexpr std::array<std::chrono::minutes, 3> retryDelays{std::chrono::minutes(1), std::chrono::minutes(5),
                                                          std::chrono::minutes(15)};
const QTime tomorrowBegins(8, 0);

} // namespace

DueDecision decideDue(const DueGrid &grid, const QDateTime &nextDue, const QDateTime &now)
{
    const QDateTime following = grid.after(now);
    const QDateTime believable = following.addMSecs(std::chrono::milliseconds(grid.every()).count());
    if (!grid.contains(nextDue) || nextDue > believable)
        return {DueDecision::Action::Wait, 0, following};
    if (now < nextDue)
        return {DueDecision::Action::Wait, 0, nextDue};

    const qint64 passed = 1 + grid.countBetween(nextDue, now);
    const std::chrono::milliseconds late(grid.atOrBefore(now).msecsTo(now));
    if (late <= dueTolerance)
        return {DueDecision::Action::Run, passed - 1, following};
    return {DueDecision::Action::CatchUp, passed, following};
}

std::optional<std::chrono::milliseconds> retryDelay(int failures, std::chrono::milliseconds retryAfter)
{
    if (failures < 1 || static_cast<std::size_t>(failures) > retryDelays.size())
        return std::nullopt;
    return std::max<std::chrono::milliseconds>(retryDelays[static_cast<std::size_t>(failures) - 1], retryAfter);
}

Pause pauseFor(PauseLength length, const QDateTime &now, const QTimeZone &zone)
{
    switch (length) {
    case PauseLength::OneHour:
        return {true, now.toUTC().addSecs(3600)};
    case PauseLength::UntilTomorrow:
        break;
    case PauseLength::UntilResumed:
        return {true, QDateTime()};
    }
    QDateTime morning(now.toTimeZone(zone).date().addDays(1), tomorrowBegins, zone);
    // A zone may skip that hour, or even that whole day.
    for (int quarters = 1; !morning.isValid() && quarters <= 4 * 48; ++quarters)
        morning = QDateTime(now.toTimeZone(zone).date().addDays(1), tomorrowBegins, Qt::UTC)
                      .addSecs(900 * quarters)
                      .toTimeZone(zone);
    return {true, morning.toUTC()};
}

} // namespace kitesync
