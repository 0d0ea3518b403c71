// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/progressmeter.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(time.count(), Qt::UTC);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return time; }
    [[nodiscard]] std::chrono::milliseconds timerInterval(std::chrono::milliseconds duration) const override
    {
        return duration;
    }

    std::chrono::milliseconds time{1000};
};

CountsByObject builds(qint64 read)
{
    CountsByObject counts{};
    counts[indexOf(SourceObject::Builds)].read = read;
    return counts;
}

} // namespace

class TestProgressMeter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fractionsNeverFallAndEndAtOne();
    void rateIsThatOfTheLastSeconds();
    void timeLeftIsToldOnceItIsKnown();
    void endsStay();
};

void TestProgressMeter::fractionsNeverFallAndEndAtOne()
{
    HandClock clock;
    ProgressMeter meter(clock, SourceObject::Builds | SourceObject::Jobs);
    meter.setStatus(SourceObject::Builds, ObjectStatus::Copying);
    meter.setFraction(SourceObject::Builds, 0.5);
    meter.setFraction(SourceObject::Builds, 0.25);
    QCOMPARE(meter.snapshot().of(SourceObject::Builds).fraction, std::optional<double>(0.5));
    meter.setFraction(SourceObject::Builds, 7.0);
    QVERIFY(*meter.snapshot().of(SourceObject::Builds).fraction < 1.0);
    meter.finish(RunOutcome::Succeeded);
    const Progress end = meter.snapshot();
    QCOMPARE(end.of(SourceObject::Builds).fraction, std::optional<double>(1.0));
    QCOMPARE(end.of(SourceObject::Builds).status, ObjectStatus::Done);
    QCOMPARE(end.fraction, std::optional<double>(1.0));
    QCOMPARE(end.of(SourceObject::Agents).status, ObjectStatus::NotChosen);
}

void TestProgressMeter::rateIsThatOfTheLastSeconds()
{
    HandClock clock;
    ProgressMeter meter(clock, SourceObject::Builds);
    for (int second = 0; second <= 30; ++second) {
        meter.setCounts(builds(second <= 15 ? second * 1000 : 15'000 + (second - 15) * 10));
        const Progress progress = meter.snapshot();
        if (second == 15)
            QVERIFY(qAbs(progress.of(SourceObject::Builds).ratePerSecond - 1000) < 1);
        if (second == 30)
            QVERIFY(qAbs(progress.of(SourceObject::Builds).ratePerSecond - 10) < 1);
        clock.time += 1s;
    }
}

void TestProgressMeter::timeLeftIsToldOnceItIsKnown()
{
    HandClock clock;
    ProgressMeter meter(clock, SourceObject::Builds);
    meter.setFraction(SourceObject::Builds, 0.0);
    QVERIFY(!meter.snapshot().timeLeft);
    clock.time += 10s;
    meter.setFraction(SourceObject::Builds, 0.2);
    const Progress progress = meter.snapshot();
    QVERIFY(progress.timeLeft);
    QCOMPARE(progress.timeLeft->count(), std::chrono::seconds::rep(40));
}

void TestProgressMeter::endsStay()
{
    HandClock clock;
    ProgressMeter meter(clock, SourceObject::Agents | SourceObject::Builds);
    meter.setStatus(SourceObject::Agents, ObjectStatus::LeftOut);
    meter.setStatus(SourceObject::Agents, ObjectStatus::Copying);
    meter.finish(RunOutcome::Cancelled);
    QCOMPARE(meter.snapshot().of(SourceObject::Agents).status, ObjectStatus::LeftOut);
    QCOMPARE(meter.snapshot().of(SourceObject::Builds).status, ObjectStatus::Stopped);
}

QTEST_GUILESS_MAIN(TestProgressMeter)
#include "tst_progressmeter.moc"
