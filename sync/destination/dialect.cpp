// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/dialect.h"

#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/odbc/odbcdialects.h"
#include "sync/destination/postgresql/postgresdialect.h"
#include "sync/destination/sqlite/sqlitedialect.h"
#include "sync/domain/destinationurl.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {
const QString destinationField = QStringLiteral("destination");
const QString prefixField = QStringLiteral("table-prefix");
} // namespace

Error invalidDestination(const Reason &why)
{
    return invalidValue(destinationField, destinationField, why);
}

Error invalidSchema(const Reason &why)
{
    return invalidValue(QStringLiteral("schema"), destinationField, why);
}

void Dialect::prepareProcess()
{
    SqliteDialect::prepareProcess();
}

namespace {

constexpr qsizetype longestPrefix = 40;

bool isPrefixCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

Status checkPrefix(const QString &prefix)
{
    if (prefix.size() > longestPrefix)
        return invalidValue(prefixField, destinationField,
                            {QT_TRANSLATE_NOOP("kitesync::Reason", "longer than %1 characters"),
                             {QString::number(longestPrefix)}});
    if (!std::all_of(prefix.begin(), prefix.end(), isPrefixCharacter))
        return invalidValue(
            prefixField, destinationField,
            QT_TRANSLATE_NOOP("kitesync::Reason", "only letters a-z, digits and _ are possible"));
    if (prefix.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive))
        return invalidValue(
            prefixField, destinationField,
            QT_TRANSLATE_NOOP("kitesync::Reason", "SQLite keeps names with sqlite_ for itself"));
    return {};
}

/// A number where the text is exactly one: a column of a view has no type that would make it one.
QVariant comparable(const QString &text)
{
    bool whole = false;
    const qlonglong number = text.toLongLong(&whole);
    if (whole && QString::number(number) == text)
        return number;
    bool real = false;
    const double value = text.toDouble(&real);
    return real && text.contains(u'.') && std::isfinite(value) ? QVariant(value) : QVariant(text);
}

} // namespace

QString comparisonOperator(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Less:
        return QStringLiteral("<");
    case FilterKind::LessOrEqual:
        return QStringLiteral("<=");
    case FilterKind::More:
        return QStringLiteral(">");
    case FilterKind::MoreOrEqual:
        return QStringLiteral(">=");
    default:
        return QStringLiteral("=");
    }
}

QString Dialect::condition(const QString &column, FilterKind kind, const QString &text, const QString &,
                           QVariantList &values) const
{
    values.append(comparable(text));
    return QStringLiteral("%1 %2 ?").arg(column, comparisonOperator(kind));
}

QString Dialect::upsert(std::string_view tableName, const QStringList &keys, const QStringList &columns) const
{
    QStringList names;
    QStringList keyNames;
    QStringList changes;
    for (const QString &name : columns) {
        names.append(quoted(name));
        if (keys.contains(name))
            keyNames.append(quoted(name));
        else
            changes.append(quoted(name) + QLatin1String(" = excluded.") + quoted(name));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(table(tableName), names.join(u','), QStringList(columns.size(), QStringLiteral("?")).join(u','),
             keyNames.join(u','), changes.join(u','));
}

QString Dialect::literal(const QVariant &value, const QSqlDriver &driver) const
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

QVariant Dialect::bound(const RowBatch &batch, const Cell &cell) const
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        break;
    case Cell::Kind::Integer:
    case Cell::Kind::Boolean:
        return QVariant(qlonglong(cell.number));
    case Cell::Kind::Timestamp:
        return timestamp(cell.number);
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return textOf(batch.text(cell));
    }
    return QVariant(QMetaType::fromType<QString>());
}

QString Dialect::paged(const QString &select, qint64 limit, qint64 offset) const
{
    return QStringLiteral("%1 LIMIT %2%3")
        .arg(select, QString::number(limit), offset > 0 ? QStringLiteral(" OFFSET %1").arg(offset) : QString());
}

Result<QHash<QString, QList<QStringList>>> Dialect::indexesOf(Connection &connection,
                                                              const QStringList &names) const
{
    QHash<QString, QList<QStringList>> all;
    for (const QString &name : names) {
        const Result<QList<QStringList>> found = indexes(connection, name);
        if (!found)
            return found.error();
        all.insert(name, *found);
    }
    return all;
}

