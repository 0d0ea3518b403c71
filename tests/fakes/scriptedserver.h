// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace kitesync {

/// An HTTP server on loopback that does exactly what a test says, wrong things included. A scenario is a list of expected
/// requests, each with its reply; what comes out of order or beyond it is kept in surprises().
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// One request as it arrived.
    struct Seen
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QByteArray raw;
    };
    enum class End { KeepAlive, Close, Reset, Hang };
    /// What goes back: the bytes as they are, then an end.
    struct Reply
    {
        QByteArray bytes;
        End end = End::KeepAlive;
        std::chrono::milliseconds delay{0}; ///< before the first byte
        int chunk = 0; ///< bytes at a time; 0: all at once
        std::chrono::milliseconds every{0}; ///< between chunks
    };

    explicit ScriptedServer(QObject *parent = nullptr);
    /// Speaks TLS with this certificate and key.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);

    /// @p target is the whole request target; empty: any.
    void expect(const QByteArray &target, const Reply &reply);
    /// Once the list is at its end, every request is answered by @p handler.
    void otherwise(std::function<Reply(const Seen &)> handler) { m_otherwise = std::move(handler); }

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] const QList<QByteArray> &surprises() const { return m_surprises; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Every byte that any client ever sent (after decryption).
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Nothing unexpected came, and everything that was expected.
    [[nodiscard]] bool done() const { return m_script.empty() && m_surprises.isEmpty(); }

    [[nodiscard]] static Reply json(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
    [[nodiscard]] static Reply raw(const QByteArray &bytes, End end = End::KeepAlive);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Scene
    {
        QByteArray target;
        Reply reply;
    };

    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Seen &request);
    void play(QTcpSocket *socket, const Reply &reply);
    void finish(QTcpSocket *socket, End end);

    std::optional<QSslConfiguration> m_tls;
    std::deque<Scene> m_script;
    std::function<Reply(const Seen &)> m_otherwise;
    QList<Seen> m_seen;
    QList<QByteArray> m_surprises;
    QByteArray m_received;
    QHash<QTcpSocket *, QByteArray> m_pending;
    int m_connections = 0;
};

} // namespace kitesync
