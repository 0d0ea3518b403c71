// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/addcommand.h"

#include "app/cli/commands/testcommand.h"
#include "app/cli/destinationinput.h"
#include "app/cli/terminal/secretinput.h"
#include "app/process/logfile.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"
#include "sync/domain/destinationurl.h"
#include "sync/store/preferences.h"

namespace kitesync::cli {

CommandSpec AddCommand::spec()
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    return {
        text("add"),
        tr("Creates a pipeline, after testing its token and its destination."),
        tr("The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of "
           "standard input; it is kept\n"
           "in the system's keychain. A destination's password comes from KITESYNC_DESTINATION_PASSWORD, "
           "from inside the URL,\n"
           "or from the second line.\n\n"
           "Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · "
           "mysql://USER@HOST:PORT/DB ·\n"
           "odbc:DSN-or-connection-string"),
        {},
        {{text("name"), text("NAME"), tr("Name of the pipeline, 1 to 255 characters."), true},
         {text("organization"), text("SLUG"),
          tr("The word after buildkite.com/ in the organization's address."), true},
         {text("destination"), text("URL"), tr("Where the rows go."), true},
         {text("objects"), text("LIST"),
          tr("Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.")},
         {text("every"), text("30m|1h..24h|off"), tr("How often to sync (default: 6h).")},
         {text("history-from"), text("DATE"), tr("Copy builds created from this day on (YYYY-MM-DD, UTC).")},
         {text("table-prefix"), text("P"), tr("Put before every table's name.")},
         {text("schema"), text("S"), tr("Schema of the tables (PostgreSQL, ODBC).")},
         {text("api-url"), text("URL"), tr("Address of the API (default: https://api.buildkite.com).")},
         {text("allow-partial"), {}, tr("Leave out objects that the token may not read.")},
         {text("adopt"), {}, tr("Take over tables made by another installation.")},
         {text("no-views"), {}, tr("Do not create the views.")}}};
}

void AddCommand::start()
{
    Result<AddedPipeline> added = pipelineFrom(m_arguments, session().clock().now());
    if (!added)
        return fail(added.error());
    m_config = added->config;
    m_password = added->password;
    m_needsPassword = added->needsPassword;
    logfile::mask(m_password);
    if (Status secrets = readSecrets(); !secrets)
        return secrets.error().kind == ErrorKind::Cancelled ? end(ExitCode::Cancelled) : fail(secrets.error());
    if (Status free = checkAgainstOthers(); !free)
        return fail(free.error());
    testSource();
}

void AddCommand::stop()
{
    if (!m_storing)
        end(ExitCode::Cancelled);
}

Status AddCommand::checkAgainstOthers()
{
    if (Status opened = session().open(); !opened)
        return opened;
    const Result<QList<PipelineConfig>> others = session().store().pipelines().list();
    if (!others)
        return others.error();
    const Result<bool> free = session().store().pipelines().isNameFree(m_config.name);
    if (!free)
        return free.error();
    if (!*free)
        return Error{ErrorKind::NameTaken, {}, {}, m_config.name, 0, {}};
    for (const PipelineConfig &other : *others) {
        if (haveSameTables(other.destination, m_config.destination))
            return Error{ErrorKind::DestinationTaken, {}, {}, other.name, 0, {}};
    }
    return {};
}

Status AddCommand::readSecrets()
{
    const EnvironmentSecrets &environment = session().environment();
    const bool fromInput = environment.token.isEmpty();
    Secret given = environment.token;
    if (fromInput) {
        Result<Secret> line = SecretInput().readLine(tr("Buildkite API token (it is not shown): "));
        if (!line)
            return std::move(line).error();
        given = *line;
    }
    Result<Secret> token = checkedToken(given);
    if (!token)
        return std::move(token).error();
    m_token = *token;
    logfile::mask(m_token);
    return readPassword(fromInput);
}

Status AddCommand::readPassword(bool tokenFromInput)
{
    if (!session().environment().destinationPassword.isEmpty())
        m_password = session().environment().destinationPassword;
    SecretInput input;
    // With the token in the environment, standard input may be anything: only a terminal is asked.
    if (!m_needsPassword || !m_password.isEmpty() || !(tokenFromInput || input.isTerminal()))
        return {};
    Result<Secret> line
        = input.readLine(tr("Password of the destination (it is not shown; empty if it needs none): "));
    if (!line)
        return std::move(line).error();
    m_password = *line;
    logfile::mask(m_password);
    return {};
}

