// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/traymenu.h"
#include "models/notifications/traystatus.h"
#include "models/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QSystemTrayIcon;

namespace kitesync {

/// The icon in the tray. Qt decides once, when its first tray icon is made, how trays work here (ux.md section 0, 2): so it
/// is made only when the desktop's tray is there, or after waiting for it. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)
public:
    /// How long to wait for the tray of a desktop that is just starting (--background), or that is there already.
    static constexpr std::chrono::milliseconds loginPatience{30000};
    static constexpr std::chrono::milliseconds windowPatience{2000};

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Looks for a tray; call once, and never before the first window is up, if there is to be one.
    void start(std::chrono::milliseconds patience);
    void setStatus(const TrayStatus &status);
    void setLook(Settings::TrayLook look);

    /// Whether the person can see the icon: closing the last window may leave the program running.
    [[nodiscard]] bool isAvailable() const;
    /// Whether start() has come to an end: isAvailable() will not change soon.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] TrayMenu &menu() { return m_menu; }

Q_SIGNALS:
    void availableChanged(bool available);
    /// The search that start() began is over; with no tray there is no other way to the program than its window.
    void settled(bool available);
    /// The icon was clicked: show the window, or hide the one that is in front.
    void toggleAsked();

private:
    void settle();
    void takeWatcher(bool there);
    void makeIcon();
    void showSign();
    void tellAvailable();

    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayStatus m_status;
    Settings::TrayLook m_look = Settings::TrayLook::Automatic;
    QTimer m_patience;
    QTimer m_frames; ///< runs only while something syncs
    bool m_secondFrame = false;
    bool m_hasWatcher = false; ///< the desktop's tray is on the bus
    bool m_byBus = false; ///< how the icon was made
    bool m_settled = false;
    bool m_wasAvailable = false;
};

} // namespace kitesync
