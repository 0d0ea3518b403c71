// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/bulk/multirows.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/queryloader.h"

#include <algorithm>

namespace kitesync {

namespace {
constexpr std::size_t usualRows = 100; // performance.md: more gains nothing
constexpr std::size_t usualBytes = 4 * 1024 * 1024; // of text in one statement
} // namespace

std::size_t MultiRows::mostRows(const RowShape &, const RowBatch &batch) const
{
    const std::size_t perRow = batch.arena().size() / std::max<std::size_t>(1, batch.rowCount()) + 1;
    return std::clamp<std::size_t>(usualBytes / perRow, 1, usualRows);
}

QVariantList MultiRows::valuesOf(const Dialect &dialect, const RowShape &shape, const RowBatch &batch,
                                 Rows rows)
{
    QVariantList values;
    values.reserve(qsizetype(rows.size() * (shape.cells.size() + 1)));
    for (const std::size_t row : rows) {
        for (const std::size_t cell : shape.cells)
            values.append(dialect.bound(batch, batch.cell(row, cell)));
        values.append(dialect.timestamp(batch.readAt(row)));
    }
    return values;
}

Result<BulkOutcome> MultiRows::insert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    return upsert(shape, batch, rows);
}

Status MultiRows::takeBack() const
{
    if (Status back = m_connection.execute(QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_rows")); !back)
        return back;
    return m_connection.execute(QStringLiteral("RELEASE SAVEPOINT kitesync_rows"));
}

Result<BulkOutcome> MultiRows::upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    const QVariantList values = valuesOf(m_dialect, shape, batch, rows);
    if (Status savepoint = m_connection.execute(QStringLiteral("SAVEPOINT kitesync_rows")); !savepoint)
        return savepoint.error();
    const Result<qint64> changed = m_connection.change(m_dialect.rowsUpsert(shape, rows.size()), values);
    if (!changed) {
        m_blamesRow = m_dialect.isRowFault(m_connection.lastError());
        if (!m_blamesRow)
            return changed.error();
        const Status back = takeBack();
        m_blamesRow = back.ok(); // else the transaction has ended: nobody is to blame who could be left out
        return back ? changed.error() : back.error();
    }
    BulkOutcome outcome;
    outcome.changed = *changed;
    if (outcome.changed < std::int64_t(rows.size())) {
        const Result<std::int64_t> gone = missing(shape, batch, rows);
        if (!gone)
            return gone.error();
        outcome.dropped = *gone;
    }
    Status ended = outcome.dropped > 0
                       ? takeBack()
                       : m_connection.execute(QStringLiteral("RELEASE SAVEPOINT kitesync_rows"));
    if (!ended)
        return ended.error();
    return outcome;
}

/// How many of the rows the table does not have.
Result<std::int64_t> MultiRows::missing(const RowShape &shape, const RowBatch &batch, Rows rows) const
{
    QVariantList ids;
    for (const std::size_t row : rows)
        ids.append(m_dialect.bound(batch, batch.cell(row, 0)));
    const Result<QVariant> there
        = m_connection.value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IN (%3)")
                                 .arg(m_dialect.table(shape.table().name), m_dialect.column("id"),
                                      QStringList(ids.size(), QStringLiteral("?")).join(u',')),
                             ids);
    if (!there)
        return there.error();
    return std::int64_t(rows.size()) - there->toLongLong();
}

Result<BatchDifference> MultiRows::compare(const RowShape &, const RowBatch &batch, Rows rows)
{
    RowBatch part = batch;
    std::vector<bool> keep(batch.rowCount(), false);
    for (const std::size_t row : rows)
        keep[row] = true;
    part.filterRows(keep);
    return QueryLoader(m_connection, m_dialect).compare(part);
}

} // namespace kitesync
