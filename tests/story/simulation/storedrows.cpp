// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/storedrows.h"

#include "tests/fakes/testdatabase.h"
#include "tests/story/simulation/expectedrows.h"

#include <QHash>
#include <QSqlDriver>

#include <optional>

namespace kitesync::simulation {

namespace {

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
        QVariant value = tests::plain(query.value(layout.positions[i]));
        bool valid = storageFits(value, layout.types[i]);
        if (value.isNull())
            value = QVariant();
        else if (layout.types[i] == ValueType::Json && valid)
            value = canonicalCached(value.toString(), &valid);
        if (!valid)
            troubles.append(QStringLiteral("%1: column %2 holds %3").arg(row.id).arg(i).arg(value.toString()));
        row.values.append(value);
    }
    row.syncedAt = ownTime(tests::plain(query.value(layout.syncedAt)), row.id, troubles);
    row.removedAt = ownTime(tests::plain(query.value(layout.removedAt)), row.id, troubles);
    if (row.syncedAt.isEmpty())
        troubles.append(QStringLiteral("%1: _synced_at is NULL").arg(row.id));
    return row;
}

} // namespace

StoredCopy::StoredCopy(QString url, QString tablePrefix)
    : m_url(std::move(url))
    , m_prefix(std::move(tablePrefix))
{
}

StoredTable StoredCopy::table(SourceObject object) const
{
    StoredTable table;
    tests::OtherConnection connection;
    const QSqlDatabase database = connection.database(m_url);
    const QString name = m_prefix + nameOf(object);
    table.exists = database.tables().contains(name);
    if (!table.exists)
        return table;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM %1")
                        .arg(database.driver()->escapeIdentifier(name, QSqlDriver::TableName)))) {
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

QList<QVariantList> StoredCopy::query(const QString &sql, const QVariantList &values) const
{
    tests::OtherConnection connection;
    QString text = sql;
    return connection.sql(m_url, text.replace(QLatin1String("{prefix}"), m_prefix), values);
}

QString StoredCopy::integrity() const
{
    if (!isSqliteUrl(tests::directUrl(m_url)))
        return QStringLiteral("ok"); // a server answers for itself
    const QList<QVariantList> rows = query(QStringLiteral("PRAGMA integrity_check"));
    return rows.isEmpty() ? QString() : rows.first().first().toString();
}

} // namespace kitesync::simulation
