// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runexport.h"

#include "models/files/export.h"
#include "models/words/errorwords.h"
#include "models/words/runwords.h"

#include <QStringList>

namespace kitesync::runexport {

namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList header()
{
    QStringList names{
        QStringLiteral("run"),           QStringLiteral("pipeline"),    QStringLiteral("started_at"),
        QStringLiteral("finished_at"),   QStringLiteral("trigger"),     QStringLiteral("missed"),
        QStringLiteral("kind"),          QStringLiteral("outcome"),     QStringLiteral("duration_ms"),
        QStringLiteral("api_calls"),     QStringLiteral("deferred_ms"), QStringLiteral("problems"),
        QStringLiteral("correct_as_of"), QStringLiteral("error_id"),    QStringLiteral("error")};
    for (const SourceObject object : allSourceObjects) {
        for (const char *count : {"read", "written", "unchanged", "rejected", "coerced", "removed"})
            names.append(nameOf(object) + u'_' + QLatin1String(count));
    }
    return names;
}

QStringList fieldsOf(const Run &run)
{
    const ErrorText words = run.error ? ErrorWords::text(*run.error) : ErrorText();
    QStringList fields{run.id,
                       run.pipelineName,
                       isoTime(run.startedAt),
                       isoTime(run.finishedAt),
                       nameOf(run.trigger),
                       QString::number(run.missed),
                       nameOf(run.kind),
                       nameOf(run.outcome),
                       QString::number(run.duration.count()),
                       QString::number(run.apiCalls),
                       QString::number(run.deferred.count()),
                       QString::number(RunWords::problemCount(run)),
                       isoTime(run.correctAsOf),
                       words.id,
                       run.error ? words.sentence() : QString()};
    for (const SourceObject object : allSourceObjects) {
        const ObjectCounts &counts = run.of(object);
        for (const qint64 count :
             {counts.read, counts.written, counts.unchanged, counts.rejected, counts.coerced, counts.removed})
            fields.append(QString::number(count));
    }
    return fields;
}

} // namespace

QByteArray csv(const QList<Run> &runs)
{
    QByteArray content = csvLine(header());
    for (const Run &run : runs)
        content += csvLine(fieldsOf(run));
    return content;
}

} // namespace kitesync::runexport
