// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <set>
#include <string>

namespace kitesync {

/// Reads the whole list of Buildkite pipelines. Finds renamed, newly visible and vanished ones by comparing it with the
/// checkpoint; that is needed for builds even where the table itself is not selected.
class PipelinesStep final
{
public:
    explicit PipelinesStep(RunContext &context)
        : m_context(context)
    {
    }
    /// Errors that concern only this object are noted in the context and are no failure.
    Task<Status> run();
    /// When the oldest listed pipeline was made; nothing when none tells.
    [[nodiscard]] std::optional<Seconds> oldest() const { return m_oldest; }

private:
    Task<Status> readList();
    Task<Status> settleListed();
    Task<Status> settleMissing();
    bool noteArrival(const RecordRef &ref);
    [[nodiscard]] std::optional<Seconds> coveredTo() const;
    void makeVisible(const RecordRef &ref, std::optional<Seconds> walkedTo);

    RunContext &m_context;
    std::vector<RecordRef> m_listed;
    std::optional<Seconds> m_oldest;
};

/// Reads the list of live agents, and those that were live in the table and are not listed any more one by one.
class AgentsStep final
{
public:
    explicit AgentsStep(RunContext &context)
        : m_context(context)
    {
    }
    Task<Status> run();

private:
    Task<Status> readList();
    Task<Status> readLeft();
    Task<void> readOne(std::string id);
    [[nodiscard]] std::size_t mostToRead() const;

    RunContext &m_context;
    std::set<std::string> m_listed;
    std::vector<std::string> m_gone;
    std::vector<std::string> m_toRead;
    std::optional<Error> m_error;
};

} // namespace kitesync
