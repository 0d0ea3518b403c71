// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/writerlock.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/ledger.h"
#include "sync/destination/timestamptext.h"
#include "sync/domain/log.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>

namespace kitesync {

namespace {

const QString lockObject = QStringLiteral("_lock");
const QString tokenField = QStringLiteral("token");
const QString sinceField = QStringLiteral("since");
const QString lifeField = QStringLiteral("session"); ///< whether the holder's connection shows that it lives
const QString beatField = QStringLiteral("beat"); ///< milliseconds since 1970

/// The locks of this process that nobody holds any more but that could not be taken out of the database (the disk is full).
/// All runs' threads use it; only the last ones count: an older one is void by its silence long since.
class LeftBehind final
{
public:
    static void add(const QString &token)
    {
        static std::atomic<std::size_t> next{0};
        const std::size_t place = next.fetch_add(1) % list().size();
        list().at(place) = numberOf(token);
    }
    [[nodiscard]] static bool contains(const QString &token)
    {
        const quint64 number = numberOf(token);
        return number != 0
               && std::any_of(list().begin(), list().end(),
                              [number](const std::atomic<quint64> &one) { return one == number; });
    }

private:
    static std::array<std::atomic<quint64>, 32> &list()
    {
        static std::array<std::atomic<quint64>, 32> numbers{};
        return numbers;
    }
    /// Enough of the random bits to tell them apart; 0: that is none.
    static quint64 numberOf(const QString &token)
    {
        const QUuid uuid = QUuid::fromString(token);
        return quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3;
    }
};

} // namespace

WriterLock::WriterLock(Connection &connection, const Ledger &ledger, const Dialect &dialect,
                       const Clock &clock, Destination::Patience patience)
    : m_connection(connection)
    , m_ledger(ledger)
    , m_dialect(dialect)
    , m_clock(clock)
    , m_patience(patience)
    , m_self(ProcessIdentity::own())
{
}

Status WriterLock::acquire(const PipelineKey &key)
{
    if (isHeld())
        return beat();
    // Before it is written that there is a sign of life, so that nobody takes its absence for our end.
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_showsLife = m_dialect.showLife(m_connection, token);
    Status taken = m_connection.transaction([&]() -> Status {
        if (Status free = verify(key); !free)
            return free;
        m_token = token;
        m_since = TimestampText(m_clock.now().toMSecsSinceEpoch() * 1000).toString();
        return write(key, Ledger::When::Later);
    });
    if (taken) {
        m_key = key;
        return taken;
    }
    if (m_showsLife)
        m_dialect.hideLife(m_connection, token);
    m_showsLife = false;
    m_token.clear();
    return taken;
}

/// On another connection than before. That there is no sign of life any more is written too: a connection that is lost to us may
/// hold it for a while yet.
Status WriterLock::reconnected()
{
    if (!isHeld() || !m_showsLife)
        return {};
    m_showsLife = m_dialect.showLife(m_connection, m_token);
    // Another may have taken the lock over while we had no connection.
    return explained(m_connection.transaction([this] {
        const Status ours = verifyLater(m_key);
        return ours ? write(m_key) : ours;
    }));
}

Status WriterLock::write(const PipelineKey &key, Ledger::When when)
{
    QJsonObject lock = m_self.toJson();
    lock.insert(tokenField, m_token);
    lock.insert(sinceField, m_since);
    lock.insert(lifeField, m_showsLife);
    lock.insert(beatField, m_clock.now().toMSecsSinceEpoch());
    m_lastBeat = m_clock.monotonic();
    return m_ledger.write(key, lockObject, lock, when);
}

Status WriterLock::beat()
{
    if (!isHeld()) {
        return Error{.kind = ErrorKind::DestinationFailed, .place = m_dialect.place()}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the destination is not locked"));
    }
    // Looking costs no write, and so does not wait for another writer.
    const auto lock = m_ledger.object(m_key, lockObject);
    if (!lock)
        return lock.error();
    if (Status ours = isOurs(*lock); !ours)
        return ours;
    return isDue() ? explained(m_connection.transaction([&] { return verifyLater(m_key); })) : Status();
}

Status WriterLock::isOurs(const std::optional<QJsonObject> &lock) const
{
    return lock && lock->value(tokenField).toString() == m_token ? Status() : Status(takenBy(lock));
}

Status WriterLock::explained(const Status &done) const
{
    if (done || done.error().kind != ErrorKind::AlreadyRunning || !isHeld())
        return done;
    const auto lock = m_ledger.object(m_key, lockObject);
    const Status ours = lock ? isOurs(*lock) : Status();
    return ours ? Status(takenBy(std::nullopt)) : ours;
}

bool WriterLock::isDue() const
{
    return m_clock.monotonic() - m_lastBeat >= m_patience.heartbeat / 2;
}

bool WriterLock::mustWrite() const
{
    return isDue() || !m_dialect.rowLocksReachEverywhere();
}

Status WriterLock::verify(const PipelineKey &key)
{
    const auto lock = m_ledger.object(key, lockObject, Ledger::Reading::Held);
    if (!lock)
        return lock.error();
    if (!isHeld())
        return !*lock || isVoid(**lock) ? Status() : Status(takenBy(*lock));
    if (Status ours = isOurs(*lock); !ours)
        return ours;
    return mustWrite() ? write(key) : Status();
}

Status WriterLock::verifyLater(const PipelineKey &key)
{
    if (!isHeld())
        return verify(key);
    const QString guard = m_dialect.guard(tokenField);
    const Status asked
        = !guard.isEmpty()
              ? m_connection.executeLater(guard, {m_token, key, lockObject})
              : m_ledger.checkLater(key, lockObject,
                                    [this](const std::optional<QJsonObject> &lock) { return isOurs(lock); });
    return asked && mustWrite() ? write(key, Ledger::When::Later) : asked;
}

void WriterLock::release()
{
    if (!isHeld())
        return;
    const Status released = m_connection.transaction([&]() -> Status {
        const auto lock = m_ledger.object(m_key, lockObject);
        if (!lock)
            return lock.error();
        return isOurs(*lock) ? m_ledger.erase(m_key, lockObject, Ledger::When::Later) : Status();
    });
    // Nothing is lost when this fails: the lock goes with the process, by its silence, or with our next run.
    if (!released) {
        qCWarning(logDestination) << "the lock could not be released:" << released.error().detail;
        LeftBehind::add(m_token);
    }
    if (m_showsLife)
        m_dialect.hideLife(m_connection, m_token);
    m_showsLife = false;
    m_token.clear();
}

bool WriterLock::isVoid(const QJsonObject &lock) const
{
    const ProcessIdentity holder = ProcessIdentity::fromJson(lock);
    if (holder == m_self && LeftBehind::contains(lock.value(tokenField).toString()))
        return true;
    // The connection of a holder whom we cannot see ends with it, and as long as it lasts no clock says otherwise.
    if (!holder.isVisible() && lock.value(lifeField).toBool()) {
        if (const auto lives = m_dialect.showsLife(m_connection, lock.value(tokenField).toString()))
            return !*lives;
    }
    const bool silenceCounts = !holder.isVisible() || holder == m_self;
    if (!silenceCounts)
        return !holder.isAlive();
    // A heartbeat far in the future is a clock that was set back, not a holder to wait for.
    const qint64 age = m_clock.now().toMSecsSinceEpoch() - lock.value(beatField).toInteger();
    return qAbs(age) > m_patience.silence.count();
}

Error WriterLock::takenBy(const std::optional<QJsonObject> &lock) const
{
    Error error;
    error.kind = ErrorKind::AlreadyRunning;
    error.place = m_dialect.place();
    if (lock) {
        const ProcessIdentity holder = ProcessIdentity::fromJson(*lock);
        error.subject = QStringLiteral("process %1 on %2 since %3")
                            .arg(QString::number(holder.pid), holder.host, lock->value(sinceField).toString());
        return error;
    }
    error.subject = QStringLiteral("another process");
    return error.because(QT_TRANSLATE_NOOP("kitesync::Reason", "the lock was taken over and released again"));
}

} // namespace kitesync
