// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/jsonbtext.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace kitesync {

namespace {

constexpr int deepest = 100;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

/// As escape_json() of the server.
void appendEscaped(std::string &text, std::string_view plain)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    static constexpr std::string_view named = "\b\f\n\r\t\"\\";
    static constexpr std::string_view letters = "bfnrt\"\\";
    text += '"';
    for (const char c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\') {
            text += c;
        } else if (const std::size_t place = named.find(c); place != std::string_view::npos) {
            text += '\\';
            text += letters[place];
        } else {
            text += "\\u00";
            text += digits[byte >> 4];
            text += digits[byte & 0xf];
        }
    }
    text += '"';
}

/// One pass over the text of a value.
class Writer
{
public:
    Writer(std::string &out, std::string_view json)
        : m_out(out)
        , m_json(json)
    {
    }

    bool all()
    {
        if (!value(0))
            return false;
        skipSpace();
        return m_at == m_json.size();
    }

private:
    struct Member
    {
        std::string key;
        std::string value;
    };

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
    }
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    bool take(char c)
    {
        skipSpace();
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(std::string_view letters)
    {
        if (m_json.substr(m_at, letters.size()) != letters)
            return false;
        m_at += letters.size();
        m_out += letters;
        return true;
    }

    bool value(int depth)
    {
        skipSpace();
        switch (here()) {
        case '{':
            return depth < deepest && object(depth);
        case '[':
            return depth < deepest && array(depth);
        case '"': {
            std::string plain;
            if (!string(plain))
                return false;
            appendEscaped(m_out, plain);
            return true;
        }
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool array(int depth)
    {
        ++m_at;
        m_out += '[';
        if (!take(']')) {
            do {
                if (m_out.back() != '[')
                    m_out += ", ";
                if (!value(depth + 1))
                    return false;
            } while (take(','));
            if (!take(']'))
                return false;
        }
        m_out += ']';
        return true;
    }

    bool members(std::vector<Member> &found, int depth)
    {
        do {
            Member member;
            skipSpace();
            if (!string(member.key) || !take(':'))
                return false;
            Writer inner(member.value, m_json.substr(m_at));
            if (!inner.value(depth + 1))
                return false;
            m_at += inner.m_at;
            found.push_back(std::move(member));
        } while (take(','));
        return take('}');
    }

    bool object(int depth)
    {
        ++m_at;
        std::vector<Member> found;
        if (!take('}') && !members(found, depth))
            return false;
        std::ranges::stable_sort(found, [](const Member &a, const Member &b) {
            return a.key.size() != b.key.size() ? a.key.size() < b.key.size() : a.key < b.key;
        });
        m_out += '{';
        bool isFirst = true;
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (i + 1 < found.size() && found[i].key == found[i + 1].key)
                continue;
            if (!isFirst)
                m_out += ", ";
            isFirst = false;
            appendEscaped(m_out, found[i].key);
            m_out += ": " + found[i].value;
        }
        m_out += '}';
        return true;
    }

    bool number()
    {
        const std::size_t begin = m_at;
        if (here() == '-')
            ++m_at;
        if (!isDigit(here()) || (here() == '0' && m_at + 1 < m_json.size() && isDigit(m_json[m_at + 1])))
            return false;
        while (isDigit(here()))
            ++m_at;
        if (here() == '.') {
            ++m_at;
            if (!isDigit(here()))
                return false;
            while (isDigit(here()))
                ++m_at;
        }
        const std::string_view text = m_json.substr(begin, m_at - begin);
        const bool isNegativeZero
            = text.front() == '-' && text.find_first_of("123456789") == std::string_view::npos;
        if (here() == 'e' || here() == 'E' || isNegativeZero)
            return false;
        m_out += text;
        return true;
    }

    std::optional<std::uint32_t> hex()
    {
        std::uint32_t code = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = here();
            const char lower = static_cast<char>(c | 0x20);
            if (isDigit(c))
                code = code * 16 + static_cast<std::uint32_t>(c - '0');
            else if (lower >= 'a' && lower <= 'f')
                code = code * 16 + static_cast<std::uint32_t>(lower - 'a') + 10;
            else
                return std::nullopt;
        }
        return code;
    }

    /// Behind "\u".
    bool unicode(std::string &plain)
    {
        std::optional<std::uint32_t> code = hex();
        if (!code || *code == 0)
            return false;
        if (*code >= 0xd800 && *code < 0xdc00) {
            if (m_json.substr(m_at, 2) != "\\u")
                return false;
            m_at += 2;
            const std::optional<std::uint32_t> low = hex();
            if (!low || *low < 0xdc00 || *low > 0xdfff)
                return false;
            code = 0x10000 + ((*code - 0xd800) << 10) + (*low - 0xdc00);
        } else if (*code >= 0xdc00 && *code <= 0xdfff) {
            return false;
        }
        appendUtf8(plain, *code);
        return true;
    }

    bool string(std::string &plain)
    {
        static constexpr std::string_view letters = "bfnrt\"\\/";
        static constexpr std::string_view meant = "\b\f\n\r\t\"\\/";
        if (here() != '"')
            return false;
        for (++m_at; here() != '"';) {
            const std::size_t end = m_json.find_first_of("\"\\", m_at);
            if (end == std::string_view::npos)
                return false;
            plain += m_json.substr(m_at, end - m_at);
            m_at = end;
            if (m_json[end] == '"')
                break;
            ++m_at;
            const char c = here();
            ++m_at;
            if (c == 'u') {
                if (!unicode(plain))
                    return false;
            } else if (const std::size_t place = letters.find(c);
                       c != '\0' && place != std::string_view::npos) {
                plain += meant[place];
            } else {
                return false;
            }
        }
        ++m_at;
        return true;
    }

    std::string &m_out;
    std::string_view m_json;
    std::size_t m_at = 0;
};

} // namespace

bool appendJsonbText(std::string &text, std::string_view json)
{
    return Writer(text, json).all();
}

} // namespace kitesync
