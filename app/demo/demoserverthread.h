// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserver.h"

#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>

namespace kitesync {

/// A DemoServer with its organisation on a thread of its own. Made, used and destroyed by one other thread.
class DemoServerThread final
{
public:
    /// Starts at once. @p clock must outlive this; without one, the machine's own.
    explicit DemoServerThread(const DemoOptions &organization, const DemoServerOptions &options = {},
                              const Clock *clock = nullptr);
    ~DemoServerThread();
    DemoServerThread(const DemoServerThread &) = delete;
    DemoServerThread &operator=(const DemoServerThread &) = delete;

    /// Empty, or why it does not listen.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const;

    /// Runs @p function on the server's thread and waits for it. Never from the server's own hooks.
    void call(const std::function<void(DemoServer &server)> &function);

private:
    SystemClock m_ownClock;
    QThread m_thread;
    DemoServer *m_server = nullptr; ///< born and deleted on m_thread
    QString m_error;
    QUrl m_url;
};

} // namespace kitesync
