// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/preview/preview.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/timestamptext.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace kitesync {

struct Preview::Conditions
{
    QString sql; ///< begins with " WHERE", or empty
    QVariantList values;
};

namespace {

/// For LIKE: the text itself, wherever it stands.
QString containing(const QString &text)
{
    QString pattern = text;
    // No backslash: some databases read it in a text as well.
    pattern.replace(u'|', QLatin1String("||"));
    pattern.replace(u'%', QLatin1String("|%"));
    pattern.replace(u'_', QLatin1String("|_"));
    return u'%' + pattern + u'%';
}

/// A value as it is shown, the same for all databases.
QVariant shown(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDateTime>() && !value.isNull())
        return TimestampText(value.toDateTime().toMSecsSinceEpoch() * 1000).toString();
    if (value.metaType() == QMetaType::fromType<bool>() && !value.isNull())
        return value.toBool() ? 1 : 0;
    return value;
}

qint64 &countOf(DayFigures &day, const QString &state)
{
    if (state == QLatin1String("passed"))
        return day.passed;
    if (state == QLatin1String("failed"))
        return day.failed;
    if (state == QLatin1String("canceled") || state == QLatin1String("canceling"))
        return day.canceled;
    return day.others;
}

DayFigures &figuresOf(QList<DayFigures> &days, const QDate &day)
{
    const auto place
        = std::lower_bound(days.begin(), days.end(), day,
                           [](const DayFigures &each, const QDate &date) { return each.day < date; });
    if (place != days.end() && place->day == day)
        return *place;
    DayFigures fresh;
    fresh.day = day;
    return *days.insert(place, fresh);
}

/// The smallest value that at least this share of all does not exceed (nearest rank).
double rank(std::vector<float> &values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()))) - 1;
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(place)]);
}

std::int64_t beginOf(const QDate &day)
{
    return day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() * 1000;
}

} // namespace

Status Preview::reading(const std::function<Status()> &work) const
{
    if (Status on = m_connection.reading(true); !on)
        return on;
    Status done = work();
    const Status off = m_connection.reading(false);
    return done ? off : done;
}

Result<bool> Preview::exists(const QString &relation) const
{
    const Result<QList<Relation>> relations = m_dialect.relations(m_connection);
    if (!relations)
        return relations.error();
    const QString name = m_dialect.config().tablePrefix + relation;
    return std::any_of(relations->cbegin(), relations->cend(),
                       [&](const Relation &each) { return m_dialect.sameName(each.name, name); });
}

Error Preview::unknownColumn(const QString &column) const
{
    return invalidValue(column, m_dialect.place(),
                        QT_TRANSLATE_NOOP("kitesync::Reason", "there is no such column"));
}

Result<Preview::Conditions> Preview::conditionsOf(const PageQuestion &question, const QStringList &columns) const
{
    QStringList terms;
    QVariantList values;
    for (const ColumnFilter &filter : question.filters) {
        if (!columns.contains(filter.column))
            return unknownColumn(filter.column);
        const QString column = m_dialect.quoted(filter.column);
        const QString text = m_dialect.asText(column);
        if (filter.kind == FilterKind::IsEmpty) {
            terms.append(QStringLiteral("(%1 IS NULL OR %2 = '')").arg(column, text));
        } else if (filter.kind == FilterKind::Contains) {
            terms.append(QStringLiteral("%1 %2 ? ESCAPE '|'").arg(text, m_dialect.likeOperator()));
            values.append(containing(filter.text));
        } else {
            const Result<QString> type = m_dialect.columnType(
                m_connection, m_dialect.config().tablePrefix + question.relation, filter.column);
            if (!type)
                return type.error();
            terms.append(m_dialect.condition(column, filter.kind, filter.text, *type, values));
        }
    }
    Conditions conditions;
    if (!terms.isEmpty())
        conditions.sql = QLatin1String(" WHERE ") + terms.join(QLatin1String(" AND "));
    conditions.values = values;
    return conditions;
}

