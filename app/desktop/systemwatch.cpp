// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemwatch.h"

#include "app/desktop/sessionbus.h"
#include "models/pipelines/surroundings.h"
#include "sync/domain/log.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QNetworkInformation>

#include <utility>

namespace kitesync {

namespace {

const QString secretService = QStringLiteral("org.freedesktop.secrets");
const QString secretPath = QStringLiteral("/org/freedesktop/secrets");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");
// The service answers at once; one that is just being started needs a moment.
constexpr int answerLimit = 5000; // ms

bool isOnline(QNetworkInformation::Reachability reachability)
{
    // Unknown counts as online: the try will tell.
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

} // namespace

SystemWatch::SystemWatch(Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
}

SystemWatch::~SystemWatch() = default;

void SystemWatch::start()
{
    watchNetwork();
    watchSleep();
    watchKeychain();
}

void SystemWatch::watchNetwork()
{
    using Feature = QNetworkInformation::Feature;
    // Metered is what fewer backends know; reachability alone is better than nothing.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
        qCInfo(logApp) << "This system does not say whether the network is there.";
        return;
    }
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                const bool wasOnline = m_surroundings.isOnline();
                m_surroundings.setOnline(isOnline(reachability));
                if (!wasOnline && m_surroundings.isOnline())
                    m_surroundings.tellResumed();
            });
    connect(network, &QNetworkInformation::isMeteredChanged, &m_surroundings, &Surroundings::setMetered);
    m_surroundings.setOnline(isOnline(network->reachability()));
    m_surroundings.setMetered(network->isMetered());
}

void SystemWatch::watchSleep()
{
    if (std::optional<QDBusConnection> bus = systemBus()) {
        bus->connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                     QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                     this, SLOT(onPrepareForSleep(bool)));
        return;
    }
    // The scheduler sees it all the same: the wall clock jumps.
    qCInfo(logApp) << "No system bus: sleep is only seen by the clock.";
}

void SystemWatch::onPrepareForSleep(bool begins)
{
    if (!begins)
        m_surroundings.tellResumed();
}

void SystemWatch::watchKeychain()
{
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    // The alias is another name of a collection that has its own path, under which it tells: so listen to all, and ask the
    // alias whenever one of them changes.
    bus->connect(secretService, QString(), propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                 SLOT(onCollectionChanged(QDBusMessage)));
    // gnome-keyring tells by this one.
    for (const char *signal : {"CollectionChanged", "CollectionCreated"})
        bus->connect(secretService, secretPath, QStringLiteral("org.freedesktop.Secret.Service"),
                     QLatin1String(signal), this, SLOT(onCollection()));
    // A keychain that is started, or ends and comes back.
    auto *service
        = new QDBusServiceWatcher(secretService, *bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceOwnerChanged, this, &SystemWatch::askLocked);
    askLocked();
}

void SystemWatch::onCollectionChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() != collectionInterface)
        return;
    // The answer may come when it is open again: that it was locked is not to be missed.
    if (qdbus_cast<QVariantMap>(arguments.value(1)).value(QStringLiteral("Locked")).toBool())
        takeUnlocked(false);
    askLocked();
}

void SystemWatch::onCollection()
{
    askLocked();
}

void SystemWatch::askLocked()
{
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    QDBusMessage question
        = QDBusMessage::createMethodCall(secretService, secretPath + QStringLiteral("/aliases/default"),
                                         propertiesInterface, QStringLiteral("Get"));
    // Nobody is started or prompted by a question.
    question.setAutoStartService(false);
    question << collectionInterface << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(question, answerLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusVariant> locked = *watcher;
        takeUnlocked(!locked.isError() && !locked.value().variant().toBool());
        if (std::exchange(m_askAgain, false))
            askLocked();
    });
}

void SystemWatch::takeUnlocked(bool unlocked)
{
    // What was not known before may have been locked: telling too often does no harm.
    if (!std::exchange(m_unlocked, unlocked) && unlocked)
        m_surroundings.tellUnlocked();
}

} // namespace kitesync
