// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/scheduler.h"

#include "sync/schedule/scheduledecisions.h"
#include "tests/sync/schedule/schedulerdesk.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(kitesync::RunTrigger)

class TestScheduler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsOnTheGrid();
    void keepsTheNextDueTimeOfANewPipeline();
    void firstDueTimeIsRunWithoutASyncByHand();
    void quietAfterTheStart();
    void sleepingMissesAndCatchesUpOnce();
    void catchUpDoesNotEatTheNextSlot();
    void catchUpCanBeOff();
    void catchUpIsEachPipelinesOwn();
    void aSlotWithinTheQuietTimeRunsAfterIt();
    void clockSetForwardAndBack();
    void retriesThenNextSlot();
    void retryAfterIsHonoured();
    void whoeverRunsSuccessfullyEndsTheRetries();
    void needsPersonWaitsForTheSlot();
    void postponedRunsWithinItsSlotOnly();
    void pauseOfOne();
    void pauseOfAllEnds();
    void pauseWithoutEnd();
    void editedAndRemoved();
    void invalidScheduleIsRemoved();
    void slotsMayChangeEverything();
    void randomLives();
    void ticksByItself();
};

void TestScheduler::runsOnTheGrid()
{
    Desk desk("2026-09-01T11:58:00Z");
    desk.add("a", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.add("b", 30min, "2026-01-01T00:15:00Z", utc("2026-09-01T12:15:00Z"));
    desk.startAndSettle();
    QCOMPARE(desk.take(), QStringList());
    desk.live(1min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T13:00:00Z"));
    desk.live(60min);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("b due scheduled"), QStringLiteral("b due scheduled"),
                                       QStringLiteral("a due scheduled")}));
}

void TestScheduler::keepsTheNextDueTimeOfANewPipeline()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z");
    QCOMPARE(desk.scheduler.nextDue(QStringLiteral("a")), utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T12:00:00Z"));
    QCOMPARE(desk.take(), QStringList());
    QVERIFY(!desk.scheduler.nextDue(QStringLiteral("unknown")).isValid());
}

void TestScheduler::firstDueTimeIsRunWithoutASyncByHand()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.startAndSettle();
    const QDateTime anchor = desk.clock.now();
    desk.add("a", 24h, "2026-09-01T11:01:30Z", anchor);
    QCOMPARE(anchor, utc("2026-09-01T11:01:30Z"));
    desk.live(30s);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::quietAfterTheStart()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        Desk desk("2026-09-01T15:00:00Z", seed);
        desk.add("a", 6h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
        desk.scheduler.start();
        desk.live(29s);
        QCOMPARE(desk.take(), QStringList());
        desk.clock.advance(32s);
        desk.scheduler.wake();
        QCOMPARE(desk.take(), (QStringList{QStringLiteral("a missed 1"), QStringLiteral("a due caught_up")}));
    }
}

void TestScheduler::sleepingMissesAndCatchesUpOnce()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T11:30:00Z"));
    desk.startAndSettle();
    desk.sleep(10h + 10min);
    QCOMPARE(desk.take(), QStringList());
    desk.live(60s);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("a missed 20"), QStringLiteral("a due caught_up")}));
    desk.live(15min);
    QCOMPARE(desk.take(), QStringList());
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T21:30:00Z"));
}

