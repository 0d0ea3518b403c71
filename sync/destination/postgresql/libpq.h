// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libpq-fe.h>

namespace kitesync {

/// The functions of libpq that bulk loading needs. Qt's driver has loaded the library already when they are asked for, so
/// that a program which never meets PostgreSQL does not carry it.
struct LibPq
{
    decltype(&PQsendQuery) sendQuery = nullptr;
    decltype(&PQgetResult) nextResult = nullptr;
    decltype(&PQresultStatus) resultStatus = nullptr;
    decltype(&PQresultErrorField) resultErrorField = nullptr;
    decltype(&PQresultErrorMessage) resultErrorMessage = nullptr;
    decltype(&PQcmdTuples) cmdTuples = nullptr;
    decltype(&PQntuples) rowCount = nullptr;
    decltype(&PQnfields) columnCount = nullptr;
    decltype(&PQgetvalue) value = nullptr;
    decltype(&PQclear) clear = nullptr;
    decltype(&PQputCopyData) putCopyData = nullptr;
    decltype(&PQputCopyEnd) putCopyEnd = nullptr;
    decltype(&PQgetCopyData) getCopyData = nullptr;
    decltype(&PQfreemem) freeMemory = nullptr;
    decltype(&PQerrorMessage) errorMessage = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQbackendPID) backendPid = nullptr;
    decltype(&PQgetCancel) makeCancel = nullptr;
    decltype(&PQcancel) cancel = nullptr;
    decltype(&PQfreeCancel) freeCancel = nullptr;

    /// Null where the library or one of the functions is missing. Any thread.
    [[nodiscard]] static const LibPq *loaded();
};

} // namespace kitesync
