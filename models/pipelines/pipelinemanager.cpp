// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/pipelinemanager.h"

#include "models/pipelines/pipelinekeeper.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/log.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"

#include <QFile>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace kitesync {

PipelineManager::PipelineManager(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_keeper(new PipelineKeeper(parts.store, parts.vault, parts.clock, this))
{
    connect(&m_parts.engine, &SyncEngine::progressed, this, &PipelineManager::progressed);
    connect(&m_parts.engine, &SyncEngine::moveVerified, this, &PipelineManager::switchOver);
    connect(&m_parts.engine, &SyncEngine::finished, this, &PipelineManager::finished);
    connect(&m_parts.scheduler, &Scheduler::due, this, &PipelineManager::due);
    connect(&m_parts.scheduler, &Scheduler::missed, this, &PipelineManager::missed);
    connect(&m_parts.scheduler, &Scheduler::nextDueChanged, this, &PipelineManager::keepNextDue);
    connect(&m_parts.scheduler, &Scheduler::pauseEnded, this, &PipelineManager::endPause);
    Surroundings &surroundings = m_parts.surroundings;
    connect(&surroundings, &Surroundings::onlineChanged, this, [this](bool online) {
        if (online)
            m_parts.scheduler.tryPostponed();
        for (const PipelineKey &key : std::as_const(m_order))
            Q_EMIT changed(key);
    });
    connect(&surroundings, &Surroundings::meteredChanged, this, [this](bool metered) {
        if (!metered)
            m_parts.scheduler.tryPostponed();
    });
    connect(&surroundings, &Surroundings::unlocked, this, [this] { m_parts.scheduler.tryPostponed(); });
    connect(&surroundings, &Surroundings::resumed, this, [this] { m_parts.scheduler.wake(); });
}

PipelineManager::~PipelineManager() = default;

Status PipelineManager::load()
{
    if (const Result<qint64> change = m_parts.store.foreignChange())
        m_seen = *change;
    const Result<QList<PipelineConfig>> configs = m_parts.store.pipelines().list();
    if (!configs)
        return configs.error();
    m_parts.scheduler.setPauseOfAll(pauseOfAll());
    const QList<PipelineKey> before = m_order;
    for (const PipelineKey &key : before) {
        const bool there = std::any_of(configs->cbegin(), configs->cend(),
                                       [&key](const PipelineConfig &config) { return config.key == key; });
        if (!there)
            forget(key);
    }
    for (const PipelineConfig &config : *configs)
        take(config);
    sort();
    return {};
}

void PipelineManager::refresh()
{
    const Result<qint64> change = m_parts.store.foreignChange();
    if (!change)
        return note(change.error());
    if (m_seen != *change)
        note(load());
}

const PipelineState *PipelineManager::find(const PipelineKey &key) const
{
    const auto found = m_states.constFind(key);
    return found == m_states.cend() ? nullptr : &*found;
}

bool PipelineManager::isAnyBusy() const
{
    return std::any_of(m_states.cbegin(), m_states.cend(),
                       [](const PipelineState &state) { return state.isBusy(); });
}

void PipelineManager::take(const PipelineConfig &config)
{
    PipelineState &state = m_states[config.key];
    state.config = config;
    if (const Result<ScheduleState> schedule = m_parts.store.pipelines().scheduleState(config.key))
        state.schedule = *schedule;
    if (const Result<SourceFacts> facts = m_parts.store.pipelines().sourceFacts(config.key))
        state.source = *facts;
    RunFilter newest;
    newest.pipelineKey = config.key;
    newest.limit = 10;
    if (const Result<QList<Run>> runs = m_parts.store.runs().list(newest)) {
        // A move says nothing about how up to date the copy is.
        const auto ended = std::find_if(runs->cbegin(), runs->cend(), [](const Run &run) {
            return run.outcome != RunOutcome::Running && run.kind != RunKind::Move;
        });
        if (ended != runs->cend())
            state.lastRun = *ended;
    }
    if (const Result<std::optional<Run>> completed = m_parts.store.runs().newest(config.key);
        completed && *completed)
        state.lastCompletedAt = (*completed)->finishedAt;
    m_parts.scheduler.setPipeline(config, state.schedule);
    state.nextDue = m_parts.scheduler.nextDue(config.key);
    if (!m_order.contains(config.key))
        m_order.append(config.key);
    Q_EMIT changed(config.key);
}

void PipelineManager::forget(const PipelineKey &key)
{
    m_parts.scheduler.removePipeline(key);
    m_states.remove(key);
    m_untold.remove(key);
    m_order.removeAll(key);
}

void PipelineManager::sort()
{
    std::sort(m_order.begin(), m_order.end(), [this](const PipelineKey &a, const PipelineKey &b) {
        const int order = QString::localeAwareCompare(m_states[a].config.name, m_states[b].config.name);
        return order != 0 ? order < 0 : a < b;
    });
    Q_EMIT listChanged();
}

void PipelineManager::create(const PipelineConfig &config, const Secret &token, const Secret &password,
                             QObject *context, Saved done)
{
    m_keeper->create(config, token, password, this, taking(context, std::move(done)));
}

void PipelineManager::change(const PipelineConfig &config, const Secret &token, const Secret &password,
                             QObject *context, Saved done)
{
    const PipelineState *state = find(config.key);
    const DestinationConfig before = state != nullptr ? state->config.destination : config.destination;
    refresh();
    state = find(config.key);
    if (state != nullptr && state->isBusy()) {
        QMetaObject::invokeMethod(
            context, [done] { done(Error{.kind = ErrorKind::AlreadyRunning}); }, Qt::QueuedConnection);
        return;
    }
    PipelineConfig wanted = config;
    // Moved by the command line meanwhile: an edit of something else does not bring it back.
    if (state != nullptr && wanted.destination == before)
        wanted.destination = state->config.destination;
    const auto saved = [this, isNewToken = !token.isEmpty(),
                        taken = taking(context, std::move(done))](const Result<PipelineConfig> &result) {
        if (result && isNewToken)
            forgetToken(result->key);
        taken(result);
    };
    m_keeper->change(wanted, token, password, this, saved);
}

PipelineManager::Saved PipelineManager::taking(QObject *context, Saved done)
{
    return [this, receiver = QPointer<QObject>(context),
            done = std::move(done)](const Result<PipelineConfig> &saved) {
        if (saved) {
            take(*saved);
            sort();
        }
        if (receiver)
            done(saved);
    };
}

void PipelineManager::locate(const PipelineKey &key, const QString &path, QObject *context, Done done)
{
    DestinationQuestion question;
    if (const PipelineState *state = find(key))
        question.config = state->config;
    question.wroteBefore = true;
    question.config.destination.url = sqliteUrl(path);
    m_parts.engine.testDestination(question, this,
                                   [this, key, url = question.config.destination.url,
                                    receiver = QPointer<QObject>(context),
                                    done = std::move(done)](const Result<DestinationReport> &report) {
                                       const Status taken = takeLocated(key, url, report);
                                       if (receiver)
                                           done(taken);
                                   });
}

Status PipelineManager::takeLocated(const PipelineKey &key, const QString &url,
                                    const Result<DestinationReport> &report)
{
    const PipelineState *state = find(key);
    if (state == nullptr)
        return Error{.kind = ErrorKind::UnknownPipeline, .subject = key};
    if (state->isBusy())
        return Error{.kind = ErrorKind::AlreadyRunning};
    if (!report)
        return report.error();
    if (!report->takenBy.isEmpty()) {
        const PipelineState *owner = find(report->takenBy);
        return Error{.kind = ErrorKind::DestinationTaken,
                     .place = sqlitePath(url),
                     .subject = owner != nullptr ? owner->config.name : report->takenBy};
    }
    DestinationConfig destination = state->config.destination;
    destination.url = url;
    const Result<PipelineConfig> moved = m_parts.store.pipelines().moveDestination(key, destination);
    if (!moved)
        return moved.error();
    take(*moved);
    return {};
}

void PipelineManager::remove(const PipelineKey &key, bool alsoFile, QObject *context, Done done)
{
    const PipelineState *state = find(key);
    if (state != nullptr && state->isBusy()) {
        QMetaObject::invokeMethod(
            context, [done] { done(Error{.kind = ErrorKind::AlreadyRunning}); }, Qt::QueuedConnection);
        return;
    }
    const QString url = state != nullptr ? state->config.destination.url : QString();
    const QString file = alsoFile ? sqlitePath(url) : QString();
    m_keeper->remove(key, this,
                     [this, key, file, receiver = QPointer<QObject>(context), done](const Status &removed) {
                         if (removed) {
                             forget(key);
                             Q_EMIT listChanged();
                         }
                         const Status all = removed && !file.isEmpty() ? removeDatabase(file) : removed;
                         if (receiver)
                             done(all);
                     });
}

Status PipelineManager::removeDatabase(const QString &file)
{
    // The database first: a log without its database is nothing, a database without its log is old.
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile part(file + QLatin1String(suffix));
        if (part.exists() && !part.remove())
            return Error{.kind = ErrorKind::DestinationReadOnly,
                         .place = part.fileName(),
                         .detail = part.errorString(),
                         .subject = part.fileName()};
    }
    return {};
}

