// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/timestamptext.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <utility>

namespace kitesync {

namespace {

struct Date
{
    std::int64_t year;
    unsigned month;
    unsigned day;
};

// Days since 1970 to the proleptic Gregorian calendar, by 400-year eras that begin on 1 March.
constexpr Date dateOf(std::int64_t days)
{
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned monthFromMarch = (5 * dayOfYear + 2) / 153;
    const unsigned month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const unsigned day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    return {std::int64_t(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month, day};
}
static_assert(dateOf(0).year == 1970 && dateOf(0).month == 1 && dateOf(0).day == 1);
static_assert(dateOf(-1).year == 1969 && dateOf(-1).month == 12 && dateOf(-1).day == 31);

char *putDigits(char *at, unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    return at + digits;
}

// The inverse.
constexpr std::int64_t daysOf(std::int64_t year, unsigned month, unsigned day)
{
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}
static_assert(daysOf(1970, 1, 1) == 0 && daysOf(1969, 12, 31) == -1 && daysOf(2000, 3, 1) == 11017);

constexpr std::int64_t microsecondsADay = 86400LL * 1000 * 1000;

} // namespace

CalendarTime calendarTime(std::int64_t microseconds)
{
    std::int64_t days = microseconds / microsecondsADay;
    std::int64_t rest = microseconds % microsecondsADay;
    if (rest < 0) {
        rest += microsecondsADay;
        --days;
    }
    const Date date = dateOf(days);
    const auto seconds = static_cast<unsigned>(rest / 1000000);
    return {date.year,
            date.month,
            date.day,
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
            static_cast<unsigned>(rest % 1000000)};
}

void TimestampText::set(std::int64_t microseconds)
{
    const CalendarTime time = calendarTime(microseconds);
    char *at = m_chars.data();
    if (time.year >= 0 && time.year <= 9999)
        at = putDigits(at, static_cast<unsigned>(time.year), 4);
    else
        at += std::max(0, std::snprintf(at, 16, "%+07lld", static_cast<long long>(time.year)));
    *at++ = '-';
    at = putDigits(at, time.month, 2);
    *at++ = '-';
    at = putDigits(at, time.day, 2);
    *at++ = 'T';
    at = putDigits(at, time.hour, 2);
    *at++ = ':';
    at = putDigits(at, time.minute, 2);
    *at++ = ':';
    at = putDigits(at, time.second, 2);
    *at++ = '.';
    at = putDigits(at, time.microsecond / 1000, 3);
    *at++ = 'Z';
    m_size = static_cast<std::size_t>(at - m_chars.data());
}

std::string microsecondText(std::int64_t microseconds)
{
    std::string text(TimestampText(microseconds).view());
    text.pop_back(); // the Z, before which the digits that this text has not are put
    std::array<char, 3> below{};
    putDigits(below.data(), static_cast<unsigned>(((microseconds % 1000) + 1000) % 1000), 3);
    return text.append(below.data(), below.size());
}

std::optional<std::int64_t> microsecondsOf(std::string_view text)
{
    // "-MM-DDTHH:MM:SS.sssZ" behind the year.
    constexpr std::size_t tail = 20;
    if (text.size() < tail + 4)
        return std::nullopt;
    const std::size_t yearEnd = text.size() - tail;
    std::int64_t year = 0;
    const std::size_t sign = text.front() == '+' ? 1 : 0;
    const auto read = std::from_chars(text.data() + sign, text.data() + yearEnd, year);
    std::array<unsigned, 6> parts{};
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> places{
        {{1, 2}, {4, 2}, {7, 2}, {10, 2}, {13, 2}, {16, 3}}};
    bool fine = read.ec == std::errc() && read.ptr == text.data() + yearEnd;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const char *begin = text.data() + yearEnd + places[i].first;
        const auto part = std::from_chars(begin, begin + places[i].second, parts[i]);
        fine = fine && part.ec == std::errc() && part.ptr == begin + places[i].second;
    }
    const auto [month, day, hour, minute, second, millisecond] = parts;
    // The product would not fit far outside of these years.
    constexpr std::int64_t farthest = 290000;
    if (!fine || year < -farthest || year > farthest || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const std::int64_t seconds = (std::int64_t(hour) * 60 + minute) * 60 + second;
    const std::int64_t result
        = daysOf(year, month, day) * microsecondsADay + (seconds * 1000 + millisecond) * 1000;
    // Only what comes back as the same text is one of ours.
    return TimestampText(result).view() == text ? std::optional(result) : std::nullopt;
}

} // namespace kitesync
