// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinestate.h"
#include "models/pipelines/surroundings.h"
#include "sync/credentials/vault.h"
#include "sync/domain/clock.h"
#include "sync/engine/syncengine.h"
#include "sync/schedule/scheduledecisions.h"
#include "sync/schedule/scheduler.h"
#include "sync/store/store.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace kitesync {

class PipelineKeeper;

/// All that can be done with pipelines, and all that is known of them, for every screen, the tray and the schedule alike.
/// Puts store, keychain, engine and scheduler together; makes no sentences and shows nothing. GUI thread; never waits for
/// network, keychain or destination.
class PipelineManager final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the manager.
    struct Parts
    {
        Store &store;
        Vault &vault;
        SyncEngine &engine;
        Scheduler &scheduler;
        Surroundings &surroundings;
        const Clock &clock;
    };
    explicit PipelineManager(const Parts &parts, QObject *parent = nullptr);
    ~PipelineManager() override;

    /// Reads what is there and gives the schedules to the scheduler.
    [[nodiscard]] Status load();
    /// Takes what another process (the command line) has changed since; a cheap question where nothing did. Before whatever
    /// begins with a pipeline's configuration.
    void refresh();

    /// The pipelines' keys, by name.
    [[nodiscard]] QList<PipelineKey> keys() const { return m_order; }
    /// Valid until control returns to the event loop; null: there is none.
    [[nodiscard]] const PipelineState *find(const PipelineKey &key) const;
    [[nodiscard]] bool isAnyBusy() const;

    using Saved = std::function<void(const Result<PipelineConfig> &)>;
    using Done = std::function<void(const Status &)>;
    /// Keychain first, then the store; if either fails nothing stays saved. @p done is called once, unless @p context died.
    void create(const PipelineConfig &config, const Secret &token, const Secret &password, QObject *context,
                Saved done);
    /// As create(); an empty secret keeps the stored one. AlreadyRunning while its run goes on.
    void change(const PipelineConfig &config, const Secret &token, const Secret &password, QObject *context,
                Saved done);
    /// The SQLite file is at @p path now: takes it for the pipeline's destination if it holds the pipeline's tables, and
    /// nothing is written. DestinationMissing, DestinationTaken ...; AlreadyRunning while its run goes on.
    void locate(const PipelineKey &key, const QString &path, QObject *context, Done done);
    /// Forgets it, its runs and its secrets; with @p alsoFile the SQLite file goes too. AlreadyRunning while its run goes on.
    void remove(const PipelineKey &key, bool alsoFile, QObject *context, Done done);

    /// Keeps what the test of a pipeline's source found out about its token.
    void learn(const PipelineKey &key, const SourceReport &report);

    /// Starts a run; why it cannot start comes as a Skipped or Failed run by runFinished().
    void sync(const PipelineKey &key, RunKind kind = RunKind::Sync, RunTrigger trigger = RunTrigger::Manual);
    /// A person's wish: starts a run of these objects only, as far as they are chosen; in the history it is a retry.
    void retry(const PipelineKey &key, SourceObjects objects);
    /// Moves its rows to another destination and the pipeline with them, as a run of kind Move; moveFinished() tells what came
    /// of it. Nothing asks the source.
    void move(const PipelineKey &key, const MoveTarget &target);
    void stop(const PipelineKey &key);
    void stopAll();

    [[nodiscard]] Status pause(const PipelineKey &key, PauseLength length);
    [[nodiscard]] Status resume(const PipelineKey &key);
    [[nodiscard]] Status pauseAll(PauseLength length);
    [[nodiscard]] Status resumeAll();
    [[nodiscard]] Pause pauseOfAll() const;

    [[nodiscard]] Store &store() const { return m_parts.store; }
    [[nodiscard]] Vault &vault() const { return m_parts.vault; }
    [[nodiscard]] SyncEngine &engine() const { return m_parts.engine; }
    [[nodiscard]] Surroundings &surroundings() const { return m_parts.surroundings; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }

Q_SIGNALS:
    /// Pipelines came, went or changed their name.
    void listChanged();
    /// Anything of one pipeline's state; while it runs at most four times a second.
    void changed(const kitesync::PipelineKey &key);
    void runStarted(const kitesync::PipelineKey &key, kitesync::RunTrigger trigger);
    /// A run ended, or could not start; it is in the history already.
    void runFinished(const kitesync::Run &run);
    /// A run of kind Move ended, or could not start; the pipeline is where it came to already.
    void moveFinished(const kitesync::RunReport &report);
    /// The pause of all began or ended.
    void pauseOfAllChanged();
    /// The store could not be written: nothing is lost, but the history may have a gap.
    void storeFailed(const kitesync::Error &error);

private:
    struct Start; // one run on its way to the engine

    void take(const PipelineConfig &config);
    void forget(const PipelineKey &key);
    void sort();
    [[nodiscard]] Saved taking(QObject *context, Saved done);
    [[nodiscard]] Status takeLocated(const PipelineKey &key, const QString &url,
                                     const Result<DestinationReport> &report);
    [[nodiscard]] static Status removeDatabase(const QString &file);
    [[nodiscard]] Status setPause(const PipelineKey &key, const Pause &pause);
    [[nodiscard]] Status setPauseOfAll(const Pause &pause);
    void due(const PipelineKey &key, RunTrigger trigger);
    void missed(const PipelineKey &key, qint64 count);
    void keepNextDue(const PipelineKey &key, const QDateTime &nextDue);
    void endPause(const PipelineKey &key);
    void begin(const Start &start);
    void readSecrets(const Start &start);
    void readPassword(const Start &start, const Secret &token);
    void launch(const Start &start, const Secret &token, const Secret &password);
    void couldNotStart(const Start &start, const Error &error, RunOutcome outcome);
    void progressed(const Progress &progress);
    void switchOver(const PipelineKey &key, const QString &runId);
    void finished(const RunReport &report);
    void tellScheduler(const Run &run);
    void forgetToken(const PipelineKey &key);
    void keepSource(const PipelineKey &key, const SourceFacts &facts);
    void note(const Status &status);

    const Parts m_parts;
    PipelineKeeper *const m_keeper; // our child
    QHash<PipelineKey, PipelineState> m_states;
    QList<PipelineKey> m_order;
    std::optional<qint64> m_seen; ///< Store::foreignChange() when all was read last
    QHash<PipelineKey, Run> m_running; ///< as recorded at their begin
    QHash<PipelineKey, MoveTarget> m_moves; ///< where those that are on the move go to
    QSet<PipelineKey> m_switching; ///< between keychain and store: not to be stopped
    QHash<PipelineKey, qint64> m_untold; ///< missed due times that no run's record tells yet
    QHash<PipelineKey, std::chrono::milliseconds> m_lastKept; ///< of the running ones, monotonic
};

} // namespace kitesync
