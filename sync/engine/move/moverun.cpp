// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/move/moverun.h"

#include "sync/domain/log.h"

#include <algorithm>

namespace kitesync {

namespace {

// Reading both sides is faster than writing one.
constexpr double copyingShare = 0.6;
const QString killWords = QStringLiteral("killed by a test");

} // namespace

MoveRun::MoveRun(RunRequest request, QString runId, const Clock &clock, const EngineOptions &options,
                 QObject *parent)
    : EngineRun(parent)
    , m_request(std::move(request))
    , m_clock(clock)
    , m_options(options)
    , m_source(std::make_unique<LoadLine>(clock, options, m_stop.get_token()))
    , m_target(std::make_unique<LoadLine>(clock, options, m_stop.get_token()))
    , m_meter(clock, m_request.config.objects)
    , m_startedAt(clock.monotonic())
{
    m_report.key = m_request.config.key;
    m_report.source = m_request.source;
    Run &run = m_report.run;
    run.id = std::move(runId);
    run.pipelineKey = m_request.config.key;
    run.pipelineName = m_request.config.name;
    run.kind = RunKind::Move;
    run.trigger = m_request.trigger;
    run.objects = m_request.config.objects;
    run.startedAt = clock.now();
    connect(&m_pulse, &QTimer::timeout, this, &MoveRun::report);
}

MoveRun::~MoveRun() = default;

void MoveRun::start()
{
    m_pulse.start(m_options.progressInterval);
    m_group.spawn(main());
}

void MoveRun::stop()
{
    m_stop.request_stop();
    m_settled.complete(Error{ErrorKind::Cancelled});
}

void MoveRun::settle(const Status &status)
{
    m_settled.complete(status);
}

Task<void> MoveRun::main()
{
    const Status status = co_await move();
    conclude(status);
    if (status) {
        // The old destination keeps its own history; the new one has it, and how it came there.
        const auto recording = m_target->record(m_report.run);
        const Status recorded = co_await recording;
        if (!recorded)
            qCWarning(logEngine) << "the move could not be recorded:" << recorded.error().detail;
    }
    m_pulse.stop();
    report();
    const auto closingTarget = m_target->close();
    const Status targetClosed = co_await closingTarget;
    const auto closingSource = m_source->close();
    const Status sourceClosed = co_await closingSource;
    Q_UNUSED(targetClosed)
    Q_UNUSED(sourceClosed)
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_source.reset();
            m_target.reset();
            Q_EMIT finished(m_report);
        },
        Qt::QueuedConnection);
}

Task<Status> MoveRun::move()
{
    Status status = co_await openSource();
    if (status)
        status = co_await openTarget();
    if (status)
        status = co_await copy();
    if (status)
        status = co_await compare();
    if (status)
        status = co_await switchOver();
    co_return status;
}

PrepareRequest MoveRun::prepareRequest() const
{
    PrepareRequest request;
    request.key = m_request.config.key;
    request.organization = m_request.config.organization;
    request.objects = m_request.config.objects;
    return request;
}

Task<Status> MoveRun::openSource()
{
    const auto opening = m_source->open(m_request.config.destination, m_request.destinationPassword);
    const Status opened = co_await opening;
    if (!opened)
        co_return opened;
    const auto looking
        = m_source->ask([request = prepareRequest(), most = m_options.moveRows](Destination &destination) {
              return openMoveSource(destination, request, most);
          });
    const Result<MoveSource> found = co_await looking;
    if (!found) {
        // Before the first run there is nothing to move but the choice.
        const bool nothingYet = !m_request.wroteBefore && couldBeMadeAnew(found.error());
        co_return nothingYet ? Status() : Status(found.error());
    }
    m_found = *found;
    m_source->startBeating();
    co_return Status();
}

Task<Status> MoveRun::openTarget()
{
    const auto opening = m_target->open(m_request.moveTo.destination, m_request.moveTo.password);
    const Status opened = co_await opening;
    if (!opened)
        co_return opened;
    PrepareRequest request = prepareRequest();
    request.objects |= m_found.objects;
    const MoveMark fresh{nameOf(m_request.config.destination), m_found.fingerprint, {}, {}};
    const auto preparing = m_target->ask(
        [request, fresh](Destination &destination) { return openMoveTarget(destination, request, fresh); });
    const Result<MoveMark> mark = co_await preparing;
    if (!mark)
        co_return mark.error();
    m_mark = *mark;
    m_target->startBeating();
    co_return Status();
}

