// SPDX-License-Identifier: GPL-3.0-or-later
// What only MySQL and MariaDB do: errors by number, texts too long for a column, packets, tables that no transaction takes back.
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/destinationtools.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

LoadUnit builds(int from, int to, const std::string &message, std::int64_t readAt = noon)
{
    Rows rows(SourceObject::Builds, readAt);
    for (int i = from; i < to; ++i)
        rows.row("b" + std::to_string(i)).number("number", i).text("message", message);
    return unitOf(rows);
}

/// A user who has these rights on the box's database alone.
void become(Sandbox &box, const char *rights)
{
    const QString database = serverAddress(box.config.url)->database;
    QCOMPARE(testServer().administer(
                 {QStringLiteral("CREATE OR REPLACE USER someone@'%' IDENTIFIED BY 'p'"),
                  QStringLiteral("GRANT %1 ON %2.* TO someone@'%'").arg(QLatin1String(rights), database)}),
             QString());
    box.config.url = testServer().url(database, QStringLiteral("someone"));
    box.password = Secret("p");
}

constexpr const char *usualRights
    = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, DROP, CREATE VIEW, SHOW VIEW";

} // namespace

class TestMysqlDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsByNumber_data();
    void errorsByNumber();
    void eachRightIsMissed_data();
    void eachRightIsMissed();
    void readOnlyServer();
    void longTextsGoToExtra_data() { loaders(); }
    void longTextsGoToExtra();
    void textsAreExact_data() { loaders(); }
    void textsAreExact();
    void idsThatDoNotFit_data() { loaders(); }
    void idsThatDoNotFit();
    void timesOfAllYears_data() { loaders(); }
    void timesOfAllYears();
    void packets_data() { loaders(); }
    void packets();
    void withoutTemporaryTables();
    void orphanOfAKill();
    void killedWhilePreparing();
    void viewThatWasBegun();
    void serverHasOtherSettings();

private:
    static void loaders()
    {
        QTest::addColumn<int>("loading");
        QTest::newRow("fastest") << int(Destination::Loading::Fastest);
        QTest::newRow("many rows") << int(Destination::Loading::ManyRows);
        QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
    }
    static std::unique_ptr<Destination> prepared(Sandbox &box)
    {
        QFETCH(int, loading);
        box.loading = Destination::Loading(loading);
        return box.prepared();
    }
    static ObjectCounts countsIn(const Result<LoadCounts> &counts)
    {
        return counts ? counts->counts[indexOf(SourceObject::Builds)] : countsOf(-1, -1, -1);
    }
};

void TestMysqlDestination::errorsByNumber_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int code, const char *words, ErrorKind kind) {
        QTest::addRow("%d %s", code, words) << code << QString::fromLatin1(words) << kind;
    };
    row(1021, "Disk full", ErrorKind::DestinationFull);
    row(1114, "The table is full", ErrorKind::DestinationFull);
    row(1030, "Got error 28 \"No space left on device\" from storage engine", ErrorKind::DestinationFull);
    row(1030, "Got error 5 from storage engine", ErrorKind::DestinationFailed);
    row(1290, "running with the --read-only option", ErrorKind::DestinationReadOnly);
    row(1290, "running with the --secure-file-priv option", ErrorKind::DestinationFailed);
    row(1792, "read only transaction", ErrorKind::DestinationReadOnly);
    row(1142, "INSERT command denied", ErrorKind::DestinationRights);
    row(1205, "Lock wait timeout exceeded", ErrorKind::DestinationBusy);
    row(1213, "Deadlock found", ErrorKind::DestinationBusy);
    row(1180, "Got error 6 during COMMIT", ErrorKind::DestinationBusy);
    row(1180, "Got error 28 \"No space left on device\" during COMMIT", ErrorKind::DestinationFull);
    row(1927, "Connection was killed", ErrorKind::DestinationLost);
    row(1047, "WSREP has not yet prepared node for application use", ErrorKind::DestinationLost);
    row(1047, "Unknown command", ErrorKind::DestinationFailed);
    row(1146, "Table does not exist", ErrorKind::DestinationFailed);
}

