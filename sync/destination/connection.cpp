// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/connection.h"

#include "sync/destination/dialect.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QUuid>

namespace kitesync {

QStringList Connection::drivers()
{
    return QSqlDatabase::drivers();
}

Status Connection::open(const ConnectRequest &request)
{
    if (!QSqlDatabase::isDriverAvailable(request.driver)) {
        Error error;
        error.kind = ErrorKind::DestinationDriverMissing;
        error.place = m_dialect.place();
        error.subject = request.driver;
        return error;
    }
    close();
    const QString name = QLatin1String("kitesync-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(request.driver, name);
    m_database.setDatabaseName(request.database);
    m_database.setConnectOptions(request.options);
    if (!m_database.open()) {
        const Error error = m_dialect.error(m_database.lastError());
        close();
        return error;
    }
    return {};
}

void Connection::close()
{
    const QString name = m_database.connectionName();
    if (name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    const QDeadlineTimer deadline(m_dialect.waiting().busy);
    for (;;) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        bool done = query.prepare(sql);
        if (done) {
            for (const QVariant &value : values)
                query.addBindValue(value);
            done = query.exec();
        }
        if (done)
            return query;
        const Error error = m_dialect.error(query.lastError());
        if (error.kind != ErrorKind::DestinationBusy || deadline.hasExpired())
            return error;
    }
}

Status Connection::execute(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    return query ? Status() : Status(query.error());
}

Result<qint64> Connection::change(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    return qint64(query->numRowsAffected());
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return m_dialect.error(query->lastError());
    return QVariant();
}

Status Connection::forEach(const QString &sql, const QVariantList &values,
                           const std::function<void(const QSqlQuery &)> &row) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next())
        row(*query);
    return query->lastError().isValid() ? Status(m_dialect.error(query->lastError())) : Status();
}

Status Connection::transaction(const std::function<Status()> &work) const
{
    if (Status begun = execute(m_dialect.beginStatement()); !begun)
        return begun;
    Status done = work();
    if (done)
        done = execute(QStringLiteral("COMMIT"));
    if (!done) {
        // Some errors have ended the transaction already; then there is nothing left to roll back.
        QSqlQuery rollback(m_database);
        rollback.exec(QStringLiteral("ROLLBACK"));
    }
    return done;
}

} // namespace kitesync
