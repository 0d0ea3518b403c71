// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include <QSqlDatabase>
#include <QTest>

using namespace kitesync;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCliUsage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersion_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("program help") << words("--help") << QByteArray("Commands:");
        QTest::newRow("program version") << words("--version") << QByteArray("kitesync " KITESYNC_VERSION);
        for (const char *command :
             {"add", "list", "test", "sync", "history", "verify", "remove", "demo-server"}) {
            const QString name = QString::fromLatin1(command);
            QTest::newRow(qPrintable(name + QStringLiteral(" help")))
                << QStringList{name, QStringLiteral("--help")} << "Usage: kitesync " + QByteArray(command);
            QTest::newRow(qPrintable(name + QStringLiteral(" version")))
                << QStringList{name, QStringLiteral("--version")} << QByteArray("kitesync " KITESYNC_VERSION);
        }
    }
    void helpAndVersion()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, part);
        const CliWorld world;
        const CliResult result = world.run(arguments);
        QVERIFY2(result.exit == 0 && result.out.contains(part) && result.err.isEmpty(),
                 qPrintable(result.all()));
        QVERIFY(world.files().isEmpty());
    }

    void versionTellsQtAndDrivers()
    {
        const QByteArrayList lines = CliWorld().run(words("--version")).out.split('\n');
        QVERIFY2(lines.contains("Qt " + QByteArray(qVersion()) + ", built with Qt " QT_VERSION_STR),
                 lines.join('\n').constData());
        QStringList drivers = QSqlDatabase::drivers();
        drivers.sort();
        QCOMPARE(lines.at(lines.size() - 2), "SQL drivers: " + drivers.join(QStringLiteral(", ")).toUtf8());
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part"); // of standard error
        const auto row = [](const char *name, const QStringList &arguments, const char *part) {
            QTest::newRow(name) << arguments << QByteArray(part);
        };
        row("no command", {}, "add, list, test, sync");
        row("background", words("--background"), "add, list, test, sync");
        row("demo", words("--demo"), "add, list, test, sync");
        row("unknown command", words("snyc acme"), "kitesync sync");
        row("unknown option", words("list --jsn"), "--json");
        row("unknown program option", words("--hlep"), "--help");
        row("name missing", words("sync"), "name is missing");
        row("one too many", words("sync a b"), "too many");
        row("token as an option", words("sync acme --token=canary"), "KITESYNC_TOKEN");
        row("add without anything", words("add"), "missing");
        row("unknown pipeline", words("sync nobody"), "nobody");
        row("unknown pipeline to remove", words("remove nobody"), "nobody");
        row("unknown pipeline of a history", words("history nobody"), "nobody");
        row("bad limit", words("history --limit many"), "--limit");
        row("bad port", words("demo-server --port 70000"), "--port");
    }
    void usageErrors()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, part);
        const CliWorld world;
        const CliResult result = world.run(arguments);
        QVERIFY2(result.exit == 2 && result.err.contains(part) && result.out.isEmpty(),
                 qPrintable(result.all()));
        QVERIFY(result.err.startsWith("kitesync: "));
        QVERIFY(!result.err.contains("canary"));
    }

    void badValuesLeaveNoTrace_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *option, const char *value) {
            const QString name = QString::fromLatin1(option) + QLatin1Char(' ') + QString::fromUtf8(value);
            QTest::newRow(qPrintable(name)) << QString::fromLatin1(option) << QString::fromUtf8(value);
        };
        row("--name", "");
        row("--organization", "Acme Inc");
        row("--destination", "/tmp/x.sqlite");
        row("--destination", "sqlite:");
        row("--objects", "build");
        row("--every", "25h");
        row("--every", "90m");
        row("--history-from", "2999-01-01");
        row("--history-from", "01.02.2024");
        row("--table-prefix", "a-b c");
        row("--api-url", "http://api.example.com");
        row("--api-url", "https://me:canary@api.example.com");
    }
    void badValuesLeaveNoTrace()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        CliWorld world;
        world.setToken(QStringLiteral("bkua_1"));
        QHash<QString, QString> values{
            {QStringLiteral("--name"), QStringLiteral("acme")},
            {QStringLiteral("--organization"), QStringLiteral("acme")},
            {QStringLiteral("--destination"), QStringLiteral("sqlite:acme.sqlite")}};
        values.insert(option, value);
        QStringList arguments{QStringLiteral("add")};
        for (auto each = values.constBegin(); each != values.constEnd(); ++each)
            arguments += {each.key(), each.value()};
        const CliResult result = world.run(arguments);
        QVERIFY2(result.exit == 2 && result.err.contains(option.toUtf8()), qPrintable(result.all()));
        QVERIFY(!result.err.contains("canary"));
        QCOMPARE(world.files(), QStringList());
    }

    void aTokenThatIsNoneLeavesNoTrace_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("two words") << QByteArray("bkua_ 123\n");
    }
    void aTokenThatIsNoneLeavesNoTrace()
    {
        QFETCH(const QByteArray, input);
        const CliWorld world;
        const CliResult result = world.add(QUrl(QStringLiteral("http://127.0.0.1:1")), {}, input);
        QVERIFY2(result.exit == 2 && result.err.contains("token"), qPrintable(result.all()));
        QCOMPARE(world.files(), QStringList());
    }

    void demoServerAnswersLines()
    {
        const CliWorld world;
        DemoProcess demo(world, words("--builds 20"));
        QCOMPARE(demo.ask("advance 3600"), QByteArray("ok"));
        QVERIFY(demo.ask("advance -1").startsWith("error: "));
        QVERIFY(demo.ask("advance").startsWith("error: "));
        QVERIFY(demo.ask("dance").startsWith("error: "));
        QCOMPARE(demo.ask("quit"), QByteArray("ok"));
    }

    void demoServerEndsBySignal()
    {
        const CliWorld world;
        DemoProcess demo(world, words("--builds 20"));
        QCOMPARE(demo.stop(), 0);
    }

    void demoServerOnATakenPort()
    {
        const CliWorld world;
        DemoProcess demo(world, words("--builds 0"));
        const CliResult result = world.run(
            {QStringLiteral("demo-server"), QStringLiteral("--port"), QString::number(demo.url().port())});
        QVERIFY2(result.exit == 1 && result.err.contains("--port"), qPrintable(result.all()));
    }

    void theSampleOrganizationPlaysFaultsOnDemand()
    {
        CliWorld world;
        DemoProcess demo(world, words("--builds 20"));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        const QStringList test{QStringLiteral("test"), QStringLiteral("acme")};
        // What is wrong is said, and changes nothing.
        for (const char *wrong : {"fault", "fault explode", "fault status status=9000", "fault none of it"}) {
            const QByteArray answer = demo.ask(wrong);
            QVERIFY2(answer.startsWith("error: "), answer.constData());
        }
        QCOMPARE(world.run(test).exit, 0);
        QCOMPARE(demo.ask("fault status status=401 count=-1 body={\"message\": \"No such token\"}"),
                 QByteArray("ok"));
        const CliResult refused = world.run(test);
        QVERIFY2(refused.exit == 3 && refused.err.contains("No such token"), qPrintable(refused.all()));
        QCOMPARE(demo.ask("fault none"), QByteArray("ok"));
        QCOMPARE(world.run(test).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
