// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/objectsmodel.h"
#include "models/pipelines/pipelinemanager.h"
#include "models/pipelines/statewords.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace kitesync {

class MainActions;
class MessageBar;

/// One pipeline: how it is, what is to do, how far each object is, and below its runs, data and log (ux.md 3.3).
class Dashboard final : public QWidget
{
    Q_OBJECT
public:
    /// @p manager and @p actions must outlive it.
    Dashboard(PipelineManager &manager, MainActions &actions, QWidget *parent = nullptr);

    /// Shows another pipeline.
    void setPipeline(const PipelineKey &key);
    [[nodiscard]] PipelineKey pipeline() const { return m_model->pipeline(); }
    /// Puts a widget between the objects and the tabs.
    void addStrip(QWidget *strip);
    /// Adds a tab below; they are shown in the order in which they came.
    void addTab(QWidget *page, const QString &title);
    void showTab(QWidget *page);
    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    /// The words about times have aged.
    void refresh();

Q_SIGNALS:
    void noticeActionWanted(kitesync::NoticeAction action);
    void changeObjectsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void setUpTable();
    void setColumnWidths();
    void fitTable();
    void updateButton(const PipelineState &state);

    PipelineManager &m_manager;
    MainActions &m_actions;
    ObjectsModel *const m_model;
    QLabel *const m_name;
    QLabel *const m_headline;
    QLabel *const m_next;
    QLabel *const m_leftOut;
    QPushButton *const m_button;
    QToolButton *const m_more;
    MessageBar *const m_message;
    QTreeView *const m_table;
    QTabWidget *const m_tabs;
    QVBoxLayout *const m_layout;
};

} // namespace kitesync
