// SPDX-License-Identifier: GPL-3.0-or-later
// `kitesync move` between two files, as a person would use it.
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kitesync;

namespace {

const QString acme = QStringLiteral("acme");
const QStringList syncAcme{QStringLiteral("sync"), acme, QStringLiteral("--json")};
const QString here = QStringLiteral("sqlite:acme.sqlite");
const QString there = QStringLiteral("sqlite:there.sqlite");

QStringList moveTo(const QString &destination, const QStringList &more = {})
{
    return QStringList{QStringLiteral("move"), acme, QStringLiteral("--destination"), destination} + more;
}

/// A pipeline whose first sync is done.
class Stage
{
public:
    explicit Stage(int builds = 60, int jobsPerBuild = 2)
        : demo(organization(builds, jobsPerBuild), unlimited())
    {
        world.setToken(organization(builds, jobsPerBuild).token);
        if (world.add(demo.url()).exit != 0 || world.run(syncAcme).exit != 0)
            qFatal("the pipeline cannot be made");
    }
    /// A move that has copied rows but is far from its end.
    [[nodiscard]] std::unique_ptr<QProcess> moveInItsMiddle() const
    {
        auto process = world.start(moveTo(there, {QStringLiteral("--json")}));
        const bool met = waitForProgress(
            *process, [](const QJsonObject &event) { return countIn(event, "builds", "written") > 0; });
        return met ? std::move(process) : nullptr;
    }
    [[nodiscard]] QJsonObject listed() const
    {
        const CliResult list = world.run({QStringLiteral("list"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(list.out).array().at(0).toObject();
    }
    [[nodiscard]] qint64 apiCalls() const
    {
        const CliResult result = world.run(syncAcme);
        return result.exit == 0 ? result.last().value(QLatin1String("api_calls")).toInteger() : -1;
    }

    static DemoOptions organization(int builds, int jobsPerBuild)
    {
        DemoOptions options;
        options.builds = builds;
        options.jobsPerBuild = jobsPerBuild;
        options.growth = false;
        return options;
    }
    static DemoServerOptions unlimited()
    {
        DemoServerOptions options;
        options.organizationLimit = 0;
        options.userLimit = 0;
        return options;
    }

    DemoServerThread demo;
    CliWorld world;
};

} // namespace

class TestCliMove final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay();
    void forPeople();
    void whatCannotBe_data();
    void whatCannotBe();
    void backToTheTablesBeforeIsRefused();
    void signalsEndIt();
    void aKilledMoveGoesOn();
    void whoSyncsMeanwhileIsRefused();
};

void TestCliMove::theWholeWay()
{
    Stage stage;
    const qint64 usual = stage.apiCalls();
    QVERIFY(usual > 0);
    const qint64 jobs = stage.world.number(QStringLiteral("SELECT count(*) FROM jobs"));
    const CliResult moved = stage.world.run(
        moveTo(there, {QStringLiteral("--table-prefix"), QStringLiteral("bk_"), QStringLiteral("--json")}));
    QVERIFY2(moved.exit == 0, qPrintable(moved.all()));
    const QJsonObject last = moved.last();
    QCOMPARE(last.value(QLatin1String("event")).toString(), QStringLiteral("finished"));
    QCOMPARE(last.value(QLatin1String("kind")).toString(), QStringLiteral("move"));
    QCOMPARE(last.value(QLatin1String("api_calls")).toInteger(), 0);
    const QJsonArray tables = last.value(QLatin1String("tables")).toArray();
    QCOMPARE(tables.size(), 7);
    QCOMPARE(tables.at(3).toObject().value(QLatin1String("rows")).toInteger(), jobs);
    QCOMPARE(stage.listed().value(QLatin1String("destination")).toString(),
             QStringLiteral("sqlite:") + stage.world.path(QStringLiteral("there.sqlite")));
    QCOMPARE(stage.listed().value(QLatin1String("table_prefix")).toString(), QStringLiteral("bk_"));
    // The old file is as it was, and what follows goes on at the new one: as if nothing had been.
    QCOMPARE(stage.apiCalls(), usual);
    QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM jobs")), jobs);
    const CliResult verified = stage.world.run({QStringLiteral("verify"), acme, QStringLiteral("--json")});
    QVERIFY2(verified.exit == 0, qPrintable(verified.all()));
    QVERIFY2(verified.last().value(QLatin1String("days")).toArray().isEmpty(), qPrintable(verified.all()));
    // Where its tables are known to be, it is missed when it goes.
    QVERIFY(QFile::remove(stage.world.path(QStringLiteral("there.sqlite"))));
    QCOMPARE(stage.world.run(syncAcme).exit, 5);
}

void TestCliMove::forPeople()
{
    Stage stage;
    const CliResult moved = stage.world.run(moveTo(there));
    QVERIFY2(moved.exit == 0, qPrintable(moved.all()));
    for (const char *text : {"jobs", "equal", "there.sqlite", "stay", "delete that file", "are not moved"})
        QVERIFY2(moved.out.contains(text), text);
    QVERIFY2(moved.err.contains("Comparing") || moved.err.contains("Finishing"), qPrintable(moved.all()));
    const CliResult history = stage.world.run({QStringLiteral("history"), acme});
    QVERIFY2(history.exit == 0 && history.out.contains("Move"), qPrintable(history.all()));
}

void TestCliMove::whatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("where it is") << moveTo(here) << 2 << QByteArray("present destination");
    QTest::newRow("no destination") << QStringList{QStringLiteral("move"), acme} << 2
                                    << QByteArray("--destination");
    QTest::newRow("no such kind") << moveTo(QStringLiteral("paper:drawer")) << 2
                                  << QByteArray("--destination");
    QTest::newRow("nobody") << QStringList{QStringLiteral("move"), QStringLiteral("nobody"),
                                           QStringLiteral("--destination"), there}
                            << 2 << QByteArray("nobody");
    QTest::newRow("no such folder") << moveTo(QStringLiteral("sqlite:none/x.sqlite")) << 5
                                    << QByteArray("none");
    QTest::newRow("a schema in a file")
        << moveTo(there, {QStringLiteral("--schema"), QStringLiteral("s")}) << 2 << QByteArray("schema");
}

void TestCliMove::whatCannotBe()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);
    static Stage stage;
    const QJsonObject before = stage.listed().value(QLatin1String("destination")).toObject();
    const CliResult result = stage.world.run(arguments);
    QVERIFY2(result.exit == status && result.err.contains(words), qPrintable(result.all()));
    QCOMPARE(stage.listed().value(QLatin1String("destination")).toObject(), before);
    QVERIFY(!QFile::exists(stage.world.path(QStringLiteral("there.sqlite"))));
}

