// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kitesync {

/// Appends @p text (valid UTF-8) as a JSON string.
void appendJsonText(std::string &json, std::string_view text);

/// Puts a JSON value into a compact JSON object (or an empty text) under nested keys, beside what is there; the rest keeps its
/// text to the letter. False, and nothing changed, where something that is no object stands on the way.
[[nodiscard]] bool putIntoJson(std::string &object, std::span<const std::string_view> keys,
                               std::string_view value);

} // namespace kitesync
