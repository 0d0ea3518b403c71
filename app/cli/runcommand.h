// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/pipelinecommand.h"
#include "app/cli/terminal/progressview.h"

#include <memory>
#include <optional>

namespace kitesync::cli {

/// A command that is one run of the engine: shows its progress, records it in the history, ends with its outcome.
class RunCommand : public PipelineCommand
{
    Q_OBJECT
public:
    RunCommand(Session &session, const QString &name, RunKind kind, bool json);
    ~RunCommand() override;

    void stop() override;

protected:
    void work() override;
    /// Writes the result to standard output; errors are told already.
    virtual void showResult(const RunReport &report) = 0;
    /// Adds what this command has to say to the run's request.
    virtual void complete(RunRequest &) { }
    /// Whether the run was asked to end.
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] bool json() const { return m_json; }

    /// The table of counts and the closing lines of a run, for people.
    [[nodiscard]] QString summaryOf(const Run &run);

private:
    void recordBegin(const QString &runId);
    void recordEnd(const Run &run);
    void showProgress(const Progress &progress);
    void keepCounts(const Progress &progress);
    void finish(const RunReport &report);
    void tellProblems(const Run &run);

    RunKind m_kind;
    bool m_json;
    bool m_stopping = false;
    Run m_run; ///< as recorded at the begin
    std::unique_ptr<ProgressView> m_view; ///< none where only events are wanted
    std::optional<std::chrono::milliseconds> m_lastEvent;
    std::chrono::milliseconds m_lastKept{0};
};

} // namespace kitesync::cli
