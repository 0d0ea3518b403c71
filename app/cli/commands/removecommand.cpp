// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/removecommand.h"

#include "app/cli/pipelinecommand.h"
#include "models/words/plaintext.h"

namespace kitesync::cli {

CommandSpec RemoveCommand::spec()
{
    return {QStringLiteral("remove"),
            tr("Forgets a pipeline, its runs and its secrets."),
            tr("The tables in the destination and everything in them stay."),
            QStringLiteral("NAME"),
            {}};
}

Status RemoveCommand::checkIdle()
{
    RunFilter running;
    running.pipelineKey = m_config.key;
    running.outcomes = {RunOutcome::Running};
    running.limit = 1;
    const Result<QList<Run>> runs = session().store().runs().list(running);
    if (!runs)
        return runs.error();
    if (!runs->isEmpty())
        return Error{ErrorKind::AlreadyRunning, {}, {}, {}, 0, {}};
    return {};
}

void RemoveCommand::start()
{
    const Result<PipelineConfig> found = findPipeline(session(), m_name);
    if (!found)
        return fail(found.error());
    m_config = *found;
    if (const Status idle = checkIdle(); !idle)
        return fail(idle.error());
    removeSecret(SecretKind::Token);
}

void RemoveCommand::removeSecret(SecretKind kind)
{
    session().vault().remove(m_config.key, kind, this, [this, kind](const Status &removed) {
        if (!removed)
            return fail(removed.error());
        if (kind == SecretKind::Token)
            removeSecret(SecretKind::DestinationPassword);
        else
            forget();
    });
}

void RemoveCommand::forget()
{
    if (const Status removed = session().store().pipelines().remove(m_config.key); !removed)
        return fail(removed.error());
    out().line(tr("%1 is forgotten. Its tables stay in %2.")
                   .arg(quoted(m_config.name), plainLine(m_config.destination.url)));
    end(ExitCode::Complete);
}

} // namespace kitesync::cli
