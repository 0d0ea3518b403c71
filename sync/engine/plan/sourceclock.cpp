// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/sourceclock.h"

#include <algorithm>

namespace kitesync {

void SourceClock::observe(const QDateTime &date, const QDateTime &local, std::chrono::milliseconds monotonic)
{
    const QDateTime shown = date.isValid() ? date : local;
    const std::int64_t milliseconds = shown.toMSecsSinceEpoch();
    if (!m_start) {
        m_start = secondOf(milliseconds * 1000);
        m_startIsLocal = !date.isValid();
        m_base = milliseconds;
        m_baseAt = monotonic;
        m_firstAt = monotonic;
        return;
    }
    // Later dates only correct the estimate forwards, so that the order of readings is kept.
    const std::int64_t estimate = m_base + (monotonic - m_baseAt).count();
    if (date.isValid() && milliseconds > estimate + 1500) {
        m_base = milliseconds;
        m_baseAt = monotonic;
    }
}

std::int64_t SourceClock::readingAt(std::chrono::milliseconds sentAt) const
{
    // Before the first answer the request that brought it went out: it counts from there.
    const std::int64_t since = std::max<std::int64_t>((sentAt - m_baseAt).count(), -60'000);
    const std::int64_t reading = (m_base + since) * 1000;
    // A clock that went back since the last run must not make new readings look old.
    const std::int64_t sinceFirst = m_firstAt ? std::max<std::int64_t>((sentAt - *m_firstAt).count(), 0) : 0;
    const std::int64_t least = m_floor > 0 ? m_floor + 1000 + sinceFirst * 1000 : 0;
    return std::max(reading, least);
}

} // namespace kitesync
