// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/connection.h"

#include <QString>

namespace kitesync {

/// Ends the statement that another connection runs, by a short connection of its own. Any thread.
struct MysqlKiller
{
    ConnectRequest request; ///< how to reach the server
    qint64 id = 0; ///< the connection's number there
    QString server; ///< which server it is: behind a balancer the number may mean another's connection

    void kill() const;
};

/// What a server is told apart by; a value of MysqlKiller::server.
inline constexpr const char *mysqlServerName
    = "SELECT CONCAT_WS('/', @@hostname, @@port, @@server_id, @@datadir)";

} // namespace kitesync
