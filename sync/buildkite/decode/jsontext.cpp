// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/jsontext.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <optional>
#include <unordered_map>

namespace kitesync {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::uint32_t> fourHexDigits(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : text.substr(0, 4)) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return std::nullopt;
        value = value << 4 | static_cast<std::uint32_t>(digit);
    }
    return value;
}

void appendCodePoint(std::uint32_t c, std::string &out)
{
    const auto tail = [](std::uint32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += {static_cast<char>(0xC0 | c >> 6), tail(c)};
    } else if (c < 0x10000) {
        out += {static_cast<char>(0xE0 | c >> 12), tail(c >> 6), tail(c)};
    } else {
        out += {static_cast<char>(0xF0 | c >> 18), tail(c >> 12), tail(c >> 6), tail(c)};
    }
}

bool isHighSurrogate(std::uint32_t c)
{
    return c >= 0xD800 && c < 0xDC00;
}
bool isLowSurrogate(std::uint32_t c)
{
    return c >= 0xDC00 && c < 0xE000;
}

/// Reads what follows "\u" at @p position and moves it behind; a pair of surrogates is one character.
bool appendUnicodeEscape(std::string_view raw, std::size_t &position, std::string &out, bool &replaced)
{
    const auto first = fourHexDigits(raw.substr(position));
    if (!first)
        return false;
    position += 4;
    std::uint32_t character = *first;
    if (isHighSurrogate(character) && raw.substr(position, 2) == "\\u") {
        const auto second = fourHexDigits(raw.substr(position + 2));
        if (second && isLowSurrogate(*second)) {
            character = 0x10000 + ((character - 0xD800) << 10 | (*second - 0xDC00));
            position += 6;
        }
    }
    if (character == 0 || isHighSurrogate(character) || isLowSurrogate(character)) {
        out += replacementCharacter;
        replaced = true;
    } else {
        appendCodePoint(character, out);
    }
    return true;
}

/// The character that "\" and @p letter stand for; 0: none.
char simpleEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

/// Appends @p text as the inside of a JSON string, with no more escapes than needed.
void appendEscaped(std::string_view text, std::string &out)
{
    constexpr char hex[] = "0123456789abcdef";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 0xF]};
            else
                out += c;
        }
    }
}

/// The length of the valid UTF-8 sequence at the front of @p text, or minus the length of what is wrong there.
int sequenceLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return -1;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte excludes overlong forms, surrogates and what is beyond U+10FFFF.
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i < length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= text.size() || byte(at) < (i == 1 ? lowest : 0x80) || byte(at) > (i == 1 ? highest : 0xBF))
            return -i;
    }
    return length;
}

