// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/statementkiller.h"

#include "sync/domain/log.h"

#include <QUuid>

namespace kitesync {

namespace {

void killThrough(QSqlDatabase &database, const StatementKiller &killer)
{
    database.setDatabaseName(killer.request.database);
    database.setConnectOptions(killer.request.options);
    database.setHostName(killer.request.host);
    database.setPort(killer.request.port);
    if (!database.open(killer.request.user, QString::fromUtf8(killer.request.password.reveal()))) {
        qCInfo(logDestination) << "no connection to interrupt with:" << database.lastError().nativeErrorCode();
        return;
    }
    QSqlQuery query(database);
    if (!query.exec(killer.question) || !query.next() || query.isNull(0))
        return;
    const QString statement = killer.statement.arg(query.value(0).toLongLong());
    query.finish();
    query.exec(statement);
}

} // namespace

void StatementKiller::kill() const
{
    const QString name = QLatin1String("kitesync-kill-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(request.driver, name);
        killThrough(database, *this);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace kitesync
