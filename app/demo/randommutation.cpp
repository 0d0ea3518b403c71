// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"

#include "app/demo/world/demoworld.h"

#include <QJsonArray>

#include <array>
#include <string_view>

// The part of DemoOrganization that lets anything happen.

namespace kitesync {

using namespace demo;

namespace {

using Random = std::mt19937_64;

/// In [0, count); the library's distributions differ between platforms, and a seed must tell the same story everywhere.
std::size_t below(Random &random, std::size_t count)
{
    return static_cast<std::size_t>(random() % count);
}

/// A build that something may happen to: mostly a young one, sometimes any.
qint64 someBuild(const DemoOrganization &organization, Random &random)
{
    const bool young = below(random, 10) < 7;
    const QList<qint64> recent = organization.recentBuilds(young ? 12 : 400);
    return recent.isEmpty()
               ? 0
               : recent[static_cast<qsizetype>(below(random, static_cast<std::size_t>(recent.size())))];
}

QString somePipeline(const DemoOrganization &organization, Random &random)
{
    const QStringList slugs = organization.pipelineSlugs();
    return slugs.isEmpty()
               ? QString()
               : slugs[static_cast<qsizetype>(below(random, static_cast<std::size_t>(slugs.size())))];
}

QString someAgent(const DemoOrganization &organization, Random &random)
{
    const auto listed = organization.world().fleet().listed(organization.world().now());
    return listed.empty() ? QString() : QString::fromUtf8(listed[below(random, listed.size())].id);
}

QString hiddenPipeline(const DemoOrganization &organization)
{
    const Pipelines &pipelines = organization.world().pipelines();
    for (int i = 0; i < pipelines.count(); ++i) {
        if (pipelines.at(i).hidden && !pipelines.at(i).deleted)
            return QString::fromUtf8(pipelines.at(i).id);
    }
    return {};
}

QString did(const char *what, const QString &to, bool happened)
{
    return QLatin1String(what) + u' ' + to + QLatin1String(happened ? "" : " (does not apply)");
}

QString did(const char *what, qint64 build, bool happened)
{
    return did(what, QString::number(build), happened);
}

QString create(DemoOrganization &organization, Random &random)
{
    NewBuild build;
    build.pipeline = somePipeline(organization, random);
    // A build never appears with an older created_at than a little: a source that did so could not be followed.
    build.createdAt = organization.now().addMSecs(-static_cast<qint64>(below(random, 2000)));
    build.jobs = static_cast<int>(below(random, 4));
    build.withBlockStep = build.jobs > 1 && below(random, 4) == 0;
    constexpr std::array<std::string_view, 6> states{"scheduled", "scheduled", "scheduled",
                                                     "passed",    "failed",    "skipped"};
    const std::string_view state = states[below(random, states.size())];
    build.state = QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size()));
    return did("create", organization.createBuild(build), true);
}

QString createTies(DemoOrganization &organization, Random &random)
{
    NewBuild build;
    build.pipeline = somePipeline(organization, random);
    build.jobs = 1;
    build.createdAt = organization.now().addMSecs(-900);
    const int count = below(random, 8) == 0 ? 130 : 5;
    const std::chrono::milliseconds apart(below(random, 2) == 0 ? 0 : 2);
    organization.createBuilds(build, count, apart);
    return did("ties", count, true);
}

QString mutateBuild(DemoOrganization &organization, Random &random)
{
    const qint64 n = someBuild(organization, random);
    switch (below(random, 16)) {
    case 0:
    case 1:
        return did("start", n, organization.startBuild(n));
    case 2:
        return did("finish", n, organization.finishBuild(n, true));
    case 3:
        return did("finish failed", n, organization.finishBuild(n, false));
    case 4:
        return did("fail a job of", n, organization.failJob(n));
    case 5:
        return did("cancel", n, organization.cancelBuild(n));
    case 6:
        return did("skip", n, organization.skipBuild(n));
    case 7:
        return did("not run", n, organization.markNotRun(n));
    case 8:
    case 9:
        return did("retry", n, !organization.retryJob(n).isEmpty());
    case 10: {
        const auto build = organization.world().build(n);
        return did("block", n, build && build->state == "running" && organization.blockBuild(n));
    }
    case 11:
        return did("unblock", n, organization.unblockBuild(n));
    case 12:
        return did("rebuild", n, organization.rebuild(n) > 0);
    case 13:
        return did("expire", n, organization.expireJobs(n));
    case 14:
        return did("unblock", n, organization.unblockBuild(n));
    default:
        return did("finish", n, organization.finishBuild(n, true));
    }
}

