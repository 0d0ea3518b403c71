// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/result.h"
#include "sync/rows/rowbatch.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace kitesync {

/// What the engine must know of one record to plan the next request: not the row, only its place in the walk.
struct RecordRef
{
    std::string id;
    std::string slug; ///< pipelines: own slug; builds: the slug of its pipeline (from the embedded pipeline, else from the URL)
    std::string pipelineId; ///< builds: from the embedded pipeline; may be empty
    std::int64_t number = 0; ///< builds
    std::optional<std::int64_t> createdAt; ///< microseconds since 1970 UTC; nothing when missing or unreadable
    bool open = false; ///< builds: not terminal, see isOpen(); agents: connected or stopping
    bool blocked = false; ///< builds
    bool rejected = false; ///< went to RowSet::rejected
};

/// What one page says about the walk.
struct PageSummary
{
    std::size_t records
        = 0; ///< elements of the answer, rejected and skipped ones included: records < per_page means the last page
    std::vector<RecordRef> refs; ///< in the answer's order, one an element (also for skipped ones); empty for jobs
    std::string next; ///< jobs list: links.next as sent; empty: no further page
};

/// What an answer holds and what to make of it.
struct ParseRequest
{
    enum class Shape { List, Single, CursorList }; ///< [..] · {..} · {"items":[..],"links":{..}}

    SourceObject object = SourceObject::Builds; ///< of the answer's elements
    Shape shape = Shape::List;
    SourceObjects wanted; ///< batches to fill; e.g. Jobs without Builds leaves the builds' rows out
    std::int64_t readAt = 0; ///< for RowBatch::setReadAt, microseconds
    std::unordered_set<std::string> skip; ///< ids of builds that were handled already: neither rows nor counts, refs only
    RecordRef build; ///< Jobs in a CursorList: the build that they belong to
};

/// One answer, decoded.
struct ParsedPage
{
    PageSummary summary;
    RowSet rows;
};

/// True unless the build is at an end that only a retry, an unblock or a rebuild can change: passed, failed, canceled,
/// skipped, not_run and not blocked; a state we do not know counts as ended only if there is a finished_at.
[[nodiscard]] bool isOpenBuild(std::string_view state, bool blocked, bool hasFinishedAt);

/// Inflates (@p gzip) and parses one body into rows. Pure; runs on the decode thread.
///
/// Errors: BadAnswer for anything that is not complete, valid JSON of the wanted shape (detail names what and where),
/// AnswerTooLarge when inflating passes @p byteLimit (the size in the gzip trailer is not trusted).
/// Every byte is checked, also of what is not kept. Of equal keys in an object and equal ids in an answer the last counts.
/// A record that nests deeper than 100 levels is rejected (databases refuse such JSON), as is one without a usable id.
/// A lone surrogate escape, an invalid UTF-8 sequence or U+0000 inside a text becomes U+FFFD and counts as coerced.
[[nodiscard]] Result<ParsedPage> decodePage(const QByteArray &body, bool gzip, const ParseRequest &request,
                                            std::size_t byteLimit);

} // namespace kitesync
