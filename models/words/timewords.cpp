// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/timewords.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace kitesync {

using namespace std::chrono_literals;

QString TimeWords::duration(std::chrono::milliseconds duration)
{
    const QLocale locale;
    duration = std::max(duration, 0ms);
    if (duration < 9950ms)
        return tr("%1 s", "seconds").arg(locale.toString(static_cast<double>(duration.count()) / 1000.0, 'f', 1));
    const qint64 seconds = (duration.count() + 500) / 1000;
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(locale.toString(seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%1 min %2 s", "minutes and seconds")
            .arg(locale.toString(minutes), locale.toString(seconds % 60));
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return tr("%1 h %2 min", "hours and minutes").arg(locale.toString(hours), locale.toString(minutes % 60));
    return tr("%1 d %2 h", "days and hours").arg(locale.toString(hours / 24), locale.toString(hours % 24));
}

QString TimeWords::wholeMinutes(std::chrono::minutes minutes)
{
    return minutes < 60min ? tr("%1 min").arg(QLocale().toString(static_cast<qint64>(minutes.count())))
                           : duration(minutes);
}

QString TimeWords::timeLeft(std::chrono::seconds left)
{
    if (left < 60s)
        return tr("Less than a minute");
    const QLocale locale;
    const qint64 minutes = (left.count() + 30) / 60;
    if (minutes < 60)
        return tr("About %1 min").arg(locale.toString(minutes));
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return tr("About %1 d %2 h").arg(locale.toString(hours / 24), locale.toString(hours % 24));
    return tr("About %1 h %2 min").arg(locale.toString(hours), locale.toString(minutes % 60));
}

QString TimeWords::wait(std::chrono::milliseconds left)
{
    const qint64 seconds = (std::max<qint64>(left.count(), 0) + 999) / 1000;
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(QLocale().toString(seconds));
    return duration(std::chrono::seconds(seconds));
}

QString TimeWords::dayAndTime(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const QString time
        = locale.toString(local.time(), tr("HH:mm", "format of a time of day, see QLocale::toString"));
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return tr("today %1", "%1: time of day").arg(time);
    if (days == 1)
        return tr("tomorrow %1", "%1: time of day").arg(time);
    if (days == -1)
        return tr("yesterday %1", "%1: time of day").arg(time);
    return tr("%1 %2", "date and time of day").arg(date(local.date()), time);
}

QString TimeWords::ago(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    // A clock that was set back must not make the past the future.
    if (seconds < 60)
        return seconds > -60 ? tr("just now") : dayAndTime(when, now);
    if (seconds < 3600)
        return tr("%1 min ago").arg(QLocale().toString(seconds / 60));
    if (seconds < 12 * 3600)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    return dayAndTime(when, now);
}

QString TimeWords::until(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(when);
    if (seconds <= 0)
        return tr("now");
    if (seconds < 3600)
        return tr("in %1 min").arg(QLocale().toString(std::max<qint64>(1, (seconds + 30) / 60)));
    return dayAndTime(when, now);
}

QString TimeWords::exact(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const QString time
        = QLocale().toString(local.time(), tr("HH:mm:ss", "format of a time of day, see QLocale::toString"));
    return tr("%1 %2 %3", "date, time of day and zone")
        .arg(date(local.date()), time, local.timeZoneAbbreviation());
}

QString TimeWords::date(const QDate &date)
{
    return QLocale().toString(date, tr("d MMM yyyy", "format of a date, see QLocale::toString"));
}

QString TimeWords::every(std::optional<std::chrono::minutes> every)
{
    if (!every)
        return tr("Only when you start it");
    if (*every == 1h)
        return tr("Every hour");
    const int minutes = static_cast<int>(every->count());
    return minutes % 60 == 0 ? tr("Every %n hour(s)", nullptr, minutes / 60)
                             : tr("Every %n minute(s)", nullptr, minutes);
}

} // namespace kitesync
