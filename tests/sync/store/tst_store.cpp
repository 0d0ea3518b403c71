// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/store.h"

#include "sync/store/pipelinestore.h"
#include "sync/store/runstore.h"
#include "sync/store/storedatabase.h"
#include "tests/fakes/manualclock.h"
#include "tests/sync/store/rawsql.h"
#include "tests/sync/store/storesamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <memory>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

/// This program again, as another process: "--child WHAT FILE ...".
class Child
{
public:
    explicit Child(const QStringList &arguments, bool asNobody = false)
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
#if defined(Q_OS_UNIX)
        if (asNobody && getuid() == 0) {
            process.setChildProcessModifier([] {
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(99);
            });
        }
#endif
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--child")} + arguments);
    }
    ~Child()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Its next line, without the end.
    QString line()
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30000))
                return QStringLiteral("silent: ") + QString::fromUtf8(process.readAllStandardError());
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    QProcess process;
};

int childMain(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream in(stdin);
    const auto say = [&out](const QString &line) { out << line << Qt::endl; };
    const QString what = arguments.value(0);
    if (what == QLatin1String("lock")) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(arguments.value(1));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        say(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")) && query.exec(arguments.value(2))
                ? QStringLiteral("locked")
                : query.lastError().text());
        in.readLine();
        return 0;
    }
    const SystemClock clock;
    const auto store = Store::open(arguments.value(1), clock, 20s);
    if (!store.ok()) {
        say(store.error().subject + u' ' + store.error().detail);
        return 1;
    }
    if (what == QLatin1String("add")) {
        for (int i = 0; i < arguments.value(3).toInt(); ++i) {
            const auto added = (*store)->pipelines().add(
                samplePipeline(QStringLiteral("%1 %2").arg(arguments.value(2)).arg(i)));
            if (!added.ok()) {
                say(added.error().detail);
                return 1;
            }
        }
    }
    if (what == QLatin1String("run")) {
        Run run = sampleRun(arguments.value(2), clock.now());
        run.id = arguments.value(3);
        const Status begun = (*store)->runs().begin(run);
        const Status kept = (*store)->runs().update(run);
        say(begun.ok() && kept.ok() ? QStringLiteral("running") : begun.error().detail);
        in.readLine();
        return 0;
    }
    say(QStringLiteral("done"));
    return 0;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newFileIsPrivate();
    void opensAgain();
    void othersAreLockedOutOfAnOldFile();
    void newerVersionIsRefusedUntouched();
    void foreignDatabaseIsRefusedUntouched();
    void notADatabase_data();
    void notADatabase();
    void damagedPageIsFound();
    void lockedByAnotherProcess();
    void writerDoesNotStopReaders();
    void readOnly();
    void unreachable_data();
    void unreachable();
    void twoProcessesMigrateAtOnce();
    void twoProcessesWriteAtOnce();
    void foreignChangesAreSeen();
    void deadProcessLeavesAnInterruptedRun();

private:
    Result<std::unique_ptr<Store>> open() { return Store::open(m_file, m_clock, 200ms); }
    void expectTrouble(QLatin1String trouble, const QString &words = {});

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(QStringLiteral("kitesync/kitesync.sqlite"));
}

void TestStore::expectTrouble(QLatin1String trouble, const QString &words)
{
    const auto store = open();
    QVERIFY(!store.ok());
    QCOMPARE(store.error().kind, ErrorKind::StoreFailed);
    QVERIFY2(store.error().subject == trouble, qPrintable(store.error().subject + u' ' + store.error().detail));
    QCOMPARE(store.error().place.isEmpty(), false);
    QVERIFY2(store.error().detail.contains(words), qPrintable(store.error().detail));
    QVERIFY(!store.error().detail.isEmpty());
}

