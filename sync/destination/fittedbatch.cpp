// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/fittedbatch.h"

#include "sync/destination/jsontext.h"
#include "sync/rows/canonicaljson.h"

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

/// Where fitted() has put a column's text.
std::vector<std::string_view> placeInExtra(std::string_view extra, const Column &column, std::size_t longest)
{
    const auto holdsIt = [&](const std::vector<std::string_view> &keys) {
        const std::string_view value = findInJson(extra, keys);
        if (value.size() <= longest || value.front() != '"')
            return false;
        const std::optional<std::string> text = textOfJsonString(value);
        return text && isTooLong(*text, longest);
    };
    std::vector<std::string_view> keys = keysOf(column);
    if (holdsIt(keys))
        return keys;
    keys = {column.name};
    return holdsIt(keys) ? keys : std::vector<std::string_view>();
}

} // namespace

bool moveToExtra(RowBatch &batch, std::size_t row, std::size_t column, const std::string &json)
{
    std::string extra(batch.text(batch.cell(row, batch.extraIndex())));
    const Column &of = batch.table().columns[column];
    const std::string_view name = of.name;
    if (!putIntoJson(extra, keysOf(of), json) && !putIntoJson(extra, {&name, 1}, json))
        return false;
    batch.setCell(row, batch.extraIndex(), batch.store(extra, Cell::Kind::Json));
    batch.setCell(row, column, Cell());
    return true;
}

void restore(RowBatch &batch, std::size_t longest)
{
    const auto &columns = batch.table().columns;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        std::string extra(batch.text(batch.cell(row, batch.extraIndex())));
        for (std::size_t column = 1; column < columns.size() && extra.size() > longest; ++column) {
            if (columns[column].type != ColumnType::ShortText || !batch.cell(row, column).isNull())
                continue;
            const std::vector<std::string_view> keys = placeInExtra(extra, columns[column], longest);
            if (keys.empty())
                continue;
            batch.setCell(row, column, batch.store(textOfJsonString(findInJson(extra, keys)).value_or("")));
            takeFromJson(extra, keys);
            batch.setCell(row, batch.extraIndex(),
                          extra.empty() ? Cell() : batch.store(extra, Cell::Kind::Json));
        }
    }
}

std::optional<FittedBatch> fitted(const RowBatch &batch, std::size_t longest)
{
    std::vector<std::size_t> shortTexts;
    for (std::size_t column = 1; column < batch.table().columns.size(); ++column) {
        if (batch.table().columns[column].type == ColumnType::ShortText && batch.carried().test(column))
            shortTexts.push_back(column);
    }
    std::optional<FittedBatch> result;
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        for (const std::size_t column : shortTexts) {
            const Cell cell = batch.cell(row, column);
            if (cell.length() <= longest || !isTooLong(batch.text(cell), longest))
                continue;
            if (!result)
                result.emplace(FittedBatch{batch});
            std::string value;
            appendJsonText(value, batch.text(cell));
            // Where "extra" is no object at all, the database says what it thinks of the row.
            static_cast<void>(moveToExtra(result->batch, row, column, value));
            ++result->moved;
        }
    }
    return result;
}

} // namespace kitesync
