// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"
#include "sync/destination/postgresql/postgressession.h"

#include <string>
#include <string_view>

namespace kitesync {

class Connection;
class PostgresDialect;

/// Binary COPY: straight into the table, or into a temporary one and from there by one statement. Two trips to the server a
/// batch and table (performance.md, "PostgreSQL").
class PostgresCopy final : public BulkWay
{
public:
    PostgresCopy(const PostgresSession &session, Connection &connection, const PostgresDialect &dialect)
        : m_session(session)
        , m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                  Rows rows) override;
    [[nodiscard]] bool blamesRow() const override;
    [[nodiscard]] std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const override;

    /// The data of no row at all.
    [[nodiscard]] static std::string emptyData();

private:
    [[nodiscard]] QStringList columnNames(const RowShape &shape) const;
    /// Makes the temporary table and fills it.
    [[nodiscard]] Result<qint64> stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                       const QString &before);
    void encode(const RowShape &shape, const RowBatch &batch, Rows rows);
    void appendCell(ColumnType type, const RowBatch &batch, const Cell &cell);
    [[nodiscard]] Status takeBack();
    /// Takes everything back after a failure and returns it.
    [[nodiscard]] Error undone(Error error);

    PostgresSession m_session;
    Connection &m_connection;
    const PostgresDialect &m_dialect;
    std::string m_data; ///< kept, so that its memory is used again
    QString m_state; ///< SQLSTATE of the last failure
};

} // namespace kitesync
