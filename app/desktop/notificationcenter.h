// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notifications/note.h"

#include <QObject>

#include <memory>

namespace kitesync {

/// Shows notes by the desktop's notification service (org.freedesktop.Notifications). One live note a key: a new one takes
/// the place of the old one. Where there is no service nothing is shown and unavailable() says so once: whoever must be
/// told is told in the window too. Never waits for the service. GUI thread.
class NotificationCenter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationCenter)
public:
    explicit NotificationCenter(QObject *parent = nullptr);
    ~NotificationCenter() override;

    void show(const kitesync::Note &note);
    /// Takes the note of @p key away, if it is still up.
    void close(const QString &key);
    /// Takes all away: nobody will answer their buttons any more.
    void closeAll();

Q_SIGNALS:
    /// The person chose @p action. @p activationToken, which may be empty, lets a window come to the front.
    void activated(const kitesync::Note &note, kitesync::NoteAction action, const QString &activationToken);
    /// No service shows notifications here.
    void unavailable();

private Q_SLOTS:
    // Called by D-Bus.
    void onActionInvoked(uint id, const QString &actionKey);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
