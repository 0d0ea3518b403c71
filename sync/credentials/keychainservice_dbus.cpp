// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/keychainservice.h"

#include "sync/domain/log.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace kitesync {

namespace {

// A bus answers at once. A service that is being started for the question needs a moment.
constexpr std::chrono::milliseconds answerLimit = std::chrono::seconds(5);

const QString secretService = QStringLiteral("org.freedesktop.secrets");

/// Without an address libdbus would try to start a bus of its own, which takes long and helps nobody.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// The services that QtKeychain can use: it prefers libsecret, which it loads when it runs.
QStringList usableServices()
{
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    if (libsecret.load())
        return {secretService};
    return {QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd")};
}

/// libsecret answers through GLib's main loop only.
bool runsOnGlib()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && QByteArray(dispatcher->metaObject()->className()).contains("Glib");
}

Error missing(const Reason &why)
{
    return Error{.kind = ErrorKind::KeychainMissing}.because(why);
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

} // namespace

class KeychainService::Private
{
public:
    using Found = std::function<void(const std::optional<Error> &)>;

    /// A connection of our own, anew when the old one was lost. Nothing where there is no bus.
    [[nodiscard]] bool connectToBus()
    {
        if (m_bus.isConnected())
            return true;
        QDBusConnection::disconnectFromBus(m_name);
        if (!hasSessionBus())
            return false;
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
        if (!m_bus.isConnected())
            qCInfo(logCredentials) << "No session bus:" << m_bus.lastError().message();
        return m_bus.isConnected();
    }
    ~Private() { QDBusConnection::disconnectFromBus(m_name); }

    /// Looks through the names that @p methods list, one method after the other.
    void lookFor(KeychainService *owner, const QStringList &wanted, QStringList methods, const Found &done)
    {
        if (methods.isEmpty()) {
            done(missing({QT_TRANSLATE_NOOP("kitesync::Reason", "no such service on this session bus: %1"),
                          {wanted.join(QLatin1String(", "))}}));
            return;
        }
        const QDBusPendingCall call
            = m_bus.asyncCall(busCall(methods.takeFirst()), static_cast<int>(answerLimit.count()));
        auto *watcher = new QDBusPendingCallWatcher(call, owner);
        connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                [this, owner, watcher, wanted, methods, done] {
                    watcher->deleteLater();
                    const QDBusPendingReply<QStringList> names = *watcher;
                    if (names.isError()) {
                        done(Error{.kind = ErrorKind::KeychainMissing, .detail = names.error().message()});
                        return;
                    }
                    const QStringList list = names.value();
                    if (std::any_of(wanted.cbegin(), wanted.cend(),
                                    [&list](const QString &name) { return list.contains(name); }))
                        done(std::nullopt);
                    else
                        lookFor(owner, wanted, methods, done);
                });
    }

    [[nodiscard]] QDBusConnection &bus() { return m_bus; }

private:
    QString m_name = QStringLiteral("kitesync-keychain-") + QUuid::createUuid().toString(QUuid::Id128);
    QDBusConnection m_bus{m_name};
};

KeychainService::KeychainService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

KeychainService::~KeychainService() = default;

void KeychainService::find(std::function<void(const std::optional<Error> &)> done)
{
    const auto answer = [this, &done](const Reason &why) {
        QMetaObject::invokeMethod(
            this, [done, why] { done(missing(why)); }, Qt::QueuedConnection);
    };
    if (!d->connectToBus()) {
        answer(QT_TRANSLATE_NOOP("kitesync::Reason", "no D-Bus session bus"));
        return;
    }
    const QStringList wanted = usableServices();
    if (wanted.contains(secretService) && !runsOnGlib()) {
        answer(QT_TRANSLATE_NOOP(
            "kitesync::Reason",
            "this process runs without GLib's event loop (QT_NO_GLIB), which libsecret needs"));
        return;
    }
    d->lookFor(this, wanted, {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}, done);
}

void KeychainService::isLocked(std::function<void(bool)> done)
{
    if (!d->connectToBus()) {
        QMetaObject::invokeMethod(
            this, [done] { done(false); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        secretService, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(
        d->bus().asyncCall(question, static_cast<int>(answerLimit.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> locked = *watcher;
        if (locked.isError()) {
            // No default collection yet, or a service without the interface (KWallet): nothing is known to be locked.
            const bool silent = locked.error().type() == QDBusError::NoReply
                                || locked.error().type() == QDBusError::Timeout;
            done(silent);
            return;
        }
        done(locked.value().variant().toBool());
    });
}

} // namespace kitesync
