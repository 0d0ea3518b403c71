// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/rundetails.h"

#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <algorithm>
#include <iterator>

namespace kitesync {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Names of objects become words; a path or an address stays as it is.
QString affectedThing(const Error &error)
{
    if (const auto object = sourceObjectNamed(error.place))
        return RunWords::object(*object);
    return plainLine(error.place);
}

void addTo(QList<ProblemGroup> &groups, const Error &error)
{
    const ErrorText words = ErrorWords::text(error);
    auto group = std::find_if(groups.begin(), groups.end(), [&words](const ProblemGroup &each) {
        return each.id == words.id && each.message == words.sentence();
    });
    if (group == groups.end()) {
        groups.append({words.id, words.sentence(), words.nextStep, 0, {}, {}});
        group = std::prev(groups.end());
    }
    ++group->count;
    addOnce(group->affected, affectedThing(error));
    addOnce(group->said, words.said);
}

} // namespace

RunDetails::RunDetails(const Run &run)
    : m_run(run)
{
}

QString RunDetails::headline() const
{
    return m_run.outcome == RunOutcome::Skipped ? tr("%1.", "a sentence").arg(result(m_run))
                                                : RunWords::headline(m_run);
}

QList<DetailLine> RunDetails::facts() const
{
    QList<DetailLine> lines{{tr("Pipeline"), plainLine(m_run.pipelineName)},
                            {tr("Why"), RunWords::why(m_run)},
                            {tr("What"), RunWords::kind(m_run.kind)},
                            {tr("Started"), TimeWords::exact(m_run.startedAt)}};
    if (m_run.finishedAt.isValid())
        lines.append({tr("Ended"), TimeWords::exact(m_run.finishedAt)});
    lines.append({tr("Requests"), RunWords::count(m_run.apiCalls)});
    lines.append({tr("Waiting for the request limit"),
                  m_run.deferred.count() > 0 ? TimeWords::duration(m_run.deferred) : tr("none", "no time")});
    if (m_run.correctAsOf.isValid())
        lines.append({tr("Data correct as of"), TimeWords::exact(m_run.correctAsOf)});
    return lines;
}

QList<ProblemGroup> RunDetails::problems() const
{
    QList<ProblemGroup> groups;
    // The error of a partial run is the first of its problems again.
    if (m_run.error && !m_run.problems.contains(*m_run.error))
        addTo(groups, *m_run.error);
    for (const Error &problem : m_run.problems)
        addTo(groups, problem);
    for (const SourceObject object : allSourceObjects) {
        const qint64 rejected = m_run.of(object).rejected;
        if (rejected == 0)
            continue;
        groups.append(
            {QString(),
             tr("Not stored, but kept with the reason in the table “kitesync_rejected”: %1.", "3 records")
                 .arg(RunWords::records(rejected)),
             tr("Look at that table in your database; a later sync tries changed records again."),
             rejected,
             {RunWords::object(object)},
             {}});
    }
    return groups;
}

QStringList RunDetails::countNames()
{
    return {tr("Read"),     tr("New or changed"),          tr("Unchanged"),
            tr("Rejected"), tr("Values that did not fit"), tr("Removed at the source")};
}

QStringList RunDetails::countTexts(const ObjectCounts &counts)
{
    return {RunWords::count(counts.read),      RunWords::count(counts.written),
            RunWords::count(counts.unchanged), RunWords::count(counts.rejected),
            RunWords::count(counts.coerced),   RunWords::count(counts.removed)};
}

QString RunDetails::countsTable() const
{
    QString text;
    for (const SourceObject object : objects()) {
        const QStringList names = countNames();
        const QStringList counts = countTexts(m_run.of(object));
        QStringList parts;
        for (qsizetype i = 0; i < names.size(); ++i)
            parts.append(tr("%1 %2", "what was counted, and how many").arg(names.at(i), counts.at(i)));
        text += labelled(RunWords::object(object), parts.join(tr("; ", "between counts"))) + u'\n';
    }
    return text;
}

QString RunDetails::text() const
{
    QString text = headline() + QStringLiteral("\n\n");
    for (const DetailLine &line : facts())
        text += labelled(line.name, line.value) + u'\n';
    text += tr("Report by Kitesync %1").arg(QStringLiteral(KITESYNC_VERSION)) + QStringLiteral("\n\n");
    text += countsTable();
    for (const ProblemGroup &group : problems()) {
        text += QStringLiteral("\n%1 × %2").arg(RunWords::count(group.count), group.message);
        if (!group.id.isEmpty())
            text += QStringLiteral(" [%1]").arg(group.id);
        text += u'\n';
        if (!group.affected.isEmpty())
            text += tr("Affected: %1").arg(group.affected.join(tr(", ", "between the members of a list")))
                    + u'\n';
        for (const QString &said : group.said)
            text += said + u'\n';
        if (!group.nextStep.isEmpty())
            text += tr("What you can do: %1").arg(group.nextStep) + u'\n';
    }
    return text;
}

QString RunDetails::skippedBecause(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.subject == QLatin1String("metered") ? tr("metered connection") : tr("offline");
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
        return tr("keychain locked");
    case ErrorKind::KeychainMissing:
        return tr("no keychain");
    case ErrorKind::AlreadyRunning:
        return tr("still running");
    default:
        return {};
    }
}

QString RunDetails::result(const Run &run)
{
    const QString outcome = RunWords::outcome(run.outcome);
    if (run.outcome != RunOutcome::Skipped || !run.error)
        return outcome;
    const QString because = skippedBecause(*run.error);
    return because.isEmpty() ? outcome : tr("%1: %2", "Skipped: offline").arg(outcome, because);
}

} // namespace kitesync
