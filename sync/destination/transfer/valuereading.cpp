// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/transfer/valuereading.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/fittedbatch.h"
#include "sync/destination/jsontext.h"
#include "sync/destination/timestamptext.h"
#include "sync/rows/canonicaljson.h"

#include <QDateTime>
#include <QSqlError>

namespace kitesync {

namespace {

std::optional<std::int64_t> timeOf(const QVariant &value)
{
    bool whole = false;
    switch (value.metaType().id()) {
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch() * 1000;
    case QMetaType::QString:
        if (const qlonglong number = value.toLongLong(&whole); whole)
            return number;
        return microsecondsOf(value.toString().toStdString());
    default:
        const qlonglong number = value.toLongLong(&whole);
        return whole ? std::optional<std::int64_t>(number) : std::nullopt;
    }
}

std::optional<std::int64_t> integerOf(const QVariant &value)
{
    const int type = value.metaType().id();
    bool whole = false;
    const qlonglong number = value.toLongLong(&whole);
    const bool isReal = type == QMetaType::Double || type == QMetaType::Float;
    return whole && !(isReal && value.toDouble() != double(number)) ? std::optional<std::int64_t>(number)
                                                                    : std::nullopt;
}

std::optional<Cell> cellOf(RowBatch &batch, ColumnType type, const QVariant &value)
{
    Cell cell;
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean: {
        const std::optional<std::int64_t> number
            = value.metaType().id() == QMetaType::Bool ? std::int64_t(value.toBool()) : integerOf(value);
        const bool isBoolean = type == ColumnType::Boolean;
        if (!number || (isBoolean && *number != 0 && *number != 1))
            return std::nullopt;
        cell.kind = isBoolean ? Cell::Kind::Boolean : Cell::Kind::Integer;
        cell.number = *number;
        return cell;
    }
    case ColumnType::Timestamp: {
        const std::optional<std::int64_t> time = timeOf(value);
        if (!time)
            return std::nullopt;
        cell.kind = Cell::Kind::Timestamp;
        cell.number = *time;
        return cell;
    }
    case ColumnType::Json:
        return batch.store(compactJson(value.toString().toStdString()), Cell::Kind::Json);
    case ColumnType::Id:
    case ColumnType::ShortText:
    case ColumnType::LongText:
        return batch.store(value.toString().toStdString());
    }
    return std::nullopt;
}

} // namespace

QString selectExactly(const Dialect &dialect, const QStringList &names, const std::vector<ColumnType> &types,
                      const QString &table)
{
    QStringList columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = dialect.quoted(names.at(i));
        const ColumnType type = types[std::size_t(i)];
        columns.append(type == ColumnType::Timestamp ? dialect.microseconds(name)
                       : type == ColumnType::Integer ? dialect.wholeNumber(name)
                                                     : name);
    }
    return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u','), table);
}

bool appendStored(StoredRows &stored, const QSqlQuery &query, const Dialect &dialect)
{
    RowBatch &batch = stored.batch;
    const std::size_t row = batch.appendRow();
    const auto &columns = batch.table().columns;
    const auto valueAt = [&](std::size_t column) { return dialect.meant(query.value(int(column))); };
    const QVariant extra = valueAt(batch.extraIndex());
    if (!extra.isNull())
        batch.setCell(row, batch.extraIndex(), *cellOf(batch, ColumnType::Json, extra));
    bool fine = true;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const QVariant value = valueAt(column);
        if (value.isNull())
            continue;
        if (const std::optional<Cell> cell = cellOf(batch, columns[column].type, value)) {
            batch.setCell(row, column, *cell);
            continue;
        }
        std::string json;
        appendJsonText(json, value.toString().toStdString());
        fine = moveToExtra(batch, row, column, json) && fine;
    }
    const QVariant removed = valueAt(batch.width() + 1);
    const std::optional<std::int64_t> removedAt = removed.isNull() ? std::nullopt : timeOf(removed);
    const std::optional<std::int64_t> syncedAt = timeOf(valueAt(batch.width()));
    stored.syncedAt.push_back(syncedAt.value_or(0));
    stored.removedAt.push_back(removedAt);
    return fine && syncedAt && (removed.isNull() || removedAt);
}

bool appendOwn(QVariantList &row, const QSqlQuery &query, const std::vector<ColumnType> &types,
               const Dialect &dialect)
{
    bool fine = true;
    for (std::size_t column = 0; column < types.size(); ++column) {
        const QVariant value = dialect.meant(query.value(int(column)));
        if (value.isNull()) {
            row.append(QVariant());
        } else if (types[column] == ColumnType::Timestamp) {
            const std::optional<std::int64_t> time = timeOf(value);
            fine = fine && time;
            row.append(qlonglong(time.value_or(0)));
        } else if (types[column] == ColumnType::Json) {
            row.append(textOf(compactJson(value.toString().toStdString())));
        } else {
            row.append(value.toString());
        }
    }
    return fine;
}

PreparedInsert::PreparedInsert(const Connection &connection, const Dialect &dialect, QString sql)
    : m_dialect(dialect)
    , m_sql(std::move(sql))
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

Status PreparedInsert::execute(const QVariantList &values)
{
    if (!m_isPrepared && !m_query.prepare(m_sql))
        return m_dialect.error(m_dialect.refined(Connection::wrongWith(m_query), &m_query));
    m_isPrepared = true;
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, m_dialect.bindable(value));
    return m_query.exec()
               ? Status()
               : Status(m_dialect.error(m_dialect.refined(Connection::wrongWith(m_query), &m_query)));
}

} // namespace kitesync
