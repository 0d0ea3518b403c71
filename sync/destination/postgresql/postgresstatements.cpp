// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of PostgresDialect: what is there, and what writes, compares and shows rows.
#include "sync/destination/connection.h"
#include "sync/destination/ledger.h"
#include "sync/destination/postgresql/postgresdialect.h"
#include "sync/destination/postgresql/postgresviews.h"
#include "sync/destination/timestamptext.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace kitesync {

namespace {

// The server would compress each row of more than 2 KB, which costs more than writing it (performance.md).
const QString wideRows = QStringLiteral(" WITH (toast_tuple_target = 8160)");

bool isNumber(const QString &type)
{
    return type == QLatin1String("bigint") || type == QLatin1String("integer")
           || type == QLatin1String("smallint") || type == QLatin1String("double precision")
           || type == QLatin1String("real") || type.startsWith(QLatin1String("numeric"));
}

} // namespace

QString PostgresDialect::quoted(const QString &identifier) const
{
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1String("\"\""));
    return u'"' + escaped + u'"';
}

QString PostgresDialect::relation(const QString &name) const
{
    return m_schema.isEmpty() ? quoted(name) : quoted(m_schema) + u'.' + quoted(name);
}

Result<QList<Relation>> PostgresDialect::relations(Connection &connection) const
{
    QList<Relation> found;
    const Status read = connection.forEach(
        QStringLiteral(
            "SELECT c.relname, c.relkind, CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END "
            "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'f', 'v', 'm')"),
        {m_schema}, [&](const QSqlQuery &row) {
            const QString kind = row.value(1).toString();
            const bool isTable = kind != QLatin1String("v") && kind != QLatin1String("m");
            found.append({row.value(0).toString(), isTable, row.value(2).toString()});
        });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> PostgresDialect::columns(Connection &connection, const QString &tableName) const
{
    QStringList found;
    const Status read = connection.forEach(
        QStringLiteral("SELECT a.attname FROM pg_catalog.pg_attribute a "
                       "JOIN pg_catalog.pg_class c ON c.oid = a.attrelid "
                       "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                       "WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped ORDER "
                       "BY a.attnum"),
        {m_schema, tableName}, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    if (!read)
        return read.error();
    return found;
}

Result<QString> PostgresDialect::columnType(Connection &connection, const QString &tableName,
                                            const QString &column) const
{
    const Result<QVariant> type = connection.value(
        QStringLiteral("SELECT format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a "
                       "JOIN pg_catalog.pg_class c ON c.oid = a.attrelid "
                       "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                       "WHERE n.nspname = ? AND c.relname = ? AND a.attname = ?"),
        {m_schema, tableName, column});
    if (!type)
        return type.error();
    return type->toString();
}

Result<QList<QStringList>> PostgresDialect::indexes(Connection &connection, const QString &tableName) const
{
    const auto all = indexesOf(connection, {tableName});
    return all ? Result<QList<QStringList>>(all->value(tableName)) : all.error();
}

Result<QHash<QString, QList<QStringList>>> PostgresDialect::indexesOf(Connection &connection,
                                                                      const QStringList &names) const
{
    // Partial indexes and those of expressions do not serve every query, and broken ones none.
    QHash<QString, QMap<QString, QStringList>> found;
    QVariantList values{m_schema};
    for (const QString &name : names)
        values.append(name);
    const Status read = connection.forEach(
        QStringLiteral("SELECT c.relname, x.relname, a.attname FROM pg_catalog.pg_index i "
                       "JOIN pg_catalog.pg_class c ON c.oid = i.indrelid "
                       "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                       "JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid "
                       "JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indexrelid "
                       "WHERE n.nspname = ? AND c.relname IN (%1) AND i.indpred IS NULL AND i.indexprs IS "
                       "NULL AND i.indisvalid "
                       "ORDER BY c.relname, x.relname, a.attnum")
            .arg(QStringList(names.size(), QStringLiteral("?")).join(u',')),
        values, [&](const QSqlQuery &row) {
            found[row.value(0).toString()][row.value(1).toString()].append(row.value(2).toString());
        });
    if (!read)
        return read.error();
    QHash<QString, QList<QStringList>> all;
    for (auto table = found.cbegin(); table != found.cend(); ++table)
        all.insert(table.key(), table->values());
    return all;
}

QString PostgresDialect::guardWords()
{
    static const QString words
        = QLatin1String("kitesync: the lock is gone ") + QUuid::createUuid().toString(QUuid::Id128);
    return words;
}

/// By a text that is no number where it should be: the one way to fail on purpose that needs nothing installed.
QString PostgresDialect::guard(const QString &field) const
{
    return m_guards ? guardOf(
               field, QStringLiteral("%1 WHERE pipeline_key = ? AND object = ?").arg(table(Ledger::stateTable)))
                    : QString();
}

QString PostgresDialect::guardOf(const QString &field, const QString &rows)
{
    return QStringLiteral("SELECT CAST(coalesce((SELECT CASE WHEN s.state ->> '%1' = ? THEN '1' END FROM "
                          "(SELECT state FROM %2 FOR UPDATE) AS s), '%3') AS integer)")
        .arg(field, rows, guardWords());
}

QString PostgresDialect::watchOf(const Connection &connection, const QStringList &tables)
{
    QStringList numbers;
    for (const QString &table : tables)
        numbers.append(connection.written(QStringLiteral("CAST(? AS pg_catalog.regclass)"), {table}));
    return QStringLiteral("LOCK TABLE %1 IN ROW EXCLUSIVE MODE; SELECT count(*) FROM pg_catalog.pg_class "
                          "WHERE oid IN (%2) AND (relkind <> 'r' OR relhastriggers)")
        .arg(tables.join(u','), numbers.join(u','));
}

/// What is looked at after a lock has to be as it is then, whatever the server's usual level is.
QString PostgresDialect::beginStatement() const
{
    return m_guards ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED") : QStringLiteral("BEGIN");
}

QString PostgresDialect::typeName(ColumnType type, bool) const
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("bigint");
    case ColumnType::Boolean:
        return QStringLiteral("boolean");
    case ColumnType::Timestamp:
        return QStringLiteral("timestamptz");
    case ColumnType::Json:
        return QStringLiteral("jsonb");
    case ColumnType::Id:
    case ColumnType::ShortText:
    case ColumnType::LongText:
        break;
    }
    return QStringLiteral("text");
}

QString PostgresDialect::tableOptions() const
{
    return m_isPostgres ? wideRows : QString();
}

/// A partial reading knows less: its keys of "extra" replace the stored ones, stored keys that it has not stay.
QString PostgresDialect::mergedExtra(const QString &extra) const
{
    return QStringLiteral("CASE WHEN t.%1 IS NULL THEN excluded.%1 WHEN excluded.%1 IS NULL THEN t.%1 "
                          "WHEN jsonb_typeof(t.%1) = 'object' AND jsonb_typeof(excluded.%1) = 'object' "
                          "THEN t.%1 || excluded.%1 ELSE excluded.%1 END")
        .arg(extra);
}

QString PostgresDialect::difference(const RowShape &shape) const
{
    QStringList stored;
    QStringList read;
    for (const std::size_t cell : shape.cells) {
        if (cell == 0)
            continue;
        const QString name = column(shape.columnName(cell));
        const bool merged = shape.partial && cell == shape.cells.back();
        stored.append(QLatin1String("t.") + name);
        read.append(merged ? mergedExtra(name) : QLatin1String("excluded.") + name);
    }
    return QStringLiteral("((%1) IS DISTINCT FROM (%2) OR t.%3 IS NOT NULL)")
        .arg(stored.join(u','), read.join(u','), column(removedAtColumn));
}

QString PostgresDialect::overwrites(const RowShape &shape) const
{
    // An agent inside a job is the agent as it is now, told in passing: what was read in its own right at that time wins.
    const bool strictlyNewer = shape.partial && shape.object == SourceObject::Agents;
    return QStringLiteral("(excluded.%1 %2 t.%1 AND %3)")
        .arg(column(syncedAtColumn), strictlyNewer ? QStringLiteral(">") : QStringLiteral(">="),
             difference(shape));
}

QString PostgresDialect::upsertFrom(const RowShape &shape, const QString &source) const
{
    QStringList names;
    QStringList changes;
    for (const std::size_t cell : shape.cells) {
        const QString name = column(shape.columnName(cell));
        names.append(name);
        if (cell == 0)
            continue;
        const bool merged = shape.partial && cell == shape.cells.back();
        changes.append(name + QLatin1String(" = ")
                       + (merged ? mergedExtra(name) : QLatin1String("excluded.") + name));
    }
    const QString syncedAt = column(syncedAtColumn);
    names.append(syncedAt);
    return QStringLiteral("INSERT INTO %1 AS t (%2) %3 ON CONFLICT (%4) DO UPDATE SET %5, %6 = excluded.%6, "
                          "%7 = NULL WHERE %8")
        .arg(table(shape.table().name), names.join(u','), source, column("id"), changes.join(u','), syncedAt,
             column(removedAtColumn), overwrites(shape));
}

QString PostgresDialect::rowUpsert(const RowShape &shape) const
{
    return rowsUpsert(shape, 1);
}

QString PostgresDialect::rowsUpsert(const RowShape &shape, std::size_t count) const
{
    const QString row
        = u'(' + QStringList(qsizetype(shape.cells.size()) + 1, QStringLiteral("?")).join(u',') + u')';
    return upsertFrom(shape, QLatin1String("VALUES ") + QStringList(qsizetype(count), row).join(u','));
}

QString PostgresDialect::rowComparison(const RowShape &shape) const
{
    QStringList values;
    for (const std::size_t cell : shape.cells) {
        const ColumnType type
            = cell < shape.table().columns.size() ? shape.table().columns[cell].type : ColumnType::Json;
        values.append(
            QStringLiteral("CAST(? AS %1) AS %2").arg(typeName(type, false), column(shape.columnName(cell))));
    }
    return QStringLiteral("SELECT %1 FROM (SELECT %2) AS excluded JOIN %3 AS t ON t.%4 = excluded.%4")
        .arg(difference(shape), values.join(u','), table(shape.table().name), column("id"));
}

QList<ViewDefinition> PostgresDialect::views() const
{
    return postgresViews(*this);
}

QString PostgresDialect::dayOf(const QString &column) const
{
    return QStringLiteral("to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD')").arg(column);
}

QString PostgresDialect::microseconds(const QString &column) const
{
    return QStringLiteral("CAST(round(extract(epoch FROM %1) * 1000000) AS bigint)").arg(column);
}

QString PostgresDialect::secondsBetween(const QString &from, const QString &to) const
{
    return QStringLiteral("CAST(extract(epoch FROM (%2 - %1)) AS double precision)").arg(from, to);
}

/// What a text cannot be compared with is equal to nothing, in the place of an error of the server's.
QString PostgresDialect::condition(const QString &column, FilterKind kind, const QString &text,
                                   const QString &type, QVariantList &values) const
{
    const QString comparison = comparisonOperator(kind);
    const QString never = QStringLiteral("1 = 0");
    if (isNumber(type)) {
        bool ok = false;
        text.toDouble(&ok);
        if (!ok)
            return never;
        values.append(text);
        return QStringLiteral("%1 %2 CAST(? AS numeric)").arg(column, comparison);
    }
    if (type == QLatin1String("boolean")) {
        const QString word = text.trimmed().toLower();
        const bool yes = word == QLatin1String("1") || word == QLatin1String("true");
        const bool no = word == QLatin1String("0") || word == QLatin1String("false");
        if (!yes && !no)
            return never;
        values.append(yes);
        return QStringLiteral("%1 %2 ?").arg(column, comparison);
    }
    if (type.startsWith(QLatin1String("timestamp"))) {
        if (!QDateTime::fromString(text.trimmed(), Qt::ISODate).isValid())
            return never;
        values.append(text.trimmed());
        return QStringLiteral("%1 %2 CAST(? AS timestamptz)").arg(column, comparison);
    }
    values.append(text);
    return QStringLiteral("CAST(%1 AS text) %2 ?").arg(column, comparison);
}

QString PostgresDialect::readOnlyStatement(bool on) const
{
    return on ? QStringLiteral("BEGIN READ ONLY") : QStringLiteral("ROLLBACK");
}

QVariant PostgresDialect::timestamp(std::int64_t microseconds) const
{
    return QString::fromStdString(microsecondText(microseconds)) + u'Z';
}

QVariant PostgresDialect::bound(const RowBatch &batch, const Cell &cell) const
{
    return cell.kind == Cell::Kind::Boolean ? QVariant(cell.number != 0) : Dialect::bound(batch, cell);
}

} // namespace kitesync