void AddCommand::testSource()
{
    session().engine().testSource(m_config.apiUrl, m_token, m_config.organization, this,
                                  [this](const Result<SourceReport> &report) {
                                      if (!report)
                                          return fail(report.error());
                                      sourceTested(*report);
                                  });
}

void AddCommand::sourceTested(const SourceReport &report)
{
    const SourceObjects wanted = m_config.objects;
    std::optional<Error> first;
    for (const SourceObject object : listOf(wanted)) {
        if (const std::optional<Error> refusal = refusalOf(report, object)) {
            first = first ? first : refusal;
            m_config.objects.setFlag(object, false);
        }
    }
    const bool partial = m_arguments.has("allow-partial") && m_config.objects;
    out().line(sourceLines(report, wanted, out()).join(QLatin1Char('\n')));
    if (first && !partial) {
        if (m_config.objects)
            session().complain(tr("“--allow-partial” leaves out what the token may not read."), Style::Warning);
        return fail(*first);
    }
    if (first)
        out().line(tr("Going on with: %1.").arg(RunWords::objects(m_config.objects)));
    testDestination();
}

void AddCommand::testDestination()
{
    session().engine().testDestination(
        {.config = m_config, .password = m_password, .adopt = m_arguments.has("adopt")}, this,
        [this](const Result<DestinationReport> &report) {
            if (!report)
                return fail(blamingOption(report.error()));
            destinationTested(*report);
        });
}

void AddCommand::destinationTested(const DestinationReport &report)
{
    if (!report.takenBy.isEmpty() && report.takenBy != m_config.key) {
        // A pipeline that is listed here is called by its name, and keeps its tables.
        if (Status adopted = adopt(report.takenBy); !adopted)
            return fail(adopted.error(), adopted.error().subject == report.takenBy ? adoptHint() : QString());
    }
    out().line(destinationLines(report, out()).join(QLatin1Char('\n')));
    storeToken();
}

Status AddCommand::adopt(const PipelineKey &key)
{
    const Result<PipelineConfig> known = session().store().pipelines().byKey(key);
    if (known)
        return Error{ErrorKind::DestinationTaken, {}, {}, known->name, 0, {}};
    if (known.error().kind != ErrorKind::UnknownPipeline)
        return known.error();
    if (!m_arguments.has("adopt"))
        return Error{ErrorKind::DestinationTaken, {}, {}, key, 0, {}};
    // The key is the tables' name for their pipeline: taking them over is taking it over.
    m_config.key = key;
    out().line(tr("Taking over the tables of another installation, with everything in them."));
    return {};
}

void AddCommand::storeToken()
{
    m_storing = true;
    session().vault().write(m_config.key, SecretKind::Token, m_token, this, [this](const Status &stored) {
        if (!stored)
            return fail(stored.error());
        storePassword();
    });
}

void AddCommand::storePassword()
{
    if (m_password.isEmpty())
        return save();
    session().vault().write(m_config.key, SecretKind::DestinationPassword, m_password, this,
                            [this](const Status &stored) {
                                if (!stored)
                                    return undo(stored.error());
                                save();
                            });
}

void AddCommand::save()
{
    m_config.notOnMetered = session().store().preferences().value(preference::notOnMetered);
    const Result<PipelineConfig> saved = session().store().pipelines().add(m_config);
    if (!saved)
        return undo(blamingOption(saved.error()));
    m_config = *saved;
    tellSuccess();
    end(ExitCode::Complete);
}

void AddCommand::undo(const Error &error)
{
    Vault &vault = session().vault();
    // What cannot be taken back is told by the first error, which matters more.
    vault.remove(m_config.key, SecretKind::Token, this, [](const Status &) {});
    vault.remove(m_config.key, SecretKind::DestinationPassword, this,
                 [this, error](const Status &) { fail(error); });
}

void AddCommand::tellSuccess()
{
    out().line(out().styled(tr("Pipeline %1 is saved.").arg(quoted(m_config.name)), Style::Good));
    if (session().environment().token.isEmpty())
        out().line(tr("The token is in the keychain."));
    else
        out().line(tr("The token is not stored: KITESYNC_TOKEN has to be set for each sync."));
    out().line(tr("%1. Start the first sync with: kitesync sync \"%2\"")
                   .arg(TimeWords::every(m_config.every), plainLine(m_config.name)));
}

} // namespace kitesync::cli
