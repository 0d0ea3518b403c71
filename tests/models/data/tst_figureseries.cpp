// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/figureseries.h"

#include "models/words/language.h"

#include <QTest>

using namespace kitesync;

class TestFigureSeries final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void daysWithoutGaps()
    {
        const QDate today(2024, 3, 30);
        DayFigures old;
        old.day = QDate(2024, 2, 1);
        old.passed = 100;
        DayFigures last;
        last.day = today;
        last.passed = 3;
        last.failed = 1;
        const FigureSeries series({last, old}, today);
        QCOMPARE(series.days().size(), 30);
        QCOMPARE(series.days().first().day, QDate(2024, 3, 1));
        QCOMPARE(series.days().last().passed, 3);
        QVERIFY(!series.isEmpty());
        QCOMPARE(series.buildsText(),
                 QStringLiteral("Builds a day in the last 30 days: 4 in all, 3 passed, 1 failed, "
                                "0 canceled, 0 others."));
        QCOMPARE(series.passRateText(),
                 QStringLiteral("Pass rate: 75 % of the builds that passed or failed; on 30 Mar "
                                "2024 it was 75 %."));
        QCOMPARE(series.waitsText(), QStringLiteral("No job waited for an agent."));
    }

    void waits()
    {
        DayFigures first;
        first.day = QDate(2024, 3, 10);
        first.medianWait = 4;
        first.p95Wait = 600;
        DayFigures second = first;
        second.day = QDate(2024, 3, 11);
        second.medianWait = 2;
        second.p95Wait = 30;
        second.waits = 9;
        const QString text = FigureSeries({first, second}, QDate(2024, 3, 30)).waitsText();
        QVERIFY2(text.contains(
                     QStringLiteral("on 11 Mar 2024 half of them at most 2.0 s, 95 of 100 at most 30 s")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("10 min 0 s")), qPrintable(text));
    }

    void nothing()
    {
        QVERIFY(FigureSeries().isEmpty());
        QVERIFY(FigureSeries({}, QDate(2024, 3, 30)).isEmpty());
        QCOMPARE(FigureSeries({}, QDate(2024, 3, 30)).passRateText(),
                 QStringLiteral("No build has passed or failed."));
    }
};

QTEST_GUILESS_MAIN(TestFigureSeries)
#include "tst_figureseries.moc"
