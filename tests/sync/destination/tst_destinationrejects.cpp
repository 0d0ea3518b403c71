// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kitesync;
using namespace kitesync::tests;

/// Records that cannot be rows, and rows that the database refuses: kept, counted, and nobody else's trouble.
class TestDestinationRejects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreKeptOnce();
    void payloadTooBigToKeep();
    void refusedByATrigger_data();
    void refusedByATrigger();
    void refusedByACheck_data() { loaders(); }
    void refusedByACheck();
    void silentConflictClause_data() { loaders(); }
    void silentConflictClause();
    void triggerThatEndsEverything_data() { loaders(); }
    void triggerThatEndsEverything();
    void errorOfTheDatabaseIsNoReject_data() { loaders(); }
    void errorOfTheDatabaseIsNoReject();

private:
    static void loaders()
    {
        QTest::addColumn<int>("loading");
        QTest::newRow("fastest") << int(Destination::Loading::Fastest);
        QTest::newRow("row by row") << int(Destination::Loading::RowByRow);
    }
    static std::unique_ptr<Destination> prepared(Sandbox &box)
    {
        QFETCH(int, loading);
        box.loading = Destination::Loading(loading);
        return box.prepared();
    }
    static LoadUnit tenBuilds()
    {
        Rows rows(SourceObject::Builds);
        for (int i = 0; i < 10; ++i)
            rows.row("b" + std::to_string(i)).number("number", i).text("state", "passed");
        LoadUnit unit = unitOf(rows);
        unit.state = {{"new", QByteArrayLiteral("1")}};
        return unit;
    }
};

void TestDestinationRejects::recordsAreKeptOnce()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    LoadUnit unit;
    unit.runId = QStringLiteral("run-1");
    unit.rows.rejected = {{SourceObject::Builds, "", "no id", R"({"number":1})"},
                          {SourceObject::Builds, "", "no id", R"({"number":2})"},
                          {SourceObject::Jobs, "", "no id", R"({"number":1})"},
                          {SourceObject::Jobs, "j1", "no object", "[]"}};
    const auto counts = destination->load(unit);
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(2, 0, 0, 2));
    QCOMPARE(counts->counts[indexOf(SourceObject::Jobs)], countsOf(2, 0, 0, 2));
    box.clock.advance(std::chrono::hours(1));
    unit.runId = QStringLiteral("run-2");
    unit.rows.rejected.pop_back();
    QVERIFY_OK(destination->load(unit));
    const QString after = QStringLiteral("2026-09-01T13:00:00.000Z");
    QCOMPARE(box.sql(QStringLiteral(
                 "SELECT object, source_id, reason, payload, run_id, rejected_at FROM kitesync_rejected "
                 "ORDER BY object, source_id, payload")),
             (QList<QVariantList>{{QStringLiteral("builds"), QString(), QStringLiteral("no id"),
                                   QStringLiteral(R"({"number":1})"), QStringLiteral("run-2"), after},
                                  {QStringLiteral("builds"), QString(), QStringLiteral("no id"),
                                   QStringLiteral(R"({"number":2})"), QStringLiteral("run-2"), after},
                                  {QStringLiteral("jobs"), QString(), QStringLiteral("no id"),
                                   QStringLiteral(R"({"number":1})"), QStringLiteral("run-2"), after},
                                  {QStringLiteral("jobs"), QStringLiteral("j1"), QStringLiteral("no object"),
                                   QStringLiteral("[]"), QStringLiteral("run-1"),
                                   QStringLiteral("2026-09-01T12:00:00.000Z")}}));
}

