// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"

namespace kitesync {

/// A vault that tells the log of every secret that passes, so that it can never be written there (logfile::mask()).
class MaskingVault final : public Vault
{
    Q_OBJECT
public:
    /// @p behind must outlive this one.
    explicit MaskingVault(Vault &behind, QObject *parent = nullptr);

    void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) override;
    void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) override;
    void isLocked(QObject *context, Answer done) override;

private:
    Vault &m_behind;
};

} // namespace kitesync
