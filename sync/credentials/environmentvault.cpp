// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/environmentvault.h"

#include "sync/credentials/delivery.h"

#include <cstdlib>

namespace kitesync {

namespace {

Secret takeVariable(const char *name, bool trim)
{
    const QByteArray value = qgetenv(name);
#if defined(Q_OS_UNIX)
    // Unsetting only forgets where the text lies; the system (/proc/PID/environ, ps) would go on showing it.
    if (volatile char *text = std::getenv(name); text != nullptr) {
        for (; *text != '\0'; ++text)
            *text = '\0';
    }
#endif
    qunsetenv(name);
    return Secret(trim ? value.trimmed() : value);
}

} // namespace

EnvironmentSecrets EnvironmentSecrets::take()
{
    return {takeVariable("KITESYNC_TOKEN", true), takeVariable("KITESYNC_DESTINATION_PASSWORD", false)};
}

EnvironmentVault::EnvironmentVault(EnvironmentSecrets secrets, Vault &behind, QObject *parent)
    : Vault(parent)
    , m_secrets(std::move(secrets))
    , m_behind(behind)
{
}

const Secret &EnvironmentVault::held(SecretKind kind) const
{
    return kind == SecretKind::Token ? m_secrets.token : m_secrets.destinationPassword;
}

void EnvironmentVault::read(const PipelineKey &key, SecretKind kind, QObject *context, Read done)
{
    if (const Secret &secret = held(kind); !secret.isEmpty()) {
        deliver<Result<Secret>>(context, std::move(done), secret);
        return;
    }
    if (m_secrets.isEmpty()) {
        m_behind.read(key, kind, context, std::move(done));
        return;
    }
    m_behind.read(key, kind, context, [done = std::move(done)](const Result<Secret> &answer) {
        if (answer.ok() || answer.error().kind != ErrorKind::KeychainMissing)
            return done(answer);
        Error error = answer.error();
        error.kind = ErrorKind::SecretMissing;
        done(error);
    });
}

void EnvironmentVault::write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
                             Done done)
{
    if (!held(kind).isEmpty())
        deliver<Status>(context, std::move(done), Status());
    else
        m_behind.write(key, kind, secret, context, std::move(done));
}

void EnvironmentVault::remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done)
{
    if (!held(kind).isEmpty()) {
        deliver<Status>(context, std::move(done), Status());
        return;
    }
    if (m_secrets.isEmpty()) {
        m_behind.remove(key, kind, context, std::move(done));
        return;
    }
    m_behind.remove(key, kind, context, [done = std::move(done)](const Status &status) {
        const bool nothingThere = !status.ok() && status.error().kind == ErrorKind::KeychainMissing;
        done(nothingThere ? Status() : status);
    });
}

void EnvironmentVault::isLocked(QObject *context, Answer done)
{
    if (!m_secrets.token.isEmpty())
        deliver<bool>(context, std::move(done), false);
    else
        m_behind.isLocked(context, std::move(done));
}

} // namespace kitesync