/// A trigger speaks in the server's place.
void TestMysqlDestination::errorsByNumber()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(QStringLiteral("CREATE TRIGGER speaking BEFORE INSERT ON builds FOR EACH ROW "
                           "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = %1, MESSAGE_TEXT = '%2'")
                .arg(code)
                .arg(words));
    const auto failed = destination->load(builds(0, 3, "m"));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, kind);
    QCOMPARE(failed.error().detail, words);
    QVERIFY(failed.error().place.contains(QLatin1String("on 127.0.0.1:")));
    // Nothing of the unit was kept, and once the reason is gone all of it is taken.
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 0);
    box.sql(QStringLiteral("DROP TRIGGER speaking"));
    QCOMPARE(countsIn(destination->load(builds(0, 3, "m"))), countsOf(3, 3, 0));
}

void TestMysqlDestination::eachRightIsMissed_data()
{
    QTest::addColumn<QString>("right");
    for (const char *right :
         {"CREATE", "SELECT", "INSERT", "UPDATE", "DELETE", "ALTER", "INDEX", "CREATE VIEW"})
        QTest::newRow(right) << QString::fromLatin1(right);
}

void TestMysqlDestination::eachRightIsMissed()
{
    QFETCH(QString, right);
    Sandbox box;
    QStringList rights = QString::fromLatin1(usualRights).split(QStringLiteral(", "));
    rights.removeAll(right);
    become(box, qPrintable(rights.join(QLatin1String(", "))));
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::DestinationRights);
    QVERIFY2(report.error().subject.startsWith(right + QLatin1String(" on database")),
             qPrintable(report.error().subject));
}

void TestMysqlDestination::readOnlyServer()
{
    Sandbox box;
    become(box, usualRights);
    auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(testServer().administer({QStringLiteral("SET GLOBAL read_only = 1")}), QString());
    const auto report = destination->examine(box.request);
    const auto failed = destination->load(builds(0, 1, "m"));
    QCOMPARE(testServer().administer({QStringLiteral("SET GLOBAL read_only = 0")}), QString());
    QVERIFY(!report && !failed);
    QCOMPARE(report.error().kind, ErrorKind::DestinationReadOnly);
    QCOMPARE(failed.error().kind, ErrorKind::DestinationReadOnly);
    QVERIFY_OK(destination->examine(box.request));
    QVERIFY_OK(destination->load(builds(0, 1, "m")));
}

void TestMysqlDestination::longTextsGoToExtra()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    std::string longest;
    while (longest.size() < 4 * 255)
        longest += "\xf0\x9f\x90\x99";
    const std::string tooLong = std::string(255, 'x') + "\"\n";
    Rows rows(SourceObject::Builds);
    rows.row("fits").text("branch", longest);
    rows.row("moves").text("branch", tooLong).text("creator_name", tooLong).text("pipeline_slug", tooLong);
    rows.json("extra", R"({"n":1.0,"creator":{"avatar_url":"a\"}"},"s":"{,"})");
    rows.row("twisted").text("creator_name", tooLong).json("extra", R"({"creator":"none"})");
    LoadUnit unit = unitOf(rows);
    unit.rows.coerced[indexOf(SourceObject::Builds)] = 2;
    ObjectCounts expected = countsOf(3, 3, 0);
    expected.coerced = 6;
    QCOMPARE(countsIn(destination->load(unit)), expected);
    const QString text = QString(255, u'x') + QLatin1String("\\\"\\u000a");
    QCOMPARE(
        box.sql(QStringLiteral("SELECT coalesce(char_length(branch), 0), creator_name IS NULL, pipeline_slug "
                               "IS NULL, coalesce(extra, '-') FROM builds ORDER BY id")),
        (QList<QVariantList>{
            {255, 1, 1, QStringLiteral("-")},
            {0, 1, 1,
             QStringLiteral(
                 R"({"n":1.0,"creator":{"avatar_url":"a\"}","name":"%1"},"s":"{,","pipeline_slug":"%1","branch":"%1"})")
                 .arg(text)},
            {0, 1, 1, QStringLiteral(R"({"creator":"none","creator_name":"%1"})").arg(text)},
        }));
    // Reading it again changes nothing, and comparing finds no difference.
    unit.rows.batches[0].setReadAt(noon + second);
    std::swap(expected.written, expected.unchanged);
    QCOMPARE(countsIn(destination->load(unit)), expected);
    const auto difference = destination->compare(unit.rows.batches[0]);
    QVERIFY_OK(difference);
    QVERIFY(difference->different.empty() && difference->missing.empty());
}

