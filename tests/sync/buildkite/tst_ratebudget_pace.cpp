// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/ratebudget.h"
#include "tests/fakes/manualclock.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <random>

using namespace kitesync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const RequestShare everything{.user = 1.0, .organization = 1.0};
using Reading = RateBudget::Reading;
using Scope = RateBudget::Scope;

/// One bucket of the server: the window begins at its first request.
struct ServerBucket
{
    int limit = 0; ///< 0: there is none
    int used = 0;
    milliseconds end{-1};
    int refusals = 0; ///< of the present window, to us
    int worstRefusals = 0;

    void roll(milliseconds now)
    {
        if (now < end)
            return;
        used = 0;
        refusals = 0;
        end = milliseconds(-1);
    }
    bool full(milliseconds now)
    {
        roll(now);
        return limit > 0 && used >= limit;
    }
    void take(milliseconds now)
    {
        roll(now);
        if (end < 0ms)
            end = now + 60s;
        ++used;
    }
};

enum class Rounding { Up, Down, Nearest };

/// A budget, the server behind it and up to six requests between them, in a time that jumps from event to event.
struct World
{
    int organizationLimit = 0;
    int userLimit = 0;
    RequestShare share = everything;
    int calls = 0;
    milliseconds latencyFrom{50};
    milliseconds latencyTo{700};
    double othersPerMinute = 0; ///< other users of the organization's bucket
    Rounding rounding = Rounding::Up;
    unsigned seed = 1;

    // What came out
    milliseconds took{0};
    int refusals = 0;
    int answers = 0;
    ServerBucket organization;
    ServerBucket user;

    void run();

private:
    struct Event
    {
        milliseconds at;
        quint64 order;
        std::function<void()> happens;
        bool operator>(const Event &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    void at(milliseconds moment, std::function<void()> happens)
    {
        events.push({moment, ++order, std::move(happens)});
    }
    [[nodiscard]] seconds shown(milliseconds left) const
    {
        const double value = static_cast<double>(std::max(left, 0ms).count()) / 1000;
        if (rounding == Rounding::Up)
            return seconds(static_cast<int>(std::ceil(value)));
        return seconds(static_cast<int>(rounding == Rounding::Down ? std::floor(value) : std::round(value)));
    }
    [[nodiscard]] Reading reading(const ServerBucket &bucket) const
    {
        if (bucket.limit == 0)
            return {};
        return {.limit = bucket.limit,
                .remaining = std::max(bucket.limit - bucket.used, 0),
                .reset = shown(bucket.end < 0ms ? 60s : bucket.end - clock.monotonic())};
    }
    milliseconds latency()
    {
        return milliseconds(
            std::uniform_int_distribution<qint64>(latencyFrom.count() / 2, latencyTo.count() / 2)(random));
    }
    void pump(RateBudget &budget);
    void arrive(RateBudget &budget, milliseconds sentAt);
    void othersArrive();

    ManualClock clock;
    std::mt19937 random;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
    quint64 order = 0;
    int toSend = 0;
    int onTheWire = 0;
};

void World::pump(RateBudget &budget)
{
    while (toSend > 0 && onTheWire < 6) {
        const milliseconds wait = budget.waitFor(share);
        if (wait > 0ms) {
            at(clock.monotonic() + wait, [this, &budget] { pump(budget); });
            return;
        }
        budget.sent();
        --toSend;
        ++onTheWire;
        const milliseconds sentAt = clock.monotonic();
        at(sentAt + latency(), [this, &budget, sentAt] { arrive(budget, sentAt); });
    }
}

void World::arrive(RateBudget &budget, milliseconds sentAt)
{
    const milliseconds now = clock.monotonic();
    ServerBucket *full = organization.full(now) ? &organization : user.full(now) ? &user : nullptr;
    if (full) {
        ++refusals;
        full->worstRefusals = std::max(full->worstRefusals, ++full->refusals);
    } else {
        organization.take(now);
        user.take(now);
    }
    const Reading ofOrganization = reading(organization);
    const Reading ofUser = reading(user);
    const seconds reset = full ? shown(full->end - now) : 0s;
    const Scope scope = full == &user ? Scope::User : Scope::Organization;
    at(now + latency(), [=, this, &budget] {
        --onTheWire;
        if (full) {
            ++toSend;
            budget.refused(scope, ofOrganization, ofUser, reset, sentAt);
        } else {
            ++answers;
            took = clock.monotonic();
            budget.answered(ofOrganization, ofUser, sentAt);
        }
        pump(budget);
    });
}

void World::othersArrive()
{
    if (!organization.full(clock.monotonic()))
        organization.take(clock.monotonic());
    const double gap = std::exponential_distribution<double>(othersPerMinute / 60000)(random);
    at(clock.monotonic() + milliseconds(static_cast<qint64>(gap) + 1), [this] { othersArrive(); });
}

void World::run()
{
    random.seed(seed);
    organization.limit = organizationLimit;
    user.limit = userLimit;
    toSend = calls;
    RateBudget budget(clock);
    if (othersPerMinute > 0)
        othersArrive();
    pump(budget);
    while (answers < calls && !events.empty() && clock.monotonic() < 100h) {
        const Event next = events.top();
        events.pop();
        clock.advanceTo(next.at);
        next.happens();
    }
}

} // namespace

/// A simulated server that counts: how fast and how well-behaved are we over many windows?
class TestRateBudgetPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheLimit_data();
    void keepsToTheLimit();
};

