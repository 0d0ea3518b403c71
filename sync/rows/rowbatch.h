// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/rows/catalogue.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// One value. Text and JSON are UTF-8 in the arena of the batch that holds the cell.
struct Cell
{
    enum class Kind : std::uint8_t { Null, Integer, Boolean, Timestamp, Text, Json };

    /// Integer; Boolean 0/1; Timestamp: microseconds since 1970 UTC; Text, Json: see place().
    std::int64_t number = 0;
    Kind kind = Kind::Null;

    [[nodiscard]] bool isNull() const noexcept { return kind == Kind::Null; }
    [[nodiscard]] bool isText() const noexcept { return kind == Kind::Text || kind == Kind::Json; }
    /// Where in the arena the text is; 0 for what is none.
    [[nodiscard]] std::uint32_t offset() const noexcept
    {
        return isText() ? static_cast<std::uint32_t>(number) : 0;
    }
    /// Its bytes; 0 for what is none.
    [[nodiscard]] std::uint32_t length() const noexcept
    {
        return isText() ? static_cast<std::uint32_t>(static_cast<std::uint64_t>(number) >> 32U) : 0;
    }
    /// Of a text's cell.
    void place(std::size_t offset, std::size_t length) noexcept
    {
        number = static_cast<std::int64_t>(static_cast<std::uint64_t>(length) << 32U
                                           | static_cast<std::uint32_t>(offset));
    }
};

using ColumnMask = std::bitset<maximumColumns>;

/// Columns that copy another object's present state or address: the source changes them without a trace, so they are as of
/// the reading (sync-algorithm.md) and a comparison leaves them out.
[[nodiscard]] ColumnMask asOfReadingColumns(SourceObject object);

/// Rows of one table, read at one moment or, where pages were put together, at several. Cells are stored row by row: the table's columns in catalogue order,
/// then "extra". Every id is a valid, non-empty text; text is valid UTF-8 without U+0000.
///
/// A batch need not carry every column: columns outside carried() are not touched in a row that exists already
/// (group_key through the jobs list, job_id of an agent inside a job), and are NULL in a new one.
class RowBatch final
{
public:
    explicit RowBatch(SourceObject object);

    [[nodiscard]] SourceObject object() const noexcept { return m_object; }
    [[nodiscard]] const Table &table() const noexcept { return tableOf(m_object); }
    [[nodiscard]] std::size_t rowCount() const noexcept { return m_kinds.size() / m_width; }
    /// Whether two rows hold the same, whenever they were read.
    [[nodiscard]] bool areEqual(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool isEmpty() const noexcept { return m_kinds.empty(); }
    /// Cells a row: the table's columns and "extra".
    [[nodiscard]] std::size_t width() const noexcept { return m_width; }
    /// Position of "extra" in a row.
    [[nodiscard]] std::size_t extraIndex() const noexcept { return m_width - 1; }

    [[nodiscard]] Cell cell(std::size_t row, std::size_t column) const
    {
        const std::size_t place = row * m_width + column;
        return {m_numbers[place], m_kinds[place]};
    }
    void setCell(std::size_t row, std::size_t column, const Cell &cell)
    {
        const std::size_t place = row * m_width + column;
        m_numbers[place] = cell.number;
        m_kinds[place] = cell.kind;
    }
    /// The UTF-8 bytes of a Text or Json cell; empty for others. Valid until the batch changes.
    [[nodiscard]] std::string_view text(const Cell &cell) const
    {
        return std::string_view(m_arena).substr(cell.offset(), cell.length());
    }
    [[nodiscard]] std::string_view id(std::size_t row) const { return text(cell(row, 0)); }

    /// Appends a row of NULL cells and returns its number.
    std::size_t appendRow();
    /// Removes the last row (its text stays in the arena unused).
    void dropLastRow();
    /// Puts text into the arena and returns the cell that shows it.
    Cell store(std::string_view text, Cell::Kind kind = Cell::Kind::Text);
    /// The arena, for writers that build text in place; offsets of earlier cells stay valid while it only grows.
    [[nodiscard]] std::string &arena() noexcept { return m_arena; }
    [[nodiscard]] const std::string &arena() const noexcept { return m_arena; }

    [[nodiscard]] const ColumnMask &carried() const noexcept { return m_carried; }
    void setCarried(const ColumnMask &mask) { m_carried = mask; }

    /// When these rows were read, in the pipeline's reading clock: microseconds since 1970 UTC. The latest, if at several times.
    [[nodiscard]] std::int64_t readAt() const noexcept { return m_readAt; }
    /// The same of one row (becomes _synced_at).
    [[nodiscard]] std::int64_t readAt(std::size_t row) const
    {
        return m_readAts.empty() ? m_readAt : m_readAts[row];
    }
    /// Of all rows.
    void setReadAt(std::int64_t microseconds) noexcept;

    /// Whether the rows of @p other could stand here.
    [[nodiscard]] bool takes(const RowBatch &other) const
    {
        return m_object == other.m_object && m_carried == other.m_carried;
    }
    /// Adds the rows of a batch that it takes(), which keep the time of their reading.
    void append(const RowBatch &other);

    static constexpr std::size_t cellBytes = sizeof(std::int64_t) + sizeof(Cell::Kind);
    /// Memory held, in bytes. What is reserved and was never written to takes none.
    [[nodiscard]] std::size_t byteSize() const noexcept
    {
        return m_arena.size() + m_kinds.size() * cellBytes + m_readAts.size() * sizeof(std::int64_t);
    }
    void reserve(std::size_t rows, std::size_t bytes);
    /// Keeps only the rows for which keep[row] is true.
    void filterRows(const std::vector<bool> &keep);

private:
    SourceObject m_object;
    std::size_t m_width;
    std::string m_arena;
    // Of the cells, apart: a page has more than a hundred thousand, and whoever is far away collects many pages.
    std::vector<std::int64_t> m_numbers;
    std::vector<Cell::Kind> m_kinds;
    ColumnMask m_carried;
    std::int64_t m_readAt = 0;
    std::vector<std::int64_t> m_readAts; ///< of each row, where they differ
};

/// A record that cannot be a row: kept as it came (destination-schema.md, rule 7).
struct RejectedRecord
{
    SourceObject object = SourceObject::Builds;
    std::string sourceId; ///< may be empty
    std::string reason; ///< for people, in English: it is data
    std::string payload; ///< the original text, valid UTF-8
};

/// What one answer of the API became.
struct RowSet
{
    std::vector<RowBatch> batches; ///< in loading order; several may be of one table
    std::vector<RejectedRecord> rejected;
    std::array<std::int64_t, sourceObjectCount> coerced{}; ///< values that did not fit, by object

    [[nodiscard]] std::size_t byteSize() const noexcept;
    /// Reserves room for @p times as much as there is: what is then not used takes no memory.
    void reserve(std::size_t times);
    /// Adds what a later answer became.
    void append(RowSet &&later);
};

} // namespace kitesync
