// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/destinationtest.h"

#include "tests/models/pipelines/managedworld.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using State = DestinationTest::State;

class TestDestinationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsANewFile();
    void findsOurOwnFile();
    void findsAnothersTables();
    void wantsAFolder();
    void takesOurOwnFolderForGranted();
    void refusesWhatIsNoDatabase();
    void tellsWhatTheEngineSaysOfServers();
    void becomesDirtyAndDropsTheAnswer();

private:
    DestinationTest::Values values(const QString &path) const
    {
        DestinationTest::Values wanted;
        wanted.organization = DemoOptions().slug;
        wanted.destination.url = QStringLiteral("sqlite:") + m_world->folder.filePath(path);
        return wanted;
    }
    /// A pipeline that has copied something.
    PipelineConfig synced() const;

    std::unique_ptr<ManagedWorld> m_world;
};

void TestDestinationTest::init()
{
    m_world = std::make_unique<ManagedWorld>(5);
}

PipelineConfig TestDestinationTest::synced() const
{
    PipelineManager &manager = m_world->manager;
    QObject context;
    std::optional<PipelineConfig> made;
    manager.create(m_world->config(QStringLiteral("Other")), ManagedWorld::token(), {}, &context,
                   [&](const Result<PipelineConfig> &result) { made = *result; });
    QSignalSpy finished(&manager, &PipelineManager::runFinished);
    if (!QTest::qWaitFor([&] { return made.has_value(); }))
        qFatal("not created");
    manager.sync(made->key);
    if (!QTest::qWaitFor([&] { return finished.count() == 1; }, 20000))
        qFatal("not synced");
    return *made;
}

void TestDestinationTest::findsANewFile()
{
    DestinationTest test(m_world->engine, m_world->vault, {});
    QSignalSpy finished(&test, &DestinationTest::finished);
    const auto wanted = values(QStringLiteral("new.sqlite"));
    test.start(wanted);
    QVERIFY(test.isTesting());
    QVERIFY(test.isAbout(wanted));
    QVERIFY(!test.hasPassedFor(wanted));
    QTRY_COMPARE(test.state(), State::Passed);
    QCOMPARE(finished.count(), 1);
    QVERIFY(test.hasPassedFor(wanted));
    QVERIFY(!test.hasPassedFor(values(QStringLiteral("other.sqlite"))));
    QVERIFY(!test.findings()->report.exists);
    QVERIFY(test.findings()->report.freeBytes > 0);
    QVERIFY(!test.findings()->makesFolder);
    QVERIFY(!QFile::exists(m_world->folder.filePath(QStringLiteral("new.sqlite"))));
}

void TestDestinationTest::findsOurOwnFile()
{
    const PipelineConfig config = synced();
    DestinationTest test(m_world->engine, m_world->vault, {});
    auto wanted = values(QStringLiteral("Other.sqlite"));
    wanted.key = config.key;
    test.start(wanted);
    QTRY_COMPARE(test.state(), State::Passed);
    QVERIFY(test.findings()->report.exists);
    QVERIFY(test.findings()->report.ours);
    QVERIFY(test.findings()->fileBytes > 0);
    QVERIFY(test.findings()->lastWritten.isValid());
}

void TestDestinationTest::findsAnothersTables()
{
    const PipelineConfig config = synced();
    DestinationTest test(m_world->engine, m_world->vault, {});
    auto wanted = values(QStringLiteral("Other.sqlite"));
    test.start(wanted);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::DestinationTaken);
    QCOMPARE(test.error()->subject, config.key);
    QVERIFY(test.taken());
    QCOMPARE(test.taken()->report.takenBy, config.key);
    QVERIFY(test.taken()->fileBytes > 0);
    QVERIFY(test.taken()->lastWritten.isValid());
    wanted.destination.tablePrefix = QStringLiteral("bk_");
    test.start(wanted);
    QVERIFY(!test.taken());
    QTRY_COMPARE(test.state(), State::Passed);
    QVERIFY(!test.taken());
    // Another organization's tables are nobody's to take over.
    wanted.destination.tablePrefix.clear();
    wanted.organization = QStringLiteral("other");
    test.start(wanted);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::DestinationTaken);
    QVERIFY(!test.taken());
}

void TestDestinationTest::wantsAFolder()
{
    DestinationTest test(m_world->engine, m_world->vault, m_world->folder.filePath(QStringLiteral("ours")));
    test.start(values(QStringLiteral("theirs/x.sqlite")));
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::DestinationMissing);
    const QString folder = m_world->folder.filePath(QStringLiteral("theirs"));
    QCOMPARE(test.error()->subject, folder);
    QVERIFY(DestinationTest::makeFolder(folder).ok());
    test.start(values(QStringLiteral("theirs/x.sqlite")));
    QTRY_COMPARE(test.state(), State::Passed);
    // A file cannot have folders in it.
    QFile file(m_world->folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(DestinationTest::makeFolder(file.fileName() + QStringLiteral("/x")).error().kind,
             ErrorKind::DestinationReadOnly);
}

void TestDestinationTest::takesOurOwnFolderForGranted()
{
    const QString folder = m_world->folder.filePath(QStringLiteral("a/b/ours/"));
    DestinationTest test(m_world->engine, m_world->vault, folder);
    test.start(values(QStringLiteral("a/b/ours/x.sqlite")));
    QTRY_COMPARE(test.state(), State::Passed);
    QVERIFY(test.findings()->makesFolder);
    QVERIFY(!test.findings()->report.exists);
    QVERIFY(test.findings()->report.freeBytes > 0);
    QVERIFY(!QDir(folder).exists());
}

void TestDestinationTest::refusesWhatIsNoDatabase()
{
    QFile file(m_world->folder.filePath(QStringLiteral("letter")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader");
    file.close();
    DestinationTest test(m_world->engine, m_world->vault, {});
    test.start(values(QStringLiteral("letter")));
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::DestinationNotDatabase);
}

void TestDestinationTest::tellsWhatTheEngineSaysOfServers()
{
    DestinationTest test(m_world->engine, m_world->vault, {});
    DestinationTest::Values wanted;
    wanted.organization = DemoOptions().slug;
    wanted.destination.url = QStringLiteral("postgresql://jo@127.0.0.1:1/ci?sslmode=prefer");
    wanted.storedKey = QStringLiteral("no password is stored, which is no error");
    test.start(wanted);
    QTRY_COMPARE(test.state(), State::Failed);
    QVERIFY(test.error()->kind != ErrorKind::SecretMissing);
}

void TestDestinationTest::becomesDirtyAndDropsTheAnswer()
{
    DestinationTest test(m_world->engine, m_world->vault, {});
    QSignalSpy finished(&test, &DestinationTest::finished);
    test.start(values(QStringLiteral("a.sqlite")));
    test.invalidate();
    QCOMPARE(test.state(), State::Dirty);
    test.start(values(QStringLiteral("nowhere/a.sqlite")));
    test.start(values(QStringLiteral("b.sqlite")));
    QTRY_COMPARE(test.state(), State::Passed);
    QVERIFY(test.hasPassedFor(values(QStringLiteral("b.sqlite"))));
    QCOMPARE(finished.count(), 1);
    test.start(values(QStringLiteral("c.sqlite")));
    test.abort();
    QCOMPARE(test.state(), State::Idle);
}

QTEST_GUILESS_MAIN(TestDestinationTest)
#include "tst_destinationtest.moc"
