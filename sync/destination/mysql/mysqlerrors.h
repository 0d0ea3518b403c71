// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QString>

namespace kitesync {

/// What an error of MySQL, MariaDB or their client library means for us. The number says it; @p words only where one number
/// stands for several things, and then by parts of them that are not translated. Source: mysqld_error.h and errmsg.h of
/// MariaDB 10.11, the server error reference of MySQL 8.4.
[[nodiscard]] ErrorKind kindOfMysqlError(int code, const QString &words);

/// The same while a connection is made, when a lost one is one that never was.
[[nodiscard]] ErrorKind kindOfMysqlRefusal(int code, const QString &words);

/// Whether an error blames one row: a value, a constraint, a trigger, a limit of one row's size.
[[nodiscard]] bool isMysqlRowFault(int code);

/// A statement or value is larger than the server takes (max_allowed_packet); it would end the connection.
inline constexpr int mysqlPacketTooLarge = 1153;

} // namespace kitesync
