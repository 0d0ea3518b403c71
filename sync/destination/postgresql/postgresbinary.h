// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/loader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// PostgreSQL's binary form of rows in COPY (its documentation of COPY, "Binary Format").
namespace pgbinary {

/// Makes the data of rows, the shape's cells and _synced_at, piece by piece: the server works on the first while the next are
/// made, and none has to be kept. What it is made with must outlive it.
class Encoder final
{
public:
    /// @p piece: where each piece is put.
    Encoder(const RowShape &shape, const RowBatch &batch, std::span<const std::size_t> rows,
            std::string &piece);

    /// The next piece, valid until the one after it; empty after the last.
    [[nodiscard]] std::string_view next();

private:
    void appendRow(std::size_t row);

    const RowShape &m_shape;
    const RowBatch &m_batch;
    std::span<const std::size_t> m_rows; ///< that are left
    std::string &m_piece;
    std::vector<ColumnType> m_types; ///< of the shape's cells
    bool m_isBegun = false;
    bool m_isEnded = false;
};

/// A field that the server sent; nothing: NULL.
using Field = std::optional<std::string_view>;

/// Takes the fields of the next row from the front of what the server sent, with the header before the first one; they are
/// views of @p data. None at the end. False, and nothing taken, for what is no whole row yet.
[[nodiscard]] bool takeRow(std::string_view &data, std::vector<Field> &fields);

/// Whether the stored row is the read one to the letter. @p stored: the shape's cells, and _removed_at. False may also mean
/// that this cannot be told from here (see appendJsonbText()).
[[nodiscard]] bool isSame(const RowShape &shape, const RowBatch &batch, std::size_t row,
                          std::span<const Field> stored);

} // namespace pgbinary

} // namespace kitesync
