// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/ratebudget.h"
#include "tests/fakes/manualclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace kitesync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const RequestShare everything{.user = 1.0, .organization = 1.0};
using Reading = RateBudget::Reading;
using Scope = RateBudget::Scope;

} // namespace

class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<ManualClock>();
        budget = std::make_unique<RateBudget>(*clock);
    }

    void firstRequestGoesAlone();
    void aHundredAMinuteWithoutHeaders();
    void stopsAtTheReset();
    void keepsTheShareOfOthers();
    void bothBucketsCount();
    void lowerReadingOfAWindowWins();
    void newWindowByReset();
    void staleReadingOfAnOldWindow();
    void onTheWireCounts();
    void failuresCount();
    void nonsense_data();
    void nonsense();
    void oddShares_data();
    void oddShares();
    void bucketThatIsNotMentionedAnyMore();
    void waitsForTheRefusingBucket_data();
    void waitsForTheRefusingBucket();
    void oneGoesAheadAfterARefusal();
    void endlessRefusalsGetRarer();
    void aVolleyOfRefusalsIsOne();
    void hungProbeIsNotWaitedForForever();
    void announcesOnlyToWaiters();

private:
    /// A request that is answered at once.
    void call(const Reading &organization, const Reading &user = {})
    {
        budget->sent();
        budget->answered(organization, user, clock->monotonic());
    }
    [[nodiscard]] milliseconds wait(const RequestShare &share = everything) const
    {
        return budget->waitFor(share);
    }

    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<RateBudget> budget;
};

void TestRateBudget::firstRequestGoesAlone()
{
    QCOMPARE(wait(), 0ms);
    budget->sent();
    QVERIFY(wait() > 0ms);
    QVERIFY(budget->awaitsAnswers(everything));
    budget->answered({}, {}, clock->monotonic());
    QCOMPARE(wait(), 0ms);
    QCOMPARE(budget->organizationLimit(), 0);
    QCOMPARE(budget->userLimit(), 0);
}

void TestRateBudget::aHundredAMinuteWithoutHeaders()
{
    for (int window = 0; window < 3; ++window) {
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(wait(), 0ms);
            call({});
            clock->advance(10ms);
        }
        QCOMPARE(wait(), 60s);
        QVERIFY(!budget->awaitsAnswers(everything));
        clock->advance(wait());
    }
}

void TestRateBudget::stopsAtTheReset()
{
    call({.limit = 10, .remaining = 1, .reset = 30s});
    QCOMPARE(wait(), 0ms);
    call({.limit = 10, .remaining = 0, .reset = 30s});
    // The reset may have been rounded down.
    QCOMPARE(wait(), 31s);
    clock->advance(30s);
    QCOMPARE(wait(), 1s);
    clock->advance(1s);
    QCOMPARE(wait(), 0ms);
    QCOMPARE(budget->organizationLimit(), 10);
    // The new window is full again, but first one request finds out.
    budget->sent();
    QVERIFY(wait() > 0ms);
    budget->answered({.limit = 10, .remaining = 9, .reset = 60s}, {}, clock->monotonic());
    QCOMPARE(wait(), 0ms);
}

void TestRateBudget::keepsTheShareOfOthers()
{
    const RequestShare share{.user = 1.0, .organization = 0.8};
    call({.limit = 200, .remaining = 41, .reset = 30s}, {.limit = 50, .remaining = 49, .reset = 30s});
    QCOMPARE(wait(share), 0ms);
    call({.limit = 200, .remaining = 40, .reset = 30s}, {.limit = 50, .remaining = 48, .reset = 30s});
    QCOMPARE(wait(share), 31s);
    QCOMPARE(wait(), 0ms); // another pipeline may use it all
    QCOMPARE(budget->userLimit(), 50);
    QCOMPARE(budget->organizationLimit(), 200);
}

void TestRateBudget::bothBucketsCount()
{
    call({.limit = 200, .remaining = 150, .reset = 10s}, {.limit = 50, .remaining = 0, .reset = 40s});
    QCOMPARE(wait(), 41s);
    call({.limit = 200, .remaining = 0, .reset = 50s}, {.limit = 50, .remaining = 0, .reset = 40s});
    QVERIFY(wait() > 41s);
}

void TestRateBudget::lowerReadingOfAWindowWins()
{
    call({.limit = 100, .remaining = 50, .reset = 30s});
    call({.limit = 100, .remaining = 0, .reset = 30s});
    call({.limit = 100, .remaining = 70, .reset = 30s}); // overtaken on the way
    QCOMPARE(wait(), 31s);
}

