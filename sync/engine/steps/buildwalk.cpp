// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/steps/buildwalk.h"

#include "sync/domain/log.h"
#include "sync/engine/steps/heavybuild.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace kitesync {

namespace {

/// Errors that may pass by themselves, but that a smaller page does not avoid.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionRefused || kind == ErrorKind::HostNotFound
           || kind == ErrorKind::Offline;
}

/// The oldest and the newest second of a page's builds.
struct Reach
{
    std::optional<Seconds> oldest;
    std::optional<Seconds> newest;
};

Reach reachOf(const std::vector<RecordRef> &refs)
{
    Reach reach;
    for (const RecordRef &ref : refs) {
        if (!ref.createdAt)
            continue;
        const Seconds second = secondOf(*ref.createdAt);
        reach.oldest = std::min(reach.oldest.value_or(second), second);
        reach.newest = std::max(reach.newest.value_or(second), second);
    }
    return reach;
}

constexpr int pagesUntilRecovery = 3;
constexpr double leastPagesToShare = 3.0;

} // namespace

BuildWalk::BuildWalk(RunContext &context, WalkFilter filter, int walkers, Sink sink)
    : m_context(context)
    , m_filter(std::move(filter))
    , m_walkers(walkers)
    , m_sink(std::move(sink))
{
}

void BuildWalk::add(const std::vector<TimeSpan> &spans)
{
    m_waiting.insert(m_waiting.end(), spans.begin(), spans.end());
}

Task<Status> BuildWalk::run()
{
    for (const TimeSpan &span : m_waiting)
        m_length += span.to - std::max(span.from, std::min(m_floor, span.to));
    startWalkers();
    co_await m_group.all();
    if (m_error)
        co_return *m_error;
    if (auto halt = m_context.halt())
        co_return *halt;
    co_return Status();
}

std::vector<TimeSpan> BuildWalk::remaining() const
{
    std::vector<TimeSpan> spans = m_waiting;
    spans.insert(spans.end(), m_deferred.begin(), m_deferred.end());
    for (const Active *active : m_active)
        spans.push_back(active->span);
    return merged(std::move(spans));
}

double BuildWalk::fraction() const
{
    if (m_length <= 0)
        return 1.0;
    Seconds left = 0;
    for (const TimeSpan &span : remaining())
        left += span.to - std::max(span.from, std::min(m_floor, span.to));
    return std::clamp(1.0 - static_cast<double>(left) / static_cast<double>(m_length), 0.0, 1.0);
}

void BuildWalk::startWalkers()
{
    // Counted without the walker that is just ending: it may be the only one.
    while (!m_error && !m_ended && !m_context.halt() && static_cast<int>(m_active.size()) < m_walkers) {
        int perPage = m_context.options().perPage;
        std::optional<TimeSpan> span;
        if (!m_waiting.empty()) {
            span = m_waiting.front();
            m_waiting.erase(m_waiting.begin());
        } else {
            span = steal(perPage);
        }
        if (!span)
            return;
        m_group.spawn(walker(*span, perPage));
    }
}

double BuildWalk::pagesLeft(const Active &active) const
{
    if (active.secondsPerPage <= 0)
        return 0;
    const Seconds from = std::max(active.span.from, m_floor);
    return static_cast<double>(active.span.to - from) / active.secondsPerPage;
}

std::optional<TimeSpan> BuildWalk::steal(int &perPage)
{
    // Each further span costs half a page at its end: that must stay within a few per cent of the calls.
    if (m_waste + 0.5 * static_cast<double>(m_active.size()) > 3.5 + 0.03 * m_pages)
        return std::nullopt;
    const auto most
        = std::max_element(m_active.begin(), m_active.end(),
                           [this](const Active *a, const Active *b) { return pagesLeft(*a) < pagesLeft(*b); });
    if (most == m_active.end() || pagesLeft(**most) < leastPagesToShare)
        return std::nullopt;
    Active &victim = **most;
    TimeSpan taken = victim.span;
    taken.to = std::midpoint(std::max(victim.span.from, m_floor), victim.span.to);
    if (taken.isEmpty() || taken.to >= victim.span.to)
        return std::nullopt;
    victim.span.from = taken.to;
    perPage = victim.perPage;
    return taken;
}

