// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/loader.h"
#include "sync/destination/timestamptext.h"

#include <array>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kitesync {

class Connection;
class SqliteDialect;

/// SQLite's C API on the driver's own connection: text goes from the batch's arena to the database without a copy.
class SqliteLoader final : public Loader
{
public:
    SqliteLoader(sqlite3 *handle, Connection &connection, const SqliteDialect &dialect)
        : m_handle(handle)
        , m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<BatchOutcome> load(const RowBatch &batch, const Refusals &known) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch) override;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const noexcept;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    enum class Use { Upsert, Compare, Exists };
    enum class Fate { Written, Unchanged, Refused, Ended };
    /// A prepared statement and what it was prepared for.
    struct Prepared
    {
        Use use;
        RowShape shape;
        Statement statement;
    };

    [[nodiscard]] Result<sqlite3_stmt *> prepared(Use use, const RowShape &shape);
    [[nodiscard]] QString textFor(Use use, const RowShape &shape) const;
    [[nodiscard]] int bindRow(sqlite3_stmt *statement, const RowShape &shape, const RowBatch &batch,
                              std::size_t row);
    [[nodiscard]] int bindCell(sqlite3_stmt *statement, int position, const RowBatch &batch, const Cell &cell);
    [[nodiscard]] Result<Fate> loadRow(sqlite3_stmt *upsert, const RowShape &shape, const RowBatch &batch,
                                       std::size_t row, std::string &reason);
    [[nodiscard]] Result<Fate> loadGuarded(sqlite3_stmt *upsert, const RowShape &shape, const RowBatch &batch,
                                           std::size_t row, std::string &reason);
    [[nodiscard]] Result<bool> exists(const RowShape &shape, const RowBatch &batch, std::size_t row);
    [[nodiscard]] Error error() const;

    sqlite3 *m_handle;
    Connection &m_connection;
    const SqliteDialect &m_dialect;
    std::vector<Prepared> m_prepared;
    std::array<TimestampText, maximumColumns> m_times; ///< of the row that is bound, by parameter
    TimestampText m_readAt;
};

} // namespace kitesync
