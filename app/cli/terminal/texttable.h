// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kitesync::cli {

/// How many columns of a terminal @p text takes: wide East Asian characters and emoji two, combining ones none.
[[nodiscard]] int columnsOf(const QString &text);
/// @p text, cut to @p columns with an ellipsis where it is longer.
[[nodiscard]] QString cutTo(const QString &text, int columns);
/// @p text with spaces after (or before) it to fill @p columns.
[[nodiscard]] QString padded(const QString &text, int columns, Qt::Alignment alignment = Qt::AlignLeft);

/// A table with aligned columns and a header, for people.
class TextTable final
{
public:
    struct Column
    {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Cell
    {
        Cell(QString cellText, Style cellStyle = Style::Plain)
            : text(std::move(cellText))
            , style(cellStyle)
        {
        }
        QString text;
        Style style;
    };

    explicit TextTable(QList<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    void addRow(const QList<Cell> &cells) { m_rows.append(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// The lines, each ended by a line break. Colours as @p stream has them. @p indent: spaces before each line.
    [[nodiscard]] QString text(const Stream &stream, int indent = 0) const;

private:
    [[nodiscard]] QList<int> widths() const;

    QList<Column> m_columns;
    QList<QList<Cell>> m_rows;
};

} // namespace kitesync::cli
