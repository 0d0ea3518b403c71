// SPDX-License-Identifier: GPL-3.0-or-later
// What a database server does that a file does not: schemas, rights, logins, refusals. Runs on the server that
// KITESYNC_TEST_DATABASE names.
#include "tests/sync/destination/servertools.h"

using namespace kitesync;
using namespace kitesync::tests;

class TestServerDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheContract();
    void preparingTwiceChangesNothing();
    void addsMissingColumns();
    void indexesWaitForTheRows();
    void foreignTables();
    void usersViewsStay();
    void namedSchema();
    void jobsOfOtherBuilds_data() { loaders(); }
    void jobsOfOtherBuilds();
    void rowsThatAreRefused_data() { loaders(); }
    void rowsThatAreRefused();
    void everyRowRefused();
    void tableDroppedMeanwhile();
    void wrongPassword();
    void unknownDatabase();
    void nobodyListens();
    void missingRights();
    void passwordIsNowhere();

private:
    static void loaders()
    {
        QTest::addColumn<int>("loading");
        QTest::newRow("fastest") << int(Destination::Loading::Fastest);
        QTest::newRow("many rows") << int(Destination::Loading::ManyRows);
        QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
    }
    /// Jobs from @p from to before @p to, by numbers, of the build @p build; empty: of none.
    static LoadUnit jobsOf(const std::string &build, int from, int to, int exitStatus, int page)
    {
        Rows jobs(SourceObject::Jobs, noon + page * second);
        for (int i = from; i < to; ++i) {
            jobs.row("j" + std::to_string(i)).number("exit_status", exitStatus);
            if (!build.empty())
                jobs.text("build_id", build);
        }
        return unitOf(jobs);
    }
    static QString ownSchema()
    {
        return isPostgresUnderTest() ? QStringLiteral("'public'") : QStringLiteral("database()");
    }
    static QStringList names(Sandbox &box, const char *type)
    {
        QStringList found;
        for (const QVariantList &row :
             box.sql(QStringLiteral(
                         "SELECT table_name FROM information_schema.tables WHERE table_schema = %1 AND "
                         "table_type = '%2' ORDER BY table_name")
                         .arg(ownSchema(), QLatin1String(type))))
            found.append(row.value(0).toString());
        return found;
    }
    static QStringList tables(Sandbox &box) { return names(box, "BASE TABLE"); }
    static QStringList views(Sandbox &box) { return names(box, "VIEW"); }
    static int indexes(Sandbox &box)
    {
        return isPostgresUnderTest()
                   ? box.value(QStringLiteral(
                                   "SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'kitesync_%' "
                                   "AND indexname NOT LIKE '%_pkey'"))
                         .toInt()
                   : box.value(QStringLiteral("SELECT count(DISTINCT table_name, index_name) FROM "
                                              "information_schema.statistics WHERE table_schema = database() "
                                              "AND index_name LIKE 'kitesync_%'"))
                         .toInt();
    }
    static ErrorKind kindOfOpening(Sandbox &box)
    {
        const auto opened = box.tryOpen();
        return opened ? ErrorKind::CountsDisagree : opened.error().kind;
    }
};

void TestServerDestination::createsTheContract()
{
    Sandbox box;
    auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, box.request.objects);
    QCOMPARE(tables(box), QString::fromLatin1(
                              "agents builds jobs kitesync_rejected kitesync_runs kitesync_state pipelines")
                              .split(u' '));
    QCOMPARE(views(box),
             QString::fromLatin1("agent_utilisation build_durations flaky_steps job_attempts job_queue_times")
                 .split(u' '));
    for (const SourceObject object : allSourceObjects) {
        QStringList expected;
        for (const Column &column : tableOf(object).columns)
            expected.append(QString::fromUtf8(column.name.data(), qsizetype(column.name.size())));
        expected << QStringLiteral("extra") << QStringLiteral("_synced_at") << QStringLiteral("_removed_at");
        QStringList found;
        for (const QVariantList &row :
             box.sql(QStringLiteral(
                         "SELECT column_name FROM information_schema.columns WHERE table_schema = %1 AND "
                         "table_name = '%2' ORDER BY ordinal_position")
                         .arg(ownSchema(), nameOf(object))))
            found.append(row.value(0).toString());
        QCOMPARE(found, expected);
    }
}

