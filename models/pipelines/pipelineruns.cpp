// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PipelineManager that starts runs and takes what comes of them.
#include "models/pipelines/pipelinemanager.h"

#include "models/pipelines/pipelinekeeper.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/log.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"

#include <QUuid>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto keepInterval = 10s;

} // namespace

struct PipelineManager::Start
{
    PipelineKey key;
    RunKind kind = RunKind::Sync;
    RunTrigger trigger = RunTrigger::Manual;
    SourceObjects only = {}; ///< none: all that are chosen
    MoveTarget moveTo = {}; ///< of kind Move

    [[nodiscard]] bool byPerson() const { return trigger == RunTrigger::Manual || only; }
    [[nodiscard]] SourceObjects of(const PipelineConfig &config) const
    {
        return only ? only & config.objects : config.objects;
    }
};

void PipelineManager::due(const PipelineKey &key, RunTrigger trigger)
{
    sync(key, RunKind::Sync, trigger);
}

void PipelineManager::sync(const PipelineKey &key, RunKind kind, RunTrigger trigger)
{
    begin({key, kind, trigger});
}

void PipelineManager::retry(const PipelineKey &key, SourceObjects objects)
{
    const PipelineState *const state = find(key);
    // What is not chosen any more needs no second try.
    if (state != nullptr && (objects & state->config.objects))
        begin({key, RunKind::Sync, RunTrigger::Retry, objects});
}

void PipelineManager::move(const PipelineKey &key, const MoveTarget &target)
{
    begin({key, RunKind::Move, RunTrigger::Manual, {}, target});
}

void PipelineManager::begin(const Start &start)
{
    const PipelineKey key = start.key;
    refresh();
    const auto state = m_states.find(key);
    if (state == m_states.end())
        return;
    if (state->isBusy())
        return couldNotStart(start, Error{.kind = ErrorKind::AlreadyRunning}, RunOutcome::Skipped);
    const Surroundings &surroundings = m_parts.surroundings;
    // A person who asks gets the try: what the system says about the network may be wrong.
    if (!start.byPerson() && !surroundings.isOnline())
        return couldNotStart(start, Error{.kind = ErrorKind::Offline}, RunOutcome::Skipped);
    if (!start.byPerson() && surroundings.isMetered() && state->config.notOnMetered) {
        return couldNotStart(start, Error{.kind = ErrorKind::Offline, .subject = QStringLiteral("metered")},
                             RunOutcome::Skipped);
    }
    state->starting = true;
    Q_EMIT changed(key);
    if (start.byPerson())
        return readSecrets(start);
    // Reading would pop a prompt up at a moment that nobody expects.
    m_parts.vault.isLocked(this, [this, start](bool locked) {
        if (locked)
            couldNotStart(start, Error{.kind = ErrorKind::KeychainLocked}, RunOutcome::Skipped);
        else
            readSecrets(start);
    });
}

void PipelineManager::readSecrets(const Start &start)
{
    if (start.kind == RunKind::Move)
        return readPassword(start, Secret());
    m_parts.vault.read(start.key, SecretKind::Token, this, [this, start](const Result<Secret> &token) {
        if (!token)
            return couldNotStart(start, token.error(), RunOutcome::Failed);
        readPassword(start, *token);
    });
}

void PipelineManager::readPassword(const Start &start, const Secret &token)
{
    const PipelineState *const state = find(start.key);
    // A keychain that will not take the password of the new place says so before anything is copied.
    const bool mayNeedKeychain = start.kind == RunKind::Move && !start.moveTo.password.isEmpty();
    if (state != nullptr && isSqliteUrl(state->config.destination.url) && !mayNeedKeychain)
        return launch(start, token, Secret());
    m_parts.vault.read(start.key, SecretKind::DestinationPassword, this,
                       [this, start, token](const Result<Secret> &password) {
                           if (!password && password.error().kind != ErrorKind::SecretMissing)
                               return couldNotStart(start, password.error(), RunOutcome::Failed);
                           launch(start, token, password ? *password : Secret());
                       });
}

