// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/sourceobject.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kitesync {

/// The kinds of column of destination-schema.md, "Types".
enum class ColumnType { Id, ShortText, LongText, Integer, Boolean, Timestamp, Json };

/// One column of a data table and where its value comes from.
struct Column
{
    std::string_view name; ///< in the database
    ColumnType type = ColumnType::ShortText;
    std::string_view path; ///< keys from the record's root, joined by '.', e.g. "creator.id"; empty: filled in by the parser
};

/// One index: the columns in order, without prefix.
struct Index
{
    std::span<const std::string_view> columns;
};

/// One data table of the destination (destination-schema.md). Columns: those of the source in order, column 0 is "id",
/// then the three of our own: "extra", "_synced_at", "_removed_at", which are not in columns.
struct Table
{
    SourceObject object = SourceObject::Pipelines;
    std::string_view name;
    std::span<const Column> columns;
    std::span<const Index> indexes;
    /// Paths whose whole value is not copied because another table has it, or because it must not be kept.
    std::span<const std::string_view> ignored;
    /// Column that names the record which the source tells these inside of, always all of them; empty: they come on their own.
    std::string_view owner = {};

    /// Position in columns, or nothing.
    [[nodiscard]] std::optional<std::size_t> indexOfColumn(std::string_view column) const;
};

/// The catalogue: the one place that knows which columns there are. Thread-safe (constant).
[[nodiscard]] const Table &tableOf(SourceObject object);

/// Names of our own columns at the end of each data table.
inline constexpr std::string_view extraColumn = "extra";
inline constexpr std::string_view syncedAtColumn = "_synced_at";
inline constexpr std::string_view removedAtColumn = "_removed_at";

/// The most columns a table may have (the width of a ColumnMask).
inline constexpr std::size_t maximumColumns = 96;

} // namespace kitesync
