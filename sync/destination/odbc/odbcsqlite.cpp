// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcsqlite.h"

#include "sync/destination/bulk/bulkloader.h"
#include "sync/destination/bulk/multirows.h"
#include "sync/destination/odbc/odbcvalues.h"

namespace kitesync {

OdbcSqlite::OdbcSqlite(const DestinationConfig &config, const OdbcSource &source, const QString &path,
                       const Waiting &waiting, Destination::Loading loading)
    : SqliteDialect(config, path, waiting, loading)
    , m_source(source)
{
}

Result<bool> OdbcSqlite::connect(Connection &connection, bool create)
{
    if (Status place = file().check(); !place)
        return place.error();
    if (!file().exists() && !create)
        return false;
    if (!connection.isOpen()) {
        if (Status opened = connection.open(
                m_source.request({{QStringLiteral("Timeout"), QString::number(sqliteOdbcStep)}}));
            !opened)
            return opened.error();
        if (Status kept = checkTexts(connection, *this, QStringLiteral("text")); !kept)
            return kept.error();
    }
    if (create) {
        if (Status prepared = prepareFile(connection); !prepared)
            return prepared.error();
    }
    if (Status tuned = tune(connection); !tuned)
        return tuned.error();
    return true;
}

QString OdbcSqlite::product(Connection &connection) const
{
    return SqliteDialect::product(connection) + QLatin1String(" (ODBC)");
}

QSqlError OdbcSqlite::refined(const QSqlError &error, const QSqlQuery *query) const
{
    return m_source.refined(error, query, OdbcSource::Code::Number);
}

std::unique_ptr<Loader> OdbcSqlite::makeLoader(Connection &connection) const
{
    if (loading() == Destination::Loading::RowByRow)
        return SqliteDialect::makeLoader(connection);
    return std::make_unique<BulkLoader>(connection, *this, std::make_unique<MultiRows>(connection, *this));
}

} // namespace kitesync
