// SPDX-License-Identifier: GPL-3.0-or-later
// What a walk does where keyset steps do not help: many builds in one second, and builds that cannot be read in a list.
#include "sync/domain/log.h"
#include "sync/engine/steps/buildwalk.h"
#include "sync/engine/steps/heavybuild.h"

#include <QTimeZone>

#include <algorithm>

namespace kitesync {

namespace {

constexpr int mostPasses = 20;
constexpr int leastOverlapping = 20; ///< page sizes below this cannot shrink page by page

} // namespace

/// Pages inside one second. Rows may be pulled up between two pages (deleted builds), which would hide some: so each page is
/// asked one row smaller than the one before, which makes it begin with the end of that one; when that end is not there, the
/// second is read again. Small pages, and seconds of more builds than shrinking pages reach, are repeated until a pass brings
/// nothing new.
Task<Status> BuildWalk::readSecond(Active &active, Seconds second)
{
    std::unordered_set<std::string> seen = active.edge;
    TimeSpan span = active.span;
    span.from = second;
    span.to = second + 1;
    bool tooLong = false;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const bool overlapping = active.perPage >= leastOverlapping && !tooLong;
        const BuildsQuery query = queryFor(span, active.perPage);
        const Result<Pass> stable = co_await readSecondOnce(query, overlapping, seen);
        if (!stable && stable.error().kind == ErrorKind::TooDeep)
            co_return co_await readSecondByPipeline(active, second, std::move(seen));
        if (!stable && (m_context.halt() || !isHeavy(stable.error().kind)))
            co_return stable.error();
        if (!stable && active.perPage > 1) {
            active.perPage = std::max(1, active.perPage / 2);
            active.goodPages = 0;
            continue;
        }
        if (!stable) {
            // Something in it cannot be read even alone: the next run tries this second again.
            m_deferred.push_back(span);
            giveUnreadable({}, span.to, stable.error());
        }
        tooLong = tooLong || (stable && *stable == Pass::TooLong);
        if (!stable || *stable == Pass::Stable) {
            active.span.to = std::max(second, active.span.from);
            active.edge.clear();
            co_return Status();
        }
    }
    co_return Error{ErrorKind::BadAnswer, QStringLiteral("builds")}.because(QT_TRANSLATE_NOOP(
        "kitesync::Reason", "the list of builds of one second changed between every two pages"));
}

Task<Result<BuildWalk::Pass>> BuildWalk::readSecondOnce(BuildsQuery query, bool overlapping,
                                                        std::unordered_set<std::string> &seen)
{
    const int full = query.perPage;
    bool stable = true;
    std::string lastId;
    for (query.page = 1;; ++query.page) {
        query.perPage = overlapping ? full + 1 - query.page : full;
        if (overlapping && query.perPage <= full / 2)
            co_return Pass::TooLong;
        const LoadLine::Seat seat = co_await m_context.line().room();
        Result<ParsedPage> page = co_await fetchOfSecond(query, seen);
        if (!page)
            co_return page.error();
        ++m_pages;
        bool overlaps = false;
        bool news = false;
        for (const RecordRef &ref : page->summary.refs) {
            overlaps = overlaps || ref.id == lastId;
            news = seen.insert(ref.id).second || news;
        }
        if (overlapping)
            stable = stable && (query.page == 1 || overlaps);
        else if (news)
            stable = false;
        const std::size_t records = page->summary.records;
        const bool more = records >= static_cast<std::size_t>(query.perPage) || !page->summary.next.empty();
        lastId = page->summary.refs.empty() ? std::string() : page->summary.refs.back().id;
        ParsedPage content = std::move(page).value();
        give(std::move(content));
        if (!more || records == 0)
            co_return stable ? Pass::Stable : Pass::Changed;
    }
}

