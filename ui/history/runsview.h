// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/runsmodel.h"
#include "models/pipelines/pipelinemanager.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kitesync {

class RunDetailsDialog;

/// The run history of one pipeline with its filters (ux.md 3.4). Ctrl+F goes to the search, Enter opens the details.
class RunsView final : public QWidget
{
    Q_OBJECT
public:
    /// @p manager must outlive the view.
    explicit RunsView(PipelineManager &manager, QWidget *parent = nullptr);

    /// Empty: none.
    void setPipeline(const PipelineKey &key);
    [[nodiscard]] const RunsModel &model() const { return m_model; }
    /// Opens (or raises) the details of a run; false: there is no such run.
    bool openDetails(const QString &runId);
    /// The newest run's details; false: there is none.
    bool openNewest();
    void focusFilter();

Q_SIGNALS:
    /// The log of the time of this run is wanted.
    void logRequested(const kitesync::Run &run);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilterBar();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeEmptyPage();
    void addTableActions();
    void applyFilter();
    void clearFilter();
    void showState();
    [[nodiscard]] QString emptyText() const;
    void openCurrent();
    void copySelection();
    void exportRuns();
    void refresh();
    void refreshDetails();
    [[nodiscard]] RunDetailsDialog *openDialog(const QString &runId) const;
    [[nodiscard]] bool canRun() const;

    PipelineManager &m_manager;
    RunsModel m_model;
    PipelineKey m_key;
    QTimer m_minute; ///< for the relative times, only while they can be seen
    QComboBox *m_outcome = nullptr;
    QComboBox *m_object = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace kitesync