Status Preview::readRows(const PageQuestion &question, TablePage &page) const
{
    const Result<QStringList> columns
        = m_dialect.columns(m_connection, m_dialect.config().tablePrefix + question.relation);
    if (!columns)
        return columns.error();
    page.columns = *columns;
    if (!question.sortBy.isEmpty() && !columns->contains(question.sortBy))
        return unknownColumn(question.sortBy);
    const Result<Conditions> conditions = conditionsOf(question, *columns);
    if (!conditions)
        return conditions.error();
    const QString from
        = QLatin1String(" FROM ") + m_dialect.table(question.relation.toStdString()) + conditions->sql;
    QStringList names;
    for (const QString &column : *columns)
        names.append(m_dialect.quoted(column));
    QString sql = QLatin1String("SELECT ") + names.join(QLatin1String(", ")) + from;
    if (!question.sortBy.isEmpty())
        sql += QStringLiteral(" ORDER BY %1%2")
                   .arg(m_dialect.quoted(question.sortBy),
                        question.descending ? QStringLiteral(" DESC") : QString());
    qint64 skipped = m_dialect.pages() ? question.offset : 0;
    const Status rows
        = m_connection.forEach(m_dialect.paged(sql, question.limit, question.offset), conditions->values,
                               [&](const QSqlQuery &query) {
                                   if (skipped++ < question.offset || page.rows.size() >= question.limit)
                                       return;
                                   QVariantList row;
                                   for (int i = 0; i < page.columns.size(); ++i)
                                       row.append(shown(m_dialect.meant(query.value(i))));
                                   page.rows.append(row);
                               });
    if (!rows)
        return rows;
    // The rows are worth more than their number: where counting takes too long they are shown without.
    const Result<QVariant> total
        = m_connection.value(QLatin1String("SELECT count(*)") + from, conditions->values);
    if (total)
        page.total = total->toLongLong();
    else if (total.error().kind != ErrorKind::Cancelled)
        return total.error();
    return {};
}

Result<TablePage> Preview::page(const PageQuestion &question) const
{
    TablePage page;
    const Status read = reading([&]() -> Status {
        const Result<bool> there = exists(question.relation);
        if (!there)
            return there.error();
        page.exists = *there;
        return page.exists ? readRows(question, page) : Status();
    });
    if (!read)
        return read.error();
    return page;
}

Status Preview::readBuilds(const QDate &from, QList<DayFigures> &days) const
{
    const QString day = m_dialect.dayOf(QStringLiteral("created_at"));
    return m_connection.forEach(
        QStringLiteral("SELECT %1, state, count(*) FROM %2 WHERE created_at >= ? GROUP BY %1, state")
            .arg(day, m_dialect.table("builds")),
        {m_dialect.timestamp(beginOf(from))}, [&](const QSqlQuery &row) {
            const QDate date = QDate::fromString(row.value(0).toString(), Qt::ISODate);
            if (date.isValid())
                countOf(figuresOf(days, date), row.value(1).toString()) += row.value(2).toLongLong();
        });
}

Status Preview::readWaits(const QDate &from, QList<DayFigures> &days) const
{
    const QString runnable = QStringLiteral("j.runnable_at");
    const QString started = QStringLiteral("j.started_at");
    const QString seconds = m_dialect.secondsBetween(runnable, started);
    const auto wait = [&](const QSqlQuery &row) {
        return seconds.isEmpty() ? float(m_dialect.meant(row.value(1))
                                             .toDateTime()
                                             .msecsTo(m_dialect.meant(row.value(2)).toDateTime()))
                                       / 1000.0F
                                 : row.value(1).toFloat();
    };
    // By way of the builds: they have an index by time, the jobs have one by build.
    std::map<QDate, std::vector<float>> waits;
    const Status read = m_connection.forEach(
        QStringLiteral("SELECT %1, %2 FROM %3 b JOIN %4 j ON j.build_id = b.id WHERE b.created_at >= ? "
                       "AND j.type = 'script' AND j.runnable_at >= ? AND j.started_at IS NOT NULL")
            .arg(m_dialect.dayOf(runnable), seconds.isEmpty() ? runnable + u',' + started : seconds,
                 m_dialect.table("builds"), m_dialect.table("jobs")),
        {m_dialect.timestamp(beginOf(from)), m_dialect.timestamp(beginOf(from))}, [&](const QSqlQuery &row) {
            const QDate date = QDate::fromString(row.value(0).toString(), Qt::ISODate);
            if (date.isValid() && !row.isNull(1))
                waits[date].push_back(std::max(0.0F, wait(row)));
        });
    for (auto &[date, values] : waits) {
        DayFigures &figures = figuresOf(days, date);
        figures.waits = static_cast<qint64>(values.size());
        figures.medianWait = rank(values, 0.5);
        figures.p95Wait = rank(values, 0.95);
    }
    return read;
}

Result<QList<DayFigures>> Preview::days(const QDate &from) const
{
    QList<DayFigures> days;
    const Status read = reading([&]() -> Status {
        const Result<bool> builds = exists(QStringLiteral("builds"));
        if (!builds)
            return builds.error();
        if (!*builds)
            return {};
        if (Status counted = readBuilds(from, days); !counted)
            return counted;
        const Result<bool> jobs = exists(QStringLiteral("jobs"));
        if (!jobs)
            return jobs.error();
        return *jobs ? readWaits(from, days) : Status();
    });
    if (!read)
        return read.error();
    return days;
}

} // namespace kitesync
