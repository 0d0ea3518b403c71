// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

#include <QFile>
#include <QRegularExpression>

using namespace kitesync;
using namespace kitesync::tests;

/// Whose tables, which ones, and what is never touched.
class TestDestinationSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsTheContract();
    void settingsOfANewFile();
    void preparingTwiceChangesNothing();
    void onlyChosenObjects();
    void addsMissingColumns();
    void droppedTableComesBack();
    void indexesWaitForTheRows();
    void indexNameTakenByARenamedTable();
    void foreignTables_data();
    void foreignTables();
    void prefixesKeepPipelinesApart();
    void othersTables();
    void adopting();
    void newerVersion();
    void viewsAreRenewed();
    void viewsOfUsersStay();
    void viewsCanBeOff();
    void badPrefixes_data();
    void badPrefixes();

private:
    static QStringList names(Sandbox &box, const char *type)
    {
        QStringList found;
        for (const QVariantList &row :
             box.sql(QStringLiteral("SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE "
                                    "'sqlite_%' ORDER BY name"),
                     {QLatin1String(type)}))
            found.append(row.value(0).toString());
        return found;
    }
    static QByteArray dump(Sandbox &box)
    {
        QByteArray all;
        for (const QVariantList &row :
             box.sql(QStringLiteral("SELECT name || coalesce(sql, '') FROM sqlite_master ORDER BY name")))
            all += row.value(0).toByteArray();
        for (const QVariantList &row :
             box.sql(QStringLiteral("SELECT pipeline_key || object || state FROM kitesync_state ORDER BY 1")))
            all += row.value(0).toByteArray();
        return all;
    }
    static QString state(Sandbox &box, const char *object)
    {
        return box
            .value(QStringLiteral("SELECT state FROM kitesync_state WHERE object = ?"), {QLatin1String(object)})
            .toString();
    }
};

void TestDestinationSchema::createsTheContract()
{
    Sandbox box;
    auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->key, box.request.key);
    QCOMPARE(report->created, box.request.objects);
    QCOMPARE(
        names(box, "table"),
        QString::fromLatin1("agents builds jobs kitesync_rejected kitesync_runs kitesync_state pipelines")
            .split(u' '));
    QCOMPARE(names(box, "view"),
             QString::fromLatin1("agent_utilisation build_durations flaky_steps job_attempts job_queue_times")
                 .split(u' '));
    for (const SourceObject object : allSourceObjects) {
        const Table &table = tableOf(object);
        QStringList expected;
        for (const Column &column : table.columns) {
            const bool integer = column.type == ColumnType::Integer || column.type == ColumnType::Boolean;
            expected.append(QString::fromUtf8(column.name.data(), qsizetype(column.name.size()))
                            + (integer ? QLatin1String(" INTEGER") : QLatin1String(" TEXT")));
        }
        expected << QStringLiteral("extra TEXT") << QStringLiteral("_synced_at TEXT")
                 << QStringLiteral("_removed_at TEXT");
        QStringList found;
        for (const QVariantList &row : box.sql(
                 QStringLiteral("SELECT name || ' ' || type FROM pragma_table_info('%1')").arg(nameOf(object))))
            found.append(row.value(0).toString());
        QCOMPARE(found, expected);
        QCOMPARE(
            box.value(
                   QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk = 1").arg(nameOf(object)))
                .toString(),
            QStringLiteral("id"));
    }
}

void TestDestinationSchema::settingsOfANewFile()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(box.value(QStringLiteral("PRAGMA page_size")).toInt(), 32768);
    QCOMPARE(box.value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    box.disconnect();
    destination.reset();
    // Closed in order, only the file itself is left.
    QCOMPARE(QDir(box.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("kite.sqlite")});
}

void TestDestinationSchema::preparingTwiceChangesNothing()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    const QByteArray before = dump(box);
    auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects());
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(dump(box), before);
}

