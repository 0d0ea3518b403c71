// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonevents.h"

#include "sync/schedule/duegrid.h"

#include <QJsonDocument>

#include <cmath>

namespace kitesync::cli {

namespace {

using kitesync::nameOf;
using runjson::countsObject;
using runjson::optionalText;
using runjson::timeValue;

QJsonValue fractionValue(std::optional<double> fraction)
{
    // Four digits are what a bar needs; more would only be noise.
    return fraction ? QJsonValue(std::floor(*fraction * 10000) / 10000) : QJsonValue(QJsonValue::Null);
}

QString nameOfStep(RunStep step)
{
    switch (step) {
    case RunStep::Starting:
        return QStringLiteral("starting");
    case RunStep::Pipelines:
        return QStringLiteral("pipelines");
    case RunStep::Agents:
        return QStringLiteral("agents");
    case RunStep::History:
        return QStringLiteral("history");
    case RunStep::New:
        return QStringLiteral("new");
    case RunStep::Finished:
        return QStringLiteral("finished");
    case RunStep::Open:
        return QStringLiteral("open");
    case RunStep::Blocked:
        return QStringLiteral("blocked");
    case RunStep::NewlyVisible:
        return QStringLiteral("newly_visible");
    case RunStep::Stragglers:
        return QStringLiteral("stragglers");
    case RunStep::Reconcile:
        return QStringLiteral("reconcile");
    case RunStep::Moving:
        return QStringLiteral("moving");
    case RunStep::Comparing:
        return QStringLiteral("comparing");
    case RunStep::Finishing:
        return QStringLiteral("finishing");
    }
    return {};
}

QString nameOfStatus(ObjectStatus status)
{
    switch (status) {
    case ObjectStatus::NotChosen:
        return QStringLiteral("not_chosen");
    case ObjectStatus::Waiting:
        return QStringLiteral("waiting");
    case ObjectStatus::Copying:
        return QStringLiteral("copying");
    case ObjectStatus::Done:
        return QStringLiteral("done");
    case ObjectStatus::DoneWithProblems:
        return QStringLiteral("done_with_problems");
    case ObjectStatus::Stopped:
        return QStringLiteral("stopped");
    case ObjectStatus::Failed:
        return QStringLiteral("failed");
    case ObjectStatus::LeftOut:
        return QStringLiteral("left_out");
    }
    return {};
}

QJsonValue waitingValue(const Progress &progress)
{
    QString reason;
    switch (progress.waiting) {
    case WaitReason::None:
        return QJsonValue::Null;
    case WaitReason::RequestLimit:
        reason = QStringLiteral("request_limit");
        break;
    case WaitReason::Retry:
        reason = QStringLiteral("retry");
        break;
    case WaitReason::DestinationBusy:
        reason = QStringLiteral("destination_busy");
        break;
    }
    return QJsonObject{{QStringLiteral("reason"), reason},
                       {QStringLiteral("left_ms"), static_cast<qint64>(progress.waitLeft.count())},
                       {QStringLiteral("attempt"), progress.attempt}};
}

QJsonArray namesOf(SourceObjects objects)
{
    QJsonArray names;
    for (const SourceObject object : listOf(objects))
        names.append(nameOf(object));
    return names;
}

} // namespace

QJsonObject progressEvent(const Progress &progress, const QString &pipeline)
{
    QJsonObject objects;
    for (const SourceObject object : allSourceObjects) {
        const ObjectProgress &of = progress.of(object);
        if (of.status == ObjectStatus::NotChosen)
            continue;
        QJsonObject entry = countsObject(of.counts);
        entry.insert(QStringLiteral("status"), nameOfStatus(of.status));
        entry.insert(QStringLiteral("fraction"), fractionValue(of.fraction));
        entry.insert(QStringLiteral("per_second"), std::round(of.ratePerSecond * 10) / 10);
        objects.insert(nameOf(object), entry);
    }
    return {{QStringLiteral("event"), QStringLiteral("progress")},
            {QStringLiteral("pipeline"), pipeline},
            {QStringLiteral("run"), progress.runId},
            {QStringLiteral("step"), nameOfStep(progress.step)},
            {QStringLiteral("fraction"), fractionValue(progress.fraction)},
            {QStringLiteral("back_to"), timeValue(progress.backTo)},
            {QStringLiteral("time_left_s"),
             progress.timeLeft ? QJsonValue(static_cast<qint64>(progress.timeLeft->count())) : QJsonValue()},
            {QStringLiteral("api_calls"), progress.apiCalls},
            {QStringLiteral("deferred_ms"), static_cast<qint64>(progress.deferred.count())},
            {QStringLiteral("elapsed_ms"), static_cast<qint64>(progress.elapsed.count())},
            {QStringLiteral("waiting"), waitingValue(progress)},
            {QStringLiteral("objects"), objects}};
}

QJsonObject verifiedEvent(const RunReport &report)
{
    QJsonArray days;
    for (const DayComparison &day : report.days) {
        days.append(QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                                {QStringLiteral("at_source"), day.atSource},
                                {QStringLiteral("in_destination"), day.inDestination},
                                {QStringLiteral("missing"), day.missing},
                                {QStringLiteral("different"), day.different},
                                {QStringLiteral("only_in_destination"), day.onlyInDestination},
                                {QStringLiteral("repaired"), day.repaired}});
    }
    QJsonObject event = finishedEvent(report.run);
    event.insert(QStringLiteral("event"), QStringLiteral("verified"));
    event.insert(QStringLiteral("days_compared"), report.daysCompared);
    event.insert(QStringLiteral("days"), days);
    return event;
}

