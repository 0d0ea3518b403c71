// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/steps/heavybuild.h"

#include "sync/buildkite/apirequest.h"

namespace kitesync {

bool isHeavy(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ServerTrouble:
    case ErrorKind::TimedOut:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::BadAnswer:
    case ErrorKind::ConnectionLost:
        return true;
    default:
        return false;
    }
}

Task<Status> appendJobs(RunContext &context, ParsedPage &page)
{
    if (!context.wants(SourceObject::Jobs) || page.summary.refs.empty() || page.summary.refs.front().rejected)
        co_return Status();
    RecordRef &build = page.summary.refs.front();
    ParseRequest parse;
    parse.object = SourceObject::Jobs;
    parse.shape = ParseRequest::Shape::CursorList;
    parse.wanted = context.wantedOfBuilds() & ~SourceObjects(SourceObject::Builds);
    parse.build = build;
    std::optional<ApiRequest> next
        = buildJobsRequest(context.config.organization, QString::fromStdString(build.slug), build.number);
    while (next) {
        ApiRequest request = *next;
        Result<ParsedPage> jobs = co_await context.fetch(std::move(request), parse);
        if (!jobs && (context.halt() || jobs.error().kind == ErrorKind::TokenRefused))
            co_return jobs.error();
        if (!jobs) {
            build.open = true;
            const QString reason
                = QStringLiteral("the jobs of this build could not be read: %1").arg(jobs.error().detail);
            page.rows.rejected.push_back({SourceObject::Jobs, build.id, reason.toStdString(), std::string()});
            co_return Status();
        }
        for (RowBatch &batch : jobs->rows.batches)
            page.rows.batches.push_back(std::move(batch));
        for (RejectedRecord &record : jobs->rows.rejected)
            page.rows.rejected.push_back(std::move(record));
        for (std::size_t i = 0; i < page.rows.coerced.size(); ++i)
            page.rows.coerced[i] += jobs->rows.coerced[i];
        next = followRequest(QString::fromStdString(jobs->summary.next), QStringLiteral("jobs"));
    }
    co_return Status();
}

Task<Result<ParsedPage>> readBuild(RunContext &context, QString slug, qint64 number)
{
    ParseRequest parse;
    parse.object = SourceObject::Builds;
    parse.shape = ParseRequest::Shape::Single;
    parse.wanted = context.wantedOfBuilds();
    const bool bare = !context.wants(SourceObject::Jobs);
    ApiRequest request = buildRequest(context.config.organization, slug, number, bare);
    Result<ParsedPage> whole = co_await context.fetch(std::move(request), parse);
    if (whole || !isHeavy(whole.error().kind) || bare || context.halt())
        co_return whole;
    ApiRequest shellRequest = buildRequest(context.config.organization, slug, number, true);
    Result<ParsedPage> shell = co_await context.fetch(std::move(shellRequest), parse);
    if (!shell)
        co_return shell;
    const Status appended = co_await appendJobs(context, shell.value());
    if (!appended)
        co_return appended.error();
    co_return shell;
}

} // namespace kitesync
