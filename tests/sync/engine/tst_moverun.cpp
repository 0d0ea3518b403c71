// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/moveworld.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr int rowsEach = 120;

TestServer &serverOf(const char *name)
{
    static std::map<std::string, std::unique_ptr<TestServer>> servers;
    std::unique_ptr<TestServer> &server = servers[name];
    if (!server) {
        server = TestServer::named(QLatin1String(name));
        if (const QString wrong = server->start(); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
    }
    return *server;
}

Place newDatabaseOn(const char *name)
{
    TestServer &server = serverOf(name);
    return Place(server.url(server.newDatabase()), TestServer::password());
}

} // namespace

class TestMoveRun final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void throughAllDatabasesAndBack();
    void aKillAnywhereLosesNothing_data();
    void aKillAnywhereLosesNothing();
    void whatARunChangedMeanwhileIsCopiedAnew();
    void rowsOfThePipelineAreRefused();
    void foreignTablesAreRefused();
    void aTamperedRowIsFound();
    void aStopEndsIt();
    void nobodyElseWritesMeanwhile();
    void whoHoldsTheOldOneKeepsIt();
    void aLockThatWasLostIsNoticed_data();
    void aLockThatWasLostIsNoticed();
    void whatIsNotSettledStays();
    void aSyncTakesTheMarkAway();
    void beforeTheFirstRunThereIsNothingToMove();
    void aDestinationThatIsGoneIsNoEmptyOne();
    void toAnotherPrefixInTheSameFile();
    void aDroppedTableIsNotMovedAsAnEmptyOne();
    void largeRecordsFitIntoAnyPacket();

private:
    [[nodiscard]] Place newFile()
    {
        return Place(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files)));
    }
    [[nodiscard]] Place filled(quint32 seed = 1, int rows = rowsEach)
    {
        const Place place = newFile();
        fill(place, m_clock, seed, rows);
        return place;
    }
    QVariant value(const Place &place, const QString &sql)
    {
        OtherConnection other;
        const auto rows = other.sql(place.config.url, sql, {});
        return rows.isEmpty() ? QVariant() : rows.first().value(0);
    }
    void change(const Place &place, const QString &sql)
    {
        OtherConnection other;
        other.sql(place.config.url, sql, {});
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_files = 0;
};

void TestMoveRun::throughAllDatabasesAndBack()
{
    const Place first = filled(7);
    const auto before = contentOfFile(first);
    QCOMPARE(before.value(QStringLiteral("jobs")).size(), rowsEach);
    QCOMPARE(before.value(QStringLiteral("kitesync_rejected")).size(), 12);
    const Place last = newFile();
    std::vector<Place> places{first, newDatabaseOn("postgresql"), newDatabaseOn("mariadb"),
                              newDatabaseOn("postgresql"), last};
    for (Place &place : places)
        place.config.tablePrefix = &place == &places[2] ? QStringLiteral("bk_") : QString();
    places[3].config.schema = QStringLiteral("kite");
    QStringList hashes;
    for (std::size_t i = 1; i < places.size(); ++i) {
        Mover mover(m_clock);
        const RunReport report = mover.move(places[i - 1], places[i]);
        QVERIFY_MOVED(report);
        QCOMPARE(mover.verified, 1);
        QCOMPARE(report.run.apiCalls, 0);
        QCOMPARE(report.run.of(SourceObject::Jobs), countsOf(rowsEach, rowsEach, 0));
        QCOMPARE(report.moved.size(), 7);
        for (const MovedTable &moved : report.moved) {
            if (moved.name == QLatin1String("jobs"))
                hashes.append(moved.hash);
        }
    }
    // Whatever the database, the same rows have the same hash.
    QCOMPARE(hashes, QStringList(hashes.size(), hashes.first()));
    auto after = contentOfFile(last);
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        if (table.key() == QLatin1String("kitesync_runs")) {
            // And how they came there.
            QCOMPARE(after[table.key()].size(), table->size() + 4);
            for (const QString &row : *table)
                QVERIFY2(after[table.key()].contains(row), qPrintable(row));
            continue;
        }
        QCOMPARE(after[table.key()], *table);
    }
    // The old ones are as they were.
    QCOMPARE(contentOfFile(first), before);
}

