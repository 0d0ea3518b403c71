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

/// Arrays of values bound to a prepared statement, column by column: MariaDB's own (COM_STMT_BULK_EXECUTE).
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
    /// One column of the rows that go out together.
    struct Values
    {
        bool isNumber = false;
        std::vector<char> indicators;
        std::vector<std::int64_t> numbers;
        std::vector<const char *> texts;
        std::vector<unsigned long> lengths;
    };

    [[nodiscard]] Result<MYSQL_STMT *> prepared(const QString &table, const RowShape &shape);
    [[nodiscard]] std::size_t sizeOf(const RowShape &shape, const RowBatch &batch, std::size_t row) const;
    void encode(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows);
    void encodeReadings(const RowBatch &batch, BulkWay::Rows rows);
    void encodeColumn(Values &values, const RowBatch &batch, std::size_t cell, BulkWay::Rows rows);
    [[nodiscard]] Result<qint64> execute(MYSQL_STMT *statement, std::size_t rows);
    [[nodiscard]] Error failure(MYSQL_STMT *statement);

    MysqlSession &m_session;
    const MysqlDialect &m_dialect;
    std::map<QString, MYSQL_STMT *> m_statements; ///< by their text
    std::vector<Values> m_values; ///< kept, so that their memory is used again
    std::string m_times; ///< the texts of timestamps
};

} // namespace kitesync
