// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of MysqlDialect: what makes tables, and what writes, compares and shows rows.
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlfill.h"
#include "sync/destination/mysql/mysqlviews.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <array>

namespace kitesync {

namespace {

constexpr std::size_t longestShort = 255; // destination-schema.md, "Types"
constexpr qsizetype longestIndexName = 64;

// Stands in _removed_at while one statement is at work, and says that the row is to be changed: ON DUPLICATE KEY UPDATE
// sees what it has already changed, so that the question cannot be asked again for each column.
const QString mark = QStringLiteral("TIMESTAMP'9999-12-31 23:59:59.999999'");

ColumnType typeOf(const RowShape &shape, std::size_t cell)
{
    return cell < shape.table().columns.size() ? shape.table().columns[cell].type : ColumnType::Json;
}

bool isNumber(const QString &type)
{
    constexpr std::array words{"bigint",  "int",     "smallint", "mediumint",
                               "tinyint", "decimal", "double",   "float"};
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return type.startsWith(QLatin1String(word)); });
}

} // namespace

QString MysqlDialect::quoted(const QString &identifier) const
{
    QString escaped = identifier;
    escaped.replace(u'`', QLatin1String("``"));
    return u'`' + escaped + u'`';
}

QString MysqlDialect::indexName(const QString &wanted) const
{
    if (wanted.size() <= longestIndexName)
        return wanted;
    constexpr int digits = 16;
    const QByteArray hash = QCryptographicHash::hash(wanted.toUtf8(), QCryptographicHash::Sha256).toHex();
    return wanted.left(longestIndexName - digits - 1) + u'_' + QString::fromLatin1(hash.left(digits));
}

std::optional<std::size_t> MysqlDialect::longestShortText() const
{
    return longestShort;
}

QString MysqlDialect::typeName(ColumnType type, bool) const
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("bigint");
    case ColumnType::Boolean:
        return QStringLiteral("tinyint(1)");
    case ColumnType::Timestamp:
        return QStringLiteral("datetime(6)");
    case ColumnType::Json:
        // MariaDB's json is longtext with a check that refuses what is nested more than 32 deep.
        return m_isMariaDb ? QStringLiteral("longtext") : QStringLiteral("json");
    case ColumnType::LongText:
        return QStringLiteral("longtext");
    case ColumnType::Id:
    case ColumnType::ShortText:
        break;
    }
    return QStringLiteral("varchar(%1)").arg(longestShort);
}

QString MysqlDialect::tableOptions() const
{
    return QStringLiteral(" ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE %1 ROW_FORMAT=DYNAMIC")
        .arg(m_collation);
}

/// In MariaDB outside of transactions, since nothing of it has to survive one and emptying it is then nothing at all.
QString MysqlDialect::stageStatement(const QString &stage, const RowShape &shape) const
{
    QStringList parts;
    for (const std::size_t cell : shape.cells)
        parts.append(column(shape.columnName(cell)) + u' ' + typeName(typeOf(shape, cell), false));
    parts.append(column(syncedAtColumn) + u' ' + typeName(ColumnType::Timestamp, false));
    if (m_isMariaDb)
        return QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS %1 (%2) ENGINE=Aria TRANSACTIONAL=0 "
                              "ROW_FORMAT=DYNAMIC "
                              "DEFAULT CHARACTER SET utf8mb4 COLLATE %3")
            .arg(stage, parts.join(u','), m_collation);
    parts.append(
        QStringLiteral("kitesync_number bigint AUTO_INCREMENT PRIMARY KEY")); // some servers insist on a key
    return QStringLiteral(
               "CREATE TEMPORARY TABLE IF NOT EXISTS %1 (%2) DEFAULT CHARACTER SET utf8mb4 COLLATE %3")
        .arg(stage, parts.join(u','), m_collation);
}

