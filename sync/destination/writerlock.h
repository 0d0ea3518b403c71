// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/ledger.h"
#include "sync/destination/processidentity.h"
#include "sync/domain/clock.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace kitesync {

class Connection;
class Dialect;

/// The one-writer lock as a row of kitesync_state with host, process and heartbeat (sync-algorithm.md, "Transactions").
///
/// Void at once when its process of this host is gone, or when the database says that the connection of a process elsewhere
/// is gone (an advisory lock: Dialect::showLife()); when that cannot be known, or it is this very process, after
/// Patience::silence. Wrong guesses are harmless: nothing commits without verify() in the same transaction.
class WriterLock final
{
public:
    WriterLock(Connection &connection, const Ledger &ledger, const Dialect &dialect, const Clock &clock,
               Destination::Patience patience);

    [[nodiscard]] bool isHeld() const noexcept { return !m_token.isEmpty(); }
    /// In a transaction of its own.
    [[nodiscard]] Status acquire(const PipelineKey &key);
    [[nodiscard]] Status beat();
    /// The same, at most as often as others must hear of us; for between one step and the next.
    [[nodiscard]] Status beatIfDue() { return isHeld() && isDue() ? beat() : Status(); }
    void release();
    /// To be called when the connection is another one than before.
    [[nodiscard]] Status reconnected();

    /// Inside a writing transaction: AlreadyRunning if the lock is another's now, or if we have none and another has it.
    /// Renews our heartbeat when it is due.
    [[nodiscard]] Status verify(const PipelineKey &key);
    /// The same with the next statement of the transaction, where several can go to the server together: that one's error.
    [[nodiscard]] Status verifyLater(const PipelineKey &key);
    /// How a transaction ended in which verifyLater() was: where the lock is another's, with whose.
    [[nodiscard]] Status explained(const Status &done) const;

private:
    [[nodiscard]] Status write(const PipelineKey &key, Ledger::When when = Ledger::When::Now);
    [[nodiscard]] Status isOurs(const std::optional<QJsonObject> &lock) const;
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] bool mustWrite() const;
    [[nodiscard]] bool isVoid(const QJsonObject &lock) const;
    [[nodiscard]] Error takenBy(const std::optional<QJsonObject> &lock) const;

    Connection &m_connection;
    const Ledger &m_ledger;
    const Dialect &m_dialect;
    const Clock &m_clock;
    Destination::Patience m_patience;
    ProcessIdentity m_self;
    PipelineKey m_key;
    QString m_token; ///< tells two locks of one process apart; empty: not held
    QString m_since;
    bool m_showsLife = false; ///< by the connection
    std::chrono::milliseconds m_lastBeat{0};
};

} // namespace kitesync
