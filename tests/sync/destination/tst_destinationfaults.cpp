// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/queryloader.h"
#include "sync/destination/sqlite/sqliteloader.h"
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/destinationtools.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace kitesync;
using namespace kitesync::tests;

namespace {

LoadUnit page(int number, int rows = 50)
{
    Rows builds(SourceObject::Builds, noon + number * second);
    for (int i = 0; i < rows; ++i)
        builds.row("b" + std::to_string(number) + "-" + std::to_string(i))
            .text("message", std::string(2000, 'm'));
    LoadUnit unit = unitOf(builds);
    unit.state = {{"pages", QByteArray::number(number)}};
    return unit;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

/// Files that break, fill up, are locked or go away while they are written to.
class TestDestinationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedMeanwhile();
    void lockedByAnother_data();
    void lockedByAnother();
    void readersDoNotDisturb();
    void stopEndsWaiting();
    void stopEndsLongStatements();
    void diskFull_data();
    void diskFull();
    void reallyFull_data();
    void reallyFull();
    void fileMovedAway_data();
    void fileMovedAway();
    void killedAtAnyMoment();
    void bothLoadersAreReal();
};

void TestDestinationFaults::damagedMeanwhile()
{
    Sandbox box;
    {
        const auto destination = box.prepared();
        QVERIFY(destination);
        QVERIFY_OK(destination->load(page(1, 500)));
        QVERIFY_OK(destination->finishLoading());
    }
    QByteArray content = readFile(box.path());
    for (qsizetype at = 32768 * 4; at < content.size(); ++at)
        content[at] = char(0xa5);
    writeFile(box.path(), content);
    const auto opened = box.tryOpen();
    Error error;
    if (!opened) {
        error = opened.error();
    } else if (const auto prepared = (*opened)->prepare(box.request); !prepared) {
        error = prepared.error();
    } else {
        const auto loaded = (*opened)->load(page(1, 500));
        QVERIFY(!loaded);
        error = loaded.error();
    }
    QCOMPARE(error.kind, ErrorKind::DestinationNotDatabase);
}

void TestDestinationFaults::lockedByAnother_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("loading");
    for (const auto loading : {Destination::Loading::Fastest, Destination::Loading::RowByRow}) {
        QTest::addRow("wal %d", int(loading)) << QStringLiteral("wal") << int(loading);
        QTest::addRow("old journal %d", int(loading)) << QStringLiteral("delete") << int(loading);
    }
}

void TestDestinationFaults::lockedByAnother()
{
    QFETCH(QString, mode);
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    box.patience.busy = std::chrono::milliseconds(700);
    QVERIFY(box.prepared());
    QCOMPARE(box.value(QStringLiteral("PRAGMA journal_mode=%1").arg(mode)).toString(), mode);
    box.sql(QStringLiteral("BEGIN EXCLUSIVE"));
    QElapsedTimer timer;
    timer.start();
    const auto opened = box.tryOpen();
    const Status refused = opened ? [&] {
        const auto report = (*opened)->prepare(box.request);
        return report ? Status() : Status(report.error());
    }() : Status(opened.error());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DestinationBusy);
    QCOMPARE(refused.error().subject, box.path());
    QVERIFY2(timer.elapsed() >= 700 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    box.sql(QStringLiteral("ROLLBACK"));
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(QStringLiteral("BEGIN EXCLUSIVE"));
    const auto busy = destination->load(page(1));
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::DestinationBusy);
    box.sql(QStringLiteral("COMMIT"));
    QVERIFY_OK(destination->load(page(1)));
}

void TestDestinationFaults::readersDoNotDisturb()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(page(1)));
    box.sql(QStringLiteral("BEGIN"));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 50);
    QVERIFY_OK(destination->load(page(2)));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 50);
    box.sql(QStringLiteral("COMMIT"));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 100);
}

void TestDestinationFaults::stopEndsWaiting()
{
    Sandbox box;
    box.patience.busy = std::chrono::minutes(10);
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->lock());
    box.sql(QStringLiteral("BEGIN IMMEDIATE"));
    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    const auto stopped = (*opened)->load(page(1));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    box.sql(QStringLiteral("COMMIT"));
    // What ends a stopped run still works.
    Run run;
    run.id = QStringLiteral("r");
    QVERIFY_OK((*opened)->recordRun(run));
    (*opened)->unlock();
    QVERIFY_OK((*opened)->lock());
}

void TestDestinationFaults::stopEndsLongStatements()
{
    Sandbox box;
    std::stop_source stop;
    QVERIFY(box.prepared());
    const auto opened = box.tryOpen(stop.get_token());
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->prepare(box.request));
    stop.request_stop();
    const auto endless = (*opened)->query(
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"),
        1);
    QVERIFY(!endless);
    QCOMPARE(endless.error().kind, ErrorKind::Cancelled);
    // A page of many rows is rolled back as a whole.
    const auto stopped = (*opened)->load(page(1, 5000));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 0);
}

void TestDestinationFaults::diskFull_data()
{
    QTest::addColumn<int>("loading");
    QTest::newRow("fastest") << int(Destination::Loading::Fastest);
    QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
}

