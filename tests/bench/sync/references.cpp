// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/references.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace kitesync::bench {

namespace {

constexpr std::array tables{"pipelines", "agents", "builds", "jobs"};
constexpr int rowsInTransaction = 2100;

struct Value
{
    int type = SQLITE_NULL;
    sqlite3_int64 integer = 0;
    std::string text;
};

struct Rows
{
    std::string create;
    std::string insert;
    std::size_t width = 0;
    std::vector<Value> values;
};

void must(bool good, sqlite3 *connection)
{
    if (good)
        return;
    std::fprintf(stderr, "bench_sync: %s\n", sqlite3_errmsg(connection));
    std::exit(2);
}

void run(sqlite3 *connection, const std::string &sql)
{
    must(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, connection);
}

sqlite3 *opened(const QString &path)
{
    sqlite3 *connection = nullptr;
    must(sqlite3_open(path.toUtf8().constData(), &connection) == SQLITE_OK, connection);
    return connection;
}

std::string createOf(sqlite3 *connection, const std::string &table)
{
    sqlite3_stmt *statement = nullptr;
    const std::string sql = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'";
    must(sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, connection);
    must(sqlite3_step(statement) == SQLITE_ROW, connection);
    std::string create = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return create;
}

Rows rowsOf(sqlite3 *connection, const std::string &table)
{
    Rows rows;
    rows.create = createOf(connection, table);
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(connection, ("SELECT * FROM " + table).c_str(), -1, &statement, nullptr)
             == SQLITE_OK,
         connection);
    rows.width = static_cast<std::size_t>(sqlite3_column_count(statement));
    rows.insert = "INSERT INTO " + table + " VALUES (?";
    for (std::size_t i = 1; i < rows.width; ++i)
        rows.insert += ",?";
    rows.insert += ')';
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < static_cast<int>(rows.width); ++i) {
            Value value;
            value.type = sqlite3_column_type(statement, i);
            if (value.type == SQLITE_INTEGER)
                value.integer = sqlite3_column_int64(statement, i);
            else if (value.type != SQLITE_NULL)
                value.text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            rows.values.push_back(std::move(value));
        }
    }
    sqlite3_finalize(statement);
    return rows;
}

void insertAll(sqlite3 *connection, const Rows &rows)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(connection, rows.insert.c_str(), -1, &statement, nullptr) == SQLITE_OK, connection);
    const std::size_t count = rows.values.size() / rows.width;
    for (std::size_t row = 0; row < count; ++row) {
        if (row % rowsInTransaction == 0)
            run(connection, row == 0 ? "BEGIN" : "COMMIT; BEGIN");
        for (std::size_t column = 0; column < rows.width; ++column) {
            const Value &value = rows.values[row * rows.width + column];
            const int place = static_cast<int>(column) + 1;
            if (value.type == SQLITE_INTEGER)
                sqlite3_bind_int64(statement, place, value.integer);
            else if (value.type == SQLITE_NULL)
                sqlite3_bind_null(statement, place);
            else
                sqlite3_bind_text(statement, place, value.text.data(), static_cast<int>(value.text.size()),
                                  SQLITE_STATIC);
        }
        must(sqlite3_step(statement) == SQLITE_DONE, connection);
        sqlite3_reset(statement);
    }
    if (count > 0)
        run(connection, "COMMIT");
    sqlite3_finalize(statement);
}

/// The sqlite3 shell with a script on its standard input.
void shell(const QString &database, const QString &script, const QString &output = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), database});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "bench_sync: the sqlite3 shell failed (apt-get install sqlite3)\n");
        std::exit(2);
    }
}

} // namespace

References measureReferences(const QString &database, const QString &folder)
{
    References result;
    sqlite3 *const source = opened(database);
    std::vector<Rows> all;
    double count = 0;
    for (const char *table : tables) {
        all.push_back(rowsOf(source, table));
        const std::size_t rows = all.back().values.size() / all.back().width;
        count += static_cast<double>(rows);
    }
    sqlite3_close(source);
    QElapsedTimer timer;
    sqlite3 *const bare = opened(folder + QStringLiteral("/bare.sqlite"));
    run(bare, "PRAGMA page_size=32768; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA "
              "cache_size=-65536; "
              "PRAGMA wal_autocheckpoint=2000");
    timer.start();
    for (const Rows &rows : all) {
        run(bare, rows.create);
        insertAll(bare, rows);
    }
    // A run of ours ends with a closed database too: its log is copied into the file then.
    sqlite3_close(bare);
    result.bareRowsPerSecond = count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
    QString script = QStringLiteral("PRAGMA page_size=32768;\n.mode csv\n");
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString name = QString::fromLatin1(tables[i]);
        const QString csv = folder + QLatin1Char('/') + name + QStringLiteral(".csv");
        shell(database, QStringLiteral(".mode csv\nSELECT * FROM %1;\n").arg(name), csv);
        script += QString::fromStdString(all[i].create) + QStringLiteral(";\n.import %1 %2\n").arg(csv, name);
    }
    timer.restart();
    shell(folder + QStringLiteral("/import.sqlite"), script);
    result.importRowsPerSecond = count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return result;
}

} // namespace kitesync::bench
