// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

Rows build(const std::string &id, const std::string &state, std::int64_t readAt = noon)
{
    Rows rows(SourceObject::Builds, readAt);
    rows.row(id).text("state", state).number("number", 7).flag("blocked", false).time("created_at", noon - second);
    return rows;
}

} // namespace

/// What load() makes of rows, the same through both loaders.
class TestDestinationLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValue_data() { loaders(); }
    void everyKindOfValue();
    void hostileText_data() { loaders(); }
    void hostileText();
    void manyJobsOfOneBuild_data() { loaders(); }
    void manyJobsOfOneBuild();
    void equalRowsAreLeftAlone_data() { loaders(); }
    void equalRowsAreLeftAlone();
    void everyColumnCounts_data() { loaders(); }
    void everyColumnCounts();
    void olderReadingNeverWins_data() { loaders(); }
    void olderReadingNeverWins();
    void anyReadingClearsRemoved_data() { loaders(); }
    void anyReadingClearsRemoved();
    void columnsThatAreNotCarriedStay_data() { loaders(); }
    void columnsThatAreNotCarriedStay();
    void agentInsideAJobMustBeNewer_data() { loaders(); }
    void agentInsideAJobMustBeNewer();
    void extraOfAPartialReadingIsMerged_data() { loaders(); }
    void extraOfAPartialReadingIsMerged();
    void sameIdTwiceInAUnit_data() { loaders(); }
    void sameIdTwiceInAUnit();
    void unitsPutTogether_data() { loaders(); }
    void unitsPutTogether();
    void rowsAndStateTogether_data() { loaders(); }
    void rowsAndStateTogether();
    void compareSaysWhatDiffers_data() { loaders(); }
    void compareSaysWhatDiffers();
    void countsOfSeveralObjects();

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
    static ObjectCounts loaded(Destination &destination, const LoadUnit &unit, SourceObject object)
    {
        const auto counts = destination.load(unit);
        if (!counts) {
            qWarning("load: %s", qPrintable(counts.error().detail));
            return countsOf(-1, -1, -1);
        }
        return counts->counts[indexOf(object)];
    }
};

void TestDestinationLoad::everyKindOfValue()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows rows(SourceObject::Builds, noon + 123456);
    rows.row("b1").text("message", "first\nsecond").number("number", 9007199254740993).flag("blocked", true);
    rows.json("env", R"({"A":1.0,"B":[null]})").time("created_at", noon + 7000).json("extra", R"({"x":{}})");
    QCOMPARE(loaded(*destination, unitOf(rows), SourceObject::Builds), countsOf(1, 1, 0));
    QVariantList row = box.sql(QStringLiteral("SELECT message, number, blocked, created_at, _synced_at, "
                                              "_removed_at IS NULL, tag IS NULL, env, extra FROM builds"))
                           .value(0);
    QCOMPARE(canonical(row.takeLast()), QStringLiteral(R"({"x":{}})"));
    QCOMPARE(canonical(row.takeLast()), QStringLiteral(R"({"A":1,"B":[null]})"));
    QCOMPARE(row, (QVariantList{QStringLiteral("first\nsecond"), 9007199254740993LL, 1,
                                QStringLiteral("2024-03-01T12:00:00.007Z"),
                                QStringLiteral("2024-03-01T12:00:00.123Z"), 1, 1}));
    if (isSqliteUnderTest()) {
        // Storage classes, and JSON as it came.
        QCOMPARE(box.sql(QStringLiteral("SELECT typeof(number), typeof(blocked), env FROM builds")).value(0),
                 (QVariantList{QStringLiteral("integer"), QStringLiteral("integer"),
                               QStringLiteral(R"({"A":1.0,"B":[null]})")}));
    }
}

