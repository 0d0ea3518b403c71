// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/logtail.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace kitesync {

/// The newest messages of the log, oldest first (ux.md 3.7). Reads in small pieces on the GUI thread, and looks for new
/// ones once a second while it is told to follow.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Category, Message, columnCountOfLog };
    enum Role { LevelRole = Qt::UserRole, TimeRole };
    /// What is read of the file's past, and how many messages stay.
    static constexpr qint64 pastBytes = 1024 * 1024;
    static constexpr int mostLines = 20000;

    /// @p folder is that of the log files; the file need not exist.
    explicit LogModel(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] const QString &file() const { return m_path; }
    /// Off: nothing is read and no timer runs.
    void setActive(bool active);
    /// One message as it stands in a file, with its time in UTC.
    [[nodiscard]] QString lineText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Problem", "Normal", "Detail".
    [[nodiscard]] static QString levelWord(LogLevel level);

private:
    void readSome();

    const QString m_path;
    LogTail m_tail;
    QTimer m_timer;
    bool m_started = false;
    QList<LogLine> m_lines;
};

/// The messages of a level that say something.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit LogFilter(LogModel &model, QObject *parent = nullptr);

    void setLevel(LogLevel level);
    void setText(const QString &text);
    /// All rows that are shown, as text.
    [[nodiscard]] QByteArray text() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_model;
    LogLevel m_level = LogLevel::Normal;
    QString m_text;
};

} // namespace kitesync