Task<void> BuildWalk::walker(TimeSpan span, int perPage)
{
    Active active;
    active.span = std::move(span);
    active.perPage = perPage;
    m_active.push_back(&active);
    while (!active.span.isEmpty() && !m_error && !m_ended) {
        const LoadLine::Seat seat = co_await m_context.line().room();
        if (m_context.halt())
            break;
        const Status status = co_await onePage(active);
        if (!status && !m_error)
            m_error = status.error();
        startWalkers();
    }
    // What an error or an early end leaves stays to do.
    if (!active.span.isEmpty())
        m_waiting.push_back(active.span);
    std::erase(m_active, &active);
    startWalkers();
}

BuildsQuery BuildWalk::queryFor(const TimeSpan &span, int perPage) const
{
    BuildsQuery query;
    query.createdFrom = QDateTime::fromSecsSinceEpoch(span.from, QTimeZone::utc());
    query.createdTo = QDateTime::fromSecsSinceEpoch(span.to, QTimeZone::utc());
    if (m_filter.finishedFrom)
        query.finishedFrom = QDateTime::fromSecsSinceEpoch(*m_filter.finishedFrom, QTimeZone::utc());
    query.states = m_filter.states;
    query.pipelineSlug = span.pipelineSlug;
    query.perPage = perPage;
    query.excludeJobs = !m_context.wants(SourceObject::Jobs);
    return query;
}

ParseRequest BuildWalk::parseFor(const std::unordered_set<std::string> &skip) const
{
    ParseRequest parse;
    parse.object = SourceObject::Builds;
    parse.shape = ParseRequest::Shape::List;
    parse.wanted = m_context.wantedOfBuilds();
    parse.skip = skip;
    return parse;
}

Task<Status> BuildWalk::onePage(Active &active)
{
    const BuildsQuery query = queryFor(active.span, active.perPage);
    ApiRequest request = buildsRequest(m_context.config.organization, query);
    // A heavy page is tried smaller at once; only a single build is worth several tries as it is.
    request.attempts = active.perPage > 1 ? 1 : 0;
    request.failuresBefore = active.failures;
    ParseRequest parse = parseFor(active.edge);
    Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
    if (!page)
        co_return co_await pageFailed(active, page.error());
    ++m_pages;
    recover(active);
    ParsedPage content = std::move(page).value();
    co_return co_await moved(active, std::move(content), query);
}

void BuildWalk::recover(Active &active)
{
    active.failures = 0;
    if (active.perPage >= m_context.options().perPage)
        return;
    if (++active.goodPages >= pagesUntilRecovery) {
        active.perPage = std::min(active.perPage * 2, m_context.options().perPage);
        active.goodPages = 0;
    }
}

