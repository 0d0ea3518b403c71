// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace kitesync {

/// A session bus and a real Secret Service (gnome-keyring-daemon) of a test's own, with a home of their own: nothing of
/// the machine's session is seen or touched. The calls answer with what is wrong, or an empty text; a program that is not
/// installed is an error that says how to install it, never a reason to skip. Needs Qt6::DBus.
class PrivateKeyring final
{
public:
    PrivateKeyring() = default;
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;
    ~PrivateKeyring();

    /// A bus on which no keychain service is or can be started.
    [[nodiscard]] QString startBus();
    /// The bus if need be, and an unlocked keyring on it.
    [[nodiscard]] QString startKeyring();
    /// Ends the keyring (what it keeps stays in folder()).
    void stopKeyring();
    /// Locks the default collection. Unlocking is stopKeyring() and startKeyring(), for processes started after that.
    [[nodiscard]] QString lock();

    /// The bus's address.
    [[nodiscard]] const QString &address() const { return m_address; }
    /// Everything that the bus, the keyring and programs with environment() write is below.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// @p base with home, XDG folders and the bus of this session.
    [[nodiscard]] QProcessEnvironment environment(QProcessEnvironment base
                                                  = QProcessEnvironment::systemEnvironment()) const;
    /// The same for this very process; before its first use of D-Bus.
    void applyToThisProcess() const;

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace kitesync
