// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;

namespace {

const QStringList syncAcme{QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")};

DemoOptions smallOrganization()
{
    DemoOptions options;
    options.builds = 40;
    options.jobsPerBuild = 2;
    return options;
}

DemoServerOptions withoutLimits()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    return options;
}

/// A sample organisation inside this process, and a home with its token.
class Stage
{
public:
    Stage()
        : demo(smallOrganization(), withoutLimits())
    {
        world.setToken(smallOrganization().token);
    }
    bool isEmpty() const
    {
        const CliResult list = world.run({QStringLiteral("list"), QStringLiteral("--json")});
        return list.exit == 0 && QJsonDocument::fromJson(list.out).array().isEmpty();
    }

    DemoServerThread demo;
    CliWorld world;
};

/// add onto another destination than a file.
CliResult addTo(const Stage &stage, const QString &destination)
{
    return stage.world.run({QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("acme"),
                            QStringLiteral("--organization"), QStringLiteral("acme"),
                            QStringLiteral("--destination"), destination, QStringLiteral("--api-url"),
                            stage.demo.url().toString()});
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString kindIn(const CliResult &result)
{
    return result.last().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString();
}

} // namespace

/// Every exit status of cli.md (0, 2 and 6 also have tests of their own).
class TestCliExits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complete()
    {
        const Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        QCOMPARE(stage.world.run(syncAcme).exit, 0);
    }

    void unexpected_ownSettingsDamaged()
    {
        const CliWorld world;
        QVERIFY(QDir().mkpath(world.path(QStringLiteral("home/data/kitesync"))));
        write(world.path(QStringLiteral("home/data/kitesync/kitesync.sqlite")), QByteArray(8192, 'x'));
        const CliResult result = world.run({QStringLiteral("list")});
        QVERIFY2(result.exit == 1 && result.err.contains("kitesync.sqlite"), qPrintable(result.all()));
    }

    void usage_plainHttp()
    {
        const Stage stage;
        const CliResult result = stage.world.add(QUrl(QStringLiteral("http://api.example.com")));
        QVERIFY2(result.exit == 2, qPrintable(result.all()));
    }

    void usage_destinationOfNoKind()
    {
        const Stage stage;
        const CliResult result = addTo(stage, QStringLiteral("oracle:ci"));
        QVERIFY2(result.exit == 2 && result.err.contains("--destination") && result.err.contains("sqlite:"),
                 qPrintable(result.all()));
        QVERIFY(stage.isEmpty());
    }

    void refused_dataSourceThatIsNotThere()
    {
        const Stage stage;
        const CliResult result = addTo(stage, QStringLiteral("odbc:DSN=nobody-has-this;UID=me"));
        QVERIFY2(result.exit == 5 && result.err.contains("nobody-has-this"), qPrintable(result.all()));
        QVERIFY(stage.isEmpty());
    }

    void usage_parameterOfADestination()
    {
        const Stage stage;
        const CliResult result = addTo(stage, QStringLiteral("postgresql://me@127.0.0.1:1/db?passfile=x"));
        QVERIFY2(result.exit == 2 && result.err.contains("passfile"), qPrintable(result.all()));
        QVERIFY(stage.isEmpty());
    }

    void refused_serverThatIsNotThere()
    {
        const Stage stage;
        for (const char *server : {"postgresql://me@127.0.0.1:1/db", "mysql://me@127.0.0.1:1/db"}) {
            const CliResult result = addTo(stage, QString::fromLatin1(server));
            QVERIFY2(result.exit == 5 && result.err.contains("could not be reached"), qPrintable(result.all()));
        }
        QVERIFY(stage.isEmpty());
    }

    void refused_token()
    {
        Stage stage;
        stage.world.setToken(QStringLiteral("bkua_wrong"));
        const CliResult added = stage.world.add(stage.demo.url());
        QVERIFY2(added.exit == 3 && added.err.contains("did not accept the token")
                     && added.err.contains("Buildkite said"),
                 qPrintable(added.all()));
        QVERIFY(stage.isEmpty());
        QVERIFY(!QFile::exists(stage.world.path(QStringLiteral("acme.sqlite"))));
    }

