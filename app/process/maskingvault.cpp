// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/maskingvault.h"

#include "app/process/logfile.h"

namespace kitesync {

MaskingVault::MaskingVault(Vault &behind, QObject *parent)
    : Vault(parent)
    , m_behind(behind)
{
}

void MaskingVault::read(const PipelineKey &key, SecretKind kind, QObject *context, Read done)
{
    m_behind.read(key, kind, context, [done = std::move(done)](const Result<Secret> &secret) {
        if (secret)
            logfile::mask(*secret);
        done(secret);
    });
}

void MaskingVault::write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
                         Done done)
{
    logfile::mask(secret);
    m_behind.write(key, kind, secret, context, std::move(done));
}

void MaskingVault::remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done)
{
    m_behind.remove(key, kind, context, std::move(done));
}

void MaskingVault::isLocked(QObject *context, Answer done)
{
    m_behind.isLocked(context, std::move(done));
}

} // namespace kitesync
