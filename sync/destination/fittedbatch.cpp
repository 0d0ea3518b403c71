// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/fittedbatch.h"

#include "sync/destination/jsontext.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

namespace {

bool isTooLong(std::string_view text, std::size_t longest)
{
    if (text.size() <= longest)
        return false;
    const auto characters = std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return static_cast<std::size_t>(characters) > longest;
}

/// The keys under which the source has a column's value; a column that is not the source's own goes by its name.
std::vector<std::string_view> keysOf(const Column &column)
{
    if (column.path.empty())
        return {column.name};
    std::vector<std::string_view> keys;
    for (std::string_view rest = column.path; !rest.empty();) {
        const std::size_t dot = std::min(rest.find('.'), rest.size());
        keys.push_back(rest.substr(0, dot));
        rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    return keys;
}

void move(RowBatch &batch, std::size_t row, std::size_t column)
{
    std::string value;
    appendJsonText(value, batch.text(batch.cell(row, column)));
    std::string extra(batch.text(batch.cell(row, batch.extraIndex())));
    const Column &of = batch.table().columns[column];
    const std::string_view name = of.name;
    if (!putIntoJson(extra, keysOf(of), value) && !putIntoJson(extra, {&name, 1}, value))
        return; // no object at all: the database says what it thinks of the row
    batch.cell(row, batch.extraIndex()) = batch.store(extra, Cell::Kind::Json);
    batch.cell(row, column) = Cell();
}

} // namespace

std::optional<FittedBatch> fitted(const RowBatch &batch, std::size_t longest)
{
    std::optional<FittedBatch> result;
    for (std::size_t column = 1; column < batch.table().columns.size(); ++column) {
        if (batch.table().columns[column].type != ColumnType::ShortText || !batch.carried().test(column))
            continue;
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            const Cell &cell = batch.cell(row, column);
            if (cell.length <= longest || !isTooLong(batch.text(cell), longest))
                continue;
            if (!result)
                result.emplace(FittedBatch{batch});
            move(result->batch, row, column);
            ++result->moved;
        }
    }
    return result;
}

} // namespace kitesync
