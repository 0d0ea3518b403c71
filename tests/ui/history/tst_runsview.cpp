// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runsview.h"

#include "models/words/language.h"
#include "tests/fakes/namedwidget.h"
#include "tests/ui/history/desk.h"
#include "ui/common/tablelayouts.h"
#include "ui/history/rundetailsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

void keepThree(Desk &desk)
{
    History &history = desk.history;
    Run first = history.run();
    first.of(SourceObject::Builds) = {1200, 1190, 10, 0, 0, 0};
    history.keep(first);
    Run failed = history.run(RunOutcome::Failed);
    failed.error = errorOf(ErrorKind::TokenRefused, {}, {}, QStringLiteral("<b>no</b>"));
    history.keep(failed);
    Run skipped = history.run(RunOutcome::Skipped);
    skipped.error = errorOf(ErrorKind::Offline);
    history.keep(skipped);
}

} // namespace

class TestRunsView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void emptyTexts()
    {
        Desk desk;
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        auto *const empty = named<QLabel>(&view, "runsEmpty");
        QVERIFY2(empty->text().startsWith(QStringLiteral("No runs yet — Sync now")), qPrintable(empty->text()));
        QVERIFY(!named<QPushButton>(&view, "runsExport")->isEnabled());
        keepThree(desk);
        view.setPipeline({});
        view.setPipeline(desk.history.key);
        QCOMPARE(named<QTableView>(&view, "runsTable")->model()->rowCount(), 3);
        QVERIFY(named<QPushButton>(&view, "runsExport")->isEnabled());

        named<QLineEdit>(&view, "runsSearch")->setText(QStringLiteral("zebra"));
        QCOMPARE(empty->text(), QStringLiteral("Nothing matches “zebra”."));
        auto *const clear = named<QPushButton>(&view, "runsClear");
        QVERIFY(!clear->isHidden());
        clear->click();
        QCOMPARE(named<QTableView>(&view, "runsTable")->model()->rowCount(), 3);
    }

    void filterBar()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        auto *const outcome = named<QComboBox>(&view, "runsOutcome");
        outcome->setCurrentIndex(outcome->findText(QStringLiteral("Failed")));
        QCOMPARE(view.model().rowCount(), 1);
        outcome->setCurrentIndex(0);
        auto *const object = named<QComboBox>(&view, "runsObject");
        object->setCurrentIndex(object->findText(QStringLiteral("Builds")));
        QCOMPARE(view.model().rowCount(), 1);
        QCOMPARE(view.model().rowOf(QStringLiteral("run-1")), 0);
    }

    void keys()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *const table = named<QTableView>(&view, "runsTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(&view, "runsSearch"));

        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("\tStarted by you\tFailed\t1 min 12 s\t0\t0")),
                 qPrintable(copied));
        QTest::keyClick(table, Qt::Key_Return);
        auto *const dialog = named<RunDetailsDialog>(&view, "runDetails");
        QCOMPARE(dialog->runId(), QStringLiteral("run-2"));
        QVERIFY(!dialog->isModal());
    }

    void details()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(!view.openDetails(QStringLiteral("no such run")));
        QVERIFY(view.openDetails(QStringLiteral("run-2")));
        auto *const dialog = named<RunDetailsDialog>(&view, "runDetails");
        QCOMPARE(named<QLabel>(dialog, "runHeadline")->text(), QStringLiteral("Failed after 1 min 12 s."));
        QCOMPARE(named<QTableWidget>(dialog, "runCounts")->rowCount(), 3);
        const QString problems = named<QTextBrowser>(dialog, "runProblems")->toPlainText();
        QVERIFY2(problems.contains(QStringLiteral("[E-A1]")), qPrintable(problems));
        QVERIFY2(problems.contains(QStringLiteral("<b>no</b>")), "another's words are not markup");

        named<QPushButton>(dialog, "copyDetails")->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Failed after")));
        QSignalSpy log(&view, &RunsView::logRequested);
        named<QPushButton>(dialog, "showLog")->click();
        QCOMPARE(log.count(), 1);
        // Once opened it is raised, not opened again.
        QVERIFY(view.openDetails(QStringLiteral("run-2")));
        QCOMPARE(view.findChildren<RunDetailsDialog *>().size(), 1);
    }

    void tabReachesEveryButtonOfTheDetails()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(view.openDetails(QStringLiteral("run-1")));
        auto *const dialog = named<RunDetailsDialog>(&view, "runDetails");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QSet<QWidget *> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(dialog, Qt::Key_Tab);
            reached.insert(dialog->focusWidget());
        }
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->isEnabled() && button->isVisible())
                QVERIFY2(reached.contains(button), qPrintable(button->text()));
        }
    }

    void runAgainShowsTheNewRun()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(view.openDetails(QStringLiteral("run-1")));
        QSignalSpy finished(&desk.manager, &PipelineManager::runFinished);
        auto *const again = named<QPushButton>(&view, "runAgain");
        QVERIFY(again->isEnabled());
        again->click();
        QVERIFY(!again->isEnabled());
        // There is no token: the run ends by itself and is a row.
        QTRY_COMPARE(finished.count(), 1);
        QTRY_COMPARE(view.model().rowCount(), 4);
        QTRY_VERIFY(again->isEnabled());
    }

    void retriesOnlyWhatFailed()
    {
        Desk desk;
        keepThree(desk);
        Run run = desk.history.run(RunOutcome::Failed);
        run.problems
            = {errorOf(ErrorKind::ScopeMissing, QStringLiteral("builds"), QStringLiteral("read_builds"))};
        run.error = run.problems.first();
        desk.history.keep(run);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(view.openDetails(QStringLiteral("run-2")));
        auto *const whole = named<RunDetailsDialog>(&view, "runDetails");
        QVERIFY(!named<QPushButton>(whole, "retryFailed")->isVisible());
        delete whole;

        QVERIFY(view.openDetails(run.id));
        auto *const retry = named<QPushButton>(named<RunDetailsDialog>(&view, "runDetails"), "retryFailed");
        QVERIFY(retry->isVisible());
        QVERIFY(retry->isEnabled());
        QSignalSpy finished(&desk.manager, &PipelineManager::runFinished);
        retry->click();
        QVERIFY(!retry->isEnabled());
        // There is no token: the run ends by itself and is a row.
        QTRY_COMPARE(finished.count(), 1);
        const Run retried = finished.first().first().value<Run>();
        QCOMPARE(retried.trigger, RunTrigger::Retry);
        QCOMPARE(retried.objects, SourceObject::Builds | SourceObject::Jobs);
        QTRY_COMPARE(view.model().rowCount(), 5);
        QTRY_VERIFY(retry->isEnabled());
    }

    void columnsAreRemembered()
    {
        Desk desk;
        keepThree(desk);
        QByteArray saved;
        for (const bool again : {false, true}) {
            QWidget window;
            auto *const layouts = new TableLayouts(&window);
            layouts->restore(saved);
            auto *const view = new RunsView(desk.manager, &window);
            view->setPipeline(desk.history.key);
            window.show();
            QHeaderView *const header = named<QTableView>(view, "runsTable")->horizontalHeader();
            QCOMPARE(header->isSectionHidden(RunsModel::Records), again);
            QCOMPARE(header->visualIndex(RunsModel::Duration), again ? 1 : int(RunsModel::Duration));
            header->setSectionHidden(RunsModel::Records, true);
            header->moveSection(header->visualIndex(RunsModel::Duration), 1);
            saved = layouts->save();
        }
    }

    void saveReport()
    {
        Desk desk;
        keepThree(desk);
        RunsView view(desk.manager);
        view.setPipeline(desk.history.key);
        view.show();
        QVERIFY(view.openNewest());
        named<QPushButton>(&view, "saveReport")->click();
        auto *const files = named<QFileDialog>(&view, "saveFile");
        const QString path = desk.history.folder.filePath(QStringLiteral("report.txt"));
        Q_EMIT files->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Skipped: offline."));
    }
};

QTEST_MAIN(TestRunsView)
#include "tst_runsview.moc"
