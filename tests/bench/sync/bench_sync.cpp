// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, from the sample organisation over HTTP into SQLite: speed, latency, memory, requests (performance.md).
// Usage: bench_sync [--check] [speed] [latency] [memory] [requests] [limit]
#include "tests/bench/findings.h"
#include "tests/bench/sync/references.h"
#include "tests/bench/sync/roles.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <vector>

using namespace kitesync::bench;

namespace {

double seconds(const QJsonObject &run)
{
    return run.value(QStringLiteral("seconds")).toDouble();
}

double rate(const QJsonObject &run)
{
    return run.value(QStringLiteral("rows")).toDouble() / seconds(run);
}

const QString sync = QStringLiteral("sync");

void speed()
{
    constexpr int rounds = 3;
    std::printf("speed: 10,000 builds of 20 jobs, medians of %d rounds\n", rounds);
    Setup setup;
    setup.builds = 10'000;
    setup.jobs = 20;
    setup.warm = true;
    const ServerProcess server(setup);
    std::vector<double> ours;
    std::vector<double> again;
    std::vector<double> bare;
    std::vector<double> import;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("speed.sqlite"));
        const QJsonObject first = runOnce(server, database, setup, 6, sync);
        ours.push_back(rate(first));
        again.push_back(seconds(first) / seconds(runOnce(server, database, setup, 6, QStringLiteral("full"))));
        const References references = measureReferences(database, folder.path());
        bare.push_back(references.bareRowsPerSecond);
        import.push_back(references.importRowsPerSecond);
    }
    note("HTTP to SQLite", median(ours), "rows/s");
    note("bare C API insert of the ready rows", median(bare), "rows/s");
    note("sqlite3 .import of the ready CSV (32 KB pages)", median(import), "rows/s");
    say("a full re-read, nothing changed, x the first", median(again), "x", ">= 1.5", median(again) >= 1.5);
    const double ofBare = median(ours) / median(bare);
    const double ofImport = median(ours) / median(import);
    say("HTTP to SQLite, x bare C API", ofBare, "x", ">= 0.7", ofBare >= 0.7);
    say("HTTP to SQLite, x sqlite3 .import", ofImport, "x", ">= 1.5", ofImport >= 1.5);
}

void latency(const QTemporaryDir &folder)
{
    std::printf("latency: 700 ms a request, 36,000 builds of one job, clock four times as fast\n");
    Setup setup;
    setup.builds = 36'000;
    setup.jobs = 1;
    setup.latency = 700;
    setup.speed = 4;
    setup.warm = true;
    const ServerProcess server(setup);
    const QJsonObject one = runOnce(server, folder.filePath(QStringLiteral("one.sqlite")), setup, 1, sync);
    const QJsonObject six = runOnce(server, folder.filePath(QStringLiteral("six.sqlite")), setup, 6, sync);
    const double gain = seconds(one) / seconds(six);
    say("6 in flight, x one in flight", gain, "x", ">= 5", gain >= 5.0);
}

void memory(const QTemporaryDir &folder)
{
    std::printf("memory: builds of 20 jobs\n");
    Setup setup;
    setup.builds = 15'000;
    setup.jobs = 20;
    double peaks[2] = {};
    for (double &peak : peaks) {
        const ServerProcess server(setup);
        const QString name = QString::number(setup.builds);
        peak
            = runOnce(server, folder.filePath(name), setup, 6, sync).value(QStringLiteral("peak_mb")).toDouble();
        setup.builds *= 10;
    }
    say("peak, 15,000 builds", peaks[0], "MB", "<= 200", peaks[0] <= 200);
    say("peak, 150,000 builds", peaks[1], "MB", "<= 200", peaks[1] <= 200);
    say("peak of ten times the builds, x", peaks[1] / peaks[0], "x", "<= 1.15", peaks[1] / peaks[0] <= 1.15);
}

void requests(const QTemporaryDir &folder)
{
    std::printf("requests\n");
    for (const qint64 builds : {0LL, 1LL, 100LL, 101LL, 1000LL, 5000LL, 20'000LL}) {
        Setup setup;
        setup.builds = builds;
        setup.jobs = 1;
        const ServerProcess server(setup);
        const QString database = folder.filePath(QStringLiteral("requests%1.sqlite").arg(builds));
        const double calls
            = runOnce(server, database, setup, 6, sync).value(QStringLiteral("calls")).toDouble();
        const double most = 1.05 * std::ceil(static_cast<double>(builds) / 100.0) + 10;
        const QByteArray what = "history of " + QByteArray::number(builds) + " builds";
        say(what.constData(), calls, "calls", qPrintable(QStringLiteral("<= %1").arg(most, 0, 'f', 1)),
            calls <= most);
        const double quiet
            = runOnce(server, database, setup, 6, sync).value(QStringLiteral("calls")).toDouble();
        // One page of pipelines, one of agents, and the second page of blocked builds of a large organisation.
        const double few = builds > 10'000 ? 7 : 6;
        say("  and a sync with nothing new", quiet, "calls", builds > 10'000 ? "<= 7" : "<= 6", quiet <= few);
    }
}

void limit(const QTemporaryDir &folder)
{
    std::printf("request limit: 12,000 builds, compressed time\n");
    for (const int perMinute : {10, 50, 200}) {
        Setup setup;
        setup.builds = 36'000;
        setup.jobs = 1;
        setup.limit = perMinute;
        // As fast as the machine can follow: the limit is to be what the run waits for.
        setup.speed = 600.0 / perMinute;
        setup.warm = true;
        ServerProcess server(setup);
        const QString database = folder.filePath(QStringLiteral("limit%1.sqlite").arg(perMinute));
        const QJsonObject run = runOnce(server, database, setup, 6, sync);
        const double fair = run.value(QStringLiteral("calls")).toDouble() / perMinute * 60;
        const double ratio = seconds(run) / fair;
        const QByteArray what = "time at " + QByteArray::number(perMinute) + " a minute, x calls / limit";
        say(what.constData(), ratio, "x", "<= 1.10", ratio <= 1.10);
        const double tooMany = server.counters().value(QStringLiteral("tooManyInWorstWindow")).toDouble();
        say("  429s in the worst window", tooMany, "", "<= 1", tooMany <= 1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const int status = asChild(arguments); status >= 0)
        return status;
    const bool check = arguments.removeAll(QStringLiteral("--check")) > 0;
    const QTemporaryDir folder;
    const auto chosen = [&arguments](const char *name) {
        return arguments.size() < 2 || arguments.contains(QLatin1String(name));
    };
    if (chosen("speed"))
        speed();
    if (chosen("latency"))
        latency(folder);
    if (chosen("memory"))
        memory(folder);
    if (chosen("requests"))
        requests(folder);
    if (chosen("limit"))
        limit(folder);
    return missed && check ? 1 : 0;
}
