// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgrescopy.h"

#include "sync/destination/connection.h"
#include "sync/destination/postgresql/postgresdialect.h"
#include "sync/destination/postgresql/postgreserrors.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace kitesync {

namespace {

// PostgreSQL's documentation of COPY, "Binary Format".
constexpr std::string_view header{"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19};
constexpr std::int16_t trailer = -1;
constexpr std::int32_t nullLength = -1;
constexpr char jsonbVersion = 1;
constexpr std::int64_t epochDifference = 946684800LL * 1000000; ///< 1970 to 2000, in microseconds

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

template <typename Number> void append(std::string &data, Number number)
{
    for (int shift = int(sizeof(Number) - 1) * 8; shift >= 0; shift -= 8)
        data += static_cast<char>((static_cast<std::make_unsigned_t<Number>>(number) >> shift) & 0xff);
}

void appendText(std::string &data, std::string_view text)
{
    append(data, static_cast<std::int32_t>(text.size()));
    data += text;
}

ColumnType typeOf(const RowShape &shape, std::size_t cell)
{
    return cell < shape.table().columns.size() ? shape.table().columns[cell].type : ColumnType::Json;
}

} // namespace

std::string PostgresCopy::emptyData()
{
    std::string data(header);
    append(data, trailer);
    return data;
}

void PostgresCopy::appendCell(ColumnType type, const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        append(m_data, nullLength);
        break;
    case Cell::Kind::Integer:
        append(m_data, std::int32_t(sizeof(std::int64_t)));
        append(m_data, cell.number);
        break;
    case Cell::Kind::Boolean:
        append(m_data, std::int32_t(1));
        m_data += cell.number != 0 ? '\1' : '\0';
        break;
    case Cell::Kind::Timestamp:
        append(m_data, std::int32_t(sizeof(std::int64_t)));
        append(m_data, cell.number - epochDifference);
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        if (type == ColumnType::Json) {
            const std::string_view text = batch.text(cell);
            append(m_data, static_cast<std::int32_t>(text.size() + 1));
            m_data += jsonbVersion;
            m_data += text;
        } else {
            appendText(m_data, batch.text(cell));
        }
        break;
    }
}

void PostgresCopy::encode(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_data.assign(header);
    std::vector<ColumnType> types;
    for (const std::size_t cell : shape.cells)
        types.push_back(typeOf(shape, cell));
    Cell readAt;
    readAt.kind = Cell::Kind::Timestamp;
    readAt.number = batch.readAt();
    for (const std::size_t row : rows) {
        append(m_data, static_cast<std::int16_t>(shape.cells.size() + 1));
        for (std::size_t i = 0; i < shape.cells.size(); ++i)
            appendCell(types[i], batch, batch.cell(row, shape.cells[i]));
        appendCell(ColumnType::Timestamp, batch, readAt);
    }
    append(m_data, trailer);
}

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
    if (error.kind == ErrorKind::DestinationLost || error.kind == ErrorKind::DestinationBusy)
        return error;
    const Status back = takeBack();
    if (back)
        return error;
    m_state.clear(); // the transaction has ended: nobody is to blame who could be left out
    return back.error();
}

Result<BulkOutcome> PostgresCopy::insert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_state.clear();
    encode(shape, batch, rows);
    const QString text = QStringLiteral("SAVEPOINT kitesync_rows; COPY %1 (%2) FROM STDIN (FORMAT binary)")
                             .arg(m_dialect.table(shape.table().name), columnNames(shape).join(u','));
    const Result<qint64> copied = m_session.copy((m_connection.takeWaiting() + text).toUtf8(), m_data);
    if (!copied)
        return undone(copied.error());
    const BulkOutcome outcome{*copied, std::int64_t(rows.size()) - *copied};
    if (outcome.dropped > 0) {
        if (Status back = takeBack(); !back)
            return back.error();
    }
    return outcome;
}

Result<qint64> PostgresCopy::stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                   const QString &before)
{
    encode(shape, batch, rows);
    QStringList columns;
    for (const std::size_t cell : shape.cells)
        columns.append(m_dialect.column(shape.columnName(cell)) + u' '
                       + m_dialect.typeName(typeOf(shape, cell), false));
    columns.append(m_dialect.column(syncedAtColumn) + u' ' + m_dialect.typeName(ColumnType::Timestamp, false));
    // A session of ours keeps the tables, since each costs the server's catalogue a hundred rows; a pooler's must not.
    const QString text
        = QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS %1 (%2) ON COMMIT %3; COPY pg_temp.%1 FROM STDIN "
                         "(FORMAT binary)")
              .arg(stageOf(shape), columns.join(u','),
                   m_dialect.isPooled() ? QStringLiteral("DROP") : QStringLiteral("DELETE ROWS"));
    return m_session.copy((m_connection.takeWaiting() + before + text).toUtf8(), m_data);
}

Result<BulkOutcome> PostgresCopy::upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_state.clear();
    if (auto staged = stage(shape, batch, rows, QStringLiteral("SAVEPOINT kitesync_rows; ")); !staged)
        return undone(staged.error());
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
        outcome.dropped = QByteArray(values.at(0).data(), qsizetype(values.at(0).size())).toLongLong();
    });
    if (!merged)
        return undone(merged.error());
    outcome.changed = merged->at(mergePlace);
    if (outcome.dropped > 0) {
        if (Status back = takeBack(); !back)
            return back.error();
    }
    return outcome;
}

Result<BatchDifference> PostgresCopy::compare(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    const auto undo = [this](const Error &error) {
        if (error.kind != ErrorKind::DestinationLost && !m_session.run("ROLLBACK"))
            m_state.clear();
        return error;
    };
    if (auto staged = stage(shape, batch, rows, QStringLiteral("BEGIN; ")); !staged)
        return undo(staged.error());
    BatchDifference difference;
    const QString text = byIndex
                         + QStringLiteral("SELECT excluded.%1, t.%1 IS NULL, %2 FROM pg_temp.%3 AS excluded "
                                          "LEFT JOIN %4 AS t ON t.%1 = excluded.%1; ROLLBACK")
                               .arg(m_dialect.column("id"), m_dialect.difference(shape), stageOf(shape),
                                    m_dialect.table(shape.table().name));
    const auto compared = m_session.run(text.toUtf8(), [&](const std::vector<std::string_view> &values) {
        if (values.at(1) == "t")
            difference.missing.emplace_back(values.at(0));
        else if (values.at(2) == "t")
            difference.different.emplace_back(values.at(0));
    });
    if (!compared)
        return undo(compared.error());
    return difference;
}

} // namespace kitesync
