// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/sqlite/sqlitedialect.h"

#include "sync/destination/connection.h"
#include "sync/destination/queryloader.h"
#include "sync/destination/sqlite/sqliteloader.h"
#include "sync/destination/sqlite/sqliteviews.h"
#include "sync/destination/timestamptext.h"
#include "sync/domain/log.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace kitesync {

namespace {

// The measured optimum (performance.md, "SQLite").
constexpr int pageSize = 32768;
constexpr int cacheKibibytes = 64 * 1024;
constexpr int checkpointPages = 2000;
// SQLite sorts an index in as much memory again as its cache may have; a sort in pieces of this size is as fast.
constexpr int indexingKibibytes = 16 * 1024;

// Waiting for other programs, in milliseconds: one step of it; how long even a stopped run waits, so that it can still
// give its lock back.
constexpr int busyStep = 200;
constexpr int busyPause = 10;
constexpr qint64 busyGrace = 300;
// Steps of SQLite's machine between two looks at the stop token: some milliseconds. Short statements never get there.
constexpr int stepsBetweenLooks = 200000;

QString cacheOf(int kibibytes)
{
    return QStringLiteral("PRAGMA cache_size=-%1").arg(kibibytes);
}

} // namespace

void SqliteDialect::prepareProcess()
{
    // SQLite's count of its memory takes a mutex at each allocation, and nobody reads it.
    if (const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); code != SQLITE_OK)
        qCInfo(logDestination) << "SQLite goes on counting its memory:" << sqlite3_errstr(code);
}

SqliteDialect::SqliteDialect(const DestinationConfig &config, const QString &path, const Waiting &waiting,
                             Destination::Loading loading)
    : Dialect(config)
    , m_file(path)
    , m_waiting(waiting)
    , m_loading(loading)
{
}

Result<bool> SqliteDialect::connect(Connection &connection, bool create)
{
    if (Status place = m_file.check(); !place)
        return place.error();
    if (!m_file.exists() && !create)
        return false;
    if (!connection.isOpen()) {
        ConnectRequest request;
        request.driver = QStringLiteral("QSQLITE");
        request.database = m_file.uri(create);
        request.options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyStep);
        if (Status opened = connection.open(request); !opened)
            return opened.error();
    }
    if (Status handle = findHandle(connection); !handle)
        return handle.error();
    // The file is read for the first time here, so that this is where a file that is no database shows.
    if (Result<QVariant> schema = connection.value(QStringLiteral("PRAGMA schema_version")); !schema)
        return schema.error();
    if (create) {
        if (Status prepared = prepareFile(connection); !prepared)
            return prepared.error();
    }
    if (Status tuned = tune(connection); !tuned)
        return tuned.error();
    return true;
}