void TestStore::newFileIsPrivate()
{
    const auto store = open();
    QVERIFY2(store.ok(), qPrintable(store.ok() ? QString() : store.error().detail));
    QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("a"))).ok());
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QDir folder = QFileInfo(m_file).dir();
    QCOMPARE(QFileInfo(folder.path()).permissions() & others, QFileDevice::Permissions());
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2); // the write-ahead log as well
    for (const QFileInfo &file : files)
        QVERIFY2((file.permissions() & (others | QFileDevice::ExeOwner)) == 0, qPrintable(file.fileName()));
    QCOMPARE(*(*store)->version(), Store::currentVersion);
    const Result<QString> sqlite = (*store)->sqliteVersion();
    QVERIFY(sqlite.ok());
    QVERIFY2(sqlite->startsWith(QStringLiteral("3.")), qPrintable(*sqlite));
    QCOMPARE((*store)->file(), m_file);
}

void TestStore::opensAgain()
{
    QString key;
    {
        const auto store = open();
        QVERIFY(store.ok());
        const auto added = (*store)->pipelines().add(samplePipeline(QStringLiteral("a")));
        QVERIFY(added.ok());
        key = added->key;
    }
    const auto store = open();
    QVERIFY(store.ok());
    QCOMPARE((*store)->pipelines().byKey(key)->name, QStringLiteral("a"));
    const auto second = open(); // twice in one process: connections of their own
    QVERIFY(second.ok());
    QCOMPARE((*second)->pipelines().list()->size(), 1);
}

void TestStore::othersAreLockedOutOfAnOldFile()
{
    {
        QVERIFY(open().ok());
    }
    QVERIFY(QFile::setPermissions(m_file,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QVERIFY(open().ok());
    QVERIFY((QFileInfo(m_file).permissions() & QFileDevice::ReadOther) == 0);
}

void TestStore::newerVersionIsRefusedUntouched()
{
    {
        QVERIFY(open().ok());
    }
    runSql(m_file,
           {QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA user_version = 7777")});
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    expectTrouble(storetrouble::newer, QStringLiteral("7777"));
    expectTrouble(storetrouble::newer, QString::number(Store::currentVersion));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll() == before, true);
}

void TestStore::foreignDatabaseIsRefusedUntouched()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    runSql(m_file, {QStringLiteral("CREATE TABLE bookmarks (a TEXT)")});
    expectTrouble(storetrouble::foreign);
    runSql(m_file, {QStringLiteral("DROP TABLE bookmarks"), QStringLiteral("PRAGMA application_id = 5")});
    expectTrouble(storetrouble::foreign);
}

void TestStore::notADatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text")
        << QByteArray("This is not a database, and it is long enough to be looked at. ").repeated(40);
    QTest::newRow("a header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
    QTest::newRow("one byte") << QByteArray("x");
}

void TestStore::notADatabase()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    expectTrouble(storetrouble::corrupt);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStore::damagedPageIsFound()
{
    {
        const auto store = open();
        QVERIFY(store.ok());
        for (int i = 0; i < 200; ++i)
            QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("pipeline %1").arg(i))).ok());
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 8 * 4096);
    QVERIFY(file.seek(4096));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - 4096), '\xaa'));
    file.close();
    expectTrouble(storetrouble::corrupt);
}

void TestStore::lockedByAnotherProcess()
{
    {
        QVERIFY(open().ok());
    }
    {
        Child child({QStringLiteral("lock"), m_file, QStringLiteral("BEGIN EXCLUSIVE")});
        QCOMPARE(child.line(), QStringLiteral("locked"));
        expectTrouble(storetrouble::locked);
    }
    QVERIFY(open().ok());
}

void TestStore::writerDoesNotStopReaders()
{
    const auto store = open();
    QVERIFY(store.ok());
    QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("a"))).ok());
    const auto writer = StoreDatabase::open(m_file, 100ms);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    QCOMPARE((*store)->pipelines().list()->size(), 1);
    const auto refused = (*store)->pipelines().add(samplePipeline(QStringLiteral("b")));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().subject, storetrouble::locked);
    QVERIFY((*writer)->run(QStringLiteral("ROLLBACK")).ok());
    QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("b"))).ok());
}

