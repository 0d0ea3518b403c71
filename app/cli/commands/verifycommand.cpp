// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/verifycommand.h"

#include "app/cli/jsonevents.h"
#include "app/cli/terminal/texttable.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"

#include <algorithm>
#include <limits>

namespace kitesync::cli {

VerifyCommand::VerifyCommand(Session &session, const Arguments &arguments)
    : RunCommand(session, arguments.positional, arguments.has("repair") ? RunKind::Repair : RunKind::Verify,
                 arguments.has("json"))
    , m_repair(arguments.has("repair"))
{
}

CommandSpec VerifyCommand::spec()
{
    return {QStringLiteral("verify"),
            tr("Compares the copy with Buildkite, day by day."),
            tr("Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are "
               "kept: they are no\n"
               "difference."),
            QStringLiteral("NAME"),
            {{QStringLiteral("repair"), {}, tr("Read what differs again and correct it.")},
             {QStringLiteral("json"), {}, tr("Write events as JSON, one a line, for programs.")}}};
}

QString VerifyCommand::tableOf(const QList<DayComparison> &days)
{
    TextTable table({{tr("Day (UTC)")},
                     {tr("At Buildkite"), Qt::AlignRight},
                     {tr("In the copy"), Qt::AlignRight},
                     {tr("Missing"), Qt::AlignRight},
                     {tr("Different"), Qt::AlignRight},
                     {tr("Only in the copy"), Qt::AlignRight},
                     {tr("Repaired"), Qt::AlignRight}});
    for (const DayComparison &day : days) {
        table.addRow({{day.day.toString(Qt::ISODate)},
                      {RunWords::count(day.atSource)},
                      {RunWords::count(day.inDestination)},
                      {RunWords::count(day.missing), day.missing > 0 ? Style::Warning : Style::Plain},
                      {RunWords::count(day.different), day.different > 0 ? Style::Warning : Style::Plain},
                      {RunWords::count(day.onlyInDestination)},
                      {RunWords::count(day.repaired), day.repaired > 0 ? Style::Good : Style::Plain}});
    }
    return table.text(out(), 2);
}

QString VerifyCommand::verdictOf(const RunReport &report)
{
    qint64 differences = 0;
    qint64 repaired = 0;
    for (const DayComparison &day : report.days) {
        differences += day.missing + day.different;
        repaired += day.repaired;
    }
    const auto plural = [](qint64 number) {
        return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
    };
    const QString compared = tr("%1 day(s) compared", nullptr, plural(report.daysCompared))
                                 .arg(RunWords::count(report.daysCompared));
    if (differences == 0)
        return out().styled(tr("%1: no differences.").arg(compared), Style::Good);
    const QString found
        = tr("%1 record(s) differ", nullptr, plural(differences)).arg(RunWords::count(differences));
    if (m_repair)
        return out().styled(tr("%1: %2; %3 repaired.").arg(compared, found, RunWords::count(repaired)),
                            Style::Warning);
    return out().styled(tr("%1: %2. “kitesync verify --repair” corrects them.").arg(compared, found),
                        Style::Warning);
}

void VerifyCommand::showResult(const RunReport &report)
{
    if (json()) {
        out().writeBytes(jsonLine(verifiedEvent(report)));
        return;
    }
    if (!report.days.isEmpty())
        out().write(tableOf(report.days));
    out().line(labelled(config().name, RunWords::headline(report.run)));
    if (report.run.outcome == RunOutcome::Succeeded || report.run.outcome == RunOutcome::SucceededWithRejects)
        out().line(verdictOf(report));
}

} // namespace kitesync::cli
