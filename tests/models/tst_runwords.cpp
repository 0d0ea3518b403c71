// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/runwords.h"

#include "models/words/language.h"

#include <QSet>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestRunWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void numbers()
    {
        QCOMPARE(RunWords::count(1'204'000), QStringLiteral("1,204,000"));
        QCOMPARE(RunWords::records(0), QStringLiteral("0 records"));
        QCOMPARE(RunWords::records(1), QStringLiteral("1 record"));
        QCOMPARE(RunWords::records(5'000'000'001), QStringLiteral("5,000,000,001 records"));
        QCOMPARE(RunWords::problems(2), QStringLiteral("2 problems"));
        QCOMPARE(RunWords::requests(1), QStringLiteral("1 request"));
        QCOMPARE(RunWords::rate(0), QString());
        QCOMPARE(RunWords::rate(0.4), QStringLiteral("0.4/s"));
        QCOMPARE(RunWords::rate(1410.4), QStringLiteral("1,410/s"));
    }

    void percentReachesTheEndOnlyAtTheEnd()
    {
        QCOMPARE(RunWords::percent(0.0), QStringLiteral("0 %"));
        QCOMPARE(RunWords::percent(0.9999), QStringLiteral("99 %"));
        QCOMPARE(RunWords::percent(1.0), QStringLiteral("100 %"));
        QCOMPARE(RunWords::percent(7.0), QStringLiteral("100 %"));
    }

    void namesAreDistinct()
    {
        QSet<QString> names;
        for (const auto outcome :
             {RunOutcome::Running, RunOutcome::Succeeded, RunOutcome::SucceededWithRejects,
              RunOutcome::Failed, RunOutcome::Cancelled, RunOutcome::Interrupted, RunOutcome::Skipped})
            names.insert(RunWords::outcome(outcome));
        QCOMPARE(names.size(), 7);
        names.clear();
        for (const auto trigger : {RunTrigger::Manual, RunTrigger::Scheduled, RunTrigger::CaughtUp,
                                   RunTrigger::Retry, RunTrigger::CommandLine})
            names.insert(RunWords::trigger(trigger));
        QCOMPARE(names.size(), 5);
        names.clear();
        for (int step = 0; step <= static_cast<int>(RunStep::Finishing); ++step) {
            Progress progress;
            progress.step = static_cast<RunStep>(step);
            names.insert(RunWords::step(progress));
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), static_cast<int>(RunStep::Finishing) + 1);
        names.clear();
        for (int status = 0; status <= static_cast<int>(ObjectStatus::LeftOut); ++status)
            names.insert(RunWords::status(static_cast<ObjectStatus>(status)));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), static_cast<int>(ObjectStatus::LeftOut) + 1);
        QCOMPARE(RunWords::objects(SourceObject::Jobs | SourceObject::Pipelines),
                 QStringLiteral("Pipelines, Jobs"));
    }

    void steps()
    {
        Progress progress;
        progress.step = RunStep::History;
        progress.backTo = QDateTime(QDate(2024, 3, 3), QTime(12, 0), Qt::UTC);
        QCOMPARE(RunWords::step(progress), QStringLiteral("Copying builds back to 3 Mar 2024"));
    }

    void waits()
    {
        Progress progress;
        QCOMPARE(RunWords::waiting(progress), QString());
        progress.waiting = WaitReason::RequestLimit;
        progress.waitLeft = 22'100ms;
        QCOMPARE(RunWords::waiting(progress), QStringLiteral("waiting 23 s for Buildkite's request limit"));
        progress.waiting = WaitReason::Retry;
        progress.attempt = 2;
        QCOMPARE(RunWords::waiting(progress), QStringLiteral("trying again in 23 s (try 2)"));
        progress.waiting = WaitReason::DestinationBusy;
        QVERIFY(RunWords::waiting(progress).contains(QLatin1String("database")));
    }

    void whyTellsWhatWasMissed()
    {
        Run run;
        run.trigger = RunTrigger::CaughtUp;
        QCOMPARE(RunWords::why(run), QStringLiteral("Caught up"));
        run.missed = 1;
        QCOMPARE(RunWords::why(run), QStringLiteral("Caught up, 1 missed"));
        run.missed = 1204;
        QCOMPARE(RunWords::why(run), QStringLiteral("Caught up, 1,204 missed"));
        run.trigger = RunTrigger::Scheduled;
        QCOMPARE(RunWords::why(run), QStringLiteral("Scheduled, 1,204 missed"));
    }

    void headlines()
    {
        Run run;
        run.duration = 252s;
        run.outcome = RunOutcome::Succeeded;
        QCOMPARE(RunWords::headline(run), QStringLiteral("Completed in 4 min 12 s."));
        run.outcome = RunOutcome::SucceededWithRejects;
        run.of(SourceObject::Jobs).rejected = 1;
        QCOMPARE(RunWords::headline(run), QStringLiteral("Completed with 1 problem in 4 min 12 s."));
        run.problems.append(Error{ErrorKind::Forbidden, {}, {}, {}, 403, {}});
        QCOMPARE(RunWords::headline(run), QStringLiteral("Completed with 2 problems in 4 min 12 s."));
        run.outcome = RunOutcome::Failed;
        QCOMPARE(RunWords::headline(run), QStringLiteral("Failed after 4 min 12 s."));
        run.outcome = RunOutcome::Cancelled;
        QCOMPARE(RunWords::headline(run), QStringLiteral("Stopped after 4 min 12 s."));
    }

    void totals()
    {
        Run run;
        run.of(SourceObject::Builds) = {10, 4, 5, 1, 2, 0};
        run.of(SourceObject::Jobs) = {20, 15, 5, 0, 0, 3};
        QCOMPARE(RunWords::total(run), (ObjectCounts{30, 19, 10, 1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestRunWords)
#include "tst_runwords.moc"