void PipelineManager::launch(const Start &start, const Secret &token, const Secret &password)
{
    const auto state = m_states.find(start.key);
    if (state == m_states.end())
        return;
    if (state->stopping)
        return couldNotStart(start, Error{.kind = ErrorKind::Cancelled}, RunOutcome::Cancelled);
    const Result<bool> wrote = m_parts.store.runs().wroteToDestination(start.key);
    if (!wrote)
        return couldNotStart(start, wrote.error(), RunOutcome::Failed);
    RunRequest request;
    request.config = state->config;
    request.wroteBefore = *wrote;
    const Preferences &preferences = m_parts.store.preferences();
    request.config.share
        = {preferences.value(preference::shareUser), preferences.value(preference::shareOrganization)};
    request.token = token;
    request.destinationPassword = password;
    request.kind = start.kind;
    request.trigger = start.trigger;
    request.only = start.only;
    request.source = state->source;
    request.asksAboutToken = isTokenToBeAsked(state->source, m_parts.clock.now());
    if (start.kind == RunKind::Move) {
        request.moveTo = start.moveTo;
        request.moveTo.destination.views = state->config.destination.views;
        m_moves.insert(start.key, request.moveTo);
        if (const auto last = m_parts.store.runs().newest(start.key); last && *last)
            request.correctAsOf = (*last)->correctAsOf;
    }
    const Result<QString> id = m_parts.engine.start(request);
    if (!id)
        return couldNotStart(start, id.error(), RunOutcome::Skipped);
    Run run;
    run.id = *id;
    run.pipelineKey = start.key;
    run.pipelineName = state->config.name;
    run.kind = start.kind;
    run.trigger = start.trigger;
    run.startedAt = m_parts.clock.now();
    run.objects = start.of(state->config);
    run.missed = m_untold.take(start.key);
    m_running.insert(start.key, run);
    m_lastKept.insert(start.key, m_parts.clock.monotonic());
    state->starting = false;
    state->running = true;
    state->progress.reset();
    note(m_parts.store.runs().begin(run));
    Q_EMIT runStarted(start.key, start.trigger);
    Q_EMIT changed(start.key);
}

void PipelineManager::couldNotStart(const Start &start, const Error &error, RunOutcome outcome)
{
    const auto state = m_states.find(start.key);
    if (state == m_states.end())
        return;
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.pipelineKey = start.key;
    run.pipelineName = state->config.name;
    run.kind = start.kind;
    run.trigger = start.trigger;
    run.startedAt = m_parts.clock.now();
    run.finishedAt = run.startedAt;
    run.outcome = outcome;
    run.objects = start.of(state->config);
    run.missed = m_untold.take(start.key);
    run.error = error;
    const bool running = error.kind == ErrorKind::AlreadyRunning && state->running;
    if (!running) {
        state->starting = false;
        state->stopping = false;
        if (run.kind != RunKind::Move)
            state->lastRun = run;
    }
    note(outcome == RunOutcome::Skipped ? m_parts.store.runs().skip(run) : m_parts.store.runs().finish(run));
    tellScheduler(run);
    Q_EMIT changed(start.key);
    Q_EMIT runFinished(run);
    if (run.kind == RunKind::Move) {
        RunReport report;
        report.run = run;
        Q_EMIT moveFinished(report);
    }
}

/// Both copies are equal and locked: keychain, store, then the run ends.
void PipelineManager::switchOver(const PipelineKey &key, const QString &runId)
{
    const auto begun = m_running.constFind(key);
    const PipelineState *const state = find(key);
    if (begun == m_running.cend() || begun->id != runId || state == nullptr)
        return;
    if (state->stopping)
        return m_parts.engine.settleMove(key, Error{.kind = ErrorKind::Cancelled});
    m_switching.insert(key);
    const MoveTarget target = m_moves.value(key);
    PipelineConfig moved = state->config;
    moved.destination = target.destination;
    m_keeper->move(moved, target.password, this, [this, key](const Result<PipelineConfig> &saved) {
        m_switching.remove(key);
        if (saved)
            take(*saved);
        m_parts.engine.settleMove(key, saved ? Status() : Status(saved.error()));
    });
}

