// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/rowbuilder.h"

#include "sync/buildkite/decode/scalars.h"

#include <algorithm>
#include <functional>

namespace kitesync {

namespace {

constexpr std::size_t idColumn = 0;
constexpr std::size_t maximumIdLength = 255; // characters
// Beyond so many unknown keys in a row, comparing each with each is slower than reading the record again.
constexpr std::size_t manyUnknownKeys = 32;

} // namespace

RowBuilder::RowBuilder(SourceObject object)
    : m_batch(object)
{
    m_seenInAll.set();
}

void RowBuilder::reserve(std::size_t rows, std::size_t bytes)
{
    m_batch.reserve(rows, bytes);
    m_notes.reserve(rows);
}

void RowBuilder::begin()
{
    m_batch.appendRow();
    clearRowState();
}

void RowBuilder::restart()
{
    m_batch.dropLastRow();
    begin();
}

void RowBuilder::abandon()
{
    m_batch.dropLastRow();
}

void RowBuilder::clearRowState()
{
    m_extra.clear();
    m_unknown.clear();
    m_seen.reset();
    m_coercedNow = 0;
    m_suspect = false;
    m_tooDeep = false;
    m_badId = false;
}

void RowBuilder::finish()
{
    if (!m_extra.empty()) {
        const std::size_t start = arena().size();
        arena() += '{';
        arena() += m_extra;
        arena() += '}';
        setAppended(m_batch.extraIndex(), Cell::Kind::Json, start);
    }
    m_notes.push_back({m_coercedNow, ++m_lastTouch});
    m_seenInSome |= m_seen;
    m_seenInAll &= m_seen;
}

void RowBuilder::setNumber(std::size_t column, Cell::Kind kind, std::int64_t number)
{
    setCell(column, {number, kind});
}

void RowBuilder::setAppended(std::size_t column, Cell::Kind kind, std::size_t start)
{
    Cell cell{0, kind};
    cell.place(start, arena().size() - start);
    setCell(column, cell);
}

bool RowBuilder::see(KeyTree::NodeIndex node)
{
    if (m_seen[node])
        return false;
    m_seen[node] = true;
    return true;
}

void RowBuilder::seeUnknown(KeyTree::NodeIndex parent, std::string_view key)
{
    const bool known = std::any_of(m_unknown.begin(), m_unknown.end(), [&](const Unknown &unknown) {
        return unknown.parent == parent && unknown.key == key;
    });
    m_suspect = m_suspect || known || m_unknown.size() >= manyUnknownKeys;
    if (!m_suspect)
        m_unknown.push_back({parent, key});
}

std::optional<std::string> RowBuilder::refusal()
{
    const Cell &id = cell(idColumn);
    if (m_badId)
        return "its id has characters that a database cannot keep";
    if (id.kind != Cell::Kind::Text)
        return m_seen[KeyTree::of(object()).find(KeyTree::of(object()).root(), "id")->index]
                   ? "its id is not a text"
                   : "it has no id";
    if (id.length() == 0)
        return "its id is empty";
    if (id.length() > maximumIdLength && characterCount(m_batch.text(id)) > maximumIdLength)
        return "its id is longer than 255 characters";
    if (m_tooDeep)
        return "it is nested too deeply";
    return std::nullopt;
}

void RowBuilder::beginExtra(std::string_view key)
{
    if (!m_extra.empty() && m_extra.back() != '{')
        m_extra += ',';
    m_extra += '"';
    m_extra += key;
    m_extra += "\":";
}

RowBuilder::ExtraMark RowBuilder::openExtra(std::string_view key)
{
    const std::size_t before = m_extra.size();
    beginExtra(key);
    m_extra += '{';
    return {before, m_extra.size()};
}

void RowBuilder::closeExtra(const ExtraMark &mark)
{
    if (m_extra.size() == mark.inside)
        m_extra.resize(mark.before);
    else
        m_extra += '}';
}

void RowBuilder::dropRowsFrom(std::size_t row)
{
    while (m_batch.rowCount() > row)
        m_batch.dropLastRow();
    m_notes.resize(std::min(m_notes.size(), row));
}

void RowBuilder::touch(std::size_t row)
{
    m_notes[row].touched = ++m_lastTouch;
}

ColumnMask RowBuilder::columnsSeen(bool every) const
{
    ColumnMask mask;
    // "extra" is made of whatever came.
    mask.set(m_batch.extraIndex());
    addSeenColumns(KeyTree::of(object()).root(), every ? m_seenInAll : m_seenInSome, false, mask);
    return mask;
}

/// An object that came as null, or as something else, is a reading of all its columns.
void RowBuilder::addSeenColumns(const KeyTree::Node &node, const Seen &seen, bool aboveSeen,
                                ColumnMask &mask) const
{
    const bool came = aboveSeen || seen[node.index];
    if (came && node.hasColumn)
        mask.set(node.column);
    for (const KeyTree::NodeIndex child : node.children)
        addSeenColumns(KeyTree::of(object()).node(child), seen, came, mask);
}

std::int64_t RowBuilder::coerced() const
{
    std::int64_t sum = 0;
    for (const RowNote &note : m_notes)
        sum += note.coerced;
    return sum;
}

void RowBuilder::dropEqualIds()
{
    struct Entry
    {
        std::size_t hash = 0;
        std::size_t row = 0;
    };
    std::vector<Entry> entries;
    entries.reserve(rowCount());
    for (std::size_t row = 0; row < rowCount(); ++row)
        entries.push_back({std::hash<std::string_view>()(m_batch.id(row)), row});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.hash != b.hash)
            return a.hash < b.hash;
        const int order = m_batch.id(a.row).compare(m_batch.id(b.row));
        return order != 0 ? order < 0 : m_notes[a.row].touched < m_notes[b.row].touched;
    });
    std::vector<bool> keep(rowCount(), true);
    bool all = true;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].hash == entries[i - 1].hash
            && m_batch.id(entries[i].row) == m_batch.id(entries[i - 1].row)) {
            keep[entries[i - 1].row] = false;
            all = false;
        }
    }
    if (all)
        return;
    m_batch.filterRows(keep);
    std::size_t kept = 0;
    for (std::size_t row = 0; row < keep.size(); ++row) {
        if (keep[row])
            m_notes[kept++] = m_notes[row];
    }
    m_notes.resize(kept);
}

} // namespace kitesync
