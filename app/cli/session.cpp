// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/process/logfile.h"
#include "models/words/errorwords.h"
#include "sync/domain/log.h"

#include <QCoreApplication>

namespace kitesync::cli {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::Session)
};

} // namespace

Session::Session(EnvironmentSecrets secrets)
    : m_secrets(std::move(secrets))
    , m_folders(AppFolders::standard())
{
    logfile::mask(m_secrets.token);
    logfile::mask(m_secrets.destinationPassword);
}

Session::~Session()
{
    // The engine's threads end before what they report to.
    m_engine.reset();
    logfile::close();
}

Status Session::open()
{
    if (m_store)
        return {};
    if (Status made = m_folders.create(); !made)
        return made;
    if (!makePrivateFolder(m_folders.logs()) || !logfile::open(m_folders.logs()))
        complain(SessionWords::tr("The log file in “%1” cannot be written; going on without it.")
                     .arg(m_folders.logs()),
                 Style::Warning);
    auto store = Store::open(m_folders.storeFile(), m_clock);
    if (!store)
        return std::move(store).error();
    m_store = std::move(store).value();
    qCInfo(logApp) << "kitesync" << QCoreApplication::applicationVersion() << "command line";
    return {};
}

Vault &Session::vault()
{
    if (!m_vault) {
        m_keychain = std::make_unique<KeychainVault>();
        m_vault = std::make_unique<EnvironmentVault>(m_secrets, *m_keychain);
    }
    return *m_vault;
}

SyncEngine &Session::engine()
{
    if (!m_engine)
        m_engine = std::make_unique<SyncEngine>(m_clock);
    return *m_engine;
}

void Session::complain(const QString &sentence, Style style)
{
    m_err.line(m_err.styled(QStringLiteral("kitesync:"), style) + QLatin1Char(' ') + sentence);
}

void Session::report(const Error &error, const QString &hint)
{
    const ErrorText text = ErrorWords::text(error);
    complain(text.sentence());
    if (!text.said.isEmpty())
        m_err.line(QStringLiteral("  ") + text.said);
    m_err.line(QStringLiteral("  ") + SessionWords::tr("What to do: %1").arg(text.nextStep));
    for (const QString &more : {hintFor(error), hint}) {
        if (!more.isEmpty())
            m_err.line(QStringLiteral("  ") + more);
    }
    m_err.line(QStringLiteral("  ") + m_err.styled(QLatin1Char('[') + text.id + QLatin1Char(']'), Style::Dim));
    qCWarning(logApp).noquote() << text.id << text.sentence() << text.said;
}

void Session::warn(const Error &error)
{
    const ErrorText text = ErrorWords::text(error);
    complain(text.sentence(), Style::Warning);
    m_err.line(QStringLiteral("  ") + text.nextStep);
    qCWarning(logApp).noquote() << text.id << text.sentence() << text.said;
}

QString hintFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
    case ErrorKind::KeychainFailed:
    case ErrorKind::SecretMissing:
        return SessionWords::tr(
            "Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database "
            "wants a password) for each command: then nothing is stored.");
    case ErrorKind::TokenRefused:
        return SessionWords::tr("KITESYNC_TOKEN takes the place of the stored token for one command.");
    case ErrorKind::UnknownPipeline:
        return SessionWords::tr("“kitesync list” shows them.");
    case ErrorKind::DestinationForeignTable:
        return SessionWords::tr("“--table-prefix bk_” keeps Kitesync's tables apart from others.");
    default:
        return {};
    }
}

QString adoptHint()
{
    return SessionWords::tr("“kitesync add --adopt” takes tables over that another installation made.");
}

} // namespace kitesync::cli
