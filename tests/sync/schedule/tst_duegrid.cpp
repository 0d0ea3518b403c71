// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schedule/duegrid.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <limits>
#include <string>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs).toUTC();
}

DueGrid gridOf(const char *anchor, std::chrono::minutes every)
{
    Result<DueGrid> grid = DueGrid::make(utc(anchor), every);
    Q_ASSERT(grid.ok());
    return *grid;
}

std::chrono::minutes randomInterval(QRandomGenerator &random)
{
    const int hours = random.bounded(25);
    return hours == 0 ? 30min : std::chrono::minutes(60 * hours);
}

} // namespace

class TestDueGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void intervalsAreRead_data();
    void intervalsAreRead();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void onlyTheContractsIntervals();
    void impossibleAnchorsAreRefused();
    void neighbours_data();
    void neighbours();
    void extremeMomentsDoNotOverflow();
    void zonesDoNotMatter();
    void properties();
};

void TestDueGrid::intervalsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("half an hour") << QStringLiteral("30m") << 30;
    QTest::newRow("upper case and space") << QStringLiteral(" 30M ") << 30;
    QTest::newRow("an hour") << QStringLiteral("1h") << 60;
    QTest::newRow("a day") << QStringLiteral("24h") << 24 * 60;
    QTest::newRow("off") << QStringLiteral("Off") << 0;
}

void TestDueGrid::intervalsAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    const Result<ScheduleInterval> interval = parseScheduleInterval(text);
    QVERIFY(interval.ok());
    QCOMPARE(interval->has_value(), minutes != 0);
    QCOMPARE(interval->value_or(0min).count(), minutes);
    QCOMPARE(scheduleIntervalText(*interval), text.trimmed().toLower());
}

void TestDueGrid::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",    "h",  "m", "0h",  "25h",   "1.5h",          "-1h",       "+2h",   "1 h", "60m",
          "15m", "30", "6", "30s", "1h30m", "999999999999h", "\xd9\xa3h", "daily", "1d",  "30mm"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
}

void TestDueGrid::otherTextIsRefused()
{
    QFETCH(QString, text);
    const Result<ScheduleInterval> interval = parseScheduleInterval(text);
    QVERIFY(!interval.ok());
    QCOMPARE(interval.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(interval.error().subject, QStringLiteral("every"));
    QVERIFY2(interval.error().detail.contains(QLatin1String("30m")), qPrintable(interval.error().detail));
}

void TestDueGrid::onlyTheContractsIntervals()
{
    for (int minutes = -120; minutes <= 26 * 60; ++minutes) {
        const bool allowed = minutes == 30 || (minutes >= 60 && minutes <= 1440 && minutes % 60 == 0);
        QCOMPARE(DueGrid::make(utc("2026-01-01T00:00:00Z"), std::chrono::minutes(minutes)).ok(), allowed);
    }
}

void TestDueGrid::impossibleAnchorsAreRefused()
{
    for (const QDateTime &anchor :
         {QDateTime(), QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC),
          QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC)}) {
        const Result<DueGrid> grid = DueGrid::make(anchor, 60min);
        QVERIFY(!grid.ok());
        QCOMPARE(grid.error().subject, QStringLiteral("anchor"));
    }
}

void TestDueGrid::neighbours_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QDateTime>("before");
    QTest::addColumn<QDateTime>("after");
    QTest::newRow("at the anchor") << utc("2026-03-28T18:00:00Z") << utc("2026-03-28T18:00:00Z")
                                   << utc("2026-03-29T00:00:00Z");
    QTest::newRow("a moment before") << utc("2026-03-28T17:59:59.999Z") << utc("2026-03-28T12:00:00Z")
                                     << utc("2026-03-28T18:00:00Z");
    QTest::newRow("a moment after") << utc("2026-03-28T18:00:00.001Z") << utc("2026-03-28T18:00:00Z")
                                    << utc("2026-03-29T00:00:00Z");
    QTest::newRow("long before the anchor")
        << utc("1999-12-31T23:59:59Z") << utc("1999-12-31T18:00:00Z") << utc("2000-01-01T00:00:00Z");
}

void TestDueGrid::neighbours()
{
    QFETCH(QDateTime, moment);
    QFETCH(QDateTime, before);
    QFETCH(QDateTime, after);
    const DueGrid grid = gridOf("2026-03-28T18:00:00Z", 6h);
    QCOMPARE(grid.atOrBefore(moment), before);
    QCOMPARE(grid.after(moment), after);
    QCOMPARE(grid.after(moment).timeSpec(), Qt::UTC);
}

void TestDueGrid::extremeMomentsDoNotOverflow()
{
    const DueGrid grid = gridOf("2026-01-01T00:00:00Z", 30min);
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min(), Qt::UTC);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    QVERIFY(grid.after(last).isValid());
    QVERIFY(grid.atOrBefore(first).isValid());
    QCOMPARE(grid.countBetween(last, first), 0);
    QVERIFY(grid.countBetween(first, last) > 0);
    QVERIFY(!grid.contains(QDateTime()));
}

void TestDueGrid::zonesDoNotMatter()
{
    // The grid is the same on both sides of the night when Berlin's clocks jump.
    const DueGrid grid = gridOf("2026-03-28T23:00:00Z", 1h);
    const QDateTime berlin = QDateTime(QDate(2026, 3, 29), QTime(3, 30), QTimeZone("Europe/Berlin"));
    QCOMPARE(grid.after(berlin), utc("2026-03-29T02:00:00Z"));
    QCOMPARE(grid.countBetween(utc("2026-03-28T23:00:00Z"), utc("2026-03-29T23:00:00Z")), 24);
}

void TestDueGrid::properties()
{
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        const auto moment = [&random] {
            return QDateTime::fromMSecsSinceEpoch(random.bounded(qint64(4102444800000)), Qt::UTC);
        };
        const std::chrono::minutes every = randomInterval(random);
        const qint64 step = std::chrono::milliseconds(every).count();
        const QDateTime anchor = moment();
        const Result<DueGrid> grid = DueGrid::make(anchor, every);
        QVERIFY(grid.ok());
        const QDateTime from = moment();
        const QDateTime next = grid->after(from);
        const QDateTime last = grid->atOrBefore(from);
        const std::string context = "seed " + std::to_string(seed);
        QVERIFY2(last <= from && from < next && last.msecsTo(next) == step, context.c_str());
        QVERIFY2(grid->contains(next) && grid->contains(last) && grid->contains(anchor), context.c_str());
        QVERIFY2(std::abs(anchor.msecsTo(next)) % step == 0, context.c_str());
        QCOMPARE(grid->contains(next.addMSecs(1)), false);
        // Counting equals walking.
        const QDateTime upTo = from.addMSecs(random.bounded(step * 40));
        qint64 walked = 0;
        for (QDateTime at = grid->after(from); at <= upTo; at = grid->after(at))
            ++walked;
        QVERIFY2(grid->countBetween(from, upTo) == walked, context.c_str());
        QCOMPARE(grid->countBetween(upTo, from), 0);
    }
}

QTEST_GUILESS_MAIN(TestDueGrid)
#include "tst_duegrid.moc"
