// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/destinationtools.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace kitesync;
using namespace kitesync::tests;

/// One writer a pipeline: who has the lock, when it is void, and what a loser may still do.
class TestDestinationLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void destructorReleases();
    void anotherLivingProcess();
    void deadProcess_data();
    void deadProcess();
    void numberOfTheProcessIsUsedAgain();
    void anotherHost();
    void clockThatJumps();
    void ownSilence();
    void ownThatCouldNotBeReleased();
    void takenOver();
    void lockRowVanished();
    void beatIsWritten();
    void needsPrepare();

private:
    static QJsonObject lockRow(Sandbox &box)
    {
        return QJsonDocument::fromJson(
                   box.value(QStringLiteral("SELECT state FROM kitesync_state WHERE object = '_lock'"))
                       .toString()
                       .toUtf8())
            .object();
    }
    static void setLockRow(Sandbox &box, const QJsonObject &lock)
    {
        box.sql(QStringLiteral("DELETE FROM kitesync_state WHERE object = '_lock'"));
        box.sql(QStringLiteral("INSERT INTO kitesync_state VALUES (?, '_lock', ?, '2024-03-01 12:00:00')"),
                {box.request.key, QString::fromUtf8(QJsonDocument(lock).toJson(QJsonDocument::Compact))});
    }
    static LoadUnit oneBuild()
    {
        Rows rows(SourceObject::Builds);
        rows.row("b1");
        return unitOf(rows);
    }
};

void TestDestinationLock::oneAtATime()
{
    Sandbox box;
    const auto first = box.prepared();
    const auto other = box.prepared();
    QVERIFY(first && other);
    QVERIFY_OK(first->lock());
    QVERIFY_OK(first->lock());
    const Status refused = other->lock();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyRunning);
    QCOMPARE(refused.error().subject, QStringLiteral("process %1 on %2 since 2026-09-01T12:00:00.000Z")
                                          .arg(getpid())
                                          .arg(QSysInfo::machineHostName()));
    // Without the lock nothing is written while another has it.
    QCOMPARE(other->load(oneBuild()).error().kind, ErrorKind::AlreadyRunning);
    QCOMPARE(other->prepare(box.request).error().kind, ErrorKind::AlreadyRunning);
    QVERIFY_OK(first->load(oneBuild()));
    QVERIFY_OK(first->prepare(box.request));
    first->unlock();
    QVERIFY_OK(other->lock());
    QVERIFY_OK(other->beat());
    QCOMPARE(first->beat().error().kind, ErrorKind::DestinationFailed);
}

void TestDestinationLock::destructorReleases()
{
    Sandbox box;
    auto first = box.prepared();
    QVERIFY(first);
    QVERIFY_OK(first->lock());
    first.reset();
    QVERIFY(lockRow(box).isEmpty());
    const auto other = box.prepared();
    QVERIFY(other);
    QVERIFY_OK(other->lock());
}

void TestDestinationLock::anotherLivingProcess()
{
    Sandbox box;
    ChildProcess child([&](int pipe) {
        const auto destination = box.prepared();
        if (!destination || !destination->lock())
            return 1;
        writeByte(pipe, 1);
        pause();
        return 0;
    });
    QCOMPARE(child.readByte(), 1);
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto refused = (*opened)->prepare(box.request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyRunning);
    QVERIFY(refused.error().subject.startsWith(QStringLiteral("process %1 on ").arg(child.pid())));
    // However long it is silent: it can be seen to live.
    box.clock.advance(std::chrono::hours(5));
    QCOMPARE((*opened)->prepare(box.request).error().kind, ErrorKind::AlreadyRunning);
    const auto report = (*opened)->examine(box.request);
    QVERIFY_OK(report);
    QVERIFY(report->ours);
    child.kill();
    child.wait();
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->lock());
}

void TestDestinationLock::deadProcess_data()
{
    QTest::addColumn<bool>("buried");
    QTest::newRow("gone") << true;
    QTest::newRow("zombie") << false;
}

void TestDestinationLock::deadProcess()
{
    QFETCH(bool, buried);
    Sandbox box;
    ChildProcess child([&](int) {
        auto destination = box.prepared();
        if (!destination || !destination->lock())
            return 1;
        static_cast<void>(destination.release()); // as a crash would leave it
        return 0;
    });
    if (buried)
        QCOMPARE(child.wait(), 0);
    else
        child.waitForZombie();
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY(lockRow(box).value(QStringLiteral("pid")).toInteger() > 0);
    QVERIFY_OK(destination->lock());
    QCOMPARE(lockRow(box).value(QStringLiteral("pid")).toInteger(), qint64(getpid()));
}

void TestDestinationLock::numberOfTheProcessIsUsedAgain()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    QJsonObject lock = lockRow(box);
    destination->unlock();
    // Number 1 lives, but did not start then.
    lock.insert(QStringLiteral("pid"), 1);
    lock.insert(QStringLiteral("started"), QStringLiteral("987654321987"));
    setLockRow(box, lock);
    QVERIFY_OK(destination->lock());
}

