// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/ownloading.h"

#include "sync/destination/destination.h"
#include "sync/domain/clock.h"
#include "tests/fakes/testdatabase.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

namespace kitesync::bench {

namespace {

constexpr std::array tables{"builds", "jobs"};

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "the server's own loading: %s\n", qPrintable(what));
    std::exit(2);
}

bool isMariaDb()
{
    return tests::databaseUnderTest() == QLatin1String("mariadb");
}

/// Into the server's own folder, because it may write there.
QString fileOf(const char *table)
{
    return QStringLiteral("%1/%2.rows").arg(tests::testServer().folder(), QLatin1String(table));
}

/// A destination as it is after a first sync, without its rows.
QString newDatabase()
{
    const QString database = tests::testServer().newDatabase();
    DestinationConfig config;
    config.url = tests::testServer().url(database);
    const SystemClock clock;
    auto opened = Destination::open(config, Secret(tests::TestServer::password().toUtf8()), clock, {});
    if (!opened)
        fail(opened.error().detail);
    const PrepareRequest request{QStringLiteral("bench"), QStringLiteral("acme"),
                                 SourceObject::Builds | SourceObject::Jobs, false};
    if (const auto prepared = opened.value()->prepare(request); !prepared)
        fail(prepared.error().detail);
    if (const Status indexed = opened.value()->finishLoading(); !indexed)
        fail(indexed.error().detail);
    return database;
}

void run(const QString &program, const QStringList &arguments, const char *passwordVariable)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(passwordVariable), tests::TestServer::password());
    client.setProcessEnvironment(environment);
    client.start(program, arguments);
    if (!client.waitForFinished(-1) || client.exitCode() != 0)
        fail(QString::fromUtf8(client.readAll().left(400)) + client.errorString());
}

void runMariaDb(const QString &database, const QString &statement)
{
    QStringList statements;
    for (const char *table : tables)
        statements.append(statement.arg(fileOf(table), QLatin1String(table)));
    run(QStringLiteral("mariadb"),
        {QStringLiteral("--no-defaults"), QStringLiteral("--local-infile=1"), QStringLiteral("-h127.0.0.1"),
         QStringLiteral("-P%1").arg(tests::testServer().port()),
         QStringLiteral("-u%1").arg(tests::TestServer::user()), QStringLiteral("-D%1").arg(database),
         QStringLiteral("-e%1").arg(statements.join(u';'))},
        "MYSQL_PWD");
}

void runPsql(const QString &database, const QString &command)
{
    QStringList arguments{tests::testServer().url(database), QStringLiteral("-qXv"),
                          QStringLiteral("ON_ERROR_STOP=1")};
    for (const char *table : tables)
        arguments += {QStringLiteral("-c"), command.arg(fileOf(table), QLatin1String(table))};
    run(QStringLiteral("psql"), arguments, "PGPASSWORD");
}

} // namespace

double ownLoading(const QString &database)
{
    for (const char *table : tables)
        QFile::remove(fileOf(table));
    if (isMariaDb())
        runMariaDb(database, QStringLiteral("SELECT * INTO OUTFILE '%1' CHARACTER SET utf8mb4 FROM %2"));
    else
        runPsql(database, QStringLiteral("\\copy %2 to '%1' (format csv)"));
    const QString target = newDatabase();
    QElapsedTimer timer;
    timer.start();
    if (isMariaDb())
        runMariaDb(target, QStringLiteral("LOAD DATA LOCAL INFILE '%1' INTO TABLE %2 CHARACTER SET utf8mb4"));
    else
        runPsql(target, QStringLiteral("\\copy %2 from '%1' (format csv)"));
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace kitesync::bench
