// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/timespan.h"

#include <QTest>

#include <random>
#include <set>

using namespace kitesync;

class TestTimeSpan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondsRoundTowardsThePast();
    void mergesWhatTouchesAndKeepsListsApart();
    void mergingKeepsExactlyTheSameSeconds();
    void survivesJson();
    void refusesWhatIsNoList();
};

void TestTimeSpan::secondsRoundTowardsThePast()
{
    QCOMPARE(secondOf(0), Seconds(0));
    QCOMPARE(secondOf(999'999), Seconds(0));
    QCOMPARE(secondOf(1'000'000), Seconds(1));
    QCOMPARE(secondOf(-1), Seconds(-1));
    QCOMPARE(secondOf(-1'000'000), Seconds(-1));
    QCOMPARE(secondOf(-1'000'001), Seconds(-2));
}

void TestTimeSpan::mergesWhatTouchesAndKeepsListsApart()
{
    const QString pipeline = QStringLiteral("p");
    const auto spans = merged(
        {{0, 10, {}, {}}, {10, 20, {}, {}}, {30, 40, {}, {}}, {5, 5, {}, {}}, {0, 15, pipeline, pipeline}});
    QCOMPARE(spans.size(), std::size_t(3));
    QCOMPARE(spans[0], (TimeSpan{30, 40, {}, {}}));
    QCOMPARE(spans[1], (TimeSpan{0, 20, {}, {}}));
    QCOMPARE(spans[2], (TimeSpan{0, 15, pipeline, pipeline}));
}

void TestTimeSpan::mergingKeepsExactlyTheSameSeconds()
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<TimeSpan> spans;
        std::set<Seconds> seconds;
        for (unsigned i = 0; i < random() % 12; ++i) {
            const Seconds from = random() % 60;
            const Seconds to = from + random() % 12;
            spans.push_back({from, to, {}, {}});
            for (Seconds s = from; s < to; ++s)
                seconds.insert(s);
        }
        std::set<Seconds> after;
        Seconds previous = 1000;
        for (const TimeSpan &span : merged(spans)) {
            QVERIFY(!span.isEmpty());
            QVERIFY2(span.to < previous, "newest first, with a gap between each two");
            previous = span.from;
            for (Seconds s = span.from; s < span.to; ++s)
                QVERIFY(after.insert(s).second);
        }
        QCOMPARE(after, seconds);
    }
}

void TestTimeSpan::survivesJson()
{
    const std::vector<TimeSpan> spans{{1, 2, {}, {}},
                                      {-5, 9'999'999'999, QStringLiteral("id"), QStringLiteral("slug")}};
    const auto back = timeSpansFromJson(toJson(spans));
    QVERIFY(back);
    QCOMPARE(*back, spans);
}

void TestTimeSpan::refusesWhatIsNoList()
{
    QVERIFY(!timeSpansFromJson(QJsonArray{1, 2}));
    QVERIFY(!timeSpansFromJson(QJsonArray{QJsonArray{}}));
    QVERIFY(timeSpansFromJson(QJsonArray{}));
}

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"
