// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/clockwitness.h"

#include "tests/fakes/manualclock.h"

#include <QLocale>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestClockWitness final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusedTokenTellsOfTheClock_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<qint64>("said");
        QTest::newRow("right") << qint64(0) << qint64(0);
        QTest::newRow("a little") << qint64(299) << qint64(0);
        QTest::newRow("fast") << qint64(720) << qint64(720);
        QTest::newRow("slow") << qint64(-86400) << qint64(-86400);
    }
    void aRefusedTokenTellsOfTheClock()
    {
        QFETCH(const qint64, ahead);
        ManualClock clock;
        ClockWitness witness(clock);
        const QDateTime source = clock.now().addSecs(-ahead);
        Verdict verdict = refusal(ErrorKind::TokenRefused);
        witness.see(answer(401, source), clock.monotonic(), verdict);
        QVERIFY(std::abs(witness.ahead().count() - ahead) <= 1);
        QCOMPARE(witness.sourceTime().toSecsSinceEpoch(), source.toSecsSinceEpoch());
        QFETCH(const qint64, said);
        QVERIFY(std::abs(std::get<RefusedAnswer>(verdict).error.clockAhead.count() - said) <= 1);
        // Who is refused for another reason is not told of clocks.
        verdict = refusal(ErrorKind::Forbidden);
        witness.see(answer(403, source), clock.monotonic(), verdict);
        QCOMPARE(std::get<RefusedAnswer>(verdict).error.clockAhead, 0s);
    }

    void aCertificateOutOfDateTellsWhatIsKnown()
    {
        ManualClock clock;
        ClockWitness witness(clock);
        WireAnswer none;
        none.failure = Error{.kind = ErrorKind::TlsFailed};
        none.datesDoubted = true;
        Verdict verdict = refusal(ErrorKind::TlsFailed);
        witness.see(none, clock.monotonic(), verdict);
        QCOMPARE(std::get<RefusedAnswer>(verdict).error.clockAhead, 0s);
        witness.presume(-3600s);
        witness.see(none, clock.monotonic(), verdict);
        QCOMPARE(std::get<RefusedAnswer>(verdict).error.clockAhead, -3600s);
        QVERIFY(!witness.sourceTime().isValid());
        // A certificate of somebody else is no matter of clocks.
        none.datesDoubted = false;
        verdict = refusal(ErrorKind::TlsFailed);
        witness.see(none, clock.monotonic(), verdict);
        QCOMPARE(std::get<RefusedAnswer>(verdict).error.clockAhead, 0s);
    }

    void somebodyElsesClockIsNotBelieved()
    {
        ManualClock clock;
        ClockWitness witness(clock);
        Verdict verdict = refusal(ErrorKind::NotTheApi);
        witness.see(answer(200, clock.now().addDays(-1)), clock.monotonic(), verdict);
        QCOMPARE(witness.ahead(), 0s);
        verdict = ApiAnswer();
        witness.see(answer(200, QDateTime()), clock.monotonic(), verdict);
        QVERIFY(!witness.sourceTime().isValid());
    }

    void onlyDatesAreAMatterOfClocks()
    {
        QVERIFY(doubtsDates({QSslError(QSslError::CertificateExpired)}));
        QVERIFY(doubtsDates(
            {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::CertificateNotYetValid)}));
        QVERIFY(!doubtsDates({QSslError(QSslError::SelfSignedCertificate)}));
        QVERIFY(!doubtsDates({}));
    }

private:
    static Verdict refusal(ErrorKind kind) { return RefusedAnswer{.error = {.kind = kind}}; }
    static WireAnswer answer(int status, const QDateTime &date)
    {
        WireAnswer answer;
        answer.status = status;
        if (date.isValid())
            answer.headers.emplaceBack(
                "Date",
                QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
        return answer;
    }
};

QTEST_GUILESS_MAIN(TestClockWitness)
#include "tst_clockwitness.moc"
