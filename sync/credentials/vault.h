// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QObject>

#include <functional>

namespace kitesync {

/// The secrets of a pipeline.
enum class SecretKind { Token, DestinationPassword };

/// The name of an entry in a keychain: "<key>/token", "<key>/destination-password".
[[nodiscard]] QString entryName(const PipelineKey &key, SecretKind kind);

/// Keeps secrets, asynchronously: a keychain may ask the person first. Lives on the GUI (or main) thread and
/// never blocks it. Each call ends exactly once by calling @p done on the thread of @p context, never before
/// it returned, and not at all if @p context died before. Calls end in the order in which they were made.
class Vault : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<void(const Result<Secret> &)>;
    using Done = std::function<void(const Status &)>;
    using Answer = std::function<void(bool)>;

    using QObject::QObject;

    /// SecretMissing when there is no such entry; KeychainMissing, KeychainLocked, KeychainDismissed,
    /// KeychainFailed. Error::place is the entry's name; nothing in an error is secret.
    virtual void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) = 0;
    /// Adds or replaces. The keychain errors of read().
    virtual void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
                       Done done)
        = 0;
    /// An entry that is not there is removed already. The keychain errors of read().
    virtual void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) = 0;
    /// Whether reading would pop up a prompt now. Asks nobody for anything itself: what a background run does
    /// before it reads. False where the platform cannot say.
    virtual void isLocked(QObject *context, Answer done) = 0;
};

} // namespace kitesync
