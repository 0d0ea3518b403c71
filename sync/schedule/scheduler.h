// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/run.h"
#include "sync/domain/schedulestate.h"
#include "sync/schedule/duegrid.h"

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

namespace kitesync {

/// How a run that the scheduler asked for ended, as far as the schedule is concerned.
enum class RunEnd {
    Done, ///< completed, or stopped by a person
    TryAgain, ///< failed in a way that may pass by itself: retried after 1, 5, 15 minutes
    NeedsPerson, ///< failed until somebody acts: not before the next due time
    Postponed, ///< could not start (offline, locked, metered): again on tryPostponed(), within the same slot
};

/// Says when pipelines are due. Knows neither store nor engine: values in, signals out. Looks at the wall
/// clock every 30 seconds rather than sleeping until a moment, so that sleep, clock and zone changes are
/// seen. Lives on the GUI thread.
class Scheduler final : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        std::chrono::milliseconds tick{30000};
        std::chrono::milliseconds settleLeast{
            30000}; ///< quiet time after start and resume, a random one between these
        std::chrono::milliseconds settleMost{60000};
        std::chrono::milliseconds jump{
            20000}; ///< wall clock ahead of the monotonic one by more: slept, or was set
        quint32 seed = 0; ///< of the random quiet time; 0: the system's
    };

    /// @p clock must outlive the scheduler.
    explicit Scheduler(const Clock &clock, QObject *parent = nullptr);
    Scheduler(const Clock &clock, const Timing &timing, QObject *parent = nullptr);
    ~Scheduler() override;

    /// Adds a pipeline or takes over changed values; one without a schedule, or with an invalid one, is
    /// removed.
    void setPipeline(const PipelineConfig &config, const ScheduleState &state);
    void removePipeline(const PipelineKey &key);
    void setPause(const PipelineKey &key, const Pause &pause);
    void setPauseOfAll(const Pause &pause);

    /// Begins to tick, after a quiet time as after a resume.
    void start();
    void stop();
    /// Looks at the clock now; call when the system resumes or the network comes back. Harmless at any time.
    void wake();
    /// Runs what was postponed in its present slot; call on unlock and when the network comes back.
    void tryPostponed();
    /// How a run ended, whoever started it: a success clears the retries. @p retryAfter: known time until a
    /// try makes sense.
    void runEnded(const PipelineKey &key, RunEnd end, std::chrono::milliseconds retryAfter = {});

    /// The next time this pipeline will be due (a retry counts); invalid without schedule or while paused
    /// without end.
    [[nodiscard]] QDateTime nextDue(const PipelineKey &key) const;

Q_SIGNALS:
    /// Time to run: trigger is Scheduled, CaughtUp or Retry.
    void due(const kitesync::PipelineKey &key, kitesync::RunTrigger trigger);
    /// @p count due times passed while nobody could run them.
    void missed(const kitesync::PipelineKey &key, qint64 count);
    /// To be kept on disk.
    void nextDueChanged(const kitesync::PipelineKey &key, const QDateTime &nextDue);
    /// A pause ran out; to be kept on disk. An empty key: the pause of all.
    void pauseEnded(const kitesync::PipelineKey &key);

private:
    /// All durations that must survive clock changes are moments of the monotonic clock; zero: none.
    struct Entry
    {
        DueGrid grid;
        QDateTime nextDue;
        Pause pause;
        bool catchUp = true; ///< missed due times are made up for, and not only counted
        bool postponed = false; ///< its run of this slot could not start
        bool tryPostponed = false; ///< and what it waited for has happened
        int failures = 0; ///< in a row, in this slot
        std::chrono::milliseconds retryAt{0};
        std::chrono::milliseconds notBefore{0}; ///< the other side asked for quiet until then
    };
    class Announcements;

    void tick();
    void arm();
    void noticeJump(const QDateTime &now);
    void beginQuiet();
    void endPauses(const QDateTime &now, Announcements &announcements);
    void look(const PipelineKey &key, Entry &entry, const QDateTime &now, Announcements &announcements);
    void lookAtRetries(const PipelineKey &key, Entry &entry, Announcements &announcements);
    [[nodiscard]] bool isPaused(const Entry &entry, const QDateTime &now) const;

    const Clock &m_clock;
    Timing m_timing;
    QRandomGenerator m_random;
    QTimer m_timer;
    QHash<PipelineKey, Entry> m_entries;
    Pause m_pauseOfAll;
    bool m_running = false;
    QDateTime m_lastWall;
    std::chrono::milliseconds m_lastMonotonic{0};
    std::chrono::milliseconds m_quietUntil{0};
};

} // namespace kitesync