void TestServerDestination::preparingTwiceChangesNothing()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    const QString state
        = QStringLiteral("SELECT object, state, updated_at FROM kitesync_state ORDER BY object");
    const auto before = box.sql(state);
    box.clock.advance(std::chrono::hours(1));
    const auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects());
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(box.sql(state), before);
    QCOMPARE(views(box).size(), 5);
}

void TestServerDestination::addsMissingColumns()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    Rows rows(SourceObject::Agents);
    rows.row("a1").text("queue", "default");
    QVERIFY_OK(destination->load(unitOf(rows)));
    destination.reset();
    box.sql(QStringLiteral("ALTER TABLE agents ADD COLUMN of_the_user varchar(20) DEFAULT 'mine'"));
    box.sql(QStringLiteral("ALTER TABLE agents DROP COLUMN queue"));
    destination = box.prepared();
    QVERIFY(destination);
    rows.batch.setReadAt(noon + second);
    rows.row("a2").text("queue", "other");
    QVERIFY_OK(destination->load(unitOf(rows)));
    QCOMPARE(box.sql(QStringLiteral("SELECT id, queue, of_the_user FROM agents ORDER BY id")),
             (QList<QVariantList>{{QStringLiteral("a1"), QStringLiteral("default"), QStringLiteral("mine")},
                                  {QStringLiteral("a2"), QStringLiteral("other"), QStringLiteral("mine")}}));
}

void TestServerDestination::indexesWaitForTheRows()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(indexes(box), 0);
    QVERIFY_OK(destination->load(numberedPage(1)));
    QCOMPARE(indexes(box), 0);
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(indexes(box), 3);
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(indexes(box), 6);
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(indexes(box), 6);
}

void TestServerDestination::foreignTables()
{
    for (const char *statement :
         {"CREATE TABLE builds (id int)", "CREATE VIEW jobs AS SELECT 1 AS id",
          "CREATE TABLE kitesync_runs (x int)", "CREATE TABLE kitesync_state (a int)"}) {
        Sandbox box;
        box.sql(QString::fromLatin1(statement));
        const QStringList before = tables(box) + views(box);
        const auto opened = box.tryOpen();
        QVERIFY_OK(opened);
        const auto report = (*opened)->examine(box.request);
        const auto prepared = (*opened)->prepare(box.request);
        QVERIFY2(!report && !prepared, statement);
        QCOMPARE(report.error().kind, ErrorKind::DestinationForeignTable);
        QCOMPARE(prepared.error().kind, ErrorKind::DestinationForeignTable);
        QVERIFY(prepared.error().detail.contains(QLatin1String("bk_")));
        QCOMPARE(tables(box) + views(box), before);
        box.config.tablePrefix = QStringLiteral("bk_");
        QVERIFY(box.prepared());
    }
}

void TestServerDestination::usersViewsStay()
{
    Sandbox box;
    box.sql(QStringLiteral("CREATE VIEW flaky_steps AS SELECT 'mine' AS x"));
    QVERIFY(box.prepared());
    box.sql(QStringLiteral("DROP VIEW build_durations"));
    box.sql(QStringLiteral("CREATE VIEW build_durations AS SELECT 'changed' AS x"));
    QVERIFY(box.prepared());
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM flaky_steps")).toString(), QStringLiteral("mine"));
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM build_durations")).toString(),
             QStringLiteral("changed"));
}

void TestServerDestination::namedSchema()
{
    Sandbox box;
    box.config.schema = QStringLiteral("CI \"data\"");
    auto opened = box.tryOpen();
    if (!isPostgresUnderTest()) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(opened.error().subject, QStringLiteral("schema"));
        return;
    }
    QVERIFY_OK(opened);
    QVERIFY_OK((*opened)->examine(box.request));
    QCOMPARE(
        box.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'CI \"data\"'")).toInt(),
        0);
    QVERIFY_OK((*opened)->prepare(box.request));
    QVERIFY_OK((*opened)->load(numberedPage(1)));
    QVERIFY_OK((*opened)->finishLoading());
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM \"CI \"\"data\"\"\".builds")).toInt(), 50);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM \"CI \"\"data\"\"\".build_durations")).toInt(), 50);
    QCOMPARE(tables(box), QStringList());
    // The same names in the default schema are another pipeline's.
    box.config.schema.clear();
    QVERIFY(box.prepared());
}

