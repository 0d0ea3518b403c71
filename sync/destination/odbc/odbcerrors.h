// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QSqlError>
#include <QString>

namespace kitesync {

/// What a failure of an ODBC driver means whose server has no dialect of its own.
struct OdbcFailure
{
    ErrorKind kind = ErrorKind::DestinationFailed;
    bool blamesRow = false;
    int number = 0; ///< the database's own, where it was told
    QString words;
};

/// @p error: whose code is the SQLSTATE, a slash and the database's own number, or that number alone while connecting.
[[nodiscard]] OdbcFailure odbcFailure(const QSqlError &error);

} // namespace kitesync
