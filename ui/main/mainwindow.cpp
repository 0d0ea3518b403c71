// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "ui/common/screenfit.h"
#include "ui/common/tablelayouts.h"
#include "ui/common/tones.h"
#include "ui/main/dashboard.h"
#include "ui/main/emptypage.h"
#include "ui/main/mainactions.h"
#include "ui/main/pipelinelist.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto agingInterval = 30s;
constexpr int chosenByNumber = 9;
constexpr qint32 layoutVersion = 2;

} // namespace

MainWindow::MainWindow(PipelineManager &manager, QWidget *parent)
    : QMainWindow(parent)
    , m_manager(manager)
    , m_model(new PipelinesModel(manager, this))
    , m_actions(new MainActions(this))
    , m_list(new PipelineList(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_tables(new TableLayouts(this))
    , m_activity(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Kitesync"));
    setWindowIcon(applicationIcon());
    auto *const empty = new EmptyPage(this);
    connect(empty, &EmptyPage::createWanted, this, &MainWindow::newPipelineWanted);
    m_splitter->addWidget(makeSide());
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    setCentralWidget(m_pages);
    m_activity->setTextFormat(Qt::PlainText);
    m_activity->setObjectName(QStringLiteral("activity"));
    statusBar()->addWidget(m_activity, 1);
    m_actions->fillMenuBar();
    connectActions();
    connectPipelineActions();
    m_list->setModel(m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::chosenRowChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MainWindow::takeList);
    connect(&manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (key == m_shown)
            updateState();
    });
    connect(&manager, &PipelineManager::pauseOfAllChanged, this, &MainWindow::updateState);
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::refreshTimes);
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(this, {letter * 145, fontMetrics().height() * 42});
    takeList();
}

MainWindow::~MainWindow() = default;

/// Made for the first pipeline: a window without one is there sooner.
void MainWindow::makeDashboard()
{
    m_dashboard = new Dashboard(m_manager, *m_actions, this);
    connect(m_dashboard, &Dashboard::noticeActionWanted, this,
            [this](NoticeAction action) { doNotice(action); });
    connect(m_dashboard, &Dashboard::changeObjectsWanted, this,
            [this] { Q_EMIT editWanted(m_shown, EditPlace::Objects); });
    m_splitter->addWidget(m_dashboard);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(m_splitting);
    Q_EMIT dashboardMade();
}

void MainWindow::refreshTimes()
{
    m_model->refreshTimes();
    if (m_dashboard)
        m_dashboard->refresh();
}

QWidget *MainWindow::makeSide()
{
    auto *const side = new QWidget(this);
    auto *const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *const add = new QPushButton(tr("New pipeline…"), side);
    add->setObjectName(QStringLiteral("newButton"));
    add->setIcon(shapeIcon(Shape::Add, Tone::Neutral, palette()));
    connect(add, &QPushButton::clicked, this, &MainWindow::newPipelineWanted);
    layout->addWidget(m_list, 1);
    layout->addWidget(add);
    return side;
}

void MainWindow::connectActions()
{
    const auto on
        = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    on(m_actions->newPipeline, &MainWindow::newPipelineWanted);
    on(m_actions->settings, &MainWindow::settingsWanted);
    on(m_actions->supportFile, &MainWindow::supportFileWanted);
    on(m_actions->quit, &MainWindow::quitWanted);
    on(m_actions->close, &QWidget::close);
    on(m_actions->nextPane, &MainWindow::nextPane);
    for (int number = 1; number <= chosenByNumber; ++number) {
        auto *const key
            = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(key, &QShortcut::activated, this, [this, number] { choose(m_model->keyAt(number - 1)); });
    }
}

void MainWindow::connectPipelineActions()
{
    const auto on = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, [this, function] {
            if (!m_shown.isEmpty())
                function();
        });
    };
    const auto told = [this](const Status &status) {
        if (!status)
            tell(tr("The schedule was not changed."), status.error());
    };
    on(m_actions->edit, [this] { Q_EMIT editWanted(m_shown, EditPlace::Source); });
    on(m_actions->duplicate, [this] { Q_EMIT duplicateWanted(m_shown); });
    on(m_actions->move, [this] { Q_EMIT moveWanted(m_shown); });
    on(m_actions->remove, [this] { askToRemove(); });
    on(m_actions->openFolder, [this] { openFolder(); });
    on(m_actions->syncNow, [this] { m_manager.sync(m_shown); });
    on(m_actions->stop, [this] { m_manager.stop(m_shown); });
    on(m_actions->runAgain, [this] { askToRunFromScratch(); });
    on(m_actions->pauseHour, [this, told] { told(m_manager.pause(m_shown, PauseLength::OneHour)); });
    on(m_actions->pauseTomorrow, [this, told] { told(m_manager.pause(m_shown, PauseLength::UntilTomorrow)); });
    on(m_actions->pauseResumed, [this, told] { told(m_manager.pause(m_shown, PauseLength::UntilResumed)); });
    on(m_actions->resume, [this] { doNotice(NoticeAction::Resume); });
}

const PipelineState *MainWindow::state() const
{
    return m_manager.find(m_shown);
}

PipelineKey MainWindow::chosen() const
{
    return m_shown;
}

void MainWindow::choose(const PipelineKey &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MainWindow::takeList()
{
    const bool any = m_model->rowCount() > 0;
    const PipelineKey before = m_shown;
    m_pages->setCurrentIndex(any ? 1 : 0);
    if (any)
        m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(before))));
    else
        m_pages->currentWidget()->setFocus();
    chosenRowChanged();
}

void MainWindow::chosenRowChanged()
{
    const PipelineKey now = m_model->keyAt(m_list->currentIndex().row());
    if (now != m_shown) {
        m_shown = now;
        if (!m_dashboard)
            makeDashboard();
        m_dashboard->setPipeline(now);
        Q_EMIT chosenChanged(now);
    }
    updateState();
}

void MainWindow::updateState()
{
    const PipelineState *now = state();
    m_actions->update(now, m_manager.pauseOfAll().holdsAt(m_manager.clock().now()), m_manager.clock().now());
    const QString activity = now != nullptr && now->isBusy() ? StateWords::activity(*now) : QString();
    if (m_activity->text() != activity)
        m_activity->setText(activity);
}

void MainWindow::nextPane()
{
    if (!m_dashboard)
        return;
    QWidget *const panes[]{m_list, m_dashboard->table(), m_dashboard->tabs()->currentWidget()};
    int next = 0;
    for (int i = 0; i < 3; ++i) {
        if (panes[i] != nullptr && (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())))
            next = i + 1;
    }
    if (QWidget *const pane = panes[next % 3])
        pane->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeHandled)
        return QMainWindow::closeEvent(event);
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_clock.start(agingInterval);
    refreshTimes();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_clock.stop();
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << saveGeometry() << (m_dashboard ? m_splitter->saveState() : m_splitting)
        << m_tables->save();
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    qint32 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    QByteArray tables;
    in >> version >> geometry >> splitter >> tables;
    if (in.status() == QDataStream::Ok && version == layoutVersion) {
        restoreGeometry(geometry);
        m_splitting = splitter;
        if (m_dashboard)
            m_splitter->restoreState(splitter);
        m_tables->restore(tables);
    }
    keepOnScreen(this);
}

} // namespace kitesync
