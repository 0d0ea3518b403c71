// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/timestamptext.h"

#include <algorithm>
#include <cstdio>

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

constexpr std::int64_t microsecondsADay = 86400LL * 1000 * 1000;

} // namespace

void TimestampText::set(std::int64_t microseconds)
{
    std::int64_t days = microseconds / microsecondsADay;
    std::int64_t rest = microseconds % microsecondsADay;
    if (rest < 0) {
        rest += microsecondsADay;
        --days;
    }
    const Date date = dateOf(days);
    const auto milliseconds = static_cast<unsigned>(rest / 1000);
    char *at = m_chars.data();
    if (date.year >= 0 && date.year <= 9999)
        at = putDigits(at, static_cast<unsigned>(date.year), 4);
    else
        at += std::max(0, std::snprintf(at, 16, "%+07lld", static_cast<long long>(date.year)));
    *at++ = '-';
    at = putDigits(at, date.month, 2);
    *at++ = '-';
    at = putDigits(at, date.day, 2);
    *at++ = 'T';
    at = putDigits(at, milliseconds / 3600000, 2);
    *at++ = ':';
    at = putDigits(at, milliseconds / 60000 % 60, 2);
    *at++ = ':';
    at = putDigits(at, milliseconds / 1000 % 60, 2);
    *at++ = '.';
    at = putDigits(at, milliseconds % 1000, 3);
    *at++ = 'Z';
    m_size = static_cast<std::size_t>(at - m_chars.data());
}

} // namespace kitesync
