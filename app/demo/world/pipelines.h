// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/models.h"

#include <deque>

namespace kitesync::demo {

/// The pipelines and what their builds consist of. Records and steps never move: jobs point to them.
class Pipelines final
{
public:
    /// @p from, @p to: the history's span in milliseconds; all but the hand-made ones are older than it.
    Pipelines(quint64 seed, int count, int jobsPerBuild, qint64 from, qint64 to);

    [[nodiscard]] int count() const { return static_cast<int>(m_pipelines.size()); }
    /// Those that the history's builds belong to.
    [[nodiscard]] int originalCount() const { return m_original; }
    [[nodiscard]] PipelineModel &at(int index) { return m_pipelines[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const PipelineModel &at(int index) const
    {
        return m_pipelines[static_cast<std::size_t>(index)];
    }
    /// By id or current slug, also hidden ones; -1: none.
    [[nodiscard]] int find(const QByteArray &idOrSlug) const;
    /// A new one. Answers its index.
    int add(const QByteArray &name, qint64 createdAt);
    /// A slug that nobody has, made from @p name.
    [[nodiscard]] QByteArray freeSlug(const QByteArray &name) const;

    /// Waiter, block step and deployment, for builds that have to wait although their pipeline never does.
    [[nodiscard]] const std::vector<StepSpec> &releaseSteps() const { return m_releaseSteps; }
    [[nodiscard]] const StepSpec &triggerStep() const { return m_triggerStep; }

private:
    [[nodiscard]] std::vector<StepSpec> makeSteps(int pipeline) const;
    void giveIds(std::vector<StepSpec> &steps, qint64 stream) const;

    quint64 m_seed;
    int m_jobsPerBuild;
    int m_original = 0;
    std::deque<PipelineModel> m_pipelines;
    std::vector<StepSpec> m_releaseSteps;
    StepSpec m_triggerStep;
};

} // namespace kitesync::demo
