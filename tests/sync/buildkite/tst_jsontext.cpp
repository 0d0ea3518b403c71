// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kitesync;

class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copies_data();
    void copies();
    void refuses_data();
    void refuses();
    void appends();
    void equalKeysOfManyMembers();
    void cutAnywhereIsRefused();
    void depth();
    void repairs();
};

void TestJsonText::copies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("null", "null");
    row(" true\n", "true");
    row("-0.50e+10", "-0.50e+10");
    row("1E5", "1E5");
    row("\"\"", "\"\"");
    row("\"a\\u0062\\/\"", "\"ab/\"");
    row("\"\\u001f\\u007f\"", "\"\\u001f\x7f\"");
    row("[ ]", "[]");
    row("{ }", "{}");
    row("[ 1 , [ ] , { } , \"a b\" ]", "[1,[],{},\"a b\"]");
    row("{ \"a\" : { \"b\" : [ null ] } , \"c\" : 1 }", "{\"a\":{\"b\":[null]},\"c\":1}");
    row("{\"a\":1,\"b\":2,\"a\":3}", "{\"b\":2,\"a\":3}");
    row("{\"a\":1,\"\\u0061\":3}", "{\"a\":3}");
    row("{\"a\":[1,2],\"b\":{\"a\":1},\"a\":{\"x\":1,\"x\":{\"y\":1,\"y\":2}}}",
        "{\"b\":{\"a\":1},\"a\":{\"x\":{\"y\":2}}}");
    row("[{\"a\":1},{\"a\":2}]", "[{\"a\":1},{\"a\":2}]");
    row("{\"a\":1,\"a\":1}", "{\"a\":1}");
}

void TestJsonText::copies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    JsonCopier copier;
    std::string out;
    QVERIFY(copier.copy(text.toStdString(), out));
    QCOMPARE(QByteArray::fromStdString(out), expected);
    QVERIFY(!copier.replaced());
    // A copy of the copy is the same.
    std::string again;
    QVERIFY(copier.copy(out, again));
    QCOMPARE(again, out);
}

void TestJsonText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"",          " ",         "nul",         "nulll",  "True",      "1 2",       "01",
          "1.",        ".5",        "-",           "+1",     "1e",        "1e+",       "--1",
          "NaN",       "\"",        "\"a",         "\"\\\"", "\"\\x\"",   "\"\\u00\"", "\"\\u00g0\"",
          "\"a\tb\"",  "[",         "]",           "[1",     "[1,",       "[1,]",      "[,1]",
          "[1 2]",     "[1}",       "{",           "}",      "{]",        "{\"a\"",    "{\"a\":",
          "{\"a\":1",  "{\"a\":1,", "{\"a\":1,}",  "{,}",    "{\"a\" 1}", "{a:1}",     "{1:1}",
          "{\"a\":1]", "{\"a\":}",  "{\"a\":1,2}", "[]]",    "{}}",       "[1]x",      "{\"a\\q\":1}",
          "/**/1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonText::refuses()
{
    QFETCH(QByteArray, text);
    JsonCopier copier;
    std::string out = "before";
    QVERIFY(!copier.copy(text.toStdString(), out));
    QCOMPARE(out, std::string("before"));
    QVERIFY2(copier.copy("[1]", out), "usable again");
}

void TestJsonText::appends()
{
    JsonCopier copier;
    std::string out = "{\"x\":";
    QVERIFY(copier.copy("{\"a\":1,\"a\":\"\\u0000\"}", out));
    QCOMPARE(out, std::string("{\"x\":{\"a\":\"\uFFFD\"}"));
    QVERIFY(copier.replaced());
}

void TestJsonText::equalKeysOfManyMembers()
{
    QByteArray text = "{";
    for (int i = 0; i < 1000; ++i)
        text += "\"k" + QByteArray::number(i % 300) + "\":" + QByteArray::number(i) + ',';
    text.back() = '}';
    JsonCopier copier;
    std::string out;
    QVERIFY(copier.copy(text.toStdString(), out));
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    QCOMPARE(object.size(), 300);
    QCOMPARE(QByteArray::fromStdString(out).count(':'), 300);
    QCOMPARE(object.value(QLatin1String("k99")).toInt(), 999);
    QCOMPARE(object.value(QLatin1String("k100")).toInt(), 700);
}

void TestJsonText::cutAnywhereIsRefused()
{
    const std::string text = R"({"a":[1,-2.5e3,"x\u00e9\n",{"b":null}],"c":{"d":true,"e":[]}})";
    JsonCopier copier;
    for (std::size_t length = 0; length < text.size(); ++length) {
        std::string out;
        QVERIFY(!copier.copy(std::string_view(text).substr(0, length), out));
        QVERIFY(out.empty());
    }
    std::string out;
    QVERIFY(copier.copy(text, out));
}

void TestJsonText::depth()
{
    JsonCopier copier;
    std::string out;
    QVERIFY(copier.copy("1", out));
    QCOMPARE(copier.depth(), std::size_t(0));
    QVERIFY(copier.copy("[[],{\"a\":[{}]}]", out));
    QCOMPARE(copier.depth(), std::size_t(4));
    const QByteArray deep = QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']');
    QVERIFY(copier.copy(deep.toStdString(), out));
    QCOMPARE(copier.depth(), std::size_t(2'000'000));
}

void TestJsonText::repairs()
{
    QCOMPARE(repairedUtf8("a\xFF\xE2\x82\xC3\xA9", "?"), std::string("a??\xC3\xA9"));
    QCOMPARE(repairedUtf8("\xF0\x9F\x98", "?"), std::string("?"));
    QCOMPARE(repairedDocument("\"\xFF\""), std::string("\"\\udfff\""));
    QCOMPARE(repairedDocument("\"\\\xFF\""), std::string("\"\\\xEF\xBF\xBD\""));
    QCOMPARE(repairedDocument("\"\\\\\xFF\""), std::string("\"\\\\\\udfff\""));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
