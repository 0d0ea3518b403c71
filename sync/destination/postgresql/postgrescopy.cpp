// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgrescopy.h"

#include "sync/destination/connection.h"
#include "sync/destination/postgresql/postgresbinary.h"
#include "sync/destination/postgresql/postgresdialect.h"
#include "sync/destination/postgresql/postgreserrors.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_map>

namespace kitesync {

namespace {

// Without statistics of the temporary table the server would rather read the whole of ours than look rows up in it; and what it
// then thinks that costs would make it compile the statement, which takes far longer than executing it.
const QString byIndex = QStringLiteral("SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; "
                                       "SET LOCAL enable_seqscan = off; SET LOCAL jit = off; ");
constexpr std::size_t mergePlace = 4; ///< of the merge's answer, behind those of byIndex

/// The temporary table of a shape.
QString stageOf(const RowShape &shape)
{
    return QLatin1String("kitesync_stage_") + nameOf(shape);
}

} // namespace

QStringList PostgresCopy::columnNames(const RowShape &shape) const
{
    QStringList names;
    for (const std::size_t cell : shape.cells)
        names.append(m_dialect.column(shape.columnName(cell)));
    names.append(m_dialect.column(syncedAtColumn));
    return names;
}

bool PostgresCopy::blamesRow() const
{
    return isPostgresRowFault(m_state);
}

std::size_t PostgresCopy::mostRows(const RowShape &, const RowBatch &) const
{
    return std::numeric_limits<std::size_t>::max();
}

/// To the state before insert() or upsert(). Their savepoints end with the transaction, which saves a trip to the server.
Status PostgresCopy::takeBack()
{
    const auto back = m_session.run("ROLLBACK TO SAVEPOINT kitesync_rows; RELEASE SAVEPOINT kitesync_rows");
    return back ? Status() : Status(back.error());
}

Error PostgresCopy::undone(Error error)
{
    m_state = m_session.lastState();
    if (endsTransaction(error)) {
        m_state.clear();
        return error;
    }
    const Status back = takeBack();
    if (back)
        return error;
    m_state.clear(); // the transaction has ended: nobody is to blame who could be left out
    return moreTelling(error, back.error());
}

/// Everything that the attempt did goes where the table has not all of its rows now.
Result<BulkOutcome> PostgresCopy::kept(const BulkOutcome &outcome)
{
    if (outcome.dropped > 0) {
        if (Status back = takeBack(); !back)
            return back.error();
    }
    return outcome;
}

Result<BulkOutcome> PostgresCopy::insert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_state.clear();
    const Result<BulkOutcome> inserted = copyInto(shape, batch, rows, savepoint());
    return inserted ? kept(*inserted) : Result<BulkOutcome>(undone(inserted.error()));
}

QByteArray PostgresCopy::copyStatement(const RowShape &shape) const
{
    return QStringLiteral("COPY %1 (%2) FROM STDIN (FORMAT binary)")
        .arg(m_dialect.table(shape.table().name), columnNames(shape).join(u','))
        .toUtf8();
}

Result<qint64> PostgresCopy::send(const QString &statements, const RowShape &shape, const RowBatch &batch,
                                  Rows rows)
{
    pgbinary::Encoder encoder(shape, batch, rows, m_data);
    const PostgresSession::Source source = [&encoder] { return encoder.next(); };
    const auto changed = m_session.copy(statements.toUtf8(), {&source, 1});
    return changed ? Result<qint64>(changed->back()) : Result<qint64>(changed.error());
}

/// Straight into the table, after @p before.
Result<BulkOutcome> PostgresCopy::copyInto(const RowShape &shape, const RowBatch &batch, Rows rows,
                                           const QString &before)
{
    const Result<qint64> copied = send(before + QString::fromUtf8(copyStatement(shape)), shape, batch, rows);
    if (!copied)
        return copied.error();
    return BulkOutcome{*copied, std::int64_t(rows.size()) - *copied};
}

Result<qint64> PostgresCopy::stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                   const QString &before)
{
    QStringList columns;
    for (const std::size_t cell : shape.cells) {
        const ColumnType type
            = cell < shape.table().columns.size() ? shape.table().columns[cell].type : ColumnType::Json;
        columns.append(m_dialect.column(shape.columnName(cell)) + u' ' + m_dialect.typeName(type, false));
    }
    columns.append(m_dialect.column(syncedAtColumn) + u' ' + m_dialect.typeName(ColumnType::Timestamp, false));
    // A session of ours keeps the tables, since each costs the server's catalogue a hundred rows; a pooler's must not.
    const QString text
        = QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS %1 (%2) ON COMMIT %3; COPY pg_temp.%1 FROM STDIN "
                         "(FORMAT binary)")
              .arg(stageOf(shape), columns.join(u','),
                   m_dialect.isPooled() ? QStringLiteral("DROP") : QStringLiteral("DELETE ROWS"));
    return send(before + text, shape, batch, rows);
}

