// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;

namespace kitesync {

/// One window a person: the first start holds a lock, every further one asks it to raise its window and ends. A lock left
/// by a crash is taken over. Only this person can reach the socket. Lives on the GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    enum class Role {
        First, ///< go on and start
        Second, ///< the first one has been asked: exit with 0
        Unreachable, ///< another one holds the lock and does not answer: say so and exit
    };

    /// @p stateFolder exists and is this person's (AppFolders::state); each folder is a world of its own.
    explicit SingleInstance(const QString &stateFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Call once, before anything is shown. Waits at most @p patience for a first one that is just starting or ending.
    /// @p activationToken: see takeActivationToken().
    [[nodiscard]] Role claim(const QString &activationToken,
                             std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// The token with which the desktop lets a new window come to the front (XDG_ACTIVATION_TOKEN, DESKTOP_STARTUP_ID).
    /// Removes it from the environment, because it is good once and for nobody's children.
    [[nodiscard]] static QString takeActivationToken();
    /// The address of the socket.
    [[nodiscard]] const QString &socketPath() const { return m_socketPath; }

Q_SIGNALS:
    /// Another start asked for the window. @p activationToken may be empty.
    void raiseAsked(const QString &activationToken);

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] bool ask(const QString &activationToken, std::chrono::milliseconds patience) const;
    void receive();

    QLockFile m_lock;
    QString m_socketPath;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace kitesync