/// What even the table of rejects does not take is cut, between two characters.
void TestDestinationRejects::payloadTooBigToKeep()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    box.sql(QStringLiteral(
        "CREATE TRIGGER small BEFORE INSERT ON kitesync_rejected WHEN length(NEW.payload) > 700000 "
        "BEGIN SELECT RAISE(ABORT, 'too big'); END"));
    LoadUnit unit;
    std::string payload = "x";
    while (payload.size() < 3000000)
        payload += "\xc3\xa4";
    unit.rows.rejected = {{SourceObject::Builds, "b1", "no object", payload}};
    QVERIFY_OK(destination->load(unit));
    const QVariantList row = box.sql(QStringLiteral("SELECT reason, payload FROM kitesync_rejected")).value(0);
    QCOMPARE(row.value(0).toString(), QStringLiteral("no object (the first 1000000 of 3000001 bytes)"));
    const std::string kept = row.value(1).toString().toStdString();
    QCOMPARE(kept.size(), std::size_t(999999));
    QVERIFY(payload.starts_with(kept));
}

void TestDestinationRejects::refusedByATrigger_data()
{
    QTest::addColumn<int>("loading");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("reason");
    for (const auto loading : {Destination::Loading::Fastest, Destination::Loading::RowByRow}) {
        const char *name = loading == Destination::Loading::Fastest ? "fastest" : "row by row";
        for (const char *when : {"BEFORE", "AFTER"}) {
            for (const char *how : {"ABORT", "FAIL"}) {
                QTest::addRow("%s, %s %s", name, when, how)
                    << int(loading)
                    << QStringLiteral(
                           "CREATE TRIGGER t %1 INSERT ON builds WHEN NEW.number IN (3, 7) BEGIN "
                           "INSERT INTO seen VALUES (NEW.id); SELECT RAISE(%2, 'not this one'); END")
                           .arg(QLatin1String(when), QLatin1String(how))
                    << QStringLiteral("not this one");
            }
        }
        QTest::addRow("%s, silently", name)
            << int(loading)
            << QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON builds WHEN NEW.number IN (3, 7) BEGIN "
                              "INSERT INTO seen VALUES (NEW.id); SELECT RAISE(IGNORE); END")
            << QStringLiteral("a rule of the database dropped the row");
    }
}

void TestDestinationRejects::refusedByATrigger()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QFETCH(QString, trigger);
    QFETCH(QString, reason);
    box.sql(QStringLiteral("CREATE TABLE seen (id)"));
    box.sql(trigger);
    const auto counts = destination->load(tenBuilds());
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(10, 8, 0, 2));
    QCOMPARE(counts->refused.size(), std::size_t(2));
    QCOMPARE(counts->refused[1].sourceId, std::string("b7"));
    QCOMPARE(box.value(QStringLiteral("SELECT group_concat(number) FROM builds")).toString(),
             QStringLiteral("0,1,2,4,5,6,8,9"));
    // Nothing of a refused row's trigger stays either.
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM seen")).toInt(), 0);
    QCOMPARE(
        box.sql(QStringLiteral("SELECT source_id, reason, run_id FROM kitesync_rejected ORDER BY source_id")),
        (QList<QVariantList>{{QStringLiteral("b3"), reason, QStringLiteral("run-1")},
                             {QStringLiteral("b7"), reason, QStringLiteral("run-1")}}));
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->size(), std::size_t(1));
    // Again: the same rows are refused, the others are equal, and no reject piles up.
    const auto again = destination->load(tenBuilds());
    QVERIFY_OK(again);
    QCOMPARE(again->counts[indexOf(SourceObject::Builds)], countsOf(10, 0, 8, 2));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 2);
}