/// Stored jobs are looked for by their builds: so that one which is with another build now, or with none, is found all the
/// same, and what a build has more than the page tells of changes nothing.
void TestServerDestination::jobsOfOtherBuilds()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    const auto writing = [&] {
        auto destination = box.locked();
        return destination && destination->finishLoading() ? std::move(destination) : nullptr;
    };
    const auto first = writing();
    QVERIFY(first);
    QVERIFY_OK(first->load(jobsOf("it's \"b\\1\"", 0, 100, 0, 1)));
    first->unlock();
    auto destination = writing();
    QVERIFY(destination);
    const auto counted = [&](const LoadUnit &unit) {
        const auto loaded = destination->load(unit);
        return loaded ? loaded->counts[indexOf(SourceObject::Jobs)] : ObjectCounts();
    };
    QCOMPARE(counted(jobsOf("it's \"b\\1\"", 0, 100, 0, 2)), countsOf(100, 0, 100));
    QCOMPARE(counted(jobsOf("b2", 15, 25, 0, 3)), countsOf(10, 10, 0));
    QCOMPARE(counted(jobsOf("b2", 15, 26, 0, 4)), countsOf(11, 1, 10));
    QCOMPARE(counted(jobsOf("it's \"b\\1\"", 10, 15, 1, 5)), countsOf(5, 5, 0));
    QCOMPARE(counted(jobsOf("", 95, 105, 0, 6)), countsOf(10, 10, 0));
    QCOMPARE(counted(jobsOf("", 95, 105, 0, 7)), countsOf(10, 0, 10));
    destination.reset();
    // The server counts what a session did when that ends.
    const bool copies = isPostgresUnderTest() && box.config.url.startsWith(QLatin1String("postgresql:"));
    if (copies && box.loading == Destination::Loading::Fastest)
        QTRY_COMPARE(box.value(QStringLiteral("SELECT idx_scan > 0 FROM pg_stat_user_indexes "
                                              "WHERE indexrelname = 'kitesync_jobs_build_id'"))
                         .toBool(),
                     true);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs")).toInt(), 105);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs WHERE build_id = 'b2'")).toInt(), 11);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM jobs WHERE build_id IS NULL")).toInt(), 10);
    QCOMPARE(box.value(QStringLiteral("SELECT sum(exit_status) FROM jobs")).toInt(), 5);
}

void TestServerDestination::rowsThatAreRefused()
{
    QFETCH(int, loading);
    Sandbox box;
    box.loading = Destination::Loading(loading);
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(refusing(QStringLiteral("builds"), QStringLiteral("INSERT"),
                     QStringLiteral("NEW.number IN (3, 7)"), QStringLiteral("not this one")));
    const auto counts = destination->load(numberedPage(1, 10));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(10, 8, 0, 2));
    const auto rejects
        = box.sql(QStringLiteral("SELECT source_id, reason FROM kitesync_rejected ORDER BY source_id"));
    QCOMPARE(rejects.size(), 2);
    QCOMPARE(rejects[1][0].toString(), QStringLiteral("b1-7"));
    QVERIFY2(rejects[1][1].toString().contains(QLatin1String("not this one")),
             qPrintable(rejects[1][1].toString()));
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("pages"), QByteArrayLiteral("1"));
    const auto again = destination->load(numberedPage(1, 10));
    QVERIFY_OK(again);
    QCOMPARE(again->counts[indexOf(SourceObject::Builds)], countsOf(10, 0, 8, 2));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 2);
    // A page that came three times, put together: what is refused once is refused each time.
    box.sql(QStringLiteral("DELETE FROM builds"));
    LoadUnit together = numberedPage(1, 10);
    together.append(numberedPage(1, 10));
    together.append(numberedPage(1, 10));
    const auto thrice = destination->load(together);
    QVERIFY_OK(thrice);
    QCOMPARE(thrice->counts[indexOf(SourceObject::Builds)], countsOf(30, 8, 16, 6));
}