/// A limit on the size of files, which the kernel reports where a full disk shows: in the middle of a write.
void TestDestinationFaults::diskFull()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    ChildProcess child([&](int pipe) {
        const auto destination = box.prepared();
        const rlimit limit{5 * 1024 * 1024, 5 * 1024 * 1024};
        if (!destination || signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        for (int number = 1; number <= 200; ++number) {
            const auto loaded = destination->load(page(number));
            if (!loaded) {
                writeByte(pipe, number - 1);
                const bool told = loaded.error().subject == box.path() && !loaded.error().detail.isEmpty();
                return loaded.error().kind == ErrorKind::DestinationFull ? (told ? 0 : 4) : 3;
            }
        }
        return 2;
    });
    const int pages = child.readByte();
    const int status = child.wait();
    // Without the driver's own connection no errno says that the file may not grow; only a disk that is really full does.
    QCOMPARE(status, box.loading == Destination::Loading::Fastest ? 0 : 3);
    QVERIFY(pages > 0);
    // Everything that was committed is there, and it goes on.
    const auto destination = box.prepared();
    QVERIFY(destination);
    auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("pages"), QByteArray::number(pages));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), pages * 50);
    QCOMPARE(box.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QVERIFY_OK(destination->load(page(pages + 1)));
}

void TestDestinationFaults::reallyFull_data()
{
    diskFull_data();
}

/// A small volume of its own, where that is allowed.
void TestDestinationFaults::reallyFull()
{
#ifdef Q_OS_LINUX
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    const QString volume = box.folder.filePath(QStringLiteral("volume"));
    QVERIFY(QDir().mkdir(volume));
    if (mount("tmpfs", qPrintable(volume), "tmpfs", 0, "size=8m") != 0)
        QSKIP("only root may mount a small volume");
    const auto unmount = qScopeGuard([&] { umount2(qPrintable(volume), MNT_DETACH); });
    const QString ballast = volume + QLatin1String("/ballast");
    writeFile(ballast, QByteArray(4 * 1024 * 1024, 'b'));
    box.config.url = QStringLiteral("sqlite:") + volume + QLatin1String("/kite.sqlite");
    const auto destination = box.prepared();
    QVERIFY(destination);
    int pages = 0;
    Result<LoadCounts> loaded = destination->load(page(1));
    while (loaded && pages < 200)
        loaded = destination->load(page(++pages + 1));
    QVERIFY(!loaded && pages > 0);
    QCOMPARE(loaded.error().kind, ErrorKind::DestinationFull);
    QVERIFY(QFile::remove(ballast));
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("pages"), QByteArray::number(pages));
    QVERIFY_OK(destination->load(page(pages + 1)));
    const auto rows = destination->rowCount(SourceObject::Builds);
    QVERIFY_OK(rows);
    QCOMPARE(*rows, (pages + 1) * 50);
#else
    QSKIP("needs Linux");
#endif
}

void TestDestinationFaults::fileMovedAway_data()
{
    diskFull_data();
}

void TestDestinationFaults::fileMovedAway()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(page(1)));
    QVERIFY(QFile::rename(box.path(), box.path() + QLatin1String(".old")));
    const auto lost = destination->load(page(2));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::DestinationMissing);
    QCOMPARE(lost.error().subject, box.path());
    QVERIFY(QFile::rename(box.path() + QLatin1String(".old"), box.path()));
    QVERIFY_OK(destination->load(page(2)));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 100);
}

void TestDestinationFaults::killedAtAnyMoment()
{
    Sandbox box;
    int before = 0;
    for (int round = 0; round < 6; ++round) {
        ChildProcess child([&](int pipe) {
            const auto destination = box.prepared();
            if (!destination || !destination->lock())
                return 1;
            writeByte(pipe, 255);
            for (int number = before + 1;; ++number) {
                if (!destination->load(page(number)))
                    return 2;
                writeByte(pipe, 1);
            }
        });
        QCOMPARE(child.readByte(), 255);
        for (int i = 0; i < round; ++i)
            QCOMPARE(child.readByte(), 1);
        child.kill();
        child.wait();
        const auto destination = box.locked();
        QVERIFY(destination);
        const auto state = destination->readState();
        QVERIFY_OK(state);
        const int pages = state->contains("pages") ? state->at("pages").toInt() : 0;
        QVERIFY(pages >= before + round);
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), pages * 50);
        QCOMPARE(box.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        box.disconnect();
        before = pages;
    }
}

void TestDestinationFaults::bothLoadersAreReal()
{
    Sandbox box;
    QVERIFY(box.prepared());
    for (const auto loading : {Destination::Loading::Fastest, Destination::Loading::RowByRow}) {
        const auto dialect = makeDialect(box.config, Secret(), Waiting{}, loading);
        QVERIFY_OK(dialect);
        Connection connection(**dialect);
        const auto connected = (*dialect)->connect(connection, false);
        QVERIFY_OK(connected);
        const auto loader = (*dialect)->makeLoader(connection);
        if (loading == Destination::Loading::Fastest)
            QVERIFY(dynamic_cast<SqliteLoader *>(loader.get()) != nullptr);
        else
            QVERIFY(dynamic_cast<QueryLoader *>(loader.get()) != nullptr);
        (*dialect)->disconnect();
    }
}

QTEST_GUILESS_MAIN(TestDestinationFaults)
#include "tst_destinationfaults.moc"
