// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/run.h"

#include <QTest>

using namespace kitesync;

class TestRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomeNames_data();
    void outcomeNames();
    void triggerNames_data();
    void triggerNames();
    void kindNames_data();
    void kindNames();
    void unknownNames();
    void countsAdd();
    void countsByObject();
    void failedObjectsAreThoseOfItsProblems();
};

void TestRun::outcomeNames_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("name");
    const auto row = [](RunOutcome outcome, const char *name) { QTest::newRow(name) << int(outcome) << name; };
    row(RunOutcome::Running, "running");
    row(RunOutcome::Succeeded, "succeeded");
    row(RunOutcome::SucceededWithRejects, "succeeded_with_rejects");
    row(RunOutcome::Failed, "failed");
    row(RunOutcome::Cancelled, "cancelled");
    row(RunOutcome::Interrupted, "interrupted");
    row(RunOutcome::Skipped, "skipped");
}

void TestRun::outcomeNames()
{
    QFETCH(int, outcome);
    QFETCH(QString, name);
    QCOMPARE(nameOf(RunOutcome(outcome)), name);
    QCOMPARE(runOutcomeNamed(name).value(), RunOutcome(outcome));
}

void TestRun::triggerNames_data()
{
    QTest::addColumn<int>("trigger");
    QTest::addColumn<QString>("name");
    const auto row = [](RunTrigger trigger, const char *name) { QTest::newRow(name) << int(trigger) << name; };
    row(RunTrigger::Manual, "manual");
    row(RunTrigger::Scheduled, "scheduled");
    row(RunTrigger::CaughtUp, "caught_up");
    row(RunTrigger::Retry, "retry");
    row(RunTrigger::CommandLine, "command_line");
}

void TestRun::triggerNames()
{
    QFETCH(int, trigger);
    QFETCH(QString, name);
    QCOMPARE(nameOf(RunTrigger(trigger)), name);
    QCOMPARE(runTriggerNamed(name).value(), RunTrigger(trigger));
}

void TestRun::kindNames_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](RunKind kind, const char *name) { QTest::newRow(name) << int(kind) << name; };
    row(RunKind::Sync, "sync");
    row(RunKind::Full, "full");
    row(RunKind::Verify, "verify");
    row(RunKind::Repair, "repair");
}

void TestRun::kindNames()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QCOMPARE(nameOf(RunKind(kind)), name);
    QCOMPARE(runKindNamed(name).value(), RunKind(kind));
}

void TestRun::unknownNames()
{
    for (const char *name : {"", "Succeeded", "success", "succeeded "}) {
        QVERIFY(!runOutcomeNamed(QLatin1String(name)));
        QVERIFY(!runTriggerNamed(QLatin1String(name)));
        QVERIFY(!runKindNamed(QLatin1String(name)));
    }
}

void TestRun::countsAdd()
{
    ObjectCounts counts{1, 2, 3, 4, 5, 6};
    counts += ObjectCounts{10, 20, 30, 40, 50, 60};
    QCOMPARE(counts, (ObjectCounts{11, 22, 33, 44, 55, 66}));
}

void TestRun::countsByObject()
{
    Run run;
    for (const SourceObject object : allSourceObjects)
        run.of(object).read = 1 + qint64(indexOf(object));
    QCOMPARE(run.counts[0].read, 1);
    QCOMPARE(std::as_const(run).of(SourceObject::Jobs).read, 4);
}

void TestRun::failedObjectsAreThoseOfItsProblems()
{
    Run run;
    run.objects = SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds | SourceObject::Jobs;
    QVERIFY(!failedObjects(run));
    const Error agents{.kind = ErrorKind::ScopeMissing, .place = QStringLiteral("agents")};
    const Error builds{.kind = ErrorKind::Forbidden, .place = QStringLiteral("builds")};
    run.problems = {agents};
    run.error = agents;
    QCOMPARE(failedObjects(run), SourceObjects(SourceObject::Agents));
    // Jobs come inside of builds.
    run.problems = {builds};
    run.error = builds;
    QCOMPARE(failedObjects(run), SourceObject::Builds | SourceObject::Jobs);
    // What was not asked for did not fail.
    run.objects = SourceObject::Pipelines | SourceObject::Builds;
    QCOMPARE(failedObjects(run), SourceObjects(SourceObject::Builds));
    // All of them: that is the whole run again.
    run.objects = SourceObject::Builds | SourceObject::Jobs;
    QVERIFY(!failedObjects(run));
    run.objects |= SourceObject::Agents;
    run.error = Error{.kind = ErrorKind::TimedOut, .place = QStringLiteral("builds")};
    QVERIFY(!failedObjects(run));
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
