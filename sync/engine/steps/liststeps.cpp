// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/steps/liststeps.h"

#include "sync/buildkite/apirequest.h"
#include "sync/domain/log.h"

#include <algorithm>

namespace kitesync {

namespace {

constexpr int fullPage = 100;

ParseRequest parseOf(SourceObject object, ParseRequest::Shape shape, bool wanted)
{
    ParseRequest parse;
    parse.object = object;
    parse.shape = shape;
    if (wanted)
        parse.wanted = object;
    return parse;
}

bool hasMore(const ParsedPage &page)
{
    return !page.summary.next.empty() || page.summary.records >= static_cast<std::size_t>(fullPage);
}

} // namespace

// Pipelines

Task<Status> PipelinesStep::run()
{
    m_context.meter.setStep(RunStep::Pipelines);
    m_context.meter.setStatus(SourceObject::Pipelines, ObjectStatus::Copying);
    Status read = co_await readList();
    if (!read) {
        if (m_context.toleratesFor(read.error(), SourceObject::Pipelines))
            co_return Status();
        co_return read;
    }
    Status settled = co_await settleListed();
    if (settled)
        settled = co_await settleMissing();
    if (!settled)
        co_return settled;
    m_context.checkpoint.pipelinesKnown = true;
    m_context.load({}, {m_context.checkpoint.pipelinesEntry(), m_context.checkpoint.buildsEntry()});
    co_await m_context.line().empty();
    m_context.meter.setStatus(SourceObject::Pipelines, ObjectStatus::Done);
    co_return Status();
}

Task<Status> PipelinesStep::readList()
{
    std::set<std::string> seen;
    for (int number = 1;; ++number) {
        ApiRequest request = pipelinesRequest(m_context.config.organization, number, fullPage);
        ParseRequest parse = parseOf(SourceObject::Pipelines, ParseRequest::Shape::List,
                                     m_context.wants(SourceObject::Pipelines));
        parse.skip.insert(seen.begin(), seen.end());
        Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
        if (!page)
            co_return page.error();
        bool arrived = false;
        for (const RecordRef &ref : page->summary.refs) {
            if (ref.rejected || !seen.insert(ref.id).second)
                continue;
            m_listed.push_back(ref);
            arrived = noteArrival(ref) || arrived;
            if (ref.createdAt)
                m_oldest = std::min(m_oldest.value_or(secondOf(*ref.createdAt)), secondOf(*ref.createdAt));
        }
        const bool more = hasMore(*page) && page->summary.records > 0;
        // Where their table is not copied the list is read for its slugs only: nothing of it is rejected either.
        RowSet rows = m_context.wants(SourceObject::Pipelines) ? std::move(page->rows) : RowSet();
        std::vector<StateChange> state;
        if (arrived)
            state.push_back(m_context.checkpoint.pipelinesEntry());
        m_context.load(std::move(rows), std::move(state));
        if (!more)
            co_return Status();
    }
}

/// A pipeline that was not known, or gone, is remembered together with its row: should it be gone again when the next run
/// comes, somebody has to know that the row is there.
bool PipelinesStep::noteArrival(const RecordRef &ref)
{
    auto &pipelines = m_context.checkpoint.pipelines;
    const QString id = QString::fromStdString(ref.id);
    const auto known = pipelines.find(id);
    if (known == pipelines.end()) {
        pipelines.emplace(id, KnownPipeline{QString::fromStdString(ref.slug), false, true});
        return true;
    }
    const bool arrives = known->second.gone && !known->second.arriving;
    known->second.arriving = known->second.arriving || known->second.gone;
    return arrives;
}

/// Takes the list over into the checkpoint. The rows of renamed pipelines' builds are brought up to date before the new slug
/// is remembered, so a kill in between only repeats it.
Task<Status> PipelinesStep::settleListed()
{
    Checkpoint &checkpoint = m_context.checkpoint;
    for (const RecordRef &ref : m_listed) {
        const QString id = QString::fromStdString(ref.id);
        const QString slug = QString::fromStdString(ref.slug);
        const auto known = checkpoint.pipelines.find(id);
        if (checkpoint.pipelinesKnown && known->second.arriving)
            makeVisible(ref, coveredTo());
        if (known->second.slug != slug && m_context.wants(SourceObject::Builds)) {
            const auto pending
                = m_context.line().ask([id = ref.id, newSlug = ref.slug](Destination &destination) {
                      return destination.renamePipeline(id, newSlug);
                  });
            const Status renamed = co_await pending;
            if (!renamed)
                co_return renamed;
        }
        known->second = KnownPipeline{slug, false, false};
    }
    for (TimeSpan &span : checkpoint.spans) {
        const auto known = checkpoint.pipelines.find(span.pipelineId);
        if (!span.pipelineId.isEmpty() && known != checkpoint.pipelines.end())
            span.pipelineSlug = known->second.slug;
    }
    co_return Status();
}

/// Where the walked time ends; nothing before anything was walked.
std::optional<Seconds> PipelinesStep::coveredTo() const
{
    const Checkpoint &checkpoint = m_context.checkpoint;
    return checkpoint.covered ? std::optional<Seconds>(checkpoint.watermark) : std::nullopt;
}

/// A pipeline that is listed for the first time, or again: what was walked without it has to be walked for it.
void PipelinesStep::makeVisible(const RecordRef &ref, std::optional<Seconds> walkedTo)
{
    const bool younger = walkedTo && ref.createdAt && secondOf(*ref.createdAt) >= *walkedTo;
    const auto known = m_context.checkpoint.pipelines.find(QString::fromStdString(ref.id));
    const bool cameBack = known != m_context.checkpoint.pipelines.end() && known->second.gone;
    if (!walkedTo || (younger && !cameBack))
        return;
    qCInfo(logEngine) << "the pipeline" << ref.slug.c_str() << "is newly visible: its own history is read";
    m_context.checkpoint.spans.push_back({m_context.checkpoint.from, *walkedTo,
                                          QString::fromStdString(ref.id), QString::fromStdString(ref.slug)});
}

/// Known pipelines that are not listed: a list may lose a row while it is paged through, so each is asked for by itself.
Task<Status> PipelinesStep::settleMissing()
{
    std::set<QString> listed;
    for (const RecordRef &ref : m_listed)
        listed.insert(QString::fromStdString(ref.id));
    std::vector<std::string> gone;
    for (auto &[id, pipeline] : m_context.checkpoint.pipelines) {
        if ((pipeline.gone && !pipeline.arriving) || listed.contains(id))
            continue;
        ApiRequest request = pipelineRequest(m_context.config.organization, pipeline.slug);
        ParseRequest parse = parseOf(SourceObject::Pipelines, ParseRequest::Shape::Single,
                                     m_context.wants(SourceObject::Pipelines));
        Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
        if (page && !page->summary.refs.empty() && QString::fromStdString(page->summary.refs.front().id) == id) {
            if (pipeline.arriving)
                makeVisible(page->summary.refs.front(), coveredTo());
            pipeline = KnownPipeline{pipeline.slug, false, false};
            RowSet rows = std::move(page->rows);
            m_context.load(std::move(rows), {});
            continue;
        }
        if (!page && page.error().kind != ErrorKind::NotFound && page.error().kind != ErrorKind::Forbidden)
            co_return page.error();
        pipeline.gone = true;
        pipeline.arriving = false;
        gone.push_back(id.toStdString());
        std::erase_if(m_context.checkpoint.spans,
                      [&known = id](const TimeSpan &span) { return span.pipelineId == known; });
    }
    if (gone.empty() || !m_context.wants(SourceObject::Pipelines))
        co_return Status();
    const auto pending = m_context.line().ask([gone, at = m_context.readingNow()](Destination &destination) {
        return destination.markRemoved(SourceObject::Pipelines, gone, at);
    });
    const Result<qint64> removed = co_await pending;
    if (!removed)
        co_return removed.error();
    m_context.counts[indexOf(SourceObject::Pipelines)].removed += *removed;
    co_return Status();
}

// Agents

Task<Status> AgentsStep::run()
{
    m_context.meter.setStep(RunStep::Agents);
    m_context.meter.setStatus(SourceObject::Agents, ObjectStatus::Copying);
    Status status = co_await readList();
    if (status)
        status = co_await readLeft();
    if (!status) {
        if (m_context.toleratesFor(status.error(), SourceObject::Agents))
            co_return Status();
        co_return status;
    }
    co_await m_context.line().empty();
    if (!m_context.wantsBuildsOrJobs())
        m_context.meter.setStatus(SourceObject::Agents, ObjectStatus::Done);
    co_return Status();
}

Task<Status> AgentsStep::readList()
{
    for (int number = 1;; ++number) {
        ApiRequest request = agentsRequest(m_context.config.organization, number, fullPage);
        ParseRequest parse = parseOf(SourceObject::Agents, ParseRequest::Shape::List, true);
        parse.skip.insert(m_listed.begin(), m_listed.end());
        Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
        if (!page)
            co_return page.error();
        for (const RecordRef &ref : page->summary.refs) {
            if (!ref.rejected)
                m_listed.insert(ref.id);
        }
        const bool more = hasMore(*page) && page->summary.records > 0;
        RowSet rows = std::move(page->rows);
        m_context.load(std::move(rows), {});
        if (!more)
            co_return Status();
    }
}

/// A few per cent of the requests that the limits allow until the next due time.
std::size_t AgentsStep::mostToRead() const
{
    constexpr std::size_t least = 25;
    constexpr double share = 0.03;
    const int perMinute = m_context.userLimit() > 0 ? m_context.userLimit() : 50;
    const auto minutes = m_context.config.every.value_or(std::chrono::hours(6)).count();
    return std::max(least, static_cast<std::size_t>(share * perMinute * static_cast<double>(minutes)));
}

Task<Status> AgentsStep::readLeft()
{
    const auto asked = m_context.line().ask([](Destination &destination) { return destination.liveAgents(); });
    Result<std::vector<std::string>> live = co_await asked;
    if (!live)
        co_return live.error();
    for (std::string &id : *live) {
        if (!m_listed.contains(id) && m_toRead.size() < mostToRead())
            m_toRead.push_back(std::move(id));
    }
    std::reverse(m_toRead.begin(), m_toRead.end()); // taken from the back: last connected first
    TaskGroup group;
    for (int i = 0; i < m_context.options().inFlight && !m_toRead.empty(); ++i) {
        std::string id = std::move(m_toRead.back());
        m_toRead.pop_back();
        group.spawn(readOne(std::move(id)));
    }
    co_await group.all();
    if (m_error)
        co_return *m_error;
    if (m_gone.empty())
        co_return Status();
    const auto pending
        = m_context.line().ask([gone = m_gone, at = m_context.readingNow()](Destination &destination) {
              return destination.markRemoved(SourceObject::Agents, gone, at);
          });
    const Result<qint64> removed = co_await pending;
    if (!removed)
        co_return removed.error();
    m_context.counts[indexOf(SourceObject::Agents)].removed += *removed;
    co_return Status();
}

/// Reads one agent, then the next ones that nobody has taken yet.
Task<void> AgentsStep::readOne(std::string id)
{
    while (!m_error) {
        ApiRequest request = agentRequest(m_context.config.organization, QString::fromStdString(id));
        ParseRequest parse = parseOf(SourceObject::Agents, ParseRequest::Shape::Single, true);
        Result<ParsedPage> page = co_await m_context.fetch(std::move(request), std::move(parse));
        if (page) {
            RowSet rows = std::move(page->rows);
            m_context.load(std::move(rows), {});
        } else if (page.error().kind == ErrorKind::NotFound) {
            m_gone.push_back(id);
        } else {
            m_error = page.error();
        }
        if (m_toRead.empty())
            co_return;
        id = std::move(m_toRead.back());
        m_toRead.pop_back();
    }
}

} // namespace kitesync
