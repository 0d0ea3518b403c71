// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/noterules.h"

#include "models/notifications/notewords.h"
#include "models/words/runwords.h"

#include <algorithm>

namespace kitesync {

namespace {

enum class Ending { Fine, Locked, MustAct, HealsItself, NoNews };

Ending endingOf(const Run &run)
{
    // Whoever moves a pipeline looks on.
    if (run.kind == RunKind::Move)
        return Ending::NoNews;
    switch (run.outcome) {
    case RunOutcome::Succeeded:
    case RunOutcome::SucceededWithRejects:
        return Ending::Fine;
    case RunOutcome::Failed:
    case RunOutcome::Skipped:
        break;
    case RunOutcome::Running:
    case RunOutcome::Cancelled:
    case RunOutcome::Interrupted:
        return Ending::NoNews;
    }
    if (!run.error)
        return Ending::NoNews;
    switch (run.error->kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::AlreadyRunning:
        return Ending::NoNews;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
        return Ending::Locked;
    case ErrorKind::Offline:
        // On a metered connection it waits because the person said so.
        return run.error->subject == QLatin1String("metered") ? Ending::NoNews : Ending::HealsItself;
    default:
        return passesByItself(run.error->kind) ? Ending::HealsItself : Ending::MustAct;
    }
}

bool isFailure(const Run &run)
{
    const Ending ending = endingOf(run);
    return ending != Ending::Fine && ending != Ending::NoNews;
}

/// How many runs failed in a row, this one included; @p since becomes the start of the first of them.
int failuresInRow(const EndedRun &ended, QDateTime &since)
{
    int count = 1;
    since = ended.run.startedAt;
    for (const Run &run : ended.before) {
        if (endingOf(run) == Ending::Fine)
            break;
        if (!isFailure(run))
            continue;
        ++count;
        since = run.startedAt;
    }
    return count;
}

QString jointKey(ErrorKind cause)
{
    return QStringLiteral("cause-%1").arg(static_cast<int>(cause));
}

/// Two that are the same trouble have the same text.
QString signatureOf(const Error &error)
{
    return QStringLiteral("%1 %2").arg(static_cast<int>(error.kind)).arg(error.subject);
}

QString signatureOf(const Run &run)
{
    QStringList parts;
    for (const Error &problem : run.problems)
        parts.append(signatureOf(problem));
    // How many records are set aside changes with every run; that some are does not.
    if (RunWords::total(run).rejected > 0)
        parts.append(QStringLiteral("rejected"));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

bool needsPerson(const Run &run)
{
    const Ending ending = endingOf(run);
    return ending == Ending::MustAct || ending == Ending::Locked;
}

NoteChange NoteRules::runEnded(const EndedRun &ended, const NoteWishes &wishes)
{
    const Ending ending = endingOf(ended.run);
    if (ending == Ending::NoNews)
        return {};
    if (ending == Ending::Fine)
        return completed(ended, wishes);
    const bool seen = ended.run.trigger == RunTrigger::Manual && ended.windowInFront;
    if (seen || !wishes.problems)
        return {};
    if (ending == Ending::Locked)
        return locked(ended);
    NoteChange change = failed(ended, *ended.run.error, ending == Ending::HealsItself);
    // It came past the keychain, or failed before: only the former says something, and only of a run that had begun.
    if (ended.run.outcome == RunOutcome::Failed && ended.run.apiCalls > 0)
        endLock(change);
    return change;
}

NoteChange NoteRules::completed(const EndedRun &ended, const NoteWishes &wishes)
{
    const Run &run = ended.run;
    const bool seen = run.trigger == RunTrigger::Manual && ended.windowInFront;
    const bool hasProblems = RunWords::problemCount(run) > 0;
    NoteChange change;
    endLock(change);
    if (hasProblems && wishes.problems) {
        const QString what = signatureOf(run);
        if (!isNews(ended, what))
            return change;
        forget(run.pipelineKey, change);
        m_told.insert(run.pipelineKey, {what, ended.now, std::nullopt});
        if (!seen)
            change.show = NoteWords::problems(run);
    } else {
        forget(run.pipelineKey, change);
        if (seen)
            return change;
        if (!ended.lastCompletedAt.isValid() && wishes.firstSync)
            change.show = NoteWords::ready(run);
        else if (wishes.everySync && RunWords::total(run).written > 0)
            change.show = NoteWords::upToDate(run);
    }
    // It takes the place of the old one instead.
    if (change.show)
        change.close.removeAll(change.show->key);
    return change;
}

NoteChange NoteRules::failed(const EndedRun &ended, const Error &error, bool heals)
{
    const Run &run = ended.run;
    const QString what = heals ? QStringLiteral("heals") : signatureOf(error);
    if (heals) {
        QDateTime since;
        const int count = failuresInRow(ended, since);
        if (ended.lastCompletedAt.isValid())
            since = ended.lastCompletedAt;
        const bool isLong = since.secsTo(ended.now) >= std::chrono::seconds(patientTime).count();
        // What a person started is not tried again by itself: they are told how it ended.
        if (run.trigger != RunTrigger::Manual && count < patientFailures && !isLong)
            return {};
    }
    if (!isNews(ended, what))
        return {};
    NoteChange change;
    forget(run.pipelineKey, change);
    change.close.removeAll(run.pipelineKey); // replaced
    m_told.insert(run.pipelineKey, {what, ended.now, error.kind});
    change.show = heals ? NoteWords::noSyncSince(run, error, ended.lastCompletedAt, ended.now)
                        : NoteWords::stopped(run, error);
    return joined(std::move(change), error);
}

NoteChange NoteRules::joined(NoteChange change, const Error &error)
{
    QStringList members;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        if (told->failing == error.kind)
            members.append(told.key());
    }
    if (members.size() <= mostSingleNotes)
        return change;
    const NoteUrgency urgency = change.show->urgency;
    change.show = NoteWords::joint(error, static_cast<int>(members.size()));
    change.show->key = jointKey(error.kind);
    change.show->urgency = urgency;
    change.close += members;
    m_joint.insert(error.kind);
    return change;
}

NoteChange NoteRules::locked(const EndedRun &ended)
{
    const bool byPerson = ended.run.trigger == RunTrigger::Manual;
    if (!m_lockTold.isEmpty() && !byPerson)
        return {};
    NoteChange change;
    endLock(change);
    m_lockTold = ended.run.pipelineKey;
    change.show = NoteWords::locked(ended.run);
    change.close.removeAll(change.show->key);
    return change;
}

NoteChange NoteRules::unlocked()
{
    NoteChange change;
    endLock(change);
    return change;
}

NoteChange NoteRules::removed(const PipelineKey &key)
{
    NoteChange change;
    if (m_lockTold == key)
        m_lockTold.clear();
    m_told.insert(key, {});
    forget(key, change);
    return change;
}

bool NoteRules::isNews(const EndedRun &ended, const QString &what) const
{
    const auto told = m_told.constFind(ended.run.pipelineKey);
    return told == m_told.cend() || told->what != what || ended.run.trigger == RunTrigger::Manual
           || told->at.secsTo(ended.now) >= std::chrono::seconds(tellAgainAfter).count();
}

void NoteRules::forget(const PipelineKey &key, NoteChange &change)
{
    const auto told = m_told.constFind(key);
    if (told == m_told.cend())
        return;
    const std::optional<ErrorKind> cause = told->failing;
    m_told.erase(told);
    if (!change.close.contains(key))
        change.close.append(key);
    if (!cause || !m_joint.contains(*cause))
        return;
    const bool others = std::any_of(m_told.cbegin(), m_told.cend(),
                                    [&cause](const Told &other) { return other.failing == cause; });
    if (!others) {
        m_joint.remove(*cause);
        change.close.append(jointKey(*cause));
    }
}

void NoteRules::endLock(NoteChange &change)
{
    if (m_lockTold.isEmpty())
        return;
    change.close.append(m_lockTold);
    m_lockTold.clear();
}

} // namespace kitesync
