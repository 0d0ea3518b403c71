// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/connection.h"

#include <QString>

namespace kitesync {

/// Ends the statement that another connection runs, by a short connection of its own. Any thread.
struct StatementKiller
{
    ConnectRequest request; ///< how to reach the server
    /// Asks for that connection's number: no row, or NULL, where the server is not the one that it is connected to (behind a
    /// balancer the number may mean another's connection).
    QString question;
    QString statement; ///< ends what the connection %1 runs

    void kill() const;
};

} // namespace kitesync