void PipelineManager::learn(const PipelineKey &key, const SourceReport &report)
{
    const PipelineState *state = find(key);
    if (state == nullptr)
        return;
    SourceFacts facts = state->source;
    facts.tokenAskedAt = m_parts.clock.now();
    facts.tokenExpiresAt = report.tokenExpiresAt;
    keepSource(key, facts);
    Q_EMIT changed(key);
}

/// What was known of another token does not hold for the new one.
void PipelineManager::forgetToken(const PipelineKey &key)
{
    const PipelineState *state = find(key);
    if (state == nullptr)
        return;
    SourceFacts facts = state->source;
    facts.tokenAskedAt = {};
    facts.tokenExpiresAt = {};
    keepSource(key, facts);
}

void PipelineManager::keepSource(const PipelineKey &key, const SourceFacts &facts)
{
    const auto state = m_states.find(key);
    if (state == m_states.end() || state->source == facts)
        return;
    state->source = facts;
    note(m_parts.store.pipelines().setSourceFacts(key, facts));
}

Status PipelineManager::pause(const PipelineKey &key, PauseLength length)
{
    return setPause(key, pauseFor(length, m_parts.clock.now(), QTimeZone::systemTimeZone()));
}

Status PipelineManager::resume(const PipelineKey &key)
{
    return setPause(key, {});
}

