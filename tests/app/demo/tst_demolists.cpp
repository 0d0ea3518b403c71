// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/demo/apiasking.h"

#include <QTest>

#include <functional>

using namespace kitesync;
using namespace kitesync::demo;

namespace {

using Test = std::function<bool(const QJsonObject &)>;

qint64 ms(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Every build there is, in the API's order.
QList<QJsonObject> everyBuild(const DemoOrganization &organization)
{
    struct Found
    {
        qint64 created;
        qint64 number;
        QJsonObject build;
    };
    std::vector<Found> found;
    organization.forEachBuild([&](const QJsonObject &build) {
        found.push_back(
            {ms(build[QLatin1String("created_at")]), build[QLatin1String("number")].toInteger(), build});
    });
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::pair(a.created, a.number) > std::pair(b.created, b.number);
    });
    QList<QJsonObject> builds;
    for (const Found &one : found)
        builds.append(one.build);
    return builds;
}

QByteArray iso(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}

} // namespace

class TestDemoLists : public QObject
{
    Q_OBJECT

private:
    QList<QJsonObject> m_all; ///< set before check()

    /// Walks all pages and compares with a look at each build.
    void check(ApiAsking &asking, const QByteArray &path, const QByteArray &query, const Test &test) const
    {
        QList<qint64> expected;
        for (const QJsonObject &build : m_all) {
            if (test(build))
                expected.append(build[QLatin1String("number")].toInteger());
        }
        QList<qint64> got;
        for (int page = 1; page < 100; ++page) {
            const QList<qint64> numbers
                = asking.numbers(path + "?exclude_jobs=true&exclude_pipeline=true&per_page=37&page="
                                 + QByteArray::number(page) + '&' + query);
            if (numbers.isEmpty())
                break;
            got += numbers;
        }
        if (got != expected)
            qInfo() << path << query << "got" << got.size() << "expected" << expected.size();
        QCOMPARE(got, expected);
    }

    static DemoOptions options(quint64 seed)
    {
        DemoOptions options;
        options.seed = seed;
        options.builds = 700;
        options.jobsPerBuild = 3;
        options.pipelines = 7;
        return options;
    }

