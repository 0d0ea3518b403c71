// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notificationcenter.h"
#include "app/desktop/trayicon.h"
#include "models/notifications/notifier.h"
#include "models/pipelines/pipelinemanager.h"
#include "models/settings/settings.h"

#include <QObject>

#include <functional>

namespace kitesync {

/// What the program shows outside of its window: the tray's icon and notifications. GUI thread.
class DesktopSigns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopSigns)
public:
    /// @p manager and @p settings must outlive it; @p isWindowInFront says whether the person looks at the window.
    DesktopSigns(PipelineManager &manager, Settings &settings, std::function<bool()> isWindowInFront);

    /// Looks for a tray. @p background: at login, when the desktop may still be starting.
    void start(bool background);
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    /// The window was closed and the program goes on.
    void tellWindowClosed() { m_notifier.tellWindowClosed(); }
    /// Takes away what nobody will answer any more.
    void close();

Q_SIGNALS:
    void windowWanted(const kitesync::PipelineKey &key);
    void windowToggled();
    void detailsWanted(const kitesync::PipelineKey &key, const QString &runId);
    void fixWanted(const kitesync::PipelineKey &key);
    void unlockWanted(const kitesync::PipelineKey &key);
    void settingsWanted();
    void quitWanted();

private:
    void connectTray();
    void connectNotes();
    void showStatus();
    void note(const Status &status);

    PipelineManager &m_manager;
    Settings &m_settings;
    TrayIcon m_tray;
    NotificationCenter m_notifications;
    Notifier m_notifier;
    QTimer m_aging; ///< the words about times in the tray's menu, at the pace of the schedule's tick
};

} // namespace kitesync
