// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinestate.h"

#include <QObject>

namespace kitesync {

class DataView;
class LazyPage;
class LogView;
class MainWindow;
class PipelineManager;
class RunsView;

/// What stands below the dashboard's objects: charts, runs, data and log of the chosen pipeline. Each is made when it is
/// first seen or needed.
class DesktopPages final : public QObject
{
    Q_OBJECT
public:
    /// Adds them to the window; it and @p manager must outlive them. @p logFolder is AppFolders::logs().
    DesktopPages(PipelineManager &manager, MainWindow &window, const QString &logFolder);

    /// Opens the details of a run of the chosen pipeline.
    void openDetails(const QString &runId);

Q_SIGNALS:
    /// The pipeline's database is not where it was: the person wants to say where it is.
    void locateWanted(const kitesync::PipelineKey &key);
    /// The pipeline's database file is wanted in another program.
    void databaseWanted(const kitesync::PipelineKey &key);

private:
    [[nodiscard]] QWidget *makeCharts(QWidget *parent);
    [[nodiscard]] QWidget *makeRuns(QWidget *parent);
    [[nodiscard]] QWidget *makeData(QWidget *parent);
    [[nodiscard]] QWidget *makeLog(QWidget *parent);
    [[nodiscard]] RunsView *runs();
    [[nodiscard]] LogView *log();
    void connectActions();
    void find();

    PipelineManager &m_manager;
    MainWindow &m_window;
    const QString m_logFolder;
    LazyPage *const m_charts; // the window's, as all pages
    LazyPage *const m_runs;
    LazyPage *const m_data;
    LazyPage *const m_log;
};

} // namespace kitesync