void TestMoveRun::aKillAnywhereLosesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Killed again and again, just before or just after a commit, until it comes through.
void TestMoveRun::aKillAnywhereLosesNothing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Place from = filled(seed, 60);
    const Place to = newFile();
    int kills = 0;
    qint64 copied = 0;
    for (int tries = 0; tries < 100; ++tries) {
        EngineOptions options;
        options.moveRows = 1 + random.bounded(20);
        const qint64 at = 1 + random.bounded(20);
        const bool after = random.bounded(2) == 0;
        options.killAt
            = [at, after](qint64 commit, bool committed) { return commit == at && committed == after; };
        Mover mover(m_clock, options);
        const RunReport report = mover.move(from, to);
        copied += report.run.of(SourceObject::Jobs).written;
        if (report.run.outcome == RunOutcome::Interrupted) {
            ++kills;
            QCOMPARE(mover.verified, 0);
            continue;
        }
        QVERIFY_MOVED(report);
        break;
    }
    QVERIFY(kills > 0);
    // Each row once: what was in is not copied again.
    QVERIFY2(copied <= 60, qPrintable(QString::number(copied)));
    auto now = contentOfFile(to);
    const auto before = contentOfFile(from);
    QCOMPARE(now[QStringLiteral("kitesync_runs")].size(), 2);
    now[QStringLiteral("kitesync_runs")] = before[QStringLiteral("kitesync_runs")];
    QCOMPARE(now, before);
    QCOMPARE(
        value(to, QStringLiteral("SELECT count(*) FROM kitesync_state WHERE object IN ('_move', '_lock')")), 0);
}

void TestMoveRun::whatARunChangedMeanwhileIsCopiedAnew()
{
    const Place from = filled();
    const Place to = newFile();
    EngineOptions options;
    options.moveRows = 10;
    options.killAt = [](qint64 commit, bool) { return commit == 30; };
    Mover killed(m_clock, options);
    QCOMPARE(killed.move(from, to).run.outcome, RunOutcome::Interrupted);
    QVERIFY(value(to, QStringLiteral("SELECT count(*) FROM builds")).toInt() > 0);
    {
        const auto destination = from.open(m_clock);
        QVERIFY(destination);
        QVERIFY_OK(destination->prepare(moveRequest()));
        Rows pipelines(SourceObject::Pipelines, noon + 100 * second);
        pipelines.row("a-new-one").text("name", "came meanwhile");
        LoadUnit unit = unitOf(pipelines);
        unit.state = {{"builds", R"({"reading":99})"}};
        QVERIFY_OK(destination->load(unit));
    }
    // And a row went that is copied already.
    change(from, QStringLiteral("DELETE FROM pipelines WHERE id = (SELECT min(id) FROM pipelines)"));
    Mover mover(m_clock);
    const RunReport report = mover.move(from, to);
    QVERIFY_MOVED(report);
    QCOMPARE(report.run.of(SourceObject::Pipelines).written, rowsEach);
    QCOMPARE(contentOfFile(to)[QStringLiteral("pipelines")],
             contentOfFile(from)[QStringLiteral("pipelines")]);
}

void TestMoveRun::rowsOfThePipelineAreRefused()
{
    const Place from = filled(1);
    const Place to = filled(2);
    const auto before = contentOfFile(to);
    Mover mover(m_clock);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::DestinationNotEmpty);
    for (const char *table : {"pipelines", "agents", "builds", "jobs", "kitesync_state"})
        QVERIFY2(report.run.error->subject.contains(QLatin1String(table)), table);
    QCOMPARE(mover.verified, 0);
    QCOMPARE(contentOfFile(to), before);
}

void TestMoveRun::foreignTablesAreRefused()
{
    const Place from = filled();
    const Place to = newFile();
    change(to, QStringLiteral("CREATE TABLE builds (mine)"));
    Mover mover(m_clock);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.error->kind, ErrorKind::DestinationForeignTable);
    QCOMPARE(value(to, QStringLiteral("SELECT count(*) FROM sqlite_master")), 1);
}