/// @p seen: builds of that second that were handled already.
Task<Status> BuildWalk::readSecondByPipeline(Active &active, Seconds second,
                                             std::unordered_set<std::string> seen)
{
    if (!active.span.pipelineId.isEmpty() || m_context.checkpoint.pipelines.empty()) {
        co_return Error{ErrorKind::TooDeep, QStringLiteral("builds")}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the builds of a single second are too many to be listed"));
    }
    const std::map<QString, KnownPipeline> pipelines = m_context.checkpoint.pipelines;
    for (const auto &[id, pipeline] : pipelines) {
        if (pipeline.gone)
            continue;
        const TimeSpan span{second, second + 1, id, pipeline.slug};
        bool tooLong = false;
        for (int pass = 0;; ++pass) {
            const BuildsQuery query = queryFor(span, active.perPage);
            const bool overlapping = active.perPage >= leastOverlapping && !tooLong;
            const Result<Pass> stable = co_await readSecondOnce(query, overlapping, seen);
            if (!stable && stable.error().kind == ErrorKind::NotFound)
                break; // deleted meanwhile, with its builds
            if (!stable)
                co_return stable.error();
            if (*stable == Pass::Stable || pass >= mostPasses)
                break;
            tooLong = tooLong || *stable == Pass::TooLong;
        }
    }
    active.span.to = std::max(second, active.span.from);
    active.edge.clear();
    co_return Status();
}

Task<Result<ParsedPage>> BuildWalk::fetchOfSecond(BuildsQuery query, std::unordered_set<std::string> skip)
{
    ApiRequest request = buildsRequest(m_context.config.organization, query);
    request.attempts = query.perPage > 1 ? 2 : 0;
    ParseRequest parse = parseFor(skip);
    Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
    if (page || query.perPage > 1 || !isHeavy(page.error().kind) || m_context.halt())
        co_return page;
    co_return co_await readHeavy(query, std::move(skip));
}

/// The newest build of the span cannot be read in a list together with its jobs.
Task<Status> BuildWalk::readAlone(Active &active, const Error &error)
{
    const BuildsQuery query = queryFor(active.span, 1);
    Result<ParsedPage> page = co_await readHeavy(query, active.edge);
    if (!page) {
        if (m_context.halt())
            co_return page.error();
        co_return co_await stepOver(active, query, error);
    }
    ++m_pages;
    active.failures = 0;
    ParsedPage content = std::move(page).value();
    co_return co_await moved(active, std::move(content), query);
}

/// A list of one build without jobs, and its jobs by their own list.
Task<Result<ParsedPage>> BuildWalk::readHeavy(BuildsQuery query, std::unordered_set<std::string> skip)
{
    query.excludeJobs = true;
    ApiRequest request = buildsRequest(m_context.config.organization, query);
    ParseRequest parse = parseFor(skip);
    Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
    if (!page || page->summary.refs.empty() || skip.contains(page->summary.refs.front().id))
        co_return page;
    const Status appended = co_await appendJobs(m_context, page.value());
    if (!appended)
        co_return appended.error();
    co_return page;
}

/// Not even the build itself can be read. If the one behind it can, the server is well and this build is recorded as rejected;
/// its second stays to be walked by the next run.
Task<Status> BuildWalk::stepOver(Active &active, BuildsQuery query, const Error &error)
{
    query.page = 2;
    Result<ParsedPage> behind = co_await readHeavy(query, active.edge);
    if (!behind)
        co_return error;
    const Seconds before = active.span.to;
    Seconds reached = active.span.from;
    if (!behind->summary.refs.empty() && behind->summary.refs.front().createdAt)
        reached = std::clamp(secondOf(*behind->summary.refs.front().createdAt), active.span.from, before - 1);
    TimeSpan later = active.span;
    later.from = reached;
    later.to = before;
    m_deferred.push_back(later);
    active.span.to = reached;
    active.edge.clear();
    active.failures = 0;
    ParsedPage content = std::move(behind).value();
    giveUnreadable(std::move(content), before, error);
    co_return Status();
}

void BuildWalk::giveUnreadable(ParsedPage page, Seconds before, const Error &error)
{
    const QString reason
        = QStringLiteral("a build created before %1 could not be read: %2")
              .arg(QDateTime::fromSecsSinceEpoch(before, QTimeZone::utc()).toString(Qt::ISODate), error.detail);
    page.rows.rejected.push_back({SourceObject::Builds, std::string(), reason.toStdString(), std::string()});
    qCWarning(logEngine) << reason;
    give(std::move(page));
}

} // namespace kitesync
