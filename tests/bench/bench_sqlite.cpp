// SPDX-License-Identifier: GPL-3.0-or-later
// Loading rows into SQLite against a bare C API insert of the same ready rows with the same settings, against
// `sqlite3 .import` of the same rows as CSV, and against a re-read that changes nothing (performance.md, "SQLite").
// Usage: bench_sqlite [--check] [--json] [--row-by-row] [--pages N] (2,100 rows each, 100 by default)
#include "sync/destination/destination.h"
#include "sync/destination/timestamptext.h"
#include "tests/bench/madepages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>

#include <memory>

using namespace kitesync;
using namespace kitesync::bench;

namespace {

// What ./dev bench --check asks for.
constexpr double leastOfBare = 0.7;
constexpr double leastOfImport = 1.5;
constexpr double leastOfFirst = 1.5;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void fail(const QString &what)
{
    QTextStream(stderr) << "bench_sqlite: " << what << Qt::endl;
    exit(2);
}

/// Rows as text that is ready to be bound: what a bare insert and a CSV get for nothing.
struct ReadyRows
{
    explicit ReadyRows(const RowBatch &batch)
        : source(batch)
        , readAt(batch.readAt())
    {
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            for (std::size_t column = 0; column < batch.width(); ++column) {
                if (batch.cell(row, column).kind == Cell::Kind::Timestamp)
                    times.emplace_back(batch.cell(row, column).number);
            }
        }
    }
    const RowBatch &source;
    TimestampText readAt;
    std::vector<TimestampText> times;
};

/// The reference: nothing but sqlite3_bind and sqlite3_step.
class BareInsert
{
public:
    BareInsert(const QString &path, const QStringList &definitions)
    {
        if (sqlite3_open(qPrintable(path), &m_database) != SQLITE_OK)
            fail(QStringLiteral("cannot open %1").arg(path));
        for (const char *pragma :
             {"PRAGMA page_size=32768", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
              "PRAGMA cache_size=-65536", "PRAGMA wal_autocheckpoint=2000"})
            execute(pragma);
        for (const QString &definition : definitions)
            execute(definition.toUtf8());
    }
    ~BareInsert()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareInsert)

    void insert(const std::vector<ReadyRows> &batches)
    {
        execute("BEGIN IMMEDIATE");
        for (const ReadyRows &rows : batches) {
            sqlite3_stmt *statement = statementFor(rows.source);
            std::size_t time = 0;
            for (std::size_t row = 0; row < rows.source.rowCount(); ++row) {
                for (std::size_t column = 0; column < rows.source.width(); ++column)
                    bind(statement, rows, row, column, time);
                bindText(statement, rows.source.width(), rows.readAt.view());
                sqlite3_step(statement);
                if (sqlite3_reset(statement) != SQLITE_OK)
                    fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
            }
        }
        execute("COMMIT");
    }

