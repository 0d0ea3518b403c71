// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pipelinecommand.h"

#include "app/process/logfile.h"
#include "models/words/plaintext.h"
#include "sync/domain/destinationurl.h"

namespace kitesync::cli {

Result<PipelineConfig> findPipeline(Session &session, const QString &name)
{
    if (Status opened = session.open(); !opened)
        return std::move(opened).error();
    Result<PipelineConfig> found = session.store().pipelines().byName(name);
    if (found || found.error().kind != ErrorKind::UnknownPipeline)
        return found;
    QStringList names;
    if (const auto all = session.store().pipelines().list(); all) {
        for (const PipelineConfig &config : *all)
            names.append(config.name);
    }
    const QString meant = nearest(name, names);
    if (!meant.isEmpty())
        session.complain(PipelineCommand::tr("Did you mean %1?").arg(quoted(meant)), Style::Warning);
    return found;
}

bool mayWantPassword(const DestinationConfig &destination)
{
    return !isSqliteUrl(destination.url);
}

QString hintFor(const Error &error, const PipelineConfig &config)
{
    if (!couldBeMadeAnew(error))
        return {};
    return PipelineCommand::tr("To start anew, with everything copied again: kitesync sync \"%1\" --full")
        .arg(plainLine(config.name));
}

void PipelineCommand::start()
{
    const Result<PipelineConfig> found = findPipeline(session(), m_name);
    if (!found)
        return fail(found.error());
    m_config = *found;
    if (needsToken())
        readToken();
    else
        readPassword();
}

void PipelineCommand::readToken()
{
    session().vault().read(m_config.key, SecretKind::Token, this, [this](const Result<Secret> &token) {
        if (!token)
            return fail(token.error());
        m_token = *token;
        logfile::mask(m_token);
        readPassword();
    });
}

void PipelineCommand::readPassword()
{
    if (!mayWantPassword(m_config.destination))
        return work();
    session().vault().read(m_config.key, SecretKind::DestinationPassword, this,
                           [this](const Result<Secret> &password) {
                               // No password is an answer too: the server decides.
                               if (!password && password.error().kind != ErrorKind::SecretMissing)
                                   return fail(password.error());
                               if (password)
                                   m_password = *password;
                               logfile::mask(m_password);
                               work();
                           });
}

} // namespace kitesync::cli
