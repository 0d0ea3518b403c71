// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/historycommand.h"

#include "app/cli/pipelinecommand.h"
#include "app/cli/terminal/texttable.h"
#include "models/history/runjson.h"
#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

namespace kitesync::cli {

namespace {

constexpr qint64 standardLimit = 20;

Style styleOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded:
        return Style::Good;
    case RunOutcome::Failed:
    case RunOutcome::Interrupted:
        return Style::Bad;
    case RunOutcome::Running:
        return Style::Plain;
    default:
        return Style::Warning;
    }
}

QString countsText(const ObjectCounts &counts)
{
    return HistoryCommand::tr("%1 (+%2)", "records read and written")
        .arg(RunWords::count(counts.read), RunWords::count(counts.written));
}

} // namespace

CommandSpec HistoryCommand::spec()
{
    return {QStringLiteral("history"),
            tr("Shows the runs, newest first."),
            tr("Runs of the window and of the command line alike. In the table “+” counts new or changed "
               "records."),
            QStringLiteral("[NAME]"),
            {{QStringLiteral("limit"), QStringLiteral("N"), tr("How many runs at most (default: 20).")},
             {QStringLiteral("json"), {}, tr("Write one JSON array, for programs.")}}};
}

Result<QList<Run>> HistoryCommand::runs()
{
    const Result<qint64> limit = numberOption(m_arguments, "limit", 1, 1'000'000, standardLimit);
    if (!limit)
        return limit.error();
    RunFilter filter;
    filter.limit = static_cast<int>(*limit);
    if (!m_arguments.positional.isEmpty()) {
        const Result<PipelineConfig> config = findPipeline(session(), m_arguments.positional);
        if (!config)
            return config.error();
        filter.pipelineKey = config->key;
    }
    if (Status opened = session().open(); !opened)
        return std::move(opened).error();
    return session().store().runs().list(filter);
}

void HistoryCommand::start()
{
    const Result<QList<Run>> runs = this->runs();
    if (!runs)
        return fail(runs.error());
    if (m_arguments.has("json")) {
        out().writeBytes(runjson::historyArray(*runs));
    } else if (runs->isEmpty()) {
        out().line(tr("No runs yet."));
    } else {
        showTable(*runs);
    }
    end(ExitCode::Complete);
}

void HistoryCommand::showTable(const QList<Run> &runs)
{
    TextTable table({{tr("Started")},
                     {tr("Pipeline")},
                     {tr("What")},
                     {tr("Why")},
                     {tr("Result")},
                     {tr("Duration"), Qt::AlignRight},
                     {tr("Pipelines"), Qt::AlignRight},
                     {tr("Agents"), Qt::AlignRight},
                     {tr("Builds"), Qt::AlignRight},
                     {tr("Jobs"), Qt::AlignRight},
                     {tr("Requests"), Qt::AlignRight},
                     {tr("Note")}});
    const QDateTime now = session().clock().now();
    for (const Run &run : runs) {
        QList<TextTable::Cell> row{{TimeWords::ago(run.startedAt, now)},
                                   {cutTo(plainLine(run.pipelineName), 30)},
                                   {RunWords::kind(run.kind)},
                                   {RunWords::why(run)},
                                   {RunWords::outcome(run.outcome), styleOf(run.outcome)},
                                   {TimeWords::duration(run.duration)}};
        for (const SourceObject object : allSourceObjects)
            row.emplaceBack(run.objects.testFlag(object) ? countsText(run.of(object)) : QStringLiteral("–"));
        row.emplaceBack(RunWords::count(run.apiCalls));
        row.emplaceBack(run.error ? ErrorWords::text(*run.error).title : QString());
        table.addRow(row);
    }
    out().write(table.text(out()));
}

} // namespace kitesync::cli