QString MysqlDialect::upsert(std::string_view tableName, const QStringList &keys,
                             const QStringList &columns) const
{
    QStringList names;
    QStringList changes;
    for (const QString &name : columns) {
        names.append(quoted(name));
        if (!keys.contains(name))
            changes.append(QStringLiteral("%1 = VALUES(%1)").arg(quoted(name)));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON DUPLICATE KEY UPDATE %4")
        .arg(table(tableName), names.join(u','), QStringList(columns.size(), QStringLiteral("?")).join(u','),
             changes.join(u','));
}

QStringList MysqlDialect::columnNames(const RowShape &shape) const
{
    QStringList names;
    for (const std::size_t cell : shape.cells)
        names.append(column(shape.columnName(cell)));
    return names;
}

/// A partial reading knows less: its keys of "extra" replace the stored ones, stored keys that it has not stay. Text that
/// a user made unreadable is replaced. MariaDB puts blanks into what it merges; the source's way is without.
QString MysqlDialect::mergedExtra(const QString &stored, const QString &read) const
{
    const QString merged = m_isMariaDb ? QStringLiteral("JSON_COMPACT(JSON_MERGE_PATCH(%1, %2))")
                                       : QStringLiteral("JSON_MERGE_PATCH(%1, %2)");
    return QStringLiteral(
               "CASE WHEN %1 IS NULL THEN %2 WHEN %2 IS NULL THEN %1 "
               "WHEN JSON_VALID(%1) AND JSON_VALID(%2) AND JSON_TYPE(%1) = 'OBJECT' THEN %3 ELSE %2 END")
        .arg(stored, read, merged.arg(stored, read));
}

QString MysqlDialect::difference(const RowShape &shape, const QString &stored, const QString &read) const
{
    QStringList same;
    for (const std::size_t cell : shape.cells) {
        if (cell == 0)
            continue;
        const QString name = column(shape.columnName(cell));
        const bool merged = shape.partial && cell == shape.cells.back();
        same.append(stored.arg(name) + QLatin1String(" <=> ")
                    + (merged ? u'(' + mergedExtra(stored.arg(name), read.arg(name)) + u')' : read.arg(name)));
    }
    return QStringLiteral("(%1 IS NOT NULL OR NOT (%2))")
        .arg(stored.arg(column(removedAtColumn)), same.join(QLatin1String(" AND ")));
}

namespace {

// An agent inside a job is the agent as it is now, told in passing: what was read in its own right at that time wins.
QString newer(const RowShape &shape)
{
    return shape.partial && shape.object == SourceObject::Agents ? QStringLiteral(">") : QStringLiteral(">=");
}

} // namespace

QString MysqlDialect::upsertOf(const RowShape &shape, const QString &values) const
{
    const QString syncedAt = column(syncedAtColumn);
    const QString removedAt = column(removedAtColumn);
    const QString marked = QStringLiteral("%1 <=> %2").arg(removedAt, mark);
    // The id is compared because a unique index of the user's may bring the row of another id up.
    QStringList changes{QStringLiteral("%1 = IF(VALUES(%6) = %6 AND VALUES(%2) %3 %2 AND %4, %5, %1)")
                            .arg(removedAt, syncedAt, newer(shape),
                                 difference(shape, QStringLiteral("%1"), QStringLiteral("VALUES(%1)")), mark,
                                 column("id"))};
    for (const std::size_t cell : shape.cells) {
        if (cell == 0)
            continue;
        const QString name = column(shape.columnName(cell));
        const QString read = QStringLiteral("VALUES(%1)").arg(name);
        const bool merged = shape.partial && cell == shape.cells.back();
        changes.append(
            QStringLiteral("%1 = IF(%2, %3, %1)").arg(name, marked, merged ? mergedExtra(name, read) : read));
    }
    changes.append(QStringLiteral("%1 = IF(%2, VALUES(%1), %1)").arg(syncedAt, marked));
    changes.append(QStringLiteral("%1 = IF(%2, NULL, %1)").arg(removedAt, marked));
    return QStringLiteral("INSERT INTO %1 (%2,%3) VALUES ")
               .arg(table(shape.table().name), columnNames(shape).join(u','), syncedAt)
           + values + QLatin1String(" ON DUPLICATE KEY UPDATE ") + changes.join(u',');
}

QString MysqlDialect::rowUpsert(const RowShape &shape) const
{
    return upsertOf(
        shape, u'(' + QStringList(qsizetype(shape.cells.size()) + 1, QStringLiteral("?")).join(u',') + u')');
}

QString MysqlDialect::rowsOf(const RowShape &shape, const QString &ids) const
{
    return QStringLiteral("SELECT %1,%2 FROM %3 WHERE %4 IN (")
               .arg(columnNames(shape).join(u','), column(removedAtColumn), table(shape.table().name),
                    column("id"))
           + ids + u')';
}

/// The tables are named in the order in which they are to be read, whatever the server believes of their sizes.
QString MysqlDialect::updateFrom(const RowShape &shape, const QString &stage) const
{
    QStringList changes;
    for (const std::size_t cell : shape.cells) {
        if (cell == 0)
            continue;
        const QString name = column(shape.columnName(cell));
        const bool merged = shape.partial && cell == shape.cells.back();
        const QString read = QLatin1String("s.") + name;
        changes.append(QStringLiteral("t.%1 = %2")
                           .arg(name, merged ? mergedExtra(QLatin1String("t.") + name, read) : read));
    }
    return QStringLiteral(
               "UPDATE %1 AS s STRAIGHT_JOIN %2 AS t ON t.%3 = s.%3 SET %4, t.%5 = s.%5, t.%6 = NULL "
               "WHERE s.%5 %7 t.%5 AND %8")
        .arg(stage, table(shape.table().name), column("id"), changes.join(u','), column(syncedAtColumn),
             column(removedAtColumn), newer(shape),
             difference(shape, QStringLiteral("t.%1"), QStringLiteral("s.%1")));
}

QString MysqlDialect::insertFrom(const RowShape &shape, const QString &stage) const
{
    return QStringLiteral("INSERT INTO %1 (%2,%3) SELECT %2,%3 FROM %4 AS s WHERE NOT EXISTS "
                          "(SELECT 1 FROM %1 AS t WHERE t.%5 = s.%5)")
        .arg(table(shape.table().name), columnNames(shape).join(u','), column(syncedAtColumn), stage,
             column("id"));
}

QString MysqlDialect::missingFrom(const RowShape &shape, const QString &stage) const
{
    return QStringLiteral(
               "SELECT count(*) FROM %1 AS s WHERE NOT EXISTS (SELECT 1 FROM %2 AS t WHERE t.%3 = s.%3)")
        .arg(stage, table(shape.table().name), column("id"));
}

QString MysqlDialect::differencesFrom(const RowShape &shape, const QString &stage) const
{
    return QStringLiteral("SELECT s.%1, t.%1 IS NULL, %2 FROM %3 AS s LEFT JOIN %4 AS t ON t.%1 = s.%1")
        .arg(column("id"), difference(shape, QStringLiteral("t.%1"), QStringLiteral("s.%1")), stage,
             table(shape.table().name));
}

/// A value in a statement that is to be compared as the column's type.
QString MysqlDialect::cast(ColumnType type) const
{
    if (type == ColumnType::Timestamp)
        return QStringLiteral("CAST(? AS DATETIME(6))");
    return type == ColumnType::Json && !m_isMariaDb ? QStringLiteral("CAST(? AS JSON)") : QStringLiteral("?");
}

QString MysqlDialect::rowComparison(const RowShape &shape) const
{
    QStringList values;
    for (const std::size_t cell : shape.cells)
        values.append(cast(typeOf(shape, cell)) + QLatin1String(" AS ") + column(shape.columnName(cell)));
    return QStringLiteral("SELECT %1 FROM (SELECT %2) AS s JOIN %3 AS t ON t.%4 = s.%4")
        .arg(difference(shape, QStringLiteral("t.%1"), QStringLiteral("s.%1")), values.join(u','),
             table(shape.table().name), column("id"));
}

QList<ViewDefinition> MysqlDialect::views() const
{
    return mysqlViews(*this);
}

QString MysqlDialect::dayOf(const QString &column) const
{
    return QStringLiteral("CAST(CAST(%1 AS DATE) AS CHAR)").arg(column);
}

QString MysqlDialect::microseconds(const QString &column) const
{
    return QStringLiteral("TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('1970-01-01'), %1)").arg(column);
}

QString MysqlDialect::secondsBetween(const QString &from, const QString &to) const
{
    return QStringLiteral("(TIMESTAMPDIFF(MICROSECOND, %1, %2) / 1e6)").arg(from, to);
}

/// What a text cannot be compared with is equal to nothing, in the place of an error of the server's or a wrong guess.
QString MysqlDialect::condition(const QString &column, FilterKind kind, const QString &text,
                                const QString &type, QVariantList &values) const
{
    const QString comparison = comparisonOperator(kind);
    const QString never = QStringLiteral("1 = 0");
    const QString word = text.trimmed().toLower();
    if (isNumber(type)) {
        bool ok = false;
        word.toDouble(&ok);
        const bool truth = type == QLatin1String("tinyint(1)")
                           && (word == QLatin1String("true") || word == QLatin1String("false"));
        if (!ok && !truth)
            return never;
        values.append(truth ? QString::number(word == QLatin1String("true")) : word);
        // Not by way of a double, which would take neighbours among large numbers for one.
        return type.startsWith(QLatin1String("double")) || word.contains(u'e')
                   ? QStringLiteral("%1 %2 (? + 0e0)").arg(column, comparison)
                   : QStringLiteral("%1 %2 CAST(? AS DECIMAL(65, 10))").arg(column, comparison);
    }
    if (type.startsWith(QLatin1String("datetime")) || type.startsWith(QLatin1String("timestamp"))) {
        QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
        if (!time.isValid())
            return never;
        if (time.timeSpec() == Qt::LocalTime)
            time = QDateTime(time.date(), time.time(), Qt::UTC);
        values.append(timestamp(time.toMSecsSinceEpoch() * 1000));
        return QStringLiteral("%1 %2 CAST(? AS DATETIME(6))").arg(column, comparison);
    }
    values.append(text);
    return type == QLatin1String("json") ? QStringLiteral("%1 %2 ?").arg(asText(column), comparison)
                                         : QStringLiteral("%1 %2 ?").arg(column, comparison);
}

QString MysqlDialect::asText(const QString &column) const
{
    return QStringLiteral("CAST(%1 AS CHAR CHARACTER SET utf8mb4)").arg(column);
}

/// The columns' own collation tells all characters apart.
QString MysqlDialect::likeOperator() const
{
    return QStringLiteral("COLLATE utf8mb4_unicode_520_ci LIKE");
}

QString MysqlDialect::readOnlyStatement(bool on) const
{
    return on ? QStringLiteral("START TRANSACTION READ ONLY") : QStringLiteral("ROLLBACK");
}

QVariant MysqlDialect::timestamp(std::int64_t microseconds) const
{
    return QString::fromStdString(mysqlTimestamp(microseconds));
}

/// The driver takes times for ours, while columns and connection are UTC, and long text for bytes where it is compared by
/// them.
QVariant MysqlDialect::meant(const QVariant &read) const
{
    if (read.metaType() == QMetaType::fromType<QByteArray>())
        return read.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(read.toString());
    if (read.metaType() == QMetaType::fromType<QDateTime>() && !read.isNull())
        return QDateTime(read.toDateTime().date(), read.toDateTime().time(), Qt::UTC);
    return read;
}

QString MysqlDialect::indexesStatement(const QString &relation,
                                       const QList<std::pair<QString, QString>> &indexes) const
{
    QStringList additions;
    for (const auto &[name, columns] : indexes)
        additions.append(QStringLiteral("ADD INDEX %1 (%2)").arg(name, columns));
    return QStringLiteral("ALTER TABLE %1 %2").arg(relation, additions.join(QLatin1String(", ")));
}

} // namespace kitesync
