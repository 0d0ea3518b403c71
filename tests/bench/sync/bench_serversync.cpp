// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way, from the sample organisation over HTTP into a database server: speed against the server's own loading of the
// same rows from a ready file, a full re-read, a wire with a round trip of 20 ms, memory (performance.md).
// Usage: bench_serversync [--check] [postgresql|mariadb] (both by default)
#include "tests/bench/findings.h"
#include "tests/bench/sync/ownloading.h"
#include "tests/bench/sync/roles.h"
#include "tests/fakes/tcprelay.h"
#include "tests/fakes/testdatabase.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace kitesync;
using namespace kitesync::bench;

namespace {

constexpr int rounds = 3;
constexpr std::chrono::milliseconds wire{20};
constexpr qint64 trial = 10000; ///< builds, as in performance.md
constexpr qint64 history = 30000; ///< for the wire: a run of a few seconds is mostly its beginning and its end

double number(const QJsonObject &run, const char *name)
{
    return run.value(QLatin1String(name)).toDouble();
}

Setup setupOf(qint64 builds)
{
    Setup setup;
    setup.builds = builds;
    setup.jobs = 20;
    setup.warm = true;
    return setup;
}

/// A first run through the relay that delays. It takes a share of the machine that a wire does not: a run through it that is
/// not delayed tells how much. The budget is against the local time all the same, as performance.md has it.
struct RelayedRun
{
    double seconds = 0;
    double peak = 0; ///< MB
    int exchanges = 0; ///< with the server
};

RelayedRun runRelayed(const ServerProcess &source, qint64 builds, std::chrono::milliseconds roundTrip)
{
    tests::TestServer &server = tests::testServer();
    const tests::TcpRelay relay(server.port(), roundTrip);
    const QJsonObject run = runOnce(source, relay.through(server.url(server.newDatabase()), server.port()),
                                    setupOf(builds), 6, QStringLiteral("sync"), tests::TestServer::password());
    return {number(run, "seconds"), number(run, "peak_mb"), relay.exchanges()};
}

/// What one round found.
struct Round
{
    double rows = 0; ///< a second, over HTTP
    double ofOwn = 0; ///< x the server's own loading
    double reread = 0; ///< x the first run
    double far = 0; ///< x the first run's time
    double ofRelayed = 0; ///< x the time through the relay without a delay
    double exchanges = 0; ///< of the far run
    double peak = 0; ///< MB, of the largest of the runs
};

Round measure(const ServerProcess &source, qint64 builds, bool ownToo)
{
    tests::TestServer &server = tests::testServer();
    const QString database = server.newDatabase();
    const auto run = [&](const QString &kind) {
        return runOnce(source, server.url(database), setupOf(builds), 6, kind, tests::TestServer::password());
    };
    const QJsonObject first = run(QStringLiteral("sync"));
    const double seconds = number(first, "seconds");
    Round round;
    round.rows = number(first, "rows") / seconds;
    if (ownToo) {
        const QJsonObject again = run(QStringLiteral("full"));
        round.reread = seconds / number(again, "seconds");
        round.peak = number(again, "peak_mb");
        round.ofOwn = ownLoading(database) / seconds;
    }
    const RelayedRun undelayed = runRelayed(source, builds, std::chrono::milliseconds(0));
    const RelayedRun far = runRelayed(source, builds, wire);
    round.far = far.seconds / seconds;
    round.ofRelayed = far.seconds / undelayed.seconds;
    round.exchanges = double(far.exchanges);
    round.peak = std::max({round.peak, number(first, "peak_mb"), far.peak});
    return round;
}

std::vector<Round> measureAll(qint64 builds, bool ownToo)
{
    const ServerProcess source(setupOf(builds));
    std::vector<Round> all;
    for (int round = 0; round < rounds; ++round)
        all.push_back(measure(source, builds, ownToo));
    return all;
}

double middle(const std::vector<Round> &all, double Round::*what)
{
    std::vector<double> values;
    for (const Round &round : all)
        values.push_back(round.*what);
    return median(values);
}

void measureServer(const QString &name, double leastOfOwn)
{
    std::printf("%s: builds of 20 jobs, medians of %d rounds\n", qPrintable(name), rounds);
    const std::vector<Round> few = measureAll(trial, true);
    const QString budget = QStringLiteral(">= %1").arg(leastOfOwn);
    note("HTTP to the server, 10,000 builds", middle(few, &Round::rows), "rows/s");
    say("HTTP to the server, x its own loading of a file", middle(few, &Round::ofOwn), "x",
        qPrintable(budget), middle(few, &Round::ofOwn) >= leastOfOwn);
    say("a full re-read, nothing changed, x the first", middle(few, &Round::reread), "x", ">= 1.5",
        middle(few, &Round::reread) >= 1.5);
    note("over 20 ms, 10,000 builds, x the local time", middle(few, &Round::far), "x");
    note("the same, x a relay without a delay", middle(few, &Round::ofRelayed), "x");
    std::fflush(stdout);
    const std::vector<Round> many = measureAll(history, false);
    note("HTTP to the server, 30,000 builds", middle(many, &Round::rows), "rows/s");
    say("over 20 ms, 30,000 builds, x the local time", middle(many, &Round::far), "x", "<= 1.3",
        middle(many, &Round::far) <= 1.3);
    note("the same, x a relay without a delay", middle(many, &Round::ofRelayed), "x");
    note("exchanges with the server in that", middle(many, &Round::exchanges), "");
    const double peak = std::max(middle(few, &Round::peak), middle(many, &Round::peak));
    say("peak", peak, "MB", "<= 200", peak <= 200);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (const int status = asChild(arguments); status >= 0)
        return status;
    const bool check = arguments.removeAll(QStringLiteral("--check")) > 0;
    if (arguments.size() == 2) {
        qputenv("KITESYNC_TEST_DATABASE", arguments.at(1).toUtf8());
        measureServer(arguments.at(1), arguments.at(1) == QLatin1String("mariadb") ? 1.0 : 0.7);
        return missed && check ? 1 : 0;
    }
    return onEachServer(check ? QStringList{QStringLiteral("--check")} : QStringList());
}
