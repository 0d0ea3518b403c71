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

/// The value under nested keys of a compact JSON object; empty where there is none.
[[nodiscard]] std::string_view findInJson(std::string_view object, std::span<const std::string_view> keys);

/// Takes the value under nested keys out of a compact JSON object, and what holds nothing else with it; nothing is left of
/// an object that had nothing else. The keys must be there.
void takeFromJson(std::string &object, std::span<const std::string_view> keys);

} // namespace kitesync
