// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/syncrun.h"

#include "sync/buildkite/accesstoken.h"
#include "sync/domain/log.h"
#include "sync/engine/steps/buildsteps.h"
#include "sync/engine/steps/liststeps.h"
#include "sync/engine/steps/verifystep.h"

namespace kitesync {

namespace {

/// The request with the objects that are to be copied. What is known of builds holds for those jobs that were copied
/// along with them: copying one without the other would void it.
RunRequest narrowed(RunRequest request)
{
    const SourceObjects twins = SourceObject::Builds | SourceObject::Jobs;
    if (request.only & twins)
        request.only |= twins;
    if (request.only)
        request.config.objects &= request.only;
    return request;
}

} // namespace

SyncRun::SyncRun(RunRequest request, QString runId, const Clock &clock, const EngineOptions &options,
                 RateBudget *budget, DecodeWorker *decoder, QObject *parent)
    : EngineRun(parent)
    , m_request(narrowed(std::move(request)))
    , m_clock(clock)
    , m_options(options)
    , m_budget(budget)
    , m_line(std::make_unique<LoadLine>(clock, options, m_stop.get_token()))
    , m_client(std::make_unique<ApiClient>(m_request.config.apiUrl, m_request.token, budget,
                                           m_request.config.share, clock, options.retry))
    , m_context(std::make_unique<RunContext>(m_request.config, runId, clock, options, m_client.get(), budget,
                                             decoder, m_line.get(), m_stop.get_token()))
    , m_startedAt(clock.monotonic())
{
    m_report.key = m_request.config.key;
    m_report.source = m_request.source;
    m_client->presumeClockAhead(presumedClockAhead(m_request.source, clock.now()));
    Run &run = m_report.run;
    run.id = std::move(runId);
    run.pipelineKey = m_request.config.key;
    run.pipelineName = m_request.config.name;
    run.kind = m_request.kind;
    run.trigger = m_request.trigger;
    run.objects = m_request.config.objects;
    run.startedAt = clock.now();
    connect(&m_pulse, &QTimer::timeout, this, &SyncRun::report);
}

SyncRun::~SyncRun() = default;

void SyncRun::start()
{
    m_pulse.start(m_options.progressInterval);
    m_group.spawn(main());
}

void SyncRun::stop()
{
    m_stop.request_stop();
    m_context->halted();
}

Task<void> SyncRun::main()
{
    Status status = co_await openDestination();
    if (status)
        status = co_await readSource();
    co_await m_line->empty();
    if (status && m_line->failure())
        status = *m_line->failure();
    if (status)
        status = co_await complete();
    if (status && miscounted())
        status = *miscounted();
    conclude(status);
    if (m_prepared && !m_line->wasKilled()) {
        const Status recorded = co_await record();
        if (!recorded)
            qCWarning(logEngine) << "the run could not be recorded in the destination:"
                                 << recorded.error().detail;
    }
    m_pulse.stop();
    report();
    // The destination is closed before anybody hears of the end.
    const auto closing = m_line->close();
    const Status closed = co_await closing;
    Q_UNUSED(closed)
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_context.reset();
            m_client.reset();
            m_line.reset();
            Q_EMIT finished(m_report);
        },
        Qt::QueuedConnection);
}

Task<Status> SyncRun::openDestination()
{
    const auto opening = m_line->open(m_request.config.destination, m_request.destinationPassword);
    const Status opened = co_await opening;
    if (!opened)
        co_return opened;
    PrepareRequest prepare;
    prepare.key = m_request.config.key;
    prepare.organization = m_request.config.organization;
    prepare.objects = m_request.config.objects;
    prepare.adopt = m_request.adopt;
    // Reading everything anew is the consent to a new destination: nobody starts that by chance.
    prepare.mustExist = m_request.wroteBefore && m_request.kind != RunKind::Full;
    const auto preparing = m_line->ask([prepare](Destination &destination) -> Result<PrepareReport> {
        Result<PrepareReport> prepared = destination.prepare(prepare);
        if (!prepared)
            return prepared;
        if (Status locked = destination.lock(); !locked)
            return locked.error();
        // This is where the pipeline is: whatever a move left half-done here is finished by being used.
        if (Status settled = destination.transfer().clearMark(prepared->key); !settled)
            return settled.error();
        return prepared;
    });
    const Result<PrepareReport> prepared = co_await preparing;
    if (!prepared)
        co_return prepared.error();
    m_prepared = true;
    m_report.key = prepared->key;
    m_report.run.pipelineKey = prepared->key;
    m_line->startBeating();
    const auto reading = m_line->ask([](Destination &destination) { return destination.readState(); });
    const Result<StateMap> state = co_await reading;
    if (!state)
        co_return state.error();
    Result<Checkpoint> checkpoint = Checkpoint::fromState(*state);
    if (!checkpoint)
        co_return checkpoint.error();
    // Tables that were dropped since: what the checkpoint says of them is void.
    if (prepared->created & (SourceObject::Builds | SourceObject::Jobs))
        checkpoint->covered = {};
    m_context->sourceClock.emplace(checkpoint->reading);
    m_context->checkpoint = std::move(checkpoint).value();
    co_return co_await record();
}

