// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows, rejects and refs come out of the records of an answer.
#include "tests/sync/buildkite/pagetools.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;
using namespace kitesync::pagetools;

namespace {

constexpr auto builds = SourceObject::Builds;
constexpr auto jobs = SourceObject::Jobs;
constexpr auto agents = SourceObject::Agents;

QString textIn(const ParsedPage &page, SourceObject object, std::size_t row, const char *column)
{
    return valueOf(page, object, row, QLatin1String(column)).toString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPageRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void rejects_data();
    void rejects();
    void rejectedBuildTakesItsJobs();
    void rejectedJobLeavesItsBuild();
    void deepNesting_data();
    void deepNesting();
    void skippedIds();
    void equalIds();
    void wanted_data();
    void wanted();
    void idBehindJobs();
    void slugOfPipeline_data();
    void slugOfPipeline();
    void embeddedAgents();
    void embeddedAgentWithoutId();
    void equalAgentsThatDoNotFit();
    void openBuilds_data();
    void openBuilds();
    void refs();
};

void TestPageRecords::golden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("object");
    QTest::addColumn<int>("shape");
    const auto row
        = [](const char *name, SourceObject object, ParseRequest::Shape shape = ParseRequest::Shape::List) {
              QTest::newRow(name) << QString::fromLatin1(name) << int(object) << int(shape);
          };
    row("builds", builds);
    row("builds-2015", builds);
    row("build-with-all-job-types", builds, ParseRequest::Shape::Single);
    row("builds-surprises", builds);
    row("jobs-of-build", jobs, ParseRequest::Shape::CursorList);
    row("pipelines", SourceObject::Pipelines);
    row("agents", agents);
    row("agents-2015", agents);
}

void TestPageRecords::golden()
{
    QFETCH(QString, name);
    QFETCH(int, object);
    QFETCH(int, shape);
    const QString base = QStringLiteral(KITESYNC_TEST_DATA "/buildkite/") + name;
    const QByteArray body = contentOf(base + QStringLiteral(".json"));
    QVERIFY2(!body.isEmpty(), qPrintable(base));
    ParseRequest request = requestFor(SourceObject(object), ParseRequest::Shape(shape));
    if (request.object == jobs) {
        request.build.id = "0189aaaa-0000-4000-8000-000000000001";
        request.build.pipelineId = "0189bbbb-0000-4000-8000-000000000001";
    }
    const QByteArray actual = QJsonDocument(describe(decoded(body, request))).toJson();
    const QByteArray expected = contentOf(base + QStringLiteral(".rows"));
    if (actual != expected) {
        QFile fail(base + QStringLiteral(".rows.fail"));
        QVERIFY(fail.open(QIODevice::WriteOnly));
        fail.write(actual);
    }
    QVERIFY2(actual == expected, qPrintable(QStringLiteral("compare %1.rows with %1.rows.fail").arg(base)));
}

void TestPageRecords::rejects_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("sourceId");
    QTest::addColumn<QString>("reason");
    const QByteArray longest(255, 'x');
    QTest::newRow("no id") << QByteArray(R"({"name":"n"})") << QString() << "it has no id";
    QTest::newRow("null id") << QByteArray(R"({"id":null})") << QString() << "its id is not a text";
    QTest::newRow("empty id") << QByteArray(R"({"id":""})") << QString() << "its id is empty";
    QTest::newRow("number") << QByteArray(R"({"id":7})") << QString() << "its id is not a text";
    QTest::newRow("object") << QByteArray(R"({"id":{"a":1}})") << QString() << "its id is not a text";
    QTest::newRow("too long") << QByteArray("{\"id\":\"" + longest + "xy\"}") << QString::fromLatin1(longest)
                              << "its id is longer than 255 characters";
    QTest::newRow("nul") << QByteArray(R"({"id":"a\u0000"})") << QString::fromUtf8("a\uFFFD")
                         << "its id has characters that a database cannot keep";
    QTest::newRow("lone surrogate") << QByteArray(R"({"id":"\ud800"})") << QString::fromUtf8("\uFFFD")
                                    << "its id has characters that a database cannot keep";
    QTest::newRow("a null") << QByteArray("null") << QString() << "it is null, not an object";
    QTest::newRow("a number") << QByteArray("1.5") << QString() << "it is a number, not an object";
    QTest::newRow("a text") << QByteArray(R"("id")") << QString() << "it is a text, not an object";
    QTest::newRow("a list") << QByteArray(R"([{"id":"a"}])") << QString() << "it is a list, not an object";
    QTest::newRow("false") << QByteArray("false") << QString() << "it is a boolean, not an object";
}

