// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/rows/rowbatch.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// Rows of a data table as a destination keeps them, in the order of their ids there, with what Kitesync wrote beside them.
struct StoredRows
{
    RowBatch batch; ///< carries every column; JSON is compact
    std::vector<std::int64_t> syncedAt; ///< by row, microseconds since 1970
    std::vector<std::optional<std::int64_t>> removedAt; ///< by row
};

/// Rows of one of Kitesync's own tables. Values in the order of the table's columns: texts, JSON as compact text, times as
/// microseconds since 1970 (qint64), or invalid ones for NULL.
struct OwnRows
{
    std::string_view table; ///< its name without prefix
    QList<QVariantList> rows;
};

/// How contents are compared: as all of the databases that take part can keep them.
struct ContentRules
{
    std::int64_t timestampStep = 1; ///< microseconds
    std::optional<std::size_t> longestShortText; ///< a longer one may be in "extra" in the place of its column
    bool emptyIsNull = false; ///< NULL stands for an empty text too

    /// What both can keep.
    [[nodiscard]] ContentRules with(const ContentRules &other) const;
};

/// A sum of rows that is the same for the same rows in any order and any database: a SHA-256 of each row's content (columns,
/// extra, _synced_at, _removed_at; JSON and times by their value), added up. Pure.
class ContentSum final
{
public:
    void add(StoredRows rows, const ContentRules &rules);
    void add(const OwnRows &rows, const ContentRules &rules);

    [[nodiscard]] std::int64_t rows() const noexcept { return m_rows; }
    /// 64 hexadecimal digits.
    [[nodiscard]] QString text() const;

    friend bool operator==(const ContentSum &, const ContentSum &) = default;

private:
    void addRow(const std::string &content);

    std::int64_t m_rows = 0;
    std::array<std::uint64_t, 4> m_lanes{};
};

/// A row's content without the times that Kitesync wrote beside it: equal for equal rows, whatever database they are from.
[[nodiscard]] std::string contentOf(const RowBatch &batch, std::size_t row, const ContentRules &rules);

} // namespace kitesync
