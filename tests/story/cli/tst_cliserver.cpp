// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's way with a database server as destination, and what becomes of its password. Runs on the server that
// KITESYNC_TEST_DATABASE names.
#include "tests/fakes/testdatabase.h"
#include "tests/story/cli/cliworld.h"

#include <QFile>
#include <QTest>
#include <QUrl>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

const QString syncing = QStringLiteral("sync");
const QString acme = QStringLiteral("acme");

} // namespace

class TestCliServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay_data();
    void theWholeWay();
};

void TestCliServer::theWholeWay_data()
{
    QTest::addColumn<bool>("inUrl");
    QTest::newRow("password in the environment") << false;
    // Taken out of the address; without a keychain in this process it is needed again later.
    QTest::newRow("password in the address") << true;
}

void TestCliServer::theWholeWay()
{
    QFETCH(bool, inUrl);
    CliWorld world;
    DemoProcess demo(world, {QStringLiteral("--builds"), QStringLiteral("200"),
                             QStringLiteral("--organization-limit"), QStringLiteral("0"),
                             QStringLiteral("--user-limit"), QStringLiteral("0")});
    world.setToken(demo.token());
    const NewDatabase database;
    const QString variable = QStringLiteral("KITESYNC_DESTINATION_PASSWORD");
    const QString password = TestServer::password();
    QString address = database.url;
    if (inUrl)
        address.replace(TestServer::user() + u'@',
                        TestServer::user() + u':' + QString::fromLatin1(QUrl::toPercentEncoding(password))
                            + u'@');
    else
        world.environment().insert(variable, password);
    const CliResult added = world.run(
        {QStringLiteral("add"), QStringLiteral("--name"), acme, QStringLiteral("--organization"), acme,
         QStringLiteral("--destination"), address, QStringLiteral("--api-url"), demo.url().toString()});
    QVERIFY2(added.exit == 0, qPrintable(added.all()));
    world.environment().insert(variable, password);
    CliResult result = world.run({syncing, acme, QStringLiteral("--json")});
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    OtherConnection other;
    QCOMPARE(
        other.sql(database.url, QStringLiteral("SELECT count(*) FROM builds"), {}).value(0).value(0).toInt(),
        200);
    QCOMPARE(demo.ask("advance 86400"), QByteArray("ok"));
    for (const QStringList &call :
         {QStringList{syncing, acme}, QStringList{QStringLiteral("test"), acme},
          QStringList{QStringLiteral("verify"), acme}, QStringList{QStringLiteral("history")},
          QStringList{QStringLiteral("list"), QStringLiteral("--json")}}) {
        result = world.run(call);
        QVERIFY2(result.exit == 0, qPrintable(result.all()));
        QVERIFY2(!result.all().contains(password), qPrintable(result.all()));
    }
    QVERIFY(other.sql(database.url, QStringLiteral("SELECT count(*) FROM builds"), {}).value(0).value(0).toInt()
            > 200);

    world.environment().insert(variable, QStringLiteral("not the password"));
    result = world.run({syncing, acme});
    QVERIFY2(result.exit == 5 && !result.err.contains("not the password"), qPrintable(result.all()));

    // What was written anywhere below the home does not hold it, as it is or as an address would have it.
    for (const QString &name : world.files()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(password.toUtf8()), qPrintable(name));
        QVERIFY2(!content.contains(QUrl::toPercentEncoding(password)), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCliServer)
#include "tst_cliserver.moc"
