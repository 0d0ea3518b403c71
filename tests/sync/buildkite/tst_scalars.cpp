// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/scalars.h"

#include <QDateTime>
#include <QTest>

using namespace kitesync;

class TestScalars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDayAgreesWithQt();
    void edgesOfTime_data();
    void edgesOfTime();
    void offsets_data();
    void offsets();
    void finer_data();
    void finer();
    void integers_data();
    void integers();
    void characters();
};

void TestScalars::everyDayAgreesWithQt()
{
    for (QDate date(1, 1, 1); date.isValid() && date.year() < 10000; date = date.addDays(37)) {
        const QDateTime time(date, QTime(12, 34, 56, 789), Qt::UTC);
        const auto parsed = parseTime(time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")).toStdString());
        QVERIFY2(parsed, qPrintable(date.toString(Qt::ISODate)));
        QCOMPARE(parsed->microseconds, time.toMSecsSinceEpoch() * 1000);
    }
}

void TestScalars::edgesOfTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("first") << QByteArray("0001-01-01T00:00:00Z") << true;
    QTest::newRow("last") << QByteArray("9999-12-31T23:59:59.999999Z") << true;
    QTest::newRow("year 0") << QByteArray("0000-12-31T23:59:59Z") << false;
    QTest::newRow("before the first in UTC") << QByteArray("0001-01-01T00:00:00+01:00") << false;
    QTest::newRow("behind the last in UTC") << QByteArray("9999-12-31T23:30:00-01:00") << false;
    QTest::newRow("leap year 2000") << QByteArray("2000-02-29T00:00:00Z") << true;
    QTest::newRow("no leap year 1900") << QByteArray("1900-02-29T00:00:00Z") << false;
    QTest::newRow("day 0") << QByteArray("2000-01-00T00:00:00Z") << false;
    QTest::newRow("day 31 of april") << QByteArray("2000-04-31T00:00:00Z") << false;
    QTest::newRow("month 0") << QByteArray("2000-00-01T00:00:00Z") << false;
    QTest::newRow("minute 60") << QByteArray("2000-01-01T00:60:00Z") << false;
    QTest::newRow("five digits") << QByteArray("10000-01-01T00:00:00Z") << false;
    QTest::newRow("sign") << QByteArray("-001-01-01T00:00:00Z") << false;
    QTest::newRow("point without digits") << QByteArray("2000-01-01T00:00:00.Z") << false;
    QTest::newRow("comma") << QByteArray("2000-01-01T00:00:00,5Z") << false;
    QTest::newRow("something behind") << QByteArray("2000-01-01T00:00:00Z ") << false;
    QTest::newRow("spaced with Z") << QByteArray("2000-01-01 00:00:00Z") << false;
    QTest::newRow("spaced with fraction") << QByteArray("2000-01-01 00:00:00.5 UTC") << true;
    QTest::newRow("T with UTC") << QByteArray("2000-01-01T00:00:00 UTC") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestScalars::edgesOfTime()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(parseTime(text.toStdString()).has_value(), valid);
}

void TestScalars::offsets_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<int>("seconds"); // of 2000-01-01T00:00:00 with that offset, after midnight UTC; 99: invalid
    QTest::newRow("Z") << QByteArray("Z") << 0;
    QTest::newRow("z") << QByteArray("z") << 0;
    QTest::newRow("+00:00") << QByteArray("+00:00") << 0;
    QTest::newRow("-00:00") << QByteArray("-00:00") << 0;
    QTest::newRow("+0530") << QByteArray("+0530") << -19800;
    QTest::newRow("-03") << QByteArray("-03") << 10800;
    QTest::newRow("+24:00") << QByteArray("+24:00") << 99;
    QTest::newRow("+01:60") << QByteArray("+01:60") << 99;
    QTest::newRow("+1") << QByteArray("+1") << 99;
    QTest::newRow("+01:") << QByteArray("+01:") << 99;
    QTest::newRow("none") << QByteArray() << 99;
}

void TestScalars::offsets()
{
    QFETCH(QByteArray, offset);
    QFETCH(int, seconds);
    const auto parsed = parseTime("2000-01-01T00:00:00" + offset.toStdString());
    QCOMPARE(parsed.has_value(), seconds != 99);
    if (parsed)
        QCOMPARE(parsed->microseconds, (946'684'800 + seconds) * Q_INT64_C(1'000'000));
}

void TestScalars::finer_data()
{
    QTest::addColumn<QByteArray>("fraction");
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<bool>("isFiner");
    QTest::newRow("none") << QByteArray() << 0 << false;
    QTest::newRow("tenth") << QByteArray(".1") << 100'000 << false;
    QTest::newRow("milliseconds") << QByteArray(".123") << 123'000 << false;
    QTest::newRow("zeros behind") << QByteArray(".1230000000") << 123'000 << false;
    QTest::newRow("microseconds") << QByteArray(".123456") << 123'456 << true;
    QTest::newRow("nanoseconds are cut, not rounded") << QByteArray(".123456999") << 123'456 << true;
    QTest::newRow("only the last digit") << QByteArray(".000000000000000000001") << 0 << true;
}

void TestScalars::finer()
{
    QFETCH(QByteArray, fraction);
    QFETCH(int, microseconds);
    QFETCH(bool, isFiner);
    const auto parsed = parseTime("1970-01-01T00:00:00" + fraction.toStdString() + "Z");
    QVERIFY(parsed);
    QCOMPARE(parsed->microseconds, std::int64_t(microseconds));
    QCOMPARE(parsed->finer, isFiner);
}

void TestScalars::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    for (const char *good : {"0", "7", "-7", "10", "9223372036854775807", "-9223372036854775808"})
        QTest::addRow("%s", good) << QByteArray(good) << true;
    for (const char *bad : {"", "-", "-0", "00", "01", "-01", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "1a",
                            "9223372036854775808", "-9223372036854775809", "٣"})
        QTest::addRow("not %s", bad) << QByteArray(bad) << false;
}

void TestScalars::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto number = parseInteger(text.toStdString());
    QCOMPARE(number.has_value(), valid);
    if (number)
        QCOMPARE(QByteArray::number(qlonglong(*number)), text);
}

void TestScalars::characters()
{
    QCOMPARE(characterCount(""), std::size_t(0));
    QCOMPARE(characterCount("aé€😀"), std::size_t(4));
}

QTEST_GUILESS_MAIN(TestScalars)
#include "tst_scalars.moc"
