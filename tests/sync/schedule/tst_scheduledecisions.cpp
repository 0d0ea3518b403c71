// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/scheduledecisions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using Action = DueDecision::Action;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs).toUTC();
}

DueGrid sixHours()
{
    return *DueGrid::make(utc("2026-01-01T00:00:00Z"), 6h);
}

} // namespace

Q_DECLARE_METATYPE(kitesync::DueDecision::Action)

class TestScheduleDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void due_data();
    void due();
    void everyDueTimeIsRunOrMissedOnce();
    void retries();
    void pauses();
    void tomorrowWhereEightDoesNotExist();
};

void TestScheduleDecisions::due_data()
{
    QTest::addColumn<QDateTime>("kept");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Action>("action");
    QTest::addColumn<qint64>("missed");
    QTest::addColumn<QDateTime>("next");
    const QDateTime noon = utc("2026-05-05T12:00:00Z");
    const QDateTime six = utc("2026-05-05T18:00:00Z");
    QTest::newRow("nothing kept") << QDateTime() << utc("2026-05-05T13:00:00Z") << Action::Wait << qint64(0)
                                  << six;
    QTest::newRow("not yet") << six << utc("2026-05-05T17:59:59.999Z") << Action::Wait << qint64(0) << six;
    QTest::newRow("exactly") << six << six << Action::Run << qint64(0) << utc("2026-05-06T00:00:00Z");
    QTest::newRow("a tick late") << six << six.addSecs(30) << Action::Run << qint64(0)
                                 << utc("2026-05-06T00:00:00Z");
    QTest::newRow("asleep for an hour")
        << six << six.addSecs(3600) << Action::CatchUp << qint64(1) << utc("2026-05-06T00:00:00Z");
    QTest::newRow("away for two days: one catch-up")
        << noon << utc("2026-05-07T13:00:00Z") << Action::CatchUp << qint64(9) << utc("2026-05-07T18:00:00Z");
    QTest::newRow("back just before a slot, which stays")
        << noon << utc("2026-05-05T17:59:00Z") << Action::CatchUp << qint64(1) << six;
    QTest::newRow("back just at a slot: that run is enough")
        << noon << six.addSecs(10) << Action::Run << qint64(1) << utc("2026-05-06T00:00:00Z");
    QTest::newRow("schedule was edited")
        << utc("2026-05-05T18:30:00Z") << noon << Action::Wait << qint64(0) << six;
    QTest::newRow("clock back a little: no second run")
        << six << utc("2026-05-05T11:50:00Z") << Action::Wait << qint64(0) << six;
    QTest::newRow("clock back a year")
        << six << utc("2025-05-05T11:50:00Z") << Action::Wait << qint64(0) << utc("2025-05-05T12:00:00Z");
}

void TestScheduleDecisions::due()
{
    QFETCH(QDateTime, kept);
    QFETCH(QDateTime, now);
    QFETCH(Action, action);
    QFETCH(qint64, missed);
    QFETCH(QDateTime, next);
    const DueDecision decision = decideDue(sixHours(), kept, now);
    QCOMPARE(decision.action, action);
    QCOMPARE(decision.missed, missed);
    QCOMPARE(decision.nextDue, next);
}

void TestScheduleDecisions::everyDueTimeIsRunOrMissedOnce()
{
    // However the looks at the clock are spaced, as long as time goes forward each due time is accounted for exactly once,
    // and no run comes twice within one slot.
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        QRandomGenerator random(seed);
        const DueGrid grid = *DueGrid::make(
            QDateTime::fromMSecsSinceEpoch(random.bounded(qint64(2000000000000)), Qt::UTC),
            seed % 5 == 0 ? std::chrono::minutes(30) : std::chrono::minutes(60 * (1 + random.bounded(24))));
        QDateTime now = utc("2026-01-01T00:00:00Z");
        QDateTime nextDue = grid.after(now);
        const QDateTime start = now;
        qint64 ran = 0;
        qint64 missed = 0;
        for (int look = 0; look < 200; ++look) {
            now = now.addMSecs(random.bounded(4) == 0 ? random.bounded(qint64(200000000))
                                                      : 1 + random.bounded(qint64(60000)));
            const DueDecision decision = decideDue(grid, nextDue, now);
            QVERIFY2(decision.nextDue > now && decision.nextDue == grid.after(now),
                     qPrintable(QString::number(seed)));
            ran += decision.action == Action::Run ? 1 : 0;
            missed += decision.missed;
            nextDue = decision.nextDue;
            QCOMPARE(decideDue(grid, nextDue, now).action, Action::Wait);
        }
        QVERIFY2(ran + missed == grid.countBetween(start, now), qPrintable(QString::number(seed)));
    }
}

void TestScheduleDecisions::retries()
{
    QCOMPARE(retryDelay(0, 0ms).has_value(), false);
    QCOMPARE(*retryDelay(1, 0ms), 60s);
    QCOMPARE(*retryDelay(2, 0ms), 300s);
    QCOMPARE(*retryDelay(3, 0ms), 900s);
    QCOMPARE(retryDelay(4, 0ms).has_value(), false);
    QCOMPARE(*retryDelay(1, 90s), 90s);
    QCOMPARE(*retryDelay(3, 90s), 900s);
}

void TestScheduleDecisions::pauses()
{
    const QDateTime now = utc("2026-05-05T21:30:00Z"); // 23:30 in Berlin
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(pauseFor(PauseLength::OneHour, now, berlin), (Pause{true, utc("2026-05-05T22:30:00Z")}));
    QCOMPARE(pauseFor(PauseLength::UntilTomorrow, now, berlin), (Pause{true, utc("2026-05-06T06:00:00Z")}));
    QCOMPARE(pauseFor(PauseLength::UntilResumed, now, berlin), (Pause{true, QDateTime()}));
    QVERIFY(pauseFor(PauseLength::UntilResumed, now, berlin).holdsAt(now.addYears(5)));
    QVERIFY(!pauseFor(PauseLength::OneHour, now, berlin).holdsAt(now.addSecs(3600)));
    QVERIFY(!Pause().holdsAt(now));
}

void TestScheduleDecisions::tomorrowWhereEightDoesNotExist()
{
    // Samoa had no 30 December 2011.
    const QTimeZone apia("Pacific/Apia");
    QVERIFY(apia.isValid());
    const QDateTime now(QDate(2011, 12, 29), QTime(20, 0), apia);
    const Pause pause = pauseFor(PauseLength::UntilTomorrow, now, apia);
    QVERIFY(pause.until.isValid());
    QVERIFY(pause.until > now);
    QVERIFY(now.secsTo(pause.until) <= 2 * 86400);
}

QTEST_GUILESS_MAIN(TestScheduleDecisions)
#include "tst_scheduledecisions.moc"
