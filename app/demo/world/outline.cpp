// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/outline.h"

#include <algorithm>

namespace kitesync::demo {

namespace {

constexpr qint64 group(qint64 index)
{
    return index / Calendar::groupSize;
}
constexpr qint64 member(qint64 index)
{
    return index % Calendar::groupSize;
}
constexpr qint64 farthestRebuild = 12; // groups

Ending endingOf(Draw &draw)
{
    const double where = draw.uniform();
    if (where < 0.785)
        return Ending::Passed;
    if (where < 0.92)
        return Ending::Failed;
    if (where < 0.96)
        return Ending::Canceled;
    return where < 0.985 ? Ending::Skipped : Ending::NotRun;
}

LateLife lateOf(Draw &draw)
{
    const double where = draw.uniform();
    if (where < 0.35)
        return LateLife::Retry;
    if (where < 0.55)
        return LateLife::Unblock;
    if (where < 0.78)
        return LateLife::BlockedForEver;
    if (where < 0.86)
        return LateLife::Expiry;
    return where < 0.94 ? LateLife::LongRun : LateLife::TriggerStuck;
}

} // namespace

Outlines::Outlines(quint64 seed, qint64 builds, const Calendar &calendar, const Pipelines &pipelines)
    : m_seed(seed)
    , m_lateEvery(std::max<qint64>(47, builds / 400))
    , m_calendar(calendar)
    , m_pipelines(pipelines)
{
}

qint64 Outlines::lateBefore(qint64 index) const
{
    const qint64 phase = m_lateEvery / 2;
    if (index <= phase)
        return -1;
    return (index - 1 - phase) / m_lateEvery * m_lateEvery + phase;
}

qint64 Outlines::sourceOf(qint64 index) const
{
    if (member(index) != 2)
        return index;
    Draw draw(m_seed, 51, index);
    const qint64 back = draw.between(1, farthestRebuild);
    // Only first members are rebuilt, so there are no chains.
    return draw.chance(0.18) && group(index) > farthestRebuild ? (group(index) - back) * Calendar::groupSize
                                                               : index;
}

int Outlines::pick(qint64 index, Draw &draw) const
{
    const int count = m_pipelines.originalCount();
    // The first pipelines are the busy ones.
    const double where = draw.uniform();
    const int chosen = std::min(count - 1, static_cast<int>(where * where * count));
    const PipelineModel &pipeline = m_pipelines.at(chosen);
    if (pipeline.buildsEnd != never && m_calendar.createdAt(index) >= pipeline.buildsEnd)
        return chosen == 0 ? 0 : chosen - 1;
    return chosen;
}

int Outlines::pipelineOf(qint64 index) const
{
    const qint64 source = sourceOf(index);
    Draw draw(m_seed, 52, source);
    return pick(source, draw);
}

Outline Outlines::of(qint64 index) const
{
    Outline outline;
    outline.index = index;
    outline.pipeline = pipelineOf(index);
    const qint64 source = sourceOf(index);
    if (source != index)
        outline.rebuiltFrom = source;
    outline.onMain = branchOf(index) == "main";
    const bool triggering = Draw(m_seed, 53, group(index)).chance(0.12);
    if (triggering && member(index) == 0)
        outline.triggers = index + 1;
    if (triggering && member(index) == 1)
        outline.triggeredFrom = index - 1;
    Draw draw(m_seed, 54, index);
    outline.ending = endingOf(draw);
    if (isLate(index)) {
        outline.late = lateOf(draw);
        outline.ending = outline.late == LateLife::Retry || outline.late == LateLife::Expiry
                                 || outline.late == LateLife::TriggerStuck
                             ? Ending::Failed
                             : Ending::Passed;
    }
    return outline;
}

QByteArray Outlines::branchOf(qint64 index) const
{
    const qint64 pushed = group(sourceOf(index));
    Draw draw(m_seed, 55, pushed);
    if (draw.chance(0.42))
        return "main";
    if (draw.chance(0.06))
        return "gh-readonly-queue/main/pr-" + QByteArray::number(draw.between(1200, 9800));
    return People::branch(draw);
}

QByteArray Outlines::commitOf(qint64 index) const
{
    // Twelve digits can be read back, so that a commit is found without a search.
    const auto pushed = static_cast<quint64>(group(sourceOf(index)));
    const quint64 hidden = (pushed ^ mix(m_seed + 7)) & 0xffffffffffffULL;
    QByteArray commit = QByteArray::number(hidden, 16).rightJustified(12, '0');
    commit += QByteArray::number(mix(m_seed ^ (pushed << 3)), 16).rightJustified(16, '0');
    return commit
           + QByteArray::number(mix(m_seed ^ (pushed << 7)) & 0xffffffffffffULL, 16).rightJustified(12, '0');
}

std::vector<qint64> Outlines::withCommit(const QByteArray &commit) const
{
    bool isHex = false;
    const quint64 hidden = commit.left(12).toULongLong(&isHex, 16);
    if (commit.size() != 40 || !isHex)
        return {};
    const auto pushed = static_cast<qint64>((hidden ^ mix(m_seed + 7)) & 0xffffffffffffULL);
    if (pushed > (1LL << 40))
        return {};
    std::vector<qint64> indexes;
    for (qint64 i = pushed * Calendar::groupSize; i < (pushed + farthestRebuild + 1) * Calendar::groupSize;
         ++i) {
        if (commitOf(i) == commit)
            indexes.push_back(i);
    }
    return indexes;
}

int Outlines::creatorOf(qint64 index) const
{
    Draw draw(m_seed, 56, index);
    return draw.chance(0.12) ? -1 : static_cast<int>(draw.between(0, 13));
}

QByteArray Outlines::releaseOf(qint64 index) const
{
    Draw draw(m_seed, 57, index);
    if (!draw.chance(0.05))
        return {};
    return "2026." + QByteArray::number(draw.between(1, 52)) + '.' + QByteArray::number(draw.between(0, 9));
}

} // namespace kitesync::demo
