// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/steps/buildwalk.h"
#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <optional>
#include <string>
#include <vector>

namespace kitesync {

/// The steps of a run that read builds and their jobs, in the order of sync-algorithm.md.
class BuildSteps final
{
public:
    /// @p oldestPipeline: no builds are expected before it (for planning only).
    BuildSteps(RunContext &context, std::optional<Seconds> oldestPipeline);

    /// All of them. @p full: everything is read again.
    Task<Status> run(bool full);
    /// What counts as a complete run's start in the checkpoint; the engine writes it at the end.
    void markComplete();

private:
    /// Adds to the checkpoint's spans what this run has to walk; true if it is the whole history.
    bool planSpans(bool full);
    Task<Status> history();
    Task<Status> list(RunStep step, WalkFilter filter);
    Task<Status> blocked();
    [[nodiscard]] bool blockedEnough(Seconds reached, int pages) const;

    Task<Status> stragglers();
    Task<void> readStragglers();
    Task<Status> markGone();

    Task<Status> reconcile();
    Task<Result<bool>> reconcilePage(Seconds &to, qint64 &allowance, int perPage);

    [[nodiscard]] Seconds historyStart() const;
    [[nodiscard]] Seconds bound() const;
    [[nodiscard]] TimeSpan everything() const;

    RunContext &m_context;
    std::optional<Seconds> m_oldestPipeline;
    bool m_trusted = true; ///< the source's clock tells its time, and did not go back
    Seconds m_finishedFrom = 0;
    std::vector<std::string> m_toRead;
    std::vector<std::string> m_gone;
    std::optional<Error> m_error;
};

} // namespace kitesync