void TestDestinationLoad::hostileText()
{
    Sandbox box;
    box.config.tablePrefix = QStringLiteral("select_order_");
    const auto destination = prepared(box);
    QVERIFY(destination);
    const std::string large(200 * 1024, 'x');
    const std::vector<std::string> texts{
        "\xf0\x9f\x90\x99 \xf0\x9f\x8f\xb3\xef\xb8\x8f\xe2\x80\x8d\xf0\x9f\x8c\x88", // 4-byte characters, joined
        "\xef\xbf\xbd",
        "'; DROP TABLE builds; --",
        "\"quoted\" \\ % ? :name @p $1 {prefix}",
        "\x01\x02\x7f\r\n\t",
        "",
        "0123",
        "1e5",
        std::string(300, 'y'),
        large + "\xf0\x9f\x90\x99",
    };
    Rows rows(SourceObject::Builds);
    for (std::size_t i = 0; i < texts.size(); ++i)
        rows.row("id-" + std::to_string(i)).text("message", texts[i]).text("branch", texts[i]);
    rows.row("'\"; \xf0\x9f\x90\x99").text("message", "an odd id");
    const auto total = qint64(texts.size()) + 1;
    ObjectCounts counts = countsOf(total, total, 0);
    counts.coerced = std::count_if(texts.begin(), texts.end(), [](const std::string &text) {
        return QString::fromStdString(text).size()
               > qsizetype(std::min<std::size_t>(longestShortText(), 1 << 30));
    });
    QCOMPARE(loaded(*destination, unitOf(rows), SourceObject::Builds), counts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QVariantList row
            = box.sql(QStringLiteral("SELECT message, branch, extra FROM select_order_builds WHERE id = ?"),
                      {QStringLiteral("id-%1").arg(i)})
                  .value(0);
        QCOMPARE(row.value(0).toString().toStdString(), texts[i]);
        const QString extra
            = QJsonDocument::fromJson(row.value(2).toString().toUtf8())[QStringLiteral("branch")].toString();
        QCOMPARE((row.value(1).isNull() ? extra : row.value(1).toString()).toStdString(), texts[i]);
    }
    std::swap(counts.written, counts.unchanged);
    QCOMPARE(loaded(*destination, unitOf(rows), SourceObject::Builds), counts);
}

void TestDestinationLoad::manyJobsOfOneBuild()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows jobs(SourceObject::Jobs);
    for (int i = 0; i < 5000; ++i)
        jobs.row("job-" + std::to_string(i)).text("build_id", "b1").text("command", "make " + std::to_string(i));
    const LoadUnit unit = unitOf(build("b1", "passed"), jobs);
    const auto counts = destination->load(unit);
    QVERIFY_OK(counts);
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], countsOf(1, 1, 0));
    QCOMPARE(counts->counts[indexOf(SourceObject::Jobs)], countsOf(5000, 5000, 0));
    const auto total = destination->rowCount(SourceObject::Jobs);
    QVERIFY_OK(total);
    QCOMPARE(*total, 5000);
    QCOMPARE(
        box.value(QStringLiteral("SELECT count(DISTINCT command) FROM jobs WHERE build_id = 'b1'")).toInt(),
        5000);
}

void TestDestinationLoad::equalRowsAreLeftAlone()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QCOMPARE(loaded(*destination, unitOf(build("b1", "running")), SourceObject::Builds), countsOf(1, 1, 0));
    QCOMPARE(loaded(*destination, unitOf(build("b1", "running", noon + second)), SourceObject::Builds),
             countsOf(1, 0, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT _synced_at FROM builds")).toString(),
             QStringLiteral("2024-03-01T12:00:00.000Z"));
    QCOMPARE(loaded(*destination, unitOf(build("b1", "passed", noon + 2 * second)), SourceObject::Builds),
             countsOf(1, 1, 0));
    QCOMPARE(box.value(QStringLiteral("SELECT _synced_at FROM builds")).toString(),
             QStringLiteral("2024-03-01T12:00:02.000Z"));
}

/// A difference in any one column, NULL or not, is a change, and going back is one too.
void TestDestinationLoad::everyColumnCounts()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    const Table &table = tableOf(SourceObject::Jobs);
    std::int64_t readAt = noon;
    Rows plain(SourceObject::Jobs, readAt);
    plain.row("j1");
    QCOMPARE(loaded(*destination, unitOf(plain), SourceObject::Jobs), countsOf(1, 1, 0));
    for (std::size_t column = 1; column <= table.columns.size(); ++column) {
        const std::string_view name = column < table.columns.size() ? table.columns[column].name : extraColumn;
        Rows changed(SourceObject::Jobs, readAt += second);
        changed.row("j1");
        setAnyValue(changed, table, column);
        const auto there = loaded(*destination, unitOf(changed), SourceObject::Jobs);
        QVERIFY2(there == countsOf(1, 1, 0), std::string(name).c_str());
        QVERIFY2(loaded(*destination, unitOf(changed), SourceObject::Jobs) == countsOf(1, 0, 1),
                 std::string(name).c_str());
        plain.batch.setReadAt(readAt += second);
        QVERIFY2(loaded(*destination, unitOf(plain), SourceObject::Jobs) == countsOf(1, 1, 0),
                 std::string(name).c_str());
    }
}

