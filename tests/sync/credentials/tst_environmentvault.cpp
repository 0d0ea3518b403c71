// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/environmentvault.h"

#include "sync/credentials/delivery.h"
#include "sync/credentials/memoryvault.h"
#include "tests/sync/credentials/answers.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace kitesync;

namespace {

const QString a = QStringLiteral("a");

/// A computer without a keychain.
class NoVault final : public Vault
{
public:
    void read(const PipelineKey &, SecretKind, QObject *context, Read done) override
    {
        deliver<Result<Secret>>(context, std::move(done), missing());
    }
    void write(const PipelineKey &, SecretKind, const Secret &, QObject *context, Done done) override
    {
        deliver<Status>(context, std::move(done), missing());
    }
    void remove(const PipelineKey &, SecretKind, QObject *context, Done done) override
    {
        deliver<Status>(context, std::move(done), missing());
    }
    void isLocked(QObject *context, Answer done) override { deliver<bool>(context, std::move(done), true); }

private:
    static Error missing()
    {
        return vaultError(ErrorKind::KeychainMissing, QStringLiteral("entry"), QStringLiteral("none"));
    }
};

/// Takes the secrets, then shows what is left of them for others to see.
int childMain()
{
    const EnvironmentSecrets secrets = EnvironmentSecrets::take();
    QTextStream out(stdout);
    out << "token " << secrets.token.reveal() << '\n'
        << "password " << secrets.destinationPassword.reveal() << '\n';
    QFile shown(QStringLiteral("/proc/self/environ"));
    if (!shown.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray environment = shown.readAll();
    out << "shown " << (environment.contains("canary") ? "yes" : "no") << '\n';
    out << "other " << (environment.contains("OTHER=still here") ? "yes" : "no") << '\n';
    QProcess grandchild;
    grandchild.start(QStringLiteral("env"), {});
    grandchild.waitForFinished();
    out << "inherited " << (grandchild.readAllStandardOutput().contains("KITESYNC") ? "yes" : "no") << '\n';
    return 0;
}

} // namespace

class TestEnvironmentVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes();
    void takenFromTheProcess();
    void answersForEveryPipeline();
    void writesAndRemovesNothing();
    void othersGoOn();
    void noKeychainIsNeeded();
    void withoutSecretsItIsTheKeychain();
};

void TestEnvironmentVault::takes()
{
    qputenv("KITESYNC_TOKEN", " bkua_1 \n");
    qputenv("KITESYNC_DESTINATION_PASSWORD", " with space ");
    const EnvironmentSecrets secrets = EnvironmentSecrets::take();
    QCOMPARE(secrets.token.reveal(), "bkua_1");
    QCOMPARE(secrets.destinationPassword.reveal(), " with space ");
    QVERIFY(!secrets.isEmpty());
    QVERIFY(!qEnvironmentVariableIsSet("KITESYNC_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("KITESYNC_DESTINATION_PASSWORD"));
    QVERIFY(EnvironmentSecrets::take().isEmpty());
}

void TestEnvironmentVault::takenFromTheProcess()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KITESYNC_TOKEN"), QStringLiteral("canary-token"));
    environment.insert(QStringLiteral("KITESYNC_DESTINATION_PASSWORD"), QStringLiteral("canary-password"));
    environment.insert(QStringLiteral("OTHER"), QStringLiteral("still here"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(),
             "token canary-token\npassword canary-password\nshown no\nother yes\ninherited no\n");
}

void TestEnvironmentVault::answersForEveryPipeline()
{
    MemoryVault behind;
    QVERIFY(writeTo(behind, a, SecretKind::Token, "stored").ok());
    EnvironmentVault vault({Secret("given"), Secret("password")}, behind);
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "given");
    QCOMPARE(readFrom(vault, QStringLiteral("b"), SecretKind::Token)->reveal(), "given");
    QCOMPARE(readFrom(vault, a, SecretKind::DestinationPassword)->reveal(), "password");
}

void TestEnvironmentVault::writesAndRemovesNothing()
{
    MemoryVault behind;
    QVERIFY(writeTo(behind, a, SecretKind::Token, "stored").ok());
    EnvironmentVault vault({Secret("given"), Secret()}, behind);
    QVERIFY(writeTo(vault, a, SecretKind::Token, "new").ok());
    QVERIFY(removeFrom(vault, a, SecretKind::Token).ok());
    QCOMPARE(readFrom(vault, a, SecretKind::Token)->reveal(), "given");
    QCOMPARE(readFrom(behind, a, SecretKind::Token)->reveal(), "stored");
}

void TestEnvironmentVault::othersGoOn()
{
    MemoryVault behind;
    EnvironmentVault vault({Secret("given"), Secret()}, behind);
    QVERIFY(writeTo(vault, a, SecretKind::DestinationPassword, "kept").ok());
    QCOMPARE(readFrom(behind, a, SecretKind::DestinationPassword)->reveal(), "kept");
    QCOMPARE(readFrom(vault, a, SecretKind::DestinationPassword)->reveal(), "kept");
    QVERIFY(removeFrom(vault, a, SecretKind::DestinationPassword).ok());
    QCOMPARE(readFrom(behind, a, SecretKind::DestinationPassword).error().kind, ErrorKind::SecretMissing);
}

void TestEnvironmentVault::noKeychainIsNeeded()
{
    NoVault behind;
    EnvironmentVault vault({Secret("given"), Secret()}, behind);
    QCOMPARE(readFrom(vault, a, SecretKind::DestinationPassword).error().kind, ErrorKind::SecretMissing);
    QVERIFY(removeFrom(vault, a, SecretKind::DestinationPassword).ok());
    QCOMPARE(writeTo(vault, a, SecretKind::DestinationPassword, "x").error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(lockedSays(vault), std::optional(false));
}

void TestEnvironmentVault::withoutSecretsItIsTheKeychain()
{
    NoVault behind;
    EnvironmentVault vault({}, behind);
    QCOMPARE(readFrom(vault, a, SecretKind::Token).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(removeFrom(vault, a, SecretKind::Token).error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(writeTo(vault, a, SecretKind::Token, "x").error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(lockedSays(vault), std::optional(true));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--child"))
        return childMain();
    TestEnvironmentVault test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_environmentvault.moc"