QJsonObject movedEvent(const RunReport &report, const DestinationConfig &destination)
{
    QJsonArray tables;
    for (const MovedTable &table : report.moved) {
        tables.append(QJsonObject{{QStringLiteral("table"), table.name},
                                  {QStringLiteral("rows"), table.rows},
                                  {QStringLiteral("hash"), table.hash}});
    }
    QJsonObject event = finishedEvent(report.run);
    event.insert(QStringLiteral("destination"), destination.url);
    event.insert(QStringLiteral("table_prefix"), destination.tablePrefix);
    event.insert(QStringLiteral("schema"), optionalText(destination.schema));
    event.insert(QStringLiteral("tables"), tables);
    return event;
}

QJsonObject pipelineEntry(const PipelineConfig &config, const std::optional<Run> &last,
                          const std::optional<Run> &complete)
{
    return {{QStringLiteral("name"), config.name},
            {QStringLiteral("key"), config.key},
            {QStringLiteral("organization"), config.organization},
            {QStringLiteral("api_url"), config.apiUrl.toString()},
            {QStringLiteral("destination"), config.destination.url},
            {QStringLiteral("table_prefix"), config.destination.tablePrefix},
            {QStringLiteral("schema"), optionalText(config.destination.schema)},
            {QStringLiteral("objects"), namesOf(config.objects)},
            {QStringLiteral("history_from"),
             config.historyFrom ? QJsonValue(config.historyFrom->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("every"), scheduleIntervalText(config.every)},
            {QStringLiteral("last_run"), last ? QJsonValue(historyEntry(*last)) : QJsonValue()},
            {QStringLiteral("correct_as_of"), complete ? timeValue(complete->correctAsOf) : QJsonValue()}};
}

QJsonObject testedEvent(const PipelineConfig &config, const Result<SourceReport> &source,
                        const Result<DestinationReport> &destination)
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("tested")},
                      {QStringLiteral("pipeline"), config.name}};
    QJsonObject sourceEntry{{QStringLiteral("error"), source ? QJsonValue() : errorValue(source.error())}};
    if (source) {
        QJsonObject objects;
        for (const SourceObject object : listOf(config.objects)) {
            const auto refused = source->refused.constFind(object);
            objects.insert(nameOf(object),
                           refused == source->refused.constEnd() ? QJsonValue() : errorValue(*refused));
        }
        sourceEntry.insert(QStringLiteral("organization"), source->organizationName);
        sourceEntry.insert(QStringLiteral("user"), optionalText(source->userName));
        sourceEntry.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(source->scopes));
        sourceEntry.insert(QStringLiteral("token_expires_at"), timeValue(source->tokenExpiresAt));
        sourceEntry.insert(QStringLiteral("refused"), objects);
    }
    QJsonObject destinationEntry{
        {QStringLiteral("error"), destination ? QJsonValue() : errorValue(destination.error())}};
    if (destination) {
        destinationEntry.insert(QStringLiteral("product"), destination->product);
        destinationEntry.insert(QStringLiteral("exists"), destination->exists);
        destinationEntry.insert(QStringLiteral("ours"), destination->ours);
        destinationEntry.insert(QStringLiteral("free_bytes"),
                                destination->freeBytes < 0 ? QJsonValue() : QJsonValue(destination->freeBytes));
    }
    event.insert(QStringLiteral("source"), sourceEntry);
    event.insert(QStringLiteral("destination"), destinationEntry);
    return event;
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace kitesync::cli
