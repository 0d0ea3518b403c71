// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/canonicaljson.h"

#include <QTest>

using namespace kitesync;

class TestCanonicalJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameValue_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("space", "{\"a\":[1,2]}", " { \"a\" :\n[ 1 ,\t2 ] } ");
        row("order", "{\"bb\":1,\"a\":2}", "{\"a\":2,\"bb\":1}");
        row("nested order", "[{\"x\":{\"b\":1,\"a\":2}}]", "[{\"x\":{\"a\":2,\"b\":1}}]");
        row("the last of two", "{\"a\":1,\"a\":2}", "{\"a\":2}");
        row("escapes", "\"\\u00e9\\n\\/\\ud83d\\ude00\"", "\"\xc3\xa9\\u000a/\xf0\x9f\x98\x80\"");
        row("exponent", "1e2", "100");
        row("fraction", "1.50", "1.5");
        row("fraction of nothing", "100.0", "100");
        row("small", "12e-4", "0.0012");
        row("nothing", "-0.0", "0");
        row("beyond an integer", "123456789012345678901234567890", "1.2345678901234568e29");
        row("empty", "{}", "{ }");
    }
    void sameValue()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QVERIFY(canonicalJson(one.toStdString()).has_value());
        QCOMPARE(canonicalJson(one.toStdString()), canonicalJson(other.toStdString()));
    }

    void otherValue_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("text and number", "\"1\"", "1");
        row("order of a list", "[1,2]", "[2,1]");
        row("null and none", "{\"a\":null}", "{}");
        row("big integers", "999999999999999999", "999999999999999998");
        row("sign", "-1", "1");
        row("key and value", "{\"a\":\"b,1:c=d\"}", "{\"a\":\"b\",\"c\":\"d\"}");
        row("nesting", "[[1],2]", "[[1,2]]");
        row("true and its word", "true", "\"true\"");
    }
    void otherValue()
    {
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, other);
        QVERIFY(canonicalJson(one.toStdString()) && canonicalJson(other.toStdString()));
        QVERIFY(canonicalJson(one.toStdString()) != canonicalJson(other.toStdString()));
    }

    void noJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "[1,]", "{\"a\"}", "tru", "1 2", "01x", "\"\\q\"", "\"\\u12\"",
                                 "\"\\ud800\\u0041\"", "\"a", "-", "1.", "1e", "{\"a\":1,}", "nul"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("too deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
    }
    void noJson()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!canonicalJson(text.toStdString()));
    }

    void compactKeepsTheLetters()
    {
        QCOMPARE(compactJson("{ \"b\" : \"x \\\" y\" ,\n \"a\":1.50 }"),
                 std::string("{\"b\":\"x \\\" y\",\"a\":1.50}"));
    }

    void stringsAreRead()
    {
        QCOMPARE(textOfJsonString("\"a\\\"\\u0041\\n\""), std::optional<std::string>("a\"A\n"));
        QCOMPARE(textOfJsonString("1"), std::nullopt);
        QCOMPARE(textOfJsonString("\"a\" "), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
