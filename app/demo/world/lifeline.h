// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/fleet.h"
#include "app/demo/world/outline.h"

#include <vector>

namespace kitesync::demo {

/// A stretch in which a build works, and how it rests afterwards.
struct Phase
{
    qint64 from = 0;
    qint64 end = never; ///< never: works for ever
    QByteArray state; ///< after the end
    bool blocked = false; ///< after the end
};

/// Everything that will ever happen to a build by itself.
struct Life
{
    BuildModel build; ///< with all attempts, as they end
    std::vector<Phase> phases;
    qint64 cancelRequestedAt = never;
};

/// What the switches change about a build's shell.
struct LifeRules
{
    bool reopenClearsFinishedAt = true;
    bool blockedHasFinishedAt = true;
    bool skippedHasFinishedAt = true;
};

/// Tells builds' lives. Pure.
class Lifelines final
{
public:
    /// No build that is not late lives longer, from created_at to the last change.
    static constexpr qint64 longestNormalLife = 6LL * 3600 * 1000;

    Lifelines(quint64 seed, const Calendar &calendar, const Outlines &outlines, const Pipelines &pipelines,
              const Fleet &fleet);

    [[nodiscard]] Life lifeOf(qint64 index) const;
    /// The build as it was, or will be, at @p now (not before its created_at).
    [[nodiscard]] BuildModel at(qint64 index, qint64 now, const LifeRules &rules) const;
    [[nodiscard]] static qint64 numberOf(qint64 index) { return index + 1; }

private:
    struct Telling; ///< a life while it is being told

    [[nodiscard]] BuildModel shell(const Outline &outline) const;
    [[nodiscard]] std::vector<const StepSpec *> plan(const Outline &outline) const;
    void tellSteps(Telling &telling) const;
    void tellScript(Telling &telling, const StepSpec &step, bool isVictim) const;
    qint64 tellAttempts(Telling &telling, const StepSpec &step, int parallelIndex, bool fails) const;
    bool tellManual(Telling &telling, const StepSpec &step) const;
    void tellTrigger(Telling &telling, const StepSpec &step) const;
    void tellLateRetry(Telling &telling) const;
    void tellCancel(Telling &telling) const;
    void leaveRest(Telling &telling, const QByteArray &state) const;
    [[nodiscard]] JobModel newJob(Telling &telling, const StepSpec &step, qint64 createdAt) const;

    quint64 m_seed;
    const Calendar &m_calendar;
    const Outlines &m_outlines;
    const Pipelines &m_pipelines;
    const Fleet &m_fleet;
};

/// Cuts a life at a moment.
[[nodiscard]] BuildModel lifeAt(const Life &life, qint64 now, const LifeRules &rules);

} // namespace kitesync::demo
