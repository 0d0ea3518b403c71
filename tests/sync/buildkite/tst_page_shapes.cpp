// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as a whole: shapes, broken bodies, gzip.
#include "tests/sync/buildkite/pagetools.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::pagetools;

namespace {

using Shape = ParseRequest::Shape;

constexpr auto builds = SourceObject::Builds;
constexpr auto jobs = SourceObject::Jobs;
constexpr auto agents = SourceObject::Agents;

Result<ParsedPage> decodedAs(Shape shape, const QByteArray &body, SourceObject object = builds)
{
    return decodePage(body, false, requestFor(object, shape), byteLimit);
}

QString textIn(const ParsedPage &page, SourceObject object, std::size_t row, const char *column)
{
    return valueOf(page, object, row, QLatin1String(column)).toString();
}

} // namespace

class TestPageShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void broken_data();
    void broken();
    void excerptIsShortAndClean();
    void emptyList();
    void whiteSpaceEverywhere();
    void single();
    void cursorList();
    void cursorListOrder();
    void cursorListCarries();
    void gzipOfManySizes();
    void gzipOfManyMembers();
    void gzipBroken_data();
    void gzipBroken();
    void tooLarge();
    void trailerLies();
};

struct BrokenBody
{
    const char *tag;
    const char *body;
};

constexpr BrokenBody brokenLists[]{
    {"empty", ""},
    {"space", " \n"},
    {"html", "<!DOCTYPE html><html></html>"},
    {"message", R"({"message":"Not found"})"},
    {"text", R"("no")"},
    {"null", "null"},
    {"unclosed list", R"([{"id":"a"})"},
    {"unclosed object", R"([{"id":"a")"},
    {"unclosed text", R"([{"id":"a)"},
    {"cut in a key", R"([{"id":"a","nam)"},
    {"cut in an escape", R"([{"id":"a\)"},
    {"closed twice", R"([{"id":"a"}]])"},
    {"something behind", R"([{"id":"a"}] x)"},
    {"two lists", "[][]"},
    {"comma at the end", R"([{"id":"a"},])"},
    {"comma in an object", R"([{"id":"a",}])"},
    {"no comma", R"([{"id":"a"}{"id":"b"}])"},
    {"no colon", R"([{"id" "a"}])"},
    {"no value", R"([{"id":}])"},
    {"key is a number", R"([{1:"a"}])"},
    {"single quotes", R"([{'id':'a'}])"},
    {"wrong bracket", R"([{"id":"a"]])"},
    {"bad word", R"([{"id":"a","tag":nul}])"},
    {"bad word kept", R"([{"id":"a","new":truee}])"},
    {"bad number", R"([{"id":"a","number":01}])"},
    {"bad number kept", R"([{"id":"a","new":1.}])"},
    {"not a number", R"([{"id":"a","number":NaN}])"},
    {"bad escape", R"([{"id":"a","message":"\q"}])"},
    {"bad hex", R"([{"id":"a","message":"\u12g4"}])"},
    {"bad escape in a time", R"([{"id":"a","created_at":"\q"}])"},
    {"bad escape in a key", R"([{"id":"a","\q":1}])"},
    {"bad escape in json", R"([{"id":"a","env":{"a":"\q"}}])"},
    {"control character", "[{\"id\":\"a\nb\"}]"},
    {"broken inside json", R"([{"id":"a","env":{"a":}}])"},
    {"brackets mixed inside json", R"([{"id":"a","env":{"a":[1}]}])"},
    {"broken in what is not kept", R"([{"id":"a","job_state_counts":{"a":[1,]}}])"},
    {"broken in the pipeline", R"([{"id":"a","pipeline":{"id":"p","steps":[tru]}}])"},
    {"broken element", "[nul]"},
    {"broken list element", "[[1,]]"},
    {"key in a list", R"(["a","b":{"c":1}}])"},
    {"key behind a text", R"([{"id":"a":"b"}])"},
    {"key behind a text that is kept", R"([{"id":"a","new":"b":{"c":1}}}])"},
    {"byte order mark", "\xEF\xBB\xBF[]"},
    {"bad byte behind a backslash", "[{\"id\":\"a\",\"message\":\"\\\xFF\"}]"},
};

constexpr BrokenBody brokenCursorLists[]{
    {"no items", R"({"links":{}})"},
    {"items is no list", R"({"items":{}})"},
    {"items twice", R"({"items":[],"items":[]})"},
    {"links is a text", R"({"items":[],"links":"x"})"},
    {"next is a number", R"({"items":[],"links":{"next":1}})"},
    {"key behind next", R"({"items":[],"links":{"next":"n":{"a":1}}})"},
    {"key behind another link", R"({"items":[],"links":{"self":"n":{"a":1}}})"},
    {"next has a bad escape", R"({"items":[],"links":{"next":"\q"}})"},
    {"something broken beside", R"({"items":[],"meta":[1,]})"},
};

