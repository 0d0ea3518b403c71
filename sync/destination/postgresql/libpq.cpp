// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/libpq.h"

#include <QLibrary>

#include <optional>

namespace kitesync {

namespace {

constexpr int soVersion = 5;

template <typename Function> bool find(QLibrary &library, Function &function, const char *name)
{
    // A function's address comes as an address of data from every dynamic linker.
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

std::optional<LibPq> load()
{
    QLibrary library(QStringLiteral("pq"), soVersion);
    LibPq pq;
    const bool complete
        = find(library, pq.sendQuery, "PQsendQuery") && find(library, pq.nextResult, "PQgetResult")
          && find(library, pq.resultStatus, "PQresultStatus")
          && find(library, pq.resultErrorField, "PQresultErrorField")
          && find(library, pq.resultErrorMessage, "PQresultErrorMessage")
          && find(library, pq.cmdTuples, "PQcmdTuples") && find(library, pq.rowCount, "PQntuples")
          && find(library, pq.columnCount, "PQnfields") && find(library, pq.value, "PQgetvalue")
          && find(library, pq.clear, "PQclear") && find(library, pq.putCopyData, "PQputCopyData")
          && find(library, pq.putCopyEnd, "PQputCopyEnd") && find(library, pq.getCopyData, "PQgetCopyData")
          && find(library, pq.freeMemory, "PQfreemem") && find(library, pq.errorMessage, "PQerrorMessage")
          && find(library, pq.status, "PQstatus") && find(library, pq.backendPid, "PQbackendPID")
          && find(library, pq.makeCancel, "PQgetCancel") && find(library, pq.cancel, "PQcancel")
          && find(library, pq.freeCancel, "PQfreeCancel");
    return complete ? std::optional(pq) : std::nullopt;
}

} // namespace

const LibPq *LibPq::loaded()
{
    static const std::optional<LibPq> pq = load();
    return pq ? &*pq : nullptr;
}

} // namespace kitesync