QString mutatePipeline(DemoOrganization &organization, Random &random)
{
    const QString slug = somePipeline(organization, random);
    const auto several = organization.pipelineSlugs().size() > 2;
    switch (below(random, 8)) {
    case 0:
        return did("create pipeline",
                   organization.createPipeline(QStringLiteral("Made %1").arg(below(random, 1000))), true);
    case 1:
    case 2:
        return did("rename pipeline", slug,
                   organization.renamePipeline(slug, QStringLiteral("Named %1").arg(below(random, 1000))));
    case 3:
        return did("archive pipeline", slug, organization.archivePipeline(slug));
    case 4:
        return did("delete pipeline", slug,
                   several && below(random, 3) == 0 && organization.deletePipeline(slug));
    case 5:
        return did("hide pipeline", slug, several && organization.hidePipeline(slug));
    default: {
        const QString hidden = hiddenPipeline(organization);
        return did("show pipeline", hidden, organization.showPipeline(hidden));
    }
    }
}

QString mutateAgent(DemoOrganization &organization, Random &random)
{
    const QString id = someAgent(organization, random);
    switch (below(random, 6)) {
    case 0:
        return did("connect agent", organization.connectAgent({}), true);
    case 1:
        return did("disconnect agent", id, organization.disconnectAgent(id));
    case 2:
        return did("lose agent", id, organization.loseAgent(id));
    case 3:
        return did("stop agent", id, organization.stopAgent(id));
    case 4:
        return did("pause agent", id, organization.pauseAgent(id, below(random, 2) == 0));
    default:
        return did("delete agent", id, organization.deleteAgent(id));
    }
}

QString mutateOddly(DemoOrganization &organization, Random &random)
{
    const qint64 n = someBuild(organization, random);
    // Only what works may change without a trace in state or finished_at: nobody could follow the rest.
    const auto build = organization.world().build(n);
    const bool works = build && isActiveState(build->state);
    switch (below(random, 6)) {
    case 0: {
        const qint64 age = static_cast<qint64>(below(random, 80)) + 10;
        organization.applyRetention(organization.now().addDays(-age));
        return did("retention of days", age, true);
    }
    case 1:
        return did("unknown state of", n, works && organization.setState(n, QStringLiteral("pondering")));
    case 2:
        return did("delete build", n, organization.deleteBuild(n));
    case 3:
    case 4:
        return did("unknown field on", n,
                   works
                       && organization.annotateUnknown(n, QStringLiteral("novelty"),
                                                       QJsonArray{1, QStringLiteral("ä")}));
    default:
        return did("settle", 0, (organization.advance(std::chrono::minutes(below(random, 300))), true));
    }
}

} // namespace

QString DemoOrganization::mutateRandomly(std::mt19937_64 &random)
{
    const std::size_t where = below(random, 100);
    if (where < 22)
        return create(*this, random);
    if (where < 24)
        return createTies(*this, random);
    if (where < 72)
        return mutateBuild(*this, random);
    if (where < 78)
        return mutatePipeline(*this, random);
    if (where < 84)
        return mutateAgent(*this, random);
    if (where < 87)
        return mutateOddly(*this, random);
    const auto seconds
        = std::chrono::seconds(below(random, 10) == 0 ? below(random, 40'000) : below(random, 300));
    advance(seconds);
    return did("seconds pass:", static_cast<qint64>(seconds.count()), true);
}

} // namespace kitesync