void TestRateBudget::newWindowByReset()
{
    call({.limit = 100, .remaining = 0, .reset = 2s});
    QVERIFY(wait() > 0ms);
    clock->advance(2s);
    call({.limit = 100, .remaining = 90, .reset = 60s}); // the server's window changed before ours
    QCOMPARE(wait(), 0ms);
}

void TestRateBudget::staleReadingOfAnOldWindow()
{
    budget->sent();
    const milliseconds early = clock->monotonic();
    call({.limit = 100, .remaining = 60, .reset = 3s});
    clock->advance(3500ms);
    call({.limit = 100, .remaining = 99, .reset = 60s});
    budget->answered({.limit = 100, .remaining = 0, .reset = 0s}, {}, early); // of the window before
    QCOMPARE(wait(), 0ms);
}

void TestRateBudget::onTheWireCounts()
{
    call({.limit = 100, .remaining = 5, .reset = 30s});
    int sent = 0;
    while (wait() == 0ms && sent < 100) {
        budget->sent();
        ++sent;
    }
    QVERIFY(sent >= 2 && sent <= 3); // half of what is left
    QVERIFY(budget->awaitsAnswers(everything));
    for (int i = 0; i < sent; ++i)
        budget->answered({.limit = 100, .remaining = 4 - i, .reset = 30s}, {}, clock->monotonic());
    QCOMPARE(wait(), 0ms);
}

void TestRateBudget::failuresCount()
{
    call({.limit = 100, .remaining = 3, .reset = 30s});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(wait(), 0ms);
        budget->sent();
        budget->failed();
    }
    QCOMPARE(wait(), 31s);
}

void TestRateBudget::nonsense_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<qint64>("reset");
    QTest::addColumn<qint64>("longestWait"); // s, after this one answer
    const int most = std::numeric_limits<int>::max();
    QTest::newRow("reset is an epoch") << 50 << 0 << qint64{1700000000} << qint64{61};
    QTest::newRow("reset negative") << 50 << 0 << qint64{-5} << qint64{61};
    QTest::newRow("reset of an hour") << 50 << 0 << qint64{3600} << qint64{3601};
    QTest::newRow("reset zero") << 50 << 0 << qint64{0} << qint64{1};
    QTest::newRow("limit zero") << 0 << 0 << qint64{30} << qint64{31};
    QTest::newRow("limit negative") << -7 << -7 << qint64{30} << qint64{0};
    QTest::newRow("limit huge") << most << most << qint64{60} << qint64{0};
    QTest::newRow("more left than the limit") << 10 << 1000 << qint64{60} << qint64{0};
    QTest::newRow("only a limit") << 10 << -1 << qint64{-1} << qint64{0};
    QTest::newRow("only remaining") << -1 << 5 << qint64{-1} << qint64{0};
    QTest::newRow("only a reset") << -1 << -1 << qint64{3000} << qint64{0};
}

void TestRateBudget::nonsense()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(qint64, reset);
    QFETCH(qint64, longestWait);
    const Reading reading{.limit = limit, .remaining = remaining, .reset = seconds(reset)};
    call(reading);
    QCOMPARE(wait(), milliseconds(seconds(longestWait)));
    // And it goes on for ever after, at a sensible pace.
    int sent = 0;
    for (int step = 0; step < 10000; ++step) {
        if (wait() == 0ms) {
            call(reading, reading);
            ++sent;
            clock->advance(1ms);
        } else {
            clock->advance(std::min<milliseconds>(wait(), 3601s));
        }
    }
    QVERIFY(sent >= 1000);
}

void TestRateBudget::oddShares_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("negative") << -1.0;
    QTest::newRow("tiny") << 1e-9;
    QTest::newRow("not a number") << std::nan("");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("too much") << 7.0;
}

void TestRateBudget::oddShares()
{
    QFETCH(double, share);
    const RequestShare odd{.user = share, .organization = share};
    call({.limit = 10, .remaining = 10, .reset = 60s});
    QCOMPARE(wait(odd), 0ms);
    call({.limit = 10, .remaining = 0, .reset = 60s});
    QCOMPARE(wait(odd), 61s);
}

void TestRateBudget::bucketThatIsNotMentionedAnyMore()
{
    call({.limit = 10, .remaining = 0, .reset = 5s}, {.limit = 10, .remaining = 9, .reset = 60s});
    clock->advance(wait());
    int sent = 0;
    for (int second = 0; second < 600; ++second) {
        while (wait() == 0ms) {
            call({});
            ++sent;
        }
        clock->advance(1s);
    }
    QVERIFY2(sent >= 90 && sent <= 110, qPrintable(QString::number(sent)));
}

