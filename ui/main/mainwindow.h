// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"
#include "models/pipelines/pipelinesmodel.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace kitesync {

class Dashboard;
class MainActions;
class PipelineList;
class TableLayouts;

/// Which part of a pipeline somebody wants to change.
enum class EditPlace { Source, Destination, Objects, Schedule };

/// The window: the pipelines at the side, the chosen one's dashboard, menus and keys (ux.md 3.1, 3.3, 3.10). Asks others, by
/// signals, for what is not its own: wizard, settings, leaving.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @p manager must outlive the window.
    explicit MainWindow(PipelineManager &manager, QWidget *parent = nullptr);
    ~MainWindow() override;

    void choose(const PipelineKey &key);
    /// What the button of the chosen pipeline's message bar does.
    void doNotice();
    /// Asks where a pipeline's database file is now; when it was taken, a sync follows.
    void askToLocate(const PipelineKey &key);
    [[nodiscard]] PipelineKey chosen() const;
    /// Null until there is a pipeline to show: dashboardMade().
    [[nodiscard]] Dashboard *dashboard() const { return m_dashboard; }
    [[nodiscard]] MainActions *actions() const { return m_actions; }

    /// What closing the window means is the application's decision: the window only asks.
    void setCloseHandled(bool handled) { m_closeHandled = handled; }

    [[nodiscard]] QByteArray saveLayout() const;
    /// Takes back what saveLayout() gave; whatever does not fit the screen any more is put right.
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void dashboardMade();
    void chosenChanged(const kitesync::PipelineKey &key);
    void newPipelineWanted();
    void editWanted(const kitesync::PipelineKey &key, kitesync::EditPlace place);
    void duplicateWanted(const kitesync::PipelineKey &key);
    void moveWanted(const kitesync::PipelineKey &key);
    void unlockWanted(const kitesync::PipelineKey &key);
    void folderWanted(const QString &path);
    void detailsWanted(const kitesync::Run &run);
    /// A notice's button leads out of this window: to the settings, a page, a program of the desktop.
    void errandWanted(kitesync::NoticeAction action);
    void settingsWanted();
    void supportFileWanted();
    void quitWanted();
    void closeWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    void makeDashboard();
    void refreshTimes();
    void connectActions();
    void connectPipelineActions();
    void takeList();
    void chosenRowChanged();
    void updateState();
    void doNotice(NoticeAction action);
    void askToRemove();
    void askToRunFromScratch();
    void askToStartNew();
    void openFolder();
    void nextPane();
    void tell(const QString &title, const Error &error);
    [[nodiscard]] const PipelineState *state() const;

    PipelineManager &m_manager;
    PipelinesModel *const m_model;
    MainActions *const m_actions;
    PipelineList *const m_list;
    QStackedWidget *const m_pages;
    QSplitter *const m_splitter;
    TableLayouts *const m_tables;
    QLabel *const m_activity;
    QTimer m_clock; ///< ages the words about times while somebody looks
    Dashboard *m_dashboard = nullptr;
    QByteArray m_splitting; ///< for the splitter when it has both parts
    PipelineKey m_shown;
    bool m_closeHandled = false;
};

} // namespace kitesync
