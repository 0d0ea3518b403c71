// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonevents.h"

#include "models/words/language.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace kitesync;
using namespace kitesync::cli;
using namespace std::chrono_literals;

namespace {

Run sampleRun()
{
    Run run;
    run.id = QStringLiteral("run-1");
    run.pipelineName = QStringLiteral("acme");
    run.trigger = RunTrigger::CommandLine;
    run.startedAt = QDateTime(QDate(2026, 9, 1), QTime(12, 0, 0, 5), Qt::UTC);
    run.finishedAt = run.startedAt.addSecs(4);
    run.outcome = RunOutcome::Succeeded;
    run.objects = SourceObject::Builds | SourceObject::Jobs;
    run.of(SourceObject::Builds) = {9'007'199'254'740'993, 9'007'199'254'740'990, 2, 1, 4, 3};
    run.correctAsOf = run.startedAt;
    run.apiCalls = 402;
    run.deferred = 23s;
    run.duration = 4s;
    return run;
}

} // namespace

class TestJsonEvents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void finished()
    {
        const QByteArray line = jsonLine(finishedEvent(sampleRun()));
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("finished"));
        QCOMPARE(event.value(QLatin1String("pipeline")).toString(), QStringLiteral("acme"));
        QCOMPARE(event.value(QLatin1String("outcome")).toString(), QStringLiteral("succeeded"));
        QCOMPARE(event.value(QLatin1String("correct_as_of")).toString(),
                 QStringLiteral("2026-09-01T12:00:00.005Z"));
        QCOMPARE(event.value(QLatin1String("api_calls")).toInteger(), 402);
        QCOMPARE(event.value(QLatin1String("deferred_ms")).toInteger(), 23000);
        QCOMPARE(event.value(QLatin1String("duration_ms")).toInteger(), 4000);
        QVERIFY(event.value(QLatin1String("error")).isNull());
        QVERIFY(event.contains(QLatin1String("error")));
    }

    void numbersAreExactBeyondDoubles()
    {
        const QByteArray line = jsonLine(finishedEvent(sampleRun()));
        QVERIFY2(line.contains("\"read\":9007199254740993,"), line.constData());
        QVERIFY2(line.contains("\"written\":9007199254740990"), line.constData());
    }

    void onlySelectedObjectsAreThere()
    {
        const QJsonObject objects = finishedEvent(sampleRun()).value(QLatin1String("objects")).toObject();
        QCOMPARE(objects.keys(), (QStringList{QStringLiteral("builds"), QStringLiteral("jobs")}));
        QCOMPARE(
            objects.value(QLatin1String("jobs")).toObject().keys(),
            (QStringList{QStringLiteral("coerced"), QStringLiteral("read"), QStringLiteral("rejected"),
                         QStringLiteral("removed"), QStringLiteral("unchanged"), QStringLiteral("written")}));
    }

    void history()
    {
        Run run = sampleRun();
        const QJsonObject entry = historyEntry(run);
        QCOMPARE(entry.value(QLatin1String("trigger")).toString(), QStringLiteral("command_line"));
        QCOMPARE(entry.value(QLatin1String("started_at")).toString(),
                 QStringLiteral("2026-09-01T12:00:00.005Z"));
        run.outcome = RunOutcome::Running;
        run.finishedAt = {};
        QCOMPARE(historyEntry(run).value(QLatin1String("event")).toString(), QStringLiteral("running"));
        QVERIFY(historyEntry(run).value(QLatin1String("finished_at")).isNull());
    }

    void errors()
    {
        const Error error{ErrorKind::TokenRefused,
                          QStringLiteral("builds"),
                          QStringLiteral("Authentication required"),
                          {},
                          401,
                          {}};
        const QJsonObject value = errorValue(error).toObject();
        QCOMPARE(value.value(QLatin1String("kind")).toString(), QStringLiteral("token_refused"));
        QVERIFY(value.value(QLatin1String("message"))
                    .toString()
                    .startsWith(QLatin1String("Buildkite did not accept")));
        QCOMPARE(value.value(QLatin1String("said")).toString(), error.detail);
        QCOMPARE(value.value(QLatin1String("status")).toInt(), 401);
        QVERIFY(errorValue(std::nullopt).isNull());
    }

    void kindNamesAreDistinct()
    {
        const auto kinds = QMetaEnum::fromType<ErrorKind>();
        QSet<QString> names;
        for (int i = 0; i < kinds.keyCount(); ++i)
            names.insert(cli::nameOf(static_cast<ErrorKind>(kinds.value(i))));
        QCOMPARE(names.size(), kinds.keyCount());
        QVERIFY(names.contains(QStringLiteral("destination_not_database")));
    }

    void progress()
    {
        Progress progress;
        progress.runId = QStringLiteral("run-1");
        progress.step = RunStep::NewlyVisible;
        progress.fraction = 0.99999;
        progress.waiting = WaitReason::RequestLimit;
        progress.waitLeft = 1500ms;
        progress.of(SourceObject::Builds).status = ObjectStatus::Copying;
        progress.of(SourceObject::Builds).counts.read = 7;
        const QJsonObject event = progressEvent(progress, QStringLiteral("acme"));
        QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("progress"));
        QCOMPARE(event.value(QLatin1String("step")).toString(), QStringLiteral("newly_visible"));
        QVERIFY(event.value(QLatin1String("fraction")).toDouble() < 1.0); // never 1 before the end
        QCOMPARE(event.value(QLatin1String("waiting")).toObject().value(QLatin1String("left_ms")).toInt(),
                 1500);
        QVERIFY(event.value(QLatin1String("time_left_s")).isNull());
        const QJsonObject objects = event.value(QLatin1String("objects")).toObject();
        QCOMPARE(objects.keys(), QStringList{QStringLiteral("builds")});
        QCOMPARE(objects.value(QLatin1String("builds")).toObject().value(QLatin1String("read")).toInt(), 7);
    }

    void verified()
    {
        RunReport report;
        report.run = sampleRun();
        report.daysCompared = 90;
        report.days.append({QDate(2026, 8, 3), 10, 9, 1, 0, 0, 1});
        const QJsonObject event = verifiedEvent(report);
        QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("verified"));
        QCOMPARE(event.value(QLatin1String("days_compared")).toInt(), 90);
        const QJsonObject day = event.value(QLatin1String("days")).toArray().first().toObject();
        QCOMPARE(day.value(QLatin1String("day")).toString(), QStringLiteral("2026-08-03"));
        QCOMPARE(day.value(QLatin1String("repaired")).toInt(), 1);
    }

    void pipelines()
    {
        PipelineConfig config;
        config.name = QStringLiteral("acme");
        config.historyFrom = QDate(2024, 1, 1);
        config.every = std::nullopt;
        QJsonObject entry = pipelineEntry(config, std::nullopt, std::nullopt);
        QCOMPARE(entry.value(QLatin1String("every")).toString(), QStringLiteral("off"));
        QCOMPARE(entry.value(QLatin1String("history_from")).toString(), QStringLiteral("2024-01-01"));
        QVERIFY(entry.value(QLatin1String("last_run")).isNull());
        QVERIFY(entry.value(QLatin1String("correct_as_of")).isNull());
        entry = pipelineEntry(config, sampleRun(), sampleRun());
        QCOMPARE(entry.value(QLatin1String("correct_as_of")).toString(),
                 QStringLiteral("2026-09-01T12:00:00.005Z"));
    }
};

QTEST_GUILESS_MAIN(TestJsonEvents)
#include "tst_jsonevents.moc"
