// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/scalars.h"

#include <algorithm>
#include <charconv>

namespace kitesync {

namespace {

constexpr std::int64_t microsecondsInSecond = 1'000'000;
constexpr std::int64_t secondsInDay = 86'400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads fixed-width parts from the front of a text; once something is missing it stays failed.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    int digits(std::size_t count)
    {
        int value = 0;
        if (m_text.size() < count)
            return fail();
        for (const char c : m_text.substr(0, count)) {
            if (!isDigit(c))
                return fail();
            value = value * 10 + (c - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    bool skip(char expected)
    {
        if (m_text.empty() || m_text.front() != expected)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    void expect(char expected)
    {
        if (!skip(expected))
            fail();
    }
    std::string_view digitRun()
    {
        std::size_t count = 0;
        while (count < m_text.size() && isDigit(m_text[count]))
            ++count;
        const std::string_view run = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return run;
    }
    int fail()
    {
        m_ok = false;
        return 0;
    }
    bool ok() const { return m_ok; }
    std::string_view rest() const { return m_text; }

private:
    std::string_view m_text;
    bool m_ok = true;
};

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; years from 0.
std::int64_t dayNumber(int year, int month, int day)
{
    // Years begin in March here, so that the leap day is the last of its year.
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return std::int64_t(era) * 146'097 + dayOfEra - 719'468;
}

/// Seconds that the offset at the front of @p scanner adds to UTC; "Z" is 0.
std::int64_t readOffset(Scanner &scanner)
{
    if (scanner.skip('Z') || scanner.skip('z'))
        return 0;
    const bool negative = scanner.skip('-');
    if (!negative)
        scanner.expect('+');
    const int hours = scanner.digits(2);
    int minutes = 0;
    if (!scanner.rest().empty()) {
        scanner.skip(':');
        minutes = scanner.digits(2);
    }
    if (hours > 23 || minutes > 59)
        scanner.fail();
    const std::int64_t seconds = hours * 3600 + minutes * 60;
    return negative ? -seconds : seconds;
}

struct Fraction
{
    std::int64_t microseconds = 0;
    bool finer = false;
};

Fraction readFraction(Scanner &scanner)
{
    Fraction fraction;
    if (!scanner.skip('.'))
        return fraction;
    const std::string_view digits = scanner.digitRun();
    if (digits.empty())
        scanner.fail();
    std::int64_t unit = microsecondsInSecond / 10;
    for (const char c : digits.substr(0, 6)) {
        fraction.microseconds += (c - '0') * unit;
        unit /= 10;
    }
    fraction.finer = digits.size() > 3 && digits.find_first_not_of('0', 3) != std::string_view::npos;
    return fraction;
}

} // namespace

std::optional<ParsedTime> parseTime(std::string_view text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect('-');
    const int month = scanner.digits(2);
    scanner.expect('-');
    const int day = scanner.digits(2);
    const bool spaced = scanner.skip(' ');
    if (!spaced && !scanner.skip('T'))
        scanner.expect('t');
    const int hour = scanner.digits(2);
    scanner.expect(':');
    const int minute = scanner.digits(2);
    scanner.expect(':');
    const int second = scanner.digits(2);
    const Fraction fraction = readFraction(scanner);
    if (!scanner.ok() || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23
        || minute > 59 || second > 59) {
        return std::nullopt;
    }
    std::int64_t offset = 0;
    if (spaced) {
        if (scanner.rest() != " UTC")
            return std::nullopt;
    } else {
        offset = readOffset(scanner);
        if (!scanner.ok() || !scanner.rest().empty())
            return std::nullopt;
    }
    const std::int64_t seconds
        = dayNumber(year, month, day) * secondsInDay + hour * 3600 + minute * 60 + second - offset;
    static const std::int64_t first = dayNumber(1, 1, 1) * secondsInDay;
    static const std::int64_t end = dayNumber(10000, 1, 1) * secondsInDay;
    if (seconds < first || seconds >= end)
        return std::nullopt;
    return ParsedTime{seconds * microsecondsInSecond + fraction.microseconds, fraction.finer};
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    if (digits.empty() || (digits.front() == '0' && text.size() > 1))
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace kitesync