void TestDestinationLoad::olderReadingNeverWins()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QCOMPARE(loaded(*destination, unitOf(build("b1", "passed", noon + second)), SourceObject::Builds),
             countsOf(1, 1, 0));
    QCOMPARE(loaded(*destination, unitOf(build("b1", "running", noon)), SourceObject::Builds),
             countsOf(1, 0, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT state FROM builds")).toString(), QStringLiteral("passed"));
    // The same moment is not older.
    QCOMPARE(loaded(*destination, unitOf(build("b1", "failed", noon + second)), SourceObject::Builds),
             countsOf(1, 1, 0));
}

void TestDestinationLoad::anyReadingClearsRemoved()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QVERIFY_OK(destination->load(unitOf(build("b1", "passed"))));
    const auto removed = destination->markRemoved(SourceObject::Builds, {"b1", "b1", "nobody"}, noon + second);
    QVERIFY_OK(removed);
    QCOMPARE(*removed, 1);
    QCOMPARE(box.value(QStringLiteral("SELECT _removed_at FROM builds")).toString(),
             QStringLiteral("2024-03-01T12:00:01.000Z"));
    QCOMPARE(loaded(*destination, unitOf(build("b1", "passed", noon + 2 * second)), SourceObject::Builds),
             countsOf(1, 1, 0));
    QVERIFY(box.value(QStringLiteral("SELECT _removed_at FROM builds")).isNull());
}

void TestDestinationLoad::columnsThatAreNotCarriedStay()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows whole(SourceObject::Jobs);
    whole.row("j1").text("group_key", "tests").text("state", "running");
    QVERIFY_OK(destination->load(unitOf(whole)));
    Rows partial(SourceObject::Jobs, noon + second);
    partial.without("group_key").row("j1").text("group_key", "ignored").text("state", "passed");
    partial.row("j2").text("group_key", "ignored").text("state", "passed");
    QCOMPARE(loaded(*destination, unitOf(partial), SourceObject::Jobs), countsOf(2, 2, 0));
    QCOMPARE(box.value(QStringLiteral("SELECT group_key || state FROM jobs WHERE id = 'j1'")).toString(),
             QStringLiteral("testspassed"));
    QVERIFY(box.value(QStringLiteral("SELECT group_key FROM jobs WHERE id = 'j2'")).isNull());
    // Only the column that is not carried differs: nothing to do.
    partial.batch.setReadAt(noon + 2 * second);
    QCOMPARE(loaded(*destination, unitOf(partial), SourceObject::Jobs), countsOf(2, 0, 2));
}

void TestDestinationLoad::agentInsideAJobMustBeNewer()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows listed(SourceObject::Agents);
    listed.row("a1").text("connection_state", "connected").text("job_id", "j1");
    QVERIFY_OK(destination->load(unitOf(listed)));
    Rows inside(SourceObject::Agents);
    inside.without("job_id").row("a1").text("connection_state", "lost");
    QCOMPARE(loaded(*destination, unitOf(inside), SourceObject::Agents), countsOf(1, 0, 1));
    inside.batch.setReadAt(noon + 1000);
    QCOMPARE(loaded(*destination, unitOf(inside), SourceObject::Agents), countsOf(1, 1, 0));
    QCOMPARE(box.value(QStringLiteral("SELECT connection_state || job_id FROM agents")).toString(),
             QStringLiteral("lostj1"));
    // A whole reading of the same moment may correct it.
    listed.batch.setReadAt(noon + 1000);
    QCOMPARE(loaded(*destination, unitOf(listed), SourceObject::Agents), countsOf(1, 1, 0));
}

