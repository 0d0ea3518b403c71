// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/page.h"

#include "sync/buildkite/decode/inflate.h"
#include "sync/buildkite/decode/pagereader.h"

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

// Offsets of cells have 32 bits, and a character may become longer when it is replaced.
constexpr std::size_t largestText = std::size_t(1) << 30;

constexpr std::array<std::string_view, 5> endedStates{"passed", "failed", "canceled", "skipped", "not_run"};
constexpr std::array<std::string_view, 8> goingStates{"creating",  "scheduled", "running", "failing",
                                                      "canceling", "blocked",   "waiting", "waiting_failed"};

// New memory for each page costs the decoder a tenth of its time (the system clears it), so that a thread keeps the last
// text's, unless it was an unusually large one.
constexpr std::size_t largestKept = 32 * 1024 * 1024;
thread_local PaddedText spareText;

template <std::size_t count>
bool contains(const std::array<std::string_view, count> &states, std::string_view state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

Error placed(Error error, const ParseRequest &request)
{
    if (error.place.isEmpty())
        error.place = nameOf(request.object);
    return error;
}

} // namespace

bool isOpenBuild(std::string_view state, bool blocked, bool hasFinishedAt)
{
    if (blocked || contains(goingStates, state))
        return true;
    return !contains(endedStates, state) && !hasFinishedAt;
}

Result<ParsedPage> decodePage(const QByteArray &body, bool gzip, const ParseRequest &request,
                              std::size_t byteLimit)
{
    const std::size_t limit = std::min(byteLimit, largestText);
    if (!gzip && static_cast<std::size_t>(body.size()) > limit) {
        return Error{ErrorKind::AnswerTooLarge, nameOf(request.object)}.because(
            {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 bytes, at most %2 are read"),
             {QString::number(body.size()), QString::number(limit)}});
    }
    Result<PaddedText> text
        = gzip ? inflateGzip(body, limit, std::move(spareText))
               : Result<PaddedText>(
                   PaddedText(std::string_view(body.constData(), static_cast<std::size_t>(body.size()))));
    if (!text)
        return placed(std::move(text).error(), request);
    Result<ParsedPage> page = readPage(*text, request);
    if (text->capacity() <= largestKept)
        spareText = std::move(*text);
    if (!page)
        return placed(std::move(page).error(), request);
    return page;
}

} // namespace kitesync
