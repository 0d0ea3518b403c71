// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinestore.h"
#include "tests/ui/wizard/wizardwalk.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000; // a sanitizer on a busy machine

qint64 number(const QString &file, const QString &sql)
{
    const QString name = QStringLiteral("look");
    qint64 value = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

/// A run of the pipeline from its begin to its end.
Run synced(PipelineManager &manager, const PipelineKey &key)
{
    QSignalSpy finished(&manager, &PipelineManager::runFinished);
    manager.sync(key);
    if (!QTest::qWaitFor([&] { return finished.count() == 1; }, runLimit))
        qFatal("the run did not end");
    return finished.first().first().value<Run>();
}

} // namespace

/// The way from a deleted pipeline's file to a new pipeline that goes on with it.
class TestWizardAdopting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithTheTablesOfADeletedPipeline();
    void beginsAnewBesideThem();
    void leavesTheTablesOfAnotherFileAlone();
    void offersNoTablesOfAPipelineThatIsThere();

private:
    /// Fills a file and deletes its pipeline; the pipeline as it was.
    static PipelineConfig leftBehind(WizardWalk &walk);
    static void toDestination(WizardWalk &walk, const PipelineConfig &config);
    static PipelineKey finished(WizardWalk &walk);
};

PipelineConfig TestWizardAdopting::leftBehind(WizardWalk &walk)
{
    PipelineManager &manager = walk.world.manager;
    std::optional<PipelineConfig> made;
    manager.create(walk.world.config(QStringLiteral("Old")), ManagedWorld::token(), {}, &manager,
                   [&](const Result<PipelineConfig> &result) { made = *result; });
    if (!QTest::qWaitFor([&] { return made.has_value(); }, runLimit))
        qFatal("not created");
    if (synced(manager, made->key).outcome != RunOutcome::Succeeded)
        qFatal("not synced");
    bool removed = false;
    manager.remove(made->key, false, &manager, [&](const Status &status) { removed = status.ok(); });
    if (!QTest::qWaitFor([&] { return removed; }, runLimit))
        qFatal("not removed");
    return *made;
}

void TestWizardAdopting::toDestination(WizardWalk &walk, const PipelineConfig &config)
{
    walk.fillConnection();
    walk.press(QWizard::NextButton);
    if (!QTest::qWaitFor([&] { return walk.wizard->currentId() == PipelineWizard::Destination; }, runLimit))
        qFatal("page 2 was not reached");
    walk.find<QLineEdit>("file")->setText(config.destination.url.mid(7));
}

PipelineKey TestWizardAdopting::finished(WizardWalk &walk)
{
    QSignalSpy created(walk.wizard.get(), &PipelineWizard::created);
    for (int page = PipelineWizard::Destination; page < PipelineWizard::Review; ++page) {
        walk.press(QWizard::NextButton);
        if (!QTest::qWaitFor([&] { return walk.wizard->currentId() == page + 1; }, runLimit))
            qFatal("the next page was not reached");
    }
    walk.press(QWizard::FinishButton);
    if (!QTest::qWaitFor([&] { return created.count() == 1; }, runLimit))
        qFatal("not saved");
    return created.first().first().toString();
}

