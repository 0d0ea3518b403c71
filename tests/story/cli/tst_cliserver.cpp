// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's way with a database server as destination, and what becomes of its password. Runs on the server that
// KITESYNC_TEST_DATABASE names.
#include "tests/fakes/privatekeyring.h"
#include "tests/fakes/testdatabase.h"
#include "tests/story/cli/cliworld.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

const QString syncing = QStringLiteral("sync");
const QString acme = QStringLiteral("acme");
const QString variable = QStringLiteral("KITESYNC_DESTINATION_PASSWORD");
const QStringList unlimited{
    QStringLiteral("--builds"), QStringLiteral("200"),          QStringLiteral("--organization-limit"),
    QStringLiteral("0"),        QStringLiteral("--user-limit"), QStringLiteral("0")};

/// The address with the password in it.
QString withPassword(QString address)
{
    if (isOdbcUnderTest())
        return address + QLatin1String(";PWD=") + odbcValue(TestServer::password());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(TestServer::password()));
    return address.replace(TestServer::user() + u'@', TestServer::user() + u':' + encoded + u'@');
}

} // namespace

class TestCliServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay();
    void aPasswordInTheAddressWantsAKeychain();
    void aMoveChangesThePassword();

private:
    static CliResult add(const CliWorld &world, const DemoProcess &demo, const QString &destination)
    {
        return world.run({QStringLiteral("add"), QStringLiteral("--name"), acme,
                          QStringLiteral("--organization"), acme, QStringLiteral("--destination"),
                          destination, QStringLiteral("--api-url"), demo.url().toString()});
    }
    /// What was written anywhere below the home does not hold the password, as it is or as an address would have it.
    static void checkFiles(const CliWorld &world)
    {
        const QString password = TestServer::password();
        for (const QString &name : world.files()) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(password.toUtf8()), qPrintable(name));
            QVERIFY2(!content.contains(QUrl::toPercentEncoding(password)), qPrintable(name));
        }
    }
};

void TestCliServer::theWholeWay()
{
    CliWorld world;
    DemoProcess demo(world, unlimited);
    world.setToken(demo.token());
    const NewDatabase database;
    const QString password = TestServer::password();
    world.environment().insert(variable, password);
    const CliResult added = add(world, demo, database.url);
    QVERIFY2(added.exit == 0, qPrintable(added.all()));
    CliResult result = world.run({syncing, acme, QStringLiteral("--json")});
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    OtherConnection other;
    const auto builds = [&] {
        return other.sql(database.url, QStringLiteral("SELECT count(*) FROM builds"), {}).value(0).value(0).toInt();
    };
    QCOMPARE(builds(), 200);
    QCOMPARE(demo.ask("advance 86400"), QByteArray("ok"));
    for (const QStringList &call :
         {QStringList{syncing, acme}, QStringList{QStringLiteral("test"), acme},
          QStringList{QStringLiteral("verify"), acme}, QStringList{QStringLiteral("history")},
          QStringList{QStringLiteral("list"), QStringLiteral("--json")}}) {
        result = world.run(call);
        QVERIFY2(result.exit == 0, qPrintable(result.all()));
        QVERIFY2(!result.all().contains(password), qPrintable(result.all()));
    }
    QVERIFY(builds() > 200);

    world.environment().insert(variable, QStringLiteral("not the password"));
    result = world.run({syncing, acme});
    QVERIFY2(result.exit == 5 && !result.err.contains("not the password"), qPrintable(result.all()));
    checkFiles(world);
}

/// It is taken out of the address for the keychain, and here is none: then nothing is saved.
void TestCliServer::aPasswordInTheAddressWantsAKeychain()
{
    CliWorld world;
    DemoProcess demo(world, unlimited);
    world.setToken(demo.token());
    const NewDatabase database;
    const CliResult added = add(world, demo, withPassword(database.url));
    QVERIFY2(added.exit == 9 && !added.all().contains(TestServer::password()), qPrintable(added.all()));
    QCOMPARE(world.run({QStringLiteral("list"), QStringLiteral("--json")}).out.trimmed(), QByteArray("[]"));
    checkFiles(world);
}

/// From a file to the server, where the password in the address goes to the keychain; back, the keychain has it, while the
/// environment speaks of the new place; and there it is forgotten.
void TestCliServer::aMoveChangesThePassword()
{
    PrivateKeyring keyring;
    const QString trouble = keyring.startKeyring();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    CliWorld world;
    DemoProcess demo(world, unlimited);
    world.setToken(demo.token());
    world.environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), keyring.address());
    QVERIFY(add(world, demo, QStringLiteral("sqlite:acme.sqlite")).exit == 0);
    CliResult result = world.run({syncing, acme});
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    const NewDatabase database;
    const auto move = [](const QString &destination) {
        return QStringList{QStringLiteral("move"), acme, QStringLiteral("--destination"), destination};
    };
    result = world.run(move(withPassword(database.url)));
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    QVERIFY(!result.all().contains(TestServer::password()));
    OtherConnection other;
    QCOMPARE(
        other.sql(database.url, QStringLiteral("SELECT count(*) FROM builds"), {}).value(0).value(0).toInt(),
        200);
    checkFiles(world);
    for (const QStringList &call : {QStringList{syncing, acme}, QStringList{QStringLiteral("verify"), acme}}) {
        result = world.run(call);
        QVERIFY2(result.exit == 0 && !result.out.contains("differ."), qPrintable(result.all()));
    }
    world.environment().insert(variable, QStringLiteral("of the new place"));
    result = world.run(move(QStringLiteral("sqlite:back.sqlite")));
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    for (const char *text : {"DROP TABLE", "DROP VIEW", "kitesync_state", "stay"})
        QVERIFY2(result.out.contains(text), text);
    world.environment().remove(variable);
    result = world.run({QStringLiteral("verify"), acme, QStringLiteral("--json")});
    QVERIFY2(result.exit == 0 && result.last().value(QLatin1String("days")).toArray().isEmpty(),
             qPrintable(result.all()));
    // Moved there once more, to another prefix: without a password now.
    result
        = world.run(move(database.url) + QStringList{QStringLiteral("--table-prefix"), QStringLiteral("b_")});
    QVERIFY2(result.exit == 5, qPrintable(result.all()));
}

QTEST_GUILESS_MAIN(TestCliServer)
#include "tst_cliserver.moc"
