// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/timewords.h"

#include "models/words/language.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestTimeWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeMinutes()
    {
        QCOMPARE(TimeWords::wholeMinutes(std::chrono::minutes(12)), QStringLiteral("12 min"));
        QCOMPARE(TimeWords::wholeMinutes(std::chrono::minutes(80)), QStringLiteral("1 h 20 min"));
    }

    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        installLanguage();
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("negative") << qint64(-5) << QStringLiteral("0.0 s");
        QTest::newRow("short") << qint64(840) << QStringLiteral("0.8 s");
        QTest::newRow("nearly ten") << qint64(9949) << QStringLiteral("9.9 s");
        QTest::newRow("ten") << qint64(9950) << QStringLiteral("10 s");
        QTest::newRow("seconds") << qint64(59'400) << QStringLiteral("59 s");
        QTest::newRow("minute") << qint64(59'500) << QStringLiteral("1 min 0 s");
        QTest::newRow("minutes") << qint64(252'000) << QStringLiteral("4 min 12 s");
        QTest::newRow("hours") << qint64(4'800'000) << QStringLiteral("1 h 20 min");
        QTest::newRow("days") << qint64(76) * 3'600'000 << QStringLiteral("3 d 4 h");
    }
    void durations()
    {
        QFETCH(const qint64, milliseconds);
        QTEST(TimeWords::duration(std::chrono::milliseconds(milliseconds)), "words");
    }

    void timeLeft()
    {
        QCOMPARE(TimeWords::timeLeft(0s), QStringLiteral("Less than a minute"));
        QCOMPARE(TimeWords::timeLeft(59s), QStringLiteral("Less than a minute"));
        QCOMPARE(TimeWords::timeLeft(180s), QStringLiteral("About 3 min"));
        QCOMPARE(TimeWords::timeLeft(4800s), QStringLiteral("About 1 h 20 min"));
        QCOMPARE(TimeWords::timeLeft(76h), QStringLiteral("About 3 d 4 h"));
    }

    void waits()
    {
        QCOMPARE(TimeWords::wait(0ms), QStringLiteral("0 s"));
        QCOMPARE(TimeWords::wait(1ms), QStringLiteral("1 s"));
        QCOMPARE(TimeWords::wait(22'001ms), QStringLiteral("23 s"));
        QCOMPARE(TimeWords::wait(125s), QStringLiteral("2 min 5 s"));
    }

    void moments_data()
    {
        QTest::addColumn<qint64>("seconds"); // of the moment after now
        QTest::addColumn<QString>("ago");
        QTest::addColumn<QString>("until");
        const QString justNow = QStringLiteral("just now");
        const QString now = QStringLiteral("now");
        QTest::newRow("this second") << qint64(0) << justNow << now;
        QTest::newRow("59 s past") << qint64(-59) << justNow << now;
        QTest::newRow("2 min past") << qint64(-120) << QStringLiteral("2 min ago") << now;
        QTest::newRow("an hour past") << qint64(-3600) << QStringLiteral("1 hour ago") << now;
        QTest::newRow("three hours past") << qint64(-3 * 3600) << QStringLiteral("3 hours ago") << now;
        QTest::newRow("yesterday") << qint64(-18 * 3600) << QStringLiteral("yesterday 19:00") << now;
        QTest::newRow("long past") << qint64(-40 * 86400) << QStringLiteral("5 Apr 2026 13:00") << now;
        QTest::newRow("soon") << qint64(300) << QStringLiteral("today 13:05") << QStringLiteral("in 5 min");
        QTest::newRow("a second ahead") << qint64(1) << justNow << QStringLiteral("in 1 min");
        QTest::newRow("today") << qint64(5 * 3600) << QStringLiteral("today 18:00")
                               << QStringLiteral("today 18:00");
        QTest::newRow("tomorrow") << qint64(11 * 3600) << QStringLiteral("tomorrow 00:00")
                                  << QStringLiteral("tomorrow 00:00");
    }
    void moments()
    {
        QFETCH(const qint64, seconds);
        const QDateTime now(QDate(2026, 5, 15), QTime(11, 0), Qt::UTC); // 13:00 in Berlin
        QTEST(TimeWords::ago(now.addSecs(seconds), now), "ago");
        QTEST(TimeWords::until(now.addSecs(seconds), now), "until");
    }

    void exact()
    {
        QCOMPARE(TimeWords::exact(QDateTime(QDate(2024, 3, 3), QTime(17, 0, 5), Qt::UTC)),
                 QStringLiteral("3 Mar 2024 18:00:05 CET"));
    }

    void schedules()
    {
        QCOMPARE(TimeWords::every(std::nullopt), QStringLiteral("Only when you start it"));
        QCOMPARE(TimeWords::every(30min), QStringLiteral("Every 30 minutes"));
        QCOMPARE(TimeWords::every(1h), QStringLiteral("Every hour"));
        QCOMPARE(TimeWords::every(6h), QStringLiteral("Every 6 hours"));
    }
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
