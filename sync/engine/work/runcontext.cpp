// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/runcontext.h"

#include "sync/domain/log.h"

#include <algorithm>

namespace kitesync {

RunContext::RunContext(PipelineConfig pipeline, QString runId, const Clock &clock,
                       const EngineOptions &options, ApiClient *client, const RateBudget *budget,
                       DecodeWorker *decoder, LoadLine *line, std::stop_token stop, QObject *parent)
    : QObject(parent)
    , config(std::move(pipeline))
    , meter(clock, config.objects)
    , m_runId(std::move(runId))
    , m_clock(clock)
    , m_options(options)
    , m_client(client)
    , m_budget(budget)
    , m_decoder(decoder)
    , m_line(line)
    , m_stop(std::move(stop))
{
    connect(m_line, &LoadLine::failed, this, &RunContext::halted);
}

RunContext::~RunContext() = default;

SourceObjects RunContext::wantedOfBuilds() const
{
    // Agents come inside jobs.
    if (!wants(SourceObject::Jobs))
        return config.objects & SourceObjects(SourceObject::Builds);
    return config.objects & (SourceObject::Builds | SourceObject::Jobs | SourceObject::Agents);
}

std::optional<Error> RunContext::halt() const
{
    if (m_line->failure())
        return m_line->failure();
    if (m_stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    return std::nullopt;
}

Task<Result<ApiAnswer>> RunContext::call(ApiRequest request)
{
    if (auto error = halt())
        co_return std::move(*error);
    Pending<Result<ApiAnswer>> pending;
    ApiCall *const call = m_client->get(request, this);
    m_calls.emplace_back(call, pending);
    connect(call, &ApiCall::finished, this, [this, call, pending](const Result<ApiAnswer> &answer) {
        std::erase_if(m_calls, [call](const auto &entry) { return entry.first == call; });
        pending.complete(answer);
    });
    Result<ApiAnswer> answer = co_await pending;
    if (answer && sourceClock)
        sourceClock->observe(answer->date, m_clock.now(), m_clock.monotonic());
    meter.setApiCalls(m_client->requestCount());
    co_return answer;
}

Task<Result<ParsedPage>> RunContext::fetch(ApiRequest request, ParseRequest parse)
{
    const int attempts = request.attempts > 0 ? request.attempts : m_options.retry.attempts;
    for (int attempt = 1;; ++attempt) {
        Result<ApiAnswer> answer = co_await call(request);
        if (!answer)
            co_return std::move(answer).error();
        parse.readAt = sourceClock->readingAt(answer->sentAt);
        const bool hasNext = !answer->next.isEmpty();
        Pending<Result<ParsedPage>> decoded
            = m_decoder->decode(std::move(answer->body), answer->gzip, parse, m_options.inflatedLimit, this);
        Result<ParsedPage> page = co_await decoded;
        if (page) {
            if (hasNext && page->summary.next.empty())
                page->summary.next = answer->next.toStdString();
            co_return page;
        }
        if (page.error().kind != ErrorKind::BadAnswer || attempt >= attempts) {
            Error error = std::move(page).error();
            if (error.place.isEmpty())
                error.place = request.what;
            co_return error;
        }
        qCInfo(logApi) << "unreadable answer for" << request.what << page.error().detail << "- asking again";
        request.failuresBefore += 1;
    }
}

void RunContext::load(RowSet rows, std::vector<StateChange> state)
{
    for (const RowBatch &batch : rows.batches)
        checkpoint.reading = std::max(checkpoint.reading, batch.readAt());
    state.push_back(checkpoint.clockEntry());
    LoadUnit unit{std::move(rows), std::move(state), m_runId};
    m_line->load(std::move(unit), [this](const LoadCounts &loaded) { committed(loaded); });
}

void RunContext::loadBuilds(ParsedPage page, bool moves)
{
    std::vector<StateChange> state;
    for (const RecordRef &ref : page.summary.refs) {
        if (!ref.rejected && (ref.open || checkpoint.open.contains(ref.id)))
            returned.insert(ref.id);
    }
    checkpoint.noteBuilds(page.summary.refs, state);
    if (moves)
        state.push_back(checkpoint.buildsEntry());
    load(std::move(page.rows), std::move(state));
}

void RunContext::committed(const LoadCounts &loaded)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += loaded.counts[i];
    meter.setCounts(counts);
    Q_EMIT changed();
}

bool RunContext::toleratesFor(const Error &error, SourceObjects objects)
{
    if (error.kind != ErrorKind::ScopeMissing && error.kind != ErrorKind::Forbidden)
        return false;
    const SourceObjects wanted = objects & config.objects;
    if (wanted) {
        // Whoever reads of it later wants to know what is missing, not which request told.
        qCInfo(logEngine) << "left out" << nameOf(listOf(wanted).first()) << "because of" << error.place;
        Error problem = error;
        problem.place = nameOf(listOf(wanted).first());
        problems.push_back(problem);
        for (const SourceObject object : listOf(wanted))
            meter.setStatus(object, ObjectStatus::LeftOut);
    }
    return true;
}

void RunContext::halted()
{
    // Completing one may start others, which then end at once by themselves.
    const auto calls = std::exchange(m_calls, {});
    const Error error = halt().value_or(Error{ErrorKind::Cancelled});
    for (const auto &[call, pending] : calls) {
        delete call;
        pending.complete(error);
    }
}

} // namespace kitesync