    /// A world with everything in it: natural lives and whatever happens by hand.
    static void disturb(DemoOrganization &organization, quint64 seed)
    {
        std::mt19937_64 random(seed);
        for (int i = 0; i < 150; ++i)
            organization.mutateRandomly(random);
    }

private Q_SLOTS:
    void filtersAgreeWithLookingAtEachBuild_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("disturbed");
        for (quint64 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %d, natural", static_cast<int>(seed)) << seed << false;
            QTest::addRow("seed %d, disturbed", static_cast<int>(seed)) << seed << true;
        }
    }

    void filtersAgreeWithLookingAtEachBuild()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, disturbed);
        ApiAsking asking(options(seed));
        DemoOrganization &organization = asking.organization;
        if (disturbed)
            disturb(organization, seed);
        m_all = everyBuild(organization);
        const qint64 now = organization.now().toMSecsSinceEpoch();
        check(asking, "/builds", "", [](const QJsonObject &) { return true; });
        for (const qint64 age : {1, 6, 48, 24 * 20, 24 * 60}) {
            const qint64 bound = now - age * 3'600'000;
            check(asking, "/builds", "created_from=" + iso(bound),
                  [&](const QJsonObject &b) { return ms(b[QLatin1String("created_at")]) >= bound; });
            check(asking, "/builds", "created_to=" + iso(bound),
                  [&](const QJsonObject &b) { return ms(b[QLatin1String("created_at")]) < bound; });
            check(asking, "/builds", "finished_from=" + iso(bound), [&](const QJsonObject &b) {
                return b[QLatin1String("finished_at")].isString()
                       && ms(b[QLatin1String("finished_at")]) >= bound;
            });
        }
        for (const char *state : {"creating", "scheduled", "running", "failing", "canceling", "canceled",
                                  "passed", "failed", "skipped", "not_run", "pondering", "blocked"}) {
            check(asking, "/builds", QByteArray("state=") + state, [&](const QJsonObject &b) {
                const bool blocked = b[QLatin1String("blocked")].toBool();
                if (QByteArray(state) == "blocked")
                    return blocked;
                return !blocked && b[QLatin1String("state")] == QLatin1String(state);
            });
        }
        check(asking, "/builds", "state[]=running&state[]=failing&state[]=blocked", [](const QJsonObject &b) {
            const QString state = b[QLatin1String("state")].toString();
            return b[QLatin1String("blocked")].toBool() || state == QLatin1String("running")
                   || state == QLatin1String("failing");
        });
        check(asking, "/builds", "state=finished&created_from=" + iso(now - 86'400'000LL * 9),
              [&](const QJsonObject &b) {
                  const QString state = b[QLatin1String("state")].toString();
                  const bool finished
                      = b[QLatin1String("blocked")].toBool() || state == QLatin1String("passed")
                        || state == QLatin1String("failed") || state == QLatin1String("canceled");
                  return finished && ms(b[QLatin1String("created_at")]) >= now - 86'400'000LL * 9;
              });
    }

    void textFiltersAgreeToo()
    {
        ApiAsking asking(options(9));
        DemoOrganization &organization = asking.organization;
        disturb(organization, 9);
        m_all = everyBuild(organization);
        check(asking, "/builds", "branch=main",
              [](const QJsonObject &b) { return b[QLatin1String("branch")] == QLatin1String("main"); });
        check(asking, "/builds", "branch[]=fix/*&branch[]=main", [](const QJsonObject &b) {
            const QString branch = b[QLatin1String("branch")].toString();
            return branch.startsWith(QLatin1String("fix/")) || branch == QLatin1String("main");
        });
        check(asking, "/builds", "branch=ma.n", [](const QJsonObject &) { return false; });
        const QJsonObject example = *organization.build(organization.recentBuilds(200).last());
        const QString commit = example[QLatin1String("commit")].toString();
        check(asking, "/builds", "commit=" + commit.toUtf8(),
              [&](const QJsonObject &b) { return b[QLatin1String("commit")] == commit; });
        check(asking, "/builds", "commit=" + commit.left(12).toUtf8(),
              [](const QJsonObject &) { return false; });
        const QString creator = QString::fromUtf8(organization.world().people().person(3).id);
        check(asking, "/builds", "creator=" + creator.toUtf8(), [&](const QJsonObject &b) {
            return b[QLatin1String("creator")][QLatin1String("id")] == creator;
        });
        QString release;
        organization.forEachBuild([&](const QJsonObject &b) {
            const QString value = b[QLatin1String("meta_data")][QLatin1String("release")].toString();
            release = value.isEmpty() ? release : value;
        });
        QVERIFY(!release.isEmpty());
        check(asking, "/builds", "meta_data%5Brelease%5D=" + release.toUtf8(), [&](const QJsonObject &b) {
            return b[QLatin1String("meta_data")][QLatin1String("release")] == release;
        });
        check(asking, "/builds", "made_up=1&sort=asc", [](const QJsonObject &) { return true; });
        for (const QString &slug : organization.pipelineSlugs()) {
            check(asking, "/pipelines/" + slug.toUtf8() + "/builds", "", [&](const QJsonObject &b) {
                return b[QLatin1String("pipeline")][QLatin1String("slug")] == slug;
            });
        }
    }

    void keysetWalkSeesEveryBuildOnce()
    {
        ApiAsking asking(options(4));
        NewBuild tie;
        tie.jobs = 1;
        tie.createdAt = asking.organization.now().addDays(-3);
        asking.organization.createBuilds(tie, 90);
        QSet<qint64> seen;
        QByteArray to = iso(asking.organization.now().toMSecsSinceEpoch() + 1);
        for (int i = 0; i < 100; ++i) {
            const QJsonArray page = asking.list("/builds?per_page=100&created_to=" + to);
            if (page.isEmpty())
                break;
            for (const QJsonValue build : page)
                seen.insert(build[QLatin1String("number")].toInteger());
            const qint64 last = ms(page.last()[QLatin1String("created_at")]);
            to = iso(last + 1) == to ? iso(last) : iso(last + 1);
        }
        QCOMPARE(seen.size(), asking.organization.buildCount());
    }

    void pagesAreCappedAndEnd()
    {
        ApiAsking asking(options(2));
        QCOMPARE(asking.numbers("/builds").size(), 30);
        QCOMPARE(asking.numbers("/builds?per_page=1000").size(), 100);
        QCOMPARE(asking.numbers("/builds?per_page=nonsense").size(), 30);
        QCOMPARE(asking.askOrganization("/builds?page=50").body, QByteArray("[]"));
        QCOMPARE(asking.list("/pipelines?per_page=3&page=3").size(), 1);
        asking.organization.switches().deepPageThreshold = 200;
        QCOMPARE(asking.askOrganization("/builds?per_page=100&page=2").status, 200);
        const HttpAnswer deep = asking.askOrganization("/builds?per_page=100&page=3");
        QCOMPARE(deep.status, 400);
        QVERIFY(deep.body.contains(
            "Listing builds this deep is not supported. Please narrow your query using filters such as "
            "branch or created_from."));
        asking.organization.switches().refuseSecondPage = true;
        QCOMPARE(asking.askOrganization("/builds?per_page=1&page=2").status, 400);
        QCOMPARE(asking.askOrganization("/builds?created_from=yesterday").status, 422);
        QCOMPARE(asking.askOrganization("/builds?created_from=2026-08-01").status, 200);
        QCOMPARE(asking.askOrganization("/builds?created_from=2026-08-01T00:00:00%2B02:00").status, 200);
        QCOMPARE(asking.askOrganization("/builds?branch=" + QByteArray(9000, 'x')).status, 414);
    }

    void shapesOfBuilds()
    {
        ApiAsking asking(options(3));
        bool hidden = false;
        for (const QJsonValue build : asking.list("/builds?per_page=100&include_retried_jobs=true")) {
            const QByteArray address
                = "/pipelines/" + build[QLatin1String("pipeline")][QLatin1String("slug")].toString().toUtf8()
                  + "/builds/" + QByteArray::number(build[QLatin1String("number")].toInteger());
            const QJsonObject plain = asking.object(address);
            const QJsonObject whole = asking.object(address + "?include_retried_jobs=true");
            QCOMPARE(whole[QLatin1String("jobs")], build[QLatin1String("jobs")]);
            hidden = hidden
                     || plain[QLatin1String("jobs")].toArray().size()
                            < whole[QLatin1String("jobs")].toArray().size();
            QCOMPARE(plain[QLatin1String("job_state_counts")][QLatin1String("total")].toInt(),
                     static_cast<int>(plain[QLatin1String("jobs")].toArray().size()));
            QVERIFY(!build.toObject().contains(QLatin1String("job_state_counts")));
            QCOMPARE(whole[QLatin1String("pipeline")], build[QLatin1String("pipeline")]);
        }
        QVERIFY(hidden);
        const QJsonObject bare
            = asking.list("/builds?exclude_jobs=true&exclude_pipeline=true").first().toObject();
        QVERIFY(!bare.contains(QLatin1String("jobs")) && !bare.contains(QLatin1String("pipeline")));
    }

    void jobsListPagesByCursor()
    {
        DemoOptions wide = options(3);
        wide.jobsPerBuild = 40;
        ApiAsking asking(wide);
        for (const QJsonValue build : asking.list("/builds?per_page=20&include_retried_jobs=true")) {
            const QByteArray address
                = "/pipelines/" + build[QLatin1String("pipeline")][QLatin1String("slug")].toString().toUtf8()
                  + "/builds/" + QByteArray::number(build[QLatin1String("number")].toInteger()) + "/jobs";
            QByteArray next = "?per_page=7";
            QJsonArray jobs;
            while (!next.isEmpty()) {
                const QJsonObject page = asking.object(address + next);
                for (const QJsonValue job : page[QLatin1String("items")].toArray()) {
                    QVERIFY(!job.toObject().contains(QLatin1String("group_key")));
                    jobs.append(job[QLatin1String("id")]);
                }
                const QByteArray link
                    = page[QLatin1String("links")][QLatin1String("next")].toString().toUtf8();
                next = link.isEmpty() ? link : link.sliced(link.indexOf('?'));
            }
            QJsonArray expected;
            for (const QJsonValue job : build[QLatin1String("jobs")].toArray())
                expected.append(job[QLatin1String("id")]);
            QCOMPARE(jobs, expected);
            if (!expected.isEmpty()) {
                const QByteArray id = expected.first().toString().toUtf8();
                QCOMPARE(asking.object(address + '/' + id)[QLatin1String("id")].toString().toUtf8(), id);
                QCOMPARE(asking.object("/jobs/" + id)[QLatin1String("id")].toString().toUtf8(), id);
            }
            QCOMPARE(asking.askOrganization(address + "?per_page=101").status, 400);
        }
    }

    void textsOfErrors_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const QByteArray acme = "/v2/organizations/acme";
        QTest::newRow("organization")
            << QByteArray("/v2/organizations/nobody") << 404 << QByteArray("No organization found");
        QTest::newRow("builds of none")
            << QByteArray("/v2/organizations/nobody/builds") << 404 << QByteArray("No organization found");
        QTest::newRow("pipeline") << acme + "/pipelines/none" << 404 << QByteArray("No pipeline found");
        QTest::newRow("builds of no pipeline")
            << acme + "/pipelines/none/builds" << 404 << QByteArray("No pipeline found");
        QTest::newRow("build") << acme + "/pipelines/storefront/builds/999999" << 404
                               << QByteArray("No build found");
        QTest::newRow("agent") << acme + "/agents/0" << 404 << QByteArray("No agent found");
        QTest::newRow("job") << acme + "/jobs/0" << 404 << QByteArray("No job found");
        QTest::newRow("route") << acme + "/unheard-of" << 404 << QByteArray("No route matches 404-not-found");
        QTest::newRow("root") << QByteArray("/") << 404 << QByteArray("No route matches 404-not-found");
    }

    void textsOfErrors()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        ApiAsking asking(options(1));
        const HttpAnswer answer = asking.ask(address);
        QCOMPARE(answer.status, status);
        QCOMPARE(QJsonDocument::fromJson(answer.body)[QLatin1String("message")].toString().toUtf8(), message);
    }

    void scopesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("scope");
        QTest::newRow("organizations") << QByteArray("/v2/organizations") << QByteArray("read_organizations");
        QTest::newRow("organization")
            << QByteArray("/v2/organizations/acme") << QByteArray("read_organizations");
        QTest::newRow("pipelines") << QByteArray("/v2/organizations/acme/pipelines")
                                   << QByteArray("read_pipelines");
        QTest::newRow("builds") << QByteArray("/v2/organizations/acme/builds") << QByteArray("read_builds");
        QTest::newRow("all builds") << QByteArray("/v2/builds") << QByteArray("read_builds");
        QTest::newRow("pipeline's builds")
            << QByteArray("/v2/organizations/acme/pipelines/storefront/builds") << QByteArray("read_builds");
        QTest::newRow("agents") << QByteArray("/v2/organizations/acme/agents") << QByteArray("read_agents");
        QTest::newRow("user") << QByteArray("/v2/user") << QByteArray("read_user");
    }

    void scopesAreNamed()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, scope);
        ApiAsking asking(options(1));
        QCOMPARE(asking.ask(address).status, 200);
        asking.api.setScopes({QStringLiteral("graphql")});
        const HttpAnswer refused = asking.ask(address);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body, "{\"message\":\"Your access token doesn't have the " + scope + " scope\"}");
        QCOMPARE(asking.ask("/v2/access-token").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDemoLists)
#include "tst_demolists.moc"