void TestCliMove::backToTheTablesBeforeIsRefused()
{
    Stage stage;
    QCOMPARE(stage.world.run(moveTo(there)).exit, 0);
    const qint64 before = stage.world.number(QStringLiteral("SELECT count(*) FROM kitesync_runs"));
    const CliResult back = stage.world.run(moveTo(here));
    QVERIFY2(back.exit == 5 && back.err.contains("builds, jobs"), qPrintable(back.all()));
    QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM kitesync_runs")), before);
    QCOMPARE(stage.world.run(syncAcme).exit, 0);
}

void TestCliMove::signalsEndIt()
{
    Stage stage(2000, 8);
    const auto move = stage.moveInItsMiddle();
    QVERIFY(move);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(move->processId()), SIGINT);
    const CliResult stopped = finish(*move);
    // A second by contract; the rest is for machines that do other things besides.
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(stopped.exit == 6, qPrintable(stopped.all()));
    QCOMPARE(stopped.last().value(QLatin1String("outcome")).toString(), QStringLiteral("cancelled"));
    QVERIFY(
        stage.listed().value(QLatin1String("destination")).toString().endsWith(QLatin1String("acme.sqlite")));
    // The pipeline goes on where it is.
    QCOMPARE(stage.world.run(syncAcme).exit, 0);
}

void TestCliMove::aKilledMoveGoesOn()
{
    Stage stage(2000, 8);
    const auto move = stage.moveInItsMiddle();
    QVERIFY(move);
    ::kill(static_cast<pid_t>(move->processId()), SIGKILL);
    QCOMPARE(finish(*move).exit, -1);
    QVERIFY(
        stage.listed().value(QLatin1String("destination")).toString().endsWith(QLatin1String("acme.sqlite")));
    const CliResult rest = stage.world.run(moveTo(there, {QStringLiteral("--json")}));
    QVERIFY2(rest.exit == 0, qPrintable(rest.all()));
    const QJsonArray tables = rest.last().value(QLatin1String("tables")).toArray();
    QCOMPARE(tables.at(2).toObject().value(QLatin1String("rows")).toInteger(), 2000);
    // What was in is not copied again.
    QVERIFY(countIn(rest.last(), "builds", "written") < 2000);
}

void TestCliMove::whoSyncsMeanwhileIsRefused()
{
    Stage stage(2000, 8);
    const auto move = stage.moveInItsMiddle();
    QVERIFY(move);
    const auto id = static_cast<pid_t>(move->processId());
    ::kill(id, SIGSTOP);
    const CliResult sync = stage.world.run(syncAcme);
    const CliResult second = stage.world.run(moveTo(QStringLiteral("sqlite:elsewhere.sqlite")));
    ::kill(id, SIGCONT);
    QVERIFY2(sync.exit == 8, qPrintable(sync.all()));
    QVERIFY2(second.exit == 8, qPrintable(second.all()));
    const CliResult moved = finish(*move);
    QVERIFY2(moved.exit == 0, qPrintable(moved.all()));
    QCOMPARE(stage.world.run(syncAcme).exit, 0);
}

QTEST_GUILESS_MAIN(TestCliMove)
#include "tst_climove.moc"
