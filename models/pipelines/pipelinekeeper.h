// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"
#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"
#include "sync/store/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kitesync {

/// Keeps a pipeline: its secrets in the keychain and its configuration in the store, both or neither, in the order that
/// leaves nothing behind when something fails. GUI (or main) thread; each call ends once by calling @p done, unless
/// @p context died.
class PipelineKeeper final : public QObject
{
    Q_OBJECT
public:
    using Saved = std::function<void(const Result<PipelineConfig> &)>;
    using Done = std::function<void(const Status &)>;

    /// All must outlive the keeper.
    PipelineKeeper(Store &store, Vault &vault, const Clock &clock, QObject *parent = nullptr);

    /// Keychain first; when the store refuses, the keychain is cleared again. Errors: those of pipelinerules.h, NameTaken,
    /// StoreFailed, the keychain's.
    void create(const PipelineConfig &config, const Secret &token, const Secret &password, QObject *context,
                Saved done);
    /// As create(), for one that is there. An empty secret keeps the stored one; when the store refuses, the one before is
    /// put back.
    void change(const PipelineConfig &config, const Secret &token, const Secret &password, QObject *context,
                Saved done);
    /// Its rows are at @p config's destination now, which wants @p password (empty: none). The secret before is forgotten last,
    /// and put back when the store refuses.
    void move(const PipelineConfig &config, const Secret &password, QObject *context, Saved done);
    /// Secrets first: what is forgotten in the store could never be cleared from the keychain.
    void remove(const PipelineKey &key, QObject *context, Done done);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    enum class Reason { New, Changed, Moved };

    [[nodiscard]] Status check(PipelineConfig &config, bool isNew) const;
    void begin(const PipelineConfig &config, const Secret &token, const Secret &password, Reason reason,
               QObject *context, Saved done);
    void readBefore(const JobPointer &job, SecretKind kind);
    void write(const JobPointer &job, SecretKind kind);
    void save(const JobPointer &job);
    void forgetPassword(const JobPointer &job, const PipelineConfig &saved);
    void putBack(const JobPointer &job, const Error &error);

    Store &m_store;
    Vault &m_vault;
    const Clock &m_clock;
};

} // namespace kitesync