void TestScheduler::catchUpDoesNotEatTheNextSlot()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.sleep(6h + 55min);
    desk.live(90s);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("a missed 1"), QStringLiteral("a due caught_up")}));
    desk.scheduler.runEnded(QStringLiteral("a"), RunEnd::Done);
    desk.live(3min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::catchUpCanBeOff()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"), false);
    desk.startAndSettle();
    desk.sleep(4h);
    desk.live(90s);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a missed 1")});
    desk.live(4h);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::catchUpIsEachPipelinesOwn()
{
    Desk desk("2026-09-01T11:00:00Z");
    const QDateTime due = utc("2026-09-01T12:00:00Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z", due, false);
    desk.add("b", 6h, "2026-01-01T00:00:00Z", due);
    desk.startAndSettle();
    desk.sleep(4h);
    desk.live(90s);
    QStringList said = desk.take();
    said.sort();
    QCOMPARE(said, (QStringList{QStringLiteral("a missed 1"), QStringLiteral("b due caught_up"),
                                QStringLiteral("b missed 1")}));
    // What is changed holds from the next sleep on, and moves no slot.
    desk.add("a", 6h, "2026-01-01T00:00:00Z", desk.kept.value(QStringLiteral("a")));
    desk.add("b", 6h, "2026-01-01T00:00:00Z", desk.kept.value(QStringLiteral("b")), false);
    desk.sleep(4h);
    desk.live(90s);
    said = desk.take();
    said.sort();
    QCOMPARE(said, (QStringList{QStringLiteral("a due caught_up"), QStringLiteral("a missed 1"),
                                QStringLiteral("b missed 1")}));
}

void TestScheduler::aSlotWithinTheQuietTimeRunsAfterIt()
{
    Desk desk("2026-09-01T08:00:00Z");
    desk.add("a", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T09:00:00Z"));
    desk.startAndSettle();
    desk.sleep(3h + 58min + 15s); // it is 11:59:45
    desk.live(90s);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("a missed 3"), QStringLiteral("a due scheduled")}));
    desk.live(30min);
    QCOMPARE(desk.take(), QStringList());
}

