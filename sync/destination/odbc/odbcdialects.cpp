// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcdialects.h"

#include "sync/destination/odbc/genericdialect.h"
#include "sync/destination/odbc/odbcmysql.h"
#include "sync/destination/odbc/odbcpostgres.h"
#include "sync/destination/odbc/odbcserver.h"
#include "sync/destination/odbc/odbcsource.h"
#include "sync/destination/odbc/odbcsqlite.h"
#include "sync/destination/odbc/odbcvalues.h"
#include "sync/destination/odbc/sqlserverdialect.h"
#include "sync/domain/log.h"

#include <QFile>

#include <atomic>

namespace kitesync {

namespace {

std::atomic<bool> noneIsKnown{false};

/// What is behind the data source.
struct Found
{
    OdbcServer::Product product = OdbcServer::Product::Other;
    QString file; ///< SQLite's
};

Result<Found> ask(const OdbcSource &source, GenericDialect &asking)
{
    Found found;
    // A driver of SQLite makes a file that is not there when it connects.
    const QString path = source.database();
    if (!path.isEmpty() && !QFile::exists(path) && source.isSqliteDriver()) {
        found.product = OdbcServer::Product::Sqlite;
        found.file = path;
        return found;
    }
    Connection connection(asking);
    if (Status opened = connection.open(source.request()); !opened)
        return opened.error();
    const OdbcServer server(connection.database());
    found.product = server.product();
    if (found.product == OdbcServer::Product::Sqlite) {
        const Result<QVariant> file
            = connection.value(QStringLiteral("SELECT file FROM pragma_database_list WHERE name = 'main'"));
        if (!file)
            return file.error();
        found.file = file->toString();
    }
    qCInfo(logDestination) << "behind" << source.place() << "is" << server.productName()
                           << server.productVersion();
    return found;
}

} // namespace

void pretendNoOdbcProductIsKnown()
{
    noneIsKnown = true;
}

Result<std::unique_ptr<Dialect>> makeOdbcDialect(const DestinationConfig &config, const Secret &password,
                                                 const Waiting &waiting, Destination::Loading loading)
{
    Result<OdbcSource> parsed = OdbcSource::from(config.url.section(u':', 1), password);
    if (!parsed)
        return parsed.error();
    const OdbcSource source = std::move(parsed).value();
    auto unknown = std::make_unique<GenericDialect>(config, source, waiting);
    if (noneIsKnown)
        return std::unique_ptr<Dialect>(std::move(unknown));
    const Result<Found> found = ask(source, *unknown);
    if (!found)
        return found.error();
    switch (found->product) {
    case OdbcServer::Product::PostgreSql:
        return std::unique_ptr<Dialect>(
            std::make_unique<OdbcPostgres>(config, source, password, waiting, loading));
    case OdbcServer::Product::MySql:
        if (!config.schema.isEmpty())
            return invalidSchema(
                QT_TRANSLATE_NOOP("kitesync::Reason",
                                  "MySQL has databases in the place of schemas; name it in the data source"));
        return std::unique_ptr<Dialect>(
            std::make_unique<OdbcMysql>(config, source, password, waiting, loading));
    case OdbcServer::Product::Sqlite:
        if (!config.schema.isEmpty())
            return invalidSchema(
                QT_TRANSLATE_NOOP("kitesync::Reason", "SQLite has no schemas; use a table prefix"));
        if (found->file.isEmpty())
            return invalidDestination(QT_TRANSLATE_NOOP(
                "kitesync::Reason", "the data source has no file, so that nothing would stay"));
        return std::unique_ptr<Dialect>(
            std::make_unique<OdbcSqlite>(config, source, found->file, waiting, loading));
    case OdbcServer::Product::SqlServer:
        return std::unique_ptr<Dialect>(std::make_unique<SqlServerDialect>(config, source, waiting));
    case OdbcServer::Product::Other:
        break;
    }
    return std::unique_ptr<Dialect>(std::move(unknown));
}

} // namespace kitesync
