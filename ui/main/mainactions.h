// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"

#include <QAction>
#include <QObject>

class QMainWindow;
class QMenu;

namespace kitesync {

/// Everything that can be done in the main window, once: menus, buttons and keys share these. Knows when each is possible.
class MainActions final : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QMainWindow *window);

    /// Builds File, Run, View and Help into the window's menu bar.
    void fillMenuBar();
    /// The button with three dots on a dashboard: what can be done with its pipeline.
    void fillPipelineMenu(QMenu *menu);
    /// What is possible for @p state (null: no pipeline is chosen) with @p pausedAll.
    void update(const PipelineState *state, bool pausedAll, const QDateTime &now);

    QAction *const newPipeline;
    QAction *const edit;
    QAction *const duplicate;
    QAction *const move;
    QAction *const remove;
    QAction *const openFolder;
    QAction *const settings;
    QAction *const close;
    QAction *const quit;
    QAction *const syncNow;
    QAction *const stop;
    QAction *const runAgain;
    QAction *const pauseHour;
    QAction *const pauseTomorrow;
    QAction *const pauseResumed;
    QAction *const resume;
    QAction *const runs;
    QAction *const data;
    QAction *const log;
    QAction *const find;
    QAction *const nextPane;
    QAction *const supportFile;
    QAction *const help;
    QAction *const about;

private:
    [[nodiscard]] QAction *make(const char *name, const QString &text, const QKeySequence &key = {});
    [[nodiscard]] QMenu *pauseMenu(QWidget *parent);

    QMainWindow *const m_window;
};

} // namespace kitesync
