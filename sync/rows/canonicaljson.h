// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitesync {

/// One text for all texts of the same JSON value: no white space, keys sorted by their bytes and each once (the last one
/// counts), escapes resolved, numbers by their value. What databases make of a document (jsonb sorts its keys, MySQL
/// keeps fractions as doubles) has the same text as the document. Nothing where @p json (UTF-8) is no JSON, or is nested
/// deeper than 512 levels. Pure.
[[nodiscard]] std::optional<std::string> canonicalJson(std::string_view json);

/// @p json without the white space between its parts; everything else stays to the letter. Pure.
[[nodiscard]] std::string compactJson(std::string_view json);

/// The text that a JSON string stands for; nothing where @p json is no string. Pure.
[[nodiscard]] std::optional<std::string> textOfJsonString(std::string_view json);

} // namespace kitesync
