// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of SqliteDialect that write and compare rows.
#include "sync/destination/sqlite/sqlitedialect.h"

namespace kitesync {

namespace {

/// A partial reading knows less: its keys of "extra" replace the stored ones, stored keys that it has not stay. Text that
/// a user made unreadable is replaced.
QString mergedExtra(const QString &extra)
{
    return QStringLiteral(
               "CASE WHEN t.%1 IS NULL THEN excluded.%1 WHEN excluded.%1 IS NULL THEN t.%1 "
               "WHEN json_valid(t.%1) AND json_valid(excluded.%1) THEN json_patch(t.%1, excluded.%1) "
               "ELSE excluded.%1 END")
        .arg(extra);
}

} // namespace

/// Whether the stored row "t" differs from the read one "excluded".
QString SqliteDialect::difference(const RowShape &shape) const
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
    return QStringLiteral("((%1) IS NOT (%2) OR t.%3 IS NOT NULL)")
        .arg(stored.join(u','), read.join(u','), column(removedAtColumn));
}

QString SqliteDialect::rowUpsert(const RowShape &shape) const
{
    return rowsUpsert(shape, 1);
}

QString SqliteDialect::rowsUpsert(const RowShape &shape, std::size_t count) const
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
    // An agent inside a job is the agent as it is now, told in passing: what was read in its own right at that time wins.
    const bool strictlyNewer = shape.partial && shape.object == SourceObject::Agents;
    const QString row = u'(' + QStringList(names.size(), QStringLiteral("?")).join(u',') + u')';
    return QStringLiteral(
               "INSERT INTO %1 AS t (%2) VALUES %3 ON CONFLICT (%4) DO UPDATE SET %5, %6 = excluded.%6, "
               "%7 = NULL WHERE excluded.%6 %8 coalesce(t.%6, '') AND %9")
        .arg(table(shape.table().name), names.join(u','), QStringList(qsizetype(count), row).join(u','),
             column("id"), changes.join(u','), syncedAt, column(removedAtColumn),
             strictlyNewer ? QStringLiteral(">") : QStringLiteral(">="), difference(shape));
}

QString SqliteDialect::rowComparison(const RowShape &shape) const
{
    QStringList values;
    for (const std::size_t cell : shape.cells)
        values.append(QLatin1String("? AS ") + column(shape.columnName(cell)));
    return QStringLiteral("SELECT %1 FROM (SELECT %2) AS excluded JOIN %3 AS t ON t.%4 = excluded.%4")
        .arg(difference(shape), values.join(u','), table(shape.table().name), column("id"));
}

QString SqliteDialect::dayOf(const QString &column) const
{
    return QStringLiteral("substr(%1, 1, 10)").arg(column);
}

QString SqliteDialect::secondsBetween(const QString &from, const QString &to) const
{
    return QStringLiteral("((julianday(%2) - julianday(%1)) * 86400.0)").arg(from, to);
}

} // namespace kitesync
