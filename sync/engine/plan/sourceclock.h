// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/plan/timespan.h"

#include <QDateTime>

#include <chrono>
#include <cstdint>
#include <optional>

namespace kitesync {

/// The source's clock as its Date headers show it, and the order of readings.
///
/// This computer's clock is not used while the source tells its own, so it may be wrong or jump. Readings are ordered by
/// when their request went out: an answer that was asked for later is newer; they never go back behind an earlier run's.
class SourceClock final
{
public:
    /// @p lastReading in microseconds: that of earlier runs.
    explicit SourceClock(std::int64_t lastReading)
        : m_floor(lastReading)
    {
    }

    /// Takes note of an answer: @p date its Date header (may be invalid), @p local this computer's UTC clock for a source
    /// that sends no dates, @p monotonic the present moment.
    void observe(const QDateTime &date, const QDateTime &local, std::chrono::milliseconds monotonic);

    /// The source's clock at the first answer of this run: T0. Nothing before that.
    [[nodiscard]] std::optional<Seconds> start() const { return m_start; }
    /// The source sends no dates: start() is only this computer's opinion.
    [[nodiscard]] bool startIsLocal() const noexcept { return m_startIsLocal; }
    /// When an answer was read whose request went out at @p sentAt (monotonic): microseconds, whole milliseconds.
    [[nodiscard]] std::int64_t readingAt(std::chrono::milliseconds sentAt) const;

private:
    std::int64_t m_floor;
    std::optional<Seconds> m_start;
    bool m_startIsLocal = false;
    std::int64_t m_base = 0; ///< source's milliseconds at m_baseAt
    std::chrono::milliseconds m_baseAt{0};
    std::optional<std::chrono::milliseconds> m_firstAt; ///< monotonic moment of the first observation
};

} // namespace kitesync
