// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitesync {

/// A point in time in the proleptic Gregorian calendar (UTC).
struct CalendarTime
{
    std::int64_t year;
    unsigned month; ///< from 1
    unsigned day; ///< from 1
    unsigned hour;
    unsigned minute;
    unsigned second;
    unsigned microsecond;
};

/// @p microseconds since 1970 UTC.
[[nodiscard]] CalendarTime calendarTime(std::int64_t microseconds);

/// A point in time as the text that destinations without a timestamp type keep: "YYYY-MM-DDTHH:MM:SS.sssZ" (UTC).
///
/// Formatted by hand because a page has some 20,000 of them. Digits below a millisecond are cut off. Years outside
/// 0..9999 get a sign and as many digits as they need (ISO 8601 expanded form).
class TimestampText final
{
public:
    TimestampText() = default;
    /// @p microseconds since 1970 UTC.
    explicit TimestampText(std::int64_t microseconds) { set(microseconds); }

    void set(std::int64_t microseconds);
    [[nodiscard]] std::string_view view() const noexcept { return {m_chars.data(), m_size}; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_chars.data(), qsizetype(m_size)); }

private:
    std::array<char, 40> m_chars{};
    std::size_t m_size = 0;
};

/// To the microsecond, without a zone: "YYYY-MM-DDTHH:MM:SS.ssssss" (UTC). Years as TimestampText has them.
[[nodiscard]] std::string microsecondText(std::int64_t microseconds);

/// The microseconds since 1970 of a text that TimestampText made; nothing for any other.
[[nodiscard]] std::optional<std::int64_t> microsecondsOf(std::string_view text);

} // namespace kitesync
