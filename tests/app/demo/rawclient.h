// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QTcpSocket>
#include <QUrl>

#include <zlib.h>

/// What came over the wire, byte by byte.
struct RawAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body; ///< as sent
    QByteArray raw; ///< everything
    bool closed = false; ///< by the server
    bool reset = false;
};

/// A client on a bare socket, which sees what a polite library hides. Blocks: the server lives on another thread.
class RawClient final
{
public:
    explicit RawClient(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected(5000);
    }

    void send(const QByteArray &address, const QByteArray &token, const QByteArray &more = {},
              const QByteArray &method = "GET", const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + address + " HTTP/1.1\r\nHost: localhost\r\n";
        if (!token.isEmpty())
            request += "Authorization: Bearer " + token + "\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        m_socket.write(request + more + "\r\n" + body);
        m_socket.flush();
    }

    /// The next answer, or what came of it until the server closed or @p milliseconds went by.
    RawAnswer receive(int milliseconds = 10'000)
    {
        QElapsedTimer timer;
        timer.start();
        RawAnswer answer;
        while (timer.elapsed() < milliseconds) {
            if (complete(answer))
                return answer;
            if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
                break;
            m_socket.waitForReadyRead(50);
            m_buffer += m_socket.readAll();
        }
        m_buffer += m_socket.readAll();
        if (!complete(answer))
            answer.raw = std::exchange(m_buffer, {});
        answer.closed = m_socket.state() != QAbstractSocket::ConnectedState;
        answer.reset = m_socket.error() == QAbstractSocket::RemoteHostClosedError || answer.closed;
        return answer;
    }

    RawAnswer get(const QByteArray &address, const QByteArray &token, const QByteArray &more = {})
    {
        send(address, token, more);
        return receive();
    }

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    bool complete(RawAnswer &answer)
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        answer.headers.clear();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.left(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = answer.headers.value("content-length").toLongLong();
        if (m_buffer.size() < end + 4 + length) {
            answer.body = m_buffer.sliced(end + 4);
            return false;
        }
        answer.body = m_buffer.sliced(end + 4, length);
        answer.raw = m_buffer.left(end + 4 + length);
        m_buffer.remove(0, end + 4 + length);
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// Inflates one whole gzip member; empty on any error.
inline QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 31) != Z_OK)
        return {};
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray out;
    int code = Z_OK;
    while (code == Z_OK) {
        QByteArray piece(1 << 20, Qt::Uninitialized);
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        code = inflate(&stream, Z_NO_FLUSH);
        out += piece.left(piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END && stream.avail_in == 0 ? out : QByteArray();
}
