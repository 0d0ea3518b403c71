// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/preferences.h"

#include "sync/domain/log.h"
#include "sync/store/storedatabase.h"
#include "sync/store/storedvalues.h"

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

constexpr const char *pauseOfAllName = "schedule.pause_all";
const QString endless = QStringLiteral("until-resumed");

QString standardOf(const ChoicePreference &preference)
{
    return QLatin1String(preference.choices.front());
}

bool isChoice(const ChoicePreference &preference, const QString &value)
{
    return std::any_of(preference.choices.begin(), preference.choices.end(),
                       [&value](const char *choice) { return value == QLatin1String(choice); });
}

bool isWithin(const NumberPreference &preference, double value)
{
    return std::isfinite(value) && value >= preference.least && value <= preference.most;
}

void warnOf(const char *name)
{
    qCWarning(logStore) << "The setting" << name << "is damaged: its default is used.";
}

Error invalid(const char *name, const Reason &why)
{
    return invalidValue(QLatin1String(name), QStringLiteral("preferences"), why);
}

} // namespace

Preferences::Preferences(StoreDatabase &database)
    : m_database(database)
{
}

std::optional<QString> Preferences::read(const char *name) const
{
    const Result<StoreDatabase::Rows> rows = m_database.rows(
        QStringLiteral("SELECT value FROM preferences WHERE name = ?"), {QString(QLatin1String(name))});
    if (!rows.ok()) {
        qCWarning(logStore) << "The setting" << name << "cannot be read:" << rows.error().detail;
        return std::nullopt;
    }
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst().value(0).toString());
}

Status Preferences::write(const char *name, const QString &value)
{
    return m_database.run(QStringLiteral("INSERT INTO preferences (name, value) VALUES (?, ?)"
                                         " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                          {QString(QLatin1String(name)), notNull(value)});
}

Status Preferences::reset(const char *name)
{
    return m_database.run(QStringLiteral("DELETE FROM preferences WHERE name = ?"),
                          {QString(QLatin1String(name))});
}

bool Preferences::value(const FlagPreference &preference) const
{
    const std::optional<QString> kept = read(preference.name);
    if (!kept)
        return preference.standard;
    if (*kept == QLatin1String("true") || *kept == QLatin1String("false"))
        return *kept == QLatin1String("true");
    warnOf(preference.name);
    return preference.standard;
}

double Preferences::value(const NumberPreference &preference) const
{
    const std::optional<QString> kept = read(preference.name);
    if (!kept)
        return preference.standard;
    bool isNumber = false;
    const double number = kept->toDouble(&isNumber);
    if (isNumber && isWithin(preference, number))
        return number;
    warnOf(preference.name);
    return preference.standard;
}

QString Preferences::value(const ChoicePreference &preference) const
{
    const std::optional<QString> kept = read(preference.name);
    if (!kept)
        return standardOf(preference);
    if (isChoice(preference, *kept))
        return *kept;
    warnOf(preference.name);
    return standardOf(preference);
}

QString Preferences::value(const TextPreference &preference) const
{
    return read(preference.name).value_or(QString(QLatin1String(preference.standard)));
}

Status Preferences::set(const FlagPreference &preference, bool value)
{
    return write(preference.name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

Status Preferences::set(const NumberPreference &preference, double value)
{
    if (!isWithin(preference, value)) {
        return invalid(preference.name, {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 is not between %2 and %3"),
                                         {QString::number(value), QString::number(preference.least),
                                          QString::number(preference.most)}});
    }
    return write(preference.name, QString::number(value, 'g', QLocale::FloatingPointShortest));
}

Status Preferences::set(const ChoicePreference &preference, const QString &value)
{
    if (!isChoice(preference, value))
        return invalid(
            preference.name,
            {QT_TRANSLATE_NOOP("kitesync::Reason", "“%1” is not one of the choices"), {value.left(80)}});
    return write(preference.name, value);
}

Status Preferences::set(const TextPreference &preference, const QString &value)
{
    if (value.contains(QChar(u'\0')))
        return invalid(preference.name, QT_TRANSLATE_NOOP("kitesync::Reason", "has a zero character in it"));
    return write(preference.name, value);
}

Pause Preferences::pauseOfAll() const
{
    const std::optional<QString> kept = read(pauseOfAllName);
    if (!kept)
        return {};
    if (*kept == endless)
        return {true, QDateTime()};
    const QDateTime until = QDateTime::fromString(*kept, Qt::ISODateWithMs).toUTC();
    if (until.isValid())
        return {true, until};
    warnOf(pauseOfAllName);
    return {};
}

Status Preferences::setPauseOfAll(const Pause &pause)
{
    if (!pause.on)
        return reset(pauseOfAllName);
    return write(pauseOfAllName,
                 pause.until.isValid() ? pause.until.toUTC().toString(Qt::ISODateWithMs) : endless);
}

} // namespace kitesync
