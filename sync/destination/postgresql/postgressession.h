// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/postgresql/libpq.h"
#include "sync/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace kitesync {

class PostgresDialect;

/// What libpq does on the connection of Qt's driver that the driver itself does not: several statements in one trip to the
/// server, and COPY. Used on the connection's thread while none of its QSqlQuery is active. A requested stop interrupts.
class PostgresSession final
{
public:
    PostgresSession(PGconn *connection, const LibPq &pq, const PostgresDialect &dialect)
        : m_connection(connection)
        , m_pq(pq)
        , m_dialect(dialect)
    {
    }

    using Row = std::function<void(std::vector<std::string_view>)>;

    /// Executes statements that are separated by semicolons; how many rows each of them changed. @p row is called for each
    /// row of those that return some.
    [[nodiscard]] Result<std::vector<qint64>> run(const QByteArray &statements, const Row &row = {});
    /// The same where the last statement is a COPY ... FROM STDIN, which gets @p data; how many rows it took.
    [[nodiscard]] Result<qint64> copy(const QByteArray &statements, std::string_view data);
    /// The same where the last statement is a COPY ... TO STDOUT; @p piece is called for each piece of data that it sends.
    [[nodiscard]] Status read(const QByteArray &statements, const std::function<void(std::string_view)> &piece);
    /// SQLSTATE of the last failure; empty: the connection is gone.
    [[nodiscard]] const QString &lastState() const noexcept { return m_lastState; }

private:
    /// Where finish() stops before the end.
    enum class Until { End, CopyIn, CopyOut };

    [[nodiscard]] Result<std::vector<qint64>> finish(const Row &row, Until until);
    [[nodiscard]] Error lost();
    void keep(const PGresult *result);

    PGconn *m_connection;
    const LibPq &m_pq;
    const PostgresDialect &m_dialect;
    QString m_lastState;
    QString m_lastWords;
};

} // namespace kitesync
