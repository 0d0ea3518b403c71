// SPDX-License-Identifier: GPL-3.0-or-later
// Loading rows into a database server against the server's own loading of the same rows from a ready file into the same tables
// with their indexes, a re-read that changes nothing, and the same over a wire with a round trip of 20 ms (performance.md).
// Usage: bench_servers [--check] [--pages N] [mariadb|postgresql] (2,100 rows a page, 60 by default; all servers by default)
#include "sync/destination/destination.h"
#include "sync/destination/timestamptext.h"
#include "sync/engine/engineoptions.h"
#include "tests/bench/madepages.h"
#include "tests/fakes/tcprelay.h"
#include "tests/fakes/testdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <map>
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

/// A time as the server's own loading takes it.
QByteArray timeText(std::int64_t microseconds, bool isMariaDb)
{
    const TimestampText text(microseconds);
    QByteArray bytes(text.view().data(), qsizetype(text.view().size()));
    return isMariaDb ? bytes.replace('T', ' ').chopped(1) : bytes;
}

/// The same rows as CSV, without _removed_at.
void writeCsv(QFile &file, const RowBatch &batch, bool isMariaDb)
{
    QByteArray lines;
    const QByteArray null = isMariaDb ? QByteArray("NULL,") : QByteArray(",");
    const auto quoted = [&](std::string_view text) {
        QByteArray value(text.data(), qsizetype(text.size()));
        lines += '"' + value.replace('"', "\"\"") + "\",";
    };
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        for (std::size_t column = 0; column < batch.width(); ++column) {
            const Cell &cell = batch.cell(row, column);
            if (cell.kind == Cell::Kind::Timestamp)
                quoted(timeText(cell.number, isMariaDb).toStdString());
            else if (cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Json)
                quoted(batch.text(cell));
            else
                lines += cell.isNull() ? null : QByteArray::number(qint64(cell.number)) + ',';
        }
        quoted(timeText(batch.readAt(), isMariaDb).toStdString());
        lines += isMariaDb ? "NULL\n" : "\n";
    }
    if (file.write(lines) != lines.size())
        fail(file.errorString());
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
        writeFiles();
        m_reference = reference();
        const tests::TcpRelay proxy(tests::testServer().port(), wire);
        QString far = tests::testServer().url(tests::testServer().newDatabase());
        far.replace(QStringLiteral(":%1/").arg(tests::testServer().port()),
                    QStringLiteral(":%1/").arg(proxy.port()));
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
    void writeFiles()
    {
        std::map<SourceObject, std::unique_ptr<QFile>> files;
        for (int number = 0; number < m_pages; ++number) {
            for (const RowBatch &batch : PageMaker(number).make(start).rows.batches) {
                auto &file = files[batch.object()];
                if (!file) {
                    file = std::make_unique<QFile>(
                        m_folder.filePath(nameOf(batch.object()) + QLatin1String(".csv")));
                    if (!file->open(QIODevice::WriteOnly))
                        fail(file->errorString());
                }
                writeCsv(*file, batch, isMariaDb());
            }
        }
    }
    /// The server's own program, from the ready files into tables that have their indexes.
    double reference()
    {
        const QString database = tests::testServer().newDatabase();
        check(open(tests::testServer().url(database))->finishLoading());
        return secondsOf([&] { isMariaDb() ? loadWithMariaDb(database) : copyWithPsql(database); });
    }
    void loadWithMariaDb(const QString &database)
    {
        QString statements;
        for (const char *table : {"builds", "jobs"})
            statements += QStringLiteral(
                              "LOAD DATA LOCAL INFILE '%1.csv' INTO TABLE %1 CHARACTER SET utf8mb4 FIELDS "
                              "TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"' ESCAPED BY '' LINES TERMINATED "
                              "BY '\\n';")
                              .arg(QLatin1String(table));
        QProcess client;
        client.setWorkingDirectory(m_folder.path());
        client.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MYSQL_PWD"), tests::TestServer::password());
        client.setProcessEnvironment(environment);
        client.start(QStringLiteral("mariadb"),
                     {QStringLiteral("--no-defaults"), QStringLiteral("--local-infile=1"),
                      QStringLiteral("-h127.0.0.1"), QStringLiteral("-P%1").arg(tests::testServer().port()),
                      QStringLiteral("-u%1").arg(tests::TestServer::user()),
                      QStringLiteral("-D%1").arg(database), QStringLiteral("-e%1").arg(statements)});
        client.waitForFinished(-1);
        if (client.exitCode() != 0)
            fail(QString::fromUtf8(client.readAll().left(400)));
    }
    void copyWithPsql(const QString &database)
    {
        QProcess psql;
        psql.setWorkingDirectory(m_folder.path());
        psql.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), tests::TestServer::password());
        psql.setProcessEnvironment(environment);
        QStringList arguments{tests::testServer().url(database), QStringLiteral("-qXv"),
                              QStringLiteral("ON_ERROR_STOP=1")};
        for (const char *table : {"builds", "jobs"})
            arguments += {QStringLiteral("-c"),
                          QStringLiteral("\\copy %1 from '%1.csv' (format csv)").arg(QLatin1String(table))};
        psql.start(QStringLiteral("psql"), arguments);
        psql.waitForFinished(-1);
        if (psql.exitCode() != 0)
            fail(QString::fromUtf8(psql.readAll().left(400)));
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
    QTemporaryDir m_folder;
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
    // A process a server: each has one of its own.
    int worst = 0;
    for (const char *server : {"mariadb", "postgresql"}) {
        QStringList all{QString::fromLatin1(server), QStringLiteral("--pages"), QString::number(pages)};
        if (check)
            all.append(QStringLiteral("--check"));
        worst = std::max(worst, QProcess::execute(QCoreApplication::applicationFilePath(), all));
    }
    return worst;
}
