// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kitesync {

/// A point in time as Buildkite writes it.
struct ParsedTime
{
    std::int64_t microseconds = 0; ///< since 1970 UTC; finer digits are cut off
    bool finer
        = false; ///< digits below the millisecond that are not 0: a destination that keeps milliseconds would lose them
};

/// ISO 8601 with Z or an offset and any number of fraction digits, or "YYYY-MM-DD HH:MM:SS[.fff] UTC". Nothing for a
/// date alone, a date that does not exist, a leap second, or a moment outside the years 1 to 9999 UTC.
[[nodiscard]] std::optional<ParsedTime> parseTime(std::string_view text);

/// A decimal integer in its only canonical spelling ("0", "-7", "42"; not "-0", "+1", "007") that fits 64 bits.
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);

/// How many characters a valid UTF-8 text has.
[[nodiscard]] std::size_t characterCount(std::string_view text);

} // namespace kitesync
