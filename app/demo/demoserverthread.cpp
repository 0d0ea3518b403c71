// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserverthread.h"

namespace kitesync {

DemoServerThread::DemoServerThread(const DemoOptions &organization, const DemoServerOptions &options,
                                   const Clock *clock)
{
    m_thread.setObjectName(QStringLiteral("demo-server"));
    QObject birthplace;
    birthplace.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &birthplace,
        [&] {
            m_server = new DemoServer(organization, options, clock ? *clock : m_ownClock);
            m_error = m_server->listen();
            m_url = m_server->url();
            // Its owner deletes it, on another thread than the one it visited.
            birthplace.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
}

DemoServerThread::~DemoServerThread()
{
    // The server ends with its thread, after everything that was queued for it.
    m_server->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

quint16 DemoServerThread::port() const
{
    return static_cast<quint16>(m_url.port(0));
}

void DemoServerThread::call(const std::function<void(DemoServer &)> &function)
{
    if (QThread::currentThread() == &m_thread) {
        function(*m_server);
        return;
    }
    QMetaObject::invokeMethod(
        m_server, [this, &function] { function(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace kitesync
