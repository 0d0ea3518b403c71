// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/reason.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace kitesync {

/// Whether somebody asked for quiet. A pause without an end lasts until it is taken back.
struct Pause
{
    bool on = false;
    QDateTime until; ///< UTC; invalid: until resumed

    /// True while the pause holds at @p now.
    [[nodiscard]] bool holdsAt(const QDateTime &now) const { return on && (!until.isValid() || now < until); }

    friend bool operator==(const Pause &, const Pause &) = default;
};

/// What is kept on disk of a pipeline's schedule besides its configuration (ux.md 5.3).
struct ScheduleState
{
    QDateTime nextDue; ///< UTC, a point of the grid; invalid: not known yet, or no schedule
    Pause pause;

    friend bool operator==(const ScheduleState &, const ScheduleState &) = default;
};

/// The only frequencies there are: 30 minutes, and 1 to 24 whole hours.
[[nodiscard]] constexpr bool isScheduleInterval(std::chrono::minutes every)
{
    using namespace std::chrono_literals;
    return every == 30min || (every >= 1h && every <= 24h && every % 1h == 0min);
}

/// What is wrong with another.
[[nodiscard]] inline Reason notAScheduleInterval(std::chrono::minutes every)
{
    return {QT_TRANSLATE_NOOP("kitesync::Reason",
                              "%1 minutes: only 30 minutes and 1 to 24 whole hours are possible"),
            {QString::number(every.count())}};
}

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::ScheduleState)
