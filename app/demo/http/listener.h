// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http/exchange.h"

#include <functional>
#include <memory>

class QTcpSocket;

namespace kitesync::demo {

/// Accepts connections on 127.0.0.1 and reads requests; one at a time on each connection, in order.
class Listener final
{
public:
    /// @p handler answers by writing to the socket and then calls done().
    using Handler = std::function<void(const HttpRequest &request, QTcpSocket *socket)>;

    explicit Listener(Handler handler);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] QString listen(quint16 port); ///< empty, or why not
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int accepted() const;
    void done(QTcpSocket *socket); ///< the next request of this connection may come
    void dropConnections();

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

/// Closes with a reset, as a crashing server does.
void resetConnection(QTcpSocket *socket);

} // namespace kitesync::demo
