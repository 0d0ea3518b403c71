// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of single values: destination-schema.md, rules 5 and 6.
#include "tests/sync/buildkite/pagetools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;
using namespace kitesync::pagetools;

namespace {

const QString extra = QStringLiteral("extra");

/// A page with one record that has an id and @p members.
ParsedPage pageWith(SourceObject object, const QByteArray &members)
{
    return decoded("[{\"id\":\"x\"," + members + "}]", requestFor(object));
}

SourceObject objectNamed(const QString &name)
{
    return sourceObjectNamed(name).value();
}

} // namespace

class TestPageValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void value_data();
    void value();
    void leftovers_data();
    void leftovers();
    void nullObjectLeavesColumnsNull();
    void sameKeyTwice_data();
    void sameKeyTwice();
    void invalidUtf8_data();
    void invalidUtf8();
    void manyUnknownKeys();
    void coercedIsOfItsRow();

private:
    static void addTexts();
    static void addIntegers();
    static void addBooleans();
    static void addTimes();
    static void addJson();
    static void addObjects();
    static void addRow(const char *tag, const char *object, const char *members, const char *column,
                       const QVariant &expected, const char *expectedExtra, int coerced);
};

void TestPageValues::addRow(const char *tag, const char *object, const char *members, const char *column,
                            const QVariant &expected, const char *expectedExtra, int coerced)
{
    QTest::newRow(tag) << QString::fromLatin1(object) << QByteArray(members) << QString::fromLatin1(column)
                       << expected << QString::fromUtf8(expectedExtra) << coerced;
}

void TestPageValues::value_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("expected");
    QTest::addColumn<QString>("expectedExtra");
    QTest::addColumn<int>("coerced");
    addTexts();
    addIntegers();
    addBooleans();
    addTimes();
    addJson();
    addObjects();
}

void TestPageValues::addTexts()
{
    addRow("text", "builds", R"("branch":"main")", "branch", QStringLiteral("main"), {}, 0);
    addRow("text empty", "builds", R"("tag":"")", "tag", QString(QLatin1String("")), {}, 0);
    addRow("text null", "builds", R"("tag":null)", "tag", {}, {}, 0);
    addRow("text absent", "builds", R"("branch":"main")", "tag", {}, {}, 0);
    addRow("text escapes", "builds", R"("message":"a\"\\\/\b\f\n\r\tz")", "message",
           QStringLiteral("a\"\\/\b\f\n\r\tz"), {}, 0);
    addRow("text unicode escapes", "builds", R"("message":"\u00e9\u20AC\ud83d\ude00")", "message",
           QString::fromUtf8("é€😀"), {}, 0);
    addRow("text raw utf-8", "builds", "\"message\":\"é€😀\"", "message", QString::fromUtf8("é€😀"), {}, 0);
    addRow("text nul", "builds", R"("message":"a\u0000b\u0000")", "message",
           QString::fromUtf16(u"a\uFFFDb\uFFFD"), {}, 1);
    addRow("text lone high", "builds", R"("message":"a\ud83d")", "message", QString::fromUtf16(u"a\uFFFD"),
           {}, 1);
    addRow("text lone low", "builds", R"("message":"\ude00z")", "message", QString::fromUtf16(u"\uFFFDz"), {},
           1);
    addRow("text high high low", "builds", R"("message":"\ud83d\ud83d\ude00")", "message",
           QString::fromUtf16(u"\uFFFD\U0001F600"), {}, 1);
    addRow("text high then other", "builds", R"("message":"\ud83d\u0041")", "message",
           QString::fromUtf16(u"\uFFFDA"), {}, 1);
    addRow("text number", "builds", R"("branch":12)", "branch", {}, R"({"branch":12})", 1);
    addRow("text boolean", "builds", R"("branch":true)", "branch", {}, R"({"branch":true})", 1);
    addRow("text list", "builds", R"("branch":[1, "a"])", "branch", {}, R"({"branch":[1,"a"]})", 1);
    addRow("text object", "builds", R"("branch":{"a": null})", "branch", {}, R"({"branch":{"a":null}})", 1);
    addRow("text list with nul", "builds", R"("branch":["\u0000"])", "branch", {},
           "{\"branch\":[\"\uFFFD\"]}", 1);
    addRow("column of another name", "builds", R"("commit":true)", "commit_sha", {}, R"({"commit":true})", 1);
}

