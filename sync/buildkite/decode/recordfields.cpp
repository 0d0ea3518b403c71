// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a record: which cell, or which place in "extra", each value goes to.
#include "sync/buildkite/decode/recordreader.h"

#include "sync/buildkite/decode/scalars.h"

#include <cstring>

namespace kitesync {

namespace {

/// The text of a JSON string's key up to its closing quote, which is there (the parser's first pass looked).
std::string_view keyText(const char *text)
{
    const char *end = text;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {text, static_cast<std::size_t>(end - text)};
}

bool isText(ColumnType type)
{
    return type == ColumnType::Id || type == ColumnType::ShortText || type == ColumnType::LongText;
}

} // namespace

bool RecordReader::fail(simdjson::error_code error)
{
    m_error = simdjson::error_message(error);
    return false;
}

bool RecordReader::fail()
{
    m_error = "";
    return false;
}

bool RecordReader::readFields(Object &object, const Node &parent, Frame &frame)
{
    KeyTree::NodeIndex previous = 0;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(result).get(field))
            return fail(error);
        Key key;
        if (!nextKey(field.key().raw(), parent, previous, frame, key))
            return false;
        const bool read = key.node ? readKnown(field.value(), *key.node, frame)
                                   : readUnknown(field.value(), parent, key.text, frame);
        if (!read)
            return false;
    }
    return true;
}

/// Finds out what a key means. Mostly it is the one that followed @p previous in the record before.
bool RecordReader::nextKey(const char *text, const Node &parent, KeyTree::NodeIndex &previous, Frame &frame,
                           Key &key)
{
    KeyTree::NodeIndex &guess = previous == 0 ? frame.order.first[parent.index] : frame.order.after[previous];
    const Node &expected = frame.tree.node(guess);
    const std::size_t length = expected.key.size();
    // Keys of the tree are shorter than the padding behind the text.
    if (guess != 0 && std::memcmp(text, expected.key.data(), length) == 0 && text[length] == '"') {
        key = {&expected, {text, length}};
    } else {
        key.text = keyText(text);
        // Equal keys may be spelled in different ways: the copy for the second reading spells them in one.
        if (!frame.uniqueKeys && key.text.find('\\') != std::string_view::npos) {
            frame.row.suspectEqualKeys();
            m_scratch.clear();
            if (!appendUnescaped(key.text, m_scratch).valid)
                return fail();
        }
        key.node = frame.tree.find(parent, key.text);
        if (key.node)
            guess = key.node->index;
    }
    if (key.node) {
        previous = key.node->index;
        if (!frame.row.see(previous))
            frame.row.suspectEqualKeys();
    } else if (!frame.uniqueKeys && !parent.discards && !parent.hasColumn) {
        frame.row.seeUnknown(parent.index, key.text);
    }
    return true;
}

bool RecordReader::readKnown(Value &value, const Node &node, Frame &frame)
{
    if (node.role == KeyTree::Role::Jobs)
        return readJobs(value, node, frame);
    if (!node.children.empty())
        return readNested(value, node, frame);
    if (node.hasColumn)
        return readColumn(value, node, frame);
    return check(value);
}

/// A field whose value should be an object.
bool RecordReader::readNested(Value &value, const Node &node, Frame &frame)
{
    const std::string_view token = value.raw_json_token();
    if (firstOf(token) != '{') {
        if (node.hasColumn)
            return readColumn(value, node, frame);
        if (node.textChild != 0 && firstOf(token) == '"')
            return readColumn(value, frame.tree.node(node.textChild), frame);
        const auto text = textOf(value);
        if (!text)
            return false;
        return *text == "null" || keepMisfit(node.key, *text, frame);
    }
    if (node.role == KeyTree::Role::Agent)
        return readAgent(value, node, frame);
    Object object;
    if (const auto error = value.get_object().get(object))
        return fail(error);
    if (node.hasColumn) {
        std::string_view text;
        if (const auto error = object.raw_json().get(text))
            return fail(error);
        if (!setJson(text, node.column, frame))
            return false;
        if (const auto error = object.reset().error())
            return fail(error);
    }
    return readMembers(object, node, frame);
}

bool RecordReader::readMembers(Object &object, const Node &node, Frame &frame)
{
    const RowBuilder::ExtraMark mark = frame.row.openExtra(node.key);
    ++frame.depth;
    const bool read = readFields(object, node, frame);
    --frame.depth;
    frame.row.closeExtra(mark);
    return read;
}

bool RecordReader::readUnknown(Value &value, const Node &parent, std::string_view key, Frame &frame)
{
    const auto text = textOf(value);
    if (!text)
        return false;
    // Inside a JSON column the value is there already.
    if (parent.discards || parent.hasColumn || *text == "null")
        return checkText(*text);
    return keep(key, *text, frame);
}

