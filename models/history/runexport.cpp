// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runexport.h"

#include "models/words/errorwords.h"
#include "models/words/runwords.h"

#include <QSaveFile>
#include <QStringList>

#include <algorithm>

namespace kitesync::runexport {

namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList header()
{
    QStringList names{
        QStringLiteral("run"),         QStringLiteral("pipeline"),    QStringLiteral("started_at"),
        QStringLiteral("finished_at"), QStringLiteral("trigger"),     QStringLiteral("kind"),
        QStringLiteral("outcome"),     QStringLiteral("duration_ms"), QStringLiteral("api_calls"),
        QStringLiteral("deferred_ms"), QStringLiteral("problems"),    QStringLiteral("correct_as_of"),
        QStringLiteral("error_id"),    QStringLiteral("error")};
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

QByteArray line(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',').toUtf8() + "\r\n";
}

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text.front()))
        return false;
    bool number = false;
    text.toDouble(&number);
    return !number;
}

} // namespace

QString csvField(const QString &text)
{
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quote = std::any_of(field.cbegin(), field.cend(),
                                   [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!quote)
        return field;
    field.replace(u'"', QLatin1String("\"\""));
    return u'"' + field + u'"';
}

QByteArray csv(const QList<Run> &runs)
{
    QByteArray content = line(header());
    for (const Run &run : runs)
        content += line(fieldsOf(run));
    return content;
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace kitesync::runexport
