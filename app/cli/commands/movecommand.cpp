// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/movecommand.h"

#include "app/cli/destinationinput.h"
#include "app/cli/jsonevents.h"
#include "app/cli/terminal/secretinput.h"
#include "app/cli/terminal/texttable.h"
#include "app/process/logfile.h"
#include "models/pipelines/pipelinekeeper.h"
#include "models/words/movewords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "sync/domain/destinationurl.h"
#include "sync/store/pipelinerules.h"

#include <QDir>

namespace kitesync::cli {

MoveCommand::MoveCommand(Session &session, const Arguments &arguments)
    : RunCommand(session, arguments.positional, RunKind::Move, arguments.has("json"))
    , m_arguments(arguments)
{
}

MoveCommand::~MoveCommand() = default;

CommandSpec MoveCommand::spec()
{
    return {
        QStringLiteral("move"),
        tr("Moves a pipeline's rows to another database and goes on there."),
        tr("Copies all rows and the checkpoint without asking Buildkite, compares both sides by counts and "
           "hashes, and only\n"
           "then switches the pipeline over. Until then it stays where it is; a move that was cut off goes "
           "on "
           "where it was\n"
           "when it is started again. The old tables stay: nothing is ever dropped. Columns, tables and "
           "views of your own\n"
           "are not moved.\n\n"
           "The new destination's password comes from KITESYNC_DESTINATION_PASSWORD (then it is not stored, "
           "and "
           "each sync\n"
           "needs it), from inside the URL, or is asked for on a terminal. The present destination's "
           "password "
           "comes from the\n"
           "keychain: here the variable means the new one.\n\n"
           "Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · "
           "mysql://USER@HOST:PORT/DB ·\n"
           "odbc:DSN-or-connection-string"),
        QStringLiteral("NAME"),
        {{QStringLiteral("destination"), QStringLiteral("URL"), tr("Where the rows go."), true},
         {QStringLiteral("table-prefix"), QStringLiteral("P"), tr("Put before every table's name there.")},
         {QStringLiteral("schema"), QStringLiteral("S"), tr("Schema of the tables (PostgreSQL, ODBC).")},
         {QStringLiteral("json"), {}, tr("Write events as JSON, one a line, for programs.")}}};
}

void MoveCommand::start()
{
    if (Status read = readTarget(); !read)
        return read.error().kind == ErrorKind::Cancelled ? end(ExitCode::Cancelled) : fail(read.error());
    RunCommand::start();
}

void MoveCommand::stop()
{
    if (!m_switching)
        RunCommand::stop();
}

Status MoveCommand::readTarget()
{
    const Result<DestinationInput> input
        = parseDestination(m_arguments.value("destination"), QDir::currentPath());
    if (!input)
        return blamingOption(input.error());
    DestinationConfig destination;
    destination.url = input->url;
    destination.tablePrefix = m_arguments.value("table-prefix");
    destination.schema = m_arguments.value("schema");
    const Result<DestinationConfig> checked = checkedDestination(destination);
    if (!checked)
        return blamingOption(checked.error());
    m_target.destination = *checked;
    m_target.password = input->password;
    logfile::mask(m_target.password);
    return readPassword(input->needsPassword);
}

Status MoveCommand::readPassword(bool mayWant)
{
    // Whatever comes of it, it must not answer for the present destination.
    const Secret given = session().takeDestinationPassword();
    if (!given.isEmpty()) {
        m_target.password = given;
        return {};
    }
    m_storesPassword = true;
    SecretInput input;
    // Standard input may be anything: only a terminal is asked.
    if (!mayWant || !m_target.password.isEmpty() || !input.isTerminal())
        return {};
    Result<Secret> line
        = input.readLine(tr("Password of the new destination (it is not shown; empty if it needs none): "));
    if (!line)
        return std::move(line).error();
    m_target.password = *line;
    logfile::mask(m_target.password);
    return {};
}

Status MoveCommand::checkTarget()
{
    const Result<QList<PipelineConfig>> all = session().store().pipelines().list();
    if (!all)
        return all.error();
    for (const PipelineConfig &each : *all) {
        if (!haveSameTables(each.destination, m_target.destination))
            continue;
        if (each.key != config().key)
            return Error{.kind = ErrorKind::DestinationTaken, .subject = each.name};
        return Error{.kind = ErrorKind::InvalidValue,
                     .detail = tr("The pipeline is there already: it is its present destination."),
                     .subject = QStringLiteral("--destination")};
    }
    return {};
}

void MoveCommand::work()
{
    if (Status free = checkTarget(); !free)
        return fail(free.error());
    m_before = config().destination;
    m_target.destination.views = m_before.views;
    m_keeper = std::make_unique<PipelineKeeper>(session().store(), session().vault(), session().clock());
    connect(&session().engine(), &SyncEngine::moveVerified, this, &MoveCommand::switchOver);
    if (!m_storesPassword || m_target.password.isEmpty())
        return RunCommand::work();
    // A keychain that is not there is told before hours of copying and not after them.
    session().vault().read(config().key, SecretKind::DestinationPassword, this,
                           [this](const Result<Secret> &before) {
                               if (!before && before.error().kind != ErrorKind::SecretMissing)
                                   return fail(before.error());
                               RunCommand::work();
                           });
}

void MoveCommand::complete(RunRequest &request)
{
    request.moveTo = m_target;
    if (const auto last = session().store().runs().newest(config().key); last && *last)
        request.correctAsOf = (*last)->correctAsOf;
}

void MoveCommand::switchOver(const PipelineKey &key)
{
    if (key != config().key)
        return;
    // The run may have come to its end while the order to stop was on its way to it.
    if (isStopping())
        return session().engine().settleMove(key, Error{.kind = ErrorKind::Cancelled});
    m_switching = true;
    PipelineConfig moved = config();
    moved.destination = m_target.destination;
    m_keeper->move(moved, m_storesPassword ? m_target.password : Secret(), this,
                   [this, key](const Result<PipelineConfig> &saved) {
                       session().engine().settleMove(key, saved ? Status() : Status(saved.error()));
                   });
}

void MoveCommand::showResult(const RunReport &report)
{
    if (json()) {
        const bool isThere = report.run.outcome == RunOutcome::Succeeded;
        out().writeBytes(jsonLine(movedEvent(report, isThere ? m_target.destination : m_before)));
        return;
    }
    const Run &run = report.run;
    const bool done = run.outcome == RunOutcome::Succeeded;
    out().line(out().styled(config().name + QLatin1String(": ") + RunWords::headline(run),
                            done ? Style::Good : Style::Warning));
    if (!done)
        return;
    TextTable table({{tr("Table")}, {tr("Rows"), Qt::AlignRight}, {tr("Both sides")}});
    QStringList names;
    for (const MovedTable &moved : report.moved) {
        table.addRow({{moved.name}, {RunWords::count(moved.rows)}, {tr("equal"), Style::Good}});
        names.append(moved.name);
    }
    if (!names.isEmpty())
        out().write(table.text(out(), 2));
    out().line(MoveWords::done(config().name, m_target.destination));
    if (names.isEmpty())
        return;
    out().line(sentences({MoveWords::oldStays(m_before), MoveWords::notMoved()}));
    const QStringList statements = MoveWords::removal(m_before, m_target.destination, names);
    out().line(MoveWords::howToRemove(!statements.isEmpty()));
    for (const QString &statement : statements)
        out().line(QLatin1String("  ") + statement);
}

} // namespace kitesync::cli
