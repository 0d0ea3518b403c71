// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/secret.h"

#include <QTest>

using namespace kitesync;

namespace {

/// Bytes that live in @p memory, which stays readable when they are gone.
QByteArray bytesIn(char *memory, std::size_t size)
{
    const auto [header, unused] = QTypedArrayData<char>::allocate(1);
    Q_UNUSED(unused)
    return QByteArray(QByteArray::DataPointer(header, memory, static_cast<qsizetype>(size)));
}

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsAsDots();
    void lengthDoesNotShow();
    void reveals();
    void compares();
    void lastHolderWipes();
    void sharedBytesStay();
    void assignmentWipes();
    void moving();
};

void TestSecret::printsAsDots()
{
    QString text;
    QDebug(&text) << Secret("bkua_canary") << 7;
    QVERIFY2(!text.contains(QStringLiteral("canary")) && !text.contains(QStringLiteral("bkua")),
             qPrintable(text));
    QVERIFY(text.contains(QChar(0x2022)));
    QVERIFY2(text.trimmed().endsWith(QLatin1Char('7')), "the stream goes on");
    QString empty;
    QDebug(&empty) << Secret();
    QVERIFY(!empty.contains(QChar(0x2022)));
}

void TestSecret::lengthDoesNotShow()
{
    QString shorter;
    QString longer;
    QDebug(&shorter) << Secret("a");
    QDebug(&longer) << Secret(QByteArray(100, 'a'));
    QCOMPARE(shorter, longer);
}

void TestSecret::reveals()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(!Secret("x").isEmpty());
    QCOMPARE(Secret("bkua_x").reveal(), QByteArray("bkua_x"));
}

void TestSecret::compares()
{
    QVERIFY(Secret("a") == Secret("a"));
    QVERIFY(!(Secret("a") == Secret("b")));
}

void TestSecret::lastHolderWipes()
{
    char memory[] = "bkua_canary";
    {
        const Secret secret(bytesIn(memory, sizeof memory - 1));
        QCOMPARE(secret.reveal(), QByteArray("bkua_canary"));
        {
            const Secret copy = secret;
        }
        QCOMPARE(memory, "bkua_canary");
    }
    QCOMPARE(QByteArray(memory, sizeof memory), QByteArray(sizeof memory, '\0'));
}

void TestSecret::sharedBytesStay()
{
    const Secret original("bkua_canary");
    {
        const Secret copy = original;
        QVERIFY(copy == original);
    }
    QCOMPARE(original.reveal(), QByteArray("bkua_canary"));
}

void TestSecret::assignmentWipes()
{
    char memory[] = "first";
    Secret secret(bytesIn(memory, sizeof memory - 1));
    const Secret other("second");
    secret = other;
    QCOMPARE(QByteArray(memory, sizeof memory), QByteArray(sizeof memory, '\0'));
    QCOMPARE(secret.reveal(), QByteArray("second"));
    const Secret &itself = secret;
    secret = itself;
    QCOMPARE(secret.reveal(), QByteArray("second"));
    secret = Secret();
    QVERIFY(secret.isEmpty());
    QCOMPARE(other.reveal(), QByteArray("second"));
}

void TestSecret::moving()
{
    Secret from("bkua_canary");
    Secret to = std::move(from);
    QCOMPARE(to.reveal(), QByteArray("bkua_canary"));
    Secret assigned;
    assigned = std::move(to);
    QCOMPARE(assigned.reveal(), QByteArray("bkua_canary"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
