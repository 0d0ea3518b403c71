// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainactions.h"

#include "sync/domain/destinationurl.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace kitesync {

MainActions::MainActions(QMainWindow *window)
    : QObject(window)
    , newPipeline(make("newPipeline", tr("&New pipeline…"), QKeySequence::New))
    , edit(make("editPipeline", tr("&Edit…"), QKeySequence(Qt::CTRL | Qt::Key_E)))
    , duplicate(make("duplicatePipeline", tr("D&uplicate…")))
    , move(make("movePipeline", tr("&Move to another database…")))
    , remove(make("deletePipeline", tr("&Delete…"), QKeySequence::Delete))
    , openFolder(make("openFolder", tr("Open database &folder")))
    , settings(make("settings", tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma)))
    , close(make("closeWindow", tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W)))
    , quit(make("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , syncNow(make("syncNow", tr("&Sync now"), QKeySequence(Qt::Key_F5)))
    , stop(make("stop", tr("S&top"), QKeySequence(Qt::SHIFT | Qt::Key_F5)))
    , runAgain(make("runFromScratch", tr("Run again from s&cratch…")))
    , pauseHour(make("pauseHour", tr("For &1 hour")))
    , pauseTomorrow(make("pauseTomorrow", tr("Until &tomorrow")))
    , pauseResumed(make("pauseResumed", tr("Until I &resume it")))
    , resume(make("resumeSchedule", tr("&Resume schedule")))
    , runs(make("showRuns", tr("&Runs"), QKeySequence(Qt::ALT | Qt::Key_1)))
    , data(make("showData", tr("&Data"), QKeySequence(Qt::ALT | Qt::Key_2)))
    , log(make("showLog", tr("&Log"), QKeySequence(Qt::ALT | Qt::Key_3)))
    , find(make("find", tr("&Find"), QKeySequence::Find))
    , nextPane(make("nextPane", tr("Next &pane"), QKeySequence(Qt::Key_F6)))
    , supportFile(
          make("supportFile", tr("&Create support file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , help(make("help", tr("Kitesync &help"), QKeySequence::HelpContents))
    , about(make("about", tr("&About Kitesync")))
    , m_window(window)
{
    // Macs put these where their users look for them.
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainActions::make(const char *name, const QString &text, const QKeySequence &key)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    return action;
}

QMenu *MainActions::pauseMenu(QWidget *parent)
{
    auto *const menu = new QMenu(tr("&Pause schedule"), parent);
    menu->setObjectName(QStringLiteral("pauseMenu"));
    menu->addActions({pauseHour, pauseTomorrow, pauseResumed});
    return menu;
}

void MainActions::fillMenuBar()
{
    QMenuBar *const bar = m_window->menuBar();
    QMenu *const file = bar->addMenu(tr("&File"));
    file->addActions({newPipeline, edit, duplicate, move, remove});
    file->addSeparator();
    file->addAction(openFolder);
    file->addSeparator();
    file->addAction(settings);
    file->addSeparator();
    file->addActions({close, quit});
    QMenu *const run = bar->addMenu(tr("&Run"));
    run->addActions({syncNow, stop});
    run->addSeparator();
    run->addMenu(pauseMenu(run));
    run->addAction(resume);
    run->addSeparator();
    run->addAction(runAgain);
    QMenu *const view = bar->addMenu(tr("&View"));
    view->addActions({runs, data, log});
    view->addSeparator();
    view->addActions({find, nextPane});
    QMenu *const helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({help, supportFile});
    helpMenu->addSeparator();
    helpMenu->addAction(about);
}

void MainActions::fillPipelineMenu(QMenu *menu)
{
    menu->addAction(edit);
    menu->addMenu(pauseMenu(menu));
    menu->addAction(resume);
    menu->addAction(runAgain);
    menu->addSeparator();
    menu->addActions({openFolder, duplicate, move});
    menu->addSeparator();
    menu->addAction(remove);
}

void MainActions::update(const PipelineState *state, bool pausedAll, const QDateTime &now)
{
    const bool any = state != nullptr;
    const bool idle = any && !state->isBusy();
    const bool scheduled = any && state->config.every.has_value();
    const bool paused = scheduled && (pausedAll || state->schedule.pause.holdsAt(now));
    for (QAction *const action : {duplicate, runs, data, log, find})
        action->setEnabled(any);
    openFolder->setEnabled(any && isSqliteUrl(state->config.destination.url));
    for (QAction *const action : {edit, move, remove, syncNow, runAgain})
        action->setEnabled(idle);
    stop->setEnabled(any && state->isBusy() && !state->stopping);
    for (QAction *const action : {pauseHour, pauseTomorrow, pauseResumed})
        action->setEnabled(scheduled && !paused);
    resume->setEnabled(paused);
}

} // namespace kitesync
