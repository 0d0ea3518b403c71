// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tcprelay.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <functional>

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
    [[nodiscard]] int exchanges() const { return m_exchanges; }

private:
    void join(QTcpSocket *client)
    {
        auto *const server = new QTcpSocket(client);
        for (QTcpSocket *const socket : {client, server})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        forward(client, server, [this, client] {
            if (m_waiting.remove(client))
                ++m_exchanges;
        });
        forward(server, client, [this, client] { m_waiting.insert(client); });
        m_waiting.insert(client); // the first word is an exchange too
        connect(client, &QTcpSocket::disconnected, client, [this, client] {
            m_waiting.remove(client);
            client->deleteLater();
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, quint16(m_target.load()));
    }
    void forward(QTcpSocket *from, QTcpSocket *to, const std::function<void()> &noted)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to, noted] {
            noted();
            // Timers of one length fire in the order in which they were set.
            QTimer::singleShot(m_delay, Qt::PreciseTimer, to,
                               [to, bytes = from->readAll()] { to->write(bytes); });
        });
    }

    std::atomic<int> m_target;
    std::chrono::milliseconds m_delay;
    std::atomic<int> m_exchanges{0};
    QSet<QTcpSocket *> m_waiting; ///< clients that the server has answered
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

int TcpRelay::exchanges() const
{
    return m_worker->exchanges();
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
