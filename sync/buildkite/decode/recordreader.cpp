// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/recordreader.h"

#include "sync/buildkite/decode/scalars.h"

#include <algorithm>
#include <iterator>

namespace kitesync {

namespace {

constexpr std::size_t idColumn = 0;
constexpr std::size_t longestSourceId = 255; // characters; it goes into a short text column

std::size_t columnOf(SourceObject object, std::string_view name)
{
    return *tableOf(object).indexOfColumn(name);
}

/// Positions that are looked at in each record.
struct BuildColumns
{
    std::size_t pipelineId = columnOf(SourceObject::Builds, "pipeline_id");
    std::size_t pipelineSlug = columnOf(SourceObject::Builds, "pipeline_slug");
    std::size_t number = columnOf(SourceObject::Builds, "number");
    std::size_t state = columnOf(SourceObject::Builds, "state");
    std::size_t blocked = columnOf(SourceObject::Builds, "blocked");
    std::size_t url = columnOf(SourceObject::Builds, "url");
    std::size_t createdAt = columnOf(SourceObject::Builds, "created_at");
    std::size_t finishedAt = columnOf(SourceObject::Builds, "finished_at");
};
struct JobColumns
{
    std::size_t buildId = columnOf(SourceObject::Jobs, "build_id");
    std::size_t pipelineId = columnOf(SourceObject::Jobs, "pipeline_id");
    std::size_t agentId = columnOf(SourceObject::Jobs, "agent_id");
    std::size_t agentName = columnOf(SourceObject::Jobs, "agent_name");
};

const BuildColumns &buildColumns()
{
    static const BuildColumns columns;
    return columns;
}
const JobColumns &jobColumns()
{
    static const JobColumns columns;
    return columns;
}

/// SLUG of ".../pipelines/SLUG/builds/N".
std::string_view slugInUrl(std::string_view url)
{
    constexpr std::string_view before = "/pipelines/";
    const std::size_t start = url.find(before);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = url.substr(start + before.size());
    const std::size_t end = rest.find('/');
    if (end == std::string_view::npos || !rest.substr(end).starts_with("/builds/"))
        return {};
    return rest.substr(0, end);
}

std::string_view kindOfValue(std::string_view text)
{
    switch (firstOf(text)) {
    case '[':
        return "a list";
    case '"':
        return "a text";
    case 't':
    case 'f':
        return "a boolean";
    case 'n':
        return "null";
    default:
        return "a number";
    }
}

std::string_view firstCharacters(std::string_view text, std::size_t count)
{
    std::size_t position = 0;
    while (position < text.size()) {
        if ((text[position] & 0xC0) != 0x80 && count-- == 0)
            break;
        ++position;
    }
    return text.substr(0, position);
}

} // namespace

RecordReader::RecordReader(const ParseRequest &request, std::size_t textSize)
    : m_request(request)
    , m_rows{RowBuilder(SourceObject::Pipelines), RowBuilder(SourceObject::Agents),
             RowBuilder(SourceObject::Builds), RowBuilder(SourceObject::Jobs)}
{
    // Typical sizes (buildkite-api.md 5.6): a little too much is cheaper than growing.
    constexpr std::size_t buildShell = 1400;
    constexpr std::size_t job = 2050;
    if (request.object == SourceObject::Builds || request.object == SourceObject::Jobs) {
        rows(SourceObject::Jobs).reserve(textSize / job + 8, textSize * 3 / 5);
        rows(SourceObject::Builds).reserve(std::min<std::size_t>(textSize / buildShell + 1, 100), textSize / 8);
    } else {
        rows(request.object).reserve(textSize / buildShell + 8, textSize * 3 / 4);
    }
}

bool RecordReader::read(Value value)
{
    const bool listed = m_request.object != SourceObject::Jobs;
    RecordRef ref;
    const Stand before = stand();
    const std::size_t row = rows(m_request.object).rowCount();
    if (!readRecord(value, m_request.object, false, &ref))
        return false;
    ++m_summary.records;
    if (m_request.skip.contains(ref.id)) {
        rows(m_request.object).dropRowsFrom(row);
        goBackTo(before);
    }
    if (listed)
        m_summary.refs.push_back(std::move(ref));
    return true;
}

bool RecordReader::check(Value value)
{
    const auto text = textOf(value);
    return text && checkText(*text);
}

ParsedPage RecordReader::takePage()
{
    ParsedPage page;
    page.summary = std::move(m_summary);
    for (const SourceObject object :
         {SourceObject::Pipelines, SourceObject::Builds, SourceObject::Jobs, SourceObject::Agents}) {
        RowBuilder &builder = rows(object);
        if (!wants(object) || builder.rowCount() == 0)
            continue;
        builder.dropEqualIds();
        page.rows.coerced[indexOf(object)] = builder.coerced();
        const ColumnMask carried = carriedBy(object);
        page.rows.batches.push_back(builder.takeBatch());
        page.rows.batches.back().setCarried(carried);
        page.rows.batches.back().setReadAt(m_request.readAt);
    }
    page.rows.rejected = std::move(m_rejected);
    return page;
}

ColumnMask RecordReader::carriedBy(SourceObject object)
{
    ColumnMask mask;
    mask.set();
    if (object == SourceObject::Agents && m_request.object != SourceObject::Agents) {
        // An agent inside a job does not say what the list says: what never came must not be overwritten.
        mask = rows(object).columnsSeen(false);
        mask.reset(columnOf(SourceObject::Agents, "job_id"));
    }
    if (object == SourceObject::Jobs && m_request.object == SourceObject::Jobs) {
        const std::size_t groupKey = columnOf(SourceObject::Jobs, "group_key");
        mask.set(groupKey, rows(object).columnsSeen(true).test(groupKey));
        mask.set(jobColumns().buildId, !m_request.build.id.empty());
        mask.set(jobColumns().pipelineId, !m_request.build.pipelineId.empty());
    }
    return mask;
}

RecordReader::Frame RecordReader::frameFor(SourceObject object, bool uniqueKeys)
{
    return Frame{rows(object), KeyTree::of(object), m_orders[indexOf(object)], 1, uniqueKeys};
}

/// @p ref is filled in where one is wanted, for a rejected record as far as it can be read.
bool RecordReader::readRecord(Value value, SourceObject object, bool uniqueKeys, RecordRef *ref)
{
    if (firstOf(value.raw_json_token()) != '{') {
        const auto text = textOf(value);
        if (!text || !checkText(*text))
            return false;
        reject(object, "it is " + std::string(kindOfValue(*text)) + ", not an object", {}, *text);
        if (ref)
            ref->rejected = true;
        return true;
    }
    Object fields;
    if (const auto error = value.get_object().get(fields))
        return fail(error);
    const Stand before = stand();
    Frame frame = frameFor(object, uniqueKeys);
    frame.row.begin();
    if (!readFields(fields, frame.tree.root(), frame))
        return false;
    std::string_view text;
    if (const auto error = fields.raw_json().get(text))
        return fail(error);
    if (frame.row.suspectsEqualKeys() && !readAgain(text, frame, before))
        return false;
    finishRecord(text, frame.row, before, ref);
    return true;
}

/// Reads the record from a copy in which each key is there once.
bool RecordReader::readAgain(std::string_view text, Frame &frame, const Stand &before)
{
    if (frame.row.object() == SourceObject::Builds)
        goBackTo(before);
    std::string copy;
    if (!m_copier.copy(text, copy))
        return fail();
    const bool replaced = m_copier.replaced();
    m_secondText = PaddedText(copy);
    simdjson::ondemand::document document;
    Object fields;
    auto error = m_secondParser.iterate(m_secondText.data(), m_secondText.size(), m_secondText.paddedSize())
                     .get(document);
    if (!error)
        error = document.get_object().get(fields);
    if (error)
        return fail(error);
    frame.row.restart();
    frame.uniqueKeys = true;
    // The copy hides what it replaced.
    if (replaced)
        frame.row.coerce();
    return readFields(fields, frame.tree.root(), frame);
}

/// The fields are read: the row stays, or the record is rejected.
void RecordReader::finishRecord(std::string_view text, RowBuilder &row, const Stand &before, RecordRef *ref)
{
    const SourceObject object = row.object();
    if (object == SourceObject::Builds)
        fillSlug(row);
    if (ref)
        *ref = refOf(row);
    if (auto refusal = row.refusal()) {
        const Cell id = row.cell(idColumn);
        const std::string sourceId(id.kind == Cell::Kind::Text ? row.text(idColumn) : std::string_view());
        row.abandon();
        if (object == SourceObject::Builds)
            goBackTo(before);
        reject(object, std::move(*refusal), sourceId, text);
        if (ref)
            ref->rejected = true;
        return;
    }
    if (object == SourceObject::Builds)
        fillJobs(before.jobs, row.text(idColumn), row.text(buildColumns().pipelineId));
    row.finish();
    if (object == SourceObject::Jobs && m_request.object == SourceObject::Jobs)
        fillJobs(row.row(), m_request.build.id, m_request.build.pipelineId);
}

void RecordReader::reject(SourceObject object, std::string reason, std::string_view sourceId,
                          std::string_view text)
{
    // What cannot be read of the answer's own records is told in any case: it may hide jobs.
    if (!wants(object) && object != m_request.object)
        return;
    m_rejected.push_back({object, std::string(firstCharacters(sourceId, longestSourceId)), std::move(reason),
                          std::string(trimmedEnd(text))});
}

RecordReader::Stand RecordReader::stand()
{
    return {rows(SourceObject::Jobs).rowCount(), rows(SourceObject::Agents).rowCount(), m_rejected.size()};
}

/// Takes back the jobs and agents of a build that is not taken itself.
void RecordReader::goBackTo(const Stand &before)
{
    if (m_request.object != SourceObject::Builds)
        return;
    rows(SourceObject::Jobs).dropRowsFrom(before.jobs);
    rows(SourceObject::Agents).dropRowsFrom(before.agents);
    m_rejected.erase(m_rejected.begin() + static_cast<std::ptrdiff_t>(before.rejected), m_rejected.end());
    // It may name rows that are gone.
    m_agents.clear();
}

void RecordReader::fillSlug(RowBuilder &row)
{
    const BuildColumns &columns = buildColumns();
    if (!row.text(columns.pipelineSlug).empty())
        return;
    // Into the arena from the arena: through a copy.
    const std::string slug(slugInUrl(row.text(columns.url)));
    if (!slug.empty())
        row.setText(columns.pipelineSlug, slug);
}

void RecordReader::fillJobs(std::size_t firstRow, std::string_view buildId, std::string_view pipelineId)
{
    RowBuilder &jobs = rows(SourceObject::Jobs);
    if (firstRow >= jobs.rowCount())
        return;
    // One copy in the arena serves all jobs of the build.
    const Cell build = buildId.empty() ? Cell() : jobs.store(buildId);
    const Cell pipeline = pipelineId.empty() ? Cell() : jobs.store(pipelineId);
    for (std::size_t row = firstRow; row < jobs.rowCount(); ++row) {
        jobs.setCellOf(row, jobColumns().buildId, build);
        jobs.setCellOf(row, jobColumns().pipelineId, pipeline);
    }
}

RecordRef RecordReader::refOf(RowBuilder &row) const
{
    RecordRef ref;
    ref.id = row.text(idColumn);
    const SourceObject object = row.object();
    const Table &table = tableOf(object);
    const Cell &created = row.cell(*table.indexOfColumn("created_at"));
    if (!created.isNull())
        ref.createdAt = created.number;
    if (object == SourceObject::Pipelines)
        ref.slug = row.text(*table.indexOfColumn("slug"));
    if (object == SourceObject::Agents) {
        const std::string_view state = row.text(*table.indexOfColumn("connection_state"));
        ref.open = state == "connected" || state == "stopping";
    }
    if (object == SourceObject::Builds) {
        const BuildColumns &columns = buildColumns();
        ref.slug = row.text(columns.pipelineSlug);
        ref.pipelineId = row.text(columns.pipelineId);
        ref.number = row.cell(columns.number).number;
        ref.blocked = row.cell(columns.blocked).number != 0;
        ref.open = isOpenBuild(row.text(columns.state), ref.blocked, !row.cell(columns.finishedAt).isNull());
    }
    return ref;
}

bool RecordReader::readJobs(Value &value, const Node &node, Frame &frame)
{
    const bool list = firstOf(value.raw_json_token()) == '[';
    if (!list || !(wants(SourceObject::Jobs) || wants(SourceObject::Agents))) {
        const auto text = textOf(value);
        if (!text)
            return false;
        return list || *text == "null" ? checkText(*text) : keepMisfit(node.key, *text, frame);
    }
    simdjson::ondemand::array jobs;
    if (const auto error = value.get_array().get(jobs))
        return fail(error);
    for (auto element : jobs) {
        Value job;
        if (const auto error = std::move(element).get(job))
            return fail(error);
        if (!readRecord(job, SourceObject::Jobs, frame.uniqueKeys, nullptr))
            return false;
    }
    return true;
}

bool RecordReader::readAgent(Value &value, const Node &node, Frame &frame)
{
    Object object;
    if (const auto error = value.get_object().get(object))
        return fail(error);
    if (!wants(SourceObject::Agents))
        return readMembers(object, node, frame);
    std::string_view text;
    if (const auto error = object.raw_json().get(text))
        return fail(error);
    if (!frame.uniqueKeys && reuseAgent(text, frame))
        return true;
    if (const auto error = object.reset().error())
        return fail(error);
    return addAgent(object, text, node, frame);
}

namespace {

/// Enough to tell agents apart: their text begins with the id.
std::string_view beginningOf(std::string_view text)
{
    return text.substr(0, 64);
}

} // namespace

/// A page names the same few agents again and again, mostly with the very same text.
bool RecordReader::reuseAgent(std::string_view text, Frame &frame)
{
    const auto known = m_agents.find(beginningOf(text));
    if (known == m_agents.end() || known->second.text != text)
        return false;
    frame.row.setCell(jobColumns().agentId, known->second.id);
    frame.row.setCell(jobColumns().agentName, known->second.name);
    rows(SourceObject::Agents).touch(known->second.row);
    return true;
}

/// The agent's columns of the job, and the agent's own row.
bool RecordReader::addAgent(Object &object, std::string_view text, const Node &node, Frame &frame)
{
    const RowBuilder::Leavings before = frame.row.leavings();
    if (!readMembers(object, node, frame))
        return false;
    if (const auto error = object.reset().error())
        return fail(error);
    Frame agent = frameFor(SourceObject::Agents, frame.uniqueKeys);
    agent.row.begin();
    if (!readFields(object, agent.tree.root(), agent))
        return false;
    if (agent.row.suspectsEqualKeys()) {
        agent.row.abandon();
        frame.row.suspectEqualKeys();
        return true;
    }
    if (agent.row.refusal()) {
        // It is a part of the job: there it stays whole, rather than as a reject of its own.
        agent.row.abandon();
        frame.row.dropExtraFrom(before.extra);
        return keep(node.key, text, frame);
    }
    const std::size_t row = agent.row.row();
    agent.row.finish();
    if (!frame.uniqueKeys && frame.row.leavings() == before) {
        m_agents[beginningOf(text)] = KnownAgent{text, row, frame.row.cell(jobColumns().agentId),
                                                 frame.row.cell(jobColumns().agentName)};
    }
    return true;
}

} // namespace kitesync
