// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcpostgres.h"

#include "sync/destination/odbc/odbcvalues.h"
#include "sync/destination/statementkiller.h"

#include <QUuid>

namespace kitesync {

OdbcPostgres::OdbcPostgres(const DestinationConfig &config, const OdbcSource &source, const Secret &password,
                           const Waiting &waiting, Destination::Loading loading)
    : PostgresDialect(config, source.address(), password, waiting, loading)
    , m_source(source)
{
}

OdbcPostgres::~OdbcPostgres() = default;

/// Truth as a number; and the driver leaves it to us what becomes of a transaction after an error.
ConnectRequest OdbcPostgres::request() const
{
    return m_source.request({{QStringLiteral("BoolsAsChar"), QStringLiteral("0")},
                             {QStringLiteral("Protocol"), QStringLiteral("7.4-0")},
                             {QStringLiteral("UseDeclareFetch"), QStringLiteral("0")},
                             {QStringLiteral("KeepaliveTime"), QStringLiteral("30")},
                             {QStringLiteral("KeepaliveInterval"), QStringLiteral("10")}});
}

Result<bool> OdbcPostgres::connect(Connection &connection, bool create)
{
    const bool wasOpen = connection.isOpen();
    Result<bool> connected = PostgresDialect::connect(connection, create);
    if (!connected || wasOpen)
        return connected;
    const QString name = QLatin1String("kitesync-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const QString &setting : {QStringLiteral("SET standard_conforming_strings = on"),
                                   QStringLiteral("SET application_name = '%1'").arg(name)}) {
        if (Status set = connection.execute(setting); !set)
            return set.error();
    }
    if (Status kept = checkTexts(connection, *this, QStringLiteral("text")); !kept)
        return kept.error();
    m_killer = std::make_shared<const StatementKiller>(StatementKiller{
        request(),
        QStringLiteral("SELECT pid FROM pg_catalog.pg_stat_activity WHERE application_name = '%1'").arg(name),
        QStringLiteral("SELECT pg_cancel_backend(%1)")});
    return connected;
}

QString OdbcPostgres::product(Connection &connection) const
{
    return PostgresDialect::product(connection) + QLatin1String(" (ODBC)");
}

std::function<void()> OdbcPostgres::interrupter() const
{
    if (!m_killer)
        return {};
    return [killer = m_killer] { killer->kill(); };
}

QString OdbcPostgres::literal(const QVariant &value, const QSqlDriver &driver) const
{
    if (!value.isNull() && value.metaType() == QMetaType::fromType<bool>())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isNull() && value.metaType() == QMetaType::fromType<QString>())
        return quotedText(value.toString());
    return PostgresDialect::literal(value, driver);
}

QVariant OdbcPostgres::meant(const QVariant &read) const
{
    return withUtc(read);
}

QSqlError OdbcPostgres::refined(const QSqlError &error, const QSqlQuery *query) const
{
    return m_source.refined(error, query, OdbcSource::Code::State);
}

} // namespace kitesync