void TestWizardAdopting::goesOnWithTheTablesOfADeletedPipeline()
{
    WizardWalk walk;
    const PipelineConfig old = leftBehind(walk);
    const QString file = old.destination.url.mid(7);
    const QString builds = QStringLiteral("SELECT count(*) FROM builds");
    const QString jobs = QStringLiteral("SELECT count(*) FROM jobs");
    const qint64 jobsBefore = number(file, jobs);
    QCOMPARE(number(file, builds), 300);
    QVERIFY(jobsBefore > 0);

    toDestination(walk, old);
    QTRY_VERIFY(walk.text("destinationStatusText").contains(QLatin1String("last written by Kitesync")));
    QVERIFY(walk.text("adoptTables").contains(QLatin1String("Go on with these tables")));
    QVERIFY(walk.text("tablePrefixError").isEmpty());
    // Not by the way: the person says so.
    walk.press(QWizard::NextButton);
    QTRY_VERIFY(walk.find<QLabel>("adoptTables")->hasFocus());
    QCOMPARE(walk.wizard->currentId(), int(PipelineWizard::Destination));
    QTest::keyClick(walk.find<QLabel>("adoptTables"), Qt::Key_Return);
    QTRY_VERIFY(walk.text("destinationStatusText").contains(QLatin1String("last written by this pipeline")));
    QCOMPARE(walk.text("adoptTables"), QString());
    QCOMPARE(walk.text("tablePrefixHint"), QString());

    const PipelineKey key = finished(walk);
    QCOMPARE(key, old.key);
    QCOMPARE(walk.world.manager.find(key)->config.name, QStringLiteral("Acme CI"));
    const Run run = synced(walk.world.manager, key);
    QCOMPARE(run.outcome, RunOutcome::Succeeded);
    // The checkpoints came along: what was copied is not read again, and nothing is there twice.
    QVERIFY2(run.of(SourceObject::Builds).read < 300,
             qPrintable(QString::number(run.of(SourceObject::Builds).read)));
    QCOMPARE(run.of(SourceObject::Builds).written, 0);
    QCOMPARE(number(file, builds), 300);
    QCOMPARE(number(file, jobs), jobsBefore);
    QCOMPARE(number(file, QStringLiteral("SELECT count(DISTINCT pipeline_key) FROM kitesync_state")), 1);
}

void TestWizardAdopting::beginsAnewBesideThem()
{
    WizardWalk walk;
    const PipelineConfig old = leftBehind(walk);
    const QString file = old.destination.url.mid(7);
    toDestination(walk, old);
    QTRY_VERIFY(!walk.text("adoptTables").isEmpty());
    QVERIFY(walk.text("tablePrefixHint").contains(QLatin1String("bk_")));
    walk.type("tablePrefix", QStringLiteral("bk_"));
    const PipelineKey key = finished(walk);
    QVERIFY(key != old.key);
    QCOMPARE(synced(walk.world.manager, key).of(SourceObject::Builds).written, 300);
    QCOMPARE(number(file, QStringLiteral("SELECT count(*) FROM builds")), 300);
    QCOMPARE(number(file, QStringLiteral("SELECT count(*) FROM bk_builds")), 300);
}

void TestWizardAdopting::leavesTheTablesOfAnotherFileAlone()
{
    WizardWalk walk;
    const PipelineConfig old = leftBehind(walk);
    toDestination(walk, old);
    QTRY_VERIFY(!walk.text("adoptTables").isEmpty());
    walk.follow("adoptTables");
    QTRY_VERIFY(walk.text("destinationStatusText").contains(QLatin1String("last written by this pipeline")));
    // What was taken over was that file, not this one.
    walk.find<QLineEdit>("file")->setText(walk.world.folder.filePath(QStringLiteral("new.sqlite")));
    const PipelineKey key = finished(walk);
    QVERIFY(!key.isEmpty());
    QVERIFY(key != old.key);
}

void TestWizardAdopting::offersNoTablesOfAPipelineThatIsThere()
{
    // The file was copied elsewhere by hand, and its pipeline goes on with the first one.
    WizardWalk walk;
    PipelineConfig old = leftBehind(walk);
    PipelineManager &manager = walk.world.manager;
    bool back = false;
    PipelineConfig moved = old;
    moved.destination.url += QStringLiteral(".moved");
    manager.create(moved, ManagedWorld::token(), {}, &manager,
                   [&](const Result<PipelineConfig> &result) { back = result.ok(); });
    QTRY_VERIFY(back);
    toDestination(walk, old);
    QTRY_VERIFY(walk.text("destinationStatusText").contains(QStringLiteral("belong to the pipeline “Old”")));
    QCOMPARE(walk.text("adoptTables"), QString());
    QVERIFY(walk.text("tablePrefixProposal").contains(QLatin1String("bk_")));
}

QTEST_MAIN(TestWizardAdopting)
#include "tst_wizardadopting.moc"