Task<Status> SyncRun::readSource()
{
    RunContext &context = *m_context;
    const bool comparing = m_request.kind == RunKind::Verify || m_request.kind == RunKind::Repair;
    std::optional<Seconds> oldest;
    if (context.wants(SourceObject::Pipelines) || context.wantsBuildsOrJobs()) {
        PipelinesStep pipelines(context);
        Status status = co_await pipelines.run();
        if (!status)
            co_return status;
        oldest = pipelines.oldest();
    }
    if (context.wants(SourceObject::Agents) && !comparing) {
        AgentsStep agents(context);
        Status status = co_await agents.run();
        if (!status)
            co_return status;
    }
    if (m_request.asksAboutToken)
        co_await askAboutToken();
    if (!context.start())
        context.sourceClock->observe({}, m_clock.now(), m_clock.monotonic());
    if (!context.wantsBuildsOrJobs())
        co_return Status();
    if (comparing) {
        VerifyStep verify(context, m_request.kind == RunKind::Repair, oldest);
        Status status = co_await verify.run();
        m_report.days = verify.differing();
        m_report.daysCompared = verify.daysCompared();
        co_return status;
    }
    BuildSteps builds(context, oldest);
    Status status = co_await builds.run(m_request.kind == RunKind::Full);
    if (status && context.problems.empty())
        builds.markComplete();
    co_return status;
}

/// What fails here is asked again by the next run; what says that there is nothing to know counts as an answer.
Task<void> SyncRun::askAboutToken()
{
    ApiRequest request = accessTokenRequest();
    request.attempts = 1;
    const Result<ApiAnswer> answer = co_await m_context->call(request);
    const std::optional<AccessToken> token = answer ? accessTokenOf(*answer) : std::nullopt;
    const ErrorKind kind = answer ? ErrorKind::BadAnswer : answer.error().kind;
    const bool nothingToKnow = kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden
                               || kind == ErrorKind::ScopeMissing || kind == ErrorKind::RequestRefused;
    if (!token && !nothingToKnow)
        co_return;
    m_report.source.tokenAskedAt = m_clock.now();
    m_report.source.tokenExpiresAt = token ? token->expiresAt : QDateTime();
}

/// After everything was read and committed: indexes, then the checkpoint that says so.
Task<Status> SyncRun::complete()
{
    m_context->meter.setStep(RunStep::Finishing);
    const auto indexing = m_line->ask([](Destination &destination) { return destination.finishLoading(); });
    const Status indexed = co_await indexing;
    if (!indexed)
        co_return indexed;
    m_context->load({}, {m_context->checkpoint.buildsEntry()});
    co_await m_line->empty();
    if (m_line->failure())
        co_return *m_line->failure();
    co_return Status();
}

/// Writes the run as it stands to kitesync_runs.
Task<Status> SyncRun::record()
{
    const auto recording = m_line->record(m_report.run);
    const Status recorded = co_await recording;
    co_return recorded;
}

std::optional<Error> SyncRun::miscounted() const
{
    for (const SourceObject object : allSourceObjects) {
        const ObjectCounts &counts = m_context->counts[indexOf(object)];
        if (counts.read != counts.written + counts.unchanged + counts.rejected) {
            return Error{ErrorKind::CountsDisagree, nameOf(object)}.because(
                {QT_TRANSLATE_NOOP("kitesync::Reason", "read %1, written %2, unchanged %3, rejected %4"),
                 {QString::number(counts.read), QString::number(counts.written),
                  QString::number(counts.unchanged), QString::number(counts.rejected)}});
        }
    }
    return std::nullopt;
}

void SyncRun::conclude(const Status &status)
{
    Run &run = m_report.run;
    run.counts = m_context->counts;
    run.apiCalls = m_client->requestCount();
    run.deferred = m_client->deferred();
    run.duration = m_clock.monotonic() - m_startedAt;
    run.finishedAt = m_clock.now();
    if (m_client->sourceTime().isValid()) {
        m_report.source.sourceTime = m_client->sourceTime();
        m_report.source.clockAhead = m_client->clockAhead();
    }
    for (const Error &problem : m_context->problems)
        run.problems.append(problem);
    bool rejects = false;
    for (const ObjectCounts &counts : run.counts)
        rejects = rejects || counts.rejected > 0;
    if (m_line->wasKilled()) {
        run.outcome = RunOutcome::Interrupted;
    } else if (!status && status.error().kind == ErrorKind::Cancelled) {
        run.outcome = RunOutcome::Cancelled;
        run.error = status.error();
    } else if (!status) {
        run.outcome = RunOutcome::Failed;
        run.error = status.error();
    } else if (!run.problems.isEmpty()) {
        run.outcome = RunOutcome::Failed;
        run.error = run.problems.first();
    } else {
        run.outcome = rejects ? RunOutcome::SucceededWithRejects : RunOutcome::Succeeded;
        // What was not asked for is as old as before.
        if (const auto start = m_context->start(); start && !m_request.only)
            run.correctAsOf = QDateTime::fromSecsSinceEpoch(*start, Qt::UTC);
    }
    m_context->meter.finish(run.outcome);
    qCInfo(logEngine) << "run" << run.id << nameOf(run.outcome) << "after" << run.apiCalls << "requests";
}

void SyncRun::report()
{
    if (!m_context)
        return;
    m_context->meter.setApiCalls(m_client->requestCount());
    Progress progress = m_context->meter.snapshot();
    progress.pipelineKey = m_request.config.key;
    progress.runId = m_report.run.id;
    progress.deferred = m_client->deferred();
    const auto limit = m_client->limitWaitLeft();
    const ApiClient::RetryWait retry = m_client->retryWait();
    if (limit.count() > 0) {
        progress.waiting = WaitReason::RequestLimit;
        progress.waitLeft = limit;
    } else if (retry.attempt > 0) {
        progress.waiting = WaitReason::Retry;
        progress.waitLeft = retry.left;
        progress.attempt = retry.attempt;
    }
    Q_EMIT progressed(progress);
}

} // namespace kitesync
