// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/datamodel.h"
#include "models/pipelines/pipelinemanager.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace kitesync {

class FilterHeader;

/// A look into the destination of one pipeline, read-only (ux.md 3.6). Reads only while it can be seen.
class DataView final : public QWidget
{
    Q_OBJECT
public:
    /// @p manager must outlive the view.
    explicit DataView(PipelineManager &manager, QWidget *parent = nullptr);

    /// Empty: none.
    void setPipeline(const PipelineKey &key);
    [[nodiscard]] const DataModel &model() const { return m_model; }
    void focusFilter();

Q_SIGNALS:
    /// The database is not where it was: the person wants to say where it is.
    void locateRequested(const kitesync::PipelineKey &key);
    /// The database file is wanted in another program.
    void openFileRequested(const kitesync::PipelineKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeFoot();
    void addTableActions();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const char *name, void (DataView::*slot)());
    void fillRelations();
    void openPlace();
    void showState();
    void showColumns();
    void showSort();
    void fillColumnMenu();
    void sortClicked(int column);
    void applyEdited();
    void reload();
    void stop();
    void clearFilters();
    void nextPage();
    void previousPage();
    void copyCell();
    void copyRows();
    void copyCsv();
    void saveCsv();
    [[nodiscard]] QList<int> visibleColumns() const;

    PipelineManager &m_manager;
    DataModel m_model;
    PipelineKey m_key;
    bool m_stale = true; ///< opens when it is shown
    QTimer m_typed; ///< lets a person finish a word before the database is asked
    QHash<int, QString> m_edited; ///< filters typed since
    QComboBox *m_relation = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_locate = nullptr;
    QPushButton *m_reload = nullptr;
    QToolButton *m_columns = nullptr;
    QMenu *m_columnMenu = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_elsewhere = nullptr;
    FilterHeader *m_header = nullptr;
    QLabel *m_position = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace kitesync
