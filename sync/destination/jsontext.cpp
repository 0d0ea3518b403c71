// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/jsontext.h"

#include <cstddef>

namespace kitesync {

namespace {

/// The end of the string that begins at @p at.
std::size_t endOfString(std::string_view json, std::size_t at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

/// The end of the value that begins at @p at.
std::size_t endOfValue(std::string_view json, std::size_t at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = endOfString(json, at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth < 0 || (depth == 0 && c == ','))
            break;
        ++at;
    }
    return at;
}

struct Place
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< 0: there is no such key
};

/// Where the value of a key of the object stands.
Place find(std::string_view object, std::string_view key)
{
    std::size_t at = 1;
    while (at < object.size() && object[at] == '"') {
        const std::size_t keyEnd = endOfString(object, at);
        const std::size_t begin = keyEnd + 1; // behind the colon
        const std::size_t end = endOfValue(object, begin);
        if (object.substr(at + 1, keyEnd - at - 2) == key)
            return {begin, end};
        at = end + 1;
    }
    return {};
}

} // namespace

void appendJsonText(std::string &json, std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 0xf];
        } else {
            json += c;
        }
    }
    json += '"';
}

bool putIntoJson(std::string &object, std::span<const std::string_view> keys, std::string_view value)
{
    if (object.empty())
        object = "{}";
    if (object.front() != '{')
        return false;
    const Place place = find(object, keys.front());
    const bool isLast = keys.size() == 1;
    std::string inner
        = place.end > 0 && !isLast ? object.substr(place.begin, place.end - place.begin) : std::string();
    if (isLast)
        inner = value;
    else if (!putIntoJson(inner, keys.subspan(1), value))
        return false;
    if (place.end > 0) {
        object.replace(place.begin, place.end - place.begin, inner);
        return true;
    }
    object.pop_back();
    if (object.size() > 1)
        object += ',';
    appendJsonText(object, keys.front());
    object += ':' + inner + '}';
    return true;
}

std::string_view findInJson(std::string_view object, std::span<const std::string_view> keys)
{
    if (object.empty() || object.front() != '{')
        return {};
    const Place place = find(object, keys.front());
    if (place.end == 0)
        return {};
    const std::string_view value = object.substr(place.begin, place.end - place.begin);
    return keys.size() == 1 ? value : findInJson(value, keys.subspan(1));
}

void takeFromJson(std::string &object, std::span<const std::string_view> keys)
{
    const Place place = find(object, keys.front());
    std::string inner = object.substr(place.begin, place.end - place.begin);
    if (keys.size() > 1)
        takeFromJson(inner, keys.subspan(1));
    if (keys.size() > 1 && !inner.empty()) {
        object.replace(place.begin, place.end - place.begin, inner);
        return;
    }
    // With its key (two quotes, a colon) and the comma at one side.
    std::size_t begin = place.begin - keys.front().size() - 3;
    std::size_t end = place.end;
    if (object[end] == ',')
        ++end;
    else if (object[begin - 1] == ',')
        --begin;
    object.erase(begin, end - begin);
    if (object == "{}")
        object.clear();
}

} // namespace kitesync
