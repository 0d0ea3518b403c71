// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace kitesync {

/// The frequency of a schedule; nothing: only by hand.
using ScheduleInterval = std::optional<std::chrono::minutes>;

/// Reads "30m", "1h" ... "24h" or "off" (upper or lower case, white space around). InvalidValue, subject
/// "every".
[[nodiscard]] Result<ScheduleInterval> parseScheduleInterval(const QString &text);
/// The inverse: "30m", "6h", "off".
[[nodiscard]] QString scheduleIntervalText(const ScheduleInterval &every);

/// The due times of a schedule: anchor + k * every for every whole k, in UTC, so that clock changes neither
/// skip nor double a run, and a wrong clock at the anchor's making does no harm. Pure values.
class DueGrid final
{
public:
    /// InvalidValue (subject "every" or "anchor") unless @p every is 30 minutes or 1 to 24 whole hours and @p
    /// anchor valid.
    [[nodiscard]] static Result<DueGrid> make(const QDateTime &anchor, std::chrono::minutes every);

    [[nodiscard]] std::chrono::minutes every() const { return m_every; }
    /// The first due time strictly after @p moment.
    [[nodiscard]] QDateTime after(const QDateTime &moment) const;
    /// The last due time at or before @p moment.
    [[nodiscard]] QDateTime atOrBefore(const QDateTime &moment) const;
    [[nodiscard]] bool contains(const QDateTime &moment) const;
    /// How many due times lie in (@p from, @p upTo]; 0 when upTo is not later.
    [[nodiscard]] qint64 countBetween(const QDateTime &from, const QDateTime &upTo) const;

    friend bool operator==(const DueGrid &, const DueGrid &) = default;

private:
    DueGrid(qint64 anchor, std::chrono::minutes every)
        : m_anchor(anchor)
        , m_every(every)
    {
    }
    [[nodiscard]] qint64 indexAtOrBefore(const QDateTime &moment) const;
    [[nodiscard]] QDateTime at(qint64 index) const;

    qint64 m_anchor; ///< milliseconds since 1970, UTC
    std::chrono::minutes m_every;
};

} // namespace kitesync