QByteArray PostgresCopy::arrayOf(const RowBatch &batch, Rows rows, std::size_t cell)
{
    QByteArray array("CAST(E'{");
    std::string_view last;
    for (const std::size_t row : rows) {
        const std::string_view text = batch.text(batch.cell(row, cell));
        if (text == last)
            continue;
        last = text;
        array += array.endsWith('{') ? "\"" : ",\"";
        for (const char c : text) {
            if (c == '\\')
                array += "\\\\\\\\"; // escaped in the array, and that in the literal
            else if (c == '"')
                array += "\\\\\"";
            else if (c == '\'')
                array += "''";
            else
                array += c;
        }
        array += '"';
    }
    return array + "}' AS text[])";
}

/// The id, or whom whole records belong to: a twentieth of the values, each with its rows side by side.
Result<std::size_t> PostgresCopy::askedBy(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    constexpr std::size_t id = 0;
    const Table &table = shape.table();
    const std::optional<std::size_t> owner = table.indexOfColumn(table.owner);
    std::optional<bool> &quick = m_byOwner[indexOf(shape.object)];
    // Of a reading that is less than whole records it is not known that it has all of an owner's.
    if (!owner || shape.partial || !quick.value_or(true))
        return id;
    if (!quick) {
        const Result<QList<QStringList>> indexes
            = m_dialect.indexes(m_connection, m_dialect.prefixed(table.name));
        if (!indexes)
            return indexes.error();
        quick = std::ranges::any_of(
            *indexes, [&](const QStringList &columns) { return columns.front() == textOf(table.owner); });
    }
    const bool allHave = std::ranges::all_of(
        rows, [&](std::size_t row) { return !batch.text(batch.cell(row, *owner)).empty(); });
    return *quick && allHave ? *owner : id;
}

/// What the table has of @p rows, read after @p before. Reading and comparing costs much less than staging.
Result<PostgresCopy::Sorted> PostgresCopy::sorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                                  std::size_t by, const QString &before)
{
    QStringList cells;
    for (const std::size_t cell : shape.cells)
        cells.append(m_dialect.column(shape.columnName(cell)));
    cells.append(m_dialect.column(removedAtColumn));
    const QString text = QStringLiteral("COPY (SELECT %1 FROM %2 WHERE %3 = ANY(")
                             .arg(cells.join(u','), m_dialect.table(shape.table().name),
                                  m_dialect.column(shape.columnName(by)));
    std::unordered_map<std::string_view, std::size_t> wanted;
    wanted.reserve(rows.size());
    for (const std::size_t row : rows)
        wanted.emplace(batch.id(row), row);
    Sorted sorted;
    std::size_t strangers = 0;
    std::vector<pgbinary::Field> stored;
    // What cannot be read counts as missing, and the table's own key then speaks.
    const auto compare = [&](std::string_view &data) {
        while (pgbinary::takeRow(data, stored) && !stored.empty()) {
            const auto place = stored.front() ? wanted.find(*stored.front()) : wanted.end();
            if (place == wanted.end()) {
                ++strangers;
                continue;
            }
            if (!pgbinary::isSame(shape, batch, place->second, stored))
                sorted.different.push_back(place->second);
            wanted.erase(place);
        }
    };
    m_data.clear();
    const auto piece = [&](std::string_view data) {
        // A row comes whole, if nothing between us and the server has other ideas.
        if (m_data.empty())
            compare(data);
        m_data += data;
        if (m_data.size() > data.size()) {
            std::string_view all = m_data;
            compare(all);
            m_data.erase(0, m_data.size() - all.size());
        }
    };
    const Status read = m_session.read(
        (before + byIndex + text).toUtf8() + arrayOf(batch, rows, by) + ")) TO STDOUT (FORMAT binary)", piece);
    if (!read)
        return read.error();
    constexpr std::size_t bearable = 1000; // rows that nobody asked for; few rows may be asked for at once
    if (by != 0 && strangers > rows.size() + bearable)
        m_byOwner[indexOf(shape.object)] = false;
    for (const auto &[id, row] : wanted)
        sorted.missing.push_back(row);
    std::ranges::sort(sorted.missing);
    std::ranges::sort(sorted.different);
    return sorted;
}

Result<BulkOutcome> PostgresCopy::upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_state.clear();
    if (m_reads) {
        const Result<std::size_t> by = askedBy(shape, batch, rows);
        if (!by)
            return by.error();
        Result<BulkOutcome> done = upsertSorted(shape, batch, rows, *by);
        if (done)
            return kept(*done);
        const Error error = undone(done.error());
        if (error.kind == ErrorKind::DestinationLost || error.kind == ErrorKind::DestinationBusy
            || error.kind == ErrorKind::Cancelled || m_state.isEmpty())
            return error;
        // A row came between the reading and the writing, or a rule of the table's refuses one: the merge tells them apart.
        m_reads = blamesRow();
    }
    Result<BulkOutcome> done = upsertStaged(shape, batch, rows, savepoint());
    return done ? kept(*done) : Result<BulkOutcome>(undone(done.error()));
}

