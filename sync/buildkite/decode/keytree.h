// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/rows/catalogue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kitesync {

/// What the keys of one object's records mean: the catalogue's paths, compiled. Constant once made.
class KeyTree final
{
public:
    using NodeIndex = std::uint8_t;
    static constexpr std::size_t maximumNodes = 128;

    /// Where a value has a meaning of its own.
    enum class Role : std::uint8_t {
        Plain,
        Jobs, ///< a build's jobs: records of another table
        Agent, ///< a job's agent: columns of the job, and a record of another table
    };

    struct Node
    {
        std::string key;
        NodeIndex index = 0;
        Role role = Role::Plain;
        bool hasColumn = false; ///< the whole value goes into a column
        bool discards = false; ///< what has no column is not kept: another table has it, or nobody may
        std::uint8_t column = 0;
        ColumnType type = ColumnType::ShortText;
        NodeIndex textChild = 0; ///< the child that a plain text in the object's place belongs to; 0: none
        std::vector<NodeIndex> children; ///< of an object whose keys have meanings
        std::vector<NodeIndex> buckets; ///< hash table over children, 0: free (the root is nobody's child)
    };

    [[nodiscard]] static const KeyTree &of(SourceObject object);

    [[nodiscard]] const Node &root() const { return m_nodes.front(); }
    [[nodiscard]] const Node &node(NodeIndex index) const { return m_nodes[index]; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    /// The child of @p parent with that key, or nullptr.
    [[nodiscard]] const Node *find(const Node &parent, std::string_view key) const;

private:
    explicit KeyTree(const Table &table);
    Node &grow(std::string_view path);
    void addColumn(std::string_view path, std::size_t column, ColumnType type);
    void addBuildKeys(const Table &table);
    void addJobKeys();
    void fillBuckets(Node &parent);

    std::vector<Node> m_nodes;
};

} // namespace kitesync