void TestStore::readOnly()
{
    {
        QVERIFY(open().ok());
    }
    // Root may write anything, so the one who may not is another user: the file is readable for all, but not writable.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(QFileInfo(m_file).path(), QFileDevice::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::ReadUser
                                              | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    Child child({QStringLiteral("open"), m_file}, true);
    const QString line = child.line();
    QVERIFY2(line.startsWith(storetrouble::readOnly), qPrintable(line));
}

void TestStore::unreachable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder in the file's place") << QStringLiteral("folder");
    QTest::newRow("a file in the folder's place") << QStringLiteral("file/kitesync.sqlite");
    QTest::newRow("a folder that cannot be made") << QStringLiteral("/proc/kitesync/kitesync.sqlite");
}

void TestStore::unreachable()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_file = QDir(m_folder->path()).absoluteFilePath(path);
    expectTrouble(storetrouble::unreachable);
}

void TestStore::twoProcessesMigrateAtOnce()
{
    std::vector<std::unique_ptr<Child>> children;
    for (int i = 0; i < 4; ++i)
        children.push_back(std::make_unique<Child>(QStringList{QStringLiteral("open"), m_file}));
    for (const auto &child : children)
        QCOMPARE(child->line(), QStringLiteral("done"));
    const auto store = open();
    QVERIFY(store.ok());
    QCOMPARE(*(*store)->version(), Store::currentVersion);
}

void TestStore::twoProcessesWriteAtOnce()
{
    {
        QVERIFY(open().ok());
    }
    Child left({QStringLiteral("add"), m_file, QStringLiteral("left"), QStringLiteral("40")});
    Child right({QStringLiteral("add"), m_file, QStringLiteral("right"), QStringLiteral("40")});
    QCOMPARE(left.line(), QStringLiteral("done"));
    QCOMPARE(right.line(), QStringLiteral("done"));
    const auto store = open();
    QVERIFY(store.ok());
    QCOMPARE((*store)->pipelines().list()->size(), 80);
}

void TestStore::foreignChangesAreSeen()
{
    const auto store = open();
    QVERIFY(store.ok());
    const qint64 before = *(*store)->foreignChange();
    QVERIFY((*store)->pipelines().add(samplePipeline(QStringLiteral("a"))).ok());
    QCOMPARE(*(*store)->foreignChange(), before);
    Child other({QStringLiteral("add"), m_file, QStringLiteral("other"), QStringLiteral("1")});
    QCOMPARE(other.line(), QStringLiteral("done"));
    QVERIFY(*(*store)->foreignChange() != before);
}

void TestStore::deadProcessLeavesAnInterruptedRun()
{
    QString key;
    {
        const auto store = open();
        QVERIFY(store.ok());
        key = (*store)->pipelines().add(samplePipeline(QStringLiteral("a")))->key;
        Run own = sampleRun(key, m_clock.now());
        own.id = QStringLiteral("own");
        QVERIFY((*store)->runs().begin(own).ok());
    }
    const auto outcomeOf
        = [](Store &store, const char *id) { return store.runs().byId(QLatin1String(id))->value().outcome; };
    {
        Child child({QStringLiteral("run"), m_file, key, QStringLiteral("child")});
        QCOMPARE(child.line(), QStringLiteral("running"));
        const auto store = open();
        QVERIFY(store.ok());
        QCOMPARE(outcomeOf(**store, "child"), RunOutcome::Running);
    } // killed here
    const auto store = open();
    QVERIFY(store.ok());
    QCOMPARE(outcomeOf(**store, "child"), RunOutcome::Interrupted);
    QCOMPARE(outcomeOf(**store, "own"), RunOutcome::Running);
    const Run child = (*store)->runs().byId(QStringLiteral("child"))->value();
    QVERIFY(child.finishedAt >= child.startedAt);
    QCOMPARE(child.of(SourceObject::Builds).read, 100);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return childMain(arguments.mid(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"