/// Capitals, accents and blanks at the end make other texts, in ids and in what is compared.
void TestMysqlDestination::textsAreExact()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows rows(SourceObject::Builds);
    for (const char *id : {"a", "A", "a ", "\xc3\xa4", "a\xcc\x88", "\xf0\x9f\x90\x99", "\xf0\x9f\x90\x98"})
        rows.row(id).text("branch", "main").text("message", "m");
    QCOMPARE(countsIn(destination->load(unitOf(rows))), countsOf(7, 7, 0));
    rows.batch.setReadAt(noon + second);
    rows.batch.setCell(0, *rows.batch.table().indexOfColumn("branch"), rows.batch.store("main "));
    rows.batch.setCell(1, *rows.batch.table().indexOfColumn("branch"), rows.batch.store("Main"));
    rows.batch.setCell(2, *rows.batch.table().indexOfColumn("message"), rows.batch.store("M"));
    rows.batch.setCell(3, *rows.batch.table().indexOfColumn("message"), rows.batch.store("m "));
    QCOMPARE(countsIn(destination->load(unitOf(rows))), countsOf(7, 4, 3));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 7);
}

void TestMysqlDestination::idsThatDoNotFit()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    LoadUnit unit = builds(0, 3, "m");
    const std::size_t row = unit.rows.batches[0].appendRow();
    unit.rows.batches[0].setCell(row, 0, unit.rows.batches[0].store(std::string(300, 'i')));
    QCOMPARE(countsIn(destination->load(unit)), countsOf(4, 3, 0, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT source_id FROM kitesync_rejected")).toString(),
             QString(300, u'i'));
}

void TestMysqlDestination::timesOfAllYears()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows rows(SourceObject::Builds, noon);
    rows.row("b0").time("created_at", -62135596800 * second).number("number", -1);
    rows.row("b1").time("created_at", 253402300800 * second - 1);
    rows.row("b2").time("created_at", -1).number("number", 9223372036854775807);
    rows.row("b3").number("number", 3);
    LoadUnit unit = unitOf(rows);
    QCOMPARE(countsIn(destination->load(unit)), countsOf(4, 4, 0));
    const QString read
        = QStringLiteral("SELECT concat(created_at, ' ', ifnull(number, '-')) FROM builds ORDER BY id");
    const auto stored = box.sql(read);
    QCOMPARE(stored.value(0).value(0).toString(), QStringLiteral("0001-01-01 00:00:00.000000 -1"));
    QCOMPARE(stored.value(1).value(0).toString(), QStringLiteral("9999-12-31 23:59:59.999999 -"));
    QCOMPARE(stored.value(2).value(0).toString(),
             QStringLiteral("1969-12-31 23:59:59.999999 9223372036854775807"));
    QVERIFY(stored.value(3).value(0).isNull());
    // The server has no later year: it says so, instead of keeping another one.
    Rows later(SourceObject::Builds, noon + second);
    later.row("b2").time("created_at", 0);
    later.row("b4").time("created_at", 253402300800 * second);
    later.row("b5").time("created_at", 1);
    QCOMPARE(countsIn(destination->load(unitOf(later))), countsOf(3, 2, 0, 1));
    const QString times
        = QStringLiteral("SELECT concat(created_at, '') FROM builds WHERE id > 'b1' ORDER BY id");
    QCOMPARE(box.sql(times), (QList<QVariantList>{{QStringLiteral("1970-01-01 00:00:00.000000")},
                                                  {QVariant(QMetaType(QMetaType::QString))},
                                                  {QStringLiteral("1970-01-01 00:00:00.000001")}}));
    QVERIFY2(box.value(QStringLiteral("SELECT reason FROM kitesync_rejected WHERE source_id = 'b4'"))
                 .toString()
                 .contains(QLatin1String("10000")),
             qPrintable(box.value(QStringLiteral("SELECT reason FROM kitesync_rejected")).toString()));
}