void TestPageShapes::broken_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QByteArray>("body");
    for (const BrokenBody &broken : brokenLists)
        QTest::newRow(broken.tag) << int(Shape::List) << QByteArray(broken.body);
    for (const BrokenBody &broken : brokenCursorLists)
        QTest::newRow(broken.tag) << int(Shape::CursorList) << QByteArray(broken.body);
    QTest::newRow("list for one") << int(Shape::Single) << QByteArray(R"([{"id":"a"}])");
}

void TestPageShapes::broken()
{
    QFETCH(int, shape);
    QFETCH(QByteArray, body);
    const Result<ParsedPage> page = decodedAs(Shape(shape), body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(page.error().place, QStringLiteral("builds"));
    QVERIFY(!page.error().detail.isEmpty());
}

void TestPageShapes::excerptIsShortAndClean()
{
    const QByteArray body = "<html>\r\n\x01\xFF" + QByteArray(1000, 'x');
    const Result<ParsedPage> page = decodedAs(Shape::List, body);
    QVERIFY(!page);
    QVERIFY2(page.error().detail.contains(QStringLiteral("<html>")), qPrintable(page.error().detail));
    QVERIFY(page.error().detail.size() < 350);
    for (const QChar c : page.error().detail)
        QVERIFY(c.category() != QChar::Other_Control);
    const Result<ParsedPage> refusal = decodedAs(Shape::List, R"({"message":"Forbidden"})");
    QVERIFY(refusal.error().detail.contains(QStringLiteral("Forbidden")));
}

void TestPageShapes::emptyList()
{
    const ParsedPage page = decoded(" [ ] ", requestFor(builds));
    QCOMPARE(page.summary.records, std::size_t(0));
    QVERIFY(page.rows.batches.empty());
}

void TestPageShapes::whiteSpaceEverywhere()
{
    const ParsedPage page
        = decoded("\r\n[ { \"id\" : \"a\" , \"number\" : 7 , \"creator\" : { \"name\" : \"n\" } ,\t\"jobs\" "
                  ": [ {\n\"id\" : \"j\" } ] } , { \"id\" : \"b\" } ]\n",
                  requestFor(builds));
    QCOMPARE(rowCountOf(page, builds), std::size_t(2));
    QCOMPARE(textIn(page, builds, 0, "number"), QStringLiteral("7"));
    QCOMPARE(textIn(page, builds, 0, "creator_name"), QStringLiteral("n"));
    QCOMPARE(textIn(page, jobs, 0, "build_id"), QStringLiteral("a"));
}

void TestPageShapes::single()
{
    const ParsedPage page
        = decoded(R"({"id":"a","state":"passed","jobs":[{"id":"j"}]})", requestFor(builds, Shape::Single));
    QCOMPARE(page.summary.records, std::size_t(1));
    QCOMPARE(page.summary.refs.size(), std::size_t(1));
    QCOMPARE(textIn(page, jobs, 0, "build_id"), QStringLiteral("a"));
}

void TestPageShapes::cursorList()
{
    ParseRequest request = requestFor(jobs, Shape::CursorList);
    request.build.id = "b";
    request.build.pipelineId = "p";
    const ParsedPage page = decoded(
        R"({"items":[{"id":"j","agent":{"id":"a","name":"n"}},{"id":"k"}],"links":{"self":"x","next":"https:\/\/h/v2?after=1\u0026b"}})",
        request);
    QCOMPARE(page.summary.records, std::size_t(2));
    QVERIFY(page.summary.refs.empty());
    QCOMPARE(page.summary.next, std::string("https://h/v2?after=1&b"));
    for (const std::size_t row : {0, 1}) {
        QCOMPARE(textIn(page, jobs, row, "build_id"), QStringLiteral("b"));
        QCOMPARE(textIn(page, jobs, row, "pipeline_id"), QStringLiteral("p"));
    }
    QCOMPARE(textIn(page, agents, 0, "name"), QStringLiteral("n"));
    QVERIFY(decoded(R"({"items":[],"links":{"next":null}})", request).summary.next.empty());
    QVERIFY(decoded(R"({"items":[],"links":null})", request).summary.next.empty());
    QCOMPARE(rowCountOf(decoded(R"([{"id":"j"}])", request), jobs), std::size_t(1));
}

void TestPageShapes::cursorListOrder()
{
    const ParsedPage page = decoded(R"({"meta":{"a":[1]},"links":{"next":"n"},"items":[{"id":"j"}]})",
                                    requestFor(jobs, Shape::CursorList));
    QCOMPARE(page.summary.next, std::string("n"));
    QCOMPARE(rowCountOf(page, jobs), std::size_t(1));
}

void TestPageShapes::cursorListCarries()
{
    const auto carried = [](const QByteArray &body, const ParseRequest &request, const char *column) {
        const ParsedPage page = decoded(body, request);
        const RowBatch *batch = batchOf(page, jobs);
        return batch->carried().test(batch->table().indexOfColumn(column).value());
    };
    ParseRequest request = requestFor(jobs, Shape::CursorList);
    request.build.id = "b";
    QVERIFY(!carried(R"({"items":[{"id":"j"}]})", request, "group_key"));
    QVERIFY(!carried(R"({"items":[{"id":"j","group_key":"g"},{"id":"k"}]})", request, "group_key"));
    QVERIFY(carried(R"({"items":[{"id":"j","group_key":"g"},{"id":"k","group_key":null}]})", request,
                    "group_key"));
    QVERIFY(carried(R"({"items":[{"id":"j"}]})", request, "name"));
    QVERIFY(carried(R"({"items":[{"id":"j"}]})", request, "build_id"));
    QVERIFY2(!carried(R"({"items":[{"id":"j"}]})", request, "pipeline_id"), "it is not known");
    QVERIFY(carried(R"([{"id":"b","jobs":[{"id":"j"}]}])", requestFor(builds), "group_key"));
}

void TestPageShapes::gzipOfManySizes()
{
    for (const int size : {0, 1, 1000, 100'000, 3'000'000}) {
        const QByteArray body = "[{\"id\":\"a\",\"message\":\"" + QByteArray(size, 'x') + "\"}]";
        const Result<ParsedPage> page = decodePage(gzipped(body), true, requestFor(builds), byteLimit);
        QVERIFY(page);
        QCOMPARE(textIn(*page, builds, 0, "message").size(), size);
    }
}

void TestPageShapes::gzipOfManyMembers()
{
    const QByteArray body = gzipped("[{\"id\":") + gzipped("") + gzipped("\"a\"}") + gzipped("]");
    const Result<ParsedPage> page = decodePage(body, true, requestFor(builds), byteLimit);
    QVERIFY(page);
    QCOMPARE(rowCountOf(*page, builds), std::size_t(1));
}

void TestPageShapes::gzipBroken_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = gzipped("[{\"id\":\"a\"}]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not gzip") << QByteArray("[{\"id\":\"a\"}]");
    QTest::newRow("header only") << good.left(10);
    QTest::newRow("cut") << good.left(good.size() - 9);
    QTest::newRow("without the last byte") << good.left(good.size() - 1);
    QTest::newRow("garbage behind") << good + "garbage";
    QTest::newRow("zero behind") << good + QByteArray(1, '\0');
    QTest::newRow("second member cut") << good + good.left(12);
    QByteArray flipped = good;
    flipped[good.size() - 7] = char(flipped[good.size() - 7] ^ 1);
    QTest::newRow("wrong checksum") << flipped;
}

void TestPageShapes::gzipBroken()
{
    QFETCH(QByteArray, body);
    const Result<ParsedPage> page = decodePage(body, true, requestFor(builds), byteLimit);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
}

void TestPageShapes::tooLarge()
{
    const QByteArray body = "[{\"id\":\"a\",\"message\":\"" + QByteArray(1'000'000, 'x') + "\"}]";
    const auto size = std::size_t(body.size());
    QVERIFY(decodePage(body, false, requestFor(builds), size));
    QVERIFY(decodePage(gzipped(body), true, requestFor(builds), size));
    for (const bool gzip : {false, true}) {
        const Result<ParsedPage> page
            = decodePage(gzip ? gzipped(body) : body, gzip, requestFor(builds), size - 1);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::AnswerTooLarge);
    }
}

void TestPageShapes::trailerLies()
{
    // A huge claim must not become a huge allocation; a wrong one is an error either way.
    QByteArray body = gzipped("[{\"id\":\"a\"}]");
    body.replace(body.size() - 4, 4, "\xFF\xFF\xFF\xFF");
    const Result<ParsedPage> page = decodePage(body, true, requestFor(builds), byteLimit);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
}

QTEST_GUILESS_MAIN(TestPageShapes)
#include "tst_page_shapes.moc"
