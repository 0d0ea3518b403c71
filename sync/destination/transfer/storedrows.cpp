// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/transfer/storedrows.h"

#include "sync/destination/fittedbatch.h"
#include "sync/destination/ledger.h"
#include "sync/rows/canonicaljson.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace kitesync {

namespace {

std::int64_t stepped(std::int64_t microseconds, std::int64_t step)
{
    return microseconds - ((microseconds % step) + step) % step;
}

// A kind, a length and the bytes: no two rows have the same text.
void put(std::string &content, char kind, std::string_view bytes)
{
    content += kind;
    content += std::to_string(bytes.size());
    content += ':';
    content += bytes;
}

void putNumber(std::string &content, char kind, std::int64_t number)
{
    put(content, kind, std::to_string(number));
}

void putJson(std::string &content, std::string_view json)
{
    const std::optional<std::string> canonical = canonicalJson(json);
    put(content, canonical ? 'j' : 'x', canonical ? std::string_view(*canonical) : json);
}

void putCell(std::string &content, const RowBatch &batch, const Cell &cell, const ContentRules &rules)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        content += 'n';
        break;
    case Cell::Kind::Integer:
        putNumber(content, 'i', cell.number);
        break;
    case Cell::Kind::Boolean:
        putNumber(content, 'b', cell.number);
        break;
    case Cell::Kind::Timestamp:
        putNumber(content, 't', stepped(cell.number, rules.timestampStep));
        break;
    case Cell::Kind::Text:
        if (rules.emptyIsNull && batch.text(cell).empty())
            content += 'n';
        else
            put(content, 's', batch.text(cell));
        break;
    case Cell::Kind::Json:
        putJson(content, batch.text(cell));
        break;
    }
}

} // namespace

ContentRules ContentRules::with(const ContentRules &other) const
{
    ContentRules both = *this;
    both.timestampStep = std::max(timestampStep, other.timestampStep);
    both.emptyIsNull = emptyIsNull || other.emptyIsNull;
    if (other.longestShortText)
        both.longestShortText
            = std::min(*other.longestShortText, longestShortText.value_or(*other.longestShortText));
    return both;
}

std::string contentOf(const RowBatch &batch, std::size_t row, const ContentRules &rules)
{
    std::string content;
    for (std::size_t column = 0; column < batch.width(); ++column)
        putCell(content, batch, batch.cell(row, column), rules);
    return content;
}

void ContentSum::add(StoredRows rows, const ContentRules &rules)
{
    if (rules.longestShortText)
        restore(rows.batch, *rules.longestShortText);
    for (std::size_t row = 0; row < rows.batch.rowCount(); ++row) {
        std::string content = contentOf(rows.batch, row, rules);
        putNumber(content, 't', stepped(rows.syncedAt[row], rules.timestampStep));
        if (const std::optional<std::int64_t> removed = rows.removedAt[row])
            putNumber(content, 't', stepped(*removed, rules.timestampStep));
        else
            content += 'n';
        addRow(content);
    }
}

void ContentSum::add(const OwnRows &rows, const ContentRules &rules)
{
    const OwnTable &table = ownTable(rows.table);
    for (const QVariantList &row : rows.rows) {
        std::string content;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QVariant &value = row.at(qsizetype(column));
            const ColumnType type = table.columns[column].type;
            const bool isEmpty
                = rules.emptyIsNull && type != ColumnType::Timestamp && value.toString().isEmpty();
            if (!value.isValid() || isEmpty)
                content += 'n';
            else if (type == ColumnType::Timestamp)
                putNumber(content, 't', stepped(value.toLongLong(), rules.timestampStep));
            else if (type == ColumnType::Json)
                putJson(content, value.toString().toStdString());
            else
                put(content, 's', value.toString().toStdString());
        }
        addRow(content);
    }
}

void ContentSum::addRow(const std::string &content)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(content.data(), qsizetype(content.size())),
                                                     QCryptographicHash::Sha256);
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        std::uint64_t part = 0;
        std::memcpy(&part, hash.constData() + lane * sizeof part, sizeof part);
        m_lanes[lane] += part;
    }
    ++m_rows;
}

QString ContentSum::text() const
{
    QString text;
    for (const std::uint64_t lane : m_lanes)
        text += QStringLiteral("%1").arg(quint64(lane), 16, 16, QLatin1Char('0'));
    return text;
}

} // namespace kitesync
