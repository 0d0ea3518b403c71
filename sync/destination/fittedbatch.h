// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/rows/rowbatch.h"

#include <cstddef>
#include <cstdint>
#include <optional>

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

} // namespace kitesync
