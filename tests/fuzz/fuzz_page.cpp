// SPDX-License-Identifier: GPL-3.0-or-later
// The page decoder against hostile bytes. The first byte chooses object, shape, gzip and what is wanted; the rest is the
// body. Broken promises abort; so does a page that is accepted although another JSON parser refuses its text.
#include "tests/sync/buildkite/pagetools.h"

#include <simdjson.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace kitesync;

namespace {

constexpr std::size_t byteLimit = std::size_t(1) << 20;

ParseRequest requestFrom(std::uint8_t choice)
{
    ParseRequest request;
    request.object = allSourceObjects[choice & 3];
    request.shape = static_cast<ParseRequest::Shape>((choice >> 2) % 3);
    request.wanted = choice & 0x10 ? SourceObjects(SourceObject::Jobs)
                                   : SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds
                                         | SourceObject::Jobs;
    request.readAt = 1;
    request.skip = {"skipped"};
    request.build.id = choice & 0x20 ? "build" : "";
    return request;
}

void demand(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// Errors that another parser has and ours must have too; it refuses escapes and numbers that ours can keep.
bool isBrokenForSure(const QByteArray &body)
{
    simdjson::dom::parser parser;
    const auto error = parser.parse(body.constData(), std::size_t(body.size())).error();
    return error != simdjson::SUCCESS && error != simdjson::STRING_ERROR && error != simdjson::NUMBER_ERROR
           && error != simdjson::UTF8_ERROR && error != simdjson::DEPTH_ERROR;
    ;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ParseRequest request = requestFrom(data[0]);
    const bool gzip = data[0] & 0x40;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const Result<ParsedPage> page = decodePage(body, gzip, request, byteLimit);
    if (!page) {
        demand(page.error().kind == ErrorKind::BadAnswer || page.error().kind == ErrorKind::AnswerTooLarge,
               "an error of another kind");
        demand(!page.error().detail.isEmpty(), "an error without words");
        return 0;
    }
    const QString broken = pagetools::brokenPromise(*page, request);
    demand(broken.isEmpty(), qPrintable(broken));
    demand(gzip || !isBrokenForSure(body), "accepted what is no JSON");
    return 0;
}
