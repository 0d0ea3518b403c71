// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"

#include <random>
#include <string>

namespace kitesync::bench {

inline constexpr int buildsOnPage = 100;
inline constexpr int jobsInBuild = 20;
inline constexpr std::int64_t second = 1000 * 1000;
inline constexpr std::int64_t start = 1700000000LL * second;

/// Rows of about 2.5 KB, the same for a page's number every time.
class PageMaker
{
public:
    explicit PageMaker(int number)
        : m_random(static_cast<unsigned>(number) + 1)
        , m_created(start - number * 3600 * second)
    {
    }

    LoadUnit make(std::int64_t readAt)
    {
        RowBatch builds(SourceObject::Builds);
        RowBatch jobs(SourceObject::Jobs);
        for (int i = 0; i < buildsOnPage; ++i) {
            const std::string build = uuid();
            fill(builds, build, build);
            for (int j = 0; j < jobsInBuild; ++j)
                fill(jobs, uuid(), build);
        }
        LoadUnit unit;
        for (RowBatch *batch : {&builds, &jobs}) {
            batch->setReadAt(readAt);
            unit.rows.batches.push_back(std::move(*batch));
        }
        unit.state = {{"history", QByteArrayLiteral("{\"intervals\":[]}")}};
        unit.runId = QStringLiteral("bench");
        return unit;
    }

private:
    std::string text(std::size_t length)
    {
        static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789/-";
        std::string made(length, ' ');
        for (char &c : made)
            c = letters[m_random() % letters.size()];
        return made;
    }
    std::string uuid() { return text(8) + "-0000-4000-8000-" + text(12); }

    void fill(RowBatch &batch, const std::string &id, const std::string &build)
    {
        const std::size_t row = batch.appendRow();
        const auto columns = batch.table().columns;
        batch.setCell(row, 0, batch.store(id));
        for (std::size_t column = 1; column < columns.size(); ++column)
            batch.setCell(row, column, value(batch, columns[column], build));
        batch.setCell(
            row, batch.extraIndex(),
            batch.store(R"({"step":{"signature":{"value":")" + text(500) + R"("}}})", Cell::Kind::Json));
    }

    Cell value(RowBatch &batch, const Column &column, const std::string &build)
    {
        Cell cell;
        switch (column.type) {
        case ColumnType::Integer:
        case ColumnType::Boolean:
            cell.kind = column.type == ColumnType::Integer ? Cell::Kind::Integer : Cell::Kind::Boolean;
            cell.number = std::int64_t(m_random() % 2);
            return cell;
        case ColumnType::Timestamp:
            cell.kind = Cell::Kind::Timestamp;
            cell.number = column.name == "finished_at"
                              ? m_created + (std::int64_t(m_random() % 900) + 600) * second
                              : m_created + std::int64_t(m_random() % 600) * second;
            return cell;
        case ColumnType::Json:
            return batch.store(column.name == "agent_query_rules" ? R"(["queue=default"])"
                                                                  : R"({"A":")" + text(60) + "\"}",
                               Cell::Kind::Json);
        case ColumnType::LongText:
            return batch.store(text(120));
        case ColumnType::Id:
        case ColumnType::ShortText:
            break;
        }
        return textValue(batch, column.name, build);
    }

    Cell textValue(RowBatch &batch, std::string_view name, const std::string &build)
    {
        if (name == "build_id")
            return batch.store(build);
        if (name == "type")
            return batch.store("script");
        if (name == "state")
            return batch.store(m_random() % 10 == 0 ? "failed" : "passed");
        if (name == "pipeline_id")
            return batch.store("pipeline-" + std::to_string(m_random() % 50));
        if (name == "agent_id")
            return batch.store("agent-" + std::to_string(m_random() % 200));
        if (name == "step_key")
            return batch.store("step-" + std::to_string(m_random() % 20));
        if (name == "commit_sha")
            return batch.store("commit-" + std::to_string(m_random() % 20000));
        if (name.ends_with("_url") || name == "url")
            return batch.store("https://api.buildkite.com/v2/organizations/acme/" + text(60));
        return m_random() % 3 == 0 ? Cell() : batch.store(text(20));
    }

    std::mt19937_64 m_random;
    std::int64_t m_created;
};

} // namespace kitesync::bench
