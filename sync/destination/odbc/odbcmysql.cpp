// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcmysql.h"

#include "sync/destination/odbc/odbcvalues.h"

#include <QUuid>

namespace kitesync {

OdbcMysql::OdbcMysql(const DestinationConfig &config, const OdbcSource &source, const Secret &password,
                     const Waiting &waiting, Destination::Loading loading)
    : MysqlDialect(config, source.address(), password, waiting, loading)
    , m_source(source)
{
}

ConnectRequest OdbcMysql::request() const
{
    return m_source.request({{QStringLiteral("charset"), QStringLiteral("utf8mb4")}});
}

/// The drivers keep SET NAMES to themselves.
QString OdbcMysql::textSetting(const QString &collation) const
{
    return QStringLiteral("SET collation_connection = %1").arg(collation);
}

/// The connection is found by a lock that it holds: its number alone may mean another's, behind a proxy.
Result<bool> OdbcMysql::connect(Connection &connection, bool create)
{
    const bool wasOpen = connection.isOpen();
    Result<bool> connected = MysqlDialect::connect(connection, create);
    if (!connected || wasOpen)
        return connected;
    if (Status kept = checkTexts(connection, *this, QStringLiteral("char")); !kept)
        return kept.error();
    m_odbcKiller.reset();
    const QString name = QLatin1String("kitesync-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<QVariant> named = connection.value(QStringLiteral("SELECT GET_LOCK('%1', 0)").arg(name));
    if (named && named->toInt() == 1)
        m_odbcKiller = std::make_shared<const StatementKiller>(StatementKiller{
            request(), QStringLiteral("SELECT IS_USED_LOCK('%1')").arg(name), QStringLiteral("KILL QUERY %1")});
    return connected;
}

QString OdbcMysql::product(Connection &connection) const
{
    return MysqlDialect::product(connection) + QLatin1String(" (ODBC)");
}

std::function<void()> OdbcMysql::interrupter() const
{
    if (!m_odbcKiller)
        return {};
    return [killer = m_odbcKiller] { killer->kill(); };
}

/// The connection's sql_mode has backslashes escape, which the driver manager does not know.
QString OdbcMysql::literal(const QVariant &value, const QSqlDriver &driver) const
{
    if (value.isNull() || value.metaType() != QMetaType::fromType<QString>())
        return MysqlDialect::literal(value, driver);
    return quotedText(value.toString().replace(u'\\', QLatin1String("\\\\")));
}

QSqlError OdbcMysql::refined(const QSqlError &error, const QSqlQuery *query) const
{
    return m_source.refined(error, query, OdbcSource::Code::Number);
}

} // namespace kitesync
