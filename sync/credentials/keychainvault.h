// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"

#include <chrono>
#include <memory>

namespace kitesync {

/// The system's keychain, through QtKeychain: Secret Service or KWallet, Keychain, Credential Manager. Never
/// a plain-text file. Without any keychain service it answers KeychainMissing at once; one that does not
/// answer (a prompt that nobody sees) gives KeychainLocked after the time limit.
class KeychainVault final : public Vault
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultTimeLimit{60000};

    explicit KeychainVault(QObject *parent = nullptr, std::chrono::milliseconds timeLimit = defaultTimeLimit);
    ~KeychainVault() override;

    void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) override;
    void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
               Done done) override;
    void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) override;
    void isLocked(QObject *context, Answer done) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