void PipelineManager::stop(const PipelineKey &key)
{
    const auto state = m_states.find(key);
    if (state == m_states.end() || !state->isBusy() || state->stopping || m_switching.contains(key))
        return;
    state->stopping = true;
    if (state->running)
        m_parts.engine.stop(key);
    Q_EMIT changed(key);
}

void PipelineManager::stopAll()
{
    const QList<PipelineKey> keys = m_order;
    for (const PipelineKey &key : keys)
        stop(key);
}

void PipelineManager::progressed(const Progress &progress)
{
    const auto state = m_states.find(progress.pipelineKey);
    const auto run = m_running.find(progress.pipelineKey);
    if (state == m_states.end() || run == m_running.end() || run->id != progress.runId)
        return;
    state->progress = progress;
    const std::chrono::milliseconds now = m_parts.clock.monotonic();
    if (now - m_lastKept.value(progress.pipelineKey) >= keepInterval) {
        m_lastKept.insert(progress.pipelineKey, now);
        for (const SourceObject object : allSourceObjects)
            run->of(object) = progress.of(object).counts;
        run->apiCalls = progress.apiCalls;
        run->deferred = progress.deferred;
        run->duration = progress.elapsed;
        note(m_parts.store.runs().update(*run));
    }
    Q_EMIT changed(progress.pipelineKey);
}

void PipelineManager::finished(const RunReport &report)
{
    const auto begun = m_running.constFind(report.run.pipelineKey);
    if (begun == m_running.cend() || begun->id != report.run.id)
        return;
    Run run = report.run;
    run.missed = begun->missed;
    m_running.erase(begun);
    m_moves.remove(run.pipelineKey);
    // It never began: another process was at it.
    if (run.error && run.error->kind == ErrorKind::AlreadyRunning)
        run.outcome = RunOutcome::Skipped;
    note(m_parts.store.runs().finish(run));
    keepSource(run.pipelineKey, report.source);
    if (const auto state = m_states.find(run.pipelineKey); state != m_states.end()) {
        state->running = false;
        state->stopping = false;
        // How up to date the copy is has not changed by a move.
        const bool isMove = run.kind == RunKind::Move;
        if (isMove)
            state->progress.reset(); // what is shown then is the last sync again
        else
            state->lastRun = run;
        if (!isMove
            && (run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::SucceededWithRejects)) {
            state->lastCompletedAt = run.finishedAt;
            state->missed = 0;
        }
        tellScheduler(run);
        state->nextDue = m_parts.scheduler.nextDue(run.pipelineKey);
    }
    Q_EMIT changed(run.pipelineKey);
    Q_EMIT runFinished(run);
    if (run.kind == RunKind::Move) {
        RunReport ended = report;
        ended.run = run;
        Q_EMIT moveFinished(ended);
    }
}

void PipelineManager::tellScheduler(const Run &run)
{
    RunEnd end = RunEnd::Done;
    std::chrono::milliseconds retryAfter{0};
    // A move that failed is tried again by a person only, and does no sync's work: one that came in between comes now.
    if (run.kind == RunKind::Move)
        return m_parts.scheduler.tryPostponed();
    if (run.outcome == RunOutcome::Skipped) {
        // Somebody else's run of this pipeline does this slot's work.
        const bool isDone
            = run.error && run.error->kind == ErrorKind::AlreadyRunning && !m_moves.contains(run.pipelineKey);
        end = isDone ? RunEnd::Done : RunEnd::Postponed;
    } else if (run.outcome == RunOutcome::Failed && run.error) {
        end = passesByItself(run.error->kind) ? RunEnd::TryAgain : RunEnd::NeedsPerson;
        retryAfter = run.error->retryAfter;
    }
    m_parts.scheduler.runEnded(run.pipelineKey, end, retryAfter);
}

} // namespace kitesync