void TestMysqlDestination::packets()
{
    Sandbox box;
    QCOMPARE(testServer().administer({QStringLiteral("SET GLOBAL max_allowed_packet = 1048576")}), QString());
    const auto destination = prepared(box);
    QCOMPARE(testServer().administer({QStringLiteral("SET GLOBAL max_allowed_packet = 16777216")}), QString());
    QVERIFY(destination);
    // Together more than a packet, each less; one is more by itself.
    LoadUnit unit = builds(0, 20, std::string(300000, 'x'));
    const std::size_t column = *unit.rows.batches[0].table().indexOfColumn("message");
    unit.rows.batches[0].setCell(7, column, unit.rows.batches[0].store(std::string(3000000, 'y')));
    const auto counts = destination->load(unit);
    QVERIFY_OK(counts);
    QCOMPARE(countsIn(counts), countsOf(20, 19, 0, 1));
    const QVariantList reject
        = box.sql(QStringLiteral("SELECT source_id, reason, length(payload) FROM kitesync_rejected")).value(0);
    QCOMPARE(reject.value(0).toString(), QStringLiteral("b7"));
    QVERIFY2(reject.value(1).toString().contains(QLatin1String("max_allowed_packet of 1048576")),
             qPrintable(reject.value(1).toString()));
    QCOMPARE(reject.value(2).toInt(), 1000000);
    QCOMPARE(countsIn(destination->load(unit)), countsOf(20, 0, 19, 1));
}

void TestMysqlDestination::withoutTemporaryTables()
{
    Sandbox box;
    become(box, usualRights);
    const auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(countsIn(destination->load(builds(0, 250, "m"))), countsOf(250, 250, 0));
    QCOMPARE(countsIn(destination->load(builds(0, 250, "m", noon + second))), countsOf(250, 0, 250));
    LoadUnit unit = builds(100, 400, "m", noon + 2 * second);
    const std::size_t column = *unit.rows.batches[0].table().indexOfColumn("message");
    for (const std::size_t row : {0, 7, 299})
        unit.rows.batches[0].setCell(row, column, unit.rows.batches[0].store("changed"));
    QCOMPARE(countsIn(destination->load(unit)), countsOf(300, 152, 148));
    QCOMPARE(countsIn(destination->load(builds(100, 400, "older", noon - second))), countsOf(300, 0, 300));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds WHERE message = 'changed'")).toInt(), 3);
    auto difference = destination->compare(builds(399, 401, "m").rows.batches[0]);
    QVERIFY_OK(difference);
    QCOMPARE(difference->missing, std::vector<std::string>{"b400"});
    QCOMPARE(difference->different, std::vector<std::string>{"b399"});
    box.sql(refusing(QStringLiteral("builds"), QStringLiteral("INSERT"), QStringLiteral("NEW.number = 450"),
                     QStringLiteral("not this one")));
    QCOMPARE(countsIn(destination->load(builds(390, 460, "m", noon + 2 * second))), countsOf(70, 60, 9, 1));
}

