// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/migrations.h"

#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"
#include "sync/store/storedatabase.h"
#include "tests/fakes/manualclock.h"
#include "tests/sync/store/rawsql.h"
#include "tests/sync/store/storesamples.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace kitesync;
using namespace std::chrono_literals;

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void numbersHaveNoGaps();
    void migratesVersionOne();
    void whatHeldForAllHoldsForEach();
    void everyOlderVersionMigrates_data();
    void everyOlderVersionMigrates();
    void failedStepLeavesTheVersionBefore();
    void failedFirstStepLeavesAnEmptyFile();

private:
    Result<std::unique_ptr<Store>> open() { return Store::open(m_file, m_clock, 200ms); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(QStringLiteral("kitesync/kitesync.sqlite"));
}

void TestMigrations::numbersHaveNoGaps()
{
    int expected = 0;
    for (const Migration &step : storeMigrations())
        QCOMPARE(step.version, ++expected);
    QCOMPARE(expected, Store::currentVersion);
}

void TestMigrations::migratesVersionOne()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    const QStringList fixture = statementsOf("version1.sql");
    QVERIFY(fixture.size() > 10);
    runSql(m_file, fixture);
    const auto store = open();
    QVERIFY2(store.ok(), qPrintable(store.ok() ? QString() : store.error().detail));
    QCOMPARE(*(*store)->version(), Store::currentVersion);

    const auto pipelines = (*store)->pipelines().list();
    QVERIFY(pipelines.ok());
    QCOMPARE(pipelines->size(), 2);
    const PipelineConfig acme = pipelines->at(0);
    QCOMPARE(acme.name, QStringLiteral("Acme CI"));
    QCOMPARE(acme.historyFrom.value(), QDate(2024, 1, 31));
    QCOMPARE(acme.every.value(), 360min);
    QCOMPARE(acme.scheduleAnchor, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(acme.catchUp && !acme.notOnMetered);
    const PipelineConfig byHand = pipelines->at(1);
    QVERIFY(!byHand.every && !byHand.historyFrom && !byHand.scheduleAnchor.isValid());
    QCOMPARE(byHand.objects, SourceObjects(SourceObject::Builds));
    QCOMPARE(byHand.share, (RequestShare{0.5, 0.25}));
    QCOMPARE(byHand.destination, (DestinationConfig{QStringLiteral("postgresql://ci@db:5432/warehouse"),
                                                    QStringLiteral("bk_"), QStringLiteral("ci"), false}));
    for (const PipelineConfig &pipeline : *pipelines)
        QCOMPARE(*(*store)->pipelines().scheduleState(pipeline.key), ScheduleState());

    const auto runs = (*store)->runs().list();
    QVERIFY(runs.ok());
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->at(0).error->kind, ErrorKind::TokenRefused);
    QCOMPARE(runs->at(0).error->status, 401);
    QCOMPARE(runs->at(0).problems.first().detail, QStringLiteral("some words"));
    QVERIFY(runs->at(0).error->reason.isEmpty() && runs->at(0).problems.first().reason == Reason());
    QCOMPARE(runs->at(1).missed, 0);
    QCOMPARE(runs->at(1).of(SourceObject::Builds), (ObjectCounts{10, 6, 3, 1, 2, 0}));
    QVERIFY((*store)->preferences().value(preference::notifyEverySync));
}

void TestMigrations::whatHeldForAllHoldsForEach()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    runSql(m_file,
           statementsOf("version1.sql")
               + QStringList{QStringLiteral("INSERT INTO preferences VALUES ('schedule.catch_up', 'false'),"
                                            " ('network.not_on_metered', 'true')")});
    const auto store = open();
    QVERIFY(store.ok());
    const auto pipelines = (*store)->pipelines().list();
    QVERIFY(pipelines.ok() && pipelines->size() == 2);
    for (const PipelineConfig &pipeline : *pipelines)
        QVERIFY(!pipeline.catchUp && pipeline.notOnMetered);
    // From now on it is what new pipelines begin with.
    QVERIFY((*store)->preferences().value(preference::notOnMetered));
}

void TestMigrations::everyOlderVersionMigrates_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version < Store::currentVersion; ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigrations::everyOlderVersionMigrates()
{
    QFETCH(int, version);
    {
        const auto database = StoreDatabase::open(m_file, 100ms);
        QVERIFY(database.ok());
        QVERIFY(migrate(**database, storeMigrations().first(static_cast<std::size_t>(version))).ok());
        QCOMPARE(*(*database)->number(QStringLiteral("PRAGMA user_version")), qint64(version));
    }
    const auto store = open();
    QVERIFY(store.ok());
    QCOMPARE(*(*store)->version(), Store::currentVersion);
    QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("a"))).ok());
}

void TestMigrations::failedStepLeavesTheVersionBefore()
{
    const auto database = StoreDatabase::open(m_file, 100ms);
    QVERIFY(database.ok());
    constexpr std::array good{"CREATE TABLE one (a INTEGER)"};
    constexpr std::array bad{"CREATE TABLE two (a INTEGER)", "INSERT INTO nowhere VALUES (1)"};
    constexpr std::array never{"CREATE TABLE three (a INTEGER)"};
    const std::array steps{Migration{1, good}, Migration{2, bad}, Migration{3, never}};
    const Status done = migrate(**database, steps);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().subject, storetrouble::migration);
    QVERIFY2(done.error().detail.contains(QLatin1String("step 2"))
                 && done.error().detail.contains(QLatin1String("nowhere")),
             qPrintable(done.error().detail));
    QCOMPARE(*(*database)->number(QStringLiteral("PRAGMA user_version")), 1);
    const auto tables
        = (*database)->rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    QCOMPARE(*tables, (StoreDatabase::Rows{{QStringLiteral("one")}}));
}

void TestMigrations::failedFirstStepLeavesAnEmptyFile()
{
    {
        const auto database = StoreDatabase::open(m_file, 100ms);
        QVERIFY(database.ok());
        constexpr std::array bad{"CREATE TABLE one (a INTEGER)", "nonsense"};
        const std::array steps{Migration{1, bad}};
        QVERIFY(!migrate(**database, steps).ok());
    }
    QVERIFY(open().ok());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