void TestMoveRun::aTamperedRowIsFound()
{
    const Place from = filled();
    const Place to = newFile();
    EngineOptions options;
    // When jobs are on their way, all builds are in.
    options.killAt = [&](qint64 commit, bool committed) {
        if (commit == 4 && committed)
            change(to,
                   QStringLiteral("UPDATE builds SET message = 'x' WHERE id = (SELECT max(id) FROM builds)"));
        return false;
    };
    Mover mover(m_clock, options);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::DestinationDiffers);
    QCOMPARE(report.run.error->subject, QStringLiteral("builds"));
    QVERIFY(report.moved.isEmpty());
    QCOMPARE(mover.verified, 0);
    // The next one begins anew.
    Mover again(m_clock);
    const RunReport next = again.move(from, to);
    QVERIFY_MOVED(next);
    QCOMPARE(next.run.of(SourceObject::Builds).written, rowsEach);
    QCOMPARE(contentOfFile(to)[QStringLiteral("builds")], contentOfFile(from)[QStringLiteral("builds")]);
}

void TestMoveRun::aStopEndsIt()
{
    const Place from = filled(1, 600);
    const Place to = newFile();
    EngineOptions options;
    options.moveRows = 1;
    std::function<void()> stop;
    options.killAt = [&stop](qint64 commit, bool committed) {
        if (commit == 5 && committed)
            stop();
        return false;
    };
    Mover mover(m_clock, options);
    QElapsedTimer sinceStop;
    stop = [&] {
        sinceStop.start();
        QMetaObject::invokeMethod(
            &mover.engine, [&mover] { mover.engine.stop(moveKey); }, Qt::QueuedConnection);
    };
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(mover.verified, 0);
    QVERIFY(report.run.of(SourceObject::Pipelines).written < 600);
    // Both are free again, and it goes on.
    options.killAt = {};
    options.moveRows = 1000;
    Mover again(m_clock, options);
    QVERIFY_MOVED(again.move(from, to));
}

void TestMoveRun::nobodyElseWritesMeanwhile()
{
    const Place from = filled();
    const Place to = newFile();
    Mover mover(m_clock);
    QList<ErrorKind> refusals;
    mover.whenVerified = [&] {
        for (const Place *place : {&from, &to}) {
            const auto other = place->open(m_clock);
            const auto prepared = other->prepare(moveRequest());
            refusals.append(prepared ? ErrorKind::InvalidValue : prepared.error().kind);
        }
    };
    QVERIFY_MOVED(mover.move(from, to));
    QCOMPARE(refusals, QList<ErrorKind>({ErrorKind::AlreadyRunning, ErrorKind::AlreadyRunning}));
}

void TestMoveRun::whoHoldsTheOldOneKeepsIt()
{
    const Place from = filled();
    const Place to = newFile();
    const auto holder = from.open(m_clock);
    QVERIFY_OK(holder->prepare(moveRequest()));
    QVERIFY_OK(holder->lock());
    Mover mover(m_clock);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::AlreadyRunning);
    QVERIFY(!QFile::exists(sqlitePath(to.config.url)));
}

void TestMoveRun::aLockThatWasLostIsNoticed_data()
{
    QTest::addColumn<bool>("ofTheOldOne");
    QTest::newRow("old") << true;
    QTest::newRow("new") << false;
}

/// Another may have written since.
void TestMoveRun::aLockThatWasLostIsNoticed()
{
    QFETCH(const bool, ofTheOldOne);
    const Place from = filled();
    const Place to = newFile();
    EngineOptions options;
    options.killAt = [&](qint64 commit, bool committed) {
        if (commit == 2 && committed)
            change(ofTheOldOne ? from : to,
                   QStringLiteral("DELETE FROM kitesync_state WHERE object = '_lock'"));
        return false;
    };
    Mover mover(m_clock, options);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::AlreadyRunning);
    QCOMPARE(mover.verified, 0);
}

/// Whoever keeps the pipelines may refuse; then the copy waits for the next try.
void TestMoveRun::whatIsNotSettledStays()
{
    const Place from = filled();
    const Place to = newFile();
    Mover mover(m_clock);
    mover.answer = Error{.kind = ErrorKind::KeychainFailed};
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::KeychainFailed);
    mover.answer = {};
    const RunReport next = mover.move(from, to);
    QVERIFY_MOVED(next);
    QCOMPARE(next.run.of(SourceObject::Jobs).written, 0);
    QCOMPARE(next.moved.size(), 7);
}

