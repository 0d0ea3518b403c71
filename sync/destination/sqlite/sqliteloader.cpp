// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/sqlite/sqliteloader.h"

#include "sync/destination/connection.h"
#include "sync/destination/queryloader.h"
#include "sync/destination/sqlite/sqlitedialect.h"

#include <sqlite3.h>

#include <algorithm>

namespace kitesync {

namespace {

// One shape an object and a use is the rule; more than this means that shapes keep changing and old ones are not coming back.
constexpr std::size_t mostPrepared = 24;

int bindText(sqlite3_stmt *statement, int position, std::string_view text)
{
    return sqlite3_bind_text64(statement, position, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

} // namespace

void SqliteLoader::Finalize::operator()(sqlite3_stmt *statement) const noexcept
{
    sqlite3_finalize(statement);
}

Error SqliteLoader::error() const
{
    return m_dialect.error(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

QString SqliteLoader::textFor(Use use, const RowShape &shape) const
{
    switch (use) {
    case Use::Upsert:
        return m_dialect.rowUpsert(shape);
    case Use::Compare:
        return m_dialect.rowComparison(shape);
    case Use::Exists:
        break;
    }
    return QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?")
        .arg(m_dialect.table(shape.table().name), m_dialect.column("id"));
}

Result<sqlite3_stmt *> SqliteLoader::prepared(Use use, const RowShape &shape)
{
    const auto known = std::find_if(m_prepared.begin(), m_prepared.end(), [&](const Prepared &candidate) {
        return candidate.use == use && candidate.shape == shape;
    });
    if (known != m_prepared.end()) {
        std::rotate(known, known + 1, m_prepared.end());
        return m_prepared.back().statement.get();
    }
    if (m_prepared.size() >= mostPrepared)
        m_prepared.erase(m_prepared.begin()); // the one that was not used for the longest time
    const QByteArray sql = textFor(use, shape).toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return error();
    m_prepared.push_back({use, shape, Statement(statement)});
    return statement;
}

int SqliteLoader::bindCell(sqlite3_stmt *statement, int position, const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        break;
    case Cell::Kind::Integer:
    case Cell::Kind::Boolean:
        return sqlite3_bind_int64(statement, position, cell.number);
    case Cell::Kind::Timestamp: {
        TimestampText &time = m_times[std::size_t(position - 1)];
        time.set(cell.number);
        return bindText(statement, position, time.view());
    }
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return bindText(statement, position, batch.text(cell));
    }
    return sqlite3_bind_null(statement, position);
}

int SqliteLoader::bindRow(sqlite3_stmt *statement, const RowShape &shape, const RowBatch &batch,
                          std::size_t row)
{
    int position = 0;
    for (const std::size_t cell : shape.cells) {
        if (const int code = bindCell(statement, ++position, batch, batch.cell(row, cell)); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

Result<BatchOutcome> SqliteLoader::load(const RowBatch &batch, const Refusals &known)
{
    const RowShape shape = shapeOf(batch);
    const Result<bool> guarded = m_dialect.hasOwnRules(m_connection, m_dialect.prefixed(batch.table().name));
    if (!guarded)
        return guarded.error();
    const Result<sqlite3_stmt *> upsert = prepared(Use::Upsert, shape);
    if (!upsert)
        return upsert.error();
    BatchOutcome outcome;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        if (const auto refusal = known.find(row); refusal != known.end()) {
            outcome.refused.insert(*refusal);
            continue;
        }
        std::string reason;
        const Result<Fate> fate = *guarded ? loadGuarded(*upsert, shape, batch, row, reason)
                                           : loadRow(*upsert, shape, batch, row, reason);
        if (!fate) {
            sqlite3_clear_bindings(*upsert);
            return fate.error();
        }
        if (*fate == Fate::Written)
            ++outcome.written;
        else if (*fate == Fate::Unchanged)
            ++outcome.unchanged;
        else
            outcome.refused.emplace(row, reason);
        if (*fate == Fate::Ended) {
            outcome.ended = row;
            break;
        }
    }
    // The bindings point into a batch that will be gone.
    sqlite3_clear_bindings(*upsert);
    return outcome;
}

Result<SqliteLoader::Fate> SqliteLoader::loadRow(sqlite3_stmt *upsert, const RowShape &shape,
                                                 const RowBatch &batch, std::size_t row, std::string &reason)
{
    int code = bindRow(upsert, shape, batch, row);
    m_readAt.set(batch.readAt(row));
    if (code == SQLITE_OK)
        code = bindText(upsert, int(shape.cells.size()) + 1, m_readAt.view());
    if (code == SQLITE_OK) {
        sqlite3_step(upsert);
        code = sqlite3_reset(upsert);
    }
    if (code == SQLITE_OK)
        return sqlite3_changes64(m_handle) > 0 ? Fate::Written : Fate::Unchanged;
    if (!isSqliteRowFault(code))
        return error();
    reason = sqlite3_errmsg(m_handle);
    return Fate::Refused;
}

/// With a savepoint: a trigger may leave half of its work behind, end the transaction, or drop the row silently.
Result<SqliteLoader::Fate> SqliteLoader::loadGuarded(sqlite3_stmt *upsert, const RowShape &shape,
                                                     const RowBatch &batch, std::size_t row,
                                                     std::string &reason)
{
    if (sqlite3_exec(m_handle, "SAVEPOINT kitesync_row", nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    Result<Fate> fate = loadRow(upsert, shape, batch, row, reason);
    if (!fate)
        return fate;
    if (*fate == Fate::Unchanged) {
        const Result<bool> there = exists(shape, batch, row);
        if (!there)
            return there.error();
        if (!*there) {
            reason = droppedByRule;
            fate = Fate::Refused;
        }
    }
    if (*fate == Fate::Refused) {
        if (sqlite3_get_autocommit(m_handle) != 0)
            return Fate::Ended;
        if (sqlite3_exec(m_handle, "ROLLBACK TO kitesync_row", nullptr, nullptr, nullptr) != SQLITE_OK)
            return error();
    }
    if (sqlite3_exec(m_handle, "RELEASE kitesync_row", nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return fate;
}

Result<bool> SqliteLoader::exists(const RowShape &shape, const RowBatch &batch, std::size_t row)
{
    const Result<sqlite3_stmt *> query = prepared(Use::Exists, shape);
    if (!query)
        return query.error();
    int code = bindText(*query, 1, batch.id(row));
    const bool found = code == SQLITE_OK && sqlite3_step(*query) == SQLITE_ROW;
    code = sqlite3_reset(*query);
    sqlite3_clear_bindings(*query);
    if (code != SQLITE_OK)
        return error();
    return found;
}

Result<BatchDifference> SqliteLoader::compare(const RowBatch &batch)
{
    const RowShape shape = shapeOf(batch);
    const Result<sqlite3_stmt *> query = prepared(Use::Compare, shape);
    if (!query)
        return query.error();
    BatchDifference difference;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        int code = bindRow(*query, shape, batch, row);
        if (code == SQLITE_OK)
            code = sqlite3_step(*query);
        if (code == SQLITE_ROW && sqlite3_column_int(*query, 0) != 0)
            difference.different.emplace_back(batch.id(row));
        else if (code == SQLITE_DONE)
            difference.missing.emplace_back(batch.id(row));
        const int ended = sqlite3_reset(*query);
        if (ended != SQLITE_OK || (code != SQLITE_ROW && code != SQLITE_DONE)) {
            sqlite3_clear_bindings(*query);
            return error();
        }
    }
    sqlite3_clear_bindings(*query);
    return difference;
}

} // namespace kitesync
