// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/transfer/transfer.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/fittedbatch.h"
#include "sync/destination/ledger.h"
#include "sync/destination/transfer/valuereading.h"
#include "sync/rows/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <utility>

namespace kitesync {

namespace {

const QString markObject = QStringLiteral("_move");

std::size_t sizeOf(const QVariantList &row)
{
    std::size_t size = 0;
    for (const QVariant &value : row) {
        const bool isBytes = value.metaType() == QMetaType::fromType<QByteArray>();
        size += std::size_t(isBytes ? value.toByteArray().size() : value.toString().size());
    }
    return size;
}

} // namespace

ContentRules Transfer::rules() const
{
    return {m_parts.dialect.timestampStep(), m_parts.dialect.longestShortText(), m_parts.dialect.emptyIsNull()};
}

const std::vector<std::string_view> &Transfer::ownTables()
{
    static const std::vector<std::string_view> tables{"kitesync_rejected", "kitesync_runs", Ledger::stateTable};
    return tables;
}

Result<SourceObjects> Transfer::objects(const PipelineKey &key)
{
    SourceObjects found;
    const Status read = m_parts.reading([&]() -> Status {
        const auto owner = m_parts.ledger.object(key, QStringLiteral("_owner"));
        if (!owner)
            return owner.error();
        const QJsonArray tables = *owner ? (**owner).value(QStringLiteral("tables")).toArray() : QJsonArray();
        for (const SourceObject object : allSourceObjects) {
            const QString name = m_parts.dialect.prefixed(tableOf(object).name);
            for (const QJsonValueConstRef table : tables) {
                if (m_parts.dialect.sameName(table.toString(), name))
                    found |= object;
            }
        }
        return {};
    });
    return read ? Result<SourceObjects>(found) : Result<SourceObjects>(read.error());
}

QString Transfer::tableName(SourceObject object) const
{
    return m_parts.dialect.prefixed(tableOf(object).name);
}

bool Transfer::pages() const
{
    return m_parts.dialect.pages();
}

QString Transfer::checkpointOnly(std::string_view table) const
{
    return table == Ledger::stateTable
               ? QStringLiteral("pipeline_key = ? AND object NOT LIKE '|_%' ESCAPE '|'")
               : QStringLiteral("1 = 1");
}

Result<QStringList> Transfer::filled(const PipelineKey &key, SourceObjects objects)
{
    QStringList names;
    const Status read = m_parts.reading([&]() -> Status {
        names.clear();
        const auto look = [&](std::string_view table, const QVariantList &values) -> Status {
            const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2")
                                    .arg(m_parts.dialect.table(table), checkpointOnly(table));
            const Result<QVariant> one = m_parts.connection.value(m_parts.dialect.paged(sql, 1, 0), values);
            if (one && one->isValid())
                names.append(m_parts.dialect.prefixed(table));
            return one ? Status() : Status(one.error());
        };
        for (const SourceObject object : listOf(objects)) {
            if (Status looked = look(tableOf(object).name, {}); !looked)
                return looked;
        }
        for (const std::string_view table : ownTables()) {
            const bool ofKey = table == Ledger::stateTable;
            if (Status looked = look(table, ofKey ? QVariantList{key} : QVariantList()); !looked)
                return looked;
        }
        return {};
    });
    return read ? Result<QStringList>(names) : Result<QStringList>(read.error());
}

Error Transfer::notReadable(std::string_view table, const QString &row) const
{
    return Error{.kind = ErrorKind::DestinationFailed, .place = m_parts.dialect.place()}.because(
        {QT_TRANSLATE_NOOP("kitesync::Reason",
                           "the row “%1” of “%2” holds what Kitesync has not written there"),
         {row, m_parts.dialect.prefixed(table)}});
}

Result<StoredRows> Transfer::select(SourceObject object, const QString &which, const QVariantList &values,
                                    int limit)
{
    const Table &table = tableOf(object);
    std::vector<ColumnType> types;
    QStringList names;
    for (const Column &column : table.columns) {
        types.push_back(column.type);
        names.append(textOf(column.name));
    }
    types.insert(types.end(), {ColumnType::Json, ColumnType::Timestamp, ColumnType::Timestamp});
    names.append({textOf(extraColumn), textOf(syncedAtColumn), textOf(removedAtColumn)});
    const QString id = m_parts.dialect.column("id");
    const QString sql = m_parts.dialect.paged(
        QStringLiteral("%1 %2 ORDER BY %3")
            .arg(selectExactly(m_parts.dialect, names, types, m_parts.dialect.table(table.name)), which, id),
        limit, 0);
    StoredRows stored{RowBatch(object), {}, {}};
    QString wrong;
    const Status read = m_parts.reading([&]() -> Status {
        stored = StoredRows{RowBatch(object), {}, {}};
        return m_parts.connection.forEach(sql, values, [&](const QSqlQuery &query) {
            if (!appendStored(stored, query, m_parts.dialect))
                wrong = query.value(0).toString();
        });
    });
    if (!read)
        return read.error();
    if (!wrong.isEmpty())
        return notReadable(table.name, wrong);
    if (const auto longest = m_parts.dialect.longestShortText())
        restore(stored.batch, *longest);
    return stored;
}

Result<StoredRows> Transfer::rows(SourceObject object, const std::string &after, int limit)
{
    const QString id = m_parts.dialect.column("id");
    return after.empty() ? select(object, QString(), {}, limit)
                         : select(object, QStringLiteral("WHERE %1 > ?").arg(id), {textOf(after)}, limit);
}

/// JSON that a move has brought here may have its keys in another order than the source.
Result<RowBatch> Transfer::likened(const RowBatch &batch, const std::vector<std::string> &ids)
{
    RowBatch like = batch;
    std::map<std::string, std::size_t, std::less<>> rowsById;
    std::vector<bool> keep(like.rowCount(), false);
    for (std::size_t row = 0; row < like.rowCount(); ++row) {
        keep[row] = std::find(ids.begin(), ids.end(), like.id(row)) != ids.end();
        if (keep[row])
            rowsById.emplace(like.id(row), row);
    }
    const auto &columns = like.table().columns;
    for (const auto &[id, row] : rowsById) {
        const Result<StoredRows> stored = select(
            like.object(), QStringLiteral("WHERE %1 = ?").arg(m_parts.dialect.column("id")), {textOf(id)}, 1);
        if (!stored)
            return stored.error();
        for (std::size_t at = 0; at < like.width() && stored->batch.rowCount() == 1; ++at) {
            const bool isJson = at == like.extraIndex() || columns[at].type == ColumnType::Json;
            const std::string_view there = stored->batch.text(stored->batch.cell(0, at));
            if (isJson && !there.empty()
                && canonicalJson(there) == canonicalJson(like.text(like.cell(row, at))))
                like.setCell(row, at, like.store(there, Cell::Kind::Json));
        }
    }
    like.filterRows(keep);
    return like;
}

Result<OwnRows> Transfer::ownRows(std::string_view name, const PipelineKey &key, const QString &after,
                                  int limit)
{
    const OwnTable &table = ownTable(name);
    std::vector<ColumnType> types;
    QStringList names;
    for (const OwnTable::OwnColumn &column : table.columns) {
        types.push_back(column.type);
        names.append(textOf(column.name));
    }
    const QString id = m_parts.dialect.column(table.key.back());
    QString sql = selectExactly(m_parts.dialect, names, types, m_parts.dialect.table(name));
    sql += QLatin1String(" WHERE ") + checkpointOnly(name);
    QVariantList values = name == Ledger::stateTable ? QVariantList{key} : QVariantList();
    if (!after.isEmpty()) {
        sql += QStringLiteral(" AND %1 > ?").arg(id);
        values.append(after);
    }
    sql = m_parts.dialect.paged(sql + QStringLiteral(" ORDER BY ") + id, limit, 0);

    OwnRows own{name, {}};
    bool fine = true;
    const Status read = m_parts.reading([&]() -> Status {
        own.rows.clear();
        return m_parts.connection.forEach(sql, values, [&](const QSqlQuery &query) {
            QVariantList row;
            fine = appendOwn(row, query, types, m_parts.dialect) && fine;
            own.rows.append(row);
        });
    });
    if (!read)
        return read.error();
    return fine ? Result<OwnRows>(std::move(own)) : Result<OwnRows>(notReadable(name, after));
}

/// Rows of values on their way into a table.
struct Transfer::Insertion
{
    std::string_view table;
    QStringList columns;
    std::size_t rows = 0;
    std::function<void(std::size_t row, QVariantList &values)> bind;
};

Status Transfer::insert(const Insertion &insertion)
{
    const bool many = m_parts.dialect.writesValuesIntoStatements();
    // Few enough for every limit of a statement, in rows and in bytes: a character may take four as it is written there.
    constexpr std::size_t rowsAtOnce = 50;
    const std::size_t bytesAtOnce
        = std::min<std::size_t>(4 * 1024 * 1024, m_parts.dialect.longestStatement()) / 4;
    QStringList names;
    for (const QString &column : insertion.columns)
        names.append(m_parts.dialect.quoted(column));
    const QString row = u'(' + QStringList(insertion.columns.size(), QStringLiteral("?")).join(u',') + u')';
    const auto sql = [&](std::size_t count) {
        return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
            .arg(m_parts.dialect.table(insertion.table), names.join(u','),
                 QStringList(qsizetype(count), row).join(u','));
    };
    std::optional<PreparedInsert> prepared;
    for (std::size_t first = 0; first < insertion.rows;) {
        const std::size_t most = many ? std::min(rowsAtOnce, insertion.rows - first) : 1;
        QVariantList values;
        std::size_t count = 0;
        for (std::size_t bytes = 0; count < most; ++count) {
            QVariantList bound;
            insertion.bind(first + count, bound);
            bytes += sizeOf(bound);
            if (count > 0 && bytes > bytesAtOnce)
                break;
            values += bound;
        }
        first += count;
        Status done;
        if (many) {
            done = m_parts.connection.execute(sql(count), values);
        } else {
            if (!prepared)
                prepared.emplace(m_parts.connection, m_parts.dialect, sql(1));
            done = prepared->execute(values);
        }
        if (!done)
            return done;
    }
    return {};
}

/// A second try looks first whether the one before was kept after all: its answer may be what was lost.
Status Transfer::addOnce(const Insertion &insertion, const PipelineKey &key, const QByteArray &mark)
{
    bool isAgain = false;
    return m_parts.writing([&]() -> Status {
        if (std::exchange(isAgain, true)) {
            const auto there = m_parts.ledger.object(key, markObject);
            if (!there)
                return there.error();
            if (*there && **there == QJsonDocument::fromJson(mark).object())
                return {};
        }
        const Status inserted = insert(insertion);
        return inserted ? m_parts.ledger.write(key, markObject, mark) : inserted;
    });
}

Status Transfer::add(const StoredRows &rows, const PipelineKey &key, const QByteArray &mark)
{
    const std::optional<std::size_t> longest = m_parts.dialect.longestShortText();
    const std::optional<FittedBatch> fit = longest ? fitted(rows.batch, *longest) : std::nullopt;
    const RowBatch &batch = fit ? fit->batch : rows.batch;
    Insertion insertion;
    insertion.table = batch.table().name;
    insertion.rows = batch.rowCount();
    for (const Column &column : batch.table().columns)
        insertion.columns.append(textOf(column.name));
    insertion.columns.append({textOf(extraColumn), textOf(syncedAtColumn), textOf(removedAtColumn)});
    insertion.bind = [&](std::size_t row, QVariantList &values) {
        for (std::size_t column = 0; column < batch.width(); ++column)
            values.append(m_parts.dialect.bound(batch, batch.cell(row, column)));
        values.append(m_parts.dialect.timestamp(rows.syncedAt[row]));
        values.append(rows.removedAt[row] ? m_parts.dialect.timestamp(*rows.removedAt[row])
                                          : QVariant(QMetaType::fromType<QString>()));
    };
    return addOnce(insertion, key, mark);
}

Status Transfer::add(const OwnRows &rows, const PipelineKey &key, const QByteArray &mark)
{
    const OwnTable &table = ownTable(rows.table);
    Insertion insertion;
    insertion.table = rows.table;
    insertion.rows = std::size_t(rows.rows.size());
    for (const OwnTable::OwnColumn &column : table.columns)
        insertion.columns.append(textOf(column.name));
    insertion.bind = [&](std::size_t row, QVariantList &values) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QVariant &value = rows.rows.at(qsizetype(row)).at(qsizetype(column));
            if (!value.isValid())
                values.append(QVariant(QMetaType::fromType<QString>()));
            else
                values.append(table.columns[column].type == ColumnType::Timestamp
                                  ? m_parts.dialect.timestamp(value.toLongLong())
                                  : value);
        }
    };
    return addOnce(insertion, key, mark);
}