/// Killed behind the switch: the pipeline is there already, and by being used the copy is no half one any more.
void TestMoveRun::aSyncTakesTheMarkAway()
{
    const Place from = filled();
    const Place to = newFile();
    EngineOptions options;
    options.moveRows = 10;
    options.killAt = [](qint64 commit, bool) { return commit == 10; };
    QCOMPARE(Mover(m_clock, options).move(from, to).run.outcome, RunOutcome::Interrupted);
    const QString marks = QStringLiteral("SELECT count(*) FROM kitesync_state WHERE object = '_move'");
    QCOMPARE(value(to, marks), 1);
    SyncEngine engine(m_clock);
    RunRequest request;
    request.config.key = moveKey;
    request.config.organization = QStringLiteral("acme");
    request.config.destination = to.config;
    request.wroteBefore = true;
    QSignalSpy finished(&engine, &SyncEngine::finished);
    QVERIFY(engine.start(request));
    QVERIFY(!finished.isEmpty() || finished.wait(moveLimit));
    // Without a token it comes no further than to the destination.
    QCOMPARE(finished.first().first().value<RunReport>().run.outcome, RunOutcome::Failed);
    QCOMPARE(value(to, marks), 0);
}

void TestMoveRun::beforeTheFirstRunThereIsNothingToMove()
{
    const Place from = newFile();
    const Place to = newFile();
    Mover mover(m_clock);
    mover.wroteBefore = false;
    const RunReport report = mover.move(from, to);
    QVERIFY_MOVED(report);
    QCOMPARE(mover.verified, 1);
    QVERIFY(report.moved.isEmpty());
    QVERIFY(!QFile::exists(sqlitePath(from.config.url)));
}

void TestMoveRun::aDestinationThatIsGoneIsNoEmptyOne()
{
    Mover mover(m_clock);
    const RunReport report = mover.move(newFile(), newFile());
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.run.error->kind, ErrorKind::DestinationMissing);
}

void TestMoveRun::toAnotherPrefixInTheSameFile()
{
    const Place from = filled();
    Place to = from;
    to.config.tablePrefix = QStringLiteral("bk_");
    Mover mover(m_clock);
    QVERIFY_MOVED(mover.move(from, to));
    auto now = contentOfFile(to);
    const auto before = contentOfFile(from);
    now[QStringLiteral("kitesync_runs")] = before[QStringLiteral("kitesync_runs")];
    QCOMPARE(now, before);
}

/// Both copies would be equal, and no later run would know that something is missing.
void TestMoveRun::aDroppedTableIsNotMovedAsAnEmptyOne()
{
    const Place from = filled();
    const Place to = newFile();
    change(from, QStringLiteral("DROP TABLE jobs"));
    Mover mover(m_clock);
    const RunReport report = mover.move(from, to);
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QVERIFY2(report.run.error->detail.contains(QLatin1String("jobs")), qPrintable(report.run.error->detail));
    QCOMPARE(mover.verified, 0);
    QVERIFY(!QFile::exists(sqlitePath(to.config.url)));
    QCOMPARE(value(from, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'jobs'")), 0);
}

/// Fifty of them would be more than the 16 MB that MariaDB takes at once.
void TestMoveRun::largeRecordsFitIntoAnyPacket()
{
    constexpr int count = 60;
    const Place from = filled(1, 3);
    {
        const auto destination = from.open(m_clock);
        QVERIFY(destination);
        QVERIFY_OK(destination->prepare(moveRequest()));
        LoadUnit unit = unitOf();
        for (int i = 0; i < count; ++i)
            unit.rows.rejected.push_back({SourceObject::Jobs, "large-" + std::to_string(i), "why",
                                          std::string(500000, char('a' + i % 26))});
        QVERIFY_OK(destination->load(unit));
    }
    const Place between = newDatabaseOn("mariadb");
    const Place to = newFile();
    for (const auto &[one, other] : {std::pair{from, between}, std::pair{between, to}}) {
        Mover mover(m_clock);
        QVERIFY_MOVED(mover.move(one, other));
    }
    QCOMPARE(
        value(to, QStringLiteral("SELECT sum(length(payload)) FROM kitesync_rejected WHERE reason = 'why'")),
        count * 500000);
}

QTEST_GUILESS_MAIN(TestMoveRun)
#include "tst_moverun.moc"
