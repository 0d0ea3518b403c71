// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kitesync;

namespace {

const QStringList objectNames{QStringLiteral("pipelines"), QStringLiteral("agents"), QStringLiteral("builds"),
                              QStringLiteral("jobs")};

QStringList unlimited(int builds)
{
    return {
        QStringLiteral("--builds"), QString::number(builds),        QStringLiteral("--organization-limit"),
        QStringLiteral("0"),        QStringLiteral("--user-limit"), QStringLiteral("0")};
}

QJsonArray arrayOf(const CliResult &result)
{
    return QJsonDocument::fromJson(result.out).array();
}

} // namespace

class TestCliSync final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(300));
        world.setToken(demo.token());
        const CliResult added = world.add(demo.url(), {QStringLiteral("--every"), QStringLiteral("30m")});
        QVERIFY2(added.exit == 0 && added.out.contains("saved"), qPrintable(added.all()));
        QVERIFY2(!added.out.contains(demo.token().toUtf8()), qPrintable(added.all()));

        QJsonObject entry
            = arrayOf(world.run({QStringLiteral("list"), QStringLiteral("--json")})).first().toObject();
        QCOMPARE(entry.value(QLatin1String("name")).toString(), QStringLiteral("acme"));
        QCOMPARE(entry.value(QLatin1String("every")).toString(), QStringLiteral("30m"));
        QVERIFY(entry.value(QLatin1String("last_run")).isNull());

        const CliResult first
            = world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")});
        QVERIFY2(first.exit == 0, qPrintable(first.all()));
        checkFinished(first, 300);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM builds")), 300);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM jobs")),
                 countIn(first.last(), "jobs", "written"));

        QCOMPARE(demo.ask("advance 86400"), QByteArray("ok"));
        const CliResult second = world.run({QStringLiteral("sync"), QStringLiteral("acme")});
        QVERIFY2(second.exit == 0 && second.out.contains("Completed") && second.out.contains("correct as of"),
                 qPrintable(second.all()));
        QVERIFY(world.number(QStringLiteral("SELECT count(*) FROM builds")) > 300);

        const QJsonArray history = arrayOf(
            world.run({QStringLiteral("history"), QStringLiteral("acme"), QStringLiteral("--json")}));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(1).toObject().value(QLatin1String("objects")),
                 first.last().value(QLatin1String("objects")));
        QCOMPARE(history.at(1).toObject().value(QLatin1String("trigger")).toString(),
                 QStringLiteral("command_line"));
        const QJsonArray limited = arrayOf(world.run({QStringLiteral("history"), QStringLiteral("--json"),
                                                      QStringLiteral("--limit"), QStringLiteral("1")}));
        QCOMPARE(limited.size(), 1);
        QCOMPARE(limited.first(), history.first());

        entry = arrayOf(world.run({QStringLiteral("list"), QStringLiteral("--json")})).first().toObject();
        QCOMPARE(entry.value(QLatin1String("correct_as_of")),
                 history.first().toObject().value(QLatin1String("correct_as_of")));
        const CliResult list = world.run({QStringLiteral("list")});
        QVERIFY2(list.exit == 0 && list.out.contains("acme.sqlite") && list.out.contains("Every 30 minutes"),
                 qPrintable(list.all()));
        const CliResult table = world.run({QStringLiteral("history")});
        QVERIFY2(table.exit == 0 && table.out.contains("From command line"), qPrintable(table.all()));
    }

    void verifyAndRepair()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(200));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        QCOMPARE(world.run({QStringLiteral("sync"), QStringLiteral("acme")}).exit, 0);

        const QStringList verify{QStringLiteral("verify"), QStringLiteral("acme"), QStringLiteral("--json")};
        const CliResult equal = world.run(verify);
        QVERIFY2(equal.exit == 0, qPrintable(equal.all()));
        QCOMPARE(equal.last().value(QLatin1String("event")).toString(), QStringLiteral("verified"));
        QVERIFY2(equal.last().value(QLatin1String("days")).toArray().isEmpty(), qPrintable(equal.all()));
        QVERIFY(equal.last().value(QLatin1String("days_compared")).toInteger() > 0);

        // Somebody tampers with the copy.
        QVERIFY(damage(world));
        const CliResult different = world.run(verify);
        QVERIFY2(different.exit == 0 && !different.last().value(QLatin1String("days")).toArray().isEmpty(),
                 qPrintable(different.all()));
        const CliResult people = world.run({QStringLiteral("verify"), QStringLiteral("acme")});
        QVERIFY2(people.exit == 0 && people.out.contains("--repair"), qPrintable(people.all()));
        const CliResult repaired = world.run(verify + QStringList{QStringLiteral("--repair")});
        QVERIFY2(repaired.exit == 0, qPrintable(repaired.all()));
        const CliResult again = world.run(verify);
        QVERIFY2(again.last().value(QLatin1String("days")).toArray().isEmpty(), qPrintable(again.all()));
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM builds")), 200);
    }

    void testTellsWhatWorks()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(20));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        const CliResult people = world.run({QStringLiteral("test"), QStringLiteral("acme")});
        QVERIFY2(people.exit == 0 && people.out.contains("Connected to") && people.out.contains("SQLite"),
                 qPrintable(people.all()));
        const QJsonObject event
            = world.run({QStringLiteral("test"), QStringLiteral("acme"), QStringLiteral("--json")}).last();
        QVERIFY(event.value(QLatin1String("source")).toObject().value(QLatin1String("error")).isNull());
        QVERIFY(event.value(QLatin1String("destination")).toObject().value(QLatin1String("error")).isNull());
        world.setToken(QStringLiteral("wrong"));
        QCOMPARE(world.run({QStringLiteral("test"), QStringLiteral("acme")}).exit, 3);
    }

    void onePipelineAName()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(20));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        const CliResult same
            = world.add(demo.url(), {QStringLiteral("--table-prefix"), QStringLiteral("b_")});
        QVERIFY2(same.exit == 2 && same.err.contains("already have a pipeline"), qPrintable(same.all()));
        QStringList other{QStringLiteral("add"),
                          QStringLiteral("--name"),
                          QStringLiteral("other"),
                          QStringLiteral("--organization"),
                          QStringLiteral("acme"),
                          QStringLiteral("--api-url"),
                          demo.url().toString(),
                          QStringLiteral("--destination"),
                          QStringLiteral("sqlite:./x/../acme.sqlite")};
        const CliResult taken = world.run(other);
        QVERIFY2(taken.exit == 5 && taken.err.contains("acme"), qPrintable(taken.all()));
        other += {QStringLiteral("--table-prefix"), QStringLiteral("b_")};
        const CliResult apart = world.run(other);
        QVERIFY2(apart.exit == 0, qPrintable(apart.all()));
        QCOMPARE(arrayOf(world.run({QStringLiteral("list"), QStringLiteral("--json")})).size(), 2);
    }

    void removeKeepsTheTables()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(50));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        QCOMPARE(world.run({QStringLiteral("sync"), QStringLiteral("acme")}).exit, 0);
        const CliResult removed = world.run({QStringLiteral("remove"), QStringLiteral("acme")});
        QVERIFY2(removed.exit == 0 && removed.out.contains("acme.sqlite"), qPrintable(removed.all()));
        QCOMPARE(arrayOf(world.run({QStringLiteral("list"), QStringLiteral("--json")})).size(), 0);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM builds")), 50);

        // The tables are another pipeline's now, until somebody takes them over.
        const CliResult refused = world.add(demo.url());
        QVERIFY2(refused.exit == 5 && refused.err.contains("--adopt"), qPrintable(refused.all()));
        const CliResult adopted = world.add(demo.url(), {QStringLiteral("--adopt")});
        QVERIFY2(adopted.exit == 0, qPrintable(adopted.all()));
        const CliResult sync
            = world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")});
        QVERIFY2(sync.exit == 0, qPrintable(sync.all()));
        QVERIFY2(countIn(sync.last(), "builds", "read") < 50,
                 qPrintable(sync.all())); // the checkpoint came along
    }

    void someObjectsOnly()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(60));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url(), {QStringLiteral("--objects"), QStringLiteral("jobs")}).exit, 0);
        const CliResult sync
            = world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")});
        QVERIFY2(sync.exit == 0, qPrintable(sync.all()));
        QCOMPARE(sync.last().value(QLatin1String("objects")).toObject().keys(),
                 QStringList{QStringLiteral("jobs")});
        QVERIFY(countIn(sync.last(), "jobs", "written") > 0);
    }

    void fullReadsEverythingAgain()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(60));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        QCOMPARE(world.run({QStringLiteral("sync"), QStringLiteral("acme")}).exit, 0);
        const CliResult full = world.run({QStringLiteral("sync"), QStringLiteral("acme"),
                                          QStringLiteral("--full"), QStringLiteral("--json")});
        QVERIFY2(full.exit == 0, qPrintable(full.all()));
        QCOMPARE(countIn(full.last(), "builds", "read"), 60);
        QCOMPARE(countIn(full.last(), "builds", "unchanged"), 60);
        QCOMPARE(full.last().value(QLatin1String("kind")).toString(), QStringLiteral("full"));
    }

    void aReaderThatWentAwayDoesNotStopTheCopy()
    {
        CliWorld world;
        DemoProcess demo(world, unlimited(60));
        world.setToken(demo.token());
        QCOMPARE(world.add(demo.url()).exit, 0);
        const auto sync
            = world.start({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")});
        sync->closeReadChannel(QProcess::StandardOutput);
        QCOMPARE(finish(*sync).exit, 0);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM builds")), 60);
    }

private:
    static void checkFinished(const CliResult &result, qint64 builds)
    {
        const QList<QJsonObject> events = result.events();
        QVERIFY2(!events.isEmpty(), qPrintable(result.all()));
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QString kind = events.at(i).value(QLatin1String("event")).toString();
            QCOMPARE(kind, i + 1 == events.size() ? QStringLiteral("finished") : QStringLiteral("progress"));
        }
        const QJsonObject finished = events.constLast();
        QCOMPARE(finished.value(QLatin1String("pipeline")).toString(), QStringLiteral("acme"));
        QCOMPARE(finished.value(QLatin1String("outcome")).toString(), QStringLiteral("succeeded"));
        QVERIFY(finished.value(QLatin1String("correct_as_of")).toString().endsWith(QLatin1Char('Z')));
        QVERIFY(finished.value(QLatin1String("error")).isNull());
        const qint64 duration = finished.value(QLatin1String("duration_ms")).toInteger(-1);
        QVERIFY2(events.size() - 1 <= duration / 250 + 2,
                 qPrintable(QString::number(events.size()))); // four a second
        QCOMPARE(finished.value(QLatin1String("objects")).toObject().size(), objectNames.size());
        for (const QString &object : objectNames) {
            const QByteArray latin1 = object.toLatin1();
            const char *name = latin1.constData();
            QCOMPARE(countIn(finished, name, "read"), countIn(finished, name, "written")
                                                          + countIn(finished, name, "unchanged")
                                                          + countIn(finished, name, "rejected"));
        }
        QCOMPARE(countIn(finished, "builds", "written"), builds);
    }

    static bool damage(const CliWorld &world)
    {
        QProcess sqlite;
        sqlite.start(
            QStringLiteral("sqlite3"),
            {world.path(QStringLiteral("acme.sqlite")),
             QStringLiteral(
                 "DELETE FROM builds WHERE id = (SELECT min(id) FROM builds);"
                 "UPDATE builds SET message = 'tampered' WHERE id = (SELECT max(id) FROM builds);")});
        return sqlite.waitForFinished() && sqlite.exitCode() == 0;
    }
};

QTEST_GUILESS_MAIN(TestCliSync)
#include "tst_clisync.moc"
