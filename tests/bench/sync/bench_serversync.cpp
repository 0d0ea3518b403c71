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
constexpr qint64 history = 30000; ///< builds; a run of a few seconds is mostly its beginning and its end
constexpr qint64 little = 6000;

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

/// A first run over the wire.
struct FarRun
{
    double seconds = 0;
    double peak = 0; ///< MB
    int exchanges = 0; ///< with the server
};

FarRun runFar(const ServerProcess &source, qint64 builds)
{
    tests::TestServer &server = tests::testServer();
    const tests::TcpRelay relay(server.port(), wire);
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
    double exchanges = 0; ///< of the far run
    double peak = 0; ///< MB, of the largest of the runs
};

Round measure(const ServerProcess &source)
{
    const tests::TestServer &server = tests::testServer();
    const QString database = tests::testServer().newDatabase();
    const auto run = [&](const QString &kind) {
        return runOnce(source, server.url(database), setupOf(history), 6, kind, tests::TestServer::password());
    };
    const QJsonObject first = run(QStringLiteral("sync"));
    const QJsonObject again = run(QStringLiteral("full"));
    const double own = ownLoading(database);
    const FarRun far = runFar(source, history);
    const double seconds = number(first, "seconds");
    return {number(first, "rows") / seconds,
            own / seconds,
            seconds / number(again, "seconds"),
            far.seconds / seconds,
            double(far.exchanges),
            std::max({number(first, "peak_mb"), number(again, "peak_mb"), far.peak})};
}

/// How much longer a short first run takes: told, since its exchanges before and after the rows weigh most there.
double shortFar()
{
    tests::TestServer &server = tests::testServer();
    const ServerProcess source(setupOf(little));
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject near = runOnce(source, server.url(server.newDatabase()), setupOf(little), 6,
                                         QStringLiteral("sync"), tests::TestServer::password());
        times.push_back(runFar(source, little).seconds / number(near, "seconds"));
    }
    return median(times);
}

void measureServer(const QString &name, double leastOfOwn)
{
    std::printf("%s: %d builds of 20 jobs, medians of %d rounds\n", qPrintable(name), int(history), rounds);
    const ServerProcess source(setupOf(history));
    std::vector<Round> all;
    for (int round = 0; round < rounds; ++round)
        all.push_back(measure(source));
    const auto middle = [&all](double Round::*what) {
        std::vector<double> values;
        for (const Round &round : all)
            values.push_back(round.*what);
        return median(values);
    };
    const QString budget = QStringLiteral(">= %1").arg(leastOfOwn);
    note("HTTP to the server", middle(&Round::rows), "rows/s");
    say("HTTP to the server, x its own loading of a file", middle(&Round::ofOwn), "x", qPrintable(budget),
        middle(&Round::ofOwn) >= leastOfOwn);
    say("a full re-read, nothing changed, x the first", middle(&Round::reread), "x", ">= 1.5",
        middle(&Round::reread) >= 1.5);
    say("over 20 ms, x the time", middle(&Round::far), "x", "<= 1.3", middle(&Round::far) <= 1.3);
    note("exchanges with the server in that", middle(&Round::exchanges), "");
    say("peak", middle(&Round::peak), "MB", "<= 200", middle(&Round::peak) <= 200);
    note("over 20 ms, 6,000 builds only, x the time", shortFar(), "x");
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
