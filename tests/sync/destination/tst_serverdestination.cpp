// SPDX-License-Identifier: GPL-3.0-or-later
// What a database server does that a file does not: schemas, rights, restarts, conflicts, many clients. Runs on the server
// that KITESYNC_TEST_DATABASE names.
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/destinationtools.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <thread>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

LoadUnit page(int number, int rows = 50)
{
    Rows builds(SourceObject::Builds, noon + number * second);
    for (int i = 0; i < rows; ++i)
        builds.row("b" + std::to_string(number) + "-" + std::to_string(i)).number("number", i).text("message", "m");
    LoadUnit unit = unitOf(builds);
    unit.state = {{"pages", QByteArray::number(number)}};
    return unit;
}

bool isPostgres()
{
    return databaseUnderTest() == QLatin1String("postgresql");
}

} // namespace

class TestServerDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheContract();
    void preparingTwiceChangesNothing();
    void addsMissingColumns();
    void indexesWaitForTheRows();
    void foreignTables();
    void usersViewsStay();
    void namedSchema();
    void rowsThatAreRefused_data() { loaders(); }
    void rowsThatAreRefused();
    void everyRowRefused();
    void tableDroppedMeanwhile();
    void wrongPassword();
    void unknownDatabase();
    void nobodyListens();
    void missingRights();
    void lifeEndsWithTheConnection();
    void restartMeanwhile();
    void killedMeanwhile();
    void conflictsAreTriedAgain();
    void stopEndsLongStatements();
    void stopEndsWaiting();
    void clientKilledAtAnyMoment();
    void passwordIsNowhere();

private:
    static void loaders()
    {
        QTest::addColumn<int>("loading");
        QTest::newRow("fastest") << int(Destination::Loading::Fastest);
        QTest::newRow("many rows") << int(Destination::Loading::ManyRows);
        QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
    }
    static QString ownSchema()
    {
        return isPostgres() ? QStringLiteral("'public'") : QStringLiteral("database()");
    }
    static QStringList names(Sandbox &box, const char *type)
    {
        QStringList found;
        for (const QVariantList &row :
             box.sql(QStringLiteral(
                         "SELECT table_name FROM information_schema.tables WHERE table_schema = %1 AND "
                         "table_type = '%2' ORDER BY table_name")
                         .arg(ownSchema(), QLatin1String(type))))
            found.append(row.value(0).toString());
        return found;
    }
    static QStringList tables(Sandbox &box) { return names(box, "BASE TABLE"); }
    static QStringList views(Sandbox &box) { return names(box, "VIEW"); }
    static int indexes(Sandbox &box)
    {
        return isPostgres()
                   ? box.value(QStringLiteral(
                                   "SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'kitesync_%' "
                                   "AND indexname NOT LIKE '%_pkey'"))
                         .toInt()
                   : box.value(QStringLiteral("SELECT count(DISTINCT table_name, index_name) FROM "
                                              "information_schema.statistics WHERE table_schema = database() "
                                              "AND index_name LIKE 'kitesync_%'"))
                         .toInt();
    }
    static ErrorKind kindOfOpening(Sandbox &box)
    {
        const auto opened = box.tryOpen();
        return opened ? ErrorKind::CountsDisagree : opened.error().kind;
    }
};

void TestServerDestination::createsTheContract()
{
    Sandbox box;
    auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, box.request.objects);
    QCOMPARE(tables(box), QString::fromLatin1(
                              "agents builds jobs kitesync_rejected kitesync_runs kitesync_state pipelines")
                              .split(u' '));
    QCOMPARE(views(box),
             QString::fromLatin1("agent_utilisation build_durations flaky_steps job_attempts job_queue_times")
                 .split(u' '));
    for (const SourceObject object : allSourceObjects) {
        QStringList expected;
        for (const Column &column : tableOf(object).columns)
            expected.append(QString::fromUtf8(column.name.data(), qsizetype(column.name.size())));
        expected << QStringLiteral("extra") << QStringLiteral("_synced_at") << QStringLiteral("_removed_at");
        QStringList found;
        for (const QVariantList &row :
             box.sql(QStringLiteral(
                         "SELECT column_name FROM information_schema.columns WHERE table_schema = %1 AND "
                         "table_name = '%2' ORDER BY ordinal_position")
                         .arg(ownSchema(), nameOf(object))))
            found.append(row.value(0).toString());
        QCOMPARE(found, expected);
    }
}