/// What is equal to the letter needs nothing, what is missing is copied straight into the table, the others are merged.
Result<BulkOutcome> PostgresCopy::upsertSorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                               std::size_t by)
{
    const Result<Sorted> sorted = this->sorted(shape, batch, rows, by, savepoint());
    if (!sorted)
        return sorted.error();
    BulkOutcome outcome;
    if (!sorted->missing.empty()) {
        const Result<BulkOutcome> inserted = copyInto(shape, batch, sorted->missing, {});
        if (!inserted)
            return inserted;
        outcome = *inserted;
    }
    if (!sorted->different.empty()) {
        const Result<BulkOutcome> merged = upsertStaged(shape, batch, sorted->different, {});
        if (!merged)
            return merged;
        outcome.changed += merged->changed;
        outcome.dropped += merged->dropped;
    }
    return outcome;
}

Result<BulkOutcome> PostgresCopy::upsertStaged(const RowShape &shape, const RowBatch &batch, Rows rows,
                                               const QString &before)
{
    if (auto staged = stage(shape, batch, rows, before); !staged)
        return staged.error();
    // Rows that stay as they are must not even meet the conflict, which would lock and so write each of them.
    const QString table = m_dialect.table(shape.table().name);
    const QString id = m_dialect.column("id");
    QStringList cells;
    for (const QString &name : columnNames(shape))
        cells.append(QLatin1String("excluded.") + name);
    const QString source
        = QStringLiteral("SELECT %1 FROM pg_temp.%2 AS excluded LEFT JOIN %3 AS t ON t.%4 = excluded.%4 "
                         "WHERE t.%4 IS NULL OR %5")
              .arg(cells.join(u','), stageOf(shape), table, id, m_dialect.overwrites(shape));
    const QString emptied = (m_dialect.isPooled() ? QStringLiteral("DROP TABLE pg_temp.%1")
                                                  : QStringLiteral("DELETE FROM pg_temp.%1"))
                                .arg(stageOf(shape));
    const QString text = byIndex + m_dialect.upsertFrom(shape, source)
                         + QStringLiteral("; SELECT count(*) FROM pg_temp.%1 AS s WHERE NOT EXISTS "
                                          "(SELECT 1 FROM %2 AS t WHERE t.%3 = s.%3); %4")
                               .arg(stageOf(shape), table, id, emptied);
    BulkOutcome outcome;
    const auto merged = m_session.run(text.toUtf8(), [&](const std::vector<std::string_view> &values) {
        outcome.dropped = numberOf(values.at(0));
    });
    if (!merged)
        return merged.error();
    outcome.changed = merged->at(mergePlace);
    return outcome;
}

Result<BatchDifference> PostgresCopy::compare(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    BatchDifference difference;
    const Status compared = compareStored(shape, batch, rows, difference);
    const bool isOver = !compared && compared.error().kind == ErrorKind::DestinationLost;
    if (!isOver && !m_session.run("ROLLBACK"))
        m_state.clear();
    // What refuses to copy out of a query may do it the other way.
    const bool mayElse = !compared && m_reads && compared.error().kind == ErrorKind::DestinationFailed;
    if (mayElse) {
        m_reads = false;
        return compare(shape, batch, rows);
    }
    return compared ? Result<BatchDifference>(difference) : Result<BatchDifference>(compared.error());
}

/// Begins a transaction, which the caller ends.
Status PostgresCopy::compareStored(const RowShape &shape, const RowBatch &batch, Rows rows,
                                   BatchDifference &difference)
{
    QString before = QStringLiteral("BEGIN; ");
    std::vector<std::size_t> doubtful(rows.begin(), rows.end());
    if (m_reads) {
        const Result<Sorted> sorted = this->sorted(shape, batch, rows, 0, before);
        if (!sorted)
            return sorted.error();
        for (const std::size_t row : sorted->missing)
            difference.missing.emplace_back(batch.id(row));
        doubtful = sorted->different;
        before.clear();
    }
    if (doubtful.empty())
        return {};
    if (auto staged = stage(shape, batch, doubtful, before); !staged)
        return staged.error();
    const QString text = byIndex
                         + QStringLiteral("SELECT excluded.%1, t.%1 IS NULL, %2 FROM pg_temp.%3 AS excluded "
                                          "LEFT JOIN %4 AS t ON t.%1 = excluded.%1")
                               .arg(m_dialect.column("id"), m_dialect.difference(shape), stageOf(shape),
                                    m_dialect.table(shape.table().name));
    const auto answer = m_session.run(text.toUtf8(), [&](const std::vector<std::string_view> &values) {
        if (values.at(1) == "t")
            difference.missing.emplace_back(values.at(0));
        else if (values.at(2) == "t")
            difference.different.emplace_back(values.at(0));
    });
    return answer ? Status() : Status(answer.error());
}

} // namespace kitesync