void TestDestinationLoad::extraOfAPartialReadingIsMerged()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    const auto extra
        = [&] { return box.value(QStringLiteral("SELECT extra FROM jobs WHERE id = 'j1'")).toString(); };
    Rows whole(SourceObject::Jobs);
    whole.row("j1").json("extra", R"({"a":1,"b":{"c":"\u00e9"}})");
    QVERIFY_OK(destination->load(unitOf(whole)));
    const auto partial = [](std::int64_t readAt, const char *json) {
        Rows rows(SourceObject::Jobs, readAt);
        rows.without("group_key").row("j1");
        if (json != nullptr)
            rows.json("extra", json);
        return rows;
    };
    QCOMPARE(loaded(*destination, unitOf(partial(noon + 1 * second, nullptr)), SourceObject::Jobs),
             countsOf(1, 0, 1));
    QCOMPARE(loaded(*destination, unitOf(partial(noon + 2 * second, R"({"a":1})")), SourceObject::Jobs),
             countsOf(1, 0, 1));
    QCOMPARE(loaded(*destination, unitOf(partial(noon + 3 * second, R"({"a":2,"d":3})")), SourceObject::Jobs),
             countsOf(1, 1, 0));
    const QJsonObject merged = QJsonDocument::fromJson(extra().toUtf8()).object();
    QCOMPARE(merged, QJsonDocument::fromJson(R"({"a":2,"b":{"c":"\u00e9"},"d":3})").object());
    // A whole reading replaces it.
    whole.batch.setReadAt(noon + 4 * second);
    QCOMPARE(loaded(*destination, unitOf(whole), SourceObject::Jobs), countsOf(1, 1, 0));
    QCOMPARE(canonical(extra()), canonical(QStringLiteral(R"({"a":1,"b":{"c":"\u00e9"}})")));
    // What a user made of it does not stop the load; some databases keep no text that is not JSON.
    box.sql(QStringLiteral("UPDATE jobs SET extra = '%1'")
                .arg(isSqliteUnderTest() ? QStringLiteral("not json") : QStringLiteral("[1]")));
    QCOMPARE(loaded(*destination, unitOf(partial(noon + 5 * second, R"({"a":2})")), SourceObject::Jobs),
             countsOf(1, 1, 0));
    QCOMPARE(canonical(extra()), QStringLiteral(R"({"a":2})"));
}

void TestDestinationLoad::sameIdTwiceInAUnit()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows rows(SourceObject::Builds);
    rows.row("b1").text("state", "running");
    rows.row("b1").text("state", "running");
    rows.row("b1").text("state", "passed");
    QCOMPARE(loaded(*destination, unitOf(rows), SourceObject::Builds), countsOf(3, 2, 1));
    QCOMPARE(box.value(QStringLiteral("SELECT state FROM builds")).toString(), QStringLiteral("passed"));
}

/// Two pages in one transaction are what they are one after the other: each row keeps the time of its own reading.
void TestDestinationLoad::unitsPutTogether()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    QVERIFY_OK(destination->load(unitOf(build("b0", "passed", noon + 2 * second), build("b9", "failed"))));
    Rows first(SourceObject::Builds, noon + second);
    first.row("b0").text("state", "older").row("b1").text("state", "running").row("b2").text("state", "passed");
    first.row("b9").text("state", "changed");
    LoadUnit together = unitOf(first);
    together.state = {{"pages", "1"}, {"only", "[1]"}};
    Rows newer(SourceObject::Builds, noon + 3 * second);
    newer.row("b1").text("state", "passed").row("b3").text("state", "passed");
    LoadUnit later = unitOf(newer);
    later.state = {{"pages", "2"}};
    together.append(std::move(later));
    QCOMPARE(loaded(*destination, together, SourceObject::Builds), countsOf(6, 5, 1));
    const auto row = [](const char *id, const char *state, const char *at) {
        return QVariantList{QString::fromLatin1(id), QString::fromLatin1(state),
                            QStringLiteral("2024-03-01T12:00:0%1.000Z").arg(QLatin1String(at))};
    };
    QCOMPARE(box.sql(QStringLiteral("SELECT id, state, _synced_at FROM builds ORDER BY id")),
             (QList<QVariantList>{row("b0", "passed", "2"), row("b1", "passed", "3"), row("b2", "passed", "1"),
                                  row("b3", "passed", "3"), row("b9", "changed", "1")}));
    QCOMPARE(destination->readState().value(), (StateMap{{"only", "[1]"}, {"pages", "2"}}));
    // A row that comes again as it was is nothing new, also between others of its own.
    Rows third(SourceObject::Builds, noon + 4 * second);
    third.row("b1").text("state", "passed").row("b2").text("state", "failed");
    LoadUnit thrice = unitOf(third);
    for (const char *state : {"failed", "passed", "passed"}) {
        Rows more(SourceObject::Builds, noon + 5 * second);
        more.row("b2").text("state", state);
        thrice.append(unitOf(more));
    }
    QCOMPARE(loaded(*destination, thrice, SourceObject::Builds), countsOf(5, 2, 3));
    QCOMPARE(box.value(QStringLiteral("SELECT state FROM builds WHERE id = 'b2'")).toString(),
             QStringLiteral("passed"));
    // The other way round, which is late for some rows and nothing new for the others.
    newer.batch.setReadAt(noon + 6 * second);
    LoadUnit again = unitOf(newer);
    again.append(unitOf(first));
    QCOMPARE(loaded(*destination, again, SourceObject::Builds), countsOf(6, 0, 6));
}

