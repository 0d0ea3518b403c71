// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThread>

#include <chrono>
#include <memory>

namespace kitesync::tests {

/// A wire of a given length: forwards connections to a port of this machine, each byte later by half the round trip. New
/// connections can be sent elsewhere, as a load balancer before a cluster does. Lives on a thread of its own.
class TcpRelay final
{
public:
    explicit TcpRelay(int target, std::chrono::milliseconds roundTrip = {});
    ~TcpRelay();
    Q_DISABLE_COPY_MOVE(TcpRelay)

    [[nodiscard]] int port() const noexcept { return m_port; }
    /// The address @p url of a database at @p port, by way of this wire.
    [[nodiscard]] QString through(QString url, int port) const;
    /// How often a client spoke after the server had: each time it had waited for an answer. Any thread.
    [[nodiscard]] int exchanges() const;
    /// Where connections go that are made from now on. Any thread.
    void setTarget(int port);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< belongs to its thread
    int m_port = 0;
};

} // namespace kitesync::tests
