// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/api.h"
#include "app/demo/organization.h"
#include "app/demo/world/demoworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;
using namespace kitesync::demo;

namespace {

DemoOptions small(qint64 builds = 300, quint64 seed = 5)
{
    DemoOptions options;
    options.seed = seed;
    options.builds = builds;
    options.jobsPerBuild = 5;
    return options;
}

QByteArray everything(const DemoOrganization &organization)
{
    QByteArray text;
    organization.forEachBuild(
        [&](const QJsonObject &one) { text += QJsonDocument(one).toJson(QJsonDocument::Compact); });
    organization.forEachPipeline([&](const QJsonObject &one, bool listed) {
        text += QJsonDocument(one).toJson() + (listed ? '1' : '0');
    });
    organization.forEachAgent([&](const QJsonObject &one, bool listed) {
        text += QJsonDocument(one).toJson() + (listed ? '1' : '0');
    });
    return text;
}

qint64 ms(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Kilobytes of memory in use.
qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class TestDemoWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsCanBeReadBack()
    {
        for (quint64 seed : {1ULL, 99ULL}) {
            for (qint64 index : {0LL, 1LL, 999'999LL, 10'000'123LL}) {
                const IdParts parts{IdKind::Job, index, index % 300};
                const QByteArray id = makeId(seed, 1'700'000'000'000 + index, parts);
                QCOMPARE(id.size(), 36);
                QVERIFY(readId(seed, id) == parts);
                QVERIFY(!readId(seed + 1, id) || !(readId(seed + 1, id) == parts));
                QByteArray other = id;
                other[35] = other[35] == '0' ? '1' : '0';
                QVERIFY(!(readId(seed, other) == parts));
            }
        }
        QVERIFY(!readId(1, "no id at all"));
    }

    void calendarNeverGoesBackAndFindsItsIndexes()
    {
        const qint64 start = 1'780'000'000'000;
        const qint64 end = start + 90 * 86'400'000LL;
        for (const qint64 builds : {1LL, 2LL, 100LL, 5000LL, 1'000'000LL}) {
            const Calendar calendar(3, start, end, builds);
            const qint64 step = std::max<qint64>(1, builds / 3000);
            qint64 before = 0;
            for (qint64 i = 0; i < builds + 50; i += step) {
                const qint64 time = calendar.createdAt(i);
                QVERIFY(time >= before);
                before = time;
                const qint64 found = calendar.firstIndexFrom(time);
                QCOMPARE(calendar.createdAt(found), time);
                QVERIFY(found == 0 || calendar.createdAt(found - 1) < time);
            }
            QVERIFY(calendar.createdAt(0) >= start);
            QVERIFY(calendar.createdAt(builds - 1) <= end);
            QVERIFY(calendar.createdAt(builds) > end);
        }
    }

    void sameSeedSameOrganisation()
    {
        DemoOrganization one(small());
        DemoOrganization two(small());
        QCOMPARE(everything(one), everything(two));
        one.advance(std::chrono::hours(5));
        two.advance(std::chrono::hours(2));
        two.advance(std::chrono::hours(3));
        QCOMPARE(everything(one), everything(two));
        DemoOrganization other(small(300, 6));
        QVERIFY(everything(other) != everything(DemoOrganization(small())));
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("builds");
        for (const qint64 n : {0, 1, 2, 3, 4, 100, 1001})
            QTest::addRow("%lld", static_cast<long long>(n)) << n;
    }

    void sizes()
    {
        QFETCH(qint64, builds);
        DemoOrganization organization(small(builds));
        qint64 count = 0;
        qint64 before = 0;
        QSet<QString> ids;
        organization.forEachBuild([&](const QJsonObject &build) {
            ++count;
            QVERIFY(ms(build[QLatin1String("created_at")]) >= before);
            before = ms(build[QLatin1String("created_at")]);
            ids.insert(build[QLatin1String("id")].toString());
            for (const QJsonValue job : build[QLatin1String("jobs")].toArray())
                ids.insert(job[QLatin1String("id")].toString());
            count += build[QLatin1String("jobs")].toArray().size();
        });
        QCOMPARE(ids.size(), count);
        QCOMPARE(organization.buildCount(), builds);
        organization.advance(std::chrono::hours(24));
        QVERIFY(organization.buildCount() > builds || builds < 100);
        QVERIFY(organization.buildCount() == 0 || builds > 0);
        DemoOptions still = small(builds);
        still.growth = false;
        DemoOrganization quiet(still);
        quiet.advance(std::chrono::hours(24));
        QCOMPARE(quiet.buildCount(), builds);
    }

    void ordinaryBuildsEndInTime()
    {
        DemoOrganization organization(small(3000));
        const DemoWorld &world = organization.world();
        const Calendar calendar(5, world.options().now.addDays(-90).toMSecsSinceEpoch(),
                                world.options().now.toMSecsSinceEpoch(), 3000);
        const Lifelines lives(5, calendar, world.outlines(), world.pipelines(), world.fleet());
        int late = 0;
        for (qint64 i = 0; i < 3000; ++i) {
            const Life life = lives.lifeOf(i);
            late += world.outlines().isLate(i);
            if (world.outlines().isLate(i))
                continue;
            const qint64 limit = life.build.createdAt + Lifelines::longestNormalLife;
            QVERIFY(life.phases.back().end != never && life.phases.back().end < limit);
            const BuildModel end = lifeAt(life, limit, {});
            QVERIFY(!isActiveState(end.state));
            QVERIFY(!end.blocked);
            for (const JobModel &job : end.jobs)
                QVERIFY2(job.state != "running" && job.state != "scheduled", job.state.constData());
        }
        QVERIFY(late > 20 && late < 150);
    }

    void aLifeShowsEveryState()
    {
        // Every state that the facts name happens by itself, and each build's states come in an order that makes sense.
        DemoOptions dense = small(400);
        dense.historyStart = dense.now.addDays(-2);
        DemoOrganization organization(dense);
        QSet<QString> states;
        QSet<QString> types;
        QSet<QString> jobStates;
        bool retriedSeen = false, softSeen = false, lostSeen = false, textAuthor = false, blockedSeen = false;
        for (int i = 0; i < 600; ++i) {
            organization.advance(std::chrono::seconds(37));
            for (const qint64 number : organization.recentBuilds(15)) {
                const QJsonObject build = *organization.build(number);
                states.insert(build[QLatin1String("state")].toString());
                blockedSeen = blockedSeen || build[QLatin1String("blocked")].toBool();
                const bool ended = !build[QLatin1String("finished_at")].isNull();
                QVERIFY(!(ended && build[QLatin1String("state")] == QLatin1String("running")));
            }
        }
        organization.forEachBuild([&](const QJsonObject &build) {
            states.insert(build[QLatin1String("state")].toString());
            textAuthor = textAuthor || build[QLatin1String("author")].isString();
            for (const QJsonValue job : build[QLatin1String("jobs")].toArray()) {
                types.insert(job[QLatin1String("type")].toString());
                jobStates.insert(job[QLatin1String("state")].toString());
                retriedSeen = retriedSeen || job[QLatin1String("retried")].toBool();
                softSeen = softSeen || job[QLatin1String("soft_failed")].toBool();
                lostSeen = lostSeen || job[QLatin1String("exit_status")].toInt() == -1;
            }
        });
        for (const char *state :
             {"scheduled", "running", "passed", "failing", "failed", "canceled", "skipped", "not_run"})
            QVERIFY2(states.contains(QLatin1String(state)), state);
        QCOMPARE(types.size(), 4);
        QVERIFY(retriedSeen && softSeen && lostSeen && textAuthor && blockedSeen);
        QVERIFY(jobStates.contains(QStringLiteral("waiting_failed")));
    }

    void recordsHaveTheRealSizes()
    {
        DemoOptions options = small(40);
        options.jobsPerBuild = 20;
        DemoOrganization organization(options);
        qint64 jobs = 0;
        qint64 bytes = 0;
        qint64 builds = 0;
        organization.forEachBuild([&](const QJsonObject &build) {
            ++builds;
            for (const QJsonValue job : build[QLatin1String("jobs")].toArray()) {
                if (job[QLatin1String("type")] != QLatin1String("script"))
                    continue;
                ++jobs;
                bytes += QJsonDocument(job.toObject()).toJson(QJsonDocument::Compact).size();
            }
        });
        QVERIFY2(jobs > builds * 12 && jobs < builds * 28, qPrintable(QString::number(jobs)));
        QVERIFY2(bytes / jobs > 1700 && bytes / jobs < 3100, qPrintable(QString::number(bytes / jobs)));
        const QByteArray pipeline = QJsonDocument(*organization.pipeline(organization.pipelineSlugs().first()))
                                        .toJson(QJsonDocument::Compact);
        QVERIFY2(pipeline.size() > 2100 && pipeline.size() < 3300,
                 qPrintable(QString::number(pipeline.size())));
    }

    void agentsComeAndGo()
    {
        DemoOrganization organization(small(50));
        int listed = 0;
        int dead = 0;
        QString someone;
        organization.forEachAgent([&](const QJsonObject &agent, bool isListed) {
            (isListed ? listed : dead) += 1;
            if (isListed)
                someone = agent[QLatin1String("id")].toString();
            const QString state = agent[QLatin1String("connection_state")].toString();
            QCOMPARE(isListed, state == QLatin1String("connected") || state == QLatin1String("stopping"));
        });
        QVERIFY2(listed >= 20 && listed <= 24, qPrintable(QString::number(listed)));
        QVERIFY(dead > 100);
        QVERIFY(organization.agent(someone));
        organization.advance(std::chrono::hours(24 * 90));
        const QJsonObject later = *organization.agent(someone);
        QVERIFY(later[QLatin1String("connection_state")] == QLatin1String("disconnected")
                || later[QLatin1String("connection_state")] == QLatin1String("lost"));
    }

    void referencesMeetTheirTargets()
    {
        DemoOrganization organization(small(900));
        int rebuilds = 0;
        int triggered = 0;
        organization.forEachBuild([&](const QJsonObject &build) {
            const QJsonObject source = build[QLatin1String("rebuilt_from")].toObject();
            if (!source.isEmpty()) {
                ++rebuilds;
                const QJsonObject original = *organization.build(source[QLatin1String("number")].toInteger());
                QCOMPARE(original[QLatin1String("id")], source[QLatin1String("id")]);
                QCOMPARE(original[QLatin1String("commit")], build[QLatin1String("commit")]);
            }
            const QJsonObject from = build[QLatin1String("triggered_from")].toObject();
            if (!from.isEmpty()) {
                ++triggered;
                const QJsonObject parent
                    = *organization.build(from[QLatin1String("build_number")].toInteger());
                QCOMPARE(parent[QLatin1String("id")], from[QLatin1String("build_id")]);
            }
            QHash<QString, QJsonObject> jobs;
            for (const QJsonValue job : build[QLatin1String("jobs")].toArray())
                jobs.insert(job[QLatin1String("id")].toString(), job.toObject());
            for (const QJsonObject &job : std::as_const(jobs)) {
                if (job[QLatin1String("retried")].toBool())
                    QCOMPARE(jobs.value(job[QLatin1String("retried_in_job_id")].toString())[QLatin1String(
                                 "retry_source")][QLatin1String("job_id")],
                             job[QLatin1String("id")]);
            }
        });
        QVERIFY(rebuilds > 10);
        QVERIFY(triggered > 10);
    }

    void aMillionBuilds()
    {
        const qint64 memoryBefore = residentKilobytes();
        DemoOptions options = small(1'000'000);
        options.jobsPerBuild = 20;
        options.historyStart = options.now.addYears(-1);
        DemoOrganization organization(options);
        DemoWorld &world = organization.world();
        QElapsedTimer timer;
        timer.start();
        const auto page = [&](const QByteArray &query, int number) {
            const auto filter = std::get<BuildsFilter>(BuildsFilter::read(Query(query), -1, world));
            return filter.page(number, 100, false).numbers;
        };
        QCOMPARE(page("", 1).size(), 100);
        QCOMPARE(page("", 1).first(), 1'000'000);
        const QByteArray middle = organization.now().addDays(-180).toString(Qt::ISODate).toUtf8();
        QCOMPARE(page("created_to=" + middle, 1).size(), 100);
        const QByteArray start
            = organization.now().addDays(-365).addSecs(86'400).toString(Qt::ISODate).toUtf8();
        QVERIFY(page("created_to=" + start, 1).size() == 100);
        QCOMPARE(page("state=passed", 1).size(), 100);
        QVERIFY(!page("state[]=running&state[]=scheduled", 1).isEmpty());
        QVERIFY(!page("state=blocked", 1).isEmpty());
        QVERIFY(!page("finished_from=" + organization.now().addSecs(-1800).toString(Qt::ISODate).toUtf8(), 1)
                     .isEmpty());
        const QByteArray commit = world.build(123'457)->commit;
        QVERIFY(page("commit=" + commit, 1).contains(123'457));
        const qint64 light = timer.restart();
        QCOMPARE(page("", 10'000).size(), 100);
        QCOMPARE(page("", 10'000).last(), 1);
        const qint64 deep = timer.elapsed();
        QVERIFY(world.build(500'000));
        qInfo("light %lld ms, deepest page twice %lld ms, memory +%lld kB", static_cast<long long>(light),
              static_cast<long long>(deep), static_cast<long long>(residentKilobytes() - memoryBefore));
        QVERIFY(light < 8000);
        QVERIFY(deep < 20'000);
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY(residentKilobytes() - memoryBefore < 40'000);
#endif
    }
};

QTEST_GUILESS_MAIN(TestDemoWorld)
#include "tst_demoworld.moc"
