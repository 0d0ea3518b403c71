// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/genericloader.h"

#include "sync/destination/connection.h"
#include "sync/destination/odbc/genericdialect.h"
#include "sync/destination/odbc/mergedjson.h"
#include "sync/destination/queryloader.h"

#include <QDateTime>

#include <unordered_set>

namespace kitesync {

namespace {

constexpr std::size_t rowsAtOnce = 100; // performance.md: more gains nothing

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Groups of distinct ids, in the order of the rows.
std::vector<std::vector<std::size_t>> groupsOf(const RowBatch &batch, const Refusals &known)
{
    std::vector<std::vector<std::size_t>> groups;
    std::unordered_set<std::string_view> ids;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        if (known.contains(row))
            continue;
        if (groups.empty() || groups.back().size() == rowsAtOnce || ids.contains(batch.id(row))) {
            groups.emplace_back();
            ids.clear();
        }
        groups.back().push_back(row);
        ids.insert(batch.id(row));
    }
    return groups;
}

} // namespace

Result<BatchOutcome> GenericLoader::load(const RowBatch &batch, const Refusals &known)
{
    const RowShape shape = shapeOf(batch);
    BatchOutcome outcome;
    outcome.refused = known;
    for (const Numbers &group : groupsOf(batch, known)) {
        if (Status loaded = loadRows(shape, batch, group, outcome); !loaded)
            return loaded.error();
        if (outcome.ended)
            break;
    }
    return outcome;
}

Result<BatchDifference> GenericLoader::compare(const RowBatch &batch)
{
    const RowShape shape = shapeOf(batch);
    BatchDifference difference;
    for (const Numbers &group : groupsOf(batch, {})) {
        const Result<StoredRows> there = stored(shape, batch, group);
        if (!there)
            return there.error();
        for (const std::size_t row : group) {
            const auto found = there->constFind(bytesOf(batch.id(row)));
            if (found == there->constEnd())
                difference.missing.emplace_back(batch.id(row));
            else if (!isSame(shape, batch, row, *found))
                difference.different.emplace_back(batch.id(row));
        }
    }
    return difference;
}

Result<GenericLoader::StoredRows> GenericLoader::stored(const RowShape &shape, const RowBatch &batch,
                                                        std::span<const std::size_t> rows) const
{
    QStringList names;
    for (const std::size_t cell : shape.cells)
        names.append(m_dialect.column(shape.columnName(cell)));
    names += {m_dialect.column(syncedAtColumn), m_dialect.column(removedAtColumn)};
    QVariantList ids;
    for (const std::size_t row : rows)
        ids.append(m_dialect.bound(batch, batch.cell(row, 0)));
    StoredRows found;
    const int count = int(shape.cells.size());
    const Status read = m_connection.forEach(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 IN (%4)")
            .arg(names.join(u','), m_dialect.table(shape.table().name), m_dialect.column("id"),
                 QStringList(ids.size(), QStringLiteral("?")).join(u',')),
        ids, [&](const QSqlQuery &query) {
            Stored row;
            row.cells.reserve(count);
            for (int i = 0; i < count; ++i)
                row.cells.append(m_dialect.meant(query.value(i)));
            row.syncedAt = m_dialect.meant(query.value(count));
            row.isRemoved = !query.value(count + 1).isNull();
            found.insert(row.cells.constFirst().toString().toUtf8(), row);
        });
    if (!read)
        return read.error();
    return found;
}

bool GenericLoader::isSame(const RowBatch &batch, const Cell &cell, const QVariant &stored) const
{
    const bool isEmpty = cell.kind == Cell::Kind::Text && batch.text(cell).empty();
    if (cell.isNull() || stored.isNull())
        return stored.isNull() && (cell.isNull() || (isEmpty && m_dialect.abilities().emptyIsNull));
    switch (cell.kind) {
    case Cell::Kind::Null:
        break;
    case Cell::Kind::Integer:
    case Cell::Kind::Boolean:
        return stored.toLongLong() == cell.number;
    case Cell::Kind::Timestamp:
        return stored == m_dialect.timestamp(cell.number);
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return stored.toString() == textOf(batch.text(cell));
    }
    return false;
}

/// A partial reading without an "extra" does not touch the stored one.
bool GenericLoader::isSame(const RowShape &shape, const RowBatch &batch, std::size_t row,
                           const Stored &stored) const
{
    if (stored.isRemoved)
        return false;
    for (std::size_t i = 1; i < shape.cells.size(); ++i) {
        const Cell &cell = batch.cell(row, shape.cells[i]);
        const QVariant &kept = stored.cells.at(qsizetype(i));
        const bool isMerged = shape.partial && i + 1 == shape.cells.size();
        const bool same = isMerged ? kept.toString() == mergedJson(kept.toString(), textOf(batch.text(cell)))
                                   : isSame(batch, cell, kept);
        if (!same)
            return false;
    }
    return true;
}

