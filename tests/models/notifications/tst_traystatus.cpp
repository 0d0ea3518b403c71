// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/traystatus.h"

#include "models/words/language.h"
#include "models/words/timewords.h"

#include <QTest>

using namespace kitesync;

namespace {

const QDateTime noon(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

PipelineState stateOf(const char *name)
{
    PipelineState state;
    state.config.key = QLatin1String(name);
    state.config.name = QLatin1String(name);
    state.lastCompletedAt = noon.addSecs(-120);
    state.nextDue = noon.addSecs(1800);
    return state;
}

PipelineState busy(const char *name, std::optional<double> fraction)
{
    PipelineState state = stateOf(name);
    state.running = true;
    state.progress = Progress();
    state.progress->step = RunStep::New;
    state.progress->fraction = fraction;
    return state;
}

PipelineState failed(const char *name, ErrorKind kind)
{
    PipelineState state = stateOf(name);
    state.lastRun = Run();
    state.lastRun->outcome = RunOutcome::Failed;
    state.lastRun->error = Error{.kind = kind};
    return state;
}

} // namespace

class TestTrayStatus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void theMostImportantShows_data()
    {
        using Sign = TrayStatus::Sign;
        QTest::addColumn<QList<PipelineState>>("states");
        QTest::addColumn<Pause>("pause");
        QTest::addColumn<Sign>("sign");
        QTest::addColumn<QString>("part");
        const Pause none;
        const Pause endless{true, QDateTime()};
        const Pause over{true, noon.addSecs(-1)};
        QTest::newRow("nothing yet") << QList<PipelineState>() << none << Sign::Idle
                                     << QStringLiteral("No pipelines");
        QTest::newRow("idle") << QList{stateOf("Acme")} << none << Sign::Idle
                              << QStringLiteral("Last sync 2 min ago · next in 30 min");
        PipelineState fresh = stateOf("Acme");
        fresh.lastCompletedAt = QDateTime();
        fresh.nextDue = QDateTime();
        QTest::newRow("never run") << QList{fresh} << none << Sign::Idle << QStringLiteral("Not run yet");
        QTest::newRow("syncing") << QList{stateOf("Beta"), busy("Acme", 0.456)} << none << Sign::Syncing
                                 << QStringLiteral(", 45 %");
        QTest::newRow("unknown how far")
            << QList{busy("Acme", std::nullopt)} << none << Sign::Syncing << QStringLiteral("Acme: ");
        QTest::newRow("many") << QList{busy("Acme", 0.5), busy("Beta", 0.1), stateOf("Gamma")} << none
                              << Sign::Syncing << QStringLiteral("2");
        QTest::newRow("trouble") << QList{stateOf("Acme"), failed("Beta", ErrorKind::TokenRefused)} << none
                                 << Sign::Warning
                                 << QStringLiteral("Beta: Buildkite did not accept the token.");
        QTest::newRow("trouble that passes by itself")
            << QList{failed("Beta", ErrorKind::Offline)} << none << Sign::Idle << QStringLiteral("Last sync");
        QTest::newRow("work before trouble")
            << QList{busy("Acme", 0.5), failed("Beta", ErrorKind::TokenRefused)} << none << Sign::Syncing
            << QStringLiteral("50 %");
        QTest::newRow("paused") << QList{stateOf("Acme")} << endless << Sign::Paused
                                << QStringLiteral("Paused until you resume");
        QTest::newRow("paused for an hour")
            << QList{stateOf("Acme")} << Pause{true, noon.addSecs(3000)} << Sign::Paused
            << QStringLiteral("Paused until %1").arg(TimeWords::dayAndTime(noon.addSecs(3000), noon));
        QTest::newRow("the pause is over")
            << QList{stateOf("Acme")} << over << Sign::Idle << QStringLiteral("Last sync");
    }

    void theMostImportantShows()
    {
        QFETCH(QList<PipelineState>, states);
        QFETCH(Pause, pause);
        QFETCH(TrayStatus::Sign, sign);
        QFETCH(QString, part);
        const TrayStatus status = TrayStatus::of(states, pause, noon);
        QCOMPARE(status.sign, sign);
        QVERIFY2(status.line.contains(part), qPrintable(status.line));
        QCOMPARE(status.entries.size(), states.size());
        QCOMPARE(status.toolTip().count(u'\n'), 1);
        QCOMPARE(status.paused, sign == TrayStatus::Sign::Paused);
        QCOMPARE(status.isAnyBusy(), sign == TrayStatus::Sign::Syncing);
    }

    void namesAreMadeHarmless()
    {
        PipelineState state = stateOf("x");
        state.config.name = QStringLiteral("two\nlines \x202e and much more").repeated(20);
        const TrayStatus status = TrayStatus::of({state}, {}, noon);
        QVERIFY(!status.entries.first().name.contains(u'\n'));
        QVERIFY(status.entries.first().name.size() <= 62);
    }
};

QTEST_GUILESS_MAIN(TestTrayStatus)
#include "tst_traystatus.moc"
