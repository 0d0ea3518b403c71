// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runcommand.h"

#include "app/cli/jsonevents.h"
#include "app/cli/terminal/texttable.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"
#include "sync/domain/log.h"

namespace kitesync::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto eventInterval = 250ms;
constexpr auto keepInterval = 10s;

} // namespace

RunCommand::RunCommand(Session &session, const QString &name, RunKind kind, bool json)
    : PipelineCommand(session, name)
    , m_kind(kind)
    , m_json(json)
{
    // With events on standard output a log of lines beside them would say the same twice.
    if (!json || (session.err().isLive() && !session.out().isTerminal()))
        m_view = makeProgressView(session.err());
}

RunCommand::~RunCommand() = default;

void RunCommand::work()
{
    SyncEngine &engine = session().engine();
    connect(&engine, &SyncEngine::progressed, this, &RunCommand::showProgress);
    connect(&engine, &SyncEngine::finished, this, &RunCommand::finish);
    const Result<bool> wrote = session().store().runs().wroteToDestination(config().key);
    if (!wrote)
        return fail(wrote.error());
    RunRequest request;
    request.config = config();
    request.wroteBefore = *wrote;
    request.token = token();
    request.destinationPassword = password();
    request.kind = m_kind;
    request.trigger = RunTrigger::CommandLine;
    if (const Result<SourceFacts> known = session().store().pipelines().sourceFacts(config().key))
        request.source = *known;
    complete(request);
    const Result<QString> started = engine.start(request);
    if (!started)
        return fail(started.error());
    recordBegin(*started);
}

void RunCommand::stop()
{
    if (m_run.id.isEmpty())
        return PipelineCommand::stop();
    if (m_stopping)
        return;
    m_stopping = true;
    if (m_view) {
        m_view->clear();
        session().complain(tr("Stopping: finishing the current page."), Style::Warning);
    }
    session().engine().stop(config().key);
}

void RunCommand::recordBegin(const QString &runId)
{
    m_run.id = runId;
    m_run.pipelineKey = config().key;
    m_run.pipelineName = config().name;
    m_run.kind = m_kind;
    m_run.trigger = RunTrigger::CommandLine;
    m_run.startedAt = session().clock().now();
    m_run.objects = config().objects;
    if (const Status begun = session().store().runs().begin(m_run); !begun)
        session().warn(begun.error());
}

void RunCommand::recordEnd(const Run &run)
{
    Run recorded = run;
    // It never began: somebody else was at it.
    if (run.error && run.error->kind == ErrorKind::AlreadyRunning)
        recorded.outcome = RunOutcome::Skipped;
    if (const Status kept = session().store().runs().finish(recorded); !kept)
        session().warn(kept.error());
}

void RunCommand::keepCounts(const Progress &progress)
{
    const std::chrono::milliseconds now = session().clock().monotonic();
    if (now - m_lastKept < keepInterval)
        return;
    m_lastKept = now;
    for (const SourceObject object : allSourceObjects)
        m_run.of(object) = progress.of(object).counts;
    m_run.apiCalls = progress.apiCalls;
    m_run.deferred = progress.deferred;
    m_run.duration = progress.elapsed;
    if (const Status kept = session().store().runs().update(m_run); !kept)
        qCWarning(logApp) << "the run's counts were not kept:" << kept.error().detail;
}

void RunCommand::showProgress(const Progress &progress)
{
    if (progress.pipelineKey != config().key)
        return;
    keepCounts(progress);
    if (m_view && !m_stopping)
        m_view->show(progress);
    const std::chrono::milliseconds now = session().clock().monotonic();
    if (!m_json || (m_lastEvent && now - *m_lastEvent < eventInterval))
        return;
    m_lastEvent = now;
    out().writeBytes(jsonLine(progressEvent(progress, config().name)));
}

void RunCommand::finish(const RunReport &report)
{
    if (report.run.id != m_run.id)
        return;
    if (m_view)
        m_view->clear();
    recordEnd(report.run);
    if (const Status kept = session().store().pipelines().setSourceFacts(config().key, report.source); !kept)
        session().warn(kept.error());
    tellProblems(report.run);
    showResult(report);
    end(exitCodeOf(report.run));
}

void RunCommand::tellProblems(const Run &run)
{
    if (run.outcome == RunOutcome::Failed && run.error)
        session().report(*run.error, hintFor(*run.error, config()));
    for (const Error &problem : run.problems) {
        if (problem != run.error || run.outcome != RunOutcome::Failed)
            session().warn(problem);
    }
}

QString RunCommand::summaryOf(const Run &run)
{
    const Style style = run.outcome == RunOutcome::Succeeded ? Style::Good
                        : run.outcome == RunOutcome::Failed  ? Style::Bad
                                                             : Style::Warning;
    QString text = out().styled(labelled(config().name, RunWords::headline(run)), style) + QLatin1Char('\n');
    TextTable table({{tr("Object")},
                     {tr("Read"), Qt::AlignRight},
                     {tr("New or changed"), Qt::AlignRight},
                     {tr("Unchanged"), Qt::AlignRight},
                     {tr("Rejected"), Qt::AlignRight},
                     {tr("Removed"), Qt::AlignRight}});
    for (const SourceObject object : listOf(run.objects)) {
        const ObjectCounts &counts = run.of(object);
        table.addRow({{RunWords::object(object)},
                      {RunWords::count(counts.read)},
                      {RunWords::count(counts.written)},
                      {RunWords::count(counts.unchanged)},
                      {RunWords::count(counts.rejected), counts.rejected > 0 ? Style::Warning : Style::Plain},
                      {RunWords::count(counts.removed)}});
    }
    text += table.text(out(), 2);
    QStringList closing{RunWords::requests(run.apiCalls)};
    if (run.deferred >= 1s)
        closing.append(tr("%1 of it waiting for the API's limit").arg(TimeWords::duration(run.deferred)));
    if (run.correctAsOf.isValid())
        closing.append(tr("correct as of %1").arg(TimeWords::exact(run.correctAsOf)));
    return text + QLatin1String("  ") + closing.join(QStringLiteral(" · ")) + QLatin1Char('\n');
}

} // namespace kitesync::cli
