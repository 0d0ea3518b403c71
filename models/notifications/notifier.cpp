// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/notifier.h"

#include "models/notifications/notewords.h"
#include "sync/domain/log.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"

namespace kitesync {

namespace {

constexpr int runsToJudge = 20; // more failures in a row than that change no decision

NoteWishes wishesIn(const Preferences &preferences)
{
    return {preferences.value(preference::notifyProblems), preferences.value(preference::notifyEverySync),
            preferences.value(preference::notifyFirstSync)};
}

QList<Run> runsBefore(const RunStore &runs, const Run &run, const QList<RunOutcome> &outcomes, int limit)
{
    RunFilter filter;
    filter.pipelineKey = run.pipelineKey;
    filter.outcomes = outcomes;
    filter.limit = limit + 1;
    const Result<QList<Run>> found = runs.list(filter);
    if (!found) {
        qCWarning(logStore) << "The history cannot be read:" << found.error().detail;
        return {};
    }
    QList<Run> before = *found;
    before.removeIf([&run](const Run &each) { return each.id == run.id; });
    return before;
}

} // namespace

Notifier::Notifier(Store &store, const Clock &clock, std::function<bool()> isWindowInFront, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_isWindowInFront(std::move(isWindowInFront))
{
}

void Notifier::tellRunEnded(const Run &run)
{
    EndedRun ended;
    ended.run = run;
    ended.before = runsBefore(m_store.runs(), run, {}, runsToJudge);
    const QList<Run> completed
        = runsBefore(m_store.runs(), run, {RunOutcome::Succeeded, RunOutcome::SucceededWithRejects}, 1);
    if (!completed.isEmpty())
        ended.lastCompletedAt = completed.constFirst().finishedAt;
    ended.windowInFront = m_isWindowInFront();
    ended.now = m_clock.now();
    apply(m_rules.runEnded(ended, wishesIn(m_store.preferences())));
}

void Notifier::tellUnlocked()
{
    apply(m_rules.unlocked());
}

void Notifier::tellRemoved(const PipelineKey &key)
{
    apply(m_rules.removed(key));
}

void Notifier::tellWindowClosed()
{
    Preferences &preferences = m_store.preferences();
    if (preferences.value(preference::closeNoteShown))
        return;
    if (const Status kept = preferences.set(preference::closeNoteShown, true); !kept)
        qCWarning(logStore) << "The setting cannot be kept:" << kept.error().detail;
    Q_EMIT showWanted(NoteWords::stillRunning());
}

void Notifier::apply(const NoteChange &change)
{
    for (const QString &key : change.close)
        Q_EMIT closeWanted(key);
    if (change.show)
        Q_EMIT showWanted(*change.show);
}

} // namespace kitesync
