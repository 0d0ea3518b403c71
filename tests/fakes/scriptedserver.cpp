// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace kitesync {

namespace {

void sendRest(const QPointer<QTcpSocket> &socket, QByteArray rest, const ScriptedServer::Reply &reply,
              const std::function<void()> &finished)
{
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    const qsizetype size = reply.chunk > 0 ? std::min<qsizetype>(reply.chunk, rest.size()) : rest.size();
    socket->write(rest.left(size));
    socket->flush();
    rest.remove(0, size);
    if (rest.isEmpty()) {
        finished();
        return;
    }
    QTimer::singleShot(reply.every, socket.data(),
                       [socket, rest, reply, finished] { sendRest(socket, rest, reply, finished); });
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : ScriptedServer(parent)
{
    m_tls = tls;
}

void ScriptedServer::expect(const QByteArray &target, const Reply &reply)
{
    m_script.push_back({target, reply});
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

ScriptedServer::Reply ScriptedServer::json(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return raw(bytes);
}

ScriptedServer::Reply ScriptedServer::raw(const QByteArray &bytes, End end)
{
    Reply reply;
    reply.bytes = bytes;
    reply.end = end;
    return reply;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray &pending = m_pending[socket];
    pending += bytes;
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Seen seen;
    const QList<QByteArray> lines = pending.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    seen.method = words.value(0);
    seen.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        seen.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    seen.raw = pending.left(end + 4);
    seen.body = pending.mid(end + 4);
    pending.clear();
    m_seen += seen;
    answer(socket, seen);
}

void ScriptedServer::answer(QTcpSocket *socket, const Seen &request)
{
    if (m_script.empty() && m_otherwise) {
        play(socket, m_otherwise(request));
        return;
    }
    if (m_script.empty() || (!m_script.front().target.isEmpty() && m_script.front().target != request.target)) {
        m_surprises += request.target;
        play(socket, json(418, R"({"message":"not in the script"})"));
        return;
    }
    const Reply reply = m_script.front().reply;
    m_script.pop_front();
    play(socket, reply);
}

void ScriptedServer::play(QTcpSocket *socket, const Reply &reply)
{
    const QPointer<QTcpSocket> guard(socket);
    QTimer::singleShot(reply.delay, socket, [this, guard, reply] {
        sendRest(guard, reply.bytes, reply, [this, guard, end = reply.end] { finish(guard, end); });
    });
}

void ScriptedServer::finish(QTcpSocket *socket, End end)
{
    if (end == End::Close) {
        socket->disconnectFromHost();
    } else if (end == End::Reset) {
        // With nothing to linger for, closing sends a reset.
        const linger none{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    }
}

} // namespace kitesync