void TestServerDestination::everyRowRefused()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(refusing(QStringLiteral("builds"), QStringLiteral("INSERT"), QStringLiteral("1 = 1"),
                     QStringLiteral("none")));
    const auto counts = destination->load(numberedPage(1, 40));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(40, 0, 0, 40));
    box.sql(acceptingAgain(QStringLiteral("builds")));
    const auto later = destination->load(numberedPage(1, 40));
    QVERIFY_OK(later);
    QCOMPARE(later->counts[indexOf(SourceObject::Builds)], countsOf(40, 40, 0));
}

void TestServerDestination::tableDroppedMeanwhile()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(numberedPage(1)));
    box.sql(
        QStringLiteral("DROP TABLE jobs%1").arg(isPostgresUnderTest() ? QStringLiteral(" CASCADE") : QString()));
    LoadUnit unit = numberedPage(2);
    Rows jobs(SourceObject::Jobs);
    jobs.row("j1");
    unit.rows.batches.push_back(jobs.batch);
    const auto failed = destination->load(unit);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::DestinationFailed);
    QVERIFY2(failed.error().detail.contains(QLatin1String("jobs")), qPrintable(failed.error().detail));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 50);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 0);
    // The next run makes it again and says that what the checkpoint claims of it is void.
    const auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects(SourceObject::Jobs));
    QVERIFY_OK(destination->load(unit));
}

void TestServerDestination::wrongPassword()
{
    Sandbox box;
    box.password = Secret("wrong");
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationLogin);
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(!opened.error().detail.contains(QLatin1String("wrong")));
    box.password = Secret();
    QCOMPARE(kindOfOpening(box), ErrorKind::DestinationLogin);
}

void TestServerDestination::unknownDatabase()
{
    Sandbox box;
    box.config.url = urlUnderTest(testServer().url(QStringLiteral("nowhere")));
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationUnknown);
    QCOMPARE(opened.error().subject, QStringLiteral("nowhere"));
}

void TestServerDestination::nobodyListens()
{
    Sandbox box;
    // Port 1 is a privileged one that nothing here uses.
    box.config.url.replace(QString::number(testServer().port()), QStringLiteral("1"));
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationUnreachable);
    QCOMPARE(opened.error().subject, QStringLiteral("127.0.0.1"));
    QVERIFY(!opened.error().detail.isEmpty());
}

void TestServerDestination::missingRights()
{
    Sandbox box;
    const QString database = serverAddress(directUrl(box.config.url))->database;
    const QStringList statements
        = isPostgresUnderTest()
              ? QStringList{QStringLiteral("DROP ROLE IF EXISTS reader"),
                            QStringLiteral("CREATE ROLE reader LOGIN PASSWORD 'r'")}
              : QStringList{QStringLiteral("CREATE OR REPLACE USER reader@'%' IDENTIFIED BY 'r'"),
                            QStringLiteral("GRANT SELECT ON %1.* TO reader@'%'").arg(database)};
    QCOMPARE(testServer().administer(statements), QString());
    box.config.url = urlUnderTest(testServer().url(database, QStringLiteral("reader")));
    box.password = Secret("r");
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::DestinationRights);
    QVERIFY(report.error().subject.contains(QLatin1String("CREATE")));
    const auto prepared = (*opened)->prepare(box.request);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().kind, ErrorKind::DestinationRights);
    QCOMPARE(tables(box), QStringList());
}

/// No error of any kind repeats the password.
void TestServerDestination::passwordIsNowhere()
{
    Sandbox box;
    const QString secret = QString::fromUtf8(box.password.reveal());
    box.config.url.replace(QStringLiteral("/kite_"), QStringLiteral("/nowhere_"))
        .replace(QStringLiteral("=kite_"), QStringLiteral("=nowhere_"));
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    for (const QString &text : {opened.error().detail, opened.error().place, opened.error().subject})
        QVERIFY(!text.contains(secret));
}

QTEST_GUILESS_MAIN(TestServerDestination)
#include "tst_serverdestination.moc"
