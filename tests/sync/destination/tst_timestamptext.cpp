// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/timestamptext.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace kitesync;

class TestTimestampText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt();
    void isReadAgain_data();
    void isReadAgain();
    void edges_data();
    void edges();
};

void TestTimestampText::agreesWithQt()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20000; ++i) {
        // Years 1 to 9999.
        const qint64 milliseconds = random.bounded(qint64(253370764800000 + 62135596800000)) - 62135596800000;
        const QString expected
            = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(TimestampText(milliseconds * 1000 + random.bounded(1000)).toString(), expected);
        QCOMPARE(microsecondsOf(expected.toStdString()), std::optional<std::int64_t>(milliseconds * 1000));
    }
}

void TestTimestampText::isReadAgain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ours");
    for (const char *text : {"1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "2000-02-29T00:00:00.000Z",
                             "+010000-01-01T00:00:00.000Z", "-000001-12-31T23:59:59.999Z"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "yesterday", "2001-02-29T00:00:00.000Z", "2001-02-28 00:00:00.000Z",
                             "2001-02-28T24:00:00.000Z", "2001-02-28T00:00:00Z", "2001-13-01T00:00:00.000Z",
                             "2001-02-28T00:00:00.000+", "+999999-01-01T00:00:00.000Z"})
        QTest::newRow(qPrintable(QString::fromLatin1(text) + u'!')) << QByteArray(text) << false;
}

/// By what makes it, and nothing else is taken for it.
void TestTimestampText::isReadAgain()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ours);
    const auto read = microsecondsOf(text.toStdString());
    QCOMPARE(read.has_value(), ours);
    if (read)
        QCOMPARE(TimestampText(*read).toString(), QString::fromLatin1(text));
}

void TestTimestampText::edges_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("just before") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
    QTest::newRow("cut, not rounded") << qint64(1999) << QStringLiteral("1970-01-01T00:00:00.001Z");
    QTest::newRow("leap day") << qint64(951782400000000) << QStringLiteral("2000-02-29T00:00:00.000Z");
    QTest::newRow("after 9999") << qint64(253402300800000000) << QStringLiteral("+010000-01-01T00:00:00.000Z");
    QTest::newRow("before 0") << qint64(-62167219200000001) << QStringLiteral("-000001-12-31T23:59:59.999Z");
    QTest::newRow("least") << std::numeric_limits<qint64>::min()
                           << QStringLiteral("-290308-12-21T19:59:05.224Z");
    QTest::newRow("most") << std::numeric_limits<qint64>::max()
                          << QStringLiteral("+294247-01-10T04:00:54.775Z");
}

void TestTimestampText::edges()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    QCOMPARE(TimestampText(microseconds).toString(), text);
}

QTEST_GUILESS_MAIN(TestTimestampText)
#include "tst_timestamptext.moc"
