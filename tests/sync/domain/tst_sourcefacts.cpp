// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/sourcefacts.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

} // namespace

class TestSourceFacts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTokenIsAskedAboutOnceADay()
    {
        SourceFacts facts;
        QVERIFY(isTokenToBeAsked(facts, noon));
        facts.tokenAskedAt = noon;
        QVERIFY(!isTokenToBeAsked(facts, noon));
        QVERIFY(!isTokenToBeAsked(facts, noon.addSecs(24 * 3600 - 1)));
        QVERIFY(isTokenToBeAsked(facts, noon.addDays(1)));
        // The clock was set back: a little is nothing, more would keep us from asking for as long.
        QVERIFY(!isTokenToBeAsked(facts, noon.addSecs(-60)));
        QVERIFY(isTokenToBeAsked(facts, noon.addDays(-2)));
    }

    void theClockIsPresumedToBeAsItWas()
    {
        SourceFacts facts;
        QCOMPARE(presumedClockAhead(facts, noon), 0s);
        facts.sourceTime = noon;
        facts.clockAhead = 600s;
        QCOMPARE(presumedClockAhead(facts, noon.addSecs(700)), 600s);
        facts.clockAhead = -600s;
        QCOMPARE(presumedClockAhead(facts, noon.addSecs(700)), -600s);
        // It is ten minutes slow still, although it shows a time from before the last answer.
        QCOMPARE(presumedClockAhead(facts, noon.addSecs(-590)), -600s);
        // A battery is empty: it shows a time that is over for sure.
        facts.clockAhead = 0s;
        QCOMPARE(presumedClockAhead(facts, noon.addDays(-100)), -24h * 100);
    }
};

QTEST_GUILESS_MAIN(TestSourceFacts)
#include "tst_sourcefacts.moc"
