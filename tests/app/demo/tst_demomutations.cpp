// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"

#include <QJsonArray>
#include <QTest>

using namespace kitesync;

namespace {

DemoOptions quiet()
{
    DemoOptions options;
    options.builds = 200;
    options.jobsPerBuild = 4;
    options.growth = false;
    return options;
}

QString state(const DemoOrganization &organization, qint64 number)
{
    return (*organization.build(number))[QLatin1String("state")].toString();
}

QJsonArray jobs(const DemoOrganization &organization, qint64 number)
{
    return (*organization.build(number))[QLatin1String("jobs")].toArray();
}

bool isNull(const DemoOrganization &organization, qint64 number, const char *field)
{
    return (*organization.build(number))[QLatin1String(field)].isNull();
}

/// A finished build of the seed's own.
qint64 old(const DemoOrganization &organization, const char *wanted)
{
    qint64 found = 0;
    organization.forEachBuild([&](const QJsonObject &build) {
        if (build[QLatin1String("state")] == QLatin1String(wanted) && !build[QLatin1String("blocked")].toBool()
            && build[QLatin1String("created_at")].toString() < QLatin1String("2026-08-20"))
            found = build[QLatin1String("number")].toInteger();
    });
    return found;
}

} // namespace

class TestDemoMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuildLivesByHand()
    {
        DemoOrganization organization(quiet());
        const qint64 n = organization.createBuild({});
        QVERIFY(n > 0);
        QCOMPARE(state(organization, n), QStringLiteral("scheduled"));
        QVERIFY(!organization.finishBuild(9'999'999));
        QVERIFY(organization.startBuild(n));
        QVERIFY(!organization.startBuild(n));
        QCOMPARE(state(organization, n), QStringLiteral("running"));
        QVERIFY(!isNull(organization, n, "started_at"));
        QVERIFY(organization.failJob(n));
        QCOMPARE(state(organization, n), QStringLiteral("failing"));
        QVERIFY(!isNull(organization, n, "failing_at"));
        QVERIFY(organization.failJob(n));
        QCOMPARE(state(organization, n), QStringLiteral("failed"));
        QVERIFY(!isNull(organization, n, "finished_at"));
        const QString child = organization.retryJob(n);
        QVERIFY(!child.isEmpty());
        QCOMPARE(state(organization, n), QStringLiteral("running"));
        QVERIFY(isNull(organization, n, "finished_at"));
        QCOMPARE(jobs(organization, n).size(), 3);
        QCOMPARE(jobs(organization, n)[1][QLatin1String("retried_in_job_id")].toString(), child);
        QCOMPARE(jobs(organization, n)[2][QLatin1String("retries_count")].toInt(), 1);
        organization.switches().reopenClearsFinishedAt = false;
        QVERIFY(organization.finishBuild(n));
        QCOMPARE(state(organization, n), QStringLiteral("failed")); // the other job still failed
        QVERIFY(!organization.retryJob(n).isEmpty());
        QVERIFY(!isNull(organization, n, "finished_at"));
    }

    void timeWorksOnWhatWasStarted()
    {
        DemoOrganization organization(quiet());
        const qint64 n = organization.createBuild({});
        const qint64 c = organization.createBuild({});
        QVERIFY(organization.cancelBuild(c));
        QCOMPARE(state(organization, c), QStringLiteral("canceling"));
        organization.settle();
        QCOMPARE(state(organization, c), QStringLiteral("canceled"));
        QVERIFY(state(organization, n) == QLatin1String("passed")
                || state(organization, n) == QLatin1String("failed"));
        QVERIFY(organization.retryJob(c).isEmpty());
    }

    void blockStepsHoldAndLetGo()
    {
        DemoOrganization organization(quiet());
        NewBuild wanted;
        wanted.withBlockStep = true;
        wanted.jobs = 3;
        const qint64 n = organization.createBuild(wanted);
        QVERIFY(organization.startBuild(n));
        QVERIFY(organization.finishBuild(n));
        QCOMPARE((*organization.build(n))[QLatin1String("blocked")].toBool(), true);
        QCOMPARE(state(organization, n), QStringLiteral("passed"));
        QVERIFY(!isNull(organization, n, "finished_at"));
        QCOMPARE((*organization.build(n))[QLatin1String("blocked_state")].toString(),
                 QStringLiteral("passed"));
        organization.advance(std::chrono::hours(24 * 20));
        QCOMPARE((*organization.build(n))[QLatin1String("blocked")].toBool(), true);
        QVERIFY(organization.unblockBuild(n));
        QCOMPARE(state(organization, n), QStringLiteral("running"));
        QVERIFY(!organization.unblockBuild(n));
        QVERIFY(organization.finishBuild(n));
        QCOMPARE((*organization.build(n))[QLatin1String("blocked")].toBool(), false);

        organization.switches().blockedHasFinishedAt = false;
        const qint64 p = old(organization, "passed");
        QVERIFY(organization.blockBuild(p));
        QVERIFY(isNull(organization, p, "finished_at"));
        QVERIFY(organization.unblockBuild(p));
        QCOMPARE(state(organization, p), QStringLiteral("running"));
    }

    void oldBuildsOfTheSeedReopen()
    {
        DemoOrganization organization(quiet());
        const qint64 n = old(organization, "failed");
        QVERIFY(n > 0);
        const QJsonObject before = *organization.build(n);
        QVERIFY(!organization.retryJob(n).isEmpty());
        const QJsonObject during = *organization.build(n);
        QCOMPARE(during[QLatin1String("state")].toString(), QStringLiteral("running"));
        QCOMPARE(during[QLatin1String("id")], before[QLatin1String("id")]);
        QCOMPARE(during[QLatin1String("created_at")], before[QLatin1String("created_at")]);
        QVERIFY(during[QLatin1String("started_at")].toString()
                > before[QLatin1String("started_at")].toString());
        QCOMPARE(organization.buildCount(), 200);
    }

    void buildsThatNeverRun()
    {
        DemoOrganization organization(quiet());
        organization.switches().skippedHasFinishedAt = false;
        const qint64 s = organization.createBuild({});
        QVERIFY(organization.skipBuild(s));
        QCOMPARE(state(organization, s), QStringLiteral("skipped"));
        QVERIFY(isNull(organization, s, "finished_at"));
        organization.switches().skippedHasFinishedAt = true;
        const qint64 r = organization.createBuild({});
        QVERIFY(organization.markNotRun(r));
        QVERIFY(!isNull(organization, r, "finished_at"));
        const qint64 e = organization.createBuild({});
        QVERIFY(organization.expireJobs(e));
        QCOMPARE(jobs(organization, e)[0][QLatin1String("state")].toString(), QStringLiteral("expired"));
        QVERIFY(!jobs(organization, e)[0][QLatin1String("expired_at")].isNull());
    }

    void rebuildsAndTies()
    {
        DemoOrganization organization(quiet());
        const qint64 n = organization.createBuild({});
        const qint64 r = organization.rebuild(n);
        QCOMPARE((*organization.build(r))[QLatin1String("rebuilt_from")][QLatin1String("id")],
                 (*organization.build(n))[QLatin1String("id")]);
        NewBuild tie;
        tie.createdAt = organization.now().addSecs(-1);
        QCOMPARE(organization.createBuilds(tie, 500).size(), 500);
        int same = 0;
        organization.forEachBuild([&](const QJsonObject &build) {
            same += build[QLatin1String("created_at")].toString() == tie.createdAt.toString(Qt::ISODateWithMs);
        });
        QCOMPARE(same, 500);
    }

    void pipelinesChange()
    {
        DemoOrganization organization(quiet());
        const qint64 n = old(organization, "passed");
        const QJsonObject before = *organization.build(n);
        const QString slug = before[QLatin1String("pipeline")][QLatin1String("slug")].toString();
        const QString id = before[QLatin1String("pipeline")][QLatin1String("id")].toString();
        QVERIFY(organization.renamePipeline(slug, QStringLiteral("New Name!")));
        const QJsonObject renamed = *organization.build(n);
        QVERIFY(
            renamed[QLatin1String("url")].toString().contains(QLatin1String("/pipelines/new-name/builds/")));
        QVERIFY(!organization.pipeline(slug));
        QCOMPARE((*organization.pipeline(id))[QLatin1String("slug")].toString(), QStringLiteral("new-name"));
        QVERIFY(organization.hidePipeline(id));
        QVERIFY(!organization.build(n));
        QVERIFY(!organization.pipeline(id));
        const qint64 visible = organization.buildCount();
        QVERIFY(visible < 200);
        QVERIFY(organization.showPipeline(id));
        QCOMPARE(organization.buildCount(), 200);
        QVERIFY(organization.archivePipeline(id));
        QVERIFY(organization.build(n));
        QVERIFY(organization.deletePipeline(id));
        QVERIFY(!organization.showPipeline(id));
        QCOMPARE(organization.buildCount(), visible);
        const QString made = organization.createPipeline(QStringLiteral("Storefront"));
        QVERIFY((*organization.pipeline(made))[QLatin1String("slug")].toString().startsWith(
            QLatin1String("storefront")));
        organization.applyRetention(organization.now().addDays(-1));
        QVERIFY(organization.buildCount() < 40);
    }

    void agentsChange()
    {
        DemoOrganization organization(quiet());
        const QString id = organization.connectAgent(QStringLiteral("extra"));
        const auto listed = [&](const QString &wanted) {
            int where = -1;
            organization.forEachAgent([&](const QJsonObject &agent, bool isListed) {
                if (agent[QLatin1String("id")].toString() == wanted)
                    where = isListed;
            });
            return where;
        };
        QCOMPARE(listed(id), 1);
        QVERIFY(organization.stopAgent(id));
        QCOMPARE(listed(id), 1);
        QVERIFY(organization.disconnectAgent(id));
        QCOMPARE(listed(id), 0);
        QVERIFY(!organization.loseAgent(id));
        QVERIFY(organization.deleteAgent(id));
        QCOMPARE(listed(id), -1);
        QVERIFY(!organization.agent(id));
        QString natural;
        organization.forEachAgent([&](const QJsonObject &agent, bool isListed) {
            natural = isListed ? agent[QLatin1String("id")].toString() : natural;
        });
        QVERIFY(organization.pauseAgent(natural));
        QCOMPARE((*organization.agent(natural))[QLatin1String("paused")].toBool(), true);
        QVERIFY(organization.loseAgent(natural));
        QVERIFY(!(*organization.agent(natural))[QLatin1String("lost_at")].isNull());
    }

    void oddThings()
    {
        DemoOrganization organization(quiet());
        const qint64 n = organization.createBuild({});
        QVERIFY(organization.annotateUnknown(n, QStringLiteral("novelty"),
                                             QJsonObject{{QStringLiteral("a"), 1}}));
        QVERIFY(organization.setState(n, QStringLiteral("pondering")));
        const QString job = jobs(organization, n)[0][QLatin1String("id")].toString();
        QVERIFY(organization.setJobState(n, job, QStringLiteral("dreaming")));
        const QString odd = QStringLiteral("a") + QChar(0) + QStringLiteral("b \" \\ \n ä 🚀 ") + QChar(0xD800)
                            + QStringLiteral(" end");
        QVERIFY(organization.setMessage(n, odd));
        const QJsonObject build = *organization.build(n);
        QCOMPARE(build[QLatin1String("novelty")][QLatin1String("a")].toInt(), 1);
        QCOMPARE(build[QLatin1String("state")].toString(), QStringLiteral("pondering"));
        QCOMPARE(build[QLatin1String("jobs")][0][QLatin1String("state")].toString(),
                 QStringLiteral("dreaming"));
        QVERIFY(build[QLatin1String("message")].toString().endsWith(QLatin1String(" end")));
        QCOMPARE(build[QLatin1String("message")].toString().size(), odd.size());
        QVERIFY(organization.deleteBuild(n));
        QVERIFY(!organization.build(n));
    }

    void anythingMayHappen()
    {
        for (quint64 seed = 1; seed <= 6; ++seed) {
            DemoOptions options = quiet();
            options.seed = seed;
            options.growth = seed % 2 == 0;
            DemoOrganization one(options);
            DemoOrganization two(options);
            std::mt19937_64 first(seed);
            std::mt19937_64 second(seed);
            QSet<QString> kinds;
            for (int i = 0; i < 400; ++i) {
                const QString did = one.mutateRandomly(first);
                QCOMPARE(two.mutateRandomly(second), did);
                if (!did.contains(QLatin1String("does not apply")))
                    kinds.insert(did.section(u' ', 0, 0));
            }
            QVERIFY2(kinds.size() > 15, qPrintable(QStringList(kinds.values()).join(u' ')));
            qint64 count = 0;
            QSet<QString> ids;
            one.forEachBuild([&](const QJsonObject &build) {
                ++count;
                QVERIFY(!build.isEmpty());
                ids.insert(build[QLatin1String("id")].toString());
                QCOMPARE(*two.build(build[QLatin1String("number")].toInteger()), build);
            });
            QCOMPARE(ids.size(), count);
            QCOMPARE(count, one.buildCount());
        }
    }

    void versionsAreKept()
    {
        DemoOrganization organization(quiet());
        organization.recordVersions(true);
        const qint64 n = organization.createBuild({});
        const QJsonObject first = *organization.build(n);
        const QString id = first[QLatin1String("id")].toString();
        const QString job = jobs(organization, n)[0][QLatin1String("id")].toString();
        organization.startBuild(n);
        QVERIFY(organization.build(n));
        organization.finishBuild(n);
        QVERIFY(organization.build(n));
        const QList<QJsonObject> builds = organization.versionsOf(DemoKind::Builds, id);
        QCOMPARE(builds.size(), 3);
        QVERIFY(!builds[0].contains(QLatin1String("jobs")) && !builds[0].contains(QLatin1String("pipeline")));
        QCOMPARE(builds[1][QLatin1String("state")].toString(), QStringLiteral("running"));
        const QList<QJsonObject> versions = organization.versionsOf(DemoKind::Jobs, job);
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[2][QLatin1String("state")].toString(), QStringLiteral("passed"));
        const QString agent = versions[2][QLatin1String("agent")][QLatin1String("id")].toString();
        QVERIFY(!organization.versionsOf(DemoKind::Agents, agent).isEmpty());
        const QString pipeline = first[QLatin1String("pipeline")][QLatin1String("id")].toString();
        QVERIFY(!organization.versionsOf(DemoKind::Pipelines, pipeline).isEmpty());
        QVERIFY(organization.versionsOf(DemoKind::Builds, QStringLiteral("none")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemoMutations)
#include "tst_demomutations.moc"
