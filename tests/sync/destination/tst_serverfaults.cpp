// SPDX-License-Identifier: GPL-3.0-or-later
// A server that goes away, others who hold what we want, stops, and clients that are killed. Runs on the server that
// KITESYNC_TEST_DATABASE names.
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/servertools.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <thread>

using namespace kitesync;
using namespace kitesync::tests;

class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lifeEndsWithTheConnection();
    void restartMeanwhile();
    void killedMeanwhile();
    void conflictsAreTriedAgain();
    void stopEndsLongStatements();
    void stopEndsWaiting();
    void clientKilledAtAnyMoment();
};

/// The lock of a process elsewhere is void as soon as its connection is gone, and not before.
void TestServerFaults::lifeEndsWithTheConnection()
{
    if (isOdbcUnderTest())
        return; // a pooler could not be seen, so that no sign of life is shown
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

void TestServerFaults::restartMeanwhile()
{
    Sandbox box;
    box.patience.busy = std::chrono::seconds(30);
    const auto destination = box.locked();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(numberedPage(1)));
    box.disconnect();
    testServer().stop();
    std::thread starter([] { QTest::qSleep(300); });
    starter.join();
    QCOMPARE(testServer().startAgain(), QString());
    // The same object goes on, with its lock.
    const auto counts = destination->load(numberedPage(2));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(50, 50, 0));
    QVERIFY_OK(destination->beat());
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 100);
}

void TestServerFaults::killedMeanwhile()
{
    Sandbox box;
    box.patience.busy = std::chrono::milliseconds(1);
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(numberedPage(1)));
    box.disconnect();
    testServer().kill();
    const auto lost = destination->load(numberedPage(2));
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
    QVERIFY_OK(destination->load(numberedPage(2)));
}

/// Another client holds a row for a while, and then both want what the other has.
void TestServerFaults::conflictsAreTriedAgain()
{
    Sandbox box;
    box.patience.busy = std::chrono::seconds(30);
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(numberedPage(1, 2)));
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
    LoadUnit unit = numberedPage(2, 2);
    Rows builds(SourceObject::Builds, noon + 5 * second);
    builds.row("b1-0").text("message", "ours");
    builds.row("b1-1").text("message", "ours");
    unit.rows.batches.push_back(builds.batch);
    QVERIFY_OK(destination->load(unit));
    QCOMPARE(other.wait(), 0);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds WHERE message = 'ours'")).toInt(), 2);
}

void TestServerFaults::stopEndsLongStatements()
{
    Sandbox box;
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    const QString endless = isPostgresUnderTest() ? QStringLiteral("SELECT pg_sleep(600)")
                                                  : QStringLiteral("SELECT sleep(600)");
    QElapsedTimer timer;
    timer.start();
    std::thread stopper([&] {
        QTest::qSleep(200);
        stop.request_stop();
    });
    const auto ended = (*opened)->query(endless, 1);
    stopper.join();
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(!ended || isPostgresUnderTest() == false);
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

void TestServerFaults::stopEndsWaiting()
{
    Sandbox box;
    box.patience.busy = std::chrono::minutes(10);
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->load(numberedPage(1)));
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

void TestServerFaults::clientKilledAtAnyMoment()
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
                if (!destination->load(numberedPage(number)))
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

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
