// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlfill.h"

#include <algorithm>
#include <charconv>

namespace kitesync {

namespace {

constexpr std::size_t usualRows = 100; // performance.md: more gains nothing
constexpr std::size_t usualBytes = 4 * 1024 * 1024;

void appendText(std::string &sql, std::string_view text)
{
    sql += '\'';
    for (const char c : text) {
        switch (c) {
        case '\0':
            sql += "\\0";
            break;
        case '\\':
        case '\'':
            sql += '\\';
            sql += c;
            break;
        default:
            sql += c;
            break;
        }
    }
    sql += '\'';
}

} // namespace

std::string mysqlTimestamp(std::int64_t microseconds)
{
    std::string text = microsecondText(microseconds);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

void appendMysqlLiteral(std::string &sql, const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        sql += "NULL";
        break;
    case Cell::Kind::Integer:
    case Cell::Kind::Boolean:
        sql += std::to_string(cell.number);
        break;
    case Cell::Kind::Timestamp:
        appendText(sql, mysqlTimestamp(cell.number));
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        appendText(sql, batch.text(cell));
        break;
    }
}

QString MysqlFill::columnsOf(const RowShape &shape, const MysqlDialect &dialect)
{
    QStringList names = dialect.columnNames(shape);
    names.append(dialect.column(syncedAtColumn));
    return names.join(u',');
}

Result<qint64> MysqlTextFill::put(const QString &table, const RowShape &shape, const RowBatch &batch,
                                  BulkWay::Rows rows)
{
    const std::string head
        = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table, columnsOf(shape, m_dialect)).toStdString();
    const std::size_t limit = std::min(usualBytes, m_dialect.longestStatement());
    qint64 changed = 0;
    std::size_t count = 0;
    const auto send = [&]() -> Status {
        const Result<qint64> sent = m_session.change(m_text);
        count = 0;
        if (!sent)
            return sent.error();
        changed += *sent;
        return {};
    };
    for (const std::size_t row : rows) {
        m_row = "(";
        for (const std::size_t cell : shape.cells) {
            if (m_row.size() > 1)
                m_row += ',';
            appendMysqlLiteral(m_row, batch, batch.cell(row, cell));
        }
        m_row += ",'" + mysqlTimestamp(batch.readAt(row)) + "')";
        if (count == usualRows || (count > 0 && m_text.size() + m_row.size() + 1 >= limit)) {
            if (Status sent = send(); !sent)
                return sent.error();
        }
        if (count++ == 0)
            m_text = head;
        else
            m_text += ',';
        m_text += m_row;
    }
    if (count > 0) {
        if (Status sent = send(); !sent)
            return sent.error();
    }
    return changed;
}

} // namespace kitesync
