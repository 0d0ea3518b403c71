// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooptions.h"
#include "app/demo/world/lifeline.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace kitesync::demo {

/// Which builds to visit, by creation, newest first.
struct BuildRange
{
    qint64 from = 0; ///< created at or after
    qint64 to = std::numeric_limits<qint64>::max(); ///< created before
    /// Builds created before this are visited only if something may have happened to them later.
    qint64 ordinaryFrom = 0;
};

/// Counters of one pipeline, and who is busy with what.
struct Activity
{
    struct Counts
    {
        int scheduledBuilds = 0;
        int runningBuilds = 0;
        int scheduledJobs = 0;
        int runningJobs = 0;
        int waitingJobs = 0;
    };
    std::vector<Counts> pipelines;
    struct Busy
    {
        qint64 build = 0;
        QByteArray job;
    };
    QHash<QByteArray, Busy> agents; ///< by agent id
};

} // namespace kitesync::demo

namespace kitesync {

/// The organisation's state: what the seed says, overlaid by what was changed by hand. Only values, no JSON.
class DemoWorld final
{
public:
    explicit DemoWorld(const DemoOptions &options);
    DemoWorld(const DemoWorld &) = delete;
    DemoWorld &operator=(const DemoWorld &) = delete;

    [[nodiscard]] const DemoOptions &options() const { return m_options; }
    [[nodiscard]] DemoSwitches &switches() { return m_options.switches; }
    [[nodiscard]] const DemoSwitches &switches() const { return m_options.switches; }
    [[nodiscard]] quint64 seed() const { return m_options.seed; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /// Grows with each change of anything that is visible.
    [[nodiscard]] quint64 epoch() const { return m_epoch; }
    void touch() { ++m_epoch; }

    void advance(qint64 milliseconds);
    void stopGrowth();

    [[nodiscard]] const demo::People &people() const { return m_people; }
    [[nodiscard]] demo::Pipelines &pipelines() { return m_pipelines; }
    [[nodiscard]] const demo::Pipelines &pipelines() const { return m_pipelines; }
    [[nodiscard]] demo::Fleet &fleet() { return m_fleet; }
    [[nodiscard]] const demo::Fleet &fleet() const { return m_fleet; }
    [[nodiscard]] const demo::Outlines &outlines() const { return m_outlines; }

    /// A build that the API would answer; nothing when it does not exist, is not visible yet, was deleted or hidden.
    [[nodiscard]] std::optional<demo::BuildModel> build(qint64 number) const;
    [[nodiscard]] bool readable(qint64 number) const;
    /// 0 when unknown.
    [[nodiscard]] qint64 createdAt(qint64 number) const;
    [[nodiscard]] int pipelineOf(qint64 number) const; ///< -1 when unknown
    [[nodiscard]] QByteArray idOf(qint64 number) const; ///< of any build that ever was, readable or not
    [[nodiscard]] bool isOverlaid(qint64 number) const { return m_overlay.contains(number); }
    /// Index of a build that the seed made and nobody changed; nothing otherwise.
    [[nodiscard]] std::optional<qint64> pristineIndex(qint64 number) const;

    /// Calls back with numbers of readable builds in the order of the API (newest first; ties: highest number first) until
    /// it answers false.
    void visit(const demo::BuildRange &range, const std::function<bool(qint64 number)> &callback) const;
    /// Numbers of readable builds of one commit, newest first.
    [[nodiscard]] std::vector<qint64> withCommit(const QByteArray &commit) const;
    [[nodiscard]] qint64 baseCount() const { return m_baseCount; } ///< builds that the seed made so far
    [[nodiscard]] const demo::Activity &activity() const;

    /// The build to change by hand; from now on it follows only what was done to it, and time as DemoWorld::advance() makes
    /// it pass. nullptr: not readable.
    [[nodiscard]] demo::BuildModel *change(qint64 number);
    /// Adds a build; it gets its number and id.
    qint64 add(demo::BuildModel build);
    void setRetention(qint64 cutoff);
    [[nodiscard]] const std::map<qint64, demo::BuildModel> &overlay() const { return m_overlay; }
    [[nodiscard]] std::map<qint64, demo::BuildModel> &overlay() { return m_overlay; }

private:
    using Added = std::pair<qint64, qint64>; ///< created_at, number

    [[nodiscard]] bool pipelineReadable(int pipeline) const;
    [[nodiscard]] bool timely(qint64 number, qint64 createdAt) const;
    [[nodiscard]] demo::LifeRules rules() const;
    [[nodiscard]] qint64 lastSpecialBelow(qint64 index) const;
    void countBase();

    DemoOptions m_options;
    qint64 m_now;
    qint64 m_start;
    quint64 m_epoch = 1;
    demo::People m_people;
    demo::Pipelines m_pipelines;
    demo::Calendar m_calendar;
    demo::Fleet m_fleet;
    demo::Outlines m_outlines;
    demo::Lifelines m_lifelines;
    qint64 m_cap; ///< no more builds of the seed's than this
    qint64 m_baseCount = 0;
    qint64 m_retention = 0;
    std::map<qint64, demo::BuildModel> m_overlay; ///< by number
    std::set<Added> m_added; ///< builds that the seed did not make
    std::set<qint64> m_changedIndexes; ///< builds of the seed's that are in the overlay
    mutable demo::Activity m_activity;
    mutable quint64 m_activityEpoch = 0;
};

} // namespace kitesync
