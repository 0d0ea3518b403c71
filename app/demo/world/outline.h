// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/calendar.h"
#include "app/demo/world/models.h"
#include "app/demo/world/people.h"
#include "app/demo/world/pipelines.h"

#include <vector>

namespace kitesync::demo {

/// How a build ends.
enum class Ending { Passed, Failed, Canceled, Skipped, NotRun };

/// Builds whose life goes on long after the others': a computed side list (every n-th index).
enum class LateLife { None, Retry, Unblock, BlockedForEver, Expiry, LongRun, TriggerStuck };

/// What is cheap to know of a build without making its jobs.
struct Outline
{
    qint64 index = 0;
    int pipeline = 0;
    Ending ending = Ending::Passed;
    LateLife late = LateLife::None;
    bool onMain = false;
    qint64 rebuiltFrom = -1; ///< index
    qint64 triggeredFrom = -1; ///< index
    qint64 triggers = -1; ///< index
};

/// Decides what build each index is. A pure function of the seed.
class Outlines final
{
public:
    Outlines(quint64 seed, qint64 builds, const Calendar &calendar, const Pipelines &pipelines);

    [[nodiscard]] Outline of(qint64 index) const;
    [[nodiscard]] int pipelineOf(qint64 index) const;
    [[nodiscard]] QByteArray branchOf(qint64 index) const;
    [[nodiscard]] QByteArray commitOf(qint64 index) const;
    /// The indexes that may have this commit; a superset.
    [[nodiscard]] std::vector<qint64> withCommit(const QByteArray &commit) const;
    [[nodiscard]] int creatorOf(qint64 index) const; ///< -1: nobody
    [[nodiscard]] QByteArray releaseOf(qint64 index) const; ///< meta_data "release"
    [[nodiscard]] bool isLate(qint64 index) const { return index % m_lateEvery == m_lateEvery / 2; }
    /// The highest late index below @p index; -1: none.
    [[nodiscard]] qint64 lateBefore(qint64 index) const;

private:
    [[nodiscard]] qint64 sourceOf(qint64 index) const; ///< the build that this one is a rebuild of, else itself
    [[nodiscard]] int pick(qint64 index, Draw &draw) const;

    quint64 m_seed;
    qint64 m_lateEvery;
    const Calendar &m_calendar;
    const Pipelines &m_pipelines;
};

} // namespace kitesync::demo
