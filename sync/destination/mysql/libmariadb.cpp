// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/libmariadb.h"

#include <QLibrary>

#include <optional>

namespace kitesync {

namespace {

constexpr int soVersion = 3;

template <typename Function> bool find(QLibrary &library, Function &function, const char *name)
{
    // A function's address comes as an address of data from every dynamic linker.
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool findStatements(QLibrary &library, LibMariaDb &api)
{
    return find(library, api.makeStatement, "mysql_stmt_init")
           && find(library, api.prepare, "mysql_stmt_prepare")
           && find(library, api.setAttribute, "mysql_stmt_attr_set")
           && find(library, api.bind, "mysql_stmt_bind_param")
           && find(library, api.execute, "mysql_stmt_execute")
           && find(library, api.statementAffectedRows, "mysql_stmt_affected_rows")
           && find(library, api.statementErrorCode, "mysql_stmt_errno")
           && find(library, api.statementErrorText, "mysql_stmt_error")
           && find(library, api.closeStatement, "mysql_stmt_close");
}

std::optional<LibMariaDb> load()
{
    QLibrary library(QStringLiteral("mariadb"), soVersion);
    LibMariaDb api;
    const bool complete
        = find(library, api.query, "mysql_real_query") && find(library, api.storeResult, "mysql_store_result")
          && find(library, api.freeResult, "mysql_free_result")
          && find(library, api.nextResult, "mysql_next_result")
          && find(library, api.fieldCount, "mysql_field_count")
          && find(library, api.columnCount, "mysql_num_fields")
          && find(library, api.fetchRow, "mysql_fetch_row")
          && find(library, api.fetchLengths, "mysql_fetch_lengths")
          && find(library, api.affectedRows, "mysql_affected_rows")
          && find(library, api.errorCode, "mysql_errno") && find(library, api.errorText, "mysql_error")
          && find(library, api.threadId, "mysql_thread_id") && find(library, api.socket, "mysql_get_socket")
          && find(library, api.info, "mariadb_get_infov") && findStatements(library, api);
    return complete ? std::optional(api) : std::nullopt;
}

} // namespace

bool LibMariaDb::isInTransaction(MYSQL *connection) const
{
    unsigned int status = 0;
    return info(connection, MARIADB_CONNECTION_SERVER_STATUS, &status) == 0
           && (status & SERVER_STATUS_IN_TRANS) != 0;
}

const LibMariaDb *LibMariaDb::loaded()
{
    static const std::optional<LibMariaDb> api = load();
    return api ? &*api : nullptr;
}

} // namespace kitesync