void TestDestinationRejects::refusedByACheck()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    // A user has made our table stricter.
    QString definition
        = box.value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'builds'")).toString();
    definition.replace(QLatin1String("\"number\" INTEGER"),
                       QLatin1String("\"number\" INTEGER CHECK (number <> 4)"));
    box.sql(QStringLiteral("DROP TABLE builds"));
    box.sql(definition);
    Rows rows(SourceObject::Builds);
    rows.row("b3").number("number", 3);
    rows.row("b4")
        .number("number", 4)
        .text("message", "a \"quote\"\n\\")
        .flag("blocked", true)
        .time("created_at", noon)
        .json("env", R"({"a":[1]})");
    rows.row("b5").number("number", 5);
    const auto counts = destination->load(unitOf(rows));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(3, 2, 0, 1));
    const QVariantList reject
        = box.sql(QStringLiteral("SELECT reason, payload FROM kitesync_rejected")).value(0);
    QVERIFY2(reject.value(0).toString().contains(QLatin1String("CHECK")),
             qPrintable(reject.value(0).toString()));
    const QJsonObject payload = QJsonDocument::fromJson(reject.value(1).toByteArray()).object();
    QCOMPARE(payload[QStringLiteral("id")].toString(), QStringLiteral("b4"));
    QCOMPARE(payload[QStringLiteral("number")].toInt(), 4);
    QCOMPARE(payload[QStringLiteral("message")].toString(), QStringLiteral("a \"quote\"\n\\"));
    QCOMPARE(payload[QStringLiteral("blocked")], QJsonValue(true));
    QCOMPARE(payload[QStringLiteral("created_at")].toString(), QStringLiteral("2024-03-01T12:00:00.000Z"));
    QVERIFY(payload[QStringLiteral("env")].isObject());
    QVERIFY(payload[QStringLiteral("branch")].isNull());
    QVERIFY(payload.contains(QStringLiteral("extra")));
}

void TestDestinationRejects::silentConflictClause()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QString definition
        = box.value(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'builds'")).toString();
    definition.replace(QLatin1String("\"tag\" TEXT"),
                       QLatin1String("\"tag\" TEXT UNIQUE ON CONFLICT IGNORE"));
    box.sql(QStringLiteral("DROP TABLE builds"));
    box.sql(definition);
    Rows rows(SourceObject::Builds);
    rows.row("b1").text("tag", "v1");
    rows.row("b2").text("tag", "v1");
    const auto counts = destination->load(unitOf(rows));
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(2, 1, 0, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT source_id FROM kitesync_rejected")).toString(),
             QStringLiteral("b2"));
}

void TestDestinationRejects::triggerThatEndsEverything()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    box.sql(QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON builds WHEN NEW.number IN (3, 7) BEGIN "
                           "SELECT RAISE(ROLLBACK, 'all of it'); END"));
    const auto counts = destination->load(tenBuilds());
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(10, 8, 0, 2));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 8);
    // One that refuses every row of a large page does not go on for ever.
    Rows many(SourceObject::Builds);
    for (int i = 0; i < 200; ++i)
        many.row("m" + std::to_string(i)).number("number", 3);
    const auto refused = destination->load(unitOf(many));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DestinationFailed);
    QVERIFY(refused.error().detail.contains(QLatin1String("all of it")));
}

void TestDestinationRejects::errorOfTheDatabaseIsNoReject()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QVERIFY_OK(destination->load(tenBuilds()));
    box.sql(QStringLiteral("DROP TABLE jobs"));
    LoadUnit unit = tenBuilds();
    unit.rows.batches[0].setCell(0, *tableOf(SourceObject::Builds).indexOfColumn("number"),
                                 {100, Cell::Kind::Integer});
    Rows jobs(SourceObject::Jobs);
    jobs.row("j1");
    unit.rows.batches.push_back(jobs.batch);
    unit.state = {{"new", QByteArrayLiteral("2")}};
    const auto failed = destination->load(unit);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::DestinationFailed);
    QVERIFY2(failed.error().detail.contains(QLatin1String("jobs")), qPrintable(failed.error().detail));
    // Nothing of the unit was kept.
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds WHERE number = 100")).toInt(), 0);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM kitesync_rejected")).toInt(), 0);
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(state->at("new"), QByteArrayLiteral("1"));
}

QTEST_GUILESS_MAIN(TestDestinationRejects)
#include "tst_destinationrejects.moc"
