// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace kitesync::bench {

/// How long the thread it is made on lets others wait: another thread posts to it every other millisecond, like a person who
/// never stops moving the mouse, and what passes until each beat is handled is a delay.
class Heartbeat final : public QObject
{
public:
    Heartbeat();
    ~Heartbeat() override;
    Q_DISABLE_COPY_MOVE(Heartbeat)

    void stop();
    /// Milliseconds that a share (0.999) of the beats did not exceed.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] std::size_t beats() const { return m_delays.size(); }

protected:
    void customEvent(QEvent *event) override;

private:
    void beat();

    std::vector<double> m_delays; ///< milliseconds
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace kitesync::bench