bool endsInsideEscape(std::string_view text)
{
    std::size_t backslashes = 0;
    while (backslashes < text.size() && text[text.size() - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Copies @p text to the result; @p repair appends something in place of each invalid sequence.
template <typename Repair> std::string repaired(std::string_view text, Repair repair)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    std::size_t position = 0;
    while (position < text.size()) {
        const int length = sequenceLength(text.substr(position));
        if (length > 0)
            out.append(text.substr(position, static_cast<std::size_t>(length)));
        else
            repair(out);
        position += static_cast<std::size_t>(length > 0 ? length : -length);
    }
    return out;
}

} // namespace

std::string_view trimmedEnd(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

Unescaped appendUnescaped(std::string_view raw, std::string &out)
{
    Unescaped result;
    std::size_t position = 0;
    while (position < raw.size()) {
        const std::size_t backslash = std::min(raw.find('\\', position), raw.size());
        out.append(raw.substr(position, backslash - position));
        position = backslash;
        if (position == raw.size())
            break;
        const char letter = position + 1 < raw.size() ? raw[position + 1] : '\0';
        position += 2;
        if (letter == 'u') {
            result.valid = appendUnicodeEscape(raw, position, out, result.replaced);
        } else {
            const char character = simpleEscape(letter);
            result.valid = character != 0;
            out += character;
        }
        if (!result.valid)
            return result;
    }
    return result;
}

std::string repairedUtf8(std::string_view text, std::string_view replacement)
{
    return repaired(text, [replacement](std::string &out) { out += replacement; });
}

std::string repairedDocument(std::string_view text)
{
    return repaired(text, [](std::string &out) {
        // Behind a backslash there is no valid escape, and there must not be one after the repair.
        out += endsInsideEscape(out) ? replacementCharacter : std::string_view("\\udfff");
    });
}

bool JsonCopier::copy(std::string_view text, std::string &out)
{
    const std::size_t before = out.size();
    m_text = text;
    m_position = 0;
    m_out = &out;
    m_objects.clear();
    m_levels.clear();
    m_members.clear();
    m_deepest = 0;
    m_replaced = false;
    if (copyValues())
        return true;
    out.resize(before);
    return false;
}

bool JsonCopier::copyValues()
{
    do {
        if (!beginValue())
            return false;
    } while (!m_objects.empty() && endValue());
    skipSpace();
    return m_objects.empty() && m_position == m_text.size();
}

/// Copies a scalar or an empty container, or opens containers up to the place of the first value inside.
bool JsonCopier::beginValue()
{
    for (;;) {
        skipSpace();
        if (m_position == m_text.size())
            return false;
        switch (m_text[m_position]) {
        case '{':
        case '[': {
            const bool object = m_text[m_position] == '{';
            if (!openLevel(object))
                return true;
            if (object && !copyKey())
                return false;
            continue;
        }
        case '"':
            return copyString();
        case 't':
            return copyWord("true");
        case 'f':
            return copyWord("false");
        case 'n':
            return copyWord("null");
        default:
            return copyNumber();
        }
    }
}

/// After a value inside a container: closes what ends here. True: another value follows; false: the end, or an error
/// (then levels are left open).
bool JsonCopier::endValue()
{
    while (!m_objects.empty()) {
        const bool object = m_objects.back();
        skipSpace();
        if (take(',')) {
            *m_out += ',';
            skipSpace();
            return !object || copyKey();
        }
        if (!take(object ? '}' : ']'))
            return false;
        closeLevel();
    }
    return false;
}

/// True: the container has content; false: it was empty and is closed already.
bool JsonCopier::openLevel(bool object)
{
    ++m_position;
    *m_out += object ? '{' : '[';
    m_objects.push_back(object);
    if (tracksKeys())
        m_levels.push_back({m_members.size(), m_out->size()});
    m_deepest = std::max(m_deepest, m_objects.size());
    skipSpace();
    if (!take(object ? '}' : ']'))
        return true;
    closeLevel();
    return false;
}

void JsonCopier::closeLevel()
{
    const bool object = m_objects.back();
    if (tracksKeys()) {
        const Level level = m_levels.back();
        m_levels.pop_back();
        if (object && hasEqualKeys(level))
            dropEqualKeys(level);
        m_members.resize(level.firstMember);
    }
    m_objects.pop_back();
    *m_out += object ? '}' : ']';
}

bool JsonCopier::copyKey()
{
    const std::size_t start = m_out->size();
    if (m_position == m_text.size() || m_text[m_position] != '"' || !copyString())
        return false;
    const std::string_view key = std::string_view(*m_out).substr(start);
    if (tracksKeys())
        m_members.push_back({start, key.size(), std::hash<std::string_view>()(key)});
    skipSpace();
    *m_out += ':';
    return take(':');
}

bool JsonCopier::copyString()
{
    const std::size_t start = m_position + 1;
    std::size_t end = start;
    bool escapes = false;
    for (;; ++end) {
        if (end >= m_text.size())
            return false;
        const char c = m_text[end];
        if (c == '"')
            break;
        if (c == '\\') {
            escapes = true;
            ++end;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            return false;
        }
    }
    const std::string_view raw = m_text.substr(start, end - start);
    m_position = end + 1;
    *m_out += '"';
    if (escapes) {
        m_scratch.clear();
        const Unescaped result = appendUnescaped(raw, m_scratch);
        if (!result.valid)
            return false;
        m_replaced = m_replaced || result.replaced;
        appendEscaped(m_scratch, *m_out);
    } else {
        m_out->append(raw);
    }
    *m_out += '"';
    return true;
}

bool JsonCopier::copyNumber()
{
    const std::size_t start = m_position;
    (void)take('-');
    if (!take('0') && !digits())
        return false;
    if (take('.') && !digits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            (void)take('-');
        if (!digits())
            return false;
    }
    m_out->append(m_text.substr(start, m_position - start));
    return true;
}

bool JsonCopier::digits()
{
    const std::size_t start = m_position;
    while (m_position < m_text.size() && m_text[m_position] >= '0' && m_text[m_position] <= '9')
        ++m_position;
    return m_position > start;
}

bool JsonCopier::copyWord(std::string_view word)
{
    if (m_text.substr(m_position, word.size()) != word)
        return false;
    m_position += word.size();
    m_out->append(word);
    return true;
}

void JsonCopier::skipSpace()
{
    while (m_position < m_text.size() && isSpace(m_text[m_position]))
        ++m_position;
}

bool JsonCopier::take(char c)
{
    if (m_position == m_text.size() || m_text[m_position] != c)
        return false;
    ++m_position;
    return true;
}

/// True also for keys that only have the same hash.
bool JsonCopier::hasEqualKeys(const Level &level) const
{
    constexpr std::size_t few = 8;
    const std::size_t count = m_members.size() - level.firstMember;
    const auto begin = m_members.begin() + static_cast<std::ptrdiff_t>(level.firstMember);
    if (count <= few) {
        for (auto a = begin; a != m_members.end(); ++a) {
            if (std::any_of(begin, a, [a](const Member &b) { return a->hash == b.hash; }))
                return true;
        }
        return false;
    }
    m_hashes.clear();
    std::transform(begin, m_members.end(), std::back_inserter(m_hashes),
                   [](const Member &m) { return m.hash; });
    std::sort(m_hashes.begin(), m_hashes.end());
    return std::adjacent_find(m_hashes.begin(), m_hashes.end()) != m_hashes.end();
}

/// Rewrites the members of the object whose output ends here, each key's last one only.
void JsonCopier::dropEqualKeys(const Level &level)
{
    const std::string content = m_out->substr(level.contentStart);
    const auto keyOf = [&](const Member &member) {
        return std::string_view(content).substr(member.start - level.contentStart, member.keyLength);
    };
    std::unordered_map<std::string_view, std::size_t> last;
    for (std::size_t i = level.firstMember; i < m_members.size(); ++i)
        last[keyOf(m_members[i])] = i;
    m_out->resize(level.contentStart);
    for (std::size_t i = level.firstMember; i < m_members.size(); ++i) {
        if (last[keyOf(m_members[i])] != i)
            continue;
        const std::size_t start = m_members[i].start - level.contentStart;
        // A member ends before the comma in front of the next one.
        const std::size_t end
            = i + 1 < m_members.size() ? m_members[i + 1].start - 1 - level.contentStart : content.size();
        if (m_out->size() > level.contentStart)
            *m_out += ',';
        m_out->append(content, start, end - start);
    }
}

} // namespace kitesync
