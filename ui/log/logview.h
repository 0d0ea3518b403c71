// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/logmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kitesync {

/// The log, newest last (ux.md 3.7). Reads only while it can be seen. What it shows was masked when it was written.
class LogView final : public QWidget
{
    Q_OBJECT
public:
    /// @p logFolder is AppFolders::logs().
    explicit LogView(const QString &logFolder, QWidget *parent = nullptr);

    void focusFilter();
    /// Shows the messages from this time on, and follows no longer.
    void showFrom(const QDateTime &time);

Q_SIGNALS:
    /// The person wants a support file.
    void supportFileWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeTable();
    void applyFilter();
    void showState();
    void follow();
    void copySelection();
    void save();

    LogModel m_model;
    LogFilter m_filter;
    QDateTime m_wanted; ///< to be scrolled to when it has been read
    QComboBox *m_level = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_follow = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace kitesync
