// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/checkpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kitesync {

namespace {

constexpr std::string_view openPrefix = "open/";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Seconds> secondsIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<Seconds>(value.toInteger()) : std::nullopt;
}

void insertIf(QJsonObject &object, const QString &key, std::optional<Seconds> seconds)
{
    if (seconds)
        object.insert(key, qint64(*seconds));
}

bool readBuilds(const QJsonObject &object, Checkpoint &checkpoint)
{
    const auto spans = timeSpansFromJson(object.value(QStringLiteral("spans")).toArray());
    const auto from = secondsIn(object, QStringLiteral("from"));
    const auto first = secondsIn(object, QStringLiteral("first_start"));
    const auto watermark = secondsIn(object, QStringLiteral("watermark"));
    if (!spans || !from || !first || !watermark)
        return false;
    for (const QJsonValue name : object.value(QStringLiteral("objects")).toArray()) {
        if (const auto known = sourceObjectNamed(name.toString()))
            checkpoint.covered.setFlag(*known);
    }
    checkpoint.spans = *spans;
    checkpoint.from = *from;
    checkpoint.firstStart = *first;
    checkpoint.watermark = *watermark;
    checkpoint.newest = secondsIn(object, QStringLiteral("newest"));
    checkpoint.completeStart = secondsIn(object, QStringLiteral("complete_start"));
    checkpoint.reconciledTo = secondsIn(object, QStringLiteral("reconciled_to"));
    return true;
}

void readPipelines(const QJsonObject &object, Checkpoint &checkpoint)
{
    checkpoint.pipelinesKnown = true;
    const QJsonObject known = object.value(QStringLiteral("known")).toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        checkpoint.pipelines.emplace(it.key(), KnownPipeline{one.value(QStringLiteral("slug")).toString(),
                                                             one.value(QStringLiteral("gone")).toBool(),
                                                             one.value(QStringLiteral("arriving")).toBool()});
    }
}

OpenBuild readOpen(const QJsonObject &object)
{
    return OpenBuild{object.value(QStringLiteral("pipeline")).toString(),
                     object.value(QStringLiteral("slug")).toString(),
                     object.value(QStringLiteral("number")).toInteger(),
                     object.value(QStringLiteral("created")).toInteger(),
                     object.value(QStringLiteral("blocked")).toBool()};
}

} // namespace

Result<Checkpoint> Checkpoint::fromState(const StateMap &state)
{
    Checkpoint checkpoint;
    for (const auto &[object, json] : state) {
        QJsonParseError parsed;
        const QJsonObject content = QJsonDocument::fromJson(json, &parsed).object();
        bool good = parsed.error == QJsonParseError::NoError;
        if (good && object == "builds")
            good = readBuilds(content, checkpoint);
        else if (good && object == "pipelines")
            readPipelines(content, checkpoint);
        else if (good && object == "clock")
            checkpoint.reading = content.value(QStringLiteral("reading")).toInteger();
        else if (good && object.starts_with(openPrefix))
            checkpoint.open.emplace(object.substr(openPrefix.size()), readOpen(content));
        if (!good) {
            return Error{ErrorKind::DestinationFailed, QStringLiteral("kitesync_state")}.because(
                {QT_TRANSLATE_NOOP("kitesync::Reason", "the checkpoint entry “%1” is damaged: %2"),
                 {QString::fromStdString(object), parsed.errorString()}});
        }
    }
    return checkpoint;
}

StateChange Checkpoint::buildsEntry() const
{
    QJsonArray objects;
    for (const SourceObject object : listOf(covered))
        objects.append(nameOf(object));
    QJsonObject json{{QStringLiteral("objects"), objects},
                     {QStringLiteral("from"), qint64(from)},
                     {QStringLiteral("first_start"), qint64(firstStart)},
                     {QStringLiteral("watermark"), qint64(watermark)},
                     {QStringLiteral("spans"), toJson(spans)}};
    insertIf(json, QStringLiteral("newest"), newest);
    insertIf(json, QStringLiteral("complete_start"), completeStart);
    insertIf(json, QStringLiteral("reconciled_to"), reconciledTo);
    return {"builds", compact(json)};
}

StateChange Checkpoint::pipelinesEntry() const
{
    QJsonObject known;
    for (const auto &[id, pipeline] : pipelines) {
        QJsonObject one{{QStringLiteral("slug"), pipeline.slug}};
        if (pipeline.gone)
            one.insert(QStringLiteral("gone"), true);
        if (pipeline.arriving)
            one.insert(QStringLiteral("arriving"), true);
        known.insert(id, one);
    }
    return {"pipelines", compact({{QStringLiteral("known"), known}})};
}

StateChange Checkpoint::clockEntry() const
{
    return {"clock", compact({{QStringLiteral("reading"), qint64(reading)}})};
}

StateChange Checkpoint::openEntry(const std::string &buildId, const OpenBuild &build)
{
    QJsonObject json{{QStringLiteral("pipeline"), build.pipelineId},
                     {QStringLiteral("slug"), build.pipelineSlug},
                     {QStringLiteral("number"), build.number},
                     {QStringLiteral("created"), qint64(build.createdAt)}};
    if (build.blocked)
        json.insert(QStringLiteral("blocked"), true);
    return {std::string(openPrefix) + buildId, compact(json)};
}

StateChange Checkpoint::closedEntry(const std::string &buildId)
{
    return {std::string(openPrefix) + buildId, std::nullopt};
}

void Checkpoint::noteBuilds(const std::vector<RecordRef> &refs, std::vector<StateChange> &changes)
{
    for (const RecordRef &ref : refs) {
        if (ref.createdAt)
            newest = std::max(newest.value_or(secondOf(*ref.createdAt)), secondOf(*ref.createdAt));
        if (ref.rejected || ref.id.empty())
            continue;
        const auto known = open.find(ref.id);
        if (!ref.open) {
            if (known != open.end()) {
                open.erase(known);
                changes.push_back(closedEntry(ref.id));
            }
            continue;
        }
        const OpenBuild build{QString::fromStdString(ref.pipelineId), QString::fromStdString(ref.slug),
                              ref.number, ref.createdAt ? secondOf(*ref.createdAt) : 0, ref.blocked};
        if (known == open.end() || !(known->second == build)) {
            open.insert_or_assign(ref.id, build);
            changes.push_back(openEntry(ref.id, build));
        }
    }
}

} // namespace kitesync