void TestDestinationSchema::onlyChosenObjects()
{
    Sandbox box;
    box.request.objects = SourceObject::Builds;
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(names(box, "table"),
             QString::fromLatin1("builds kitesync_rejected kitesync_runs kitesync_state").split(u' '));
    QCOMPARE(names(box, "view"), QStringList{QStringLiteral("build_durations")});
    box.request.objects |= SourceObject::Jobs;
    const auto report = destination->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects(SourceObject::Jobs));
    QCOMPARE(names(box, "view").size(), 5);
    // Fewer objects later: what is there stays.
    box.request.objects = SourceObject::Pipelines;
    QVERIFY_OK(destination->prepare(box.request));
    QCOMPARE(names(box, "table").size(), 6);
    QVERIFY_OK(destination->renamePipeline("p", "s"));
}

void TestDestinationSchema::addsMissingColumns()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    Rows rows(SourceObject::Agents);
    rows.row("a1").text("queue", "default");
    QVERIFY_OK(destination->load(unitOf(rows)));
    destination.reset();
    box.sql(QStringLiteral("ALTER TABLE agents ADD COLUMN of_the_user TEXT DEFAULT 'mine'"));
    box.sql(QStringLiteral("ALTER TABLE agents DROP COLUMN queue"));
    destination = box.prepared();
    QVERIFY(destination);
    QVERIFY(box.value(QStringLiteral("SELECT queue FROM agents")).isNull());
    rows.batch.setReadAt(noon + second);
    QVERIFY_OK(destination->load(unitOf(rows)));
    QCOMPARE(box.value(QStringLiteral("SELECT queue || of_the_user FROM agents")).toString(),
             QStringLiteral("defaultmine"));
}

void TestDestinationSchema::droppedTableComesBack()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    destination.reset();
    box.sql(QStringLiteral("DROP TABLE jobs"));
    auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->created, SourceObjects(SourceObject::Jobs));
    QCOMPARE(box.sql(QStringLiteral("SELECT count(*) FROM job_attempts")).size(), 1);
}

void TestDestinationSchema::indexesWaitForTheRows()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(names(box, "index"), QStringList());
    Rows builds(SourceObject::Builds);
    builds.row("b1");
    QVERIFY_OK(destination->load(unitOf(builds)));
    QCOMPARE(names(box, "index"), QStringList());
    // A crash before finishLoading(): the next prepare() heals it where there are rows.
    destination.reset();
    destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(names(box, "index").size(), 3);
    QVERIFY_OK(destination->finishLoading());
    const QStringList all = names(box, "index");
    QCOMPARE(all.size(), 6);
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(names(box, "index"), all);
    for (const char *wanted : {"builds pipeline_id,created_at", "builds created_at", "builds finished_at",
                               "jobs build_id", "jobs agent_id", "jobs pipeline_id,created_at"}) {
        const QStringList parts = QString::fromLatin1(wanted).split(u' ');
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM pragma_index_list(?) l WHERE l.origin = 'c' "
                                          "AND (SELECT group_concat(name) "
                                          "FROM pragma_index_info(l.name)) = ?"),
                           {parts[0], parts[1]})
                     .toInt(),
                 1);
    }
}

void TestDestinationSchema::indexNameTakenByARenamedTable()
{
    Sandbox box;
    auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->finishLoading());
    box.sql(QStringLiteral("DROP VIEW flaky_steps"));
    box.sql(QStringLiteral("ALTER TABLE jobs RENAME TO jobs_of_2023"));
    QVERIFY_OK(destination->prepare(box.request));
    QVERIFY_OK(destination->finishLoading());
    QCOMPARE(
        box.value(QStringLiteral("SELECT count(*) FROM pragma_index_list('jobs') WHERE origin = 'c'")).toInt(),
        3);
    QCOMPARE(
        box.value(QStringLiteral("SELECT count(*) FROM pragma_index_list('jobs_of_2023') WHERE origin = 'c'"))
            .toInt(),
        3);
}

void TestDestinationSchema::foreignTables_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("name");
    QTest::newRow("data table") << QStringLiteral("CREATE TABLE builds (id TEXT PRIMARY KEY)")
                                << QStringLiteral("builds");
    QTest::newRow("other case") << QStringLiteral("CREATE TABLE Builds (x)") << QStringLiteral("Builds");
    QTest::newRow("view") << QStringLiteral("CREATE VIEW jobs AS SELECT 1 AS id") << QStringLiteral("jobs");
    QTest::newRow("own table") << QStringLiteral("CREATE TABLE kitesync_runs (x)")
                               << QStringLiteral("kitesync_runs");
    QTest::newRow("state with other columns")
        << QStringLiteral("CREATE TABLE kitesync_state (a)") << QStringLiteral("kitesync_state");
    QTest::newRow("state without an owner")
        << QStringLiteral("CREATE TABLE kitesync_state (pipeline_key, object, state, updated_at)")
        << QStringLiteral("kitesync_state");
}