void TestServerDestination::preparingTwiceChangesNothing()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    const QString state
        = QStringLiteral("SELECT object, state, updated_at FROM kitesync_state ORDER BY object");
    const auto before = box.sql(state);
    box.clock.advance(std::chrono::hours(1));
    const auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects());
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(box.sql(state), before);
    QCOMPARE(views(box).size(), 5);
}

void TestServerDestination::addsMissingColumns()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    Rows rows(SourceObject::Agents);
    rows.row("a1").text("queue", "default");
    QVERIFY_OK(destination->load(unitOf(rows)));
    destination.reset();
    box.sql(QStringLiteral("ALTER TABLE agents ADD COLUMN of_the_user varchar(20) DEFAULT 'mine'"));
    box.sql(QStringLiteral("ALTER TABLE agents DROP COLUMN queue"));
    destination = box.prepared();
    QVERIFY(destination);
    rows.batch.setReadAt(noon + second);
    rows.row("a2").text("queue", "other");
    QVERIFY_OK(destination->load(unitOf(rows)));
    QCOMPARE(box.sql(QStringLiteral("SELECT id, queue, of_the_user FROM agents ORDER BY id")),
             (QList<QVariantList>{{QStringLiteral("a1"), QStringLiteral("default"), QStringLiteral("mine")},
                                  {QStringLiteral("a2"), QStringLiteral("other"), QStringLiteral("mine")}}));
}

void TestServerDestination::indexesWaitForTheRows()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(indexes(box), 0);
    QVERIFY_OK(destination->load(page(1)));
    QCOMPARE(indexes(box), 0);
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(indexes(box), 3);
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(indexes(box), 6);
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(indexes(box), 6);
}

void TestServerDestination::foreignTables()
{
    for (const char *statement :
         {"CREATE TABLE builds (id int)", "CREATE VIEW jobs AS SELECT 1 AS id",
          "CREATE TABLE kitesync_runs (x int)", "CREATE TABLE kitesync_state (a int)"}) {
        Sandbox box;
        box.sql(QString::fromLatin1(statement));
        const QStringList before = tables(box) + views(box);
        const auto opened = box.tryOpen();
        QVERIFY_OK(opened);
        const auto report = (*opened)->examine(box.request);
        const auto prepared = (*opened)->prepare(box.request);
        QVERIFY2(!report && !prepared, statement);
        QCOMPARE(report.error().kind, ErrorKind::DestinationForeignTable);
        QCOMPARE(prepared.error().kind, ErrorKind::DestinationForeignTable);
        QVERIFY(prepared.error().detail.contains(QLatin1String("bk_")));
        QCOMPARE(tables(box) + views(box), before);
        box.config.tablePrefix = QStringLiteral("bk_");
        QVERIFY(box.prepared());
    }
}

void TestServerDestination::usersViewsStay()
{
    Sandbox box;
    box.sql(QStringLiteral("CREATE VIEW flaky_steps AS SELECT 'mine' AS x"));
    QVERIFY(box.prepared());
    box.sql(QStringLiteral("DROP VIEW build_durations"));
    box.sql(QStringLiteral("CREATE VIEW build_durations AS SELECT 'changed' AS x"));
    QVERIFY(box.prepared());
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM flaky_steps")).toString(), QStringLiteral("mine"));
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM build_durations")).toString(),
             QStringLiteral("changed"));
}

