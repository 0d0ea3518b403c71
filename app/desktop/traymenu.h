// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notifications/traystatus.h"
#include "sync/schedule/scheduledecisions.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace kitesync {

/// The menu of the tray (ux.md 3.10). Rebuilt when the state changes and not when it opens: over D-Bus the desktop shows
/// the copy that it has.
class TrayMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayMenu)
public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    void setStatus(const TrayStatus &status);
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void openAsked();
    /// An empty key: all.
    void syncAsked(const kitesync::PipelineKey &key);
    /// An empty key: all.
    void stopAsked(const kitesync::PipelineKey &key);
    void pauseAsked(kitesync::PauseLength length);
    void resumeAsked();
    void settingsAsked();
    void quitAsked();

private:
    void build();
    void addSync();
    void addPause();
    void update();

    std::unique_ptr<QMenu> m_menu;
    TrayStatus m_status;
};

} // namespace kitesync
