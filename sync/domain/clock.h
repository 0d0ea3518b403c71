// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace kitesync {

/// Time, as a part that a test can replace. Callable from every thread.
///
/// A clock may run faster than the wall's (simulations in compressed time): all durations of the program are in the
/// clock's own time, and whoever starts a QTimer asks timerInterval() for the real one.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// UTC wall time. May jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time since an arbitrary start. Never jumps or goes back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// How long a QTimer must run for @p duration of this clock to pass (at least 0).
    [[nodiscard]] virtual std::chrono::milliseconds timerInterval(std::chrono::milliseconds duration) const = 0;
};

/// The machine's own clock, optionally @p speed times as fast from its construction on.
class SystemClock final : public Clock
{
public:
    explicit SystemClock(double speed = 1.0);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::milliseconds timerInterval(std::chrono::milliseconds duration) const override;

private:
    double m_speed;
    QDateTime m_wallStart;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace kitesync
