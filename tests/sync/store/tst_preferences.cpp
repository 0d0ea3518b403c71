// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/preferences.h"

#include "sync/store/pipelinestore.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"
#include "sync/store/storedatabase.h"
#include "tests/fakes/manualclock.h"
#include "tests/sync/store/storesamples.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace kitesync;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void defaults();
    void survive();
    void outOfBoundsIsRefused();
    void damagedReadsAsTheDefault_data();
    void damagedReadsAsTheDefault();
    void retentionIsTakenOver();
    void pauses();

private:
    void reopen()
    {
        m_store.reset();
        auto store = Store::open(m_folder->filePath(QStringLiteral("s/s.sqlite")), m_clock);
        QVERIFY(store.ok());
        m_store = *std::move(store);
    }
    Preferences &preferences() { return m_store->preferences(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestPreferences::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestPreferences::defaults()
{
    QCOMPARE(preferences().value(preference::notifyProblems), true);
    QCOMPARE(preferences().value(preference::notifyEverySync), false);
    QCOMPARE(preferences().value(preference::shareOrganization), 0.8);
    QCOMPARE(preferences().value(preference::keepRuns), 500.0);
    QCOMPARE(preferences().value(preference::trayIcon), QStringLiteral("automatic"));
    QCOMPARE(preferences().value(preference::language), QString());
    QCOMPARE(preferences().pauseOfAll(), Pause());
}

void TestPreferences::survive()
{
    QVERIFY(preferences().set(preference::notifyProblems, false).ok());
    QVERIFY(preferences().set(preference::shareUser, 0.1).ok());
    QVERIFY(preferences().set(preference::proxy, QStringLiteral("manual")).ok());
    QVERIFY(preferences().set(preference::dataFolder, QStringLiteral("/srv/Ünï 'quoted'")).ok());
    QVERIFY(preferences().set(preference::dataFolder, QStringLiteral("/srv/Ünï \"twice\"")).ok());
    reopen();
    QCOMPARE(preferences().value(preference::notifyProblems), false);
    QCOMPARE(preferences().value(preference::shareUser), 0.1);
    QCOMPARE(preferences().value(preference::proxy), QStringLiteral("manual"));
    QCOMPARE(preferences().value(preference::dataFolder), QStringLiteral("/srv/Ünï \"twice\""));
    QVERIFY(preferences().reset(preference::shareUser.name).ok());
    QCOMPARE(preferences().value(preference::shareUser), 1.0);
}

void TestPreferences::outOfBoundsIsRefused()
{
    for (const double value : {0.0, 1.01, -1.0, std::nan(""), HUGE_VAL}) {
        const Status set = preferences().set(preference::shareUser, value);
        QVERIFY(!set.ok());
        QCOMPARE(set.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(set.error().subject, QLatin1String(preference::shareUser.name));
    }
    QVERIFY(!preferences().set(preference::trayIcon, QStringLiteral("blue")).ok());
    QVERIFY(!preferences().set(preference::trayIcon, QString()).ok());
    QVERIFY(!preferences().set(preference::dataFolder, QString(QChar(u'\0'))).ok());
    QVERIFY(preferences().set(preference::dataFolder, QString()).ok());
    QCOMPARE(preferences().value(preference::shareUser), 1.0);
}

void TestPreferences::damagedReadsAsTheDefault_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"", "yes", "1e400", "-5", "nan", "TRUE"})
        QTest::newRow(*value == '\0' ? "empty" : value) << QString::fromLatin1(value);
}

void TestPreferences::damagedReadsAsTheDefault()
{
    QFETCH(QString, value);
    const auto database = StoreDatabase::open(m_store->file(), std::chrono::milliseconds(100));
    QVERIFY(database.ok());
    for (const char *name : {preference::notifyProblems.name, preference::keepRuns.name,
                             preference::onClose.name, "schedule.pause_all"}) {
        QVERIFY((*database)
                    ->run(QStringLiteral("INSERT INTO preferences VALUES (?, ?)"),
                          {QString(QLatin1String(name)), value})
                    .ok());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
    }
    QCOMPARE(preferences().value(preference::notifyProblems), true);
    QCOMPARE(preferences().value(preference::keepRuns), 500.0);
    QCOMPARE(preferences().value(preference::onClose), QStringLiteral("automatic"));
    QCOMPARE(preferences().pauseOfAll(), Pause());
}

void TestPreferences::retentionIsTakenOver()
{
    QVERIFY(preferences().set(preference::keepRuns, 10).ok());
    reopen();
    const Result<PipelineConfig> pipeline = m_store->pipelines().add(samplePipeline(QStringLiteral("a")));
    QVERIFY(pipeline.ok());
    for (int i = 0; i < 15; ++i)
        QVERIFY(m_store->runs().finish(sampleRun(pipeline->key, m_clock.now().addSecs(i))).ok());
    QCOMPARE(*m_store->runs().count(), 10);
}

void TestPreferences::pauses()
{
    const Pause endless{true, {}};
    const Pause hour{true, m_clock.now().addMSecs(3600123)};
    for (const Pause &pause : {endless, hour, Pause()}) {
        QVERIFY(preferences().setPauseOfAll(pause).ok());
        reopen();
        QCOMPARE(preferences().pauseOfAll(), pause);
    }
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
