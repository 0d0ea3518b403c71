// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/sqliterows.h"

#include "tests/story/simulation/expectedrows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <functional>

namespace kitesync::simulation {

namespace {

/// An open connection for the length of a scope.
class Connection final
{
public:
    explicit Connection(const QString &path)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

QString canonicalCached(const QString &text, bool *valid)
{
    static QHash<QString, std::optional<QString>> cache;
    if (cache.size() > 50000)
        cache.clear();
    auto found = cache.constFind(text);
    if (found == cache.constEnd())
        found = cache.insert(text, canonicalJson(text));
    *valid = found->has_value();
    return found->value_or(text);
}

bool storageFits(const QVariant &value, ValueType type)
{
    if (value.isNull())
        return true;
    if (type == ValueType::Integer)
        return value.typeId() == QMetaType::LongLong;
    if (type == ValueType::Boolean)
        return value.typeId() == QMetaType::LongLong && (value.toLongLong() == 0 || value.toLongLong() == 1);
    return value.typeId() == QMetaType::QString;
}

/// Where the contract's columns are in the file's order.
struct Layout
{
    QList<int> positions; ///< of expectedColumns() and extra
    QList<ValueType> types;
    int syncedAt = -1;
    int removedAt = -1;
};

Layout layoutOf(const QSqlRecord &record, SourceObject object, QStringList &troubles)
{
    Layout layout;
    for (const ExpectedColumn &column : expectedColumns(object)) {
        layout.positions.append(record.indexOf(column.name));
        layout.types.append(column.type);
        if (layout.positions.last() < 0)
            troubles.append(QStringLiteral("column %1 is missing").arg(column.name));
    }
    layout.positions.append(record.indexOf(QStringLiteral("extra")));
    layout.types.append(ValueType::Json);
    layout.syncedAt = record.indexOf(QStringLiteral("_synced_at"));
    layout.removedAt = record.indexOf(QStringLiteral("_removed_at"));
    if (layout.positions.last() < 0 || layout.syncedAt < 0 || layout.removedAt < 0)
        troubles.append(QStringLiteral("extra, _synced_at or _removed_at is missing"));
    if (record.count() != layout.positions.size() + 2)
        troubles.append(
            QStringLiteral("%1 columns, not %2").arg(record.count()).arg(layout.positions.size() + 2));
    return layout;
}

QString ownTime(const QVariant &value, const QString &id, QStringList &troubles)
{
    const QString text = value.toString();
    if (!text.isEmpty() && timestampText(text) != text)
        troubles.append(QStringLiteral("%1: time of our own: %2").arg(id, text));
    return text;
}

StoredRow rowFrom(const QSqlQuery &query, const Layout &layout, QStringList &troubles)
{
    StoredRow row;
    row.id = query.value(layout.positions.first()).toString();
    for (qsizetype i = 0; i < layout.positions.size(); ++i) {
        QVariant value = query.value(layout.positions[i]);
        bool valid = storageFits(value, layout.types[i]);
        if (value.isNull())
            value = QVariant();
        else if (layout.types[i] == ValueType::Json && valid)
            value = canonicalCached(value.toString(), &valid);
        if (!valid)
            troubles.append(QStringLiteral("%1: column %2 holds %3").arg(row.id).arg(i).arg(value.toString()));
        row.values.append(value);
    }
    row.syncedAt = ownTime(query.value(layout.syncedAt), row.id, troubles);
    row.removedAt = ownTime(query.value(layout.removedAt), row.id, troubles);
    if (row.syncedAt.isEmpty())
        troubles.append(QStringLiteral("%1: _synced_at is NULL").arg(row.id));
    return row;
}

} // namespace

SqliteFile::SqliteFile(QString path, QString tablePrefix)
    : m_path(std::move(path))
    , m_prefix(std::move(tablePrefix))
{
}

StoredTable SqliteFile::table(SourceObject object) const
{
    StoredTable table;
    const Connection connection(m_path);
    const QString name = m_prefix + nameOf(object);
    table.exists = connection.database().tables().contains(name);
    if (!table.exists)
        return table;
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(name))) {
        table.troubles.append(query.lastError().text());
        return table;
    }
    const Layout layout = layoutOf(query.record(), object, table.troubles);
    if (!table.troubles.isEmpty())
        return table;
    while (query.next()) {
        StoredRow row = rowFrom(query, layout, table.troubles);
        if (row.id.isEmpty() || table.rows.contains(row.id))
            table.troubles.append(QStringLiteral("id twice or empty: '%1'").arg(row.id));
        table.rows.insert(row.id, row);
    }
    return table;
}

QList<QVariantList> SqliteFile::query(const QString &sql, const QVariantList &values) const
{
    const Connection connection(m_path);
    QSqlQuery query(connection.database());
    QString text = sql;
    query.prepare(text.replace(QLatin1String("{prefix}"), m_prefix));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return {{query.lastError().text()}};
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    return rows;
}

QString SqliteFile::integrity() const
{
    const QList<QVariantList> rows = query(QStringLiteral("PRAGMA integrity_check"));
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

} // namespace kitesync::simulation
