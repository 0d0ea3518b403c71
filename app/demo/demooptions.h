// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace kitesync {

/// Everything that the API facts tag as inferred or unknown (buildkite-api.md), to be switched either way.
/// The product must be right with any combination. May be changed while the organisation is served (on its
/// thread).
struct DemoSwitches
{
    enum class Precision { Milliseconds, Seconds };
    enum class Timestamps {
        IsoMilliseconds,
        Utc,
        Mixed
    }; ///< "…T…Z" · "YYYY-MM-DD HH:MM:SS UTC" · either, by record
    enum class LinkHeader {
        Present,
        Absent,
        Empty,
        WithLast
    }; ///< Present: next and prev; Empty: an empty value
    enum class RateHeaders { New, Old, Both, None }; ///< RateLimit-* · Rate-Limit-* · both · neither
    enum class BlockedFilter {
        ByFlag,
        ByState,
        Ignored
    }; ///< state=blocked: builds with blocked:true · none (no such state) · no filter
    enum class Order { NewestFirst, OldestFirst, ByName, Shuffled }; ///< Shuffled: by a hash, stable

    Precision createdToPrecision
        = Precision::Milliseconds; ///< Seconds: bound and created_at are compared truncated
    Precision createdFromPrecision = Precision::Milliseconds;
    Timestamps timestamps = Timestamps::IsoMilliseconds;
    LinkHeader linkHeader = LinkHeader::Present;
    RateHeaders rateHeaders = RateHeaders::New;
    BlockedFilter blockedFilter = BlockedFilter::ByFlag;
    Order pipelinesOrder = Order::NewestFirst;
    Order agentsOrder = Order::NewestFirst;
    int deepPageThreshold = 10000; ///< page*per_page above this: 400; 0: no limit
    bool refuseSecondPage = false; ///< 400 for every page > 1 of the builds lists
    bool listArchivedPipelines = true;
    bool reopenClearsFinishedAt = true; ///< a re-opened build's finished_at is null while it runs
    bool blockedHasFinishedAt = true;
    bool skippedHasFinishedAt = true; ///< skipped and not_run builds
    bool omitNullFields = false; ///< optional fields that are null are left out
    bool waiterHasState = true;
    bool conditionalRequests = false; ///< ETag, and 304 for If-None-Match
    bool dateHeader = true;
    bool embeddedVolatile = true; ///< pipeline counters inside builds are current; false: 0
    bool agentAccessToken = false; ///< agents have the access_token of old recordings
    bool jobsEndpointExtras
        = false; ///< jobs endpoints tell retried_by and concurrency_wait_time_ms, else they are null there
    bool oldAccessToken = false; ///< /v2/access-token has uuid and scopes only
    bool lenientAccessTokenTime = true; ///< its created_at in the "… UTC" form
    std::chrono::milliseconds lateVisibility{
        0}; ///< a build becomes readable up to this long after its created_at
    std::chrono::milliseconds clockSkew{0}; ///< of the Date header only
};

/// The sample organisation: size, time and names. The same options give the same organisation, byte by byte.
struct DemoOptions
{
    quint64 seed = 1;
    qint64 builds = 5000; ///< existing at the start, 0 to 1,000,000
    int jobsPerBuild = 8; ///< on average, 1 to 200
    int pipelines = 12; ///< 1 to 200
    int agents = 24; ///< connected at a time, 1 to 2000; dead ones come in addition
    QDateTime now
        = QDateTime({2026, 9, 1}, {15, 30}, Qt::UTC); ///< simulated time at the start; builds exist before it
    QDateTime historyStart; ///< created_at of the first build at the earliest; invalid: 90 days before now
    bool growth = true; ///< new builds go on appearing as simulated time passes, at the history's rate
    std::chrono::milliseconds stepPerRequest{0}; ///< simulated time passes by this with each served request
    QString slug = QStringLiteral("acme");
    QString name = QStringLiteral("Acme Inc.");
    QString token = QStringLiteral(
        "bkua_sample_organization_token_0000000000"); ///< of the sample organisation, no secret
    QStringList scopes
        = {QStringLiteral("read_organizations"), QStringLiteral("read_pipelines"),
           QStringLiteral("read_agents"), QStringLiteral("read_builds"), QStringLiteral("read_user")};
    QString publicUrl = QStringLiteral("https://api.buildkite.com"); ///< origin inside url fields of objects
    DemoSwitches switches;
};

} // namespace kitesync
