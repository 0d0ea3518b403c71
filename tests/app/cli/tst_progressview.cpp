// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/progressview.h"

#include "app/cli/terminal/texttable.h"
#include "models/words/language.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::cli;
using namespace std::chrono_literals;

namespace {

Progress sample()
{
    Progress progress;
    progress.step = RunStep::History;
    progress.apiCalls = 46;
    progress.fraction = 0.45;
    progress.timeLeft = 180s;
    for (const SourceObject object : {SourceObject::Builds, SourceObject::Jobs}) {
        progress.of(object).status = ObjectStatus::Copying;
        progress.of(object).fraction = 0.45;
        progress.of(object).counts.read = 4500;
        progress.of(object).ratePerSecond = 60;
    }
    return progress;
}

} // namespace

class TestProgressView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void liveLines()
    {
        const QStringList lines = LiveProgress::lines(sample(), 100);
        QCOMPARE(lines.size(), 3); // what is not chosen has no line
        QCOMPARE(lines.at(0),
                 QStringLiteral("Builds    ▇▇▇▇▇▇▇▇▇▁▁▁▁▁▁▁▁▁▁▁  45 %       4,500     60/s  Copying"));
        QCOMPARE(lines.at(2), QStringLiteral("Copying builds · 46 requests · About 3 min"));
    }

    void linesFitEveryWidth()
    {
        for (int width = 1; width <= 120; ++width) {
            for (const QString &line : LiveProgress::lines(sample(), width))
                QVERIFY2(columnsOf(line) <= std::max(1, width - 1), qPrintable(line));
        }
    }

    void waitsTakeThePlaceOfTheStep()
    {
        Progress progress = sample();
        progress.waiting = WaitReason::RequestLimit;
        progress.waitLeft = 22'500ms;
        QCOMPARE(LiveProgress::lines(progress, 100).last(),
                 QStringLiteral("waiting 23 s for Buildkite's request limit · 46 requests"));
    }

    void withoutFractionThereIsNoPercent()
    {
        Progress progress = sample();
        progress.of(SourceObject::Builds).fraction.reset();
        QVERIFY(!LiveProgress::lines(progress, 100).first().contains(QLatin1Char('%')));
    }

    void plainLinesAreSparse()
    {
        Stream nowhere(-1);
        PlainProgress view(nowhere);
        Progress progress = sample();
        int lines = 0;
        std::chrono::milliseconds last{-5000};
        int tenth = -1;
        // A minute of updates, four a second, up to 100 %.
        for (int i = 0; i <= 240; ++i) {
            progress.elapsed = i * 250ms;
            progress.fraction = i / 240.0;
            if (!view.lineFor(progress))
                continue;
            ++lines;
            const int newTenth = static_cast<int>(*progress.fraction * 10);
            QVERIFY(newTenth > tenth || progress.elapsed - last >= 5s);
            tenth = std::max(tenth, newTenth);
            last = progress.elapsed;
        }
        QVERIFY2(lines >= 11 && lines <= 22, qPrintable(QString::number(lines)));
    }

    void plainLinesWithoutFractionComeEveryFiveSeconds()
    {
        Stream nowhere(-1);
        PlainProgress view(nowhere);
        Progress progress = sample();
        progress.fraction.reset();
        int lines = 0;
        for (int i = 0; i < 240; ++i) {
            progress.elapsed = i * 250ms;
            lines += view.lineFor(progress) ? 1 : 0;
        }
        QCOMPARE(lines, 12);
    }

    void plainLine()
    {
        Stream nowhere(-1);
        PlainProgress view(nowhere);
        QCOMPARE(view.lineFor(sample()).value_or(QString()),
                 QStringLiteral("45 % · Copying builds · 9,000 records · 46 requests · About 3 min"));
    }
};

QTEST_GUILESS_MAIN(TestProgressView)
#include "tst_progressview.moc"
