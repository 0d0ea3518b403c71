// SPDX-License-Identifier: GPL-3.0-or-later
// The statements and values of GenericDialect, and what it asks the driver's catalogue.
#include "sync/destination/odbc/genericdialect.h"
#include "sync/destination/odbc/odbcvalues.h"
#include "sync/destination/timestamptext.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

using Paging = OdbcAbilities::Paging;

bool containsOneOf(const QString &type, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return type.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

} // namespace

bool GenericDialect::writesValuesIntoStatements() const
{
    return m_can.binding == OdbcBinding::Literals;
}

QString GenericDialect::literal(const QVariant &value, const QSqlDriver &driver) const
{
    if (!value.isNull() && value.metaType() == QMetaType::fromType<QDateTime>())
        return QStringLiteral("{ts '%1'}")
            .arg(value.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz")));
    if (!value.isNull() && value.metaType() == QMetaType::fromType<QString>())
        return quotedText(value.toString());
    return Dialect::literal(value, driver);
}

QVariant GenericDialect::bindable(const QVariant &value) const
{
    const bool isText = value.metaType() == QMetaType::fromType<QString>() && !value.isNull();
    return isText && m_can.binding == OdbcBinding::Bytes ? QVariant(value.toString().toUtf8()) : value;
}

/// Where the database makes capitals of names without quotes, ours are capitals: they then mean the same with and without.
QString GenericDialect::folded(const QString &identifier) const
{
    return m_can.foldsToCapitals ? identifier.toUpper() : identifier;
}

QString GenericDialect::quoted(const QString &identifier) const
{
    QString name = folded(identifier);
    if (m_can.quote.isEmpty())
        return name;
    return m_can.quote + name.replace(m_can.quote, m_can.quote + m_can.quote) + m_can.quote;
}

QString GenericDialect::relation(const QString &name) const
{
    return config().schema.isEmpty() ? quoted(name) : quoted(config().schema) + u'.' + quoted(name);
}

QString GenericDialect::indexName(const QString &wanted) const
{
    if (m_can.longestName <= 0 || wanted.size() <= m_can.longestName)
        return wanted;
    constexpr int digits = 16;
    const QByteArray hash = QCryptographicHash::hash(wanted.toUtf8(), QCryptographicHash::Sha256).toHex();
    const qsizetype kept = std::max(0, m_can.longestName - digits - 1);
    return wanted.left(kept) + u'_' + QString::fromLatin1(hash.left(std::min(digits, m_can.longestName - 1)));
}

/// "There is nothing" must be the driver's own word: what it could not tell might be there.
Error GenericDialect::catalogueFailure(const QSqlError &error) const
{
    return this->error(refined(error, nullptr));
}

Result<QList<Relation>> GenericDialect::relations(Connection &connection) const
{
    QList<OdbcServer::TableEntry> entries;
    if (const QSqlError wrong = OdbcServer(connection.database()).tables(m_schema, entries); wrong.isValid())
        return catalogueFailure(wrong);
    QList<Relation> found;
    for (const OdbcServer::TableEntry &entry : entries)
        found.append({entry.name, entry.isTable, QString()});
    return found;
}

Result<QStringList> GenericDialect::columns(Connection &connection, const QString &tableName) const
{
    QList<OdbcServer::ColumnEntry> entries;
    const QSqlError wrong = OdbcServer(connection.database()).columns(m_schema, folded(tableName), entries);
    if (wrong.isValid())
        return catalogueFailure(wrong);
    QStringList found;
    for (const OdbcServer::ColumnEntry &entry : entries)
        found.append(entry.name);
    return found;
}

Result<QString> GenericDialect::columnType(Connection &connection, const QString &tableName,
                                           const QString &column) const
{
    QList<OdbcServer::ColumnEntry> entries;
    const QSqlError wrong = OdbcServer(connection.database()).columns(m_schema, folded(tableName), entries);
    if (wrong.isValid())
        return catalogueFailure(wrong);
    for (const OdbcServer::ColumnEntry &entry : entries) {
        if (!sameName(entry.name, column))
            continue;
        // In the form of typeName(), where it is one of ours.
        const QString sized = QStringLiteral("%1(%2)").arg(entry.type).arg(entry.size);
        for (const QString &type :
             {m_types.shortText, m_types.longText, m_types.integer, m_types.boolean, m_types.timestamp}) {
            if (type.compare(entry.type, Qt::CaseInsensitive) == 0
                || type.compare(sized, Qt::CaseInsensitive) == 0)
                return type;
        }
        return entry.type;
    }
    return QString();
}

/// A driver that does not know of indexes at all leaves it to CREATE INDEX to say that there is one.
Result<QList<QStringList>> GenericDialect::indexes(Connection &connection, const QString &tableName) const
{
    QList<QStringList> indexes;
    const QSqlError wrong = OdbcServer(connection.database()).indexes(m_schema, folded(tableName), indexes);
    if (wrong.isValid() && !OdbcServer::isUnsupported(wrong))
        return catalogueFailure(wrong);
    return indexes;
}

bool GenericDialect::sameName(const QString &a, const QString &b) const
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString GenericDialect::typeName(ColumnType type, bool) const
{
    switch (type) {
    case ColumnType::Integer:
        return m_types.integer;
    case ColumnType::Boolean:
        return m_types.boolean;
    case ColumnType::Timestamp:
        return m_types.timestamp;
    case ColumnType::LongText:
    case ColumnType::Json:
        return m_types.longText;
    case ColumnType::Id:
    case ColumnType::ShortText:
        break;
    }
    return m_types.shortText;
}

QString GenericDialect::rowTouch(std::string_view tableName, const QStringList &keys) const
{
    QStringList terms;
    for (const QString &key : keys)
        terms.append(quoted(key) + QLatin1String(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2 = %2 WHERE %3")
        .arg(table(tableName), column("updated_at"), terms.join(QLatin1String(" AND ")));
}

QString GenericDialect::paged(const QString &select, qint64 limit, qint64 offset) const
{
    switch (m_can.paging) {
    case Paging::Limit:
        return Dialect::paged(select, limit, offset);
    case Paging::Fetch:
        return QStringLiteral("%1 OFFSET %2 ROWS FETCH NEXT %3 ROWS ONLY").arg(select).arg(offset).arg(limit);
    case Paging::None:
        break;
    }
    return select;
}

QString GenericDialect::upsert(std::string_view, const QStringList &, const QStringList &) const
{
    return {};
}

QString GenericDialect::dayOf(const QString &column) const
{
    return QStringLiteral("SUBSTRING(CAST(%1 AS varchar(30)), 1, 10)").arg(column);
}

/// What a text cannot be compared with is equal to nothing, in the place of an error of the database's.
QString GenericDialect::condition(const QString &column, FilterKind kind, const QString &text,
                                  const QString &type, QVariantList &values) const
{
    const QString comparison = QStringLiteral("%1 %2 ?").arg(column, comparisonOperator(kind));
    const QString never = QStringLiteral("1 = 0");
    const QString word = text.trimmed();
    if (containsOneOf(type, {"date", "time"})) {
        QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
        if (!time.isValid())
            return never;
        if (time.timeSpec() == Qt::LocalTime)
            time = QDateTime(time.date(), time.time(), Qt::UTC);
        values.append(time.toUTC());
        return comparison;
    }
    if (containsOneOf(type, {"int", "num", "dec", "float", "double", "real"})) {
        if (word == QLatin1String("true") || word == QLatin1String("false")) {
            values.append(word == QLatin1String("true") ? 1 : 0);
            return comparison;
        }
        bool isWhole = false;
        bool isNumber = false;
        const qlonglong whole = word.toLongLong(&isWhole);
        const double number = word.toDouble(&isNumber);
        if (!isNumber)
            return never;
        values.append(isWhole ? QVariant(whole) : QVariant(number));
        return comparison;
    }
    values.append(text);
    return comparison;
}

/// Milliseconds, as much as the source has. What no timestamp can hold is for the database to refuse.
QVariant GenericDialect::timestamp(std::int64_t microseconds) const
{
    constexpr std::int64_t perMillisecond = 1000;
    const std::int64_t below = ((microseconds % perMillisecond) + perMillisecond) % perMillisecond;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch((microseconds - below) / perMillisecond, Qt::UTC);
    constexpr int lastYear = 9999;
    if (time.date().year() < 1 || time.date().year() > lastYear)
        return TimestampText(microseconds).toString();
    return time;
}

/// Long text may come as bytes.
QVariant GenericDialect::meant(const QVariant &read) const
{
    if (read.metaType() == QMetaType::fromType<QByteArray>())
        return read.isNull() ? QVariant(QMetaType::fromType<QString>())
                             : QVariant(QString::fromUtf8(read.toByteArray()));
    return withUtc(read);
}

} // namespace kitesync
