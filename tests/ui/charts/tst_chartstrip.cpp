// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstrip.h"

#include "models/words/language.h"
#include "tests/ui/data/filled.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestChartStrip final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void drawsAndSaysWhatItDraws()
    {
        FilledDesk desk;
        ChartStrip strip(desk.manager);
        strip.setPipeline(desk.history.key);
        QTRY_COMPARE(strip.figures().state(), DailyFigures::State::Ready);
        for (const char *name : {"chartBuilds", "chartWaits", "chartPassRate"}) {
            auto *const view = strip.findChild<QChartView *>(QLatin1String(name));
            QVERIFY(!view->chart()->series().isEmpty());
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY(view->accessibleDescription().endsWith(u'.'));
        }
        QVERIFY(strip.findChild<QChartView *>(QStringLiteral("chartBuilds"))
                    ->accessibleDescription()
                    .contains(QStringLiteral("260 in all")));
    }

    void nothingToDrawBeforeTheFirstRun()
    {
        Desk desk;
        ChartStrip strip(desk.manager);
        strip.setPipeline(desk.history.key);
        QCOMPARE(strip.figures().state(), DailyFigures::State::Nothing);
        QVERIFY(strip.isHidden());
    }

    void readsAgainAfterARun()
    {
        FilledDesk desk;
        ChartStrip strip(desk.manager);
        strip.setPipeline(desk.history.key);
        QTRY_COMPARE(strip.figures().state(), DailyFigures::State::Ready);
        desk.manager.sync(desk.history.key); // has no token: ends at once
        QCOMPARE(strip.figures().state(), DailyFigures::State::Ready); // nothing is read during a run
        QTRY_COMPARE(strip.figures().state(), DailyFigures::State::Loading);
        QTRY_COMPARE(strip.figures().state(), DailyFigures::State::Ready);
    }
};

QTEST_MAIN(TestChartStrip)
#include "tst_chartstrip.moc"