    void refused_tokenRevokedLater()
    {
        Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        stage.demo.call([](DemoServer &server) { server.setTokenAccepted(false); });
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 3 && kindIn(result) == QLatin1String("token_refused"),
                 qPrintable(result.all()));
        QCOMPARE(result.last().value(QLatin1String("outcome")).toString(), QStringLiteral("failed"));
        QVERIFY(result.last().value(QLatin1String("correct_as_of")).isNull());
    }

    void refused_organization()
    {
        Stage stage;
        const CliResult result = stage.world.run(
            {QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("acme"),
             QStringLiteral("--organization"), QStringLiteral("acmee"), QStringLiteral("--destination"),
             QStringLiteral("sqlite:acme.sqlite"), QStringLiteral("--api-url"), stage.demo.url().toString()});
        QVERIFY2(result.exit == 3 && result.err.contains("acmee"), qPrintable(result.all()));
        QVERIFY(stage.isEmpty());
    }

    void refused_scopeUnlessPartial()
    {
        Stage stage;
        stage.demo.call([](DemoServer &server) {
            server.setScopes({QStringLiteral("read_organizations"), QStringLiteral("read_builds"),
                              QStringLiteral("read_pipelines")});
        });
        const CliResult refused = stage.world.add(stage.demo.url());
        QVERIFY2(refused.exit == 3 && refused.err.contains("read_agents")
                     && refused.err.contains("--allow-partial"),
                 qPrintable(refused.all()));
        QVERIFY(stage.isEmpty());
        const CliResult partial = stage.world.add(stage.demo.url(), {QStringLiteral("--allow-partial")});
        QVERIFY2(partial.exit == 0, qPrintable(partial.all()));
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 0, qPrintable(result.all()));
        QVERIFY(!result.last().value(QLatin1String("objects")).toObject().contains(QLatin1String("agents")));
    }

    void refused_scopeLostLater()
    {
        Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        stage.demo.call([](DemoServer &server) {
            server.setScopes({QStringLiteral("read_organizations"), QStringLiteral("read_builds"),
                              QStringLiteral("read_pipelines")});
        });
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 3 && result.err.contains("read_agents"), qPrintable(result.all()));
        // The others went on.
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM builds")), 40);
    }

    void source_notThere()
    {
        Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        const CliResult add = CliWorld().add(QUrl(QStringLiteral("http://127.0.0.1:1")), {}, "bkua_1\n");
        QVERIFY2(add.exit == 4 && add.err.contains("refused the connection"), qPrintable(add.all()));
    }

    void source_trouble()
    {
        Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        stage.demo.call([](DemoServer &server) {
            FaultRule page;
            page.kind = FaultKind::HtmlPage;
            page.count = -1;
            server.faults().add(page);
        });
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 4, qPrintable(result.all()));
    }

    void destination_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no such folder")
            << QStringLiteral("sqlite:missing/folder/acme.sqlite") << QByteArray("missing/folder");
        QTest::newRow("no database") << QStringLiteral("sqlite:text.txt") << QByteArray("text.txt");
        QTest::newRow("a folder") << QStringLiteral("sqlite:home") << QByteArray("home");
        QTest::newRow("foreign table") << QStringLiteral("sqlite:foreign.sqlite") << QByteArray("builds");
    }
    void destination()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, part);
        const Stage stage;
        write(stage.world.path(QStringLiteral("text.txt")),
              QByteArray("This is no database, but it is long enough to be one. ").repeated(100));
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {stage.world.path(QStringLiteral("foreign.sqlite")),
                                                 QStringLiteral("CREATE TABLE builds(mine);")});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const CliResult result = stage.world.run(
            {QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("acme"),
             QStringLiteral("--organization"), QStringLiteral("acme"), QStringLiteral("--destination"), url,
             QStringLiteral("--api-url"), stage.demo.url().toString()});
        QVERIFY2(result.exit == 5 && result.err.contains(part), qPrintable(result.all()));
        QVERIFY(stage.isEmpty());
    }

    void destination_goneLater()
    {
        const Stage stage;
        QVERIFY(QDir(stage.world.folder()).mkdir(QStringLiteral("place")));
        const QStringList elsewhere{QStringLiteral("add"),
                                    QStringLiteral("--name"),
                                    QStringLiteral("acme"),
                                    QStringLiteral("--organization"),
                                    QStringLiteral("acme"),
                                    QStringLiteral("--destination"),
                                    QStringLiteral("sqlite:place/acme.sqlite"),
                                    QStringLiteral("--api-url"),
                                    stage.demo.url().toString()};
        QCOMPARE(stage.world.run(elsewhere).exit, 0);
        QVERIFY(QDir(stage.world.path(QStringLiteral("place"))).removeRecursively());
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 5 && kindIn(result).startsWith(QLatin1String("destination_")),
                 qPrintable(result.all()));
    }

    void rejects()
    {
        Stage stage;
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        stage.demo.call([](DemoServer &server) {
            FaultRule garbage;
            garbage.kind = FaultKind::GarbageRecords;
            garbage.pathContains = QStringLiteral("/pipelines");
            garbage.count = 1;
            server.faults().add(garbage);
        });
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 7, qPrintable(result.all()));
        QCOMPARE(result.last().value(QLatin1String("outcome")).toString(),
                 QStringLiteral("succeeded_with_rejects"));
        const qint64 rejected = countIn(result.last(), "pipelines", "rejected");
        QVERIFY(rejected > 0);
        QCOMPARE(countIn(result.last(), "pipelines", "read"),
                 countIn(result.last(), "pipelines", "written")
                     + countIn(result.last(), "pipelines", "unchanged") + rejected);
        QCOMPARE(stage.world.number(QStringLiteral("SELECT count(*) FROM kitesync_rejected")), rejected);
    }

    void keychain_missing()
    {
        Stage stage;
        stage.world.environment().remove(QStringLiteral("KITESYNC_TOKEN"));
        const CliResult added
            = stage.world.add(stage.demo.url(), {}, smallOrganization().token.toUtf8() + '\n');
        QVERIFY2(added.exit == 9 && added.err.contains("No keychain") && added.err.contains("KITESYNC_TOKEN"),
                 qPrintable(added.all()));
        QVERIFY(stage.isEmpty());
        QVERIFY(!QFile::exists(stage.world.path(QStringLiteral("acme.sqlite"))));
        // Added with the token in the environment, then without it.
        stage.world.setToken(smallOrganization().token);
        QCOMPARE(stage.world.add(stage.demo.url()).exit, 0);
        stage.world.environment().remove(QStringLiteral("KITESYNC_TOKEN"));
        const CliResult result = stage.world.run(syncAcme);
        QVERIFY2(result.exit == 9, qPrintable(result.all()));
    }
};

QTEST_GUILESS_MAIN(TestCliExits)
#include "tst_cliexits.moc"
