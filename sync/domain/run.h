// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/sourceobject.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace kitesync {

/// Why a run was started.
enum class RunTrigger { Manual, Scheduled, CaughtUp, Retry, CommandLine };

/// What a run does: Sync is the ordinary one, Full re-reads everything, Verify compares, Repair compares and re-reads differences,
/// Move takes the rows to another destination without asking the source.
enum class RunKind { Sync, Full, Verify, Repair, Move };

/// How a run ended. Interrupted: the process died; Skipped: it was due but could not start (offline, locked ...).
enum class RunOutcome { Running, Succeeded, SucceededWithRejects, Failed, Cancelled, Interrupted, Skipped };

/// Exact counts of one object in one run. read == written + unchanged + rejected, or the run fails.
struct ObjectCounts
{
    qint64 read = 0; ///< records that came from the source (a record read twice at a page's edge counts once)
    qint64 written = 0; ///< rows inserted or changed
    qint64 unchanged = 0; ///< rows that were already so
    qint64 rejected = 0; ///< records that went to kitesync_rejected
    qint64 coerced = 0; ///< values moved to "extra" or replaced because they did not fit
    qint64 removed = 0; ///< rows that got _removed_at

    ObjectCounts &operator+=(const ObjectCounts &other);
    friend bool operator==(const ObjectCounts &, const ObjectCounts &) = default;
};

/// One element an object, indexed by indexOf(SourceObject).
using CountsByObject = std::array<ObjectCounts, sourceObjectCount>;

/// One run, as kept in the store and in kitesync_runs.
struct Run
{
    QString id; ///< UUID without braces
    PipelineKey pipelineKey;
    QString pipelineName;
    RunKind kind = RunKind::Sync;
    RunTrigger trigger = RunTrigger::Manual;
    QDateTime startedAt; ///< UTC, local clock
    QDateTime finishedAt; ///< UTC; invalid while running
    RunOutcome outcome = RunOutcome::Running;
    SourceObjects objects; ///< what was selected
    qint64 missed = 0; ///< due times before it that passed unmet, told by the first run after them
    CountsByObject counts;
    QDateTime correctAsOf; ///< the source's clock at the start, set only when the run completed
    qint64 apiCalls = 0;
    std::chrono::milliseconds deferred{0}; ///< time spent waiting for the request limit
    std::chrono::milliseconds duration{0};
    std::optional<Error> error; ///< why it failed or was skipped; or the first thing that was left out of a partial run
    QList<Error> problems; ///< objects that failed while others went on (403 ...); the place is the object's name

    [[nodiscard]] const ObjectCounts &of(SourceObject object) const { return counts[indexOf(object)]; }
    [[nodiscard]] ObjectCounts &of(SourceObject object) { return counts[indexOf(object)]; }
};

/// Whether a run's problem is about an object; jobs come inside of builds, so what befalls builds befalls them.
[[nodiscard]] bool concerns(const Error &problem, SourceObject object);
/// The chosen objects that failed while others went on; none when all of them failed.
[[nodiscard]] SourceObjects failedObjects(const Run &run);

/// The names used in JSON and in the tables: "succeeded", "succeeded_with_rejects", "failed", "cancelled", "interrupted", "skipped", "running".
[[nodiscard]] QString nameOf(RunOutcome outcome);
/// "manual", "scheduled", "caught_up", "retry", "command_line".
[[nodiscard]] QString nameOf(RunTrigger trigger);
/// "sync", "full", "verify", "repair", "move".
[[nodiscard]] QString nameOf(RunKind kind);
[[nodiscard]] std::optional<RunOutcome> runOutcomeNamed(const QString &name);
[[nodiscard]] std::optional<RunTrigger> runTriggerNamed(const QString &name);
[[nodiscard]] std::optional<RunKind> runKindNamed(const QString &name);

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::Run)
