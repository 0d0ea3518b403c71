// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runsmodel.h"

#include "models/words/language.h"
#include "tests/models/history/historytools.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestRunsModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void showsARunAsPeopleSayIt()
    {
        History history;
        Run run = history.run(RunOutcome::SucceededWithRejects);
        run.trigger = RunTrigger::CaughtUp;
        run.missed = 3;
        run.of(SourceObject::Builds) = {1200, 1190, 8, 2, 0, 0};
        run.of(SourceObject::Jobs) = {34, 34, 0, 0, 0, 0};
        history.keep(run);
        RunsModel model(history.store->runs(), history.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPipeline(history.key);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, RunsModel::Started).data().toString(), QStringLiteral("just now"));
        history.clock.advance(std::chrono::minutes(2));
        model.refreshTimes();
        QStringList row;
        for (int column = 0; column < model.columnCount(); ++column)
            row.append(model.index(0, column).data().toString());
        QCOMPARE(row, QStringList({QStringLiteral("2 min ago"), QStringLiteral("Caught up, 3 missed"),
                                   QStringLiteral("Completed with problems"), QStringLiteral("1 min 12 s"),
                                   QStringLiteral("1,234"), QStringLiteral("2")}));
        QCOMPARE(model.index(0, 0).data(RunsModel::RunIdRole).toString(), QStringLiteral("run-1"));
        QCOMPARE(model.index(0, 0).data(RunsModel::OutcomeRole).toInt(), int(RunOutcome::SucceededWithRejects));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2026")));
        QCOMPARE(model.headerData(RunsModel::Outcome, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Result"));
    }

    void skippedRunsAreRowsWithAReason_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("offline") << errorOf(ErrorKind::Offline) << QStringLiteral("Skipped: offline");
        QTest::newRow("metered") << errorOf(ErrorKind::Offline, {}, QStringLiteral("metered"))
                                 << QStringLiteral("Skipped: metered connection");
        QTest::newRow("locked") << errorOf(ErrorKind::KeychainLocked)
                                << QStringLiteral("Skipped: keychain locked");
        QTest::newRow("running") << errorOf(ErrorKind::AlreadyRunning)
                                 << QStringLiteral("Skipped: still running");
        QTest::newRow("other") << errorOf(ErrorKind::StoreFailed) << QStringLiteral("Skipped");
    }
    void skippedRunsAreRowsWithAReason()
    {
        QFETCH(Error, error);
        QFETCH(QString, text);
        History history;
        Run run = history.run(RunOutcome::Skipped);
        run.error = error;
        history.keep(run);
        RunsModel model(history.store->runs(), history.clock);
        model.setPipeline(history.key);
        QCOMPARE(model.index(0, RunsModel::Outcome).data().toString(), text);
        QVERIFY(model.index(0, RunsModel::Records).data().toString().isEmpty());
    }

    void pagesAsTheViewScrolls()
    {
        History history;
        for (int i = 0; i < 250; ++i)
            history.keep(history.run());
        RunsModel model(history.store->runs(), history.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // how much is fetched is what is tested
        model.setPipeline(history.key);
        QCOMPARE(model.rowCount(), RunsModel::pageSize);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 200);
        // One that begins meanwhile moves the others by one: none is shown twice or lost.
        history.keep(history.run());
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        model.refresh();
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.index(0, 0).data(RunsModel::RunIdRole).toString(), QStringLiteral("run-251"));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 251);
        QSet<QString> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.insert(model.index(row, 0).data(RunsModel::RunIdRole).toString());
        QCOMPARE(ids.size(), 251);
        QCOMPARE(model.all()->size(), 251);
    }

    void filters()
    {
        History history;
        history.keep(history.run());
        Run failed = history.run(RunOutcome::Failed);
        failed.error = errorOf(ErrorKind::TokenRefused);
        failed.of(SourceObject::Jobs).read = 3;
        history.keep(failed);
        Run skipped = history.run(RunOutcome::Skipped);
        skipped.error = errorOf(ErrorKind::Offline);
        history.keep(skipped);
        RunsModel model(history.store->runs(), history.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPipeline(history.key);
        QCOMPARE(model.rowCount(), 3);

        RunsFilter filter;
        filter.outcomes = {RunOutcome::Failed, RunOutcome::Succeeded};
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        filter = {};
        filter.object = SourceObject::Jobs;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("run-2")), 0);
        // Words of the screen, not of the database.
        filter = {};
        filter.text = QStringLiteral("ACCEPT THE TOKEN");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        filter.text = QStringLiteral("skipped: off");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("run-3")), 0);
        filter.text = QStringLiteral("nothing says this");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.hasAnyRun());
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void keepsTheRowsWhenOnlyTheirContentChanges()
    {
        History history;
        Run run = history.run(RunOutcome::Running);
        QVERIFY(history.store->runs().begin(run).ok());
        RunsModel model(history.store->runs(), history.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPipeline(history.key);
        const QPersistentModelIndex row = model.index(0, RunsModel::Outcome);
        QCOMPARE(row.data().toString(), QStringLiteral("Running"));
        run.outcome = RunOutcome::Succeeded;
        history.keep(run);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(row.data().toString(), QStringLiteral("Completed"));
    }

    void anotherPipelineAndNone()
    {
        History history;
        history.keep(history.run());
        RunsModel model(history.store->runs(), history.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.hasAnyRun());
        model.setPipeline(history.key);
        QVERIFY(model.hasAnyRun());
        model.setPipeline(history.addPipeline(QStringLiteral("Other")));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasAnyRun());
        model.setPipeline({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.all()->isEmpty());
        QCOMPARE(model.runAt({}), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestRunsModel)
#include "tst_runsmodel.moc"
