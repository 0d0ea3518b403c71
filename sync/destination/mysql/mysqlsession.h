// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/mysql/libmariadb.h"
#include "sync/domain/result.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

class Connection;
class MysqlDialect;

/// Statements in one trip to the server, through the client library on the connection of Qt's driver; where that cannot be
/// used, one by one through the driver. Used on the connection's thread while none of its QSqlQuery is active. A requested
/// stop interrupts.
class MysqlSession final
{
public:
    /// @p handle and @p api: null where only the driver may use the connection.
    MysqlSession(Connection &connection, const MysqlDialect &dialect, MYSQL *handle, const LibMariaDb *api)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_handle(handle)
        , m_api(api)
    {
    }

    /// NULL is an empty view.
    using Row = std::function<void(const std::vector<std::string_view> &)>;

    /// Executes statements in their order up to the first failure: how many rows each of those changed that return none.
    /// @p row is called for each row of the others.
    [[nodiscard]] Result<std::vector<qint64>> run(const QStringList &statements, const Row &row = {});
    /// One statement that changes rows, in UTF-8; how many it changed.
    [[nodiscard]] Result<qint64> change(const std::string &statement);
    /// The error number of the last failure.
    [[nodiscard]] int lastCode() const noexcept { return m_lastCode; }

    [[nodiscard]] bool isNative() const noexcept { return m_api != nullptr; }
    [[nodiscard]] MYSQL *handle() const noexcept { return m_handle; }
    [[nodiscard]] const LibMariaDb &api() const noexcept { return *m_api; }
    /// Keeps a failure that was met on the handle and puts it into the dialect's words.
    [[nodiscard]] Error failure(unsigned int code, const char *words);
    /// A failure for what must not even be sent.
    [[nodiscard]] Error tooLarge(std::size_t bytes);

private:
    [[nodiscard]] Result<std::vector<qint64>> runNatively(const std::string &statements, const Row &row);
    [[nodiscard]] Result<std::optional<qint64>> readResult(const Row &row);
    [[nodiscard]] Status readRows(MYSQL_RES *result, const Row &row);
    [[nodiscard]] Error failure();

    Connection &m_connection;
    const MysqlDialect &m_dialect;
    MYSQL *m_handle;
    const LibMariaDb *m_api;
    int m_lastCode = 0;
};

} // namespace kitesync
