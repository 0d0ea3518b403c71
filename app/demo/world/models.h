// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/draw.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kitesync::demo {

// Records of the organisation as plain values. Times in milliseconds since 1970 UTC, `never` for null; texts in UTF-8;
// `extra` is JSON text of members that no client knows, each followed by a comma, or empty.

enum class JobType { Script, Waiter, Manual, Trigger };

/// One step of a pipeline's definition; several jobs may come from it.
struct StepSpec
{
    JobType type = JobType::Script;
    QByteArray key;
    QByteArray label;
    QByteArray group;
    QByteArray queue;
    QByteArray command;
    QByteArray id; ///< of the step
    int seconds = 60; ///< typical duration
    double flakiness = 0; ///< chance that an attempt fails without cause
    int retryLimit = 0; ///< automatic retries
    bool softFail = false;
    int parallel = 1;
    bool mainOnly = false; ///< steps of a release
    int triggers = -1; ///< pipeline, for triggers
};

struct PipelineModel
{
    QByteArray id;
    int index = 0;
    QByteArray name;
    QByteArray slug;
    QByteArray description;
    QByteArray repository;
    QByteArray emoji;
    QByteArray color;
    QByteArray provider;
    QByteArray extra;
    int creator = 0;
    qint64 createdAt = 0;
    qint64 archivedAt = never;
    qint64 buildsEnd = never; ///< no build of the history is younger; unlike archivedAt it never changes
    bool isPublic = false;
    bool visual = false; ///< without a configuration text
    bool hidden = false;
    bool deleted = false;
    std::vector<StepSpec> steps;

    [[nodiscard]] bool readable() const { return !hidden && !deleted; }
};

struct AgentModel
{
    qint64 slot = -1; ///< with generation the key of the agents of the fleet; hand-made ones have generation -1
    qint64 generation = -1;
    QByteArray id;
    QByteArray name;
    QByteArray state;
    QByteArray hostname;
    QByteArray ip;
    QByteArray version;
    QByteArray os;
    QByteArray arch;
    QByteArray queue;
    QByteArray extra;
    int priority = 0;
    qint64 createdAt = never;
    qint64 connectedAt = never;
    qint64 disconnectedAt = never;
    qint64 lostAt = never;
    qint64 stoppedAt = never;
    qint64 lastJobFinishedAt = never;
    qint64 pausedAt = never;
    bool deleted = false;

    [[nodiscard]] bool listed() const { return !deleted && (state == "connected" || state == "stopping"); }
};

struct AgentRef
{
    qint64 slot = -1;
    qint64 generation = -1;

    [[nodiscard]] bool isNull() const { return slot < 0; }
};

struct JobModel
{
    QByteArray id;
    qint64 ordinal = 0;
    JobType type = JobType::Script;
    const StepSpec *step = nullptr; ///< owned by the pipeline catalogue, which outlives every build
    QByteArray state;
    std::optional<int> exitStatus;
    QByteArray signal;
    QByteArray signalReason;
    QByteArray brokenReason;
    QByteArray extra;
    bool softFailed = false;
    AgentRef agent;
    qint64 createdAt = never;
    qint64 scheduledAt = never;
    qint64 runnableAt = never;
    qint64 startedAt = never;
    qint64 finishedAt = never;
    qint64 expiredAt = never;
    bool retried = false;
    QByteArray retriedIn;
    QByteArray retryType; ///< how this job was retried
    int retriesCount = 0; ///< 0: null
    QByteArray retrySource; ///< id of the job that this one retries
    QByteArray retrySourceType;
    int parallelIndex = -1;
    qint64 unblockedAt = never;
    int unblockedBy = -1;
    qint64 triggeredBuild = 0; ///< number; 0: none

    [[nodiscard]] bool ended() const { return finishedAt != never; }
};

struct BuildModel
{
    QByteArray id;
    qint64 number = 0;
    int pipeline = 0;
    QByteArray state;
    bool blocked = false;
    QByteArray blockedState;
    QByteArray cancelReason;
    QString message; ///< null: null
    QByteArray commit;
    QByteArray branch;
    QByteArray tag;
    QByteArray source;
    int author = -1;
    bool authorIsText = false;
    int creator = -1;
    qint64 createdAt = never;
    qint64 scheduledAt = never;
    qint64 startedAt = never;
    qint64 failingAt = never;
    qint64 finishedAt = never;
    qint64 pullRequest = 0;
    QByteArray mergeQueueBase;
    qint64 rebuiltFrom = 0; ///< number
    qint64 triggeredFrom = 0; ///< number
    QByteArray release; ///< meta_data release
    QByteArray extra;
    std::vector<JobModel> jobs;
    // Only of builds that were touched by hand:
    bool deleted = false;
    qint64 nextOrdinal = 0;
    qint64 changedAt = never; ///< when time began to work on its present state
};

/// The states in which a build goes on by itself.
[[nodiscard]] inline bool isActiveState(const QByteArray &state)
{
    return state == "creating" || state == "scheduled" || state == "running" || state == "failing"
           || state == "canceling";
}

} // namespace kitesync::demo
