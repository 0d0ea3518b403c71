// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kitesync {

/// Appends the text that PostgreSQL shows of a jsonb made from @p json: keys by length and bytes, the last of equal keys,
/// one space behind colons and commas, strings with the fewest escapes (PostgreSQL's jsonb_in and jsonb_out). Two values are
/// the same jsonb where their texts are the same.
///
/// False, and what was appended is worth nothing, for what this does not know the form of (numbers with an exponent or
/// negative zero, deep nesting, invalid JSON): that says nothing of the value.
[[nodiscard]] bool appendJsonbText(std::string &text, std::string_view json);

} // namespace kitesync
