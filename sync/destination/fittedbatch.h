// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/rows/rowbatch.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace kitesync {

/// A batch whose short texts fit their columns: those that do not are in "extra", in full and under the source's own name,
/// with the column NULL (destination-schema.md, rule 6).
struct FittedBatch
{
    RowBatch batch;
    std::int64_t moved = 0; ///< texts; they count as coerced
};

/// Nothing where all texts of @p batch have at most @p longest characters. An id cannot move: the database refuses such a row.
[[nodiscard]] std::optional<FittedBatch> fitted(const RowBatch &batch, std::size_t longest);

/// The inverse: texts of more than @p longest characters that "extra" holds in the place of their column, which is NULL, go
/// back to it. "extra" must be compact.
void restore(RowBatch &batch, std::size_t longest);

/// Puts @p json into "extra" in the place of a cell, which becomes NULL. False, and nothing changed, where "extra" is no
/// object.
bool moveToExtra(RowBatch &batch, std::size_t row, std::size_t column, const std::string &json);

} // namespace kitesync
