// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mysql.h>

namespace kitesync {

/// The functions of MariaDB's client library that loading needs beyond Qt's driver, which has loaded the library already when
/// they are asked for. They may be used only on a connection of that very library (MysqlDialect makes sure).
struct LibMariaDb
{
    decltype(&mysql_real_query) query = nullptr;
    decltype(&mysql_store_result) storeResult = nullptr;
    decltype(&mysql_free_result) freeResult = nullptr;
    decltype(&mysql_next_result) nextResult = nullptr;
    decltype(&mysql_field_count) fieldCount = nullptr;
    decltype(&mysql_num_fields) columnCount = nullptr;
    decltype(&mysql_fetch_row) fetchRow = nullptr;
    decltype(&mysql_fetch_lengths) fetchLengths = nullptr;
    decltype(&mysql_affected_rows) affectedRows = nullptr;
    decltype(&mysql_errno) errorCode = nullptr;
    decltype(&mysql_error) errorText = nullptr;
    decltype(&mysql_thread_id) threadId = nullptr;
    decltype(&mysql_get_socket) socket = nullptr;
    decltype(&mariadb_get_infov) info = nullptr;
    decltype(&mysql_stmt_init) makeStatement = nullptr;
    decltype(&mysql_stmt_prepare) prepare = nullptr;
    decltype(&mysql_stmt_attr_set) setAttribute = nullptr;
    decltype(&mysql_stmt_bind_param) bind = nullptr;
    decltype(&mysql_stmt_execute) execute = nullptr;
    decltype(&mysql_stmt_affected_rows) statementAffectedRows = nullptr;
    decltype(&mysql_stmt_errno) statementErrorCode = nullptr;
    decltype(&mysql_stmt_error) statementErrorText = nullptr;
    decltype(&mysql_stmt_close) closeStatement = nullptr;

    /// Whether a transaction was open when the server gave its last answer on a connection.
    [[nodiscard]] bool isInTransaction(MYSQL *connection) const;

    /// Null where the library or one of the functions is missing. Any thread.
    [[nodiscard]] static const LibMariaDb *loaded();
};

} // namespace kitesync
