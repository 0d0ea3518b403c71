// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kitesync;

namespace {

constexpr qint64 buildCount = 3000;
const QStringList syncAcme{QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")};

/// A slow sample organisation, so that a run can be met in its middle.
class SlowStage
{
public:
    SlowStage()
        : demo(organization(), slowly())
    {
        world.setToken(organization().token);
        if (world.add(demo.url()).exit != 0)
            qFatal("the pipeline cannot be added");
    }
    /// A run that has committed builds but is far from its end.
    std::unique_ptr<QProcess> runInItsMiddle() const
    {
        auto process = world.start(syncAcme);
        const bool met = waitForProgress(*process, [](const QJsonObject &event) {
            const qint64 read = countIn(event, "builds", "read");
            return read > 0 && read < buildCount;
        });
        return met ? std::move(process) : nullptr;
    }
    void hurry()
    {
        demo.call([](DemoServer &server) { server.setLatency(std::chrono::milliseconds(0)); });
    }

    static DemoOptions organization()
    {
        DemoOptions options;
        options.builds = buildCount;
        options.jobsPerBuild = 2;
        return options;
    }
    static DemoServerOptions slowly()
    {
        DemoServerOptions options;
        options.organizationLimit = 0;
        options.userLimit = 0;
        options.latency = std::chrono::milliseconds(400);
        return options;
    }

    DemoServerThread demo;
    CliWorld world;
};

QJsonArray history(const CliWorld &world)
{
    return QJsonDocument::fromJson(world.run({QStringLiteral("history"), QStringLiteral("--json")}).out).array();
}

} // namespace

class TestCliStop final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signalsEndAtASafePoint_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void signalsEndAtASafePoint()
    {
        QFETCH(const int, signal);
        SlowStage stage;
        const auto run = stage.runInItsMiddle();
        QVERIFY(run);
        QElapsedTimer timer;
        timer.start();
        ::kill(static_cast<pid_t>(run->processId()), signal);
        const CliResult stopped = finish(*run);
        // A second by contract; the rest is for machines that do other things besides.
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(stopped.exit == 6, qPrintable(stopped.all()));
        QCOMPARE(stopped.last().value(QLatin1String("outcome")).toString(), QStringLiteral("cancelled"));
        const qint64 written = countIn(stopped.last(), "builds", "written");
        QVERIFY(written > 0 && written < buildCount);
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), written);

        stage.hurry();
        const CliResult rest = stage.world.run(syncAcme);
        QVERIFY2(rest.exit == 0, qPrintable(rest.all()));
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), buildCount);
        // What was there is not read again, but for the edges.
        QVERIFY(countIn(rest.last(), "builds", "read") < buildCount);
    }

    void theSecondSignalEndsAtOnce()
    {
        SlowStage stage;
        const auto run = stage.runInItsMiddle();
        QVERIFY(run);
        ::kill(static_cast<pid_t>(run->processId()), SIGTERM);
        ::kill(static_cast<pid_t>(run->processId()), SIGTERM);
        ::kill(static_cast<pid_t>(run->processId()), SIGINT);
        QCOMPARE(finish(*run).exit, 6);
        stage.hurry();
        QCOMPARE(stage.world.run(syncAcme).exit, 0);
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), buildCount);
    }

    void aKillLosesNothing()
    {
        SlowStage stage;
        const auto run = stage.runInItsMiddle();
        QVERIFY(run);
        run->kill();
        QCOMPARE(finish(*run).exit, -1);
        const qint64 there = stage.world.number(QStringLiteral("SELECT count(*) FROM builds"));
        QVERIFY(there > 0 && there < buildCount);
        stage.hurry();
        const CliResult rest = stage.world.run(syncAcme);
        QVERIFY2(rest.exit == 0, qPrintable(rest.all()));
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), buildCount);
        QVERIFY(countIn(rest.last(), "builds", "read") < buildCount);
        const QJsonArray runs = history(stage.world);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(1).toObject().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("interrupted"));
        const CliResult verify
            = stage.world.run({QStringLiteral("verify"), QStringLiteral("acme"), QStringLiteral("--json")});
        QVERIFY2(verify.exit == 0 && verify.last().value(QLatin1String("days")).toArray().isEmpty(),
                 qPrintable(verify.all()));
    }

    void oneRunAtATime()
    {
        SlowStage stage;
        const auto first = stage.runInItsMiddle();
        QVERIFY(first);
        const CliResult second = stage.world.run(syncAcme);
        QVERIFY2(second.exit == 8 && second.err.contains("already syncing"), qPrintable(second.all()));
        const CliResult removed = stage.world.run({QStringLiteral("remove"), QStringLiteral("acme")});
        QVERIFY2(removed.exit == 8, qPrintable(removed.all()));
        stage.hurry();
        const CliResult ended = finish(*first);
        QVERIFY2(ended.exit == 0, qPrintable(ended.all()));
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), buildCount);
        QCOMPARE(history(stage.world).first().toObject().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("skipped"));
    }

    void stoppingBeforeAnythingBegan()
    {
        CliWorld world;
        DemoServerOptions options = SlowStage::slowly();
        options.latency = std::chrono::milliseconds(60'000);
        const DemoServerThread demo(SlowStage::organization(), options);
        world.setToken(SlowStage::organization().token);
        const auto add = world.start({QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("acme"),
                                      QStringLiteral("--organization"), QStringLiteral("acme"),
                                      QStringLiteral("--destination"), QStringLiteral("sqlite:acme.sqlite"),
                                      QStringLiteral("--api-url"), demo.url().toString()});
        // It has its settings open when it begins to ask.
        QTRY_VERIFY_WITH_TIMEOUT(
            QFile::exists(world.path(QStringLiteral("home/data/kitesync/kitesync.sqlite"))), 30'000);
        ::kill(static_cast<pid_t>(add->processId()), SIGINT);
        QCOMPARE(finish(*add, 10'000).exit, 6);
        QCOMPARE(QJsonDocument::fromJson(world.run({QStringLiteral("list"), QStringLiteral("--json")}).out)
                     .array()
                     .size(),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestCliStop)
#include "tst_clistop.moc"
