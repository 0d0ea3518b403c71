// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/player.h"

#include "app/demo/http/listener.h"
#include "app/demo/http/pagecache.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace kitesync::demo {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

QByteArray headOf(const WireAnswer &answer, qint64 length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.gzip)
        head += "Content-Encoding: gzip\r\n";
    return head + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

void setBody(WireAnswer &answer, const QByteArray &body, const QByteArray &type)
{
    answer.body = body;
    answer.gzip = false;
    std::erase_if(answer.headers, [](const auto &header) { return header.first == "Content-Type"; });
    answer.headers.emplace_back("Content-Type", type);
}

/// Sends one byte after the other until the client has enough.
void drip(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds interval)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent] {
        if (*sent >= bytes.size()) {
            timer->stop();
            socket->disconnectFromHost();
            return;
        }
        socket->write(bytes.constData() + *sent, 1);
        socket->flush();
        ++*sent;
    });
    timer->start(interval);
}

/// Right records with wrong ones between them; other shapes become a list of the wrong ones.
QByteArray withGarbage(const QByteArray &plain)
{
    const QByteArray garbage
        = R"(null,"a text where an object belongs",{"state":"passed","number":"x"},{"id":null},42)";
    if (!plain.startsWith('['))
        return plain;
    return plain.size() == 2 ? '[' + garbage + ']' : '[' + garbage + ',' + plain.sliced(1);
}

void redirect(WireAnswer &answer, const QByteArray &to)
{
    answer.status = 302;
    answer.headers.emplace_back("Location", to);
    setBody(answer, "<html><body>You are being redirected.</body></html>", "text/html; charset=utf-8");
}

} // namespace

void Player::send(QTcpSocket *socket, const WireAnswer &answer)
{
    socket->write(headOf(answer, answer.body.size()));
    socket->write(answer.body);
}

bool Player::spoil(WireAnswer &answer, const QByteArray &plain, const FaultRule &fault,
                   const HttpRequest &request, const QByteArray &origin)
{
    const auto json = QByteArrayLiteral("application/json; charset=utf-8");
    switch (fault.kind) {
    case FaultKind::HttpStatus:
        answer.status = fault.status;
        setBody(answer, fault.body, fault.contentType);
        return true;
    case FaultKind::TruncatedBodyShortLength:
        setBody(answer, plain.left(plain.size() / 2), json);
        return true;
    case FaultKind::TruncatedGzip: {
        const QByteArray packed = gzipped(plain);
        setBody(answer, packed.left(packed.size() * 2 / 3), json);
        answer.gzip = true;
        return true;
    }
    case FaultKind::CorruptGzip: {
        QByteArray packed = gzipped(plain);
        const qsizetype at = packed.size() / 2;
        packed[at] = static_cast<char>(packed[at] ^ 0x5a);
        setBody(answer, packed, json);
        answer.gzip = true;
        return true;
    }
    case FaultKind::InvalidJson:
        setBody(answer, "[{\"id\": oops", json);
        return true;
    case FaultKind::HtmlPage:
        setBody(answer, "<!DOCTYPE html><html><body>Please log in to the guest network.</body></html>",
                "text/html");
        return true;
    case FaultKind::Oversize:
        setBody(answer, QByteArray(static_cast<qsizetype>(fault.bytes), ' ') + plain, json);
        return true;
    case FaultKind::RedirectElsewhere:
        redirect(answer, fault.target.toUtf8());
        return true;
    case FaultKind::RedirectSameOrigin:
        redirect(answer, origin + request.path + '?'
                             + request.query.encodedWith(QStringLiteral("redirected"), QStringLiteral("1")));
        return true;
    case FaultKind::DuplicateHeaders:
        answer.headers.emplace_back("RateLimit-Remaining", "not a number");
        answer.headers.emplace_back("RateLimit-Reset", "-5");
        answer.headers.emplace_back("Date", "yesterday");
        answer.headers.emplace_back("Link", "<<garbage>; rel=next, ;;; <");
        answer.headers.emplace_back("X-Long", QByteArray(5000, 'x'));
        return true;
    case FaultKind::GarbageRecords:
        setBody(answer, withGarbage(plain), json);
        return true;
    default:
        return false;
    }
}

bool Player::play(QTcpSocket *socket, const WireAnswer &answer, FaultKind fault) const
{
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    const QByteArray head = headOf(answer, answer.body.size());
    switch (fault) {
    case FaultKind::ResetBeforeHeaders:
        resetConnection(socket);
        return false;
    case FaultKind::ResetInHeaders:
        socket->write(head.left(head.size() / 2));
        socket->flush();
        resetConnection(socket);
        return false;
    case FaultKind::ResetInBody:
        socket->write(head + half);
        socket->flush();
        resetConnection(socket);
        return false;
    case FaultKind::TruncatedBody:
        socket->write(head + half);
        socket->disconnectFromHost();
        return false;
    case FaultKind::Hang:
        return false;
    case FaultKind::Drip:
        drip(socket, head + answer.body,
             std::max(m_clock.timerInterval(std::chrono::milliseconds(100)), std::chrono::milliseconds(1)));
        return false;
    case FaultKind::LengthTooLong:
        socket->write(headOf(answer, answer.body.size() + 1000) + answer.body);
        socket->disconnectFromHost();
        return false;
    case FaultKind::LengthTooShort:
        socket->write(headOf(answer, answer.body.size() * 2 / 3) + answer.body);
        socket->disconnectFromHost();
        return false;
    default:
        send(socket, answer);
        return true;
    }
}

} // namespace kitesync::demo
