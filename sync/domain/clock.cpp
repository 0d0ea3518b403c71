// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/clock.h"

#include <algorithm>
#include <cmath>

namespace kitesync {

SystemClock::SystemClock(double speed)
    : m_speed(std::max(speed, 0.001))
    , m_wallStart(QDateTime::currentDateTimeUtc())
    , m_start(std::chrono::steady_clock::now())
{
}

QDateTime SystemClock::now() const
{
    // At normal speed the wall clock itself answers, so that its jumps are seen.
    if (m_speed == 1.0)
        return QDateTime::currentDateTimeUtc();
    return m_wallStart.addMSecs(monotonic().count());
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    const std::chrono::duration<double, std::milli> real = std::chrono::steady_clock::now() - m_start;
    return std::chrono::milliseconds(static_cast<qint64>(real.count() * m_speed));
}

std::chrono::milliseconds SystemClock::timerInterval(std::chrono::milliseconds duration) const
{
    const double real = static_cast<double>(duration.count()) / m_speed;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::max(real, 0.0))));
}

} // namespace kitesync