void TestServerDestination::namedSchema()
{
    Sandbox box;
    box.config.schema = QStringLiteral("CI \"data\"");
    auto opened = box.tryOpen();
    if (!isPostgres()) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(opened.error().subject, QStringLiteral("schema"));
        return;
    }
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->examine(box.request));
    QCOMPARE(
        box.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'CI \"data\"'")).toInt(),
        0);
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->load(page(1)));
    QVERIFY_OK((*opened)->finishLoading());
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM \"CI \"\"data\"\"\".builds")).toInt(), 50);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM \"CI \"\"data\"\"\".build_durations")).toInt(), 50);
    QCOMPARE(tables(box), QStringList());
    // The same names in the default schema are another pipeline's.
    box.config.schema.clear();
    QVERIFY(box.prepared());
}

void TestServerDestination::rowsThatAreRefused()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(refusing(QStringLiteral("builds"), QStringLiteral("INSERT"),
                     QStringLiteral("NEW.number IN (3, 7)"), QStringLiteral("not this one")));
    const auto counts = destination->load(page(1, 10));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(10, 8, 0, 2));
    const auto rejects
        = box.sql(QStringLiteral("SELECT source_id, reason FROM kitesync_rejected ORDER BY source_id"));
    QCOMPARE(rejects.size(), 2);
    QCOMPARE(rejects[1][0].toString(), QStringLiteral("b1-7"));
    QVERIFY2(rejects[1][1].toString().contains(QLatin1String("not this one")),
             qPrintable(rejects[1][1].toString()));
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("pages"), QByteArrayLiteral("1"));
    const auto again = destination->load(page(1, 10));
    QVERIFY_OK(again);
    QCOMPARE(again->counts[indexOf(SourceObject::Builds)], countsOf(10, 0, 8, 2));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 2);
}

void TestServerDestination::everyRowRefused()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(refusing(QStringLiteral("builds"), QStringLiteral("INSERT"), QStringLiteral("1 = 1"),
                     QStringLiteral("none")));
    const auto counts = destination->load(page(1, 40));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(40, 0, 0, 40));
    box.sql(acceptingAgain(QStringLiteral("builds")));
    const auto later = destination->load(page(1, 40));
    QVERIFY_OK(later);
    QCOMPARE(later->counts[indexOf(SourceObject::Builds)], countsOf(40, 40, 0));
}

void TestServerDestination::tableDroppedMeanwhile()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(page(1)));
    box.sql(QStringLiteral("DROP TABLE jobs%1").arg(isPostgres() ? QStringLiteral(" CASCADE") : QString()));
    LoadUnit unit = page(2);
    Rows jobs(SourceObject::Jobs);
    jobs.row("j1");
    unit.rows.batches.push_back(jobs.batch);
    const auto failed = destination->load(unit);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::DestinationFailed);
    QVERIFY2(failed.error().detail.contains(QLatin1String("jobs")), qPrintable(failed.error().detail));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 50);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 0);
    // The next run makes it again and says that what the checkpoint claims of it is void.
    const auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects(SourceObject::Jobs));
    QVERIFY_OK(destination->load(unit));
}

void TestServerDestination::wrongPassword()
{
    Sandbox box;
    box.password = Secret("wrong");
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationLogin);
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(!opened.error().detail.contains(QLatin1String("wrong")));
    box.password = Secret();
    QCOMPARE(kindOfOpening(box), ErrorKind::DestinationLogin);
}

void TestServerDestination::unknownDatabase()
{
    Sandbox box;
    box.config.url = testServer().url(QStringLiteral("nowhere"));
    QCOMPARE(kindOfOpening(box), ErrorKind::DestinationMissing);
}

