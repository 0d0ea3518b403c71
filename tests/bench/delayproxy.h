// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <chrono>
#include <memory>

namespace kitesync::bench {

/// A wire of a given length: forwards connections to a port of this machine, each byte later by half the round trip. Lives on
/// a thread of its own.
class DelayProxy final
{
public:
    DelayProxy(int target, std::chrono::milliseconds roundTrip);
    ~DelayProxy();
    Q_DISABLE_COPY_MOVE(DelayProxy)

    [[nodiscard]] int port() const noexcept { return m_port; }

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< belongs to its thread
    int m_port = 0;
};

} // namespace kitesync::bench