void TestMysqlDestination::orphanOfAKill()
{
    Sandbox first;
    QVERIFY(first.prepared());
    const QString made = serverAddress(first.config.url)->database;
    Sandbox box;
    box.sql(QStringLiteral("CREATE TABLE kitesync_state LIKE %1.kitesync_state").arg(made));
    {
        const auto opened = box.tryOpen();
        QVERIFY_OK(opened);
        QVERIFY_OK((*opened)->examine(box.request));
    }
    QVERIFY(box.prepared());
    // One with a row, or with another type, is somebody's.
    for (const char *change : {"INSERT INTO kitesync_state VALUES ('k', 'o', '{}', '2024-03-01')",
                               "ALTER TABLE kitesync_state MODIFY state blob"}) {
        Sandbox other;
        other.sql(QStringLiteral("CREATE TABLE kitesync_state LIKE %1.kitesync_state").arg(made));
        other.sql(QString::fromLatin1(change));
        const auto opened = other.tryOpen();
        QVERIFY_OK(opened);
        QCOMPARE((*opened)->prepare(other.request).error().kind, ErrorKind::DestinationForeignTable);
    }
}

void TestMysqlDestination::killedWhilePreparing()
{
    int unfinished = 0;
    for (int delay = 0; delay < 240; delay += 12) {
        Sandbox box;
        ChildProcess child([&](int pipe) {
            const auto opened = box.tryOpen();
            if (!opened)
                return 1;
            writeByte(pipe, 1);
            return (*opened)->prepare(box.request) ? 0 : 2;
        });
        QCOMPARE(child.readByte(), 1);
        QTest::qSleep(delay);
        child.kill();
        if (child.wait() == -1)
            ++unfinished;
        std::unique_ptr<Destination> destination;
        QTRY_VERIFY_WITH_TIMEOUT((destination = box.prepared()) != nullptr, 20000);
        QCOMPARE(countsIn(destination->load(builds(0, 3, "m"))), countsOf(3, 3, 0));
        QCOMPARE(
            box.value(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = "
                                     "database()"))
                .toInt(),
            12);
        // All five views are known to be ours.
        const QString views
            = box.value(QStringLiteral("SELECT state FROM kitesync_state WHERE object = '_views'")).toString();
        QCOMPARE(views.count(QLatin1String("\"kept\"")), 5);
    }
    QVERIFY(unfinished > 2);
}

void TestMysqlDestination::viewThatWasBegun()
{
    Sandbox box;
    QVERIFY(box.prepared());
    // As a kill between the view and the note of it leaves them.
    box.sql(QStringLiteral("UPDATE kitesync_state SET state = '{\"flaky_steps\":{\"statement\":\"x\"}}' "
                           "WHERE object = '_views'"));
    box.sql(QStringLiteral("CREATE OR REPLACE VIEW flaky_steps AS SELECT 1 AS half"));
    QVERIFY(box.prepared());
    QCOMPARE(box.sql(QStringLiteral("SELECT count(flaky_share) FROM flaky_steps")).size(), 1);
}

/// Neither zone nor character set nor mode of the server's are ours (see MariaDbServer).
void TestMysqlDestination::serverHasOtherSettings()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(box.value(QStringLiteral("SELECT @@global.time_zone")).toString(), QStringLiteral("+05:30"));
    const auto tables
        = box.sql(QStringLiteral("SELECT table_name, engine, row_format, table_collation FROM "
                                 "information_schema.tables WHERE table_schema = database() AND "
                                 "table_type = 'BASE TABLE'"));
    QCOMPARE(tables.size(), 7);
    for (const QVariantList &table : tables)
        QCOMPARE(table.mid(1), (QVariantList{QStringLiteral("InnoDB"), QStringLiteral("Dynamic"),
                                             QStringLiteral("utf8mb4_nopad_bin")}));
    const auto session = destination->query(
        QStringLiteral(
            "SELECT @@time_zone, @@character_set_connection, @@sql_mode LIKE '%STRICT_ALL_TABLES%'"),
        1);
    QVERIFY_OK(session);
    QCOMPARE(session->value(1), (QVariantList{QStringLiteral("+00:00"), QStringLiteral("utf8mb4"), 1}));
}

QTEST_GUILESS_MAIN(TestMysqlDestination)
#include "tst_mysqldestination.moc"
