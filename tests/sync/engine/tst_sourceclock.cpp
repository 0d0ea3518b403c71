// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/sourceclock.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

QDateTime at(Seconds seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class TestSourceClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDateIsTheStart();
    void ownClockOnlyWhereTheSourceTellsNone();
    void readingsAreOrderedBySending();
    void readingsNeverGoBackBehindEarlierRuns();
};

void TestSourceClock::theFirstDateIsTheStart()
{
    SourceClock clock(0);
    QVERIFY(!clock.start());
    clock.observe(at(1000), at(5), 0ms);
    clock.observe(at(1100), at(6), 10ms);
    QCOMPARE(clock.start(), std::optional<Seconds>(1000));
    QVERIFY(!clock.startIsLocal());
}

void TestSourceClock::ownClockOnlyWhereTheSourceTellsNone()
{
    SourceClock clock(0);
    clock.observe({}, at(77), 0ms);
    QCOMPARE(clock.start(), std::optional<Seconds>(77));
    QVERIFY(clock.startIsLocal());
}

void TestSourceClock::readingsAreOrderedBySending()
{
    SourceClock clock(0);
    clock.observe(at(1000), at(0), 100ms);
    const auto first = clock.readingAt(50ms);
    const auto second = clock.readingAt(400ms);
    // The source's time runs faster than ours (or its first date was late): readings follow it, in order.
    clock.observe(at(2000), at(0), 500ms);
    const auto third = clock.readingAt(450ms);
    const auto fourth = clock.readingAt(600ms);
    QVERIFY(first < second);
    QVERIFY(second < third);
    QVERIFY(third < fourth);
    QCOMPARE(fourth % 1000, std::int64_t(0));
    QVERIFY(fourth >= 2000'000'000);
}

void TestSourceClock::readingsNeverGoBackBehindEarlierRuns()
{
    const std::int64_t earlier = 5'000'000'000;
    SourceClock clock(earlier);
    clock.observe(at(1000), at(0), 100ms); // the source's clock was set back
    const auto first = clock.readingAt(100ms);
    const auto second = clock.readingAt(101ms);
    QVERIFY(first > earlier);
    QVERIFY(second > first);
}

QTEST_GUILESS_MAIN(TestSourceClock)
#include "tst_sourceclock.moc"