void TestPageValues::addIntegers()
{
    addRow("integer", "builds", R"("number":42)", "number", 42, {}, 0);
    addRow("integer zero", "jobs", R"("exit_status":0)", "exit_status", 0, {}, 0);
    addRow("integer negative", "jobs", R"("exit_status":-1)", "exit_status", -1, {}, 0);
    addRow("integer largest", "builds", R"("number":9223372036854775807)", "number",
           Q_INT64_C(9223372036854775807), {}, 0);
    addRow("integer smallest", "builds", R"("number":-9223372036854775808)", "number",
           qint64(std::numeric_limits<qint64>::min()), {}, 0);
    addRow("integer too large", "builds", R"("number":9223372036854775808)", "number", {},
           R"({"number":9223372036854775808})", 1);
    addRow("integer huge", "builds", R"("number":123456789012345678901234567890)", "number", {},
           R"({"number":123456789012345678901234567890})", 1);
    addRow("integer with fraction", "builds", R"("number":1.0)", "number", {}, R"({"number":1.0})", 1);
    addRow("integer with exponent", "builds", R"("number":1e3)", "number", {}, R"({"number":1e3})", 1);
    addRow("integer minus zero", "builds", R"("number":-0)", "number", {}, R"({"number":-0})", 1);
    addRow("integer as text", "jobs", R"("exit_status":"255")", "exit_status", 255, {}, 1);
    addRow("integer as negative text", "jobs", R"("exit_status":"-1")", "exit_status", -1, {}, 1);
    addRow("integer as padded text", "jobs", R"("exit_status":"007")", "exit_status", {},
           R"({"exit_status":"007"})", 1);
    addRow("integer as plus text", "jobs", R"("exit_status":"+7")", "exit_status", {},
           R"({"exit_status":"+7"})", 1);
    addRow("integer as spaced text", "jobs", R"("exit_status":" 7")", "exit_status", {},
           R"({"exit_status":" 7"})", 1);
    addRow("integer as empty text", "jobs", R"("exit_status":"")", "exit_status", {}, R"({"exit_status":""})",
           1);
    addRow("integer as large text", "jobs", R"("exit_status":"9223372036854775808")", "exit_status", {},
           R"({"exit_status":"9223372036854775808"})", 1);
    addRow("integer as boolean", "jobs", R"("exit_status":true)", "exit_status", {},
           R"({"exit_status":true})", 1);
    addRow("integer as list", "jobs", R"("exit_status":[0])", "exit_status", {}, R"({"exit_status":[0]})", 1);
}

void TestPageValues::addBooleans()
{
    addRow("boolean true", "jobs", R"("soft_failed":true)", "soft_failed", true, {}, 0);
    addRow("boolean false", "jobs", R"("soft_failed":false)", "soft_failed", false, {}, 0);
    addRow("boolean number", "jobs", R"("soft_failed":1)", "soft_failed", {}, R"({"soft_failed":1})", 1);
    addRow("boolean text", "jobs", R"("soft_failed":"true")", "soft_failed", {}, R"({"soft_failed":"true"})",
           1);
}