void TestServerDestination::nobodyListens()
{
    Sandbox box;
    // Port 1 is a privileged one that nothing here uses.
    box.config.url.replace(QString::number(testServer().port()), QStringLiteral("1"));
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationUnreachable);
    QCOMPARE(opened.error().subject, QStringLiteral("127.0.0.1"));
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestServerDestination::missingRights()
{
    Sandbox box;
    const QString database = serverAddress(box.config.url)->database;
    const QStringList statements
        = isPostgres() ? QStringList{QStringLiteral("DROP ROLE IF EXISTS reader"),
                                     QStringLiteral("CREATE ROLE reader LOGIN PASSWORD 'r'")}
                       : QStringList{QStringLiteral("CREATE OR REPLACE USER reader@'%' IDENTIFIED BY 'r'"),
                                     QStringLiteral("GRANT SELECT ON %1.* TO reader@'%'").arg(database)};
    QCOMPARE(testServer().administer(statements), QString());
    box.config.url = testServer().url(database, QStringLiteral("reader"));
    box.password = Secret("r");
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::DestinationRights);
    QVERIFY(report.error().subject.contains(QLatin1String("CREATE")));
    const auto prepared = (*opened)->prepare(box.request);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::DestinationRights);
    QCOMPARE(tables(box), QStringList());
}

/// The lock of a process elsewhere is void as soon as its connection is gone, and not before.
void TestServerDestination::lifeEndsWithTheConnection()
{
    Sandbox box;
    const auto makeElsewhere = [&] {
        QJsonObject lock
            = QJsonDocument::fromJson(
                  box.value(QStringLiteral("SELECT state FROM kitesync_state WHERE object = '_lock'"))
                      .toString()
                      .toUtf8())
                  .object();
        lock.insert(QStringLiteral("host"), QStringLiteral("elsewhere"));
        box.sql(QStringLiteral("UPDATE kitesync_state SET state = ? WHERE object = '_lock'"),
                {QString::fromUtf8(QJsonDocument(lock).toJson(QJsonDocument::Compact))});
    };
    ChildProcess child([&](int pipe) {
        const auto destination = box.prepared();
        if (!destination || !destination->lock())
            return 1;
        writeByte(pipe, 1);
        pause();
        return 0;
    });
    QCOMPARE(child.readByte(), 1);
    makeElsewhere();
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    QCOMPARE((*opened)->prepare(box.request).error().kind, ErrorKind::AlreadyRunning);
    child.kill();
    child.wait();
    QTRY_VERIFY_WITH_TIMEOUT((*opened)->prepare(box.request).ok(), 10000);
    QVERIFY_OK((*opened)->lock());
}

void TestServerDestination::restartMeanwhile()
{
    Sandbox box;
    box.patience.busy = std::chrono::seconds(30);
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    QVERIFY_OK(destination->load(page(1)));
    box.disconnect();
    testServer().stop();
    std::thread starter([] { QTest::qSleep(300); });
    starter.join();
    QCOMPARE(testServer().startAgain(), QString());
    // The same object goes on, with its lock.
    const auto counts = destination->load(page(2));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(50, 50, 0));
    QVERIFY_OK(destination->beat());
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 100);
}

void TestServerDestination::killedMeanwhile()
{
    Sandbox box;
    box.patience.busy = std::chrono::milliseconds(1);
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(page(1)));
    box.disconnect();
    testServer().kill();
    const auto lost = destination->load(page(2));
    QVERIFY(!lost);
    QVERIFY(lost.error().kind == ErrorKind::DestinationLost
            || lost.error().kind == ErrorKind::DestinationUnreachable);
    QCOMPARE(testServer().startAgain(), QString());
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(QByteArray::number(box.value(QStringLiteral("SELECT count(*) / 50 FROM builds")).toInt()),
             state->at("pages"));
    QVERIFY_OK(destination->load(page(2)));
}