void TestRateBudgetPace::keepsToTheLimit_data()
{
    QTest::addColumn<int>("organization");
    QTest::addColumn<int>("user");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("effective"); // requests a minute that we can have
    QTest::addColumn<double>("others");
    for (const int limit : {1, 2, 10, 50, 200, 1000}) {
        QTest::addRow("organization %d", limit) << limit << 0 << 1.0 << limit << 0.0;
        QTest::addRow("user %d", limit) << 0 << limit << 1.0 << limit << 0.0;
        QTest::addRow("both %d", limit) << limit << limit << 1.0 << limit << 0.0;
    }
    QTest::newRow("user 50 of 200") << 200 << 50 << 0.8 << 50 << 0.0;
    for (const int limit : {10, 50, 200, 1000}) {
        QTest::addRow("share of %d", limit) << limit << 0 << 0.8 << limit * 8 / 10 << 0.0;
        // Others take a tenth, which comes out of what is shown as left: we stop where their share begins.
        QTest::addRow("others in %d, share", limit) << limit << 0 << 0.8 << limit * 7 / 10 << limit * 0.1;
        QTest::addRow("others in %d, no share", limit) << limit << 0 << 1.0 << limit * 7 / 10 << limit * 0.3;
    }
}

void TestRateBudgetPace::keepsToTheLimit()
{
    QFETCH(int, organization);
    QFETCH(int, user);
    QFETCH(double, share);
    QFETCH(int, effective);
    QFETCH(double, others);
    int refusals = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        for (const Rounding rounding : {Rounding::Up, Rounding::Down, Rounding::Nearest}) {
            World world;
            world.organizationLimit = organization;
            world.userLimit = user;
            world.share = {.user = 1.0, .organization = share};
            world.calls = effective * 12;
            world.othersPerMinute = others;
            world.rounding = rounding;
            world.seed = seed;
            if (effective > 300)
                world.latencyTo = 250ms; // else six at a time are slower than the limit
            else if (seed % 2 == 0)
                world.latencyTo = 2000ms;
            world.run();
            const QByteArray where = QByteArray("seed ") + QByteArray::number(seed) + ", rounding "
                                     + QByteArray::number(static_cast<int>(rounding)) + ", took "
                                     + QByteArray::number(qint64{world.took.count()}) + ", refusals "
                                     + QByteArray::number(world.refusals);
            QVERIFY2(world.answers == world.calls, where.constData());
            QVERIFY2(world.organization.worstRefusals <= 1 && world.user.worstRefusals <= 1, where.constData());
            const double ideal = 60000.0 * world.calls / effective;
            QVERIFY2(static_cast<double>(world.took.count()) <= 1.10 * ideal, where.constData());
            if (others == 0)
                QVERIFY2(world.refusals == 0, where.constData());
            refusals += world.refusals;
        }
    }
    qInfo("%d refusals in %d windows", refusals, 60 * 12);
}

QTEST_GUILESS_MAIN(TestRateBudgetPace)
#include "tst_ratebudget_pace.moc"
