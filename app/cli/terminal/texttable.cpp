// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/texttable.h"

#include <algorithm>

namespace kitesync::cli {

namespace {

// The blocks that terminals show two columns wide; good enough for names that come out of somebody's data.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
           || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
           || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int columnsOfCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOfCharacter(c);
    return columns;
}

QString cutTo(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QList<char32_t> kept;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += columnsOfCharacter(c);
        if (used > columns)
            break;
        kept.append(c);
    }
    return columns < 1 ? QString() : QString::fromUcs4(kept.constData(), kept.size()) + QChar(0x2026);
}

QString padded(const QString &text, int columns, Qt::Alignment alignment)
{
    const QString space(std::max(0, columns - columnsOf(text)), QLatin1Char(' '));
    return alignment.testFlag(Qt::AlignRight) ? space + text : text + space;
}

QList<int> TextTable::widths() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int width = columnsOf(m_columns.at(column).title);
        for (const QList<Cell> &row : m_rows)
            width = std::max(width, columnsOf(row.at(column).text));
        widths.append(width);
    }
    return widths;
}

QString TextTable::text(const Stream &stream, int indent) const
{
    const QList<int> widths = this->widths();
    const auto line = [&](const QList<Cell> &cells) {
        QString text(indent, QLatin1Char(' '));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const Cell &cell = cells.at(column);
            const Qt::Alignment alignment = m_columns.at(column).alignment;
            // No spaces at a line's end: they wrap in narrow terminals and show in copied text.
            const bool last = column == cells.size() - 1 && !alignment.testFlag(Qt::AlignRight);
            const QString filled = last ? cell.text : padded(cell.text, widths.at(column), alignment);
            text += stream.styled(filled, cell.style);
            if (!last && column != cells.size() - 1)
                text += QLatin1String("  ");
        }
        while (cells.constLast().text.isEmpty() && text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QList<Cell> header;
    for (const Column &column : m_columns)
        header.append({column.title, Style::Bold});
    QString text = line(header);
    for (const QList<Cell> &row : m_rows)
        text += line(row);
    return text;
}

} // namespace kitesync::cli