void TestPageRecords::rejects()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, sourceId);
    QFETCH(QString, reason);
    for (const SourceObject object : allSourceObjects) {
        const ParsedPage page
            = decoded("[{\"id\":\"first\"}, " + record + " ,{\"id\":\"last\"}]", requestFor(object));
        QCOMPARE(rowCountOf(page, object), std::size_t(2));
        QCOMPARE(page.summary.records, std::size_t(3));
        QCOMPARE(page.rows.rejected.size(), std::size_t(1));
        const RejectedRecord &rejected = page.rows.rejected.front();
        QCOMPARE(rejected.object, object);
        QCOMPARE(QString::fromStdString(rejected.payload), QString::fromUtf8(record));
        QCOMPARE(QString::fromStdString(rejected.sourceId), sourceId);
        QCOMPARE(QString::fromStdString(rejected.reason), reason);
        QCOMPARE(coercedOf(page, object), std::int64_t(0));
    }
    const ParsedPage longest
        = decoded("[{\"id\":\"" + QByteArray(255 * 2, '\0').replace(QByteArray(2, '\0'), "é") + "\"}]",
                  requestFor(builds));
    QCOMPARE(rowCountOf(longest, builds), std::size_t(1));
}

void TestPageRecords::rejectedBuildTakesItsJobs()
{
    const QByteArray record
        = R"({"jobs":[{"id":"j","agent":{"id":"a"}},{"no":"id"}],"created_at":"2024-01-01T00:00:00Z","number":7})";
    const ParsedPage page = decoded("[" + record + "]", requestFor(builds));
    QVERIFY(page.rows.batches.empty());
    QCOMPARE(page.rows.rejected.size(), std::size_t(1));
    QCOMPARE(page.rows.rejected.front().payload, record.toStdString());
    QVERIFY(page.summary.refs.front().rejected);
    QCOMPARE(page.summary.refs.front().createdAt.value(), Q_INT64_C(1704067200000000));
    QCOMPARE(page.summary.refs.front().number, std::int64_t(7));

    // The same agent comes again in a build that stays.
    const ParsedPage both
        = decoded("[" + record + R"(,{"id":"b","jobs":[{"id":"k","agent":{"id":"a"}}]}])", requestFor(builds));
    QCOMPARE(rowCountOf(both, agents), std::size_t(1));
    QCOMPARE(textIn(both, jobs, 0, "agent_id"), QStringLiteral("a"));

    ParseRequest jobsOnly = requestFor(builds);
    jobsOnly.wanted = SourceObject::Jobs;
    QCOMPARE(decodePage("[" + record + "]", false, jobsOnly, byteLimit)->rows.rejected.size(), std::size_t(1));
}

void TestPageRecords::rejectedJobLeavesItsBuild()
{
    const ParsedPage page
        = decoded(R"([{"id":"b","jobs":[{"id":"j"},5,{"id":""},{"id":"k"}]}])", requestFor(builds));
    QCOMPARE(rowCountOf(page, builds), std::size_t(1));
    QCOMPARE(rowCountOf(page, jobs), std::size_t(2));
    QCOMPARE(textIn(page, jobs, 1, "build_id"), QStringLiteral("b"));
    QCOMPARE(page.rows.rejected.size(), std::size_t(2));
    QCOMPARE(page.rows.rejected.front().object, jobs);
}

