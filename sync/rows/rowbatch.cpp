// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/rowbatch.h"

#include <algorithm>
#include <iterator>

namespace kitesync {

namespace {

constexpr std::array<std::string_view, 12> asOfReading{
    "url",
    "web_url",
    "pipeline_slug",
    "build_url",
    "log_url",
    "raw_log_url",
    "artifacts_url",
    "unblock_url",
    "triggered_build_number",
    "triggered_build_url",
    "triggered_build_web_url",
    "triggered_from_build_pipeline_slug",
};

} // namespace

ColumnMask asOfReadingColumns(SourceObject object)
{
    ColumnMask mask;
    for (const std::string_view name : asOfReading) {
        if (const auto column = tableOf(object).indexOfColumn(name))
            mask.set(*column);
    }
    return mask;
}

RowBatch::RowBatch(SourceObject object)
    : m_object(object)
    , m_width(tableOf(object).columns.size() + 1)
{
    m_carried.set();
}

std::size_t RowBatch::appendRow()
{
    const std::size_t row = rowCount();
    m_numbers.resize(m_numbers.size() + m_width);
    m_kinds.resize(m_kinds.size() + m_width);
    if (!m_readAts.empty())
        m_readAts.push_back(m_readAt);
    return row;
}

void RowBatch::dropLastRow()
{
    m_numbers.resize(m_numbers.size() - m_width);
    m_kinds.resize(m_kinds.size() - m_width);
    if (!m_readAts.empty())
        m_readAts.pop_back();
}

void RowBatch::setReadAt(std::int64_t microseconds) noexcept
{
    m_readAt = microseconds;
    m_readAts.clear();
}

void RowBatch::append(const RowBatch &other)
{
    if (m_readAts.empty())
        m_readAts.assign(rowCount(), m_readAt);
    for (std::size_t row = 0; row < other.rowCount(); ++row)
        m_readAts.push_back(other.readAt(row));
    m_readAt = std::max(m_readAt, other.m_readAt);
    const std::size_t base = m_arena.size();
    m_arena += other.m_arena;
    for (std::size_t place = 0; place < other.m_numbers.size(); ++place) {
        Cell cell{other.m_numbers[place], other.m_kinds[place]};
        if (cell.isText())
            cell.place(cell.offset() + base, cell.length());
        m_numbers.push_back(cell.number);
    }
    m_kinds.insert(m_kinds.end(), other.m_kinds.begin(), other.m_kinds.end());
}

bool RowBatch::areEqual(std::size_t one, std::size_t other) const
{
    for (std::size_t column = 0; column < m_width; ++column) {
        const Cell a = cell(one, column);
        const Cell b = cell(other, column);
        if (a.kind != b.kind || (a.isText() ? text(a) != text(b) : a.number != b.number))
            return false;
    }
    return true;
}

Cell RowBatch::store(std::string_view text, Cell::Kind kind)
{
    Cell cell;
    cell.kind = kind;
    cell.place(m_arena.size(), text.size());
    m_arena.append(text);
    return cell;
}

void RowBatch::reserve(std::size_t rows, std::size_t bytes)
{
    m_numbers.reserve(rows * m_width);
    m_kinds.reserve(rows * m_width);
    m_arena.reserve(bytes);
}

void RowBatch::filterRows(const std::vector<bool> &keep)
{
    std::size_t kept = 0;
    for (std::size_t row = 0; row < rowCount(); ++row) {
        if (!keep[row])
            continue;
        if (kept != row) {
            for (std::size_t column = 0; column < m_width; ++column)
                setCell(kept, column, cell(row, column));
            if (!m_readAts.empty())
                m_readAts[kept] = m_readAts[row];
        }
        ++kept;
    }
    m_numbers.resize(kept * m_width);
    m_kinds.resize(kept * m_width);
    m_readAts.resize(m_readAts.empty() ? 0 : kept);
}

std::size_t RowSet::byteSize() const noexcept
{
    std::size_t bytes = 0;
    for (const RowBatch &batch : batches)
        bytes += batch.byteSize();
    for (const RejectedRecord &record : rejected)
        bytes += record.payload.size() + record.reason.size();
    return bytes;
}

void RowSet::reserve(std::size_t times)
{
    for (RowBatch &batch : batches)
        batch.reserve(times * batch.rowCount(), times * batch.arena().size());
}

void RowSet::append(RowSet &&later)
{
    for (RowBatch &batch : later.batches) {
        // The last one of the same table: rows stay in the order in which they were read.
        const auto place = std::find_if(batches.rbegin(), batches.rend(),
                                        [&](const RowBatch &mine) { return mine.object() == batch.object(); });
        if (place == batches.rend() || !place->takes(batch))
            batches.push_back(std::move(batch));
        else
            place->append(batch);
    }
    std::ranges::move(later.rejected, std::back_inserter(rejected));
    for (std::size_t i = 0; i < coerced.size(); ++i)
        coerced[i] += later.coerced[i];
}

} // namespace kitesync
