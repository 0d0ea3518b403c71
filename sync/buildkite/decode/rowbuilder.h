// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/decode/keytree.h"
#include "sync/rows/rowbatch.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// Rows of one table while they are read: one row is under construction between begin() and either finish() or abandon().
/// Knows nothing of JSON but the text of "extra".
class RowBuilder final
{
public:
    explicit RowBuilder(SourceObject object);

    [[nodiscard]] SourceObject object() const noexcept { return m_batch.object(); }
    void reserve(std::size_t rows, std::size_t bytes);

    // The row under construction.
    void begin();
    /// Empties the row, to be read again.
    void restart();
    void abandon();
    void finish();
    [[nodiscard]] std::size_t row() const noexcept { return m_batch.rowCount() - 1; }
    [[nodiscard]] Cell cell(std::size_t column) const { return m_batch.cell(row(), column); }
    void setCell(std::size_t column, const Cell &cell) { m_batch.setCell(row(), column, cell); }
    [[nodiscard]] std::string_view text(std::size_t column) { return m_batch.text(cell(column)); }
    void setNumber(std::size_t column, Cell::Kind kind, std::int64_t number);
    void setText(std::size_t column, std::string_view text) { setCell(column, m_batch.store(text)); }
    /// For text that is built in place: append to arena(), then say from where.
    [[nodiscard]] std::string &arena() noexcept { return m_batch.arena(); }
    void setAppended(std::size_t column, Cell::Kind kind, std::size_t start);

    /// Notes that a key of the tree came; false: it came before in this row.
    bool see(KeyTree::NodeIndex node);
    /// Notes a key that has no meaning, inside @p parent; it must stay readable until the row ends.
    void seeUnknown(KeyTree::NodeIndex parent, std::string_view key);
    /// The same key may have come twice: the record has to be read again from a copy that has each key once.
    void suspectEqualKeys() noexcept { m_suspect = true; }
    [[nodiscard]] bool suspectsEqualKeys() const noexcept { return m_suspect; }

    void coerce() noexcept { ++m_coercedNow; }
    void foundTooDeep() noexcept { m_tooDeep = true; }
    void foundBadId() noexcept { m_badId = true; }
    /// Why the record cannot be a row, in English; nothing: it can.
    [[nodiscard]] std::optional<std::string> refusal();

    // "extra" of the row: members in the order in which they come, nested like the source.
    /// Begins a member; the caller appends its value to extra().
    void beginExtra(std::string_view key);
    [[nodiscard]] std::string &extra() noexcept { return m_extra; }
    struct ExtraMark
    {
        std::size_t before = 0;
        std::size_t inside = 0;
    };
    [[nodiscard]] ExtraMark openExtra(std::string_view key);
    /// Ends the object; one without members leaves no trace.
    void closeExtra(const ExtraMark &mark);

    /// What the row has so far beside its cells.
    struct Leavings
    {
        std::size_t extra = 0;
        std::uint32_t coerced = 0;

        friend bool operator==(const Leavings &, const Leavings &) = default;
    };
    [[nodiscard]] Leavings leavings() const noexcept { return {m_extra.size(), m_coercedNow}; }
    void dropExtraFrom(std::size_t size) { m_extra.resize(size); }

    // The rows that are finished.
    [[nodiscard]] std::size_t rowCount() const noexcept { return m_batch.rowCount(); }
    void dropRowsFrom(std::size_t row);
    void setCellOf(std::size_t row, std::size_t column, const Cell &cell)
    {
        m_batch.setCell(row, column, cell);
    }
    [[nodiscard]] Cell store(std::string_view text) { return m_batch.store(text); }
    /// The same record came again: it counts as the later one among equal ids.
    void touch(std::size_t row);
    /// Columns whose key came in some finished row (@p every: in each of them).
    [[nodiscard]] ColumnMask columnsSeen(bool every) const;
    /// Values that did not fit, in all finished rows.
    [[nodiscard]] std::int64_t coerced() const;
    /// Keeps the last row of each id.
    void dropEqualIds();
    /// The rows; the builder is empty after that.
    [[nodiscard]] RowBatch takeBatch() { return std::move(m_batch); }

private:
    using Seen = std::bitset<KeyTree::maximumNodes>;
    struct Unknown
    {
        KeyTree::NodeIndex parent = 0;
        std::string_view key;
    };
    struct RowNote
    {
        std::uint32_t coerced = 0;
        std::uint32_t touched = 0;
    };

    void clearRowState();
    void addSeenColumns(const KeyTree::Node &node, const Seen &seen, bool aboveSeen, ColumnMask &mask) const;

    RowBatch m_batch;
    std::vector<RowNote> m_notes; ///< one a finished row
    std::uint32_t m_lastTouch = 0;
    Seen m_seenInSome;
    Seen m_seenInAll;
    // of the row under construction
    std::string m_extra;
    std::vector<Unknown> m_unknown;
    Seen m_seen;
    std::uint32_t m_coercedNow = 0;
    bool m_suspect = false;
    bool m_tooDeep = false;
    bool m_badId = false;
};

} // namespace kitesync
