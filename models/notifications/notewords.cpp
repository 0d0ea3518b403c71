// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/notewords.h"

#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace kitesync {

namespace {

constexpr qsizetype longestName = 80; // in a note; a pipeline's may have 255

// The plural form depends on the number, which tr() takes as an int.
int pluralNumber(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

QString nameOf(const Run &run)
{
    return plainLine(run.pipelineName, longestName);
}

} // namespace

Note NoteWords::about(const Run &run)
{
    Note note;
    note.key = run.pipelineKey;
    note.pipelineKey = run.pipelineKey;
    note.runId = run.id;
    return note;
}

Note NoteWords::stopped(const Run &run, const Error &error)
{
    Note note = about(run);
    note.cause = error.kind;
    note.summary = tr("%1: sync stopped").arg(nameOf(run));
    note.body = ErrorWords::text(error).sentence();
    note.buttons = {NoteAction::Fix, NoteAction::Details};
    note.clicked = NoteAction::Fix;
    note.urgency = NoteUrgency::Normal;
    note.category = "transfer.error";
    return note;
}

QString NoteWords::since(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days <= 0)
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return days == 1 ? tr("yesterday", "no sync since yesterday") : TimeWords::date(local.date());
}

Note NoteWords::noSyncSince(const Run &run, const Error &error, const QDateTime &lastCompletedAt,
                            const QDateTime &now)
{
    Note note = about(run);
    note.cause = error.kind;
    note.summary = lastCompletedAt.isValid()
                       ? tr("%1: no sync since %2").arg(nameOf(run), since(lastCompletedAt, now))
                       : tr("%1: no sync yet").arg(nameOf(run));
    note.body = ErrorWords::text(error).sentence();
    note.buttons = {NoteAction::Details};
    note.clicked = NoteAction::Details;
    note.category = "transfer.error";
    return note;
}

Note NoteWords::locked(const Run &run)
{
    Note note = about(run);
    note.cause = ErrorKind::KeychainLocked;
    note.summary = tr("%1 is waiting").arg(nameOf(run));
    note.body = tr("Unlock the keychain to go on.");
    note.buttons = {NoteAction::Unlock};
    note.clicked = NoteAction::Unlock;
    note.urgency = NoteUrgency::Normal;
    return note;
}

Note NoteWords::problems(const Run &run)
{
    Note note = about(run);
    note.summary = tr("%1: %2", "pipeline's name, number of problems")
                       .arg(nameOf(run), RunWords::problems(RunWords::problemCount(run)));
    if (!run.problems.isEmpty()) {
        note.cause = run.problems.constFirst().kind;
        note.body = ErrorWords::text(run.problems.constFirst()).sentence();
    } else if (run.error) {
        note.cause = run.error->kind;
        note.body = ErrorWords::text(*run.error).sentence();
    } else {
        note.body = tr("Some records could not be copied. They are kept aside.");
    }
    note.buttons = {NoteAction::Details};
    note.clicked = NoteAction::Details;
    note.category = "transfer.error";
    return note;
}

Note NoteWords::ready(const Run &run)
{
    Note note = about(run);
    note.summary = tr("%1 is ready").arg(nameOf(run));
    const QString time = TimeWords::duration(run.duration);
    const qint64 builds = run.of(SourceObject::Builds).read;
    const qint64 jobs = run.of(SourceObject::Jobs).read;
    if (run.objects.testFlag(SourceObject::Builds) && run.objects.testFlag(SourceObject::Jobs)) {
        const QString buildText
            = tr("%1 build(s)", nullptr, pluralNumber(builds)).arg(RunWords::count(builds));
        const QString jobText = tr("%1 job(s)", nullptr, pluralNumber(jobs)).arg(RunWords::count(jobs));
        note.body = tr("%1 and %2 copied in %3.", "builds, jobs, time").arg(buildText, jobText, time);
    } else {
        note.body
            = tr("%1 copied in %2.", "records, time").arg(RunWords::records(RunWords::total(run).read), time);
    }
    note.buttons = {NoteAction::Open};
    note.category = "transfer.complete";
    return note;
}

Note NoteWords::upToDate(const Run &run)
{
    Note note = about(run);
    note.summary = tr("%1 is up to date").arg(nameOf(run));
    const qint64 builds = run.of(SourceObject::Builds).written;
    const qint64 written = RunWords::total(run).written;
    // A build that went on counts as one too: the counts do not tell new from changed.
    note.body
        = builds > 0
              ? tr("%1 new or changed build(s)", nullptr, pluralNumber(builds)).arg(RunWords::count(builds))
              : tr("%1 new or changed record(s)", nullptr, pluralNumber(written)).arg(RunWords::count(written));
    note.buttons = {NoteAction::Open};
    note.transient = true;
    note.category = "transfer.complete";
    return note;
}

Note NoteWords::joint(const Error &error, int count)
{
    Note note;
    note.cause = error.kind;
    note.summary = tr("%n pipeline(s) cannot sync", nullptr, count);
    note.body = ErrorWords::text(error).sentence();
    note.buttons = {NoteAction::Open};
    note.category = "transfer.error";
    return note;
}

Note NoteWords::stillRunning()
{
    Note note;
    note.key = QStringLiteral("window");
    note.summary = tr("Kitesync is still running");
    note.body = tr("It keeps syncing on schedule. Quit from the tray icon.");
    note.buttons = {NoteAction::Quit};
    // Not Quit: a click on the text says "show me".
    note.clicked = NoteAction::Open;
    note.category = "presence";
    return note;
}

QString NoteWords::label(NoteAction action)
{
    switch (action) {
    case NoteAction::Fix:
        return tr("Fix…");
    case NoteAction::Details:
        return tr("Show details");
    case NoteAction::Open:
        return tr("Open");
    case NoteAction::Quit:
        return tr("Quit");
    case NoteAction::Unlock:
        return tr("Unlock");
    }
    return {};
}

} // namespace kitesync