QString Dialect::columnAddition(const QString &relation, const QString &definition) const
{
    return QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(relation, definition);
}

QSqlError Dialect::refined(const QSqlError &error, const QSqlQuery *) const
{
    return error;
}

QString Dialect::prefixed(std::string_view name) const
{
    return m_config.tablePrefix + textOf(name);
}

QString Dialect::column(std::string_view name) const
{
    return quoted(textOf(name));
}

QString Dialect::asText(const QString &column) const
{
    return QStringLiteral("CAST(%1 AS %2)").arg(column, typeName(ColumnType::LongText, false));
}

Dialect::TooLong Dialect::tooLong(std::size_t bytes) const
{
    return {QString(),
            {QT_TRANSLATE_NOOP("kitesync::Reason", "a statement of %1 bytes is too long"),
             {QString::number(bytes)}}};
}

namespace {

Result<std::unique_ptr<Dialect>> makeMysqlDialect(const DestinationConfig &config, const Secret &password,
                                                  const Waiting &waiting, Destination::Loading loading)
{
    if (!config.schema.isEmpty())
        return invalidSchema(QT_TRANSLATE_NOOP(
            "kitesync::Reason", "MySQL has databases in the place of schemas; name it in the address"));
    std::optional<ServerAddress> address = serverAddress(config.url);
    if (!address)
        return invalidDestination({QT_TRANSLATE_NOOP("kitesync::Reason", "the address has the form %1"),
                                   {QStringLiteral("mysql://USER@HOST:PORT/DATABASE")}});
    if (Status fine = MysqlDialect::check(*address); !fine)
        return fine.error();
    return std::unique_ptr<Dialect>(
        std::make_unique<MysqlDialect>(config, std::move(*address), password, waiting, loading));
}

} // namespace

Result<std::unique_ptr<Dialect>> makeDialect(const DestinationConfig &config, const Secret &password,
                                             const Waiting &waiting, Destination::Loading loading)
{
    if (Status prefix = checkPrefix(config.tablePrefix); !prefix)
        return prefix.error();
    const qsizetype colon = config.url.indexOf(u':');
    const QString kind = config.url.left(colon).toLower();
    if (colon > 0 && kind == QLatin1String("sqlite")) {
        if (!config.schema.isEmpty())
            return invalidSchema(
                QT_TRANSLATE_NOOP("kitesync::Reason", "SQLite has no schemas; use a table prefix"));
        const QString path = config.url.mid(colon + 1);
        if (path.isEmpty() || path.contains(QChar(u'\0')))
            return invalidDestination(
                QT_TRANSLATE_NOOP("kitesync::Reason", "a file's path must follow “sqlite:”"));
        return std::unique_ptr<Dialect>(std::make_unique<SqliteDialect>(config, path, waiting, loading));
    }
    if (kind == QLatin1String("postgresql")) {
        std::optional<ServerAddress> address = serverAddress(config.url);
        if (!address)
            return invalidDestination({QT_TRANSLATE_NOOP("kitesync::Reason", "the address has the form %1"),
                                       {QStringLiteral("postgresql://USER@HOST:PORT/DATABASE")}});
        if (Status fine = PostgresDialect::check(*address); !fine)
            return fine.error();
        return std::unique_ptr<Dialect>(
            std::make_unique<PostgresDialect>(config, std::move(*address), password, waiting, loading));
    }
    if (kind == QLatin1String("mysql"))
        return makeMysqlDialect(config, password, waiting, loading);
    if (colon > 0 && kind == QLatin1String("odbc"))
        return makeOdbcDialect(config, password, waiting, loading);
    // The text of a URL may hold a password, so only its kind is repeated.
    if (colon > 0 && kind.size() <= 16)
        return invalidDestination(
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "no destination of the kind “%1”; this version of Kitesync writes to "
                               "odbc:, mysql:, postgresql: and sqlite:PATH"),
             {kind}});
    return invalidDestination(QT_TRANSLATE_NOOP(
        "kitesync::Reason", "this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH"));
}

} // namespace kitesync
