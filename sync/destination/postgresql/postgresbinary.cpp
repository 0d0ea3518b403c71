// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgresbinary.h"

#include "sync/destination/postgresql/jsonbtext.h"

#include <algorithm>
#include <type_traits>

namespace kitesync::pgbinary {

namespace {

constexpr std::string_view signature{"PGCOPY\n\377\r\n\0", 11};
constexpr std::size_t flagBytes = 4;
constexpr std::size_t pieceBytes = 256 * 1024; ///< from which on a piece is whole
constexpr std::int32_t noExtension = 0;
constexpr std::int16_t trailer = -1;
constexpr std::int32_t nullLength = -1;
constexpr char jsonbVersion = 1;
constexpr std::int64_t epochDifference = 946684800LL * 1000000; ///< 1970 to 2000, in microseconds

template <typename Number> void append(std::string &data, Number number)
{
    for (int shift = int(sizeof(Number) - 1) * 8; shift >= 0; shift -= 8)
        data += static_cast<char>((static_cast<std::make_unsigned_t<Number>>(number) >> shift) & 0xff);
}

/// Takes a number from the front.
template <typename Number> std::optional<Number> take(std::string_view &data)
{
    if (data.size() < sizeof(Number))
        return std::nullopt;
    std::make_unsigned_t<Number> number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number = static_cast<std::make_unsigned_t<Number>>((std::uint64_t(number) << 8)
                                                           | static_cast<unsigned char>(data[i]));
    data.remove_prefix(sizeof(Number));
    return static_cast<Number>(number);
}

void appendHeader(std::string &data)
{
    data += signature;
    data.append(flagBytes, '\0');
    append(data, noExtension);
}

ColumnType typeOf(const RowShape &shape, std::size_t cell)
{
    return cell < shape.table().columns.size() ? shape.table().columns[cell].type : ColumnType::Json;
}

void appendCell(std::string &data, ColumnType type, const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        append(data, nullLength);
        break;
    case Cell::Kind::Integer:
        append(data, std::int32_t(sizeof(std::int64_t)));
        append(data, cell.number);
        break;
    case Cell::Kind::Boolean:
        append(data, std::int32_t(1));
        data += cell.number != 0 ? '\1' : '\0';
        break;
    case Cell::Kind::Timestamp:
        append(data, std::int32_t(sizeof(std::int64_t)));
        append(data, cell.number - epochDifference);
        break;
    case Cell::Kind::Text:
    case Cell::Kind::Json: {
        const std::string_view text = batch.text(cell);
        const bool isJson = type == ColumnType::Json;
        append(data, static_cast<std::int32_t>(text.size() + (isJson ? 1 : 0)));
        if (isJson)
            data += jsonbVersion;
        data += text;
        break;
    }
    }
}

bool isSameJson(std::string_view read, std::string_view stored)
{
    if (stored.empty() || stored.front() != jsonbVersion)
        return false;
    std::string text;
    text.reserve(stored.size());
    return appendJsonbText(text, read) && text == stored.substr(1);
}

template <typename Number> bool isNumber(std::string_view stored, std::int64_t number)
{
    return stored.size() == sizeof(Number) && take<Number>(stored) == static_cast<Number>(number);
}

bool isSameCell(ColumnType type, const RowBatch &batch, const Cell &cell, const Field &stored)
{
    if (cell.isNull() || !stored)
        return cell.isNull() && !stored;
    switch (cell.kind) {
    case Cell::Kind::Null:
        break;
    case Cell::Kind::Integer:
        return isNumber<std::int64_t>(*stored, cell.number);
    case Cell::Kind::Boolean:
        return isNumber<std::int8_t>(*stored, cell.number != 0 ? 1 : 0);
    case Cell::Kind::Timestamp:
        return isNumber<std::int64_t>(*stored, cell.number - epochDifference);
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return type == ColumnType::Json ? isSameJson(batch.text(cell), *stored) : batch.text(cell) == *stored;
    }
    return false;
}

} // namespace

Encoder::Encoder(const RowShape &shape, const RowBatch &batch, std::span<const std::size_t> rows,
                 std::string &piece)
    : m_shape(shape)
    , m_batch(batch)
    , m_rows(rows)
    , m_piece(piece)
{
    for (const std::size_t cell : shape.cells)
        m_types.push_back(typeOf(shape, cell));
}

void Encoder::appendRow(std::size_t row)
{
    append(m_piece, static_cast<std::int16_t>(m_shape.cells.size() + 1));
    for (std::size_t i = 0; i < m_shape.cells.size(); ++i)
        appendCell(m_piece, m_types[i], m_batch, m_batch.cell(row, m_shape.cells[i]));
    Cell readAt;
    readAt.kind = Cell::Kind::Timestamp;
    readAt.number = m_batch.readAt(row);
    appendCell(m_piece, ColumnType::Timestamp, m_batch, readAt);
}

std::string_view Encoder::next()
{
    m_piece.clear();
    if (m_isEnded)
        return m_piece;
    if (!m_isBegun)
        appendHeader(m_piece);
    m_isBegun = true;
    for (; !m_rows.empty() && m_piece.size() < pieceBytes; m_rows = m_rows.subspan(1))
        appendRow(m_rows.front());
    if (m_rows.empty()) {
        append(m_piece, trailer);
        m_isEnded = true;
    }
    return m_piece;
}

bool takeRow(std::string_view &data, std::vector<Field> &fields)
{
    std::string_view rest = data;
    fields.clear();
    if (rest.starts_with(signature)) {
        rest.remove_prefix(std::min(rest.size(), signature.size() + flagBytes));
        const std::optional<std::int32_t> extension = take<std::int32_t>(rest);
        if (!extension || *extension < 0 || std::size_t(*extension) > rest.size())
            return false;
        rest.remove_prefix(std::size_t(*extension));
    }
    const std::optional<std::int16_t> count = take<std::int16_t>(rest);
    if (!count || *count < trailer)
        return false;
    for (int i = 0; i < *count; ++i) {
        const std::optional<std::int32_t> length = take<std::int32_t>(rest);
        if (!length || *length < nullLength || (*length > 0 && std::size_t(*length) > rest.size()))
            return false;
        if (*length == nullLength) {
            fields.emplace_back();
            continue;
        }
        fields.emplace_back(rest.substr(0, std::size_t(*length)));
        rest.remove_prefix(std::size_t(*length));
    }
    data = rest;
    return true;
}

bool isSame(const RowShape &shape, const RowBatch &batch, std::size_t row, std::span<const Field> stored)
{
    if (stored.size() != shape.cells.size() + 1 || stored.back())
        return false;
    for (std::size_t i = 1; i < shape.cells.size(); ++i) {
        const Cell &cell = batch.cell(row, shape.cells[i]);
        // A partial reading without an "extra" does not touch the stored one.
        const bool isUntouched = shape.partial && cell.isNull() && i + 1 == shape.cells.size();
        if (!isUntouched && !isSameCell(typeOf(shape, shape.cells[i]), batch, cell, stored[i]))
            return false;
    }
    return true;
}

} // namespace kitesync::pgbinary
