// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"
#include "sync/destination/mysql/mysqlsession.h"
#include "sync/destination/timestamptext.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

class MysqlDialect;

/// A point in time as DATETIME(6) takes it: "YYYY-MM-DD HH:MM:SS.ffffff" (UTC; it refuses a trailing Z).
[[nodiscard]] std::string mysqlTimestamp(std::int64_t microseconds);

/// A value as it stands in a statement. Relies on the connection's sql_mode, which has backslashes escape.
void appendMysqlLiteral(std::string &sql, const RowBatch &batch, const Cell &cell);

/// Puts rows that are not there yet into a table, with _synced_at, as many at once as one packet takes. After a failure some
/// may be in.
class MysqlFill
{
public:
    MysqlFill() = default;
    virtual ~MysqlFill() = default;
    Q_DISABLE_COPY_MOVE(MysqlFill)

    /// How many rows @p table (quoted) took.
    [[nodiscard]] virtual Result<qint64> put(const QString &table, const RowShape &shape,
                                             const RowBatch &batch, BulkWay::Rows rows)
        = 0;

protected:
    [[nodiscard]] static QString columnsOf(const RowShape &shape, const MysqlDialect &dialect);
};

/// Statements of many rows: for every server.
class MysqlTextFill final : public MysqlFill
{
public:
    MysqlTextFill(MysqlSession &session, const MysqlDialect &dialect)
        : m_session(session)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<qint64> put(const QString &table, const RowShape &shape, const RowBatch &batch,
                                     BulkWay::Rows rows) override;

private:
    MysqlSession &m_session;
    const MysqlDialect &m_dialect;
    std::string m_text; ///< kept, so that its memory is used again
    std::string m_row;
};

/// Many rows for one prepared statement: MariaDB's own (COM_STMT_BULK_EXECUTE). The client library asks for each row while it
/// makes the packet, so that the values are held once.
class MysqlBulkFill final : public MysqlFill
{
public:
    /// @p session is a native one.
    MysqlBulkFill(MysqlSession &session, const MysqlDialect &dialect)
        : m_session(session)
        , m_dialect(dialect)
    {
    }
    ~MysqlBulkFill() override;
    Q_DISABLE_COPY_MOVE(MysqlBulkFill)

    [[nodiscard]] Result<qint64> put(const QString &table, const RowShape &shape, const RowBatch &batch,
                                     BulkWay::Rows rows) override;

private:
    /// What the packet is made of.
    struct Part
    {
        MysqlBulkFill *fill;
        const RowShape *shape;
        const RowBatch *batch;
        BulkWay::Rows rows;
    };
    /// The present row's value of one column.
    struct Value
    {
        enum_field_types type = MYSQL_TYPE_STRING; ///< of all rows
        char indicator = STMT_INDICATOR_NONE;
        std::int64_t number = 0;
        MYSQL_TIME time{};
        std::string text; ///< of what is none in the batch

        /// @p bind: of the column, which then shows the value until the next one.
        void set(const RowBatch &batch, const Cell &cell, MYSQL_BIND &bind);
    };

    [[nodiscard]] Result<MYSQL_STMT *> prepared(const QString &table, const RowShape &shape);
    void setTypes(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows);
    [[nodiscard]] std::size_t sizeOfRow(const RowShape &shape, const RowBatch &batch, std::size_t row) const;
    [[nodiscard]] std::vector<MYSQL_BIND> binds();
    [[nodiscard]] static my_bool encodeRow(void *part, MYSQL_BIND *binds, unsigned int row) noexcept;
    [[nodiscard]] Result<qint64> execute(MYSQL_STMT *statement, Part part);
    [[nodiscard]] Error failure(MYSQL_STMT *statement);

    MysqlSession &m_session;
    const MysqlDialect &m_dialect;
    std::map<QString, MYSQL_STMT *> m_statements; ///< by their text
    std::vector<Value> m_values; ///< the shape's columns and _synced_at
};

} // namespace kitesync
