// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// U+FFFD in UTF-8.
inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

/// What begins here decides what a JSON value is; 0 for nothing.
[[nodiscard]] constexpr char firstOf(std::string_view text)
{
    return text.empty() ? '\0' : text.front();
}
/// @p text without JSON's white space at its end.
[[nodiscard]] std::string_view trimmedEnd(std::string_view text);

/// What became of the escapes of one JSON string.
struct Unescaped
{
    bool valid = true; ///< false: an escape that JSON does not have
    bool replaced = false; ///< U+0000 or a lone surrogate became U+FFFD
};

/// Appends the text that @p raw (what is between the quotes of a JSON string, valid UTF-8) stands for to @p out.
Unescaped appendUnescaped(std::string_view raw, std::string &out);

/// @p text with each invalid UTF-8 sequence replaced by @p replacement.
[[nodiscard]] std::string repairedUtf8(std::string_view text, std::string_view replacement);

/// A JSON document with invalid UTF-8, made valid: what was invalid is an escape of a lone surrogate now, which becomes
/// U+FFFD, and is counted, in the very value where it is.
[[nodiscard]] std::string repairedDocument(std::string_view text);

/// Checks JSON values and copies them compactly: no white space, one spelling of each string, of equal keys in an object
/// only the last, U+0000 and lone surrogates as U+FFFD. Numbers keep their spelling. Needs no stack, however deep the
/// nesting. One object may be used for many values, one after the other.
class JsonCopier final
{
public:
    /// Deeper than this equal keys are all kept: nobody stores such a value, and rewriting each level would be quadratic.
    static constexpr std::size_t deepestUniqueKeys = 128;

    /// Appends the one value that @p text (valid UTF-8) is, white space around it allowed, to @p out.
    /// False: not exactly one valid value; then @p out is as before.
    [[nodiscard]] bool copy(std::string_view text, std::string &out);

    /// How deep the last value's arrays and objects are nested; 0: a scalar.
    [[nodiscard]] std::size_t depth() const noexcept { return m_deepest; }
    /// A character of the last value was replaced.
    [[nodiscard]] bool replaced() const noexcept { return m_replaced; }

private:
    struct Level
    {
        std::size_t firstMember = 0; ///< in m_members
        std::size_t contentStart = 0; ///< in the output, after the bracket
    };
    struct Member
    {
        std::size_t start = 0; ///< in the output: of the key's quote
        std::size_t keyLength = 0; ///< quotes included
        std::size_t hash = 0;
    };

    bool copyValues();
    bool beginValue();
    bool endValue();
    bool openLevel(bool object);
    [[nodiscard]] bool tracksKeys() const noexcept { return m_objects.size() <= deepestUniqueKeys; }
    void closeLevel();
    bool copyKey();
    bool copyString();
    bool copyNumber();
    bool copyWord(std::string_view word);
    bool digits();
    void skipSpace();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool hasEqualKeys(const Level &level) const;
    void dropEqualKeys(const Level &level);

    std::string_view m_text;
    std::size_t m_position = 0;
    std::string *m_out = nullptr;
    std::vector<bool> m_objects; ///< an element an open container: is it an object
    std::vector<Level> m_levels; ///< of the outer ones
    std::vector<Member> m_members;
    std::vector<std::size_t> mutable m_hashes;
    std::string m_scratch;
    std::size_t m_deepest = 0;
    bool m_replaced = false;
};

} // namespace kitesync
