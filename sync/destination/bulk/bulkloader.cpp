// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/bulk/bulkloader.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"

#include <algorithm>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace kitesync {

BulkLoader::Plan BulkLoader::planOf(const RowBatch &batch, const Refusals &known) const
{
    struct Place
    {
        std::size_t group = 0;
        std::size_t position = 0;
    };
    Plan plan;
    plan.shape = shapeOf(batch);
    const std::size_t most = std::max<std::size_t>(1, m_way->mostRows(plan.shape, batch));
    std::pmr::monotonic_buffer_resource memory; // that is taken and given back in few pieces
    std::pmr::unordered_map<std::string_view, Place> last(&memory); // id -> where its last row is
    last.reserve(batch.rowCount());
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        if (known.contains(row))
            continue;
        const auto [found, isFirst] = last.try_emplace(batch.id(row));
        Place &place = found->second;
        if (!isFirst) {
            std::size_t &before = plan.groups[place.group][place.position];
            if (batch.areEqual(before, row)) {
                std::size_t older = row;
                if (batch.readAt(row) >= batch.readAt(before))
                    std::swap(older, before);
                plan.repeated.emplace_back(older, before);
                continue;
            }
            ++place.group;
        }
        while (place.group < plan.groups.size() && plan.groups[place.group].size() >= most)
            ++place.group;
        if (place.group == plan.groups.size())
            plan.groups.emplace_back();
        place.position = plan.groups[place.group].size();
        plan.groups[place.group].push_back(row);
    }
    return plan;
}

Result<BatchOutcome> BulkLoader::load(const RowBatch &batch, const Refusals &known)
{
    return load({batch, known}, planOf(batch, known));
}

Result<BatchOutcome> BulkLoader::load(const Part &part, const Plan &plan)
{
    BatchOutcome outcome;
    outcome.refused = part.known;
    for (const Numbers &group : plan.groups) {
        if (Status loaded = loadRows(plan.shape, part.batch, group, outcome); !loaded)
            return loaded.error();
        if (outcome.ended)
            return outcome;
    }
    // Backwards, because what stands for one may itself be stood for by a later one.
    for (auto each = plan.repeated.rbegin(); each != plan.repeated.rend(); ++each) {
        if (const auto refusal = outcome.refused.find(each->second); refusal != outcome.refused.end())
            outcome.refused.emplace(each->first, refusal->second);
        else
            ++outcome.unchanged;
    }
    return outcome;
}

Result<std::vector<BatchOutcome>> BulkLoader::loadAll(std::span<const Part> parts, Ending ending)
{
    std::vector<Plan> plans;
    plans.reserve(parts.size());
    for (const Part &part : parts)
        plans.push_back(planOf(part.batch, part.known));
    Result<std::vector<BatchOutcome>> together = loadTogether(parts, plans, ending);
    if (!together || !together->empty())
        return together;
    return oneByOne(parts.size(), [&](std::size_t number) { return load(parts[number], plans[number]); });
}

/// Nothing where that cannot be, or one of them has to be looked at more closely: then nothing was loaded.
Result<std::vector<BatchOutcome>> BulkLoader::loadTogether(std::span<const Part> parts,
                                                           std::span<const Plan> plans, Ending ending)
{
    std::vector<BulkWay::Part> rows;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Plan &plan = plans[i];
        if (!parts[i].known.empty() || plan.groups.size() != 1)
            return std::vector<BatchOutcome>();
        const Result<bool> plain = insertsPlainly(plan.shape);
        if (!plain)
            return plain.error();
        // What is told in passing is told again and again.
        rows.push_back({plan.shape, parts[i].batch, plan.groups.front(), *plain && !plan.shape.partial});
    }
    if (!m_way->joins(rows))
        return std::vector<BatchOutcome>();
    const Result<std::vector<BulkOutcome>> done = m_way->loadTogether(rows, ending);
    if (!done)
        return m_way->blamesRow() ? Result(std::vector<BatchOutcome>()) : done.error();
    std::vector<BatchOutcome> outcomes(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((*done)[i].dropped > 0)
            return std::vector<BatchOutcome>();
        outcomes[i].written = (*done)[i].changed;
        outcomes[i].unchanged = std::int64_t(parts[i].batch.rowCount()) - outcomes[i].written;
    }
    return outcomes;
}

void BulkLoader::expectEmpty(SourceObjects objects)
{
    for (const SourceObject object : listOf(objects))
        m_plain[indexOf(object)] = true;
}

/// Asked once a table: its first page tells. A transaction that is rolled back later costs no more than speed.
Result<bool> BulkLoader::insertsPlainly(const RowShape &shape)
{
    std::optional<bool> &plain = m_plain[indexOf(shape.object)];
    if (!plain) {
        const Result<QVariant> row = m_connection.value(m_dialect.paged(
            QStringLiteral("SELECT 1 FROM %1").arg(m_dialect.table(shape.table().name)), 1, 0));
        if (!row)
            return row.error();
        plain = !row->isValid();
    }
    return *plain;
}

Status BulkLoader::loadRows(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows,
                            BatchOutcome &outcome)
{
    const Result<bool> plain = insertsPlainly(shape);
    if (!plain)
        return plain.error();
    Result<BulkOutcome> done = *plain ? m_way->insert(shape, batch, rows) : m_way->upsert(shape, batch, rows);
    if (*plain && !done && m_way->blamesRow()) {
        m_plain[indexOf(shape.object)] = false;
        done = m_way->upsert(shape, batch, rows);
    }
    if (done && done->dropped == 0) {
        outcome.written += done->changed;
        outcome.unchanged += std::int64_t(rows.size()) - done->changed;
        return {};
    }
    if (done)
        return m_oneByOne.loadRows(batch, rows, outcome);
    if (!m_way->blamesRow())
        return done.error();
    if (rows.size() == 1) {
        outcome.refused.emplace(rows.front(), done.error().detail.toStdString());
        return {};
    }
    const std::size_t half = rows.size() / 2;
    if (Status first = loadRows(shape, batch, rows.first(half), outcome); !first || outcome.ended)
        return first;
    return loadRows(shape, batch, rows.subspan(half), outcome);
}

Result<BatchDifference> BulkLoader::compare(const RowBatch &batch)
{
    BatchDifference all;
    const Plan plan = planOf(batch, {});
    for (const Numbers &group : plan.groups) {
        Result<BatchDifference> part = m_way->compare(plan.shape, batch, group);
        if (!part)
            return part;
        std::ranges::move(part->missing, std::back_inserter(all.missing));
        std::ranges::move(part->different, std::back_inserter(all.different));
    }
    return all;
}

} // namespace kitesync
