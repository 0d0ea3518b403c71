// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/queryloader.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"

#include <QSqlError>

#include <utility>

namespace kitesync {

QueryLoader::Statement::Statement(Connection &connection, const Dialect &dialect, QString sql)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_sql(std::move(sql))
{
}

Result<QSqlQuery *> QueryLoader::Statement::execute(const QVariantList &values)
{
    m_blamesRow = false;
    if (m_dialect.writesValuesIntoStatements()) {
        Result<QSqlQuery> done = m_connection.run(m_sql, values);
        if (!done) {
            m_blamesRow = m_dialect.isRowFault(m_connection.lastError());
            return done.error();
        }
        m_query = std::move(done).value();
        return &*m_query;
    }
    if (!m_query) {
        m_query.emplace(m_connection.database());
        m_query->setForwardOnly(true);
        if (!m_query->prepare(m_sql)) {
            const Error error = m_dialect.error(m_dialect.refined(Connection::wrongWith(*m_query), &*m_query));
            m_query.reset();
            return error;
        }
    }
    int position = 0;
    for (const QVariant &value : values)
        m_query->bindValue(position++, m_dialect.bindable(value));
    if (m_query->exec())
        return &*m_query;
    const QSqlError wrong = m_dialect.refined(Connection::wrongWith(*m_query), &*m_query);
    m_blamesRow = m_dialect.isRowFault(wrong);
    return m_dialect.error(wrong);
}

QVariantList QueryLoader::cellsOf(const RowBatch &batch, std::size_t row) const
{
    QVariantList values;
    values.reserve(qsizetype(m_shape.cells.size()) + 1);
    for (const std::size_t cell : m_shape.cells)
        values.append(m_dialect.bound(batch, batch.cell(row, cell)));
    return values;
}

Result<BatchOutcome> QueryLoader::load(const RowBatch &batch, const Refusals &known)
{
    m_shape = shapeOf(batch);
    const Result<bool> guarded = m_dialect.hasOwnRules(m_connection, m_dialect.prefixed(batch.table().name));
    if (!guarded)
        return guarded.error();
    Statement upsert(m_connection, m_dialect, m_dialect.rowUpsert(m_shape));
    BatchOutcome outcome;
    outcome.refused = known;
    for (std::size_t row = 0; row < batch.rowCount() && !outcome.ended; ++row) {
        if (known.contains(row))
            continue;
        if (Status loaded = loadInto(outcome, upsert, batch, row, *guarded); !loaded)
            return loaded.error();
    }
    return outcome;
}

Status QueryLoader::loadRows(const RowBatch &batch, std::span<const std::size_t> rows, BatchOutcome &outcome)
{
    m_shape = shapeOf(batch);
    Statement upsert(m_connection, m_dialect, m_dialect.rowUpsert(m_shape));
    for (const std::size_t row : rows) {
        if (Status loaded = loadInto(outcome, upsert, batch, row, true); !loaded || outcome.ended)
            return loaded;
    }
    return {};
}

Status QueryLoader::loadInto(BatchOutcome &outcome, Statement &upsert, const RowBatch &batch, std::size_t row,
                             bool guarded)
{
    std::string reason;
    const Result<Fate> fate
        = guarded ? loadGuarded(upsert, batch, row, reason) : loadRow(upsert, batch, row, reason);
    if (!fate)
        return fate.error();
    if (*fate == Fate::Written)
        ++outcome.written;
    else if (*fate == Fate::Unchanged)
        ++outcome.unchanged;
    else
        outcome.refused.emplace(row, reason);
    if (*fate == Fate::Ended)
        outcome.ended = row;
    return {};
}

Result<QueryLoader::Fate> QueryLoader::loadRow(Statement &upsert, const RowBatch &batch, std::size_t row,
                                               std::string &reason)
{
    QVariantList values = cellsOf(batch, row);
    values.append(m_dialect.timestamp(batch.readAt(row)));
    const Result<QSqlQuery *> done = upsert.execute(values);
    if (done)
        return (*done)->numRowsAffected() > 0 ? Fate::Written : Fate::Unchanged;
    if (!upsert.blamesRow())
        return done.error();
    reason = done.error().detail.toStdString();
    return Fate::Refused;
}

/// With a savepoint: a trigger may leave half of its work behind, end the transaction, or drop the row silently.
Result<QueryLoader::Fate> QueryLoader::loadGuarded(Statement &upsert, const RowBatch &batch, std::size_t row,
                                                   std::string &reason)
{
    if (Status savepoint = m_connection.execute(QStringLiteral("SAVEPOINT kitesync_row")); !savepoint)
        return savepoint.error();
    Result<Fate> fate = loadRow(upsert, batch, row, reason);
    if (!fate)
        return fate;
    upsert.finish();
    if (*fate == Fate::Unchanged) {
        const Result<bool> there = exists(batch, row);
        if (!there)
            return there.error();
        if (!*there) {
            reason = droppedByRule;
            fate = Fate::Refused;
        }
    }
    if (*fate == Fate::Refused && !m_connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_row")))
        return Fate::Ended;
    if (Status released = m_connection.execute(QStringLiteral("RELEASE SAVEPOINT kitesync_row")); !released)
        return released.error();
    return fate;
}

Result<bool> QueryLoader::exists(const RowBatch &batch, std::size_t row)
{
    Result<QVariant> found
        = m_connection.value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?")
                                 .arg(m_dialect.table(batch.table().name), m_dialect.column("id")),
                             {m_dialect.bound(batch, batch.cell(row, 0))});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<BatchDifference> QueryLoader::compare(const RowBatch &batch)
{
    m_shape = shapeOf(batch);
    Statement comparison(m_connection, m_dialect, m_dialect.rowComparison(m_shape));
    BatchDifference difference;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        const Result<QSqlQuery *> query = comparison.execute(cellsOf(batch, row));
        if (!query)
            return query.error();
        if ((*query)->next()) {
            if ((*query)->value(0).toBool())
                difference.different.emplace_back(batch.id(row));
        } else if ((*query)->lastError().isValid()) {
            return m_dialect.error(m_dialect.refined((*query)->lastError(), *query));
        } else {
            difference.missing.emplace_back(batch.id(row));
        }
        comparison.finish();
    }
    return difference;
}

} // namespace kitesync