void TestPageValues::addTimes()
{
    const auto time
        = [](const char *tag, const char *text, const char *expected, bool fits = true, int coerced = 0) {
              const QByteArray members = QByteArray("\"finished_at\":\"") + text + '"';
              const QByteArray kept = '{' + members + '}';
              addRow(tag, "builds", members.constData(), "finished_at",
                     fits ? QVariant(QString::fromLatin1(expected)) : QVariant(),
                     coerced ? kept.constData() : nullptr, coerced);
          };
    const auto wrong = [&time](const char *tag, const char *text) { time(tag, text, "", false, 1); };
    time("time", "2023-08-20T19:37:51.832Z", "2023-08-20T19:37:51.832000Z");
    time("time without fraction", "2023-08-20T19:37:51Z", "2023-08-20T19:37:51.000000Z");
    time("time utc form", "2015-03-09 01:02:03 UTC", "2015-03-09T01:02:03.000000Z");
    time("time east", "2023-08-20T19:37:51+10:00", "2023-08-20T09:37:51.000000Z");
    time("time west over midnight", "2023-12-31T23:59:59.5-01:30", "2024-01-01T01:29:59.500000Z");
    time("time leap day", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000000Z");
    time("time before 1970", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999000Z");
    time("time fraction of zeros", "2023-08-20T19:37:51.832000000Z", "2023-08-20T19:37:51.832000Z");
    time("time microseconds", "2023-08-20T19:37:51.832001Z", "2023-08-20T19:37:51.832001Z", true, 1);
    time("time nanoseconds", "2023-08-20T19:37:51.832000001Z", "2023-08-20T19:37:51.832000Z", true, 1);
    wrong("time date only", "2023-08-20");
    wrong("time without zone", "2023-08-20T19:37:51");
    wrong("time spaced without utc", "2023-08-20 19:37:51");
    wrong("time impossible day", "2023-02-29T00:00:00Z");
    wrong("time impossible month", "2023-13-01T00:00:00Z");
    wrong("time impossible hour", "2023-08-20T24:00:00Z");
    wrong("time leap second", "2016-12-31T23:59:60Z");
    wrong("time text", "yesterday");
    wrong("time empty", "");
    addRow("time escaped", "builds", R"("finished_at":"2023\u002d08-20T19:37:51Z")", "finished_at",
           QStringLiteral("2023-08-20T19:37:51.000000Z"), {}, 0);
    addRow("time number", "builds", R"("finished_at":1692560271)", "finished_at", {},
           R"({"finished_at":1692560271})", 1);
}

void TestPageValues::addJson()
{
    addRow("json object", "builds", "\"env\": { \"A\" : \"b\" ,\n\"n\":[ 1 , 2.50 , null ] }", "env",
           QStringLiteral(R"({"A":"b","n":[1,2.50,null]})"), {}, 0);
    addRow("json list", "agents", R"("meta_data":["queue=default"])", "meta_data",
           QStringLiteral(R"(["queue=default"])"), {}, 0);
    addRow("json empty", "builds", R"("env":{})", "env", QStringLiteral("{}"), {}, 0);
    addRow("json null", "builds", R"("env":null)", "env", {}, {}, 0);
    addRow("json text", "jobs", R"("matrix":"linux")", "matrix", QStringLiteral(R"("linux")"), {}, 0);
    addRow("json number", "jobs", R"("matrix":1.50)", "matrix", QStringLiteral("1.50"), {}, 0);
    addRow("json boolean", "jobs", R"("matrix":false)", "matrix", QStringLiteral("false"), {}, 0);
    addRow("json escapes", "builds", R"("env":{"a":"\u003c\/\n\u0001\"\\"})", "env",
           QStringLiteral(R"({"a":"</\n\u0001\"\\"})"), {}, 0);
    addRow("json nul", "builds", R"("env":{"a":"\u0000","b":"\u0000"})", "env",
           QString::fromUtf8("{\"a\":\"\uFFFD\",\"b\":\"\uFFFD\"}"), {}, 1);
    addRow("json nul in key", "builds", R"("env":{"\u0000":1})", "env", QString::fromUtf8("{\"\uFFFD\":1}"),
           {}, 1);
    addRow("json lone surrogate", "builds", R"("env":["\udead"])", "env", QString::fromUtf8("[\"\uFFFD\"]"),
           {}, 1);
    addRow("json equal keys", "builds", R"("env":{"a":1,"b":2,"\u0061":{"c":3,"c":4}})", "env",
           QStringLiteral(R"({"b":2,"a":{"c":4}})"), {}, 0);
    addRow("json whole and its id", "pipelines", R"("provider":{"id":"github","webhook_url":""})", "provider",
           QStringLiteral(R"({"id":"github","webhook_url":""})"), {}, 0);
    addRow("id of the whole", "pipelines", R"("provider":{"id":"github","webhook_url":""})", "provider_id",
           QStringLiteral("github"), {}, 0);
    addRow("misfit in the whole", "pipelines", R"("provider":{"id":7})", "provider_id", {},
           R"({"provider":{"id":7}})", 1);
    addRow("whole is a text", "pipelines", R"("provider":"github")", "provider",
           QStringLiteral(R"("github")"), {}, 0);
}