bool GenericLoader::isOlder(const RowShape &shape, const RowBatch &batch, std::size_t row,
                            const Stored &stored) const
{
    const QDateTime before = stored.syncedAt.toDateTime();
    const QDateTime now = m_dialect.timestamp(batch.readAt(row)).toDateTime();
    if (!before.isValid() || !now.isValid())
        return false;
    // An agent inside a job is the agent as it is now, told in passing: what was read in its own right at that time wins.
    const bool strictlyNewer = shape.partial && shape.object == SourceObject::Agents;
    return strictlyNewer ? now <= before : now < before;
}

Status GenericLoader::loadRows(const RowShape &shape, const RowBatch &batch,
                               std::span<const std::size_t> rows, BatchOutcome &outcome)
{
    const Result<StoredRows> there = stored(shape, batch, rows);
    if (!there)
        return there.error();
    for (const std::size_t row : rows) {
        const auto found = there->constFind(bytesOf(batch.id(row)));
        std::string reason;
        const Result<Fate> fate
            = loadRow(shape, batch, row, found == there->constEnd() ? nullptr : &*found, reason);
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
    return {};
}

Result<GenericLoader::Fate> GenericLoader::loadRow(const RowShape &shape, const RowBatch &batch,
                                                   std::size_t row, const Stored *stored, std::string &reason)
{
    if (stored != nullptr && (isOlder(shape, batch, row, *stored) || isSame(shape, batch, row, *stored)))
        return Fate::Unchanged;
    QVariantList values = cellsOf(shape, batch, row, stored);
    values.append(m_dialect.timestamp(batch.readAt(row)));
    if (stored != nullptr)
        values.append(values.takeFirst()); // the id, which an update names last
    const Result<qint64> changed = execute(stored != nullptr ? update(shape) : insertion(shape), values);
    if (changed) {
        if (*changed != 0) // some drivers do not know
            return Fate::Written;
        reason = droppedByRule;
        return Fate::Refused;
    }
    if (!m_blamesRow)
        return changed.error();
    reason = changed.error().detail.toStdString();
    // Some databases end the transaction with any failure in it, and the next statement begins another without a word.
    const Result<bool> lives = m_dialect.transactionLives(m_connection);
    return lives && *lives ? Fate::Refused : Fate::Ended;
}

QVariantList GenericLoader::cellsOf(const RowShape &shape, const RowBatch &batch, std::size_t row,
                                    const Stored *stored) const
{
    QVariantList values;
    values.reserve(qsizetype(shape.cells.size()) + 1);
    for (const std::size_t cell : shape.cells)
        values.append(m_dialect.bound(batch, batch.cell(row, cell)));
    if (stored != nullptr && shape.partial) {
        const QString merged = mergedJson(stored->cells.constLast().toString(), values.constLast().toString());
        values.last() = merged.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(merged);
    }
    return values;
}

QString GenericLoader::insertion(const RowShape &shape) const
{
    QStringList names;
    for (const std::size_t cell : shape.cells)
        names.append(m_dialect.column(shape.columnName(cell)));
    names.append(m_dialect.column(syncedAtColumn));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(m_dialect.table(shape.table().name), names.join(u','),
             QStringList(names.size(), QStringLiteral("?")).join(u','));
}

QString GenericLoader::update(const RowShape &shape) const
{
    QStringList changes;
    for (const std::size_t cell : shape.cells) {
        if (cell != 0)
            changes.append(m_dialect.column(shape.columnName(cell)) + QLatin1String(" = ?"));
    }
    changes.append(m_dialect.column(syncedAtColumn) + QLatin1String(" = ?"));
    changes.append(m_dialect.column(removedAtColumn) + QLatin1String(" = NULL"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?")
        .arg(m_dialect.table(shape.table().name), changes.join(u','), m_dialect.column("id"));
}

Result<qint64> GenericLoader::execute(const QString &sql, const QVariantList &values)
{
    m_blamesRow = false;
    if (m_dialect.writesValuesIntoStatements()) {
        Result<qint64> changed = m_connection.change(sql, values);
        m_blamesRow = !changed && m_dialect.isRowFault(m_connection.lastError());
        return changed;
    }
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    const auto failed = [&] {
        const QSqlError wrong = m_dialect.refined(Connection::wrongWith(*query), query.get());
        m_blamesRow = m_dialect.isRowFault(wrong);
        query.reset();
        return m_dialect.error(wrong);
    };
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_connection.database());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failed();
    }
    int position = 0;
    for (const QVariant &value : values)
        query->bindValue(position++, m_dialect.bindable(value));
    if (!query->exec())
        return failed();
    return m_dialect.countsChanges() ? qint64(query->numRowsAffected()) : Connection::unknownCount;
}

} // namespace kitesync