Task<Status> MoveRun::copy()
{
    m_meter.setStep(RunStep::Moving);
    if (!m_found.fingerprint.isEmpty())
        m_parts = partsOf(m_found.objects);
    auto next = std::find_if(m_parts.cbegin(), m_parts.cend(), [this](const MovedPart &part) {
        return m_mark.part == QLatin1String(part.name.data(), qsizetype(part.name.size()));
    });
    if (next == m_parts.cend())
        next = m_parts.cbegin();
    for (auto done = m_parts.cbegin(); done != next; ++done) {
        if (done->object)
            m_copied[indexOf(*done->object)] = m_found.counts[indexOf(*done->object)];
    }
    for (; next != m_parts.cend(); ++next) {
        Status copied = co_await copyPart(*next);
        if (!copied)
            co_return copied;
    }
    m_meter.setStep(RunStep::Finishing);
    const auto indexing = m_target->ask([](Destination &destination) { return destination.finishLoading(); });
    const Status indexed = co_await indexing;
    co_return indexed;
}

/// The next page is read while one is written.
Task<Status> MoveRun::copyPart(MovedPart part)
{
    const QString name = QString::fromUtf8(part.name.data(), qsizetype(part.name.size()));
    QString after = m_mark.part == name ? m_mark.after : QString();
    if (part.object) {
        m_meter.setStatus(*part.object, ObjectStatus::Copying);
        if (!after.isEmpty()) {
            const auto counting = m_target->ask(
                [object = *part.object](Destination &destination) { return destination.rowCount(object); });
            const Result<qint64> there = co_await counting;
            if (!there)
                co_return there.error();
            m_copied[indexOf(*part.object)] = *there;
        }
    }
    m_mark.part = name;
    std::shared_ptr<MovePortion> page;
    for (int limit = firstRows(part, m_options.moveRows);;) {
        const auto reading
            = m_source->ask([part, after, limit, key = m_request.config.key](Destination &destination) {
                  return readPortion(destination, key, part, after, limit);
              });
        if (page) {
            m_mark.after = page->last;
            const auto writing = write(page);
            const Status written = co_await writing;
            if (!written) {
                const Result<MovePortion> unused = co_await reading;
                Q_UNUSED(unused)
                co_return written;
            }
            if (part.object) {
                ObjectCounts &counts = m_report.run.of(*part.object);
                counts.read += page->count;
                counts.written += page->count;
                m_copied[indexOf(*part.object)] += page->count;
                advance();
            }
        }
        Result<MovePortion> read = co_await reading;
        if (!read)
            co_return read.error();
        if (read->count == 0)
            co_return Status();
        after = read->last;
        limit = nextRows(*read, m_options.moveRows);
        page = std::make_shared<MovePortion>(std::move(read).value());
    }
}

Pending<Status> MoveRun::write(std::shared_ptr<MovePortion> page)
{
    const qint64 number = ++m_commits;
    return m_target->ask([this, number, page = std::move(page), mark = m_mark,
                          key = m_request.config.key](Destination &destination) -> Status {
        const auto killed = [this, number](bool committed) {
            return m_options.killAt && m_options.killAt(number, committed);
        };
        if (killed(false))
            return Error{ErrorKind::Cancelled, {}, killWords};
        Status written = writePortion(destination, key, *page, mark);
        return written && killed(true) ? Status(Error{ErrorKind::Cancelled, {}, killWords}) : written;
    });
}

void MoveRun::advance()
{
    m_meter.setCounts(m_report.run.counts);
    for (const SourceObject object : listOf(m_report.run.objects)) {
        const std::size_t at = indexOf(object);
        const double all = double(std::max<qint64>(m_found.counts[at], 1));
        m_meter.setFraction(object, copyingShare * double(m_copied[at]) / all
                                        + (1 - copyingShare) * double(m_compared[at]) / all);
    }
}

Task<void> MoveRun::sumUp(LoadLine *line, ContentRules rules, bool counts, Sums *sums)
{
    struct Page
    {
        ContentSum sum;
        MovePortion page; ///< without its rows
    };
    for (const MovedPart &part : std::as_const(m_parts)) {
        ContentSum sum;
        QString after;
        for (int limit = firstRows(part, m_options.moveRows);;) {
            const auto reading = line->ask([part, after, rules, sum, limit,
                                            key = m_request.config.key](Destination &destination) mutable {
                Result<MovePortion> read = readPortion(destination, key, part, after, limit);
                if (!read)
                    return Result<Page>(read.error());
                if (read->rows)
                    sum.add(std::move(*read->rows), rules);
                else
                    sum.add(read->own, rules);
                return Result<Page>(Page{sum, MovePortion{{}, {}, read->last, read->count, read->bytes}});
            });
            const Result<Page> page = co_await reading;
            if (!page) {
                sums->status = page.error();
                co_return;
            }
            if (page->page.count == 0)
                break;
            sum = page->sum;
            after = page->page.last;
            limit = nextRows(page->page, m_options.moveRows);
            if (counts && part.object) {
                m_compared[indexOf(*part.object)] += page->page.count;
                advance();
            }
        }
        sums->ofParts.append(sum);
    }
}

