// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportcontent.h"

#include "models/history/runjson.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#include <tuple>

namespace kitesync {

namespace {

QJsonObject versionsJson(const QList<PartVersion> &parts, const QStringList &sqlDrivers)
{
    QJsonObject libraries;
    for (const PartVersion &part : parts)
        libraries.insert(part.name, part.version);
    return {{QStringLiteral("kitesync"), QCoreApplication::applicationVersion()},
            {QStringLiteral("libraries"), libraries},
            {QStringLiteral("sql_drivers"), QJsonArray::fromStringList(sqlDrivers)},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"),
             QString(QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion())},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
            {QStringLiteral("session"), qEnvironmentVariable("XDG_SESSION_TYPE")},
            {QStringLiteral("locale"), QLocale::system().name()},
            {QStringLiteral("time_zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId())},
            {QStringLiteral("made_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
}

QString gap(const QString &what, const Error &error)
{
    return QStringLiteral("%1: %2 (%3)").arg(what, runjson::nameOf(error.kind), error.detail);
}

void addRuns(SupportContent &content, const RunStore &store, const PipelineConfig &config)
{
    RunFilter filter;
    filter.pipelineKey = config.key;
    filter.limit = supportRuns;
    const Result<QList<Run>> runs = store.list(filter);
    if (!runs) {
        content.gaps.append(gap(QStringLiteral("runs of ") + config.name, runs.error()));
        return;
    }
    QJsonArray list;
    for (const Run &run : *runs)
        list.append(runjson::historyEntry(run));
    content.runs.insert(config.key, list);
}

} // namespace

QJsonObject settingsJson(const Preferences &preferences)
{
    QJsonObject settings;
    std::apply(
        [&](const auto &...preference) {
            (settings.insert(QLatin1String(preference.name), preferences.value(preference)), ...);
        },
        preference::all);
    return settings;
}

QJsonObject pipelineJson(const PipelineConfig &config)
{
    QJsonArray objects;
    for (const SourceObject object : listOf(config.objects))
        objects.append(nameOf(object));
    const QJsonObject destination{{QStringLiteral("url"), config.destination.url},
                                  {QStringLiteral("table_prefix"), config.destination.tablePrefix},
                                  {QStringLiteral("schema"), config.destination.schema},
                                  {QStringLiteral("views"), config.destination.views}};
    return {{QStringLiteral("key"), config.key},
            {QStringLiteral("name"), config.name},
            {QStringLiteral("organization"), config.organization},
            {QStringLiteral("api_url"), config.apiUrl.toString(QUrl::RemoveUserInfo)},
            {QStringLiteral("destination"), destination},
            {QStringLiteral("objects"), objects},
            {QStringLiteral("history_from"),
             config.historyFrom ? QJsonValue(config.historyFrom->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("every_minutes"),
             config.every ? QJsonValue(static_cast<qint64>(config.every->count())) : QJsonValue()},
            {QStringLiteral("schedule_anchor"), runjson::timeValue(config.scheduleAnchor)},
            {QStringLiteral("catch_up"), config.catchUp},
            {QStringLiteral("not_on_metered"), config.notOnMetered},
            {QStringLiteral("share_user"), config.share.user},
            {QStringLiteral("share_organization"), config.share.organization},
            {QStringLiteral("created_at"), runjson::timeValue(config.createdAt)}};
}

SupportContent supportContent(Store &store, const QList<PartVersion> &parts, const QStringList &sqlDrivers)
{
    SupportContent content;
    content.versions = versionsJson(parts, sqlDrivers);
    content.settings = settingsJson(store.preferences());
    const Result<QList<PipelineConfig>> pipelines = store.pipelines().list();
    if (!pipelines) {
        content.gaps.append(gap(QStringLiteral("pipelines"), pipelines.error()));
        return content;
    }
    for (const PipelineConfig &config : *pipelines) {
        content.pipelines.append(pipelineJson(config));
        addRuns(content, store.runs(), config);
    }
    return content;
}

} // namespace kitesync
