// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/duegrid.h"

#include "sync/domain/schedulestate.h"

#include <algorithm>

namespace kitesync {

namespace {

// 1970 and 9999: beyond these no clock is right, and differences within them cannot overflow.
constexpr qint64 earliest = 0;
constexpr qint64 latest = 253402300799999;

const QString schedulePlace = QStringLiteral("schedule");

qint64 bounded(const QDateTime &moment)
{
    return std::clamp(moment.toMSecsSinceEpoch(), earliest, latest);
}

qint64 inMilliseconds(std::chrono::minutes duration)
{
    return std::chrono::milliseconds(duration).count();
}

} // namespace

Result<ScheduleInterval> parseScheduleInterval(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("off"))
        return ScheduleInterval();
    if (word == QLatin1String("30m"))
        return ScheduleInterval(std::chrono::minutes(30));
    const QString digits = word.chopped(word.isEmpty() ? 0 : 1);
    const bool plain
        = !digits.isEmpty() && digits.size() <= 2
          && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (plain && word.endsWith(u'h')) {
        const std::chrono::hours every(digits.toInt());
        if (isScheduleInterval(every))
            return ScheduleInterval(every);
    }
    return invalidValue(
        QStringLiteral("every"), schedulePlace,
        {QT_TRANSLATE_NOOP(
             "kitesync::Reason",
             "“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off"),
         {text.trimmed().left(40)}});
}

QString scheduleIntervalText(const ScheduleInterval &every)
{
    if (!every)
        return QStringLiteral("off");
    if (*every % std::chrono::hours(1) == std::chrono::minutes(0))
        return QStringLiteral("%1h").arg(every->count() / 60);
    return QStringLiteral("%1m").arg(every->count());
}

Result<DueGrid> DueGrid::make(const QDateTime &anchor, std::chrono::minutes every)
{
    if (!isScheduleInterval(every)) {
        return invalidValue(QStringLiteral("every"), schedulePlace, notAScheduleInterval(every));
    }
    if (!anchor.isValid() || bounded(anchor) != anchor.toMSecsSinceEpoch())
        return invalidValue(QStringLiteral("anchor"), schedulePlace,
                            QT_TRANSLATE_NOOP("kitesync::Reason", "not a time between 1970 and 9999"));
    return DueGrid(anchor.toMSecsSinceEpoch(), every);
}

qint64 DueGrid::indexAtOrBefore(const QDateTime &moment) const
{
    const qint64 distance = bounded(moment) - m_anchor;
    const qint64 step = inMilliseconds(m_every);
    const qint64 towardsZero = distance / step;
    return distance % step < 0 ? towardsZero - 1 : towardsZero;
}

QDateTime DueGrid::at(qint64 index) const
{
    return QDateTime::fromMSecsSinceEpoch(m_anchor + index * inMilliseconds(m_every), Qt::UTC);
}

QDateTime DueGrid::after(const QDateTime &moment) const
{
    return at(indexAtOrBefore(moment) + 1);
}

QDateTime DueGrid::atOrBefore(const QDateTime &moment) const
{
    return at(indexAtOrBefore(moment));
}

bool DueGrid::contains(const QDateTime &moment) const
{
    return moment.isValid() && atOrBefore(moment) == moment;
}

qint64 DueGrid::countBetween(const QDateTime &from, const QDateTime &upTo) const
{
    return std::max<qint64>(0, indexAtOrBefore(upTo) - indexAtOrBefore(from));
}

} // namespace kitesync
