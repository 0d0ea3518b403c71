// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/apiasking.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::demo;

namespace {

DemoOptions quiet()
{
    DemoOptions options;
    options.builds = 300;
    options.jobsPerBuild = 4;
    options.growth = false;
    return options;
}

QByteArray header(const HttpAnswer &answer, const char *name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key == name)
            return value;
    }
    return "(none)";
}

QByteArray iso(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs).toUtf8();
}

} // namespace

/// Each switch changes what the API shows, and nothing else does.
class TestDemoSwitches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precisionOfBounds()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        asking.organization.advance(std::chrono::seconds(10));
        NewBuild wanted;
        wanted.createdAt = QDateTime({2026, 9, 1}, {15, 30, 5, 400}, Qt::UTC);
        const qint64 n = asking.organization.createBuild(wanted);
        const QByteArray bound = "/builds?created_to=2026-09-01T15:30:05.900Z";
        QVERIFY(asking.numbers(bound).contains(n));
        switches.createdToPrecision = DemoSwitches::Precision::Seconds;
        QVERIFY(!asking.numbers(bound).contains(n));
        QVERIFY(asking.numbers("/builds?created_to=2026-09-01T15:30:06Z").contains(n));
        const QByteArray from = "/builds?created_from=2026-09-01T15:30:05.900Z";
        QVERIFY(!asking.numbers(from).contains(n));
        switches.createdFromPrecision = DemoSwitches::Precision::Seconds;
        QVERIFY(asking.numbers(from).contains(n));
    }

    void timestamps()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        const auto form = [&](int i) {
            asking.organization.touch();
            return asking.list("/builds?per_page=60")[i][QLatin1String("created_at")].toString();
        };
        QVERIFY(form(0).endsWith(u'Z') && form(0).size() == 24);
        switches.timestamps = DemoSwitches::Timestamps::Utc;
        QVERIFY(form(0).endsWith(QLatin1String(" UTC")) && form(0).size() == 23);
        switches.timestamps = DemoSwitches::Timestamps::Mixed;
        QSet<qsizetype> sizes;
        for (int i = 0; i < 60; ++i)
            sizes.insert(form(i).size());
        QCOMPARE(sizes.size(), 2);
    }

    void linkHeader()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        const auto link = [&](const char *query) {
            return header(asking.askOrganization(QByteArray("/builds?") + query), "Link");
        };
        const QByteArray middle = link("per_page=10&page=2&branch=main");
        QVERIFY(middle.contains("rel=\"next\"") && middle.contains("page=3") && middle.contains("branch=main"));
        QVERIFY(middle.contains("rel=\"prev\"") && !middle.contains("rel=\"last\""));
        QCOMPARE(header(asking.askOrganization("/pipelines?per_page=100"), "Link"), QByteArray("(none)"));
        switches.linkHeader = DemoSwitches::LinkHeader::WithLast;
        QVERIFY(link("per_page=100").contains("page=3>; rel=\"last\""));
        switches.linkHeader = DemoSwitches::LinkHeader::Empty;
        QCOMPARE(link("per_page=10"), QByteArray(""));
        switches.linkHeader = DemoSwitches::LinkHeader::Absent;
        QCOMPARE(link("per_page=10"), QByteArray("(none)"));
    }

    void blockedFilter()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        NewBuild wanted;
        wanted.state = QStringLiteral("passed");
        const qint64 n = asking.organization.createBuild(wanted);
        QVERIFY(asking.organization.blockBuild(n));
        QVERIFY(asking.numbers("/builds?state[]=blocked").contains(n));
        QVERIFY(!asking.numbers("/builds?state=passed&per_page=100").contains(n));
        switches.blockedFilter = DemoSwitches::BlockedFilter::ByState;
        QVERIFY(asking.numbers("/builds?state[]=blocked").isEmpty());
        switches.blockedFilter = DemoSwitches::BlockedFilter::Ignored;
        QCOMPARE(asking.numbers("/builds?state[]=blocked"), asking.numbers("/builds"));
    }

    void orders()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        using Order = DemoSwitches::Order;
        for (const char *path : {"/pipelines", "/agents"}) {
            QSet<QStringList> seen;
            for (const Order order : {Order::NewestFirst, Order::OldestFirst, Order::ByName, Order::Shuffled}) {
                switches.pipelinesOrder = order;
                switches.agentsOrder = order;
                QStringList names;
                for (const QJsonValue one : asking.list(path))
                    names.append(one[QLatin1String("id")].toString());
                seen.insert(names);
                names.sort();
                QCOMPARE(names.removeDuplicates(), 0);
            }
            QCOMPARE(seen.size(), 4);
        }
    }

    void archivedPipelines()
    {
        ApiAsking asking(quiet());
        const auto all = asking.list("/pipelines?per_page=100").size();
        asking.organization.switches().listArchivedPipelines = false;
        const auto listed = asking.list("/pipelines?per_page=100").size();
        QCOMPARE(listed, all - 1);
        int readable = 0;
        int shown = 0;
        asking.organization.forEachPipeline([&](const QJsonObject &pipeline, bool isListed) {
            ++readable;
            shown += isListed;
            QCOMPARE(
                asking.askOrganization("/pipelines/" + pipeline[QLatin1String("slug")].toString().toUtf8()).status,
                200);
        });
        QCOMPARE(readable, all);
        QCOMPARE(shown, listed);
    }

    void nullsAndOptionalMembers()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        const auto first = [&] {
            asking.organization.touch();
            return asking.list("/builds?state=passed").first().toObject();
        };
        QVERIFY(first().contains(QLatin1String("cancel_reason")));
        QVERIFY(first()[QLatin1String("cancel_reason")].isNull());
        switches.omitNullFields = true;
        QVERIFY(!first().contains(QLatin1String("cancel_reason")));
        QVERIFY(first().contains(QLatin1String("rebuilt_from")));
        const auto waiters = [&] {
            int states = 0;
            for (const QJsonValue build : asking.list("/builds?per_page=100")) {
                for (const QJsonValue job : build[QLatin1String("jobs")].toArray())
                    states += job[QLatin1String("type")] == QLatin1String("waiter")
                              && job.toObject().contains(QLatin1String("state"));
            }
            return states;
        };
        QVERIFY(waiters() > 0);
        switches.waiterHasState = false;
        QCOMPARE(waiters(), 0);
        const auto tokens = [&] {
            return asking.list("/agents").first().toObject().contains(QLatin1String("access_token"));
        };
        QVERIFY(!tokens());
        switches.agentAccessToken = true;
        QVERIFY(tokens());
    }

    void finishedAtOfBlockedAndSkipped()
    {
        ApiAsking asking(quiet());
        DemoSwitches &switches = asking.organization.switches();
        const auto ended = [&](const char *state) {
            int count = 0;
            for (const QJsonValue build : asking.list(QByteArray("/builds?per_page=100&state=") + state))
                count += build[QLatin1String("finished_at")].isString();
            return count;
        };
        QVERIFY(ended("skipped") > 0 && ended("not_run") > 0);
        switches.skippedHasFinishedAt = false;
        asking.organization.touch();
        QCOMPARE(ended("skipped") + ended("not_run"), 0);
        const int blocked = ended("blocked");
        switches.blockedHasFinishedAt = false;
        QVERIFY(blocked > 0);
        QCOMPARE(ended("blocked"), 0);
    }

    void lateVisibility()
    {
        ApiAsking asking(quiet());
        asking.organization.switches().lateVisibility = std::chrono::minutes(5);
        NewBuild wanted;
        wanted.jobs = 1;
        const QList<qint64> made = asking.organization.createBuilds(wanted, 60);
        const auto visible = [&] {
            int count = 0;
            const QList<qint64> listed = asking.numbers("/builds?per_page=100");
            for (const qint64 n : made) {
                const bool known = asking.organization.build(n).has_value();
                count += known == listed.contains(n) ? known : -1000;
            }
            return count;
        };
        const int first = visible();
        QVERIFY2(first > 20 && first < 60, qPrintable(QString::number(first)));
        asking.organization.advance(std::chrono::minutes(5));
        QCOMPARE(visible(), 60);
    }

    void accessTokenForms()
    {
        ApiAsking asking(quiet());
        const auto token
            = [&] { return QJsonDocument::fromJson(asking.ask("/v2/access-token").body).object(); };
        QVERIFY(token()[QLatin1String("expires_at")].toString().endsWith(QLatin1String(" UTC")));
        QCOMPARE(token()[QLatin1String("scopes")].toArray().size(), 5);
        asking.organization.switches().lenientAccessTokenTime = false;
        QVERIFY(token()[QLatin1String("expires_at")].toString().endsWith(u'Z'));
        asking.organization.switches().oldAccessToken = true;
        QCOMPARE(token().keys(), QStringList({QStringLiteral("scopes"), QStringLiteral("uuid")}));
    }

    void embeddedCounters()
    {
        ApiAsking asking(quiet());
        const auto running = [&] {
            asking.organization.touch();
            return asking.list("/builds")
                .first()[QLatin1String("pipeline")][QLatin1String("running_builds_count")]
                .toInt();
        };
        NewBuild wanted;
        const qint64 n = asking.organization.createBuild(wanted);
        asking.organization.startBuild(n);
        QVERIFY(running() > 0);
        asking.organization.switches().embeddedVolatile = false;
        QCOMPARE(running(), 0);
        const QByteArray slug
            = asking.list("/builds").first()[QLatin1String("pipeline")][QLatin1String("slug")].toString().toUtf8();
        QVERIFY(asking.object("/pipelines/" + slug)[QLatin1String("running_builds_count")].toInt() > 0);
    }

    void jobsEndpointExtras()
    {
        ApiAsking asking(quiet());
        const qint64 n = asking.organization.createBuild({});
        asking.organization.startBuild(n);
        const QByteArray slug
            = (*asking.organization.build(n))[QLatin1String("pipeline")][QLatin1String("slug")]
                  .toString()
                  .toUtf8();
        const QByteArray address = "/pipelines/" + slug + "/builds/" + QByteArray::number(n) + "/jobs";
        const auto extra = [&] {
            return asking.object(
                address)[QLatin1String("items")][0][QLatin1String("concurrency_wait_time_ms")];
        };
        QVERIFY(extra().isNull());
        asking.organization.switches().jobsEndpointExtras = true;
        QCOMPARE(extra().toInt(-1), 0);
    }

    void growthMovesTheList()
    {
        DemoOptions options = quiet();
        options.growth = true;
        ApiAsking asking(options);
        const qint64 newest = asking.numbers("/builds").first();
        const QByteArray before
            = "/builds?created_to=" + iso(asking.organization.now().addMSecs(1)) + "&page=2";
        const QList<qint64> frozen = asking.numbers(before);
        asking.organization.advance(std::chrono::hours(48));
        QVERIFY(asking.numbers("/builds").first() > newest);
        QCOMPARE(asking.numbers(before), frozen);
        asking.organization.stopGrowth();
        const qint64 last = asking.numbers("/builds").first();
        asking.organization.advance(std::chrono::hours(48));
        QCOMPARE(asking.numbers("/builds").first(), last);
    }
};

QTEST_GUILESS_MAIN(TestDemoSwitches)
#include "tst_demoswitches.moc"
