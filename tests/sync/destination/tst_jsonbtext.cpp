// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/jsonbtext.h"
#include "tests/fakes/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <array>
#include <random>

using namespace kitesync;
using namespace Qt::StringLiterals;

namespace {

/// Random JSON with everything that has more than one way to be written.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    std::string value(int depth = 0)
    {
        switch (below(depth > 4 ? 5 : 8)) {
        case 0:
            return below(2) == 0 ? "null" : below(2) == 0 ? "true" : "false";
        case 1:
            return std::to_string(qint64(m_random()));
        case 2: {
            const std::string number = std::to_string(below(1000)) + "." + std::to_string(below(1000)) + "00";
            return (below(2) == 0 ? "-1" : "") + number;
        }
        case 3:
        case 4:
            return string();
        case 5:
            return list('[', ']', [&] { return value(depth + 1); });
        default:
            return list('{', '}', [&] { return string() + space() + ':' + space() + value(depth + 1); });
        }
    }

private:
    unsigned below(unsigned end) { return unsigned(m_random() % end); }
    std::string space() { return std::array{"", " ", "\n", "\t "}[below(4)]; }
    template <typename Make> std::string list(char open, char close, const Make &make)
    {
        std::string text(1, open);
        text += space();
        for (unsigned i = 0, count = below(5); i < count; ++i)
            text += (i > 0 ? "," + space() : std::string()) + make() + space();
        return text + close;
    }
    std::string string()
    {
        static constexpr std::array pieces{
            "a",       "b",       "\\n", "\\u000b",        "\\/",  "/",       "\\\"",         "\\\\", "é",
            "\\u00e9", "\\u20AC", "€",   "\\ud83e\\udE81", "🪁", "\\u0001", "\\b\\f\\r\\t", " ",    "\x7f"};
        std::string text = "\"";
        for (unsigned i = 0, count = below(4); i < count; ++i)
            text += pieces[below(pieces.size())];
        return text + '"';
    }

    std::mt19937_64 m_random;
};

QString textOfJsonb(const std::string &json)
{
    std::string text;
    return appendJsonbText(text, json) ? QString::fromStdString(text) : u"(unknown)"_s;
}

} // namespace

class TestJsonbText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheServerSays();
    void leavesAloneWhatItDoesNotKnow_data();
    void leavesAloneWhatItDoesNotKnow();
};

void TestJsonbText::isWhatTheServerSays()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(tests::testServer().driver());
    database.setHostName(u"127.0.0.1"_s);
    database.setPort(tests::testServer().port());
    database.setDatabaseName(tests::testServer().newDatabase());
    QVERIFY2(database.open(tests::TestServer::user(), tests::TestServer::password()),
             qPrintable(database.lastError().text()));
    QSqlQuery query(database);
    QVERIFY(query.prepare(u"SELECT CAST(CAST(? AS jsonb) AS text)"_s));
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const std::string json = Maker(seed).value();
        query.bindValue(0, QString::fromStdString(json));
        QVERIFY2(query.exec() && query.next(),
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(query.lastError().text())));
        QVERIFY2(textOfJsonb(json) == query.value(0).toString(),
                 qPrintable(u"seed %1: of %2 the server makes %3 and we %4"_s.arg(seed).arg(
                     QString::fromStdString(json), query.value(0).toString(), textOfJsonb(json))));
    }
}

void TestJsonbText::leavesAloneWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("json");
    const QStringList texts{
        u"1e3"_s,         u"-0"_s,         u"-0.00"_s,       u"01"_s,
        u"1."_s,          u"[1"_s,         u"{\"a\" 1}"_s,   u"\"\\ud83e\""_s,
        u"\"\\u0000\""_s, u"\"open"_s,     u"nul"_s,         u""_s,
        u"1 2"_s,         u"\"\\x\""_s,    u"{1:2}"_s,       u"[1,]"_s,
        u"[,1]"_s,        u"{\"a\":1,}"_s, u"\"\\udE81\""_s, QString(200, u'[') + QString(200, u']')};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestJsonbText::leavesAloneWhatItDoesNotKnow()
{
    QFETCH(QString, json);
    QCOMPARE(textOfJsonb(json.toStdString()), u"(unknown)"_s);
}

QTEST_GUILESS_MAIN(TestJsonbText)
#include "tst_jsonbtext.moc"