void TestDestinationSchema::foreignTables()
{
    QFETCH(QString, statement);
    QFETCH(QString, name);
    Sandbox box;
    box.sql(statement);
    const auto before = names(box, "table") + names(box, "view");
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    const auto prepared = (*opened)->prepare(box.request);
    for (const Error *error : {report ? nullptr : &report.error(), prepared ? nullptr : &prepared.error()}) {
        QVERIFY(error != nullptr);
        QCOMPARE(error->kind, ErrorKind::DestinationForeignTable);
        QCOMPARE(error->subject, name);
        QVERIFY2(error->detail.contains(QLatin1String("bk_")), qPrintable(error->detail));
    }
    QCOMPARE(names(box, "table") + names(box, "view"), before);
    // The prefix that the error suggests helps.
    box.config.tablePrefix = QStringLiteral("bk_");
    QVERIFY(box.prepared());
}

void TestDestinationSchema::prefixesKeepPipelinesApart()
{
    Sandbox box;
    const auto first = box.prepared();
    QVERIFY(first);
    box.config.tablePrefix = QStringLiteral("kitesync_");
    box.request.key = QStringLiteral("22222222-2222-2222-2222-222222222222");
    box.request.organization = QStringLiteral("other");
    const auto secondOne = box.prepared();
    QVERIFY(secondOne);
    Rows rows(SourceObject::Builds);
    rows.row("b1");
    LoadUnit unit = unitOf(rows);
    unit.state = {{"new", QByteArrayLiteral("2")}};
    QVERIFY_OK(secondOne->load(unit));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_builds")).toInt(), 1);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 0);
    const auto state = first->readState();
    QVERIFY_OK(state);
    QVERIFY(state->empty());
}

void TestDestinationSchema::othersTables()
{
    Sandbox box;
    QVERIFY(box.prepared());
    const QString owner = box.request.key;
    box.request.key = QStringLiteral("22222222-2222-2222-2222-222222222222");
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    auto refused = (*opened)->prepare(box.request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DestinationTaken);
    QCOMPARE(refused.error().subject, owner);
    auto report = (*opened)->examine(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->takenBy, owner);
    QVERIFY(!report->ours);
    // Another organization's tables cannot be adopted.
    box.request.organization = QStringLiteral("beta");
    box.request.adopt = true;
    refused = (*opened)->prepare(box.request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DestinationTaken);
    report = (*opened)->examine(box.request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::DestinationTaken);
}

void TestDestinationSchema::adopting()
{
    Sandbox box;
    const QString owner = box.request.key;
    {
        const auto destination = box.prepared();
        QVERIFY(destination);
        LoadUnit unit;
        unit.state = {{"new", QByteArrayLiteral("42")}};
        QVERIFY_OK(destination->load(unit));
    }
    box.request.key = QStringLiteral("22222222-2222-2222-2222-222222222222");
    box.request.organization = QStringLiteral("ACME");
    box.request.adopt = true;
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->prepare(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->key, owner);
    QCOMPARE(report->created, SourceObjects());
    const auto state = (*opened)->readState();
    QVERIFY_OK(state);
    QCOMPARE(*state, (StateMap{{"new", "42"}}));
}

