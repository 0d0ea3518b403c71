// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/decode/inflate.h"
#include "sync/buildkite/decode/jsontext.h"
#include "sync/buildkite/decode/keytree.h"
#include "sync/buildkite/decode/rowbuilder.h"
#include "sync/buildkite/page.h"

#include <simdjson.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kitesync {

/// Reads the records of one answer into rows, rejects and refs (destination-schema.md, rules 5 to 7). Every byte of a
/// record is checked, also of what is not kept, so that a damaged answer is never half believed.
class RecordReader final
{
public:
    /// Records that nest deeper than this are rejected: databases refuse such JSON (MySQL beyond 100 levels).
    static constexpr std::size_t maximumDepth = 100;

    /// @p request must outlive the reader, and so must the text of the values that it reads. @p textSize: of the answer.
    RecordReader(const ParseRequest &request, std::size_t textSize);

    /// Takes one record of the answer's object. False: it is no valid JSON; then nothing of the answer can be used.
    [[nodiscard]] bool read(simdjson::ondemand::value value);
    /// True if the value is valid JSON that nobody wants.
    [[nodiscard]] bool check(simdjson::ondemand::value value);
    /// The value's text in the document, without white space behind it; a container's is not checked yet. The value is
    /// read after that. Nothing: it is broken.
    [[nodiscard]] std::optional<std::string_view> textOf(simdjson::ondemand::value &value);
    /// Why the last read failed, in simdjson's words; empty: no more is known than that a value is no JSON.
    [[nodiscard]] const char *error() const noexcept { return m_error; }

    /// Everything that was read. Call once, at the end.
    [[nodiscard]] ParsedPage takePage();

private:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;
    using Node = KeyTree::Node;

    /// The order in which keys came last time, so that the next one can be guessed instead of looked up. 0: unknown.
    struct KeyOrder
    {
        std::array<KeyTree::NodeIndex, KeyTree::maximumNodes> first{}; ///< the first key inside a node
        std::array<KeyTree::NodeIndex, KeyTree::maximumNodes> after{}; ///< the key behind a node
    };
    /// What is being read.
    struct Frame
    {
        RowBuilder &row;
        const KeyTree &tree;
        KeyOrder &order;
        std::size_t depth = 1; ///< nesting of the object whose fields are read; the record itself is 1
        bool uniqueKeys = false; ///< the text has each key once
    };
    struct Key
    {
        const Node *node = nullptr; ///< nullptr: no meaning
        std::string_view text; ///< as in the document, without quotes
    };
    struct KnownAgent
    {
        std::string_view text; ///< the whole object
        std::size_t row = 0;
        Cell id; ///< in the jobs' arena
        Cell name;
    };
    /// Where the tables that a build's record fills stood before it.
    struct Stand
    {
        std::size_t jobs = 0;
        std::size_t agents = 0;
        std::size_t rejected = 0;
    };

    [[nodiscard]] bool wants(SourceObject object) const { return m_request.wanted.testFlag(object); }
    [[nodiscard]] RowBuilder &rows(SourceObject object) { return m_rows[indexOf(object)]; }
    [[nodiscard]] Frame frameFor(SourceObject object, bool uniqueKeys);

    bool readRecord(Value value, SourceObject object, bool uniqueKeys, RecordRef *ref);
    bool readAgain(std::string_view text, Frame &frame, const Stand &stand);
    void finishRecord(std::string_view text, RowBuilder &row, const Stand &stand, RecordRef *ref);
    void reject(SourceObject object, std::string reason, std::string_view sourceId, std::string_view text);
    [[nodiscard]] Stand stand();
    void goBackTo(const Stand &stand);

    bool readFields(Object &object, const Node &parent, Frame &frame);
    bool nextKey(const char *text, const Node &parent, KeyTree::NodeIndex &previous, Frame &frame, Key &key);
    bool readKnown(Value &value, const Node &node, Frame &frame);
    bool readNested(Value &value, const Node &node, Frame &frame);
    bool readMembers(Object &object, const Node &node, Frame &frame);
    bool readUnknown(Value &value, const Node &parent, std::string_view key, Frame &frame);
    bool readColumn(Value &value, const Node &node, Frame &frame);
    bool readText(std::string_view token, const Node &node, Frame &frame);
    bool readScalar(std::string_view token, const Node &node, Frame &frame);
    bool readTime(std::string_view content, std::string_view token, const Node &node, Frame &frame);
    bool readJobs(Value &value, const Node &node, Frame &frame);
    bool readAgent(Value &value, const Node &node, Frame &frame);
    bool addAgent(Object &object, std::string_view text, const Node &node, Frame &frame);
    bool reuseAgent(std::string_view text, Frame &frame);

    bool setText(std::string_view content, std::size_t column, Frame &frame);
    bool setJson(std::string_view text, std::size_t column, Frame &frame);
    bool keep(std::string_view key, std::string_view text, Frame &frame);
    bool keepMisfit(std::string_view key, std::string_view text, Frame &frame);
    bool checkText(std::string_view text);
    bool fail(simdjson::error_code error);
    bool fail();

    void fillSlug(RowBuilder &row);
    void fillJobs(std::size_t firstRow, std::string_view buildId, std::string_view pipelineId);
    [[nodiscard]] RecordRef refOf(RowBuilder &row) const;
    [[nodiscard]] ColumnMask carriedBy(SourceObject object);

    const ParseRequest &m_request;
    std::array<RowBuilder, sourceObjectCount> m_rows;
    std::array<KeyOrder, sourceObjectCount> m_orders;
    std::vector<RejectedRecord> m_rejected;
    PageSummary m_summary;
    std::unordered_map<std::string_view, KnownAgent> m_agents; ///< by the beginning of their text
    JsonCopier m_copier;
    std::string m_scratch;
    simdjson::ondemand::parser m_secondParser;
    PaddedText m_secondText;
    const char *m_error = "";
};

} // namespace kitesync
