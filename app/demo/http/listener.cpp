// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/listener.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QHttpServerRequest>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace kitesync::demo {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "OTHER";
    }
}

HttpRequest converted(const QHttpServerRequest &from)
{
    HttpRequest request;
    const QUrl url = from.url();
    request.method = methodName(from.method());
    request.path = url.path(QUrl::FullyEncoded).toUtf8();
    for (const QByteArray &part : request.path.split('/')) {
        if (!part.isEmpty())
            request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    request.query = Query(query);
    request.queryBytes = query.size();
    request.authorization = from.value("authorization");
    request.ifNoneMatch = from.value("if-none-match");
    request.acceptsGzip = from.value("accept-encoding").contains("gzip");
    request.hasBody = !from.body().isEmpty();
    return request;
}

/// Counts what it accepts.
class Acceptor final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;
    int accepted = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++accepted;
        QTcpServer::incomingConnection(descriptor);
    }
};

} // namespace

class Listener::Server final : public QAbstractHttpServer
{
public:
    explicit Server(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    void next(QTcpSocket *socket)
    {
        auto connection = m_connections.find(socket);
        if (connection == m_connections.end())
            return;
        connection->busy = false;
        if (connection->waiting.isEmpty()) {
            // Requests that came while we answered may still be unread.
            if (socket->bytesAvailable() > 0)
                QMetaObject::invokeMethod(
                    socket, [socket] { Q_EMIT socket->readyRead(); }, Qt::QueuedConnection);
            return;
        }
        connection->busy = true;
        m_handler(connection->waiting.dequeue(), socket);
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        if (!m_connections.contains(socket)) {
            m_connections.insert(socket, {});
            // Without it the end of each larger answer waits for the client's delayed acknowledgement: 40 ms on loopback.
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_connections.remove(socket); });
        }
        Connection &connection = m_connections[socket];
        if (connection.busy) {
            connection.waiting.enqueue(converted(request));
            return true;
        }
        connection.busy = true;
        m_handler(converted(request), socket);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *socket) override { socket->abort(); }

private:
    struct Connection
    {
        bool busy = false;
        QQueue<HttpRequest> waiting;
    };

    Handler m_handler;
    QHash<QTcpSocket *, Connection> m_connections;

public:
    Acceptor acceptor; ///< last: its sockets go while the rest still stands
};

Listener::Listener(Handler handler)
    : m_server(std::make_unique<Server>(std::move(handler)))
{
}

Listener::~Listener()
{
    dropConnections();
}

QString Listener::listen(quint16 port)
{
    m_server->acceptor.setListenBacklogSize(512);
    if (!m_server->acceptor.listen(QHostAddress::LocalHost, port))
        return m_server->acceptor.errorString();
    m_server->bind(&m_server->acceptor);
    return {};
}

quint16 Listener::port() const
{
    return m_server->acceptor.serverPort();
}

int Listener::accepted() const
{
    return m_server->acceptor.accepted;
}

void Listener::done(QTcpSocket *socket)
{
    m_server->next(socket);
}

void Listener::dropConnections()
{
    for (QTcpSocket *socket : m_server->acceptor.findChildren<QTcpSocket *>())
        resetConnection(socket);
}

void resetConnection(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

} // namespace kitesync::demo