bool RecordReader::readColumn(Value &value, const Node &node, Frame &frame)
{
    const auto text = textOf(value);
    if (!text)
        return false;
    if (*text == "null")
        return true;
    if (node.type == ColumnType::Json)
        return setJson(*text, node.column, frame);
    switch (firstOf(*text)) {
    case '"':
        return readText(*text, node, frame);
    case '{':
    case '[':
        return keepMisfit(node.key, *text, frame);
    default:
        return readScalar(*text, node, frame);
    }
}

bool RecordReader::readText(std::string_view token, const Node &node, Frame &frame)
{
    if (token.size() < 2 || token.back() != '"')
        return fail();
    const std::string_view content = token.substr(1, token.size() - 2);
    if (isText(node.type))
        return setText(content, node.column, frame);
    if (node.type == ColumnType::Timestamp)
        return readTime(content, token, node, frame);
    if (const auto number = parseInteger(content); number && node.type == ColumnType::Integer) {
        frame.row.setNumber(node.column, Cell::Kind::Integer, *number);
        frame.row.coerce();
        return true;
    }
    return keepMisfit(node.key, token, frame);
}

bool RecordReader::readTime(std::string_view content, std::string_view token, const Node &node, Frame &frame)
{
    if (content.find('\\') != std::string_view::npos) {
        m_scratch.clear();
        if (!appendUnescaped(content, m_scratch).valid)
            return fail();
        content = m_scratch;
    }
    const auto time = parseTime(content);
    if (!time)
        return keepMisfit(node.key, token, frame);
    frame.row.setNumber(node.column, Cell::Kind::Timestamp, time->microseconds);
    // A destination may keep milliseconds only; the whole text is kept beside the column then.
    return !time->finer || keepMisfit(node.key, token, frame);
}

/// A number, true or false.
bool RecordReader::readScalar(std::string_view token, const Node &node, Frame &frame)
{
    if (node.type == ColumnType::Integer) {
        if (const auto number = parseInteger(token)) {
            frame.row.setNumber(node.column, Cell::Kind::Integer, *number);
            return true;
        }
    }
    if (node.type == ColumnType::Boolean && (token == "true" || token == "false")) {
        frame.row.setNumber(node.column, Cell::Kind::Boolean, token == "true" ? 1 : 0);
        return true;
    }
    return keepMisfit(node.key, token, frame);
}

bool RecordReader::setText(std::string_view content, std::size_t column, Frame &frame)
{
    if (content.find('\\') == std::string_view::npos) {
        frame.row.setText(column, content);
        return true;
    }
    const std::size_t start = frame.row.arena().size();
    const Unescaped result = appendUnescaped(content, frame.row.arena());
    if (!result.valid)
        return fail();
    frame.row.setAppended(column, Cell::Kind::Text, start);
    if (result.replaced) {
        frame.row.coerce();
        if (column == 0)
            frame.row.foundBadId();
    }
    return true;
}

bool RecordReader::setJson(std::string_view text, std::size_t column, Frame &frame)
{
    const std::size_t start = frame.row.arena().size();
    if (!m_copier.copy(text, frame.row.arena()))
        return fail();
    frame.row.setAppended(column, Cell::Kind::Json, start);
    if (m_copier.replaced())
        frame.row.coerce();
    if (frame.depth + m_copier.depth() > maximumDepth)
        frame.row.foundTooDeep();
    return true;
}

/// Puts a value that has no column into "extra".
bool RecordReader::keep(std::string_view key, std::string_view text, Frame &frame)
{
    frame.row.beginExtra(key);
    if (!m_copier.copy(text, frame.row.extra()))
        return fail();
    if (m_copier.replaced())
        frame.row.coerce();
    if (frame.depth + m_copier.depth() > maximumDepth)
        frame.row.foundTooDeep();
    return true;
}

/// Puts a value that does not fit its column into "extra"; counted once, whatever else is odd about it.
bool RecordReader::keepMisfit(std::string_view key, std::string_view text, Frame &frame)
{
    if (!keep(key, text, frame))
        return false;
    if (!m_copier.replaced())
        frame.row.coerce();
    return true;
}

bool RecordReader::checkText(std::string_view text)
{
    m_scratch.clear();
    return m_copier.copy(text, m_scratch) || fail();
}

std::optional<std::string_view> RecordReader::textOf(simdjson::ondemand::value &value)
{
    const std::string_view token = value.raw_json_token();
    std::string_view text = token;
    simdjson::error_code error = simdjson::SUCCESS;
    if (firstOf(token) == '{') {
        Object object;
        error = value.get_object().get(object);
        if (!error)
            error = object.raw_json().get(text);
    } else if (firstOf(token) == '[') {
        simdjson::ondemand::array array;
        error = value.get_array().get(array);
        if (!error)
            error = array.raw_json().get(text);
    } else if (firstOf(token) == '"') {
        // Left where it is, a text before a colon would be taken for a key of the object around it.
        error = value.get_raw_json_string().error();
    }
    if (error) {
        fail(error);
        return std::nullopt;
    }
    return trimmedEnd(text);
}

} // namespace kitesync
