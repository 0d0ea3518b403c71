// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/keytree.h"

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

std::size_t bucketOf(std::string_view key, std::size_t bucketCount)
{
    const auto byte = [key](std::size_t i) { return std::size_t(static_cast<unsigned char>(key[i])); };
    if (key.empty())
        return 0;
    const std::size_t hash
        = key.size() * 37 + byte(0) * 5 + byte(key.size() / 2) * 11 + byte(key.size() - 1) * 17;
    return hash & (bucketCount - 1);
}

} // namespace

const KeyTree &KeyTree::of(SourceObject object)
{
    static const std::array<KeyTree, sourceObjectCount> trees{
        KeyTree(tableOf(SourceObject::Pipelines)), KeyTree(tableOf(SourceObject::Agents)),
        KeyTree(tableOf(SourceObject::Builds)), KeyTree(tableOf(SourceObject::Jobs))};
    return trees[indexOf(object)];
}

KeyTree::KeyTree(const Table &table)
{
    // References into m_nodes must stay valid while it grows.
    m_nodes.reserve(maximumNodes);
    m_nodes.emplace_back();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].path.empty())
            addColumn(table.columns[i].path, i, table.columns[i].type);
    }
    for (const std::string_view path : table.ignored)
        grow(path).discards = true;
    if (table.object == SourceObject::Builds)
        addBuildKeys(table);
    if (table.object == SourceObject::Jobs)
        addJobKeys();
    for (Node &node : m_nodes)
        fillBuckets(node);
}

const KeyTree::Node *KeyTree::find(const Node &parent, std::string_view key) const
{
    if (parent.buckets.empty())
        return nullptr;
    const std::size_t mask = parent.buckets.size() - 1;
    for (std::size_t bucket = bucketOf(key, parent.buckets.size()); parent.buckets[bucket] != 0;
         bucket = (bucket + 1) & mask) {
        const Node &child = m_nodes[parent.buckets[bucket]];
        if (child.key == key)
            return &child;
    }
    return nullptr;
}

/// The node at @p path, made with all above it where missing.
KeyTree::Node &KeyTree::grow(std::string_view path)
{
    Node *node = &m_nodes.front();
    while (!path.empty()) {
        const std::string_view key = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(key.size() + 1, path.size()));
        Node *child = nullptr;
        for (const NodeIndex index : node->children) {
            if (m_nodes[index].key == key)
                child = &m_nodes[index];
        }
        if (!child) {
            Q_ASSERT(m_nodes.size() < maximumNodes);
            child = &m_nodes.emplace_back();
            child->key = key;
            child->index = static_cast<NodeIndex>(m_nodes.size() - 1);
            node->children.push_back(child->index);
        }
        node = child;
    }
    return *node;
}

void KeyTree::addColumn(std::string_view path, std::size_t column, ColumnType type)
{
    Node &node = grow(path);
    node.hasColumn = true;
    node.column = static_cast<std::uint8_t>(column);
    node.type = type;
}

/// What the catalogue cannot say: the embedded pipeline's columns, the jobs, and an author that is only an e-mail.
void KeyTree::addBuildKeys(const Table &table)
{
    addColumn("pipeline.id", *table.indexOfColumn("pipeline_id"), ColumnType::ShortText);
    addColumn("pipeline.slug", *table.indexOfColumn("pipeline_slug"), ColumnType::ShortText);
    grow("jobs").role = Role::Jobs;
    grow("author").textChild = grow("author.email").index;
}

void KeyTree::addJobKeys()
{
    grow("agent").role = Role::Agent;
}

void KeyTree::fillBuckets(Node &parent)
{
    if (parent.children.empty())
        return;
    std::size_t count = 4;
    while (count < parent.children.size() * 2)
        count *= 2;
    parent.buckets.assign(count, 0);
    for (const NodeIndex child : parent.children) {
        std::size_t bucket = bucketOf(m_nodes[child].key, count);
        while (parent.buckets[bucket] != 0)
            bucket = (bucket + 1) & (count - 1);
        parent.buckets[bucket] = child;
    }
}

} // namespace kitesync
