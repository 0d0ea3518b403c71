// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusMessage;

namespace kitesync {

class Surroundings;

/// Tells Surroundings what the system says about network, sleep and keychain: QNetworkInformation, PrepareForSleep of
/// login1, the Locked property of the keychain's collections. What the system does not say stays as it was. Never waits
/// for an answer. GUI thread.
class SystemWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemWatch)
public:
    /// @p surroundings must outlive it.
    explicit SystemWatch(Surroundings &surroundings, QObject *parent = nullptr);
    ~SystemWatch() override;

    /// Begins to listen; call once.
    void start();

private Q_SLOTS:
    // Called by D-Bus.
    void onPrepareForSleep(bool begins);
    void onCollectionChanged(const QDBusMessage &message);
    void onCollection();

private:
    void watchNetwork();
    void watchSleep();
    void watchKeychain();
    void askLocked();
    void takeUnlocked(bool unlocked);

    Surroundings &m_surroundings;
    bool m_unlocked = false; ///< the default collection is known to be so
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace kitesync
