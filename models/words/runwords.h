// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/progress.h"
#include "sync/domain/run.h"

#include <QCoreApplication>
#include <QString>

namespace kitesync {

/// Runs, objects and counts, as people say them (ux.md 3.3 to 3.5).
class RunWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::RunWords)
public:
    /// "1,204".
    [[nodiscard]] static QString count(qint64 number);
    /// "1 record", "1,204 records".
    [[nodiscard]] static QString records(qint64 number);
    /// "1 problem", "2 problems".
    [[nodiscard]] static QString problems(qint64 number);
    /// "1 request", "402 requests".
    [[nodiscard]] static QString requests(qint64 number);
    /// "60/s", "0.4/s"; empty for 0.
    [[nodiscard]] static QString rate(double perSecond);
    /// "45 %", rounded down, so that 100 % is complete.
    [[nodiscard]] static QString percent(double fraction);

    /// "Pipelines", "Agents", "Builds", "Jobs": Buildkite's.
    [[nodiscard]] static QString object(SourceObject object);
    /// "Pipelines, Builds".
    [[nodiscard]] static QString objects(SourceObjects objects);
    /// "Completed", "Completed with problems", "Failed", "Stopped", "Interrupted", "Skipped", "Running".
    [[nodiscard]] static QString outcome(RunOutcome outcome);
    /// "Started by you", "Scheduled", "Caught up", "Retry", "From command line".
    [[nodiscard]] static QString trigger(RunTrigger trigger);
    /// "1 missed", "3 missed": due times that nobody could run.
    [[nodiscard]] static QString missed(qint64 number);
    /// What started a run and what it made up for: "Caught up, 3 missed".
    [[nodiscard]] static QString why(const Run &run);
    /// "Sync", "Full sync", "Verification", "Repair".
    [[nodiscard]] static QString kind(RunKind kind);
    /// The status word of one object's line: "Waiting", "Copying", "Done" ...
    [[nodiscard]] static QString status(ObjectStatus status);
    /// What the run does now: "Copying builds back to 3 Mar 2024" ...
    [[nodiscard]] static QString step(const Progress &progress);
    /// What it waits for: "waiting 23 s for Buildkite's request limit"; empty while it does not wait.
    [[nodiscard]] static QString waiting(const Progress &progress);
    /// The head of a run: "Completed with 2 problems in 4 min 12 s."
    [[nodiscard]] static QString headline(const Run &run);

    /// Records that were rejected or objects that failed while others went on.
    [[nodiscard]] static qint64 problemCount(const Run &run);
    /// The sums over all objects.
    [[nodiscard]] static ObjectCounts total(const Run &run);
};

} // namespace kitesync
