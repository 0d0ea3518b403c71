// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/memoryvault.h"

#include "tests/sync/credentials/answers.h"

#include <QTest>

#include <memory>

using namespace kitesync;

class TestMemoryVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entryNames();
    void keeps();
    void hidesWhatIsBehind();
    void passesOnWhileItDoesNotHold();
    void deadContextIsNotCalled();
};

void TestMemoryVault::entryNames()
{
    QCOMPARE(entryName(QStringLiteral("k"), SecretKind::Token), QStringLiteral("k/token"));
    QCOMPARE(entryName(QStringLiteral("k"), SecretKind::DestinationPassword),
             QStringLiteral("k/destination-password"));
}

void TestMemoryVault::keeps()
{
    MemoryVault vault;
    const QString a = QStringLiteral("a");
    QCOMPARE(readFrom(vault, a, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QVERIFY(writeTo(vault, a, SecretKind::Token, "one").ok());
    QVERIFY(writeTo(vault, a, SecretKind::DestinationPassword, "two").ok());
    QVERIFY(writeTo(vault, QStringLiteral("b"), SecretKind::Token, "three").ok());
    QVERIFY(writeTo(vault, a, SecretKind::Token, "four").ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "four");
    QCOMPARE(readFrom(vault, a, SecretKind::DestinationPassword)->reveal(), "two");
    QVERIFY(removeFrom(vault, a, SecretKind::Token).ok());
    QVERIFY(removeFrom(vault, a, SecretKind::Token).ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QCOMPARE(readFrom(vault, QStringLiteral("b"), SecretKind::Token)->reveal(), "three");
    QCOMPARE(lockedSays(vault), std::optional(false));
}

void TestMemoryVault::hidesWhatIsBehind()
{
    MemoryVault behind;
    MemoryVault vault(&behind);
    const QString a = QStringLiteral("a");
    QVERIFY(writeTo(behind, a, SecretKind::Token, "kept").ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "kept");
    QVERIFY(writeTo(vault, a, SecretKind::Token, "until I quit").ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "until I quit");
    QCOMPARE(readFrom(behind, a, SecretKind::Token)->reveal(), "kept");
    QVERIFY(removeFrom(vault, a, SecretKind::Token).ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QCOMPARE(readFrom(behind, a, SecretKind::Token).error().kind, ErrorKind::SecretMissing);
    QCOMPARE(lockedSays(vault), std::optional(false));
}

void TestMemoryVault::passesOnWhileItDoesNotHold()
{
    MemoryVault behind;
    MemoryVault vault(&behind);
    const QString a = QStringLiteral("a");
    QVERIFY(writeTo(vault, a, SecretKind::Token, "until I quit").ok());
    vault.setHolding(false);
    QVERIFY(writeTo(vault, a, SecretKind::Token, "kept").ok());
    QCOMPARE(readFrom(behind, a, SecretKind::Token)->reveal(), "kept");
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "kept");
}

void TestMemoryVault::deadContextIsNotCalled()
{
    MemoryVault vault;
    bool called = false;
    {
        QObject context;
        vault.read(QStringLiteral("a"), SecretKind::Token, &context,
                   [&called](const Result<Secret> &) { called = true; });
    }
    vault.write(QStringLiteral("a"), SecretKind::Token, Secret("x"), nullptr,
                [&called](const Status &) { called = true; });
    QCOMPARE(lockedSays(vault), std::optional(false)); // later than both
    QVERIFY(!called);
    QCOMPARE(readFrom(vault, QStringLiteral("a"), SecretKind::Token)->reveal(), "x");
}

QTEST_GUILESS_MAIN(TestMemoryVault)
#include "tst_memoryvault.moc"
