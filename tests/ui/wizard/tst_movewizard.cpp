// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard/movewalk.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableWidget>

using namespace kitesync;

class TestMoveWizard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesAndSaysWhatIsWhere();
    void theFileBeforeIsNoPlace();
    void whatFailsLeadsBack();
    void stopKeepsThePipelineWhereItIs();
};

void TestMoveWizard::movesAndSaysWhatIsWhere()
{
    MoveWalk walk;
    const QString before = walk.url();
    const QDateTime completed = walk.world.manager.find(walk.key)->lastCompletedAt;
    const QString there = walk.world.folder.filePath(QStringLiteral("there.sqlite"));
    QSignalSpy finished(&walk.world.manager, &PipelineManager::moveFinished);
    walk.moveTo(there);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
    const auto report = finished.first().first().value<RunReport>();
    QCOMPARE(report.run.outcome, RunOutcome::Succeeded);
    QCOMPARE(walk.url(), QStringLiteral("sqlite:") + there);
    QCOMPARE(walk.world.manager.find(walk.key)->config.destination.url, QStringLiteral("sqlite:") + there);
    // How up to date the copy is has not changed.
    QCOMPARE(walk.world.manager.find(walk.key)->lastCompletedAt, completed);
    QCOMPARE(walk.world.manager.find(walk.key)->lastRun->kind, RunKind::Sync);
    QVERIFY2(walk.status().contains(there), qPrintable(walk.status()));
    const auto *const tables = walk.find<QTableWidget>("movedTables");
    QVERIFY(tables->isVisible());
    QCOMPARE(tables->rowCount(), 7);
    QCOMPARE(tables->item(2, 0)->text(), QStringLiteral("builds"));
    QCOMPARE(tables->item(2, 1)->text(), QStringLiteral("40"));
    QCOMPARE(tables->item(2, 2)->text(), QStringLiteral("equal"));
    QVERIFY(walk.find<QLabel>("moveLeft")->text().contains(before.mid(7)));
    QVERIFY(!walk.find<QPlainTextEdit>("moveStatements")->isVisible());
    QVERIFY(QFile::exists(before.mid(7)));
    QVERIFY(!walk.button(QWizard::CancelButton)->isVisible());
    QVERIFY(!walk.button(QWizard::BackButton)->isEnabled());
    QTest::mouseClick(walk.button(QWizard::FinishButton), Qt::LeftButton);
    QVERIFY(!walk.wizard->isVisible());
    // And a sync goes on there.
    QSignalSpy synced(&walk.world.manager, &PipelineManager::runFinished);
    walk.world.manager.sync(walk.key);
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, runLimit);
    QCOMPARE(synced.first().first().value<Run>().outcome, RunOutcome::Succeeded);
    QCOMPARE(synced.first().first().value<Run>().of(SourceObject::Builds).written, 0);
}

void TestMoveWizard::theFileBeforeIsNoPlace()
{
    MoveWalk walk;
    const QString before = walk.url();
    walk.moveTo(before.mid(7));
    QCOMPARE(walk.wizard->currentId(), walk.wizard->startId());
    QVERIFY(!walk.isMoving());
    const QList<QLabel *> labels = walk.wizard->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("This file is used by the pipeline"));
    }));
}

/// To a place with rows of this pipeline: said, nothing changed, and another place can be chosen.
void TestMoveWizard::whatFailsLeadsBack()
{
    MoveWalk walk;
    const QString first = walk.url();
    const QString there = walk.world.folder.filePath(QStringLiteral("there.sqlite"));
    QSignalSpy finished(&walk.world.manager, &PipelineManager::moveFinished);
    walk.moveTo(there);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
    walk.open();
    walk.moveTo(first.mid(7));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
    QVERIFY2(walk.status().contains(QStringLiteral("rows of this pipeline")), qPrintable(walk.status()));
    QCOMPARE(walk.url(), QStringLiteral("sqlite:") + there);
    QVERIFY(walk.button(QWizard::BackButton)->isEnabled());
    QVERIFY(!walk.button(QWizard::FinishButton)->isEnabled());
    QTest::mouseClick(walk.button(QWizard::BackButton), Qt::LeftButton);
    walk.moveTo(walk.world.folder.filePath(QStringLiteral("elsewhere.sqlite")));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, runLimit);
    QVERIFY(walk.url().endsWith(QStringLiteral("elsewhere.sqlite")));
    QVERIFY(walk.button(QWizard::FinishButton)->isEnabled());
}

void TestMoveWizard::stopKeepsThePipelineWhereItIs()
{
    MoveWalk walk(3000);
    const QString before = walk.url();
    QSignalSpy finished(&walk.world.manager, &PipelineManager::moveFinished);
    walk.moveTo(walk.world.folder.filePath(QStringLiteral("there.sqlite")));
    QTRY_VERIFY_WITH_TIMEOUT(walk.isMoving(), runLimit);
    QCOMPARE(walk.button(QWizard::CancelButton)->text(), QStringLiteral("&Stop"));
    QVERIFY(!walk.button(QWizard::BackButton)->isEnabled());
    QVERIFY(!walk.find<QProgressBar>("moveBar")->accessibleName().isEmpty());
    QTest::mouseClick(walk.button(QWizard::CancelButton), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
    QCOMPARE(finished.first().first().value<RunReport>().run.outcome, RunOutcome::Cancelled);
    QVERIFY(walk.wizard->isVisible());
    QVERIFY2(walk.status().contains(QStringLiteral("stopped")), qPrintable(walk.status()));
    QCOMPARE(walk.url(), before);
    QTest::mouseClick(walk.button(QWizard::CancelButton), Qt::LeftButton);
    QVERIFY(!walk.wizard->isVisible());
}

QTEST_MAIN(TestMoveWizard)
#include "tst_movewizard.moc"