Result<std::optional<QByteArray>> Transfer::mark(const PipelineKey &key)
{
    std::optional<QByteArray> found;
    const Status read = m_parts.reading([&]() -> Status {
        const auto entry = m_parts.ledger.object(key, markObject);
        if (!entry)
            return entry.error();
        found.reset();
        if (*entry)
            found = QJsonDocument(**entry).toJson(QJsonDocument::Compact);
        return {};
    });
    return read ? Result<std::optional<QByteArray>>(found) : Result<std::optional<QByteArray>>(read.error());
}

Status Transfer::clearMark(const PipelineKey &key)
{
    const Result<std::optional<QByteArray>> found = mark(key);
    if (!found)
        return found.error();
    return *found ? m_parts.writing([&] { return m_parts.ledger.erase(key, markObject); }) : Status();
}

Status Transfer::setMark(const PipelineKey &key, const QByteArray &mark)
{
    return m_parts.writing([&] { return m_parts.ledger.write(key, markObject, mark); });
}

Status Transfer::empty(const PipelineKey &key, SourceObjects objects, const QByteArray &mark)
{
    return m_parts.writing([&]() -> Status {
        for (const SourceObject object : listOf(objects)) {
            const QString table = m_parts.dialect.table(tableOf(object).name);
            if (Status gone = m_parts.connection.execute(QStringLiteral("DELETE FROM %1").arg(table)); !gone)
                return gone;
        }
        for (const std::string_view own : ownTables()) {
            const Status gone = m_parts.connection.execute(
                QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_parts.dialect.table(own), checkpointOnly(own)),
                own == Ledger::stateTable ? QVariantList{key} : QVariantList());
            if (!gone)
                return gone;
        }
        return m_parts.ledger.write(key, markObject, mark);
    });
}

} // namespace kitesync
