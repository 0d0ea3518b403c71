// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlkiller.h"

#include "sync/domain/log.h"

#include <QUuid>

namespace kitesync {

namespace {

void killThrough(QSqlDatabase &database, const MysqlKiller &killer)
{
    database.setDatabaseName(killer.request.database);
    database.setConnectOptions(killer.request.options);
    database.setHostName(killer.request.host);
    database.setPort(killer.request.port);
    if (!database.open(killer.request.user, QString::fromUtf8(killer.request.password.reveal()))) {
        qCInfo(logDestination) << "no connection to interrupt with:" << database.lastError().databaseText();
        return;
    }
    QSqlQuery query(database);
    if (query.exec(QLatin1String(mysqlServerName)) && query.next()
        && query.value(0).toString() == killer.server)
        query.exec(QStringLiteral("KILL QUERY %1").arg(killer.id));
}

} // namespace

void MysqlKiller::kill() const
{
    const QString name = QLatin1String("kitesync-kill-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(request.driver, name);
        killThrough(database, *this);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace kitesync