void TestDestinationLock::anotherHost()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    QJsonObject lock = lockRow(box);
    destination->unlock();
    lock.insert(QStringLiteral("host"), QStringLiteral("elsewhere"));
    // Whether its connection is still there cannot be known (see tst_serverdestination where it can).
    lock.insert(QStringLiteral("session"), false);
    setLockRow(box, lock);
    box.clock.advance(std::chrono::seconds(59));
    const Status refused = destination->lock();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyRunning);
    QVERIFY(refused.error().subject.contains(QLatin1String("on elsewhere since")));
    box.clock.advance(std::chrono::seconds(2));
    QVERIFY_OK(destination->lock());
    // Another boot or container of this host cannot be seen either: its number means nothing here.
    destination->unlock();
    lock.insert(QStringLiteral("host"), QSysInfo::machineHostName());
    lock.insert(QStringLiteral("scope"), QStringLiteral("another boot"));
    lock.insert(QStringLiteral("beat"), box.clock.now().toMSecsSinceEpoch());
    setLockRow(box, lock);
    QCOMPARE(destination->lock().error().kind, ErrorKind::AlreadyRunning);
    box.clock.advance(std::chrono::seconds(61));
    QVERIFY_OK(destination->lock());
}

void TestDestinationLock::clockThatJumps()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    QJsonObject lock = lockRow(box);
    destination->unlock();
    lock.insert(QStringLiteral("host"), QStringLiteral("elsewhere"));
    setLockRow(box, lock);
    // The wall clock was set back by a day: that must not lock everybody out for a day.
    box.clock.setNow(box.clock.now().addDays(-1));
    QVERIFY_OK(destination->lock());
}

void TestDestinationLock::ownSilence()
{
    Sandbox box;
    const auto first = box.prepared();
    const auto other = box.prepared();
    QVERIFY(first && other);
    QVERIFY_OK(first->lock());
    box.clock.advance(std::chrono::seconds(59));
    QVERIFY(!other->lock());
    // An object of this process whose thread hangs does not hold the pipeline until the program ends.
    box.clock.advance(std::chrono::seconds(2));
    QVERIFY_OK(other->lock());
    QCOMPARE(first->beat().error().kind, ErrorKind::AlreadyRunning);
}

void TestDestinationLock::ownThatCouldNotBeReleased()
{
    Sandbox box;
    const auto holder = box.prepared();
    const auto next = box.prepared();
    const auto late = box.prepared();
    QVERIFY(holder && next && late);
    QVERIFY_OK(holder->lock());
    // As when the disk is full: the row cannot be taken out.
    box.sql(refusing(QStringLiteral("kitesync_state"), QStringLiteral("DELETE"), QStringLiteral("1 = 1"),
                     QStringLiteral("there is no space")));
    holder->unlock();
    box.sql(acceptingAgain(QStringLiteral("kitesync_state")));
    QVERIFY(!lockRow(box).isEmpty());
    QVERIFY_OK(next->lock());
    // Whoever has it now does hold it.
    const Status refused = late->lock();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyRunning);
}

void TestDestinationLock::takenOver()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    QJsonObject lock = lockRow(box);
    lock.insert(QStringLiteral("host"), QStringLiteral("elsewhere"));
    lock.insert(QStringLiteral("token"), QStringLiteral("another"));
    setLockRow(box, lock);
    const auto refused = destination->load(oneBuild());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyRunning);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 0);
    QCOMPARE(destination->markRemoved(SourceObject::Builds, {"b1"}, noon).error().kind,
             ErrorKind::AlreadyRunning);
    QCOMPARE(destination->beat().error().kind, ErrorKind::AlreadyRunning);
    // And the other one's lock is not taken away by our leaving.
    destination->unlock();
    QCOMPARE(lockRow(box).value(QStringLiteral("token")).toString(), QStringLiteral("another"));
}

void TestDestinationLock::lockRowVanished()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    box.sql(QStringLiteral("DELETE FROM kitesync_state WHERE object = '_lock'"));
    QCOMPARE(destination->load(oneBuild()).error().kind, ErrorKind::AlreadyRunning);
    QCOMPARE(destination->beat().error().kind, ErrorKind::AlreadyRunning);
}

void TestDestinationLock::beatIsWritten()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->lock());
    const auto beat = [&] { return lockRow(box).value(QStringLiteral("beat")).toInteger(); };
    const qint64 start = beat();
    QCOMPARE(start, box.clock.now().toMSecsSinceEpoch());
    box.clock.advance(std::chrono::seconds(1));
    QVERIFY_OK(destination->beat());
    QCOMPARE(beat(), start);
    box.clock.advance(std::chrono::seconds(4));
    QVERIFY_OK(destination->beat());
    QCOMPARE(beat(), start + 5000);
    // Loading beats too.
    box.clock.advance(std::chrono::seconds(5));
    QVERIFY_OK(destination->load(oneBuild()));
    QCOMPARE(beat(), start + 10000);
    // The lock is not part of the checkpoint.
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QVERIFY(state->empty());
}

void TestDestinationLock::needsPrepare()
{
    Sandbox box;
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    QCOMPARE((*opened)->lock().error().kind, ErrorKind::DestinationFailed);
    QCOMPARE((*opened)->load(oneBuild()).error().kind, ErrorKind::DestinationFailed);
    QCOMPARE((*opened)->readState().error().kind, isSqliteUnderTest() && !isGenericUnderTest()
                                                      ? ErrorKind::DestinationMissing
                                                      : ErrorKind::DestinationFailed);
}

QTEST_GUILESS_MAIN(TestDestinationLock)
#include "tst_destinationlock.moc"