void TestDestinationSchema::newerVersion()
{
    Sandbox box;
    QVERIFY(box.prepared());
    QString owner = state(box, "_owner");
    QVERIFY(owner.contains(QLatin1String("\"version\":1")));
    owner.replace(QLatin1String("\"version\":1"), QLatin1String("\"version\":2"));
    owner.replace(QRegularExpression(QStringLiteral("\"application\":\"[^\"]*\"")),
                  QStringLiteral("\"application\":\"9.8.7\""));
    box.sql(QStringLiteral("UPDATE kitesync_state SET state = ? WHERE object = '_owner'"), {owner});
    box.sql(QStringLiteral("DROP TABLE jobs"));
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    const auto refused = (*opened)->prepare(box.request);
    QVERIFY(!refused && !report);
    QCOMPARE(report.error().kind, ErrorKind::DestinationNewer);
    QCOMPARE(refused.error().kind, ErrorKind::DestinationNewer);
    QCOMPARE(refused.error().subject, QStringLiteral("9.8.7"));
    QVERIFY(!names(box, "table").contains(QLatin1String("jobs")));
}

void TestDestinationSchema::viewsAreRenewed()
{
    Sandbox box;
    QVERIFY(box.prepared());
    // As an older version of the product would have left it: another text, recorded as ours.
    const QString text
        = box.value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'build_durations'")).toString();
    QString views = state(box, "_views");
    const QRegularExpression wanted(
        QStringLiteral("(\"build_durations\":\\{\"kept\":\"[0-9a-f]*\",\"statement\":\")[0-9a-f]*"));
    QVERIFY(views.contains(wanted));
    views.replace(wanted, QStringLiteral("\\1of an older version"));
    box.sql(QStringLiteral("UPDATE kitesync_state SET state = ? WHERE object = '_views'"), {views});
    box.sql(QStringLiteral("DROP VIEW job_attempts"));
    QVERIFY(box.prepared());
    QCOMPARE(
        box.value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'build_durations'")).toString(),
        text);
    QVERIFY(!state(box, "_views").contains(QLatin1String("older")));
    QCOMPARE(names(box, "view").size(), 5);
}

void TestDestinationSchema::viewsOfUsersStay()
{
    Sandbox box;
    box.sql(QStringLiteral("CREATE VIEW flaky_steps AS SELECT 'mine' AS x"));
    box.sql(QStringLiteral("CREATE TABLE job_attempts (x)"));
    QVERIFY(box.prepared());
    // And one of ours that a user has changed since.
    box.sql(QStringLiteral("DROP VIEW build_durations"));
    box.sql(QStringLiteral("CREATE VIEW build_durations AS SELECT 'changed' AS x"));
    QVERIFY(box.prepared());
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM flaky_steps")).toString(), QStringLiteral("mine"));
    QCOMPARE(box.value(QStringLiteral("SELECT x FROM build_durations")).toString(),
             QStringLiteral("changed"));
    QVERIFY(names(box, "table").contains(QLatin1String("job_attempts")));
    QVERIFY(names(box, "view").contains(QLatin1String("job_queue_times")));
}

void TestDestinationSchema::viewsCanBeOff()
{
    Sandbox box;
    box.config.views = false;
    QVERIFY(box.prepared());
    QCOMPARE(names(box, "view"), QStringList());
}

void TestDestinationSchema::badPrefixes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("good");
    QTest::newRow("keyword") << QStringLiteral("TABLE") << true;
    QTest::newRow("digits") << QStringLiteral("2024_") << true;
    QTest::newRow("forty") << QString(40, u'a') << true;
    QTest::newRow("forty-one") << QString(41, u'a') << false;
    QTest::newRow("quote") << QStringLiteral("a\"b") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("dot") << QStringLiteral("main.") << false;
    QTest::newRow("umlaut") << QStringLiteral("\u00e4") << false;
    QTest::newRow("reserved") << QStringLiteral("SQLite_") << false;
}

void TestDestinationSchema::badPrefixes()
{
    QFETCH(QString, prefix);
    QFETCH(bool, good);
    Sandbox box;
    box.config.tablePrefix = prefix;
    if (good) {
        const auto destination = box.prepared();
        QVERIFY(destination);
        Rows rows(SourceObject::Jobs);
        rows.row("j1");
        QVERIFY_OK(destination->load(unitOf(rows)));
        QVERIFY_OK(destination->finishLoading());
        return;
    }
    const auto refused = box.tryOpen();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused.error().subject, QStringLiteral("table-prefix"));
    QVERIFY(!QFile::exists(box.path()));
}

QTEST_GUILESS_MAIN(TestDestinationSchema)
#include "tst_destinationschema.moc"
