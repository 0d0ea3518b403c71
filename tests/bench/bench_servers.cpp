// SPDX-License-Identifier: GPL-3.0-or-later
// Loading rows into a database server against the server's own loading of the same rows from a ready file into the same tables
// with their indexes, a re-read that changes nothing, and the same over a wire with a round trip of 20 ms. The loading alone, of
// rows that are there: bench_serversync goes the whole way.
// Usage: bench_servers [--check] [--pages N] [mariadb|postgresql] (2,100 rows a page, 60 by default; all servers by default)
#include "sync/destination/destination.h"
#include "sync/engine/engineoptions.h"
#include "tests/bench/findings.h"
#include "tests/bench/madepages.h"
#include "tests/bench/sync/ownloading.h"
#include "tests/fakes/tcprelay.h"
#include "tests/fakes/testdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace kitesync;
using namespace kitesync::bench;

namespace {

constexpr double leastReread = 1.5;
constexpr double mostOverTheWire = 1.3;
constexpr std::chrono::milliseconds wire{20};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void fail(const QString &what)
{
    QTextStream(stderr) << "bench_servers: " << what << Qt::endl;
    exit(2);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// One server, one pass over the pages.
class Bench
{
public:
    Bench(QString server, int pages)
        : m_server(std::move(server))
        , m_pages(pages)
    {
        qputenv("KITESYNC_TEST_DATABASE", m_server.toUtf8());
        m_address = tests::testServer().newDatabase();
    }

    /// Whether the budgets are kept.
    [[nodiscard]] bool run()
    {
        auto destination = open(tests::testServer().url(m_address));
        m_load = loadAll(*destination, start);
        m_indexes = secondsOf([&] { check(destination->finishLoading()); });
        m_reread = loadAll(*destination, start + 3600 * second);
        m_reference = ownLoading(m_address);
        const tests::TcpRelay proxy(tests::testServer().port(), wire);
        const QString far = proxy.through(tests::testServer().url(tests::testServer().newDatabase()),
                                          tests::testServer().port());
        m_far = loadTogether(*open(far), start);
        m_odbc = loadAll(*open(tests::odbcUrl(tests::testServer().url(tests::testServer().newDatabase()))),
                         start);
        return print();
    }

private:
    static void check(const Status &status)
    {
        if (!status)
            fail(status.error().detail);
    }
    std::unique_ptr<Destination> open(const QString &url)
    {
        DestinationConfig config;
        config.url = url;
        auto opened = Destination::open(config, Secret(tests::TestServer::password().toUtf8()), m_clock, {});
        if (!opened)
            fail(opened.error().detail);
        auto destination = std::move(opened).value();
        const PrepareRequest request{QStringLiteral("bench"), QStringLiteral("acme"),
                                     SourceObject::Builds | SourceObject::Jobs, false};
        if (const auto prepared = destination->prepare(request); !prepared)
            fail(prepared.error().detail);
        check(destination->lock());
        return destination;
    }
    double loadAll(Destination &destination, std::int64_t readAt)
    {
        double seconds = 0;
        m_rows = 0;
        for (int number = 0; number < m_pages; ++number) {
            const LoadUnit unit = PageMaker(number).make(readAt);
            seconds += secondsOf([&] {
                const auto counts = destination.load(unit);
                if (!counts)
                    fail(counts.error().detail);
            });
            for (const RowBatch &batch : unit.rows.batches)
                m_rows += qint64(batch.rowCount());
        }
        return seconds;
    }
    /// As the engine does far from the server: what waits in line commits together.
    double loadTogether(Destination &destination, std::int64_t readAt)
    {
        double seconds = 0;
        LoadUnit together;
        for (int number = 0; number < m_pages; ++number) {
            together.append(PageMaker(number).make(readAt + number));
            if (together.rows.byteSize() < EngineOptions().lineBytes && number + 1 < m_pages)
                continue;
            seconds += secondsOf([&] {
                const auto counts = destination.load(together);
                if (!counts)
                    fail(counts.error().detail);
            });
            together = {};
        }
        return seconds;
    }
    bool print() const
    {
        const auto line = [this](const char *what, double seconds, const QString &rest) {
            out() << QStringLiteral("%1 %2 rows/s  %3")
                         .arg(QLatin1String(what), -36)
                         .arg(double(m_rows) / seconds, 9, 'f', 0)
                         .arg(rest)
                  << Qt::endl;
        };
        const double first = m_load + m_indexes;
        const double ofReference = m_reference / first;
        const double overTheWire = m_far / m_load;
        out() << m_server << ": " << m_rows << " rows, pages of " << buildsOnPage * (jobsInBuild + 1)
              << Qt::endl;
        line("the server's own loading of a file", m_reference, {});
        line("first load", m_load, {});
        line("first load and its indexes", first,
             QStringLiteral("%1 x the server's own (at least %2)")
                 .arg(ofReference, 0, 'f', 2)
                 .arg(leastOfReference()));
        line("re-read, nothing changed", m_reread,
             QStringLiteral("%1 x first load and its indexes (at least %2)")
                 .arg(first / m_reread, 0, 'f', 2)
                 .arg(leastReread));
        line("first load over 20 ms", m_far,
             QStringLiteral("%1 x the time (at most %2)").arg(overTheWire, 0, 'f', 2).arg(mostOverTheWire));
        line("first load by ODBC", m_odbc, QStringLiteral("(no budget)"));
        return ofReference >= leastOfReference() && first / m_reread >= leastReread
               && overTheWire <= mostOverTheWire;
    }

    [[nodiscard]] bool isMariaDb() const { return m_server == QLatin1String("mariadb"); }
    [[nodiscard]] double leastOfReference() const { return isMariaDb() ? 1.0 : 0.7; }

    QString m_server;
    int m_pages;
    SystemClock m_clock;
    QString m_address;
    qint64 m_rows = 0;
    double m_load = 0;
    double m_indexes = 0;
    double m_reread = 0;
    double m_reference = 0;
    double m_far = 0;
    double m_odbc = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool check = arguments.removeAll(QStringLiteral("--check")) > 0;
    int pages = 60;
    if (const qsizetype at = arguments.indexOf(QLatin1String("--pages")); at >= 0) {
        pages = std::max(1, arguments.value(at + 1).toInt());
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    if (arguments.size() == 1) {
        const bool kept = Bench(arguments.first(), pages).run();
        if (!kept)
            QTextStream(stderr) << "bench_servers: a budget is missed" << Qt::endl;
        return check && !kept ? 1 : 0;
    }
    QStringList all{QStringLiteral("--pages"), QString::number(pages)};
    if (check)
        all.append(QStringLiteral("--check"));
    return onEachServer(all);
}
