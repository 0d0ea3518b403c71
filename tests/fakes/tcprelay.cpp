// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tcprelay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>

namespace kitesync::tests {

class TcpRelay::Worker final : public QObject
{
public:
    Worker(int target, std::chrono::milliseconds delay)
        : m_target(target)
        , m_delay(delay)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const client = m_server.nextPendingConnection())
                join(client);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] int port() const { return m_server.serverPort(); }
    void setTarget(int port) { m_target = port; }

private:
    void join(QTcpSocket *client)
    {
        auto *const server = new QTcpSocket(client);
        for (QTcpSocket *const socket : {client, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        forward(client, server);
        forward(server, client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, quint16(m_target.load()));
    }
    void forward(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            // Timers of one length fire in the order in which they were set.
            QTimer::singleShot(m_delay, Qt::PreciseTimer, to,
                               [to, bytes = from->readAll()] { to->write(bytes); });
        });
    }

    std::atomic<int> m_target;
    std::chrono::milliseconds m_delay;
    QTcpServer m_server{this};
};

TcpRelay::TcpRelay(int target, std::chrono::milliseconds roundTrip)
{
    m_thread.start();
    m_worker = new Worker(target, roundTrip / 2);
    m_port = m_worker->port();
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

QString TcpRelay::through(QString url, int port) const
{
    return url.replace(QStringLiteral(":%1/").arg(port), QStringLiteral(":%1/").arg(m_port));
}

void TcpRelay::setTarget(int port)
{
    m_worker->setTarget(port);
}

TcpRelay::~TcpRelay()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace kitesync::tests
