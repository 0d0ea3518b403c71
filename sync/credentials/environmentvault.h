// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"

namespace kitesync {

/// The secrets that came by KITESYNC_TOKEN and KITESYNC_DESTINATION_PASSWORD; empty where a variable was not
/// set.
struct EnvironmentSecrets
{
    Secret token;
    Secret destinationPassword;

    [[nodiscard]] bool isEmpty() const { return token.isEmpty() && destinationPassword.isEmpty(); }
    /// Takes them out of this process's environment (white space around a token goes): no child inherits them
    /// and they are gone from what the system shows of the environment. Call once, early in main(), while
    /// there is one thread.
    [[nodiscard]] static EnvironmentSecrets take();
};

/// The environment in place of the keychain (cli.md): a secret that came that way answers for every pipeline,
/// and writing or removing it does nothing. What did not come that way goes on to the vault behind; if there
/// is no keychain service, that is no error then for reading (SecretMissing) and removing, because nothing
/// can be stored there.
class EnvironmentVault final : public Vault
{
    Q_OBJECT
public:
    /// @p behind must outlive this one.
    EnvironmentVault(EnvironmentSecrets secrets, Vault &behind, QObject *parent = nullptr);

    void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) override;
    void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) override;
    /// False when the token came by the environment.
    void isLocked(QObject *context, Answer done) override;

private:
    [[nodiscard]] const Secret &held(SecretKind kind) const;

    EnvironmentSecrets m_secrets;
    Vault &m_behind;
};

} // namespace kitesync
