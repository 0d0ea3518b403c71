// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"

#include <atomic>
#include <chrono>

namespace kitesync::simulation {

/// A computer's clock in compressed time whose wall time somebody changes. Its monotonic time goes on undisturbed.
class TestClock final : public Clock
{
public:
    TestClock(double speed, const QDateTime &start)
        : m_running(speed)
        , m_start(start)
    {
    }

    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs(m_running.monotonic().count() + m_jumped.load());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_running.monotonic(); }
    [[nodiscard]] std::chrono::milliseconds timerInterval(std::chrono::milliseconds duration) const override
    {
        return m_running.timerInterval(duration);
    }

    /// The wall time is set forward or back. From any thread.
    void jump(std::chrono::milliseconds by) { m_jumped += by.count(); }

private:
    SystemClock m_running;
    QDateTime m_start;
    std::atomic<qint64> m_jumped{0};
};

} // namespace kitesync::simulation
