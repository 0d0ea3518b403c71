// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runexport.h"

#include "models/history/runjson.h"
#include "models/words/language.h"
#include "tests/models/history/historytools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestRunExport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void csv()
    {
        History history;
        Run run = history.run(RunOutcome::Failed);
        run.pipelineName = QStringLiteral("Acme, \"CI\"");
        run.error = errorOf(ErrorKind::TokenRefused);
        run.missed = 3;
        run.of(SourceObject::Jobs) = {7, 6, 1, 0, 0, 0};
        const QList<QByteArray> lines = runexport::csv({run, history.run()}).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith(
            "run,pipeline,started_at,finished_at,trigger,missed,kind,outcome,duration_ms,"));
        QVERIFY(lines.at(0).endsWith("jobs_removed\r"));
        QVERIFY(lines.at(1).startsWith(
            "run-1,\"Acme, "
            "\"\"CI\"\"\",2026-09-01T12:10:00.000Z,2026-09-01T12:11:12.000Z,manual,3,sync,failed,72000,12,"));
        QVERIFY(lines.at(1).contains(",E-A1,"));
        QVERIFY(lines.at(1).endsWith(",7,6,1,0,0,0\r"));
        QCOMPARE(lines.at(2).count(','), lines.at(0).count(','));
    }

    void json()
    {
        History history;
        QList<Run> runs{history.run(), history.run(RunOutcome::Failed)};
        runs[1].missed = 2;
        const QJsonArray array = QJsonDocument::fromJson(runjson::historyArray(runs)).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0).toObject(), runjson::historyEntry(runs.at(0)));
        QCOMPARE(array.at(1).toObject().value(QLatin1String("started_at")).toString(),
                 QStringLiteral("2026-09-01T12:20:00.000Z"));
        QCOMPARE(array.at(0).toObject().value(QLatin1String("missed")).toInt(-1), 0);
        QCOMPARE(array.at(1).toObject().value(QLatin1String("missed")).toInt(-1), 2);
    }
};

QTEST_GUILESS_MAIN(TestRunExport)
#include "tst_runexport.moc"