void TestPageRecords::deepNesting_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("rejected");
    QTest::newRow("list 99") << QByteArray(QByteArray(99, '[') + QByteArray(99, ']')) << false;
    QTest::newRow("list 100") << QByteArray(QByteArray(100, '[') + QByteArray(100, ']')) << true;
    QTest::newRow("list 300000") << QByteArray(QByteArray(300'000, '[') + QByteArray(300'000, ']')) << true;
    QTest::newRow("object 300000") << QByteArray(QByteArray("{\"a\":").repeated(300'000) + "1"
                                                 + QByteArray(300'000, '}'))
                                   << true;
    QTest::newRow("equal keys") << QByteArray(QByteArray("{\"a\":1,\"a\":").repeated(100'000) + "1"
                                              + QByteArray(100'000, '}'))
                                << true;
}

void TestPageRecords::deepNesting()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, rejected);
    for (const char *key : {"env", "new", "branch", "creator"}) {
        const ParsedPage page = decoded(
            "[{\"id\":\"a\",\"" + QByteArray(key) + "\":" + value + "},{\"id\":\"b\"}]", requestFor(builds));
        const bool nestedObject = QByteArray(key) == "creator" && value.startsWith('{');
        QCOMPARE(page.rows.rejected.size(), std::size_t(rejected || (nestedObject && rejected) ? 1 : 0));
        QCOMPARE(rowCountOf(page, builds), std::size_t(rejected ? 1 : 2));
    }
    // "extra" nests like the source.
    const ParsedPage nested
        = decoded("[{\"id\":\"a\",\"creator\":{\"x\":" + value + "}}]", requestFor(builds));
    QCOMPARE(nested.rows.rejected.size(), std::size_t(1));
    // What is not kept may be as deep as it likes.
    QCOMPARE(rowCountOf(decoded("[{\"id\":\"a\",\"job_state_counts\":" + value + "}]", requestFor(builds)),
                        builds),
             std::size_t(1));
    // As long as it closes.
    QVERIFY(!decodePage("[{\"id\":\"a\",\"env\":" + value.left(value.size() / 2) + "}]", false,
                        requestFor(builds), byteLimit));
}

void TestPageRecords::skippedIds()
{
    ParseRequest request = requestFor(builds);
    request.skip = {"b"};
    const QByteArray body
        = R"([{"id":"a","number":"1","jobs":[{"id":"j1","agent":{"id":"g"}}]},)"
          R"({"id":"b","number":"2","created_at":"2024-01-01T00:00:00Z","jobs":[{"id":"j2","exit_status":"1","agent":{"id":"h"}},{"id":null}]},)"
          R"({"id":"c","jobs":[{"id":"j3","agent":{"id":"h"}}]}])";
    const ParsedPage page = decoded(body, request);
    QCOMPARE(page.summary.records, std::size_t(3));
    QCOMPARE(page.summary.refs.size(), std::size_t(3));
    QCOMPARE(page.summary.refs[1].id, std::string("b"));
    QVERIFY(page.summary.refs[1].createdAt);
    QCOMPARE(rowCountOf(page, builds), std::size_t(2));
    QCOMPARE(rowCountOf(page, jobs), std::size_t(2));
    QCOMPARE(textIn(page, jobs, 1, "id"), QStringLiteral("j3"));
    QCOMPARE(rowCountOf(page, agents), std::size_t(2));
    QCOMPARE(textIn(page, agents, 1, "id"), QStringLiteral("h"));
    QVERIFY(page.rows.rejected.empty());
    QCOMPARE(coercedOf(page, builds), std::int64_t(1));
    QCOMPARE(coercedOf(page, jobs), std::int64_t(0));
}

void TestPageRecords::equalIds()
{
    const QByteArray body
        = R"([{"id":"a","number":"1","jobs":[{"id":"j","name":"first","agent":{"id":"g","name":"g1"}},{"id":"k","agent":{"id":"g","name":"g2"}}]},)"
          R"({"id":"b"},{"id":"a","number":2,"jobs":[{"id":"j","name":"second","agent":{"id":"g","name":"g1"}}]}])";
    const ParsedPage page = decoded(body, requestFor(builds));
    QCOMPARE(page.summary.records, std::size_t(3));
    QCOMPARE(rowCountOf(page, builds), std::size_t(2));
    QCOMPARE(textIn(page, builds, 0, "id"), QStringLiteral("b"));
    QCOMPARE(textIn(page, builds, 1, "number"), QStringLiteral("2"));
    QCOMPARE(coercedOf(page, builds), std::int64_t(0));
    QCOMPARE(rowCountOf(page, jobs), std::size_t(2));
    QCOMPARE(textIn(page, jobs, 1, "name"), QStringLiteral("second"));
    QCOMPARE(rowCountOf(page, agents), std::size_t(1));
    QCOMPARE(textIn(page, agents, 0, "name"), QStringLiteral("g1"));
}

void TestPageRecords::wanted_data()
{
    QTest::addColumn<int>("wantedObjects");
    QTest::addColumn<QStringList>("batches");
    const auto row = [](const char *tag, SourceObjects wantedObjects, const char *batches) {
        QTest::newRow(tag) << int(wantedObjects.toInt())
                           << QString::fromLatin1(batches).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("all", builds | jobs | agents, "builds jobs agents");
    row("builds", builds, "builds");
    row("jobs", jobs, "jobs");
    row("agents", agents, "agents");
    row("jobs and agents", jobs | agents, "jobs agents");
    row("none", {}, "");
}

void TestPageRecords::wanted()
{
    QFETCH(int, wantedObjects);
    QFETCH(QStringList, batches);
    ParseRequest request = requestFor(builds);
    request.wanted = SourceObjects::fromInt(SourceObjects::Int(wantedObjects));
    const ParsedPage page = decoded(
        R"([{"id":"b","state":"running","jobs":[{"id":"j","name":7,"agent":{"id":"a","name":"n","priority":"1"}}]}])",
        request);
    QStringList names;
    for (const RowBatch &batch : page.rows.batches)
        names.append(nameOf(batch.object()));
    QCOMPARE(names, batches);
    QCOMPARE(coercedOf(page, jobs), std::int64_t(request.wanted.testFlag(jobs) ? 1 : 0));
    QCOMPARE(coercedOf(page, agents), std::int64_t(request.wanted.testFlag(agents) ? 1 : 0));
    QVERIFY(page.summary.refs.front().open);
    if (request.wanted.testFlag(jobs)) {
        QCOMPARE(textIn(page, jobs, 0, "build_id"), QStringLiteral("b"));
        QCOMPARE(textIn(page, jobs, 0, "agent_id"), QStringLiteral("a"));
        QCOMPARE(textIn(page, jobs, 0, "agent_name"), QStringLiteral("n"));
        QCOMPARE(textIn(page, jobs, 0, "extra"), QStringLiteral(R"({"name":7})"));
    }
}

void TestPageRecords::idBehindJobs()
{
    const ParsedPage page = decoded(
        R"([{"jobs":[{"id":"j"}],"pipeline":{"slug":"web","id":"p"},"id":"b"},{"jobs":[{"id":"k"}],"id":"c"}])",
        requestFor(builds));
    QCOMPARE(textIn(page, jobs, 0, "build_id"), QStringLiteral("b"));
    QCOMPARE(textIn(page, jobs, 0, "pipeline_id"), QStringLiteral("p"));
    QCOMPARE(textIn(page, jobs, 1, "build_id"), QStringLiteral("c"));
    QVERIFY(!valueOf(page, jobs, 1, QStringLiteral("pipeline_id")).isValid());
}

void TestPageRecords::slugOfPipeline_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("slug");
    const QByteArray url
        = R"("url":"https://api.buildkite.com/v2/organizations/acme/pipelines/from-url/builds/7")";
    QTest::newRow("pipeline") << QByteArray(R"("pipeline":{"id":"p","slug":"web","name":"Web","steps":[]},)"
                                            + url)
                              << "web";
    QTest::newRow("url") << url << "from-url";
    QTest::newRow("pipeline without slug") << QByteArray(url + R"(,"pipeline":{"id":"p"})") << "from-url";
    QTest::newRow("empty slug") << QByteArray(url + R"(,"pipeline":{"slug":""})") << "from-url";
    QTest::newRow("another url") << QByteArray(R"("url":"https://example.org/pipelines/x")") << QString();
    QTest::newRow("neither") << QByteArray(R"("number":1)") << QString();
}

void TestPageRecords::slugOfPipeline()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, slug);
    const ParsedPage page = decoded("[{\"id\":\"b\"," + members + "}]", requestFor(builds));
    QCOMPARE(textIn(page, builds, 0, "pipeline_slug"), slug);
    QCOMPARE(QString::fromStdString(page.summary.refs.front().slug), slug);
    QVERIFY(!valueOf(page, builds, 0, QStringLiteral("extra")).isValid());
}

void TestPageRecords::embeddedAgents()
{
    const QByteArray body
        = R"([{"id":"b","jobs":[{"id":"j","agent":{"id":"a","name":"n","creator":null,"job":{"id":"zz"},"new":1}},)"
          R"({"id":"k","agent":null},{"id":"l","agent":{"id":"a2","os_id":"linux"}}]}])";
    const ParsedPage page = decoded(body, requestFor(builds));
    const RowBatch *batch = batchOf(page, agents);
    QCOMPARE(batch->rowCount(), std::size_t(2));
    QCOMPARE(textIn(page, agents, 0, "extra"), QStringLiteral(R"({"new":1})"));
    QVERIFY(!valueOf(page, jobs, 0, QStringLiteral("extra")).isValid());
    QVERIFY(!valueOf(page, jobs, 1, QStringLiteral("agent_id")).isValid());
    const auto carries = [batch](const char *column) {
        return batch->carried().test(batch->table().indexOfColumn(column).value());
    };
    for (const char *column : {"id", "name", "os_id", "creator_id", "creator_email"})
        QVERIFY2(carries(column), column);
    QVERIFY2(!carries("job_id"), "the agent's list says it");
    QVERIFY2(!carries("arch"), "no agent of the page says it");
    QVERIFY(batch->carried().test(batch->extraIndex()));
    // The list of agents says everything.
    const ParsedPage list = decoded(R"([{"id":"a"}])", requestFor(agents));
    QVERIFY(batchOf(list, agents)->carried().all());
}

void TestPageRecords::embeddedAgentWithoutId()
{
    const ParsedPage page = decoded(
        R"([{"id":"b","jobs":[{"id":"j","agent":{"name":"n","x":1,"id":5}},{"id":"k","agent":"host-1"}]}])",
        requestFor(builds));
    QCOMPARE(rowCountOf(page, agents), std::size_t(0));
    QVERIFY(page.rows.rejected.empty());
    QCOMPARE(textIn(page, jobs, 0, "extra"), QStringLiteral(R"({"agent":{"name":"n","x":1,"id":5}})"));
    QCOMPARE(textIn(page, jobs, 0, "agent_name"), QStringLiteral("n"));
    QCOMPARE(textIn(page, jobs, 1, "extra"), QStringLiteral(R"({"agent":"host-1"})"));
    QCOMPARE(coercedOf(page, jobs), std::int64_t(2));
}

void TestPageRecords::equalAgentsThatDoNotFit()
{
    const QByteArray agent = R"({"id":"a","name":7})";
    const ParsedPage page = decoded("[{\"id\":\"b\",\"jobs\":[{\"id\":\"j\",\"agent\":" + agent
                                        + "},{\"id\":\"k\",\"agent\":" + agent + "}]}]",
                                    requestFor(builds));
    QCOMPARE(rowCountOf(page, agents), std::size_t(1));
    for (const std::size_t row : {0, 1})
        QCOMPARE(textIn(page, jobs, row, "extra"), QStringLiteral(R"({"agent":{"name":7}})"));
    QCOMPARE(coercedOf(page, jobs), std::int64_t(2));
}

void TestPageRecords::openBuilds_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("blocked");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("open");
    for (const char *ended : {"passed", "failed", "canceled", "skipped", "not_run"}) {
        QTest::addRow("%s", ended) << ended << false << true << false;
        QTest::addRow("%s without end", ended) << ended << false << false << false;
        QTest::addRow("%s blocked", ended) << ended << true << true << true;
    }
    for (const char *going : {"creating", "scheduled", "running", "failing", "canceling", "blocked"})
        QTest::addRow("%s", going) << going << false << false << true;
    QTest::newRow("running with an end") << "running" << false << true << true;
    QTest::newRow("unknown") << "hibernating" << false << false << true;
    QTest::newRow("unknown with an end") << "hibernating" << false << true << false;
    QTest::newRow("none") << "" << false << false << true;
}

