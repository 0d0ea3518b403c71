// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"

#include <QFile>
#include <QTest>

using namespace kitesync;

namespace {

constexpr int builds = 40;

DemoOptions smallOrganization()
{
    DemoOptions options;
    options.builds = builds;
    options.jobsPerBuild = 2;
    options.growth = false;
    return options;
}

DemoServerOptions withoutLimits()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    return options;
}

/// A pipeline that was synced once. What is called acme.sqlite in the home is its database.
class Stage
{
public:
    Stage()
        : demo(smallOrganization(), withoutLimits())
    {
        world.setToken(smallOrganization().token);
        ready = world.add(demo.url()).exit == 0 && sync().exit == 0 && countBuilds() == builds;
    }
    [[nodiscard]] CliResult sync(const QStringList &more = {}) const
    {
        return world.run(QStringList{QStringLiteral("sync"), QStringLiteral("acme")} + more);
    }
    [[nodiscard]] qint64 countBuilds() const
    {
        return world.number(QStringLiteral("SELECT count(*) FROM builds"));
    }
    [[nodiscard]] QString file() const { return world.path(QStringLiteral("acme.sqlite")); }

    DemoServerThread demo;
    CliWorld world;
    bool ready = false;
};

} // namespace

/// A database that was moved or deleted, on the command line.
class TestCliMissing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextStepIsSaid()
    {
        const Stage stage;
        QVERIFY(stage.ready);
        QVERIFY(QFile::remove(stage.file()));
        const CliResult result = stage.sync();
        QCOMPARE(result.exit, 5);
        QVERIFY2(result.err.contains("is not there any more") && result.err.contains("[E-D5]")
                     && result.err.contains("kitesync sync \"acme\" --full"),
                 qPrintable(result.all()));
        const CliResult json = stage.sync({QStringLiteral("--json")});
        QCOMPARE(json.exit, 5);
        const QJsonObject error = json.last().value(QLatin1String("error")).toObject();
        QCOMPARE(error.value(QLatin1String("kind")).toString(), QStringLiteral("destination_missing"));
        for (const char *command : {"verify", "test"}) {
            const CliResult other = stage.world.run({QLatin1String(command), QStringLiteral("acme")});
            QVERIFY2(other.exit == 5 && other.err.contains("--full"), qPrintable(other.all()));
        }
        QVERIFY(!QFile::exists(stage.file()));
    }

    void emptiedIsMissingToo()
    {
        const Stage stage;
        QVERIFY(stage.ready);
        QVERIFY(QFile::resize(stage.file(), 0));
        const CliResult result = stage.sync();
        QCOMPARE(result.exit, 5);
        QVERIFY2(result.err.contains("The tables of this pipeline are not in") && result.err.contains("--full"),
                 qPrintable(result.all()));
        QCOMPARE(QFile(stage.file()).size(), 0);
    }

    void broughtBackItGoesOn()
    {
        const Stage stage;
        QVERIFY(stage.ready);
        const QString away = stage.world.path(QStringLiteral("away"));
        QVERIFY(QFile::rename(stage.file(), away));
        QCOMPARE(stage.sync().exit, 5);
        QVERIFY(QFile::rename(away, stage.file()));
        const CliResult result = stage.sync({QStringLiteral("--json")});
        QCOMPARE(result.exit, 0);
        QVERIFY(countIn(result.last(), "builds", "read") < builds);
    }

    void fullStartsAnew()
    {
        const Stage stage;
        QVERIFY(stage.ready);
        QVERIFY(QFile::remove(stage.file()));
        QCOMPARE(stage.sync({QStringLiteral("--full")}).exit, 0);
        QCOMPARE(stage.countBuilds(), builds);
        QCOMPARE(stage.sync().exit, 0);
    }

    void helpTells()
    {
        const CliResult help = CliWorld().run({QStringLiteral("sync"), QStringLiteral("--help")});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.contains("made anew"), qPrintable(help.all()));
    }
};

QTEST_GUILESS_MAIN(TestCliMissing)
#include "tst_climissing.moc"
