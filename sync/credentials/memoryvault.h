// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"

#include <QHash>

namespace kitesync {

/// Keeps secrets until the program ends ("Keep until I quit", tests). With a vault behind it: what is held
/// here hides what is there, writing stays here, removing removes in both.
class MemoryVault final : public Vault
{
    Q_OBJECT
public:
    /// @p behind, if any, must outlive this one.
    explicit MemoryVault(Vault *behind = nullptr, QObject *parent = nullptr);

    /// Whether writing stays here (as at the start) or goes on to the vault behind.
    void setHolding(bool holding) { m_holding = holding; }

    void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) override;
    void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) override;
    /// Of the vault behind; false without one.
    void isLocked(QObject *context, Answer done) override;

private:
    Vault *m_behind;
    bool m_holding = true;
    QHash<QString, Secret> m_secrets; ///< by entryName()
};

} // namespace kitesync
