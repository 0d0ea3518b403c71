// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace kitesync {

/// What a run is doing, in the order of sync-algorithm.md.
enum class RunStep {
    Starting,
    Pipelines,
    Agents,
    History,
    New,
    Finished,
    Open,
    Blocked,
    NewlyVisible,
    Stragglers,
    Reconcile,
    Moving, ///< of a move: rows to the other destination
    Comparing, ///< of a move: both destinations
    Finishing
};

/// How far one object is.
enum class ObjectStatus { NotChosen, Waiting, Copying, Done, DoneWithProblems, Stopped, Failed, LeftOut };

/// What everybody waits for at the moment; None while work goes on.
enum class WaitReason { None, RequestLimit, Retry, DestinationBusy };

/// One object's line of the dashboard.
struct ObjectProgress
{
    ObjectStatus status = ObjectStatus::NotChosen;
    ObjectCounts counts; ///< committed so far in this run
    std::optional<double> fraction; ///< 0..1 committed; never falls within a run; nothing while unknown
    double ratePerSecond = 0; ///< records, mean of the last 10 s
};

/// A moment of a run. At most four a second leave the engine.
struct Progress
{
    PipelineKey pipelineKey;
    QString runId;
    RunStep step = RunStep::Starting;
    std::array<ObjectProgress, sourceObjectCount> objects;
    std::optional<double> fraction; ///< of the whole run; never falls
    std::optional<std::chrono::seconds> timeLeft; ///< nothing while unsure
    QDateTime backTo; ///< history: builds are copied back to this time
    qint64 apiCalls = 0;
    WaitReason waiting = WaitReason::None;
    std::chrono::milliseconds waitLeft{0};
    int attempt = 0; ///< while waiting == Retry: which try comes next
    std::chrono::milliseconds deferred{0};
    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] const ObjectProgress &of(SourceObject object) const { return objects[indexOf(object)]; }
    [[nodiscard]] ObjectProgress &of(SourceObject object) { return objects[indexOf(object)]; }
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::Progress)
