// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runjson.h"

#include "models/words/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

namespace kitesync::runjson {

using kitesync::nameOf;

namespace {

QJsonArray problemsOf(const Run &run)
{
    QJsonArray problems;
    for (const Error &problem : run.problems)
        problems.append(errorValue(problem));
    return problems;
}

} // namespace

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject countsObject(const ObjectCounts &counts)
{
    return {{QStringLiteral("read"), counts.read},           {QStringLiteral("written"), counts.written},
            {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("coerced"), counts.coerced},     {QStringLiteral("removed"), counts.removed}};
}

QString nameOf(ErrorKind kind)
{
    const char *key = QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind));
    QString name;
    for (const QChar c : QString::fromLatin1(key)) {
        if (c.isUpper() && !name.isEmpty())
            name += QLatin1Char('_');
        name += c.toLower();
    }
    return name;
}

QJsonValue errorValue(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    const ErrorText text = ErrorWords::text(*error);
    return QJsonObject{
        {QStringLiteral("kind"), nameOf(error->kind)},
        {QStringLiteral("message"), text.sentence()},
        {QStringLiteral("id"), text.id},
        {QStringLiteral("next_step"), text.nextStep},
        {QStringLiteral("said"), optionalText(error->detail)},
        {QStringLiteral("place"), optionalText(error->place)},
        {QStringLiteral("status"), error->status == 0 ? QJsonValue() : QJsonValue(error->status)}};
}

QJsonObject finishedEvent(const Run &run)
{
    QJsonObject objects;
    for (const SourceObject object : listOf(run.objects))
        objects.insert(nameOf(object), countsObject(run.of(object)));
    return {{QStringLiteral("event"), QStringLiteral("finished")},
            {QStringLiteral("pipeline"), run.pipelineName},
            {QStringLiteral("run"), run.id},
            {QStringLiteral("kind"), nameOf(run.kind)},
            {QStringLiteral("outcome"), nameOf(run.outcome)},
            {QStringLiteral("correct_as_of"), timeValue(run.correctAsOf)},
            {QStringLiteral("api_calls"), run.apiCalls},
            {QStringLiteral("deferred_ms"), static_cast<qint64>(run.deferred.count())},
            {QStringLiteral("duration_ms"), static_cast<qint64>(run.duration.count())},
            {QStringLiteral("objects"), objects},
            {QStringLiteral("problems"), problemsOf(run)},
            {QStringLiteral("error"), errorValue(run.error)}};
}

QJsonObject historyEntry(const Run &run)
{
    QJsonObject entry = finishedEvent(run);
    if (run.outcome == RunOutcome::Running)
        entry.insert(QStringLiteral("event"), QStringLiteral("running"));
    entry.insert(QStringLiteral("started_at"), timeValue(run.startedAt));
    entry.insert(QStringLiteral("finished_at"), timeValue(run.finishedAt));
    entry.insert(QStringLiteral("trigger"), nameOf(run.trigger));
    entry.insert(QStringLiteral("missed"), run.missed);
    return entry;
}

QByteArray historyArray(const QList<Run> &runs)
{
    QJsonArray array;
    for (const Run &run : runs)
        array.append(historyEntry(run));
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace kitesync::runjson
