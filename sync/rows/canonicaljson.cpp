// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/canonicaljson.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <map>

namespace kitesync {

namespace {

constexpr int deepest = 512;
// Databases that keep numbers as 64-bit integers or doubles are exact up to here.
constexpr std::size_t exactDigits = 18;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6);
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

/// The value of a number's text: an integer as its digits, anything else as the nearest double.
std::string canonicalNumber(std::string_view text)
{
    const bool negative = text.front() == '-';
    std::string digits;
    std::int64_t exponent = 0; // of ten, behind the digits
    bool fraction = false;
    std::size_t at = negative ? 1 : 0;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.') {
            fraction = true;
            continue;
        }
        digits += text[at];
        exponent -= fraction ? 1 : 0;
    }
    if (at < text.size()) {
        const char *begin = text.data() + at + 1;
        std::int64_t power = 0;
        const auto read = std::from_chars(begin + (*begin == '+' ? 1 : 0), text.data() + text.size(), power);
        if (read.ec != std::errc() || power > 1000000 || power < -1000000)
            return std::string(text);
        exponent += power;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        return "0";
    while (digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    if (exponent >= 0 && digits.size() + static_cast<std::size_t>(exponent) <= exactDigits)
        return (negative ? "-" : "") + digits + std::string(static_cast<std::size_t>(exponent), '0');
    const std::string exact = (negative ? "-" : "") + digits + 'e' + std::to_string(exponent);
    double value = 0;
    const auto read = std::from_chars(exact.data(), exact.data() + exact.size(), value);
    if (read.ec != std::errc())
        return exact;
    char shortest[40];
    const auto end = std::to_chars(std::begin(shortest), std::end(shortest), value);
    return std::string(std::begin(shortest), end.ptr);
}

class Reader final
{
public:
    explicit Reader(std::string_view json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool document(std::string &out)
    {
        if (!value(out, 0))
            return false;
        skipSpace();
        return m_at == m_json.size();
    }

    [[nodiscard]] bool wholeString(std::string &text) { return plain(text) && m_at == m_json.size(); }

private:
    [[nodiscard]] char next() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipSpace()
    {
        while (isSpace(next()))
            ++m_at;
    }
    [[nodiscard]] bool take(char c)
    {
        skipSpace();
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool value(std::string &out, int depth)
    {
        skipSpace();
        if (depth > deepest)
            return false;
        switch (next()) {
        case '{':
            return object(out, depth);
        case '[':
            return array(out, depth);
        case '"':
            return string(out);
        case 't':
            return word("true", out);
        case 'f':
            return word("false", out);
        case 'n':
            return word("null", out);
        default:
            return number(out);
        }
    }

    [[nodiscard]] bool word(std::string_view expected, std::string &out)
    {
        if (m_json.substr(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        out += expected;
        return true;
    }

    [[nodiscard]] bool digits()
    {
        const std::size_t begin = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        return m_at > begin;
    }

    [[nodiscard]] bool number(std::string &out)
    {
        const std::size_t begin = m_at;
        if (next() == '-')
            ++m_at;
        if (!digits())
            return false;
        if (next() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (next() == 'e' || next() == 'E') {
            ++m_at;
            if (next() == '+' || next() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        out += canonicalNumber(m_json.substr(begin, m_at - begin));
        return true;
    }

    [[nodiscard]] bool hex(std::uint32_t &code)
    {
        const std::string_view four = m_json.substr(std::min(m_at, m_json.size()), 4);
        const auto read = std::from_chars(four.data(), four.data() + four.size(), code, 16);
        m_at += 4;
        return four.size() == 4 && read.ptr == four.data() + 4 && read.ec == std::errc();
    }

    [[nodiscard]] bool escape(std::string &text)
    {
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        const char name = next();
        ++m_at;
        if (const std::size_t which = names.find(name); which != std::string_view::npos) {
            text += meant[which];
            return true;
        }
        std::uint32_t code = 0;
        if (name != 'u' || !hex(code))
            return false;
        if (code >= 0xd800 && code < 0xdc00 && m_json.substr(m_at, 2) == "\\u") {
            m_at += 2;
            std::uint32_t low = 0;
            if (!hex(low) || low < 0xdc00 || low > 0xdfff)
                return false;
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        appendUtf8(text, code);
        return true;
    }

    /// With a length in front in the place of quotes and escapes.
    [[nodiscard]] bool string(std::string &out)
    {
        std::string text;
        if (!plain(text))
            return false;
        out += '"' + std::to_string(text.size()) + ':' + text;
        return true;
    }

    [[nodiscard]] bool plain(std::string &text)
    {
        if (!take('"'))
            return false;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            const char c = m_json[m_at++];
            if (c != '\\')
                text += c;
            else if (!escape(text))
                return false;
        }
        return take('"');
    }

    [[nodiscard]] bool array(std::string &out, int depth)
    {
        ++m_at;
        out += '[';
        if (take(']')) {
            out += ']';
            return true;
        }
        do {
            if (!value(out, depth + 1))
                return false;
            out += ',';
        } while (take(','));
        out += ']';
        return take(']');
    }

    [[nodiscard]] bool object(std::string &out, int depth)
    {
        ++m_at;
        std::map<std::string, std::string> members;
        if (!take('}')) {
            do {
                std::string key;
                std::string text;
                if (!plain(key) || !take(':') || !value(text, depth + 1))
                    return false;
                members.insert_or_assign(std::move(key), std::move(text));
            } while (take(','));
            if (!take('}'))
                return false;
        }
        out += '{';
        for (const auto &[key, text] : members) {
            out += std::to_string(key.size());
            out.append(":").append(key).append("=").append(text).append(",");
        }
        out += '}';
        return true;
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

} // namespace

std::optional<std::string> canonicalJson(std::string_view json)
{
    std::string out;
    out.reserve(json.size() + json.size() / 4);
    if (!Reader(json).document(out))
        return std::nullopt;
    return out;
}

std::optional<std::string> textOfJsonString(std::string_view json)
{
    std::string text;
    if (!Reader(json).wholeString(text))
        return std::nullopt;
    return text;
}

std::string compactJson(std::string_view json)
{
    std::string compact;
    compact.reserve(json.size());
    bool inString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString && c == '\\' && at + 1 < json.size()) {
            compact += c;
            compact += json[++at];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString || !isSpace(c))
            compact += c;
    }
    return compact;
}

} // namespace kitesync
