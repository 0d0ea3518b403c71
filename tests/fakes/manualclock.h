// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"

namespace kitesync {

/// Time that passes only when a test says so. Timers of the product fire at once: they are asked again, not trusted.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_wall.addMSecs(m_passed.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_passed; }
    [[nodiscard]] std::chrono::milliseconds timerInterval(std::chrono::milliseconds) const override
    {
        return std::chrono::milliseconds(0);
    }

    void advance(std::chrono::milliseconds duration) { m_passed += duration; }
    /// Moves forward to @p moment of monotonic().
    void advanceTo(std::chrono::milliseconds moment)
    {
        if (moment > m_passed)
            m_passed = moment;
    }
    /// The wall clock jumps; monotonic() does not.
    void setNow(const QDateTime &now) { m_wall = now.addMSecs(-m_passed.count()); }

private:
    QDateTime m_wall = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_passed{0};
};

} // namespace kitesync
