// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/memoryvault.h"

#include "sync/credentials/delivery.h"

namespace kitesync {

MemoryVault::MemoryVault(Vault *behind, QObject *parent)
    : Vault(parent)
    , m_behind(behind)
{
}

void MemoryVault::read(const PipelineKey &key, SecretKind kind, QObject *context, Read done)
{
    const QString entry = entryName(key, kind);
    if (const auto held = m_secrets.constFind(entry); held != m_secrets.cend())
        deliver<Result<Secret>>(context, std::move(done), *held);
    else if (m_behind != nullptr)
        m_behind->read(key, kind, context, std::move(done));
    else
        deliver<Result<Secret>>(context, std::move(done), vaultError(ErrorKind::SecretMissing, entry));
}

void MemoryVault::write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
                        Done done)
{
    if (!m_holding && m_behind != nullptr) {
        // What was held here would hide it.
        m_secrets.remove(entryName(key, kind));
        m_behind->write(key, kind, secret, context, std::move(done));
        return;
    }
    m_secrets.insert(entryName(key, kind), secret);
    deliver<Status>(context, std::move(done), Status());
}

void MemoryVault::remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done)
{
    const bool held = m_secrets.remove(entryName(key, kind));
    if (m_behind == nullptr)
        return deliver<Status>(context, std::move(done), Status());
    m_behind->remove(key, kind, context, [held, done = std::move(done)](const Status &removed) {
        // Without any keychain the secret was here and nowhere else.
        const bool gone = held && !removed && removed.error().kind == ErrorKind::KeychainMissing;
        done(gone ? Status() : removed);
    });
}

void MemoryVault::isLocked(QObject *context, Answer done)
{
    if (m_behind != nullptr)
        m_behind->isLocked(context, std::move(done));
    else
        deliver<bool>(context, std::move(done), false);
}

} // namespace kitesync