void TestDestinationLoad::rowsAndStateTogether()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    LoadUnit unit = unitOf(build("b1", "passed"));
    unit.state = {{"history.1", QByteArrayLiteral("{\"lo\":1}")}, {"new", QByteArrayLiteral("2")}};
    QVERIFY_OK(destination->load(unit));
    unit.state = {{"history.1", std::nullopt}, {"finished", QByteArrayLiteral("\"\xf0\x9f\x90\x99\"")}};
    QVERIFY_OK(destination->load(unit));
    auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(*state, (StateMap{{"finished", "\"\xf0\x9f\x90\x99\""}, {"new", "2"}}));
    state = destination->readState("fin");
    QVERIFY_OK(state);
    QCOMPARE(state->size(), std::size_t(1));
    // Names of our own are not the engine's, and then nothing of the unit is kept.
    LoadUnit wrong = unitOf(build("b2", "passed"));
    wrong.state = {{"_owner", QByteArrayLiteral("{}")}};
    const auto refused = destination->load(wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM builds")).toInt(), 1);
}

void TestDestinationLoad::compareSaysWhatDiffers()
{
    Sandbox box;
    const auto destination = prepared(box);
    QVERIFY(destination);
    Rows stored(SourceObject::Jobs);
    for (const char *id : {"same", "different", "removed", "partial"})
        stored.row(id)
            .text("state", "passed")
            .number("exit_status", 0)
            .text("group_key", "g")
            .time("created_at", noon);
    QVERIFY_OK(destination->load(unitOf(stored)));
    QVERIFY_OK(destination->markRemoved(SourceObject::Jobs, {"removed"}, noon));
    Rows read(SourceObject::Jobs, noon + second);
    for (const char *id : {"same", "different", "removed", "missing"})
        read.row(id).text("state", "passed").number("exit_status", 0).text("group_key", "g").time("created_at", noon);
    read.batch.setCell(1, *read.batch.table().indexOfColumn("exit_status"), {1, Cell::Kind::Integer});
    auto difference = destination->compare(read.batch);
    QVERIFY_OK(difference);
    QCOMPARE(difference->missing, std::vector<std::string>{"missing"});
    QCOMPARE(difference->different, (std::vector<std::string>{"different", "removed"}));
    Rows partial(SourceObject::Jobs, noon + second);
    partial.without("group_key")
        .row("partial")
        .text("state", "passed")
        .number("exit_status", 0)
        .time("created_at", noon);
    difference = destination->compare(partial.batch);
    QVERIFY_OK(difference);
    QVERIFY(difference->missing.empty() && difference->different.empty());
}

void TestDestinationLoad::countsOfSeveralObjects()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows agents(SourceObject::Agents);
    agents.without("job_id").row("a1").row("a1").row("a2");
    Rows jobs(SourceObject::Jobs);
    jobs.row("j1").row("j2");
    LoadUnit unit = unitOf(build("b1", "passed"), jobs, agents);
    unit.rows.rejected
        = {{SourceObject::Builds, "", "no id", "{}"}, {SourceObject::Jobs, "j9", "no object", "[]"}};
    unit.rows.coerced = {0, 0, 3, 5};
    const auto counts = destination->load(unit);
    QVERIFY_OK(counts);
    ObjectCounts builds = countsOf(2, 1, 0, 1);
    builds.coerced = 3;
    ObjectCounts jobCounts = countsOf(3, 2, 0, 1);
    jobCounts.coerced = 5;
    QCOMPARE(counts->counts[indexOf(SourceObject::Pipelines)], countsOf(0, 0, 0));
    QCOMPARE(counts->counts[indexOf(SourceObject::Agents)], countsOf(3, 2, 1));
    QCOMPARE(counts->counts[indexOf(SourceObject::Builds)], builds);
    QCOMPARE(counts->counts[indexOf(SourceObject::Jobs)], jobCounts);
    QVERIFY(counts->refused.empty());
}

QTEST_GUILESS_MAIN(TestDestinationLoad)
#include "tst_destinationload.moc"
