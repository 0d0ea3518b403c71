// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/synccommand.h"

#include "app/cli/jsonevents.h"

namespace kitesync::cli {

SyncCommand::SyncCommand(Session &session, const Arguments &arguments)
    : RunCommand(session, arguments.positional, arguments.has("full") ? RunKind::Full : RunKind::Sync,
                 arguments.has("json"))
{
}

CommandSpec SyncCommand::spec()
{
    return {
        QStringLiteral("sync"),
        tr("Copies what is new or changed since the last sync."),
        tr("Progress is shown on standard error, the result on standard output. A sync that was stopped "
           "or cut off goes on\n"
           "where it was the next time. Ctrl+C ends it at the next safe point.\n\n"
           "A database that an earlier sync wrote to and that was moved or deleted since is not made anew by "
           "itself: bring it\n"
           "back, or start a new one, which everything is copied into, with --full."),
        QStringLiteral("NAME"),
        {{QStringLiteral("full"),
          {},
          tr("Read everything again; rows that are there stay. A database that is gone is made anew.")},
         {QStringLiteral("json"), {}, tr("Write events as JSON, one a line, for programs.")}}};
}

void SyncCommand::showResult(const RunReport &report)
{
    if (json())
        out().writeBytes(jsonLine(finishedEvent(report.run)));
    else
        out().write(summaryOf(report.run));
}

} // namespace kitesync::cli