private:
    void execute(const QByteArray &sql)
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    sqlite3_stmt *statementFor(const RowBatch &batch)
    {
        sqlite3_stmt *&statement = m_statements[indexOf(batch.object())];
        if (statement == nullptr) {
            const QString sql = QStringLiteral("INSERT INTO %1 VALUES (%2NULL)")
                                    .arg(nameOf(batch.object()),
                                         QStringLiteral("?,").repeated(qsizetype(batch.width()) + 1));
            sqlite3_prepare_v3(m_database, qPrintable(sql), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        }
        return statement;
    }
    static void bindText(sqlite3_stmt *statement, std::size_t column, std::string_view text)
    {
        sqlite3_bind_text64(statement, int(column) + 1, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    static void bind(sqlite3_stmt *statement, const ReadyRows &rows, std::size_t row, std::size_t column,
                     std::size_t &time)
    {
        const Cell &cell = rows.source.cell(row, column);
        if (cell.kind == Cell::Kind::Timestamp)
            bindText(statement, column, rows.times[time++].view());
        else if (cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Json)
            bindText(statement, column, rows.source.text(cell));
        else if (cell.kind == Cell::Kind::Null)
            sqlite3_bind_null(statement, int(column) + 1);
        else
            sqlite3_bind_int64(statement, int(column) + 1, cell.number);
    }

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, sourceObjectCount> m_statements{};
};

void writeCsv(QFile &file, const ReadyRows &rows)
{
    QByteArray lines;
    std::size_t time = 0;
    const auto quoted = [&](std::string_view text) {
        QByteArray value(text.data(), qsizetype(text.size()));
        lines += '"' + value.replace('"', "\"\"") + "\",";
    };
    for (std::size_t row = 0; row < rows.source.rowCount(); ++row) {
        for (std::size_t column = 0; column < rows.source.width(); ++column) {
            const Cell &cell = rows.source.cell(row, column);
            if (cell.kind == Cell::Kind::Timestamp)
                quoted(rows.times[time++].view());
            else if (cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Json)
                quoted(rows.source.text(cell));
            else
                lines += cell.isNull() ? QByteArray(",") : QByteArray::number(qint64(cell.number)) + ',';
        }
        quoted(rows.readAt.view());
        lines += '\n';
    }
    if (file.write(lines) != lines.size())
        fail(file.errorString());
}

struct Options
{
    int pages = 100;
    bool check = false;
    bool json = false;
    Destination::Loading loading = Destination::Loading::Fastest;
};

class Bench
{
public:
    explicit Bench(const Options &options)
        : m_options(options)
    {
        m_config.url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("product.sqlite"));
        open();
        for (const SourceObject object : {SourceObject::Builds, SourceObject::Jobs}) {
            const auto sql = m_destination->query(
                QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(nameOf(object)), 1);
            if (!sql || sql->size() < 2)
                fail(QStringLiteral("no table"));
            m_definitions.append((*sql)[1][0].toString());
        }
    }

    int run()
    {
        firstLoad();
        QElapsedTimer timer;
        timer.start();
        check(m_destination->finishLoading());
        const double indexes = double(timer.nsecsElapsed()) / 1e9;
        reread();
        const double import = importCsv();
        const double rows = double(m_rows);
        m_result = {
            {QStringLiteral("rows"), m_rows},
            {QStringLiteral("load_rows_per_s"), rows / m_load},
            {QStringLiteral("load_and_indexes_rows_per_s"), rows / (m_load + indexes)},
            {QStringLiteral("bare_insert_rows_per_s"), rows / m_bare},
            {QStringLiteral("import_rows_per_s"), import > 0 ? rows / import : 0.0},
            {QStringLiteral("reread_rows_per_s"), rows / m_reread},
            {QStringLiteral("load_x_bare"), m_bare / m_load},
            {QStringLiteral("load_and_indexes_x_bare"), m_bare / (m_load + indexes)},
            {QStringLiteral("load_and_indexes_x_import"), import / (m_load + indexes)},
            {QStringLiteral("reread_x_load"), m_load / m_reread},
        };
        views();
        print();
        return !m_options.check || withinBudgets() ? 0 : 1;
    }

private:
    static void check(const Status &status)
    {
        if (!status)
            fail(status.error().detail);
    }
    void open()
    {
        auto opened = Destination::open(m_config, Secret(), m_clock, {}, {}, m_options.loading);
        if (!opened)
            fail(opened.error().detail);
        m_destination = std::move(opened).value();
        const PrepareRequest request{QStringLiteral("bench"), QStringLiteral("acme"),
                                     SourceObject::Builds | SourceObject::Jobs, false};
        if (const auto prepared = m_destination->prepare(request); !prepared)
            fail(prepared.error().detail);
        check(m_destination->lock());
    }
    double load(const LoadUnit &unit, qint64 written)
    {
        QElapsedTimer timer;
        timer.start();
        const auto counts = m_destination->load(unit);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!counts)
            fail(counts.error().detail);
        if (counts->counts[indexOf(SourceObject::Jobs)].written != written)
            fail(QStringLiteral("wrong counts"));
        return seconds;
    }
    /// Page by page in turns, so that what else the machine does hits both alike.
    void firstLoad()
    {
        BareInsert bare(m_folder.filePath(QStringLiteral("bare.sqlite")), m_definitions);
        QFile builds(m_folder.filePath(QStringLiteral("builds.csv")));
        QFile jobs(m_folder.filePath(QStringLiteral("jobs.csv")));
        if (!builds.open(QIODevice::WriteOnly) || !jobs.open(QIODevice::WriteOnly))
            fail(builds.errorString());
        for (int number = 0; number < m_options.pages; ++number) {
            const LoadUnit unit = PageMaker(number).make(start);
            std::vector<ReadyRows> ready;
            for (const RowBatch &batch : unit.rows.batches) {
                ready.emplace_back(batch);
                m_rows += qint64(batch.rowCount());
            }
            QElapsedTimer timer;
            const auto plain = [&] {
                timer.start();
                bare.insert(ready);
                m_bare += double(timer.nsecsElapsed()) / 1e9;
            };
            if (number % 2 == 0)
                plain();
            m_load += load(unit, qint64(buildsOnPage) * jobsInBuild);
            if (number % 2 != 0)
                plain();
            writeCsv(builds, ready[0]);
            writeCsv(jobs, ready[1]);
        }
    }
    void reread()
    {
        for (int number = 0; number < m_options.pages; ++number)
            m_reread += load(PageMaker(number).make(start + 3600 * second), 0);
    }
    /// 0 where there is no sqlite3.
    double importCsv()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
        if (program.isEmpty())
            return 0;
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer timer;
        timer.start();
        shell.start(program, {QStringLiteral("import.sqlite")});
        QString script = m_definitions.join(QLatin1String(";\n")) + QLatin1String(";\n.mode csv\n");
        script += QLatin1String(".import builds.csv builds\n.import jobs.csv jobs\n.quit\n");
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        shell.waitForFinished(-1);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const qint64 size = QFile(m_folder.filePath(QStringLiteral("import.sqlite"))).size();
        const qint64 csv = QFile(m_folder.filePath(QStringLiteral("jobs.csv"))).size();
        if (shell.exitCode() != 0 || size < csv)
            fail(QStringLiteral("sqlite3 did not import: %1").arg(QString::fromUtf8(shell.readAll().left(400))));
        return seconds;
    }
    void views()
    {
        QJsonObject times;
        for (const char *view :
             {"job_attempts", "job_queue_times", "build_durations", "flaky_steps", "agent_utilisation"}) {
            QElapsedTimer timer;
            timer.start();
            // Every column must be worked out, or SQLite would only count.
            const auto rows = m_destination->query(
                QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT * FROM %1)").arg(QLatin1String(view)), 1);
            if (!rows)
                fail(rows.error().detail);
            times.insert(QLatin1String(view), double(timer.elapsed()) / 1000.0);
        }
        m_result.insert(QStringLiteral("view_seconds"), times);
    }
    double figure(const char *name) const { return m_result.value(QLatin1String(name)).toDouble(); }
    bool withinBudgets() const
    {
        const bool ok = figure("load_x_bare") >= leastOfBare
                        && figure("load_and_indexes_x_import") >= leastOfImport
                        && figure("reread_x_load") >= leastOfFirst;
        if (!ok)
            QTextStream(stderr) << "bench_sqlite: a budget is missed or cannot be measured" << Qt::endl;
        return ok;
    }
    void print() const
    {
        if (m_options.json) {
            out() << QJsonDocument(m_result).toJson(QJsonDocument::Compact) << Qt::endl;
            return;
        }
        const auto line = [](const char *what, double value, const QString &rest) {
            out() << QStringLiteral("%1 %2 rows/s  %3").arg(QLatin1String(what), -34).arg(value, 9, 'f', 0).arg(rest)
                  << Qt::endl;
        };
        out() << m_rows << " rows, pages of " << buildsOnPage * (jobsInBuild + 1) << Qt::endl;
        line("bare C API insert, same settings", figure("bare_insert_rows_per_s"), {});
        line("first load", figure("load_rows_per_s"),
             QStringLiteral("%1 x bare (at least %2)").arg(figure("load_x_bare"), 0, 'f', 2).arg(leastOfBare));
        line("first load and its indexes", figure("load_and_indexes_rows_per_s"),
             QStringLiteral("%1 x bare").arg(figure("load_and_indexes_x_bare"), 0, 'f', 2));
        line("sqlite3 .import of the same CSV", figure("import_rows_per_s"),
             QStringLiteral("load and indexes are %1 x (at least %2)")
                 .arg(figure("load_and_indexes_x_import"), 0, 'f', 2)
                 .arg(leastOfImport));
        line("re-read, nothing changed", figure("reread_rows_per_s"),
             QStringLiteral("%1 x first load (at least %2)")
                 .arg(figure("reread_x_load"), 0, 'f', 2)
                 .arg(leastOfFirst));
        const QJsonObject times = m_result.value(QStringLiteral("view_seconds")).toObject();
        for (auto view = times.begin(); view != times.end(); ++view)
            out() << QStringLiteral("view %1 %2 s").arg(view.key(), -29).arg(view.value().toDouble(), 9, 'f', 2)
                  << Qt::endl;
    }

    Options m_options;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    DestinationConfig m_config;
    std::unique_ptr<Destination> m_destination;
    QStringList m_definitions;
    qint64 m_rows = 0;
    double m_load = 0;
    double m_bare = 0;
    double m_reread = 0;
    QJsonObject m_result;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Options options;
    options.check = arguments.contains(QLatin1String("--check"));
    options.json = arguments.contains(QLatin1String("--json"));
    if (arguments.contains(QLatin1String("--row-by-row")))
        options.loading = Destination::Loading::RowByRow;
    if (const qsizetype at = arguments.indexOf(QLatin1String("--pages")); at > 0)
        options.pages = std::max(1, arguments.value(at + 1).toInt());
    return Bench(options).run();
}
