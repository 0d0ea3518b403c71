// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/steps/buildsteps.h"

#include "sync/domain/log.h"
#include "sync/engine/steps/heavybuild.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

/// Buildkite began in 2013: there are no older builds.
const Seconds beginningOfBuildkite = QDateTime({2013, 1, 1}, {0, 0}, QTimeZone::utc()).toSecsSinceEpoch();
/// Added to this computer's clock where the source tells no time: it may be behind.
constexpr Seconds clockDoubt = 400LL * 24 * 3600;

const QStringList openStates{QStringLiteral("creating"), QStringLiteral("scheduled"),
                             QStringLiteral("running"), QStringLiteral("failing"),
                             QStringLiteral("canceling")};

} // namespace

BuildSteps::BuildSteps(RunContext &context, std::optional<Seconds> oldestPipeline)
    : m_context(context)
    , m_oldestPipeline(oldestPipeline)
{
}

Seconds BuildSteps::historyStart() const
{
    if (!m_context.config.historyFrom)
        return beginningOfBuildkite;
    return QDateTime(*m_context.config.historyFrom, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
}

Seconds BuildSteps::bound() const
{
    const Seconds start = m_context.start().value_or(0);
    return m_context.sourceClock->startIsLocal() ? start + clockDoubt : start;
}

TimeSpan BuildSteps::everything() const
{
    return {m_context.checkpoint.from, bound(), {}, {}};
}

Task<Status> BuildSteps::run(bool full)
{
    m_context.meter.setStatus(SourceObject::Builds, ObjectStatus::Copying);
    m_context.meter.setStatus(SourceObject::Jobs, ObjectStatus::Copying);
    const bool whole = planSpans(full);
    Status status = co_await history();
    if (status && !whole) {
        WalkFilter finished;
        finished.finishedFrom = m_finishedFrom;
        status = co_await list(RunStep::Finished, finished);
    }
    if (status && !whole) {
        WalkFilter open;
        open.states = openStates;
        status = co_await list(RunStep::Open, open);
    }
    if (status && !whole)
        status = co_await blocked();
    if (status)
        status = co_await stragglers();
    if (status && !whole)
        status = co_await reconcile();
    if (!status && m_context.toleratesFor(status.error(), SourceObject::Builds | SourceObject::Jobs))
        co_return Status();
    co_return status;
}

bool BuildSteps::planSpans(bool full)
{
    Checkpoint &checkpoint = m_context.checkpoint;
    const SourceObjects covers = m_context.config.objects & (SourceObject::Builds | SourceObject::Jobs);
    const Seconds start = m_context.start().value_or(0);
    const auto overlap = m_context.options().overlap.count();
    const bool whole = full || !checkpoint.covered || (covers & ~checkpoint.covered);
    m_trusted = !m_context.sourceClock->startIsLocal() && (whole || start >= checkpoint.watermark);
    const Seconds proven = std::min(start, checkpoint.newest.value_or(historyStart()));
    if (whole) {
        checkpoint.from = historyStart();
        checkpoint.firstStart = m_trusted ? start : proven;
        checkpoint.completeStart.reset();
        checkpoint.spans = {{checkpoint.from, bound(), {}, {}}};
    } else {
        // Without a clock to trust, only builds that were seen prove how far the source's time had come; with one, nothing
        // after the latest build seen is left out either, however far ahead that clock was.
        const Seconds newFrom = m_trusted ? std::min(checkpoint.watermark - overlap, proven + 1)
                                          : std::min(checkpoint.watermark, proven) - overlap;
        const Seconds since = checkpoint.completeStart.value_or(checkpoint.firstStart);
        m_finishedFrom = (m_trusted ? since : std::min(since, proven)) - overlap;
        if (historyStart() < checkpoint.from) {
            checkpoint.spans.push_back({historyStart(), checkpoint.from, {}, {}});
            checkpoint.from = historyStart();
        }
        checkpoint.spans.push_back({std::max(newFrom, checkpoint.from), bound(), {}, {}});
    }
    checkpoint.covered = covers;
    checkpoint.watermark = m_trusted ? start : proven;
    checkpoint.spans = merged(std::move(checkpoint.spans));
    return whole;
}

void BuildSteps::markComplete()
{
    Checkpoint &checkpoint = m_context.checkpoint;
    const Seconds start = m_context.start().value_or(0);
    const Seconds proven = std::min(start, checkpoint.newest.value_or(historyStart()));
    if (!m_trusted)
        checkpoint.watermark = proven;
    checkpoint.completeStart = m_trusted ? start : proven;
}

/// What is new, what is left of the history, and the history of newly visible pipelines: all of them are spans.
Task<Status> BuildSteps::history()
{
    m_context.meter.setStep(RunStep::History);
    BuildWalk walk(m_context, {}, m_context.options().inFlight, {});
    walk.setPlannedFloor(m_oldestPipeline.value_or(m_context.checkpoint.from));
    walk.add(m_context.checkpoint.spans);
    walk.setSink([this, &walk](ParsedPage page) {
        m_context.checkpoint.spans = walk.remaining();
        m_context.loadBuilds(std::move(page), true);
        m_context.meter.setFraction(SourceObject::Builds, walk.fraction());
        m_context.meter.setFraction(SourceObject::Jobs, walk.fraction());
        Seconds backTo = m_context.checkpoint.from;
        for (const TimeSpan &span : m_context.checkpoint.spans)
            backTo = std::max(backTo, span.to);
        m_context.meter.setBackTo(QDateTime::fromSecsSinceEpoch(backTo, QTimeZone::utc()));
    });
    const Status walked = co_await walk.run();
    m_context.checkpoint.spans = walk.remaining();
    m_context.load({}, {m_context.checkpoint.buildsEntry()});
    co_return walked;
}

Task<Status> BuildSteps::list(RunStep step, WalkFilter filter)
{
    m_context.meter.setStep(step);
    BuildWalk walk(m_context, std::move(filter), m_context.options().inFlight,
                   [this](ParsedPage page) { m_context.loadBuilds(std::move(page), false); });
    walk.setPlannedFloor(m_oldestPipeline.value_or(m_context.checkpoint.from));
    walk.add({everything()});
    co_return co_await walk.run();
}

Task<Status> BuildSteps::blocked()
{
    m_context.meter.setStep(RunStep::Blocked);
    WalkFilter filter;
    filter.states = QStringList{QStringLiteral("blocked")};
    BuildWalk walk(m_context, std::move(filter), 1,
                   [this](ParsedPage page) { m_context.loadBuilds(std::move(page), false); });
    walk.setEnough([this](Seconds reached, int pages) { return blockedEnough(reached, pages); });
    walk.add({everything()});
    co_return co_await walk.run();
}

/// The list of blocked builds grows for ever, so three pages of it are enough - unless more of the known ones are still to come
/// than pages: a page is cheaper than reading each of them by itself.
bool BuildSteps::blockedEnough(Seconds reached, int pages) const
{
    if (pages < m_context.options().blockedPages)
        return false;
    int missing = 0;
    for (const auto &[id, build] : m_context.checkpoint.open) {
        if (build.blocked && build.createdAt < reached && !m_context.returned.contains(id))
            ++missing;
    }
    return missing <= 1;
}

/// Open builds that no list has returned are read one by one.
Task<Status> BuildSteps::stragglers()
{
    m_context.meter.setStep(RunStep::Stragglers);
    for (const auto &[id, build] : m_context.checkpoint.open) {
        if (!m_context.returned.contains(id))
            m_toRead.push_back(id);
    }
    std::sort(m_toRead.begin(), m_toRead.end());
    TaskGroup group;
    for (int i = 0; i < m_context.options().inFlight; ++i)
        group.spawn(readStragglers());
    co_await group.all();
    if (m_error)
        co_return *m_error;
    co_return co_await markGone();
}

Task<void> BuildSteps::readStragglers()
{
    while (!m_toRead.empty() && !m_error) {
        const std::string id = std::move(m_toRead.back());
        m_toRead.pop_back();
        const OpenBuild build = m_context.checkpoint.open.at(id);
        const auto known = m_context.checkpoint.pipelines.find(build.pipelineId);
        const QString slug
            = known != m_context.checkpoint.pipelines.end() ? known->second.slug : build.pipelineSlug;
        const LoadLine::Seat seat = co_await m_context.line().room();
        Result<ParsedPage> page = co_await readBuild(m_context, slug, build.number);
        if (!page && page.error().kind == ErrorKind::NotFound) {
            m_gone.push_back(id);
        } else if (!page && isHeavy(page.error().kind) && !m_context.halt()) {
            // It stays open, so the next run tries again.
            RowSet rows;
            const QString reason = QStringLiteral("this build could not be read: %1").arg(page.error().detail);
            rows.rejected.push_back({SourceObject::Builds, id, reason.toStdString(), std::string()});
            m_context.load(std::move(rows), {});
        } else if (!page) {
            m_error = page.error();
        } else {
            // Another build at its address: the pipeline was made anew under the same slug.
            if (page->summary.refs.empty() || page->summary.refs.front().id != id)
                m_gone.push_back(id);
            ParsedPage content = std::move(page).value();
            m_context.loadBuilds(std::move(content), false);
        }
    }
}

Task<Status> BuildSteps::markGone()
{
    if (m_gone.empty())
        co_return Status();
    std::vector<StateChange> state;
    for (const std::string &id : m_gone) {
        m_context.checkpoint.open.erase(id);
        state.push_back(Checkpoint::closedEntry(id));
    }
    if (!m_context.wants(SourceObject::Builds)) {
        m_context.load({}, std::move(state));
        co_return Status();
    }
    const auto pending
        = m_context.line().ask([gone = m_gone, state, at = m_context.readingNow()](Destination &destination) {
              return destination.markRemoved(SourceObject::Builds, gone, at, state);
          });
    const Result<qint64> removed = co_await pending;
    if (!removed)
        co_return removed.error();
    m_context.counts[indexOf(SourceObject::Builds)].removed += *removed;
    co_return Status();
}

/// Goes back over days that were verified longest ago, within a share of this run's requests: builds are compared without
/// their jobs, and what differs is read again.
Task<Status> BuildSteps::reconcile()
{
    if (!m_context.wants(SourceObject::Builds))
        co_return Status();
    m_context.meter.setStep(RunStep::Reconcile);
    Checkpoint &checkpoint = m_context.checkpoint;
    const double share
        = m_context.options().reconcileShare * static_cast<double>(m_context.client().requestCount());
    qint64 allowance = static_cast<qint64>(std::floor(share));
    Seconds to = checkpoint.reconciledTo.value_or(checkpoint.watermark);
    if (to <= checkpoint.from)
        to = checkpoint.watermark;
    int perPage = m_context.options().perPage;
    while (allowance > 0 && to > checkpoint.from && perPage > 0) {
        const Result<bool> more = co_await reconcilePage(to, allowance, perPage);
        if (!more && isHeavy(more.error().kind) && !m_context.halt()) {
            // Nobody waits for this step: smaller pages, else another run.
            --allowance;
            perPage /= 2;
            continue;
        }
        if (!more)
            co_return more.error();
        checkpoint.reconciledTo = to;
        if (!*more)
            break;
    }
    co_return Status();
}

/// One page; false when the rest must wait for another run.
Task<Result<bool>> BuildSteps::reconcilePage(Seconds &to, qint64 &allowance, int perPage)
{
    BuildsQuery query;
    query.createdFrom = QDateTime::fromSecsSinceEpoch(m_context.checkpoint.from, QTimeZone::utc());
    query.createdTo = QDateTime::fromSecsSinceEpoch(to, QTimeZone::utc());
    query.excludeJobs = true;
    query.perPage = perPage;
    ParseRequest parse;
    parse.wanted = SourceObject::Builds;
    ApiRequest request = buildsRequest(m_context.config.organization, query);
    request.attempts = 1;
    Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
    if (!page)
        co_return page.error();
    --allowance;
    std::set<std::string> wrong;
    for (RowBatch &batch : page->rows.batches) {
        batch.setCarried(~asOfReadingColumns(batch.object()));
        const auto asked = m_context.line().ask(
            [rows = batch](Destination &destination) { return destination.compare(rows); });
        const Result<BatchDifference> difference = co_await asked;
        if (!difference)
            co_return difference.error();
        wrong.insert(difference->missing.begin(), difference->missing.end());
        wrong.insert(difference->different.begin(), difference->different.end());
    }
    Seconds oldest = m_context.checkpoint.from - 1;
    for (const RecordRef &ref : page->summary.refs) {
        oldest = ref.createdAt ? secondOf(*ref.createdAt) : oldest;
        if (!wrong.contains(ref.id))
            continue;
        if (allowance-- <= 0)
            co_return false;
        Result<ParsedPage> build = co_await readBuild(m_context, QString::fromStdString(ref.slug), ref.number);
        if (!build && build.error().kind != ErrorKind::NotFound)
            co_return build.error();
        if (build) {
            ParsedPage content = std::move(build).value();
            m_context.loadBuilds(std::move(content), false);
        }
    }
    const bool last
        = page->summary.records < static_cast<std::size_t>(query.perPage) && page->summary.next.empty();
    to = last ? m_context.checkpoint.from : std::min(oldest + 1, to - 1);
    co_return true;
}

} // namespace kitesync