Status PipelineManager::setPause(const PipelineKey &key, const Pause &pause)
{
    const auto state = m_states.find(key);
    if (state == m_states.end())
        return Error{.kind = ErrorKind::UnknownPipeline, .subject = key};
    if (Status kept = m_parts.store.pipelines().setPause(key, pause); !kept)
        return kept;
    state->schedule.pause = pause;
    m_parts.scheduler.setPause(key, pause);
    state->nextDue = m_parts.scheduler.nextDue(key);
    Q_EMIT changed(key);
    return {};
}

Status PipelineManager::pauseAll(PauseLength length)
{
    return setPauseOfAll(pauseFor(length, m_parts.clock.now(), QTimeZone::systemTimeZone()));
}

Status PipelineManager::resumeAll()
{
    return setPauseOfAll({});
}

Status PipelineManager::setPauseOfAll(const Pause &pause)
{
    if (Status kept = m_parts.store.preferences().setPauseOfAll(pause); !kept)
        return kept;
    m_parts.scheduler.setPauseOfAll(pause);
    for (const PipelineKey &key : std::as_const(m_order)) {
        m_states[key].nextDue = m_parts.scheduler.nextDue(key);
        Q_EMIT changed(key);
    }
    Q_EMIT pauseOfAllChanged();
    return {};
}

Pause PipelineManager::pauseOfAll() const
{
    return m_parts.store.preferences().pauseOfAll();
}

void PipelineManager::missed(const PipelineKey &key, qint64 count)
{
    if (const auto state = m_states.find(key); state != m_states.end()) {
        state->missed += count;
        m_untold[key] += count;
        Q_EMIT changed(key);
    }
}

void PipelineManager::keepNextDue(const PipelineKey &key, const QDateTime &nextDue)
{
    const auto state = m_states.find(key);
    if (state == m_states.end())
        return;
    state->schedule.nextDue = nextDue;
    state->nextDue = m_parts.scheduler.nextDue(key);
    note(m_parts.store.pipelines().setNextDue(key, nextDue));
    Q_EMIT changed(key);
}

void PipelineManager::endPause(const PipelineKey &key)
{
    if (key.isEmpty()) {
        note(setPauseOfAll({}));
        return;
    }
    note(setPause(key, {}));
}

void PipelineManager::note(const Status &status)
{
    if (status)
        return;
    qCWarning(logApp) << "the store:" << status.error().kind << status.error().detail;
    Q_EMIT storeFailed(status.error());
}

} // namespace kitesync