void TestPageValues::addObjects()
{
    addRow("author object", "builds", R"("author":{"email":"a@b.c","name":"Ada","username":"ada"})",
           "author_email", QStringLiteral("a@b.c"), {}, 0);
    addRow("author text", "builds", R"("author":"a@b.c")", "author_email", QStringLiteral("a@b.c"), {}, 0);
    addRow("author list", "builds", R"("author":["a@b.c"])", "author_email", {}, R"({"author":["a@b.c"]})", 1);
    addRow("creator text", "builds", R"("creator":"ada")", "creator_id", {}, R"({"creator":"ada"})", 1);
    addRow("creator list", "builds", R"("creator":[])", "creator_id", {}, R"({"creator":[]})", 1);
    addRow("nested misfit", "builds", R"("creator":{"id":5,"name":"Ada"})", "creator_id", {},
           R"({"creator":{"id":5}})", 1);
    addRow("nested misfit's neighbour", "builds", R"("creator":{"id":5,"name":"Ada"})", "creator_name",
           QStringLiteral("Ada"), R"({"creator":{"id":5}})", 1);
    addRow("empty object", "builds", R"("pull_request":{})", "pull_request_id", {}, {}, 0);
    addRow("priority", "jobs", R"("priority":{"number":3,"from":"step"})", "priority", 3,
           R"({"priority":{"from":"step"}})", 0);
    addRow("priority plain", "jobs", R"("priority":3)", "priority", {}, R"({"priority":3})", 1);
    addRow("step signature", "jobs",
           R"("step":{"id":"s","signature":{"value":"v","signed_fields":["command"]}})", "step_id",
           QStringLiteral("s"), R"({"step":{"signature":{"value":"v","signed_fields":["command"]}}})", 0);
    addRow("agent's access token", "agents", R"("access_token":"secret")", "name", {}, {}, 0);
    addRow("agent's job", "agents", R"("job":{"id":"j","state":"running"})", "job_id", QStringLiteral("j"),
           {}, 0);
    addRow("agent's job is a text", "agents", R"("job":"j")", "job_id", {}, R"({"job":"j"})", 1);
    addRow("job state counts", "builds", R"("job_state_counts":{"total":3})", "state", {}, {}, 0);
    addRow("pipeline is a text", "builds", R"("pipeline":"web")", "pipeline_slug", {},
           R"({"pipeline":"web"})", 1);
    addRow("jobs is an object", "builds", R"("jobs":{"a":1})", "state", {}, R"({"jobs":{"a":1}})", 1);
    addRow("jobs is null", "builds", R"("jobs":null)", "state", {}, {}, 0);
}