/// Page size and journal are settings of the file: the first only before its first page, in this order.
Status SqliteDialect::prepareFile(Connection &connection) const
{
    Result<QVariant> pages = connection.value(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    if (pages->toLongLong() == 0) {
        if (Status size = connection.execute(QStringLiteral("PRAGMA page_size=%1").arg(pageSize)); !size)
            return size;
    }
    // Where the log is not possible (some network file systems, another program holds the file) the old journal serves.
    Result<QVariant> mode = connection.value(QStringLiteral("PRAGMA journal_mode=WAL"));
    if (!mode && mode.error().kind != ErrorKind::DestinationBusy
        && mode.error().kind != ErrorKind::DestinationFailed)
        return mode.error();
    if (!mode || mode->toString() != QLatin1String("wal"))
        qCInfo(logDestination) << "no write-ahead log for" << m_file.path();
    return {};
}

Status SqliteDialect::tune(Connection &connection) const
{
    const QStringList statements{
        QStringLiteral("PRAGMA synchronous=NORMAL"),
        cacheOf(cacheKibibytes),
        QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(checkpointPages),
    };
    for (const QString &statement : statements) {
        if (Status done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

QStringList SqliteDialect::indexSettings(bool building) const
{
    if (!building)
        return {cacheOf(cacheKibibytes)};
    return {cacheOf(indexingKibibytes), QStringLiteral("PRAGMA shrink_memory")};
}

/// The handle is only ours to use where the driver has the very SQLite that we are linked with.
Status SqliteDialect::findHandle(Connection &connection)
{
    m_handle = nullptr;
    if (m_loading == Destination::Loading::RowByRow)
        return {};
    Result<QVariant> source = connection.value(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source)
        return source.error();
    const QVariant handle = connection.database().driver()->handle();
    if (source->toString() == QLatin1String(sqlite3_sourceid()) && handle.isValid()
        && std::strcmp(handle.typeName(), "sqlite3*") == 0) {
        m_handle = *static_cast<sqlite3 *const *>(handle.constData());
        installHandlers();
    } else {
        qCInfo(logDestination) << "the Qt driver has another SQLite; rows are loaded one by one";
    }
    return {};
}

void SqliteDialect::installHandlers()
{
    sqlite3_busy_handler(m_handle, &SqliteDialect::onBusy, this);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, &SqliteDialect::onProgress, this);
}

/// Called while another program holds the file: 0 gives up.
int SqliteDialect::onBusy(void *dialect, int count)
{
    auto *self = static_cast<SqliteDialect *>(dialect);
    if (count == 0)
        self->m_busySince.start();
    const qint64 waited = self->m_busySince.elapsed();
    if (waited >= self->m_waiting.busy.count()
        || (waited >= busyGrace && self->m_waiting.stop.stop_requested()))
        return 0;
    sqlite3_sleep(busyPause);
    return 1;
}

/// Called during long statements: anything but 0 interrupts.
int SqliteDialect::onProgress(void *dialect)
{
    return static_cast<SqliteDialect *>(dialect)->m_waiting.stop.stop_requested() ? 1 : 0;
}

Status SqliteDialect::checkWritable(Connection &connection) const
{
    if (Status begun = connection.execute(beginStatement()); !begun)
        return begun;
    return connection.execute(QStringLiteral("ROLLBACK"));
}

/// Without this a file that was deleted or replaced meanwhile would take the rows with it, unnoticed.
Status SqliteDialect::checkStillThere() const
{
    int moved = 0;
    if (m_handle != nullptr)
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    else
        moved = m_file.exists() ? 0 : 1;
    if (moved != 0)
        return m_file.error(ErrorKind::DestinationMissing)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the file was moved or deleted"));
    return {};
}

QString SqliteDialect::product(Connection &connection) const
{
    const Result<QVariant> version = connection.isOpen()
                                         ? connection.value(QStringLiteral("SELECT sqlite_version()"))
                                         : Result<QVariant>(QVariant(QLatin1String(sqlite3_libversion())));
    return version ? QLatin1String("SQLite ") + version->toString() : QStringLiteral("SQLite");
}

QString SqliteDialect::quoted(const QString &identifier) const
{
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1String("\"\""));
    return u'"' + escaped + u'"';
}

Result<QList<Relation>> SqliteDialect::relations(Connection &connection) const
{
    QList<Relation> found;
    const Status read = connection.forEach(
        QStringLiteral("SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')"), {},
        [&](const QSqlQuery &row) {
            const bool isTable = row.value(1).toString() == QLatin1String("table");
            found.append({row.value(0).toString(), isTable, isTable ? QString() : row.value(2).toString()});
        });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> SqliteDialect::columns(Connection &connection, const QString &tableName) const
{
    QStringList found;
    const Status read
        = connection.forEach(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {tableName},
                             [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    if (!read)
        return read.error();
    return found;
}

Result<QList<QStringList>> SqliteDialect::indexes(Connection &connection, const QString &tableName) const
{
    // Partial indexes do not serve every query, so they do not count.
    QHash<QString, QStringList> indexes;
    const Status read = connection.forEach(
        QStringLiteral("SELECT l.name, i.name FROM pragma_index_list(?) l, pragma_index_info(l.name) i "
                       "WHERE l.partial = 0 ORDER BY l.name, i.seqno"),
        {tableName},
        [&](const QSqlQuery &row) { indexes[row.value(0).toString()].append(row.value(1).toString()); });
    if (!read)
        return read.error();
    return indexes.values();
}

bool SqliteDialect::sameName(const QString &a, const QString &b) const
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString SqliteDialect::typeName(ColumnType type, bool) const
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
        return QStringLiteral("INTEGER");
    case ColumnType::Id:
    case ColumnType::ShortText:
    case ColumnType::LongText:
    case ColumnType::Timestamp:
    case ColumnType::Json:
        break;
    }
    return QStringLiteral("TEXT");
}

QString SqliteDialect::readOnlyStatement(bool on) const
{
    return on ? QStringLiteral("PRAGMA query_only=1") : QStringLiteral("PRAGMA query_only=0");
}

QList<ViewDefinition> SqliteDialect::views() const
{
    return sqliteViews(*this);
}

QVariant SqliteDialect::timestamp(std::int64_t microseconds) const
{
    return TimestampText(microseconds).toString();
}

Error SqliteDialect::error(const QSqlError &error) const
{
    return this->error(error.nativeErrorCode().toInt(), error.databaseText());
}

Error SqliteDialect::error(int code, const QString &words) const
{
    const int systemError = m_handle != nullptr ? sqlite3_system_errno(m_handle) : 0;
    Error result = m_file.error(code, words, systemError);
    if (result.kind == ErrorKind::DestinationBusy && m_waiting.stop.stop_requested())
        result.kind = ErrorKind::Cancelled;
    return result;
}

bool SqliteDialect::isRowFault(const QSqlError &error) const
{
    return isSqliteRowFault(error.nativeErrorCode().toInt());
}

Result<bool> SqliteDialect::hasOwnRules(Connection &connection, const QString &tableName) const
{
    // Conflict clauses: none of our own definitions has one.
    Result<QVariant> found = connection.value(
        QStringLiteral("SELECT 1 FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE "
                       "AND (type = 'trigger' OR (type = 'table' AND sql LIKE '%conflict%')) LIMIT 1"),
        {tableName});
    if (!found)
        return found.error();
    return found->isValid();
}

std::unique_ptr<Loader> SqliteDialect::makeLoader(Connection &connection) const
{
    if (m_handle != nullptr)
        return std::make_unique<SqliteLoader>(m_handle, connection, *this);
    return std::make_unique<QueryLoader>(connection, *this);
}

} // namespace kitesync