/// Another client holds a row for a while, and then both want what the other has.
void TestServerDestination::conflictsAreTriedAgain()
{
    Sandbox box;
    box.patience.busy = std::chrono::seconds(30);
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(page(1, 2)));
    ChildProcess other([&](int pipe) {
        OtherConnection connection;
        connection.sql(box.config.url, QStringLiteral("BEGIN"), {});
        connection.sql(box.config.url,
                       QStringLiteral("UPDATE builds SET message = 'theirs' WHERE id = 'b1-1'"), {});
        writeByte(pipe, 1);
        QTest::qSleep(700);
        connection.sql(box.config.url, QStringLiteral("UPDATE kitesync_state SET updated_at = updated_at"), {});
        connection.sql(box.config.url, QStringLiteral("ROLLBACK"), {});
        return 0;
    });
    QCOMPARE(other.readByte(), 1);
    LoadUnit unit = page(2, 2);
    Rows builds(SourceObject::Builds, noon + 5 * second);
    builds.row("b1-0").text("message", "ours");
    builds.row("b1-1").text("message", "ours");
    unit.rows.batches.push_back(builds.batch);
    QVERIFY_OK(destination->load(unit));
    QCOMPARE(other.wait(), 0);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds WHERE message = 'ours'")).toInt(), 2);
}

void TestServerDestination::stopEndsLongStatements()
{
    Sandbox box;
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    const QString endless
        = isPostgres() ? QStringLiteral("SELECT pg_sleep(600)") : QStringLiteral("SELECT sleep(600)");
    QElapsedTimer timer;
    timer.start();
    std::thread stopper([&] {
        QTest::qSleep(200);
        stop.request_stop();
    });
    const auto ended = (*opened)->query(endless, 1);
    stopper.join();
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(!ended || isPostgres() == false);
    if (!ended)
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
    // After the stop, a long one ends too, and short ones still work.
    const auto late = (*opened)->query(endless, 1);
    if (!late)
        QCOMPARE(late.error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 40000);
    Run run;
    run.id = QStringLiteral("r");
    QVERIFY_OK((*opened)->recordRun(run));
}

void TestServerDestination::stopEndsWaiting()
{
    Sandbox box;
    box.patience.busy = std::chrono::minutes(10);
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->load(page(1)));
    box.sql(QStringLiteral("BEGIN"));
    box.sql(QStringLiteral("UPDATE builds SET message = 'held'"));
    std::thread stopper([&] {
        QTest::qSleep(300);
        stop.request_stop();
    });
    Rows builds(SourceObject::Builds, noon + 9 * second);
    builds.row("b1-0").text("message", "ours");
    const auto stopped = (*opened)->load(unitOf(builds));
    stopper.join();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    box.sql(QStringLiteral("ROLLBACK"));
    Run run;
    run.id = QStringLiteral("r");
    QVERIFY_OK((*opened)->recordRun(run));
}

void TestServerDestination::clientKilledAtAnyMoment()
{
    Sandbox box;
    int before = 0;
    for (int round = 0; round < 4; ++round) {
        ChildProcess child([&](int pipe) {
            const auto destination = box.prepared();
            if (!destination || !destination->lock())
                return 1;
            writeByte(pipe, 255);
            for (int number = before + 1;; ++number) {
                if (!destination->load(page(number)))
                    return 2;
                writeByte(pipe, 1);
            }
        });
        QCOMPARE(child.readByte(), 255);
        for (int i = 0; i < round; ++i)
            QCOMPARE(child.readByte(), 1);
        child.kill();
        child.wait();
        // The server may still be at the dead one's last transaction.
        std::unique_ptr<Destination> destination;
        QTRY_VERIFY_WITH_TIMEOUT((destination = box.prepared()) != nullptr, 20000);
        QVERIFY_OK(destination->lock());
        const auto state = destination->readState();
        QVERIFY_OK(state);
        const int pages = state->contains("pages") ? state->at("pages").toInt() : 0;
        QVERIFY(pages >= before + round);
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), pages * 50);
        before = pages;
    }
}

/// No error of any kind repeats the password.
void TestServerDestination::passwordIsNowhere()
{
    Sandbox box;
    const QString secret = QString::fromUtf8(box.password.reveal());
    box.config.url.replace(QStringLiteral("/kite_"), QStringLiteral("/nowhere_"));
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    for (const QString &text : {opened.error().detail, opened.error().place, opened.error().subject})
        QVERIFY(!text.contains(secret));
}

QTEST_GUILESS_MAIN(TestServerDestination)
#include "tst_serverdestination.moc"