void TestRateBudget::waitsForTheRefusingBucket_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<qint64>("bodyReset");
    QTest::addColumn<qint64>("organizationReset");
    QTest::addColumn<qint64>("userReset");
    QTest::addColumn<qint64>("wait"); // s, without the second for rounding
    const int organization = static_cast<int>(Scope::Organization);
    const int user = static_cast<int>(Scope::User);
    const int unknown = static_cast<int>(Scope::Unknown);
    QTest::newRow("body, user") << user << qint64{42} << qint64{9} << qint64{42} << qint64{42};
    QTest::newRow("body, organization") << organization << qint64{9} << qint64{9} << qint64{42} << qint64{9};
    QTest::newRow("header, user") << user << qint64{-1} << qint64{9} << qint64{42} << qint64{42};
    QTest::newRow("header, organization")
        << organization << qint64{-1} << qint64{9} << qint64{42} << qint64{9};
    QTest::newRow("who knows: the longer") << unknown << qint64{-1} << qint64{9} << qint64{42} << qint64{42};
    QTest::newRow("nobody says") << user << qint64{-1} << qint64{-1} << qint64{-1} << qint64{60};
    QTest::newRow("absurd body") << user << qint64{1700000000} << qint64{9} << qint64{42} << qint64{42};
    QTest::newRow("absurd everywhere") << user << qint64{-3} << qint64{99999} << qint64{99999} << qint64{60};
}

void TestRateBudget::waitsForTheRefusingBucket()
{
    QFETCH(int, scope);
    QFETCH(qint64, bodyReset);
    QFETCH(qint64, organizationReset);
    QFETCH(qint64, userReset);
    QFETCH(qint64, wait);
    const bool both = static_cast<Scope>(scope) == Scope::Unknown;
    const bool ofUser = static_cast<Scope>(scope) == Scope::User;
    budget->sent();
    budget->refused(static_cast<Scope>(scope),
                    {.limit = 200, .remaining = ofUser ? 100 : 0, .reset = seconds(organizationReset)},
                    {.limit = 50, .remaining = ofUser || both ? 0 : 20, .reset = seconds(userReset)},
                    seconds(bodyReset), clock->monotonic());
    QCOMPARE(this->wait(), milliseconds(seconds(wait + 1)));
    QVERIFY(!budget->awaitsAnswers(everything));
}

void TestRateBudget::oneGoesAheadAfterARefusal()
{
    call({.limit = 100, .remaining = 80, .reset = 60s});
    for (int i = 0; i < 6; ++i)
        budget->sent();
    const milliseconds sentAt = clock->monotonic();
    budget->refused(Scope::Unknown, {}, {}, 20s, sentAt);
    for (int i = 0; i < 5; ++i)
        budget->answered({.limit = 100, .remaining = 70, .reset = 60s}, {}, sentAt);
    QCOMPARE(wait(), 21s);
    clock->advance(wait());
    QCOMPARE(wait(), 0ms);
    budget->sent();
    QVERIFY(wait() > 0ms);
    QVERIFY(budget->awaitsAnswers(everything));
}

void TestRateBudget::endlessRefusalsGetRarer()
{
    int asked = 0;
    while (clock->monotonic() < 1h) {
        const milliseconds pause = wait();
        clock->advance(pause);
        if (pause > 0ms)
            continue;
        ++asked;
        budget->sent();
        budget->refused(Scope::User, {}, {}, 0s, clock->monotonic());
    }
    QVERIFY2(asked < 70, qPrintable(QString::number(asked)));
    call({.limit = 50, .remaining = 49, .reset = 60s});
    QCOMPARE(wait(), 0ms);
}

void TestRateBudget::aVolleyOfRefusalsIsOne()
{
    call({.limit = 100, .remaining = 100, .reset = 60s});
    for (int i = 0; i < 6; ++i)
        budget->sent();
    for (int i = 0; i < 6; ++i)
        budget->refused(Scope::Organization, {}, {}, 5s, clock->monotonic());
    QCOMPARE(wait(), 6s);
}

void TestRateBudget::hungProbeIsNotWaitedForForever()
{
    budget->sent();
    int more = 0;
    for (int second = 0; second < 30; ++second) {
        clock->advance(1s);
        if (wait() == 0ms) {
            budget->sent();
            ++more;
        }
    }
    QVERIFY2(more >= 5 && more <= 10, qPrintable(QString::number(more)));
}

void TestRateBudget::announcesOnlyToWaiters()
{
    QSignalSpy opened(budget.get(), &RateBudget::opened);
    call({.limit = 10, .remaining = 9, .reset = 60s});
    QCOMPARE(opened.size(), 0);
    for (int i = 0; i < 20 && wait() == 0ms; ++i)
        budget->sent();
    budget->answered({.limit = 10, .remaining = 8, .reset = 60s}, {}, clock->monotonic());
    QCOMPARE(opened.size(), 1);
    budget->failed();
    QCOMPARE(opened.size(), 1); // nobody asked since
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