void TestPageValues::value()
{
    QFETCH(QString, object);
    QFETCH(QByteArray, members);
    QFETCH(QString, column);
    QFETCH(QVariant, expected);
    QFETCH(QString, expectedExtra);
    QFETCH(int, coerced);

    const SourceObject source = objectNamed(object);
    const ParsedPage page = pageWith(source, members);
    QCOMPARE(rowCountOf(page, source), std::size_t(1));
    const QVariant actual = valueOf(page, source, 0, column);
    QCOMPARE(actual.isValid(), expected.isValid());
    QCOMPARE(actual.toString(), expected.toString());
    QCOMPARE(valueOf(page, source, 0, extra).toString(), expectedExtra);
    QCOMPARE(coercedOf(page, source), std::int64_t(coerced));
}

void TestPageValues::leftovers_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray(R"("branch":"main")") << QString();
    QTest::newRow("one") << QByteArray(R"("new_key": "v")") << R"({"new_key":"v"})";
    QTest::newRow("null is not kept") << QByteArray(R"("new_key": null)") << QString();
    QTest::newRow("null inside is kept")
        << QByteArray(R"("new_key":{"a":null})") << R"({"new_key":{"a":null}})";
    QTest::newRow("empty is kept") << QByteArray(R"("a":{},"b":[],"c":"")") << R"({"a":{},"b":[],"c":""})";
    QTest::newRow("own nesting") << QByteArray(
        R"("creator":{"id":"c","avatar_url":"u","graphql_id":null},"z":1)")
                                 << R"({"creator":{"avatar_url":"u"},"z":1})";
    QTest::newRow("only nulls nested") << QByteArray(R"("creator":{"id":"c","avatar_url":null})") << QString();
    QTest::newRow("unknown spelled with escapes") << QByteArray(R"("n\u0065w":1)") << R"({"new":1})";
    QTest::newRow("unknown with a quote") << QByteArray(R"("a\"b":1)") << R"({"a\"b":1})";
    QTest::newRow("key that ends like a brace") << QByteArray(R"("a{":1,"b":2)") << R"({"a{":1,"b":2})";
    QTest::newRow("prefix of a known key")
        << QByteArray(R"("numbe":1,"numbers":2)") << R"({"numbe":1,"numbers":2})";
    QTest::newRow("empty key") << QByteArray(R"("":1)") << R"({"":1})";
}

void TestPageValues::leftovers()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const ParsedPage page = pageWith(SourceObject::Builds, members);
    QCOMPARE(valueOf(page, SourceObject::Builds, 0, extra).toString(), expected);
    QCOMPARE(coercedOf(page, SourceObject::Builds), std::int64_t(0));
}

void TestPageValues::nullObjectLeavesColumnsNull()
{
    const ParsedPage page
        = pageWith(SourceObject::Builds, R"("creator":null,"author":null,"rebuilt_from":null)");
    for (const char *column : {"creator_id", "creator_email", "author_email", "rebuilt_from_number", "extra"})
        QVERIFY2(!valueOf(page, SourceObject::Builds, 0, QLatin1String(column)).isValid(), column);
}

void TestPageValues::sameKeyTwice_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("coerced");
    QTest::newRow("column") << QByteArray(R"("branch":"a","branch":"b")") << "branch"
                            << "b" << 0;
    QTest::newRow("last is null") << QByteArray(R"("branch":"a","branch":null)") << "branch" << QString() << 0;
    QTest::newRow("first did not fit")
        << QByteArray(R"("branch":7,"branch":"b")") << "extra" << QString() << 0;
    QTest::newRow("last does not fit")
        << QByteArray(R"("branch":"b","branch":7)") << "branch" << QString() << 1;
    QTest::newRow("spelled differently") << QByteArray(R"("branch":"a","br\u0061nch":"b")") << "branch"
                                         << "b" << 0;
    QTest::newRow("unknown") << QByteArray(R"("new":1,"new":2)") << "extra"
                             << R"({"new":2})" << 0;
    QTest::newRow("unknown, last is null") << QByteArray(R"("new":1,"new":null)") << "extra" << QString() << 0;
    QTest::newRow("object") << QByteArray(R"("creator":{"id":"a","x":1},"creator":{"name":"b"})")
                            << "creator_id" << QString() << 0;
    QTest::newRow("object after text")
        << QByteArray(R"("author":"a@b.c","author":{"name":"n"})") << "author_email" << QString() << 0;
    QTest::newRow("inside an object") << QByteArray(R"("creator":{"x":1,"x":2,"id":"a"})") << "extra"
                                      << R"({"creator":{"x":2}})" << 0;
    QTest::newRow("with nul") << QByteArray(R"("branch":"a","branch":"\u0000")") << "branch"
                              << "\uFFFD" << 1;
    QTest::newRow("id") << QByteArray(R"("id":"y")") << "id"
                        << "y" << 0;
    QTest::newRow("jobs") << QByteArray(R"("jobs":[{"id":"j"}],"jobs":[])") << "id"
                          << "x" << 0;
}

