// SPDX-License-Identifier: GPL-3.0-or-later
// What several tables' rows together are worth: few exchanges with a server that is far away, and nothing else changes by it.
// Runs on the server that KITESYNC_TEST_DATABASE names.
#include "tests/fakes/tcprelay.h"
#include "tests/sync/destination/servertools.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

/// Builds, their jobs, and the agents that these tell of in passing.
LoadUnit mixedPage(int number, int rows = 20)
{
    const std::int64_t readAt = noon + number * second;
    Rows builds(SourceObject::Builds, readAt);
    Rows jobs(SourceObject::Jobs, readAt);
    Rows agents(SourceObject::Agents, readAt);
    agents.without("job_id");
    for (int i = 0; i < rows; ++i) {
        const std::string name = std::to_string(number) + "-" + std::to_string(i);
        builds.row("b" + name).number("number", i).text("message", "m");
        jobs.row("j" + name).text("build_id", "b" + name).number("exit_status", i);
    }
    // One that all pages tell of as it is, one that changes from page to page, one of this page only.
    agents.row("same").text("name", "it's \"same\" \\ ?");
    agents.row("changing").text("name", "at " + std::to_string(number));
    agents.row("a" + std::to_string(number)).text("name", "new");
    LoadUnit unit = unitOf(builds, jobs, agents);
    unit.state = {{"pages", QByteArray::number(number)}};
    return unit;
}

/// A rule of the user's (PostgreSQL's words) that makes new rows vanish whose @p column is 7.
void swallowSeven(Sandbox &box, const char *table, const char *column)
{
    box.sql(QStringLiteral("CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                           "IF NEW.%1 = 7 THEN RETURN NULL; END IF; RETURN NEW; END $$")
                .arg(QLatin1String(column)));
    box.sql(
        QStringLiteral("CREATE TRIGGER swallow BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION swallow()")
            .arg(QLatin1String(table)));
}

} // namespace

class TestFarServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewExchanges();
    void allTablesAtOnce();
    void refusedAmongOthers();
    void swallowedAtTheEnd();
    void refusedAtTheEnd();
    void sameRowInSeveralPages();
    void lockTakenOverMeanwhile();
    void goneTableIsTold();
};

/// Counted, not timed: each costs what the wire is long.
void TestFarServer::fewExchanges()
{
    Sandbox box;
    const TcpRelay wire(testServer().port());
    box.config.url = wire.through(box.config.url, testServer().port());
    const auto destination = box.locked();
    QVERIFY(destination);
    const int begin = wire.exchanges();
    QVERIFY_OK(destination->load(mixedPage(1)));
    const int first = wire.exchanges();
    QVERIFY_OK(destination->load(mixedPage(2)));
    const int next = wire.exchanges();
    LoadUnit checkpoint;
    checkpoint.state = {{"pages", "3"}};
    QVERIFY_OK(destination->load(checkpoint));
    const int third = wire.exchanges();
    destination->unlock();
    qInfo(
        "exchanges: %d to connect, make all tables and lock them; %d for the first page, %d for the next; %d "
        "for a checkpoint alone",
        begin, first - begin, next - first, third - next);
    QVERIFY(begin <= (isPostgresUnderTest() ? 21 : 28));
    QVERIFY(next - first <= (isPostgresUnderTest() ? 3 : 4));
    QVERIFY(third - next <= (isPostgresUnderTest() ? 1 : 2));
}

void TestFarServer::allTablesAtOnce()
{
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    const auto first = destination->load(mixedPage(1));
    QVERIFY_OK(first);
    QCOMPARE(first->counts[indexOf(SourceObject::Jobs)], countsOf(20, 20, 0));
    QCOMPARE(first->counts[indexOf(SourceObject::Agents)], countsOf(3, 3, 0));
    const auto next = destination->load(mixedPage(2));
    QVERIFY_OK(next);
    QCOMPARE(next->counts[indexOf(SourceObject::Builds)], countsOf(20, 20, 0));
    QCOMPARE(next->counts[indexOf(SourceObject::Jobs)], countsOf(20, 20, 0));
    QCOMPARE(next->counts[indexOf(SourceObject::Agents)], countsOf(3, 2, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT name FROM agents WHERE id = 'same'")).toString(),
             QStringLiteral("it's \"same\" \\ ?"));
    QCOMPARE(box.value(QStringLiteral("SELECT name FROM agents WHERE id = 'changing'")).toString(),
             QStringLiteral("at 2"));
    // An older reading that comes late changes nothing, and the page that is there already is left alone.
    const auto again = destination->load(mixedPage(1));
    QVERIFY_OK(again);
    QCOMPARE(again->counts[indexOf(SourceObject::Jobs)], countsOf(20, 0, 20));
    QCOMPARE(again->counts[indexOf(SourceObject::Agents)], countsOf(3, 0, 3));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 40);
}

