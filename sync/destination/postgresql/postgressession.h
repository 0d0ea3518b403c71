// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/connection.h"
#include "sync/destination/postgresql/libpq.h"
#include "sync/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace kitesync {

class PostgresDialect;

/// What libpq does on the connection of Qt's driver that the driver itself does not: COPY, and the answers to several statements
/// of one trip to the server. The statements that wait in the Connection go before the first. Used on the connection's thread
/// while none of its QSqlQuery is active. A requested stop interrupts.
class PostgresSession final
{
public:
    PostgresSession(Connection &waiting, PGconn *connection, const LibPq &pq, const PostgresDialect &dialect)
        : m_waitingFrom(waiting)
        , m_connection(connection)
        , m_pq(pq)
        , m_dialect(dialect)
    {
    }

    using Row = std::function<void(std::vector<std::string_view>)>;

    /// Executes statements that are separated by semicolons; how many rows each of them changed. @p row is called for each
    /// row of those that return some.
    [[nodiscard]] Result<std::vector<qint64>> run(const QByteArray &statements, const Row &row = {});
    /// The data of a COPY piece by piece; an empty one is its end.
    using Source = std::function<std::string_view()>;
    /// The same where there are COPY ... FROM STDIN among the last statements, one for each of @p sources. The server asks for the
    /// data of each as soon as it has that of the one before: one trip each. @p goesOn is asked before each data: if not, that
    /// COPY fails, and what follows is not executed.
    [[nodiscard]] Result<std::vector<qint64>> copy(const QByteArray &statements,
                                                   std::span<const Source> sources, const Row &row = {},
                                                   const std::function<bool()> &goesOn = {});
    /// The same where the last statement is a COPY ... TO STDOUT; @p piece is called for each piece of data that it sends.
    [[nodiscard]] Status read(const QByteArray &statements, const std::function<void(std::string_view)> &piece);
    /// SQLSTATE of the last failure; empty: the connection is gone, or nobody but us is to blame.
    [[nodiscard]] const QString &lastState() const noexcept { return m_lastState; }

private:
    /// Where finish() stops before the end.
    enum class Until { End, CopyIn, CopyOut };

    [[nodiscard]] Status send(const QByteArray &statements);
    [[nodiscard]] Status finish(const Row &row, Until until);
    void take(PGresult *result, ExecStatusType status, const Row &row);
    [[nodiscard]] Error lost();
    void keep(const PGresult *result);

    Connection &m_waitingFrom;
    PGconn *m_connection;
    const LibPq &m_pq;
    const PostgresDialect &m_dialect;
    // Of the trip that is under way
    Connection::WaitingStatements m_waiting;
    std::size_t m_answers = 0;
    Status m_verdict; ///< of the checks
    std::vector<qint64> m_changed;
    bool m_failed = false;
    QString m_lastState;
    QString m_lastWords;
};

} // namespace kitesync