Task<Status> BuildWalk::moved(Active &active, ParsedPage page, const BuildsQuery &query)
{
    const std::size_t perPage = static_cast<std::size_t>(query.perPage);
    const bool last = page.summary.records < perPage && page.summary.next.empty();
    const Reach reach = reachOf(page.summary.refs);
    if (reach.newest && *reach.newest >= active.span.to) {
        co_return Error{ErrorKind::BadAnswer, QStringLiteral("builds")}.because(
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "asked for builds created before %1, the answer has later ones"),
             {query.createdTo->toString(Qt::ISODate)}});
    }
    // Meanwhile another walker may have taken the older part: its rows are read there.
    std::unordered_set<std::string> foreign;
    for (const RecordRef &ref : page.summary.refs) {
        if (ref.createdAt && secondOf(*ref.createdAt) < active.span.from)
            foreign.insert(ref.id);
    }
    if (!foreign.empty()) {
        dropBuilds(page.rows, foreign);
        std::erase_if(page.summary.refs, [&foreign](const RecordRef &ref) { return foreign.contains(ref.id); });
    }
    const Seconds before = active.span.to;
    if (last || (reach.oldest && *reach.oldest < active.span.from)) {
        m_waste += 1.0 - static_cast<double>(page.summary.records) / static_cast<double>(perPage);
        active.span.to = active.span.from;
        give(std::move(page));
        co_return Status();
    }
    if (!reach.oldest)
        co_return timeless(active, std::move(page));
    if (*reach.oldest + 1 >= before) {
        // The whole page lies in one second: keyset steps cannot pass it.
        for (const RecordRef &ref : page.summary.refs)
            active.edge.insert(ref.id);
        give(std::move(page));
        co_return co_await readSecond(active, before - 1);
    }
    active.span.to = *reach.oldest + 1;
    active.secondsPerPage = static_cast<double>(before - active.span.to) * m_context.options().perPage
                            / static_cast<double>(perPage);
    active.edge.clear();
    for (const RecordRef &ref : page.summary.refs) {
        if (ref.createdAt && secondOf(*ref.createdAt) == *reach.oldest)
            active.edge.insert(ref.id);
    }
    give(std::move(page));
    co_return Status();
}

/// A page none of whose records tells when it was created: a larger one will.
Status BuildWalk::timeless(Active &active, ParsedPage page)
{
    give(std::move(page));
    ++active.failures;
    if (active.perPage >= m_context.options().perPage || active.failures > m_context.options().retry.attempts) {
        return Error{ErrorKind::BadAnswer, QStringLiteral("builds")}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "none of the builds of a page has a readable created_at"));
    }
    active.perPage = std::min(active.perPage * 2, m_context.options().perPage);
    return {};
}

void BuildWalk::give(ParsedPage page)
{
    Seconds reached = m_floor;
    for (const Active *active : m_active)
        reached = std::max(reached, active->span.to);
    m_sink(std::move(page));
    if (m_enough && m_enough(reached, m_pages))
        m_ended = true;
}

Task<Status> BuildWalk::pageFailed(Active &active, const Error &error)
{
    if (error.kind == ErrorKind::TooDeep) {
        if (active.span.length() > 1)
            co_return split(active);
        co_return co_await readSecondByPipeline(active, active.span.from, active.edge);
    }
    if (error.kind == ErrorKind::NotFound && !active.span.pipelineId.isEmpty()) {
        // Renamed or gone since the pipelines were listed: the next run's list tells which.
        m_deferred.push_back(active.span);
        active.span.to = active.span.from;
        co_return Status();
    }
    if (m_context.halt() || (!isHeavy(error.kind) && !isPassing(error.kind)))
        co_return error;
    ++active.failures;
    qCInfo(logEngine) << "builds created before" << active.span.to << "failed" << active.failures
                      << "times in a row:" << error.kind << error.detail;
    if (isPassing(error.kind)) {
        if (active.failures >= m_context.options().retry.attempts)
            co_return error;
        co_return Status();
    }
    if (active.perPage > 1) {
        active.perPage = std::max(1, active.perPage / 2);
        active.goodPages = 0;
        co_return Status();
    }
    co_return co_await readAlone(active, error);
}

Status BuildWalk::split(Active &active)
{
    TimeSpan older = active.span;
    older.to = std::midpoint(active.span.from, active.span.to);
    active.span.from = older.to;
    m_waiting.push_back(older);
    return {};
}

void dropBuilds(RowSet &rows, const std::unordered_set<std::string> &buildIds)
{
    for (RowBatch &batch : rows.batches) {
        std::size_t column = 0;
        if (batch.object() == SourceObject::Jobs)
            column = batch.table().indexOfColumn("build_id").value_or(0);
        else if (batch.object() != SourceObject::Builds)
            continue;
        std::vector<bool> keep(batch.rowCount());
        for (std::size_t row = 0; row < keep.size(); ++row)
            keep[row] = !buildIds.contains(std::string(batch.text(batch.cell(row, column))));
        batch.filterRows(keep);
    }
}

} // namespace kitesync
