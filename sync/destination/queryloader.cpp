// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/queryloader.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"

#include <QSqlError>

namespace kitesync {

Result<BatchOutcome> QueryLoader::load(const RowBatch &batch, const Refusals &known)
{
    m_shape = shapeOf(batch);
    const Result<bool> guarded = m_dialect.hasOwnRules(m_connection, m_dialect.prefixed(batch.table().name));
    if (!guarded)
        return guarded.error();
    QSqlQuery upsert(m_connection.database());
    if (!upsert.prepare(m_dialect.rowUpsert(m_shape)))
        return m_dialect.error(upsert.lastError());
    BatchOutcome outcome;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        if (const auto refusal = known.find(row); refusal != known.end()) {
            outcome.refused.insert(*refusal);
            continue;
        }
        std::string reason;
        const Result<Fate> fate
            = *guarded ? loadGuarded(upsert, batch, row, reason) : loadRow(upsert, batch, row, reason);
        if (!fate)
            return fate.error();
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
    return outcome;
}

Result<QueryLoader::Fate> QueryLoader::loadRow(QSqlQuery &upsert, const RowBatch &batch, std::size_t row,
                                               std::string &reason)
{
    int position = 0;
    for (const std::size_t cell : m_shape.cells)
        upsert.bindValue(position++, m_dialect.bound(batch, batch.cell(row, cell)));
    upsert.bindValue(position, m_dialect.timestamp(batch.readAt()));
    if (upsert.exec())
        return upsert.numRowsAffected() > 0 ? Fate::Written : Fate::Unchanged;
    const QSqlError error = upsert.lastError();
    if (!m_dialect.isRowFault(error))
        return m_dialect.error(error);
    reason = error.databaseText().toStdString();
    return Fate::Refused;
}

/// With a savepoint: a trigger may leave half of its work behind, end the transaction, or drop the row silently.
Result<QueryLoader::Fate> QueryLoader::loadGuarded(QSqlQuery &upsert, const RowBatch &batch, std::size_t row,
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
    if (*fate == Fate::Refused && !m_connection.execute(QStringLiteral("ROLLBACK TO kitesync_row")))
        return Fate::Ended;
    if (Status released = m_connection.execute(QStringLiteral("RELEASE kitesync_row")); !released)
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
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(m_dialect.rowComparison(m_shape)))
        return m_dialect.error(query.lastError());
    BatchDifference difference;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        int position = 0;
        for (const std::size_t cell : m_shape.cells)
            query.bindValue(position++, m_dialect.bound(batch, batch.cell(row, cell)));
        if (!query.exec())
            return m_dialect.error(query.lastError());
        if (query.next()) {
            if (query.value(0).toBool())
                difference.different.emplace_back(batch.id(row));
        } else if (query.lastError().isValid()) {
            return m_dialect.error(query.lastError());
        } else {
            difference.missing.emplace_back(batch.id(row));
        }
        query.finish();
    }
    return difference;
}

} // namespace kitesync