void TestPageRecords::openBuilds()
{
    QFETCH(QString, state);
    QFETCH(bool, blocked);
    QFETCH(bool, finished);
    QFETCH(bool, open);
    QCOMPARE(isOpenBuild(state.toStdString(), blocked, finished), open);
    const QByteArray body = "[{\"id\":\"b\",\"state\":\"" + state.toUtf8()
                            + "\",\"blocked\":" + (blocked ? "true" : "false")
                            + ",\"finished_at\":" + (finished ? "\"2024-01-01T00:00:00Z\"" : "null") + "}]";
    const ParsedPage page = decoded(body, requestFor(builds));
    QCOMPARE(page.summary.refs.front().open, open);
    QCOMPARE(page.summary.refs.front().blocked, blocked);
}

void TestPageRecords::refs()
{
    const ParsedPage pipelines
        = decoded(R"([{"id":"p","slug":"web","created_at":"2013-09-03 13:24:38 UTC"},{"slug":"x"}])",
                  requestFor(SourceObject::Pipelines));
    QCOMPARE(pipelines.summary.refs[0].slug, std::string("web"));
    QCOMPARE(pipelines.summary.refs[0].createdAt.value(), Q_INT64_C(1378214678000000));
    QVERIFY(pipelines.summary.refs[1].rejected);
    const ParsedPage live = decoded(
        R"([{"id":"a","connection_state":"connected"},{"id":"b","connection_state":"stopping"},{"id":"c","connection_state":"lost"}])",
        requestFor(agents));
    QVERIFY(live.summary.refs[0].open && live.summary.refs[1].open && !live.summary.refs[2].open);
    const ParsedPage unreadable = decoded(R"([{"id":"a","created_at":"soon"}])", requestFor(builds));
    QVERIFY(!unreadable.summary.refs[0].createdAt);
}

QTEST_GUILESS_MAIN(TestPageRecords)
#include "tst_page_records.moc"