void TestPageValues::sameKeyTwice()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, column);
    QFETCH(QString, expected);
    QFETCH(int, coerced);
    const ParsedPage page = pageWith(SourceObject::Builds, members);
    QCOMPARE(valueOf(page, SourceObject::Builds, 0, column).toString(), expected);
    QCOMPARE(coercedOf(page, SourceObject::Builds), std::int64_t(coerced));
    QCOMPARE(rowCountOf(page, SourceObject::Jobs), std::size_t(0));
}

void TestPageValues::invalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lone byte") << QByteArray("a\xFFz") << QString::fromUtf16(u"a\uFFFDz");
    QTest::newRow("truncated") << QByteArray("a\xE2\x82") << QString::fromUtf16(u"a\uFFFD");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QString::fromUtf16(u"\uFFFD\uFFFD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QString::fromUtf16(u"\uFFFD\uFFFD\uFFFD");
    QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80")
                              << QString::fromUtf16(u"\uFFFD\uFFFD\uFFFD\uFFFD");
    QTest::newRow("behind an escaped backslash") << QByteArray("\\\\\xFF") << QString::fromUtf16(u"\\\uFFFD");
}

void TestPageValues::invalidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const ParsedPage page
        = pageWith(SourceObject::Builds, "\"message\":\"" + bytes + "\",\"env\":[\"é\"],\"branch\":\"é\"");
    QCOMPARE(valueOf(page, SourceObject::Builds, 0, QStringLiteral("message")).toString(), expected);
    QCOMPARE(valueOf(page, SourceObject::Builds, 0, QStringLiteral("branch")).toString(),
             QString::fromUtf8("é"));
    QCOMPARE(coercedOf(page, SourceObject::Builds), std::int64_t(1));
}

void TestPageValues::manyUnknownKeys()
{
    QByteArray members;
    QJsonObject expected;
    for (int i = 0; i < 500; ++i) {
        members += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":" + QByteArray::number(i);
        expected.insert(QStringLiteral("k%1").arg(i), i);
    }
    const ParsedPage page = pageWith(SourceObject::Builds, members + ",\"state\":\"passed\"");
    const QByteArray kept = valueOf(page, SourceObject::Builds, 0, extra).toString().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(kept).object(), expected);
    QCOMPARE(valueOf(page, SourceObject::Builds, 0, QStringLiteral("state")).toString(),
             QStringLiteral("passed"));
}

void TestPageValues::coercedIsOfItsRow()
{
    const QByteArray body
        = R"([{"id":"b","number":"7","jobs":[{"id":"j","exit_status":"1","name":5,"agent":{"id":"a","priority":"0"}}]}])";
    const ParsedPage page = decoded(body, requestFor(SourceObject::Builds));
    QCOMPARE(coercedOf(page, SourceObject::Builds), std::int64_t(1));
    QCOMPARE(coercedOf(page, SourceObject::Jobs), std::int64_t(2));
    QCOMPARE(coercedOf(page, SourceObject::Agents), std::int64_t(1));
}

QTEST_GUILESS_MAIN(TestPageValues)
#include "tst_page_values.moc"