Task<Status> MoveRun::compare()
{
    m_meter.setStep(RunStep::Comparing);
    const auto asking = m_target->ask(
        [](Destination &destination) { return Result<ContentRules>(destination.transfer().rules()); });
    const Result<ContentRules> target = co_await asking;
    const auto askingSource = m_source->ask(
        [](Destination &destination) { return Result<ContentRules>(destination.transfer().rules()); });
    const Result<ContentRules> source = m_parts.isEmpty() ? target : co_await askingSource;
    if (!target || !source)
        co_return target ? source.error() : target.error();
    const ContentRules rules = target->with(*source);
    Sums before;
    Sums after;
    m_comparing.spawn(sumUp(m_source.get(), rules, true, &before));
    m_comparing.spawn(sumUp(m_target.get(), rules, false, &after));
    co_await m_comparing.all();
    if (!before.status)
        co_return before.status;
    if (!after.status)
        co_return after.status;
    Status same = kept(before.ofParts, after.ofParts);
    if (!same) {
        // The next try copies everything anew.
        MoveMark again = m_mark;
        again.fingerprint.clear();
        const auto marking
            = m_target->ask([key = m_request.config.key, json = again.json()](Destination &destination) {
                  return destination.transfer().setMark(key, json);
              });
        const Status marked = co_await marking;
        if (!marked)
            co_return marked;
    }
    co_return same;
}

Status MoveRun::kept(const QList<ContentSum> &before, const QList<ContentSum> &after)
{
    QList<MovedTable> moved;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString name
            = QString::fromUtf8(m_parts.at(i).name.data(), qsizetype(m_parts.at(i).name.size()));
        const ContentSum &old = before.at(i);
        const ContentSum &now = after.at(i);
        if (old != now) {
            return Error{.kind = ErrorKind::DestinationDiffers, .subject = name}.because(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after"),
                 {name, QString::number(old.rows()), old.text().left(16), QString::number(now.rows()),
                  now.text().left(16)}});
        }
        moved.append({name, old.rows(), old.text()});
    }
    m_report.moved = moved;
    return {};
}

/// Both stay locked until the pipeline is at its new place: nobody starts a run in between.
Task<Status> MoveRun::switchOver()
{
    m_meter.setStep(RunStep::Finishing);
    // A lock that was lost while the computer slept may have let another run in since the rows were read.
    for (LoadLine *const line : {m_source.get(), m_target.get()}) {
        if (m_parts.isEmpty())
            break;
        const auto looking = line->ask([](Destination &destination) { return destination.beat(); });
        const Status held = co_await looking;
        if (!held)
            co_return held;
    }
    if (m_stop.stop_requested())
        co_return Error{ErrorKind::Cancelled};
    Q_EMIT verified();
    const Status settled = co_await m_settled;
    if (!settled)
        co_return settled;
    const auto unmarking = m_target->anyway([key = m_request.config.key](Destination &destination) {
        return destination.transfer().clearMark(key);
    });
    const Status unmarked = co_await unmarking;
    if (!unmarked) // it only says that the copy was not finished, which the next move from there knows better
        qCWarning(logEngine) << "the mark of the move stays:" << unmarked.error().detail;
    co_return Status();
}

void MoveRun::conclude(const Status &status)
{
    Run &run = m_report.run;
    run.duration = m_clock.monotonic() - m_startedAt;
    run.finishedAt = m_clock.now();
    if (status) {
        run.outcome = RunOutcome::Succeeded;
        run.correctAsOf = m_request.correctAsOf;
    } else {
        const bool stopped = status.error().kind == ErrorKind::Cancelled;
        const bool killed = stopped && status.error().detail == killWords;
        run.outcome = killed ? RunOutcome::Interrupted : stopped ? RunOutcome::Cancelled : RunOutcome::Failed;
        if (!killed)
            run.error = status.error();
        m_report.moved.clear();
    }
    m_meter.finish(run.outcome);
    qCInfo(logEngine) << "move" << run.id << nameOf(run.outcome);
}

void MoveRun::report()
{
    Progress progress = m_meter.snapshot();
    progress.pipelineKey = m_request.config.key;
    progress.runId = m_report.run.id;
    Q_EMIT progressed(progress);
}

} // namespace kitesync
