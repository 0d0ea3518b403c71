// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apirequest.h"
#include "sync/engine/plan/timespan.h"
#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace kitesync {

/// Which builds a walk asks for, besides their time of creation.
struct WalkFilter
{
    std::optional<Seconds> finishedFrom;
    QStringList states;
};

/// Walks builds without deep pages: keyset intervals of creation time (sync-algorithm.md).
///
/// Each span is walked from its newest end: always page 1, the next request's created_to being the second after the oldest
/// row's. Several spans are under way at once; an idle walker takes the older half of the span with most left. Every page goes to
/// the sink after its span was moved, so what the walk says of itself then covers that page.
class BuildWalk final
{
public:
    /// Takes one page; refs that were handled before are in it, their rows are not.
    using Sink = std::function<void(ParsedPage page)>;

    BuildWalk(RunContext &context, WalkFilter filter, int walkers, Sink sink);

    void setSink(Sink sink) { m_sink = std::move(sink); }
    void add(const std::vector<TimeSpan> &spans);
    /// No builds are expected before this time: only planning relies on it.
    void setPlannedFloor(Seconds floor) { m_floor = floor; }
    /// Asked after each page with the place that the walk has reached; true ends it.
    void setEnough(std::function<bool(Seconds reached, int pages)> enough) { m_enough = std::move(enough); }

    /// Ends when all spans are walked, or with the first error.
    Task<Status> run();

    /// What is not walked yet, and what has to be walked again by a later run.
    [[nodiscard]] std::vector<TimeSpan> remaining() const;
    /// Part of the walk's time that is done, 0..1.
    [[nodiscard]] double fraction() const;

private:
    /// A span that a walker is at.
    struct Active
    {
        TimeSpan span;
        int perPage = 100;
        int goodPages = 0; ///< since the page size was reduced
        int failures = 0; ///< in a row
        double secondsPerPage = 0; ///< of the last page; 0: unknown
        std::unordered_set<std::string> edge; ///< builds of the second below span.to that were handled
    };

    Task<void> walker(TimeSpan span, int perPage);
    void startWalkers();
    [[nodiscard]] std::optional<TimeSpan> steal(int &perPage);
    Task<Status> onePage(Active &active);
    Task<Status> moved(Active &active, ParsedPage page, const BuildsQuery &query);
    Task<Status> pageFailed(Active &active, const Error &error);
    Status split(Active &active);
    void recover(Active &active);

    Task<Status> readSecond(Active &active, Seconds second);
    /// What one pass over a second has shown.
    enum class Pass {
        Stable, ///< nothing can have been hidden between its pages
        Changed, ///< read it again
        TooLong, ///< for pages that begin with the end of the one before: read it with equal pages
    };
    Task<Result<Pass>> readSecondOnce(BuildsQuery query, bool overlapping,
                                      std::unordered_set<std::string> &seen);
    Task<Status> readSecondByPipeline(Active &active, Seconds second, std::unordered_set<std::string> seen);

    Task<Status> readAlone(Active &active, const Error &error);
    Task<Result<ParsedPage>> fetchOfSecond(BuildsQuery query, std::unordered_set<std::string> skip);
    Task<Result<ParsedPage>> readHeavy(BuildsQuery query, std::unordered_set<std::string> skip);
    void giveUnreadable(ParsedPage page, Seconds before, const Error &error);
    Status timeless(Active &active, ParsedPage page);
    Task<Status> stepOver(Active &active, BuildsQuery query, const Error &error);

    [[nodiscard]] BuildsQuery queryFor(const TimeSpan &span, int perPage) const;
    [[nodiscard]] ParseRequest parseFor(const std::unordered_set<std::string> &skip) const;
    void give(ParsedPage page);
    [[nodiscard]] double pagesLeft(const Active &active) const;

    RunContext &m_context;
    WalkFilter m_filter;
    int m_walkers;
    Sink m_sink;
    std::function<bool(Seconds, int)> m_enough;
    std::vector<TimeSpan> m_waiting;
    std::vector<TimeSpan> m_deferred; ///< for a later run: something in them could not be read
    std::vector<Active *> m_active; ///< on their walkers' frames
    TaskGroup m_group;
    std::optional<Error> m_error;
    bool m_ended = false;
    Seconds m_floor = 0;
    Seconds m_length = 0; ///< of all spans at the start
    int m_pages = 0;
    double m_waste = 0; ///< parts of pages that came back unfilled at the ends of spans
};

/// Removes builds, with their jobs, from rows that were decoded already.
void dropBuilds(RowSet &rows, const std::unordered_set<std::string> &buildIds);

} // namespace kitesync