void TestFarServer::refusedAmongOthers()
{
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    box.sql(QStringLiteral("ALTER TABLE jobs ADD CONSTRAINT not_thirteen CHECK (exit_status <> 13)"));
    const auto loaded = destination->load(mixedPage(1));
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->counts[indexOf(SourceObject::Builds)], countsOf(20, 20, 0));
    QCOMPARE(loaded->counts[indexOf(SourceObject::Jobs)], countsOf(20, 19, 0, 1));
    QCOMPARE(loaded->counts[indexOf(SourceObject::Agents)], countsOf(3, 3, 0));
    QCOMPARE(loaded->refused.size(), std::size_t(1));
    QCOMPARE(loaded->refused.front().sourceId, std::string("j1-13"));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 1);
    if (!isPostgresUnderTest())
        return;
    // What a rule of the user's makes vanish is told as refused too, and the others are there.
    swallowSeven(box, "builds", "number");
    const auto swallowed = destination->load(mixedPage(2));
    QVERIFY_OK(swallowed);
    QCOMPARE(swallowed->counts[indexOf(SourceObject::Builds)], countsOf(20, 19, 0, 1));
    QCOMPARE(swallowed->counts[indexOf(SourceObject::Jobs)], countsOf(20, 19, 0, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 39);
}

/// A row that a rule of the user's makes vanish is no part of a transaction that ends with the rows.
void TestFarServer::swallowedAtTheEnd()
{
    if (!isPostgresUnderTest())
        return; // MariaDB's triggers cannot make a row vanish
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    swallowSeven(box, "jobs", "exit_status");
    for (int page = 1; page <= 2; ++page) {
        const auto loaded = destination->load(mixedPage(page));
        QVERIFY_OK(loaded);
        QCOMPARE(loaded->counts[indexOf(SourceObject::Builds)], countsOf(20, 20, 0));
        QCOMPARE(loaded->counts[indexOf(SourceObject::Jobs)], countsOf(20, 19, 0, 1));
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 19 * page);
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), page);
        QCOMPARE(destination->readState()->at("pages"), QByteArray::number(page));
    }
}

/// A rule that is looked at only when the transaction ends, together with which the last rows went.
void TestFarServer::refusedAtTheEnd()
{
    if (!isPostgresUnderTest())
        return; // MariaDB looks at every rule at once
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(mixedPage(1)));
    box.sql(
        QStringLiteral("ALTER TABLE agents ADD CONSTRAINT once UNIQUE (name) DEFERRABLE INITIALLY DEFERRED"));
    const auto loaded = destination->load(mixedPage(2));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::DestinationFailed);
    QVERIFY2(loaded.error().detail.contains(QLatin1String("once")), qPrintable(loaded.error().detail));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 20);
    QCOMPARE(destination->readState()->at("pages"), QByteArray("1"));
    box.sql(QStringLiteral("ALTER TABLE agents DROP CONSTRAINT once"));
    QVERIFY_OK(destination->load(mixedPage(2)));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 40);
    QCOMPARE(destination->readState()->at("pages"), QByteArray("2"));
}

/// Pages shift while they are read: the same build is on two of those that go together.
void TestFarServer::sameRowInSeveralPages()
{
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    LoadUnit unit = mixedPage(1);
    unit.append(mixedPage(1));
    unit.append(mixedPage(2));
    const auto loaded = destination->load(unit);
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->counts[indexOf(SourceObject::Jobs)], countsOf(60, 40, 20));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 40);
    QCOMPARE(box.value(QStringLiteral("SELECT name FROM agents WHERE id = 'changing'")).toString(),
             QStringLiteral("at 2"));
    QCOMPARE(destination->readState()->at("pages"), QByteArray("2"));
}

void TestFarServer::lockTakenOverMeanwhile()
{
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(mixedPage(1)));
    box.sql(
        QStringLiteral("UPDATE kitesync_state SET state = '{\"token\":\"another\"}' WHERE object = '_lock'"));
    // With rows, with a checkpoint alone, and with a run: nothing of it stays.
    QCOMPARE(destination->load(mixedPage(2)).error().kind, ErrorKind::AlreadyRunning);
    LoadUnit checkpoint;
    checkpoint.state = {{"pages", "3"}};
    QCOMPARE(destination->load(checkpoint).error().kind, ErrorKind::AlreadyRunning);
    Run run;
    run.id = QStringLiteral("run-2");
    run.pipelineKey = box.request.key;
    QCOMPARE(destination->recordRun(run).error().kind, ErrorKind::AlreadyRunning);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 20);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_runs")).toInt(), 0);
    QCOMPARE(box.value(QStringLiteral("SELECT state FROM kitesync_state WHERE object = 'pages'")).toString(),
             QStringLiteral("1"));
}

/// The first statement of several says what is wrong, and not the one after it.
void TestFarServer::goneTableIsTold()
{
    Sandbox box;
    const auto destination = box.locked();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(mixedPage(1)));
    box.sql(QStringLiteral("DROP TABLE kitesync_state"));
    const auto loaded = destination->load(mixedPage(2));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::DestinationFailed);
    QVERIFY2(loaded.error().detail.contains(QLatin1String("kitesync_state")),
             qPrintable(loaded.error().detail));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 20);
}

QTEST_GUILESS_MAIN(TestFarServer)
#include "tst_farserver.moc"