void TestScheduler::clockSetForwardAndBack()
{
    Desk desk("2026-09-01T11:00:00Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.clock.setNow(utc("2040-01-01T01:00:00Z"));
    desk.live(90s);
    QCOMPARE(desk.take().size(), 2);
    desk.clock.setNow(utc("2026-09-01T11:05:00Z"));
    desk.live(90s);
    QCOMPARE(desk.take(), QStringList());
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T12:00:00Z"));
    desk.live(55min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
    // A few minutes back over a slot that has run: it does not run twice.
    desk.clock.setNow(utc("2026-09-01T11:55:00Z"));
    desk.live(20min);
    QCOMPARE(desk.take(), QStringList());
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T18:00:00Z"));
}

void TestScheduler::retriesThenNextSlot()
{
    const QString a = QStringLiteral("a");
    const QStringList retry{QStringLiteral("a due retry")};
    Desk desk("2026-09-01T11:58:30Z");
    desk.add("a", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
    for (const std::chrono::minutes wait : {1min, 5min, 15min}) {
        desk.scheduler.runEnded(a, RunEnd::TryAgain);
        QCOMPARE(desk.scheduler.nextDue(a), desk.clock.now().addMSecs(std::chrono::milliseconds(wait).count()));
        desk.live(wait - 30s);
        QCOMPARE(desk.take(), QStringList());
        desk.live(30s);
        QCOMPARE(desk.take(), retry);
    }
    desk.scheduler.runEnded(a, RunEnd::TryAgain);
    QCOMPARE(desk.scheduler.nextDue(a), utc("2026-09-01T13:00:00Z"));
    desk.live(39min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
    // A new slot starts anew.
    desk.scheduler.runEnded(a, RunEnd::TryAgain);
    desk.live(1min);
    QCOMPARE(desk.take(), retry);
}

void TestScheduler::retryAfterIsHonoured()
{
    const QString a = QStringLiteral("a");
    Desk desk("2026-09-01T11:58:30Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.take();
    desk.scheduler.runEnded(a, RunEnd::TryAgain, 3min);
    desk.live(150s);
    QCOMPARE(desk.take(), QStringList());
    desk.live(30s);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due retry")});
    // Longer than until the next slot: even that one waits.
    desk.scheduler.runEnded(a, RunEnd::TryAgain, 40min);
    desk.live(39min);
    QCOMPARE(desk.take(), QStringList());
    desk.live(90s);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("a missed 1"), QStringLiteral("a due caught_up")}));
}

void TestScheduler::whoeverRunsSuccessfullyEndsTheRetries()
{
    const QString a = QStringLiteral("a");
    Desk desk("2026-09-01T11:58:30Z");
    desk.add("a", 6h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.take();
    desk.scheduler.runEnded(a, RunEnd::TryAgain);
    desk.scheduler.runEnded(a, RunEnd::Done);
    desk.live(30min);
    QCOMPARE(desk.take(), QStringList());
    desk.scheduler.runEnded(QStringLiteral("unknown"), RunEnd::TryAgain);
}

void TestScheduler::needsPersonWaitsForTheSlot()
{
    Desk desk("2026-09-01T11:58:30Z");
    desk.add("a", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.take();
    desk.scheduler.runEnded(QStringLiteral("a"), RunEnd::NeedsPerson);
    desk.live(59min);
    QCOMPARE(desk.take(), QStringList());
    desk.live(1min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::postponedRunsWithinItsSlotOnly()
{
    const QString a = QStringLiteral("a");
    Desk desk("2026-09-01T11:58:30Z");
    desk.add("a", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.add("b", 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T13:00:00Z"));
    desk.startAndSettle();
    desk.take();
    desk.scheduler.runEnded(a, RunEnd::Postponed);
    desk.live(20min);
    QCOMPARE(desk.take(), QStringList());
    desk.scheduler.tryPostponed();
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due retry")});
    desk.scheduler.tryPostponed();
    QCOMPARE(desk.take(), QStringList());
    desk.scheduler.runEnded(a, RunEnd::Postponed);
    desk.live(40min);
    QCOMPARE(desk.take().size(), 2); // the next slot of both
    desk.scheduler.tryPostponed();
    QCOMPARE(desk.take(), QStringList());
    // During the quiet time after a resume it waits for its end.
    desk.scheduler.runEnded(a, RunEnd::Postponed);
    desk.sleep(10min);
    desk.scheduler.tryPostponed();
    QCOMPARE(desk.take(), QStringList());
    desk.live(60s);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due retry")});
}

void TestScheduler::pauseOfOne()
{
    const QString a = QStringLiteral("a");
    Desk desk("2026-09-01T11:30:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.scheduler.setPause(a, pauseFor(PauseLength::OneHour, desk.clock.now(), QTimeZone::utc()));
    QCOMPARE(desk.scheduler.nextDue(a), utc("2026-09-01T13:00:00Z"));
    desk.live(61min);
    // What fell into the pause was not missed.
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a resumed")});
    desk.live(30min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
    // Asleep over the pause's end: only what came after it was missed.
    desk.scheduler.setPause(a, {true, utc("2026-09-01T14:10:00Z")});
    desk.sleep(2h);
    desk.live(60s);
    QCOMPARE(desk.take(), (QStringList{QStringLiteral("a resumed"), QStringLiteral("a missed 2"),
                                       QStringLiteral("a due caught_up")}));
}

void TestScheduler::pauseOfAllEnds()
{
    Desk desk("2026-09-01T11:30:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.scheduler.setPauseOfAll({true, utc("2026-09-01T12:45:00Z")});
    desk.live(80min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral(" resumed")});
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T13:00:00Z"));
    desk.live(10min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::pauseWithoutEnd()
{
    const QString a = QStringLiteral("a");
    Desk desk("2026-09-01T11:30:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.scheduler.setPause(a, {true, {}});
    QVERIFY(!desk.scheduler.nextDue(a).isValid());
    desk.live(24h);
    QCOMPARE(desk.take(), QStringList());
    desk.scheduler.setPause(a, {});
    QCOMPARE(desk.scheduler.nextDue(a), utc("2026-09-02T12:00:00Z"));
    desk.live(30min);
    QCOMPARE(desk.take(), QStringList{QStringLiteral("a due scheduled")});
}

void TestScheduler::editedAndRemoved()
{
    Desk desk("2026-09-01T11:30:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    desk.startAndSettle();
    desk.add("a", 6h, "2026-01-01T01:00:00Z");
    desk.live(60min);
    QCOMPARE(desk.take(), QStringList());
    QCOMPARE(desk.kept.value(QStringLiteral("a")), utc("2026-09-01T13:00:00Z"));
    desk.scheduler.removePipeline(QStringLiteral("a"));
    desk.live(60min);
    QCOMPARE(desk.take(), QStringList());
    desk.add("a", 30min, "2026-01-01T00:00:00Z");
    desk.scheduler.stop();
    desk.live(60min);
    QCOMPARE(desk.take(), QStringList());
}

void TestScheduler::invalidScheduleIsRemoved()
{
    Desk desk("2026-09-01T11:30:00Z");
    desk.add("a", 30min, "2026-01-01T00:00:00Z");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no usable schedule")));
    desk.add("a", 31min, "2026-01-01T00:00:00Z");
    QVERIFY(!desk.scheduler.nextDue(QStringLiteral("a")).isValid());
    desk.add("a", 30min, "2026-01-01T00:00:00Z");
    PipelineConfig byHand;
    byHand.key = QStringLiteral("a");
    byHand.every.reset();
    desk.scheduler.setPipeline(byHand, {});
    QVERIFY(!desk.scheduler.nextDue(QStringLiteral("a")).isValid());
}

void TestScheduler::slotsMayChangeEverything()
{
    Desk desk("2026-09-01T11:58:30Z");
    for (const char *key : {"a", "b", "c", "d"})
        desk.add(key, 1h, "2026-01-01T00:00:00Z", utc("2026-09-01T12:00:00Z"));
    connect(&desk.scheduler, &Scheduler::due, this, [&desk] {
        for (const char *key : {"a", "b", "c", "d"})
            desk.scheduler.removePipeline(QLatin1String(key));
        for (int i = 0; i < 100; ++i)
            desk.add(QByteArray::number(i).constData(), 1h, "2026-01-01T00:00:00Z");
    });
    desk.startAndSettle();
    QCOMPARE(desk.take().size(), 4);
}

void TestScheduler::randomLives()
{
    // Days of ticks, sleep, clock jumps in both directions: never two runs in one slot of the wall clock's forward way, never
    // more than one catch-up per resume, and once the clock is quiet every slot runs again within two intervals.
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Desk desk("2026-03-28T20:00:00Z", seed);
        const std::chrono::minutes every
            = random.bounded(3) == 0 ? 30min : std::chrono::minutes(60 * (1 + random.bounded(24)));
        desk.add("a", every, "2026-01-01T00:07:00Z");
        desk.startAndSettle();
        for (int episode = 0; episode < 12; ++episode) {
            switch (random.bounded(4)) {
            case 0:
                desk.sleep(std::chrono::seconds(1 + random.bounded(200000)));
                break;
            case 1:
                desk.sleep(-std::chrono::seconds(1 + random.bounded(200000)));
                break;
            case 2: // a zone's or DST's hour, as seen by a program that would use local time
                desk.sleep(random.bounded(2) == 0 ? 1h : -1h);
                break;
            default:
                break;
            }
            desk.live(100s);
            const QStringList atOnce = desk.take();
            for (const QLatin1String kind :
                 {QLatin1String("a due scheduled"), QLatin1String("a due caught_up")})
                QVERIFY2(atOnce.count(kind) <= 1, qPrintable(QString::number(seed)));
            desk.live(std::chrono::minutes(random.bounded(90)));
            desk.take();
        }
        desk.take();
        const QDateTime quiet = desk.clock.now();
        desk.live(2 * std::chrono::milliseconds(every) + 2min);
        QVERIFY2(desk.take().contains(QLatin1String("a due scheduled")), qPrintable(QString::number(seed)));
        desk.live(5 * std::chrono::milliseconds(every));
        QCOMPARE(desk.take(), QStringList(5, QStringLiteral("a due scheduled")));
        QVERIFY(desk.clock.now() > quiet);
    }
}

void TestScheduler::ticksByItself()
{
    const SystemClock fast(2000);
    Scheduler scheduler(fast);
    QSignalSpy due(&scheduler, &Scheduler::due);
    QSignalSpy kept(&scheduler, &Scheduler::nextDueChanged);
    PipelineConfig config;
    config.key = QStringLiteral("a");
    config.every = 30min;
    config.scheduleAnchor = fast.now().addSecs(240);
    scheduler.setPipeline(config, {config.scheduleAnchor, {}});
    scheduler.start();
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 20000);
    QVERIFY(fast.now() >= config.scheduleAnchor);
    QVERIFY(!kept.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(due.size() >= 3, 20000);
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
