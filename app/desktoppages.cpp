// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoppages.h"

#include "ui/charts/chartstrip.h"
#include "ui/common/lazypage.h"
#include "ui/data/dataview.h"
#include "ui/history/runsview.h"
#include "ui/log/logview.h"
#include "ui/main/dashboard.h"
#include "ui/main/mainactions.h"
#include "ui/main/mainwindow.h"

#include <QTabWidget>

namespace kitesync {

DesktopPages::DesktopPages(PipelineManager &manager, MainWindow &window, const QString &logFolder)
    : m_manager(manager)
    , m_window(window)
    , m_logFolder(logFolder)
    , m_charts(new LazyPage([this](QWidget *parent) { return makeCharts(parent); }))
    , m_runs(new LazyPage([this](QWidget *parent) { return makeRuns(parent); }))
    , m_data(new LazyPage([this](QWidget *parent) { return makeData(parent); }))
    , m_log(new LazyPage([this](QWidget *parent) { return makeLog(parent); }))
{
    Dashboard *const dashboard = window.dashboard();
    dashboard->addStrip(m_charts);
    dashboard->addTab(m_runs, tr("Runs"));
    dashboard->addTab(m_data, tr("Data"));
    dashboard->addTab(m_log, tr("Log"));
    connectActions();
}

void DesktopPages::connectActions()
{
    const auto shows = [this](QAction *action, QWidget *page) {
        connect(action, &QAction::triggered, this, [this, page] { m_window.dashboard()->showTab(page); });
    };
    const MainActions *const actions = m_window.actions();
    shows(actions->runs, m_runs);
    shows(actions->data, m_data);
    shows(actions->log, m_log);
    connect(actions->find, &QAction::triggered, this, &DesktopPages::find);
}

void DesktopPages::find()
{
    QWidget *const page = m_window.dashboard()->tabs()->currentWidget();
    if (page == m_data)
        static_cast<DataView *>(m_data->content())->focusFilter();
    else if (page == m_log)
        log()->focusFilter();
    else
        runs()->focusFilter();
}

void DesktopPages::openDetails(const QString &runId)
{
    runs()->openDetails(runId);
}

RunsView *DesktopPages::runs()
{
    return static_cast<RunsView *>(m_runs->content());
}

LogView *DesktopPages::log()
{
    return static_cast<LogView *>(m_log->content());
}

QWidget *DesktopPages::makeCharts(QWidget *parent)
{
    auto *const charts = new ChartStrip(m_manager, parent);
    connect(&m_window, &MainWindow::chosenChanged, charts, &ChartStrip::setPipeline);
    charts->setPipeline(m_window.chosen());
    return charts;
}

QWidget *DesktopPages::makeRuns(QWidget *parent)
{
    auto *const runs = new RunsView(m_manager, parent);
    connect(&m_window, &MainWindow::chosenChanged, runs, &RunsView::setPipeline);
    connect(runs, &RunsView::logRequested, this, [this](const Run &run) {
        m_window.dashboard()->showTab(m_log);
        log()->showFrom(run.startedAt);
    });
    runs->setPipeline(m_window.chosen());
    return runs;
}

QWidget *DesktopPages::makeData(QWidget *parent)
{
    auto *const data = new DataView(m_manager, parent);
    connect(&m_window, &MainWindow::chosenChanged, data, &DataView::setPipeline);
    connect(data, &DataView::locateRequested, this, &DesktopPages::locateWanted);
    connect(data, &DataView::openFileRequested, this, &DesktopPages::databaseWanted);
    data->setPipeline(m_window.chosen());
    return data;
}

QWidget *DesktopPages::makeLog(QWidget *parent)
{
    auto *const log = new LogView(m_logFolder, parent);
    connect(log, &LogView::supportFileWanted, &m_window, &MainWindow::supportFileWanted);
    return log;
}

} // namespace kitesync
