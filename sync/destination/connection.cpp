// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/connection.h"

#include "sync/destination/dialect.h"
#include "sync/destination/interruption.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSqlDriver>
#include <QUuid>

#include <algorithm>

namespace kitesync {

namespace {

/// @p sql with its values written into it. A question mark inside quotes is no place for one.
QString withValues(const QString &sql, const QVariantList &values, const Dialect &dialect,
                   const QSqlDriver &driver)
{
    if (values.isEmpty())
        return sql;
    QString text;
    text.reserve(sql.size() + 32 * values.size());
    QChar quote;
    qsizetype next = 0;
    for (const QChar c : sql) {
        if (quote.isNull() && c == u'?' && next < values.size()) {
            text += dialect.literal(values.at(next++), driver);
            continue;
        }
        if (quote.isNull() && (c == u'\'' || c == u'"' || c == u'`'))
            quote = c;
        else if (c == quote)
            quote = QChar();
        text += c;
    }
    return text;
}

/// At least as many bytes as @p text has in UTF-8; exactly where it could matter.
std::size_t sizeInUtf8(const QString &text)
{
    constexpr qsizetype small = 64 * 1024;
    return static_cast<std::size_t>(text.size() < small ? 3 * text.size() : text.toUtf8().size());
}

} // namespace

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
    m_database.setHostName(request.host);
    m_database.setPort(request.port);
    // The password goes to open() and not into the connection's description, where it would stay.
    const bool opened = request.user.isEmpty() && request.password.isEmpty()
                            ? m_database.open()
                            : m_database.open(request.user, QString::fromUtf8(request.password.reveal()));
    if (!opened) {
        const Error error = m_dialect.error(m_dialect.refined(m_database.lastError(), nullptr));
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

QSqlError Connection::wrongWith(const QSqlQuery &query)
{
    return query.lastError().isValid()
               ? query.lastError()
               : QSqlError(QString(), QStringLiteral("the server did not answer every statement"),
                           QSqlError::ConnectionError);
}

QString Connection::written(const QString &sql, const QVariantList &values) const
{
    return withValues(sql, values, m_dialect, *m_database.driver());
}

/// With those that wait: one trip to the server in the place of three, and nothing that a pooler could lose between two of them.
Connection::Wrong Connection::executeWritten(QSqlQuery &query, const QString &sql,
                                             const QVariantList &values) const
{
    const WaitingStatements waiting = takeWaiting();
    const QString text = waiting.text + written(sql, values);
    const std::size_t bytes = sizeInUtf8(text);
    if (bytes >= m_dialect.longestStatement()) {
        const Dialect::TooLong why = m_dialect.tooLong(bytes);
        return {QSqlError(QString(), why.reason.inEnglish(), QSqlError::StatementError, why.code), why.reason};
    }
    // The answers to all come one after the other, and ours is the last; a driver that only goes forward keeps but the first.
    if (!waiting.checks.empty())
        query.setForwardOnly(false);
    bool done = query.exec(text);
    Status verdict;
    for (std::size_t number = 0; done && number < waiting.checks.size(); ++number) {
        if (verdict && waiting.checks[number])
            verdict = waiting.judge(number, query.next() ? query.value(0) : QVariant());
        done = query.nextResult();
    }
    return {done ? QSqlError() : wrongWith(query), {}, done ? verdict : Status()};
}

Connection::Wrong Connection::execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const
{
    const Interruption interruption(m_dialect.interrupter(), m_dialect.waiting().stop);
    if (m_dialect.writesValuesIntoStatements())
        return executeWritten(query, sql, values);
    // What a prepared statement sets may last only as long as it does.
    if (values.isEmpty())
        return {query.exec(sql) ? QSqlError() : wrongWith(query)};
    if (!query.prepare(sql))
        return {wrongWith(query)};
    for (const QVariant &value : values)
        query.addBindValue(m_dialect.bindable(value));
    return {query.exec() ? QSqlError() : wrongWith(query)};
}

Connection::Wrong Connection::timed(QSqlQuery &query, const QString &sql, const QVariantList &values) const
{
    QElapsedTimer timer;
    timer.start();
    Wrong wrong = execute(query, sql, values);
    const std::chrono::microseconds took(timer.nsecsElapsed() / 1000);
    m_fastest = m_fastest.count() == 0 ? took : std::min(m_fastest, took);
    return wrong;
}

Error Connection::failure(const QSqlError &error) const
{
    m_lastError = error;
    return m_dialect.error(error);
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    const QDeadlineTimer deadline(m_dialect.waiting().busy);
    for (;;) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        const Wrong wrong = timed(query, sql, values);
        if (!wrong.verdict)
            return wrong.verdict.error();
        if (!wrong.error.isValid())
            return query;
        const Error said = failure(m_dialect.refined(wrong.error, &query));
        const Error error = wrong.reason.isEmpty() ? said : said.because(wrong.reason);
        // Where a conflict has ended the transaction, the statement alone cannot be tried again.
        if (error.kind != ErrorKind::DestinationBusy || m_dialect.conflictsEndTransactions()
            || deadline.hasExpired())
            return error;
    }
}

Status Connection::execute(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    return query ? Status() : Status(query.error());
}

Status Connection::executeLater(const QString &sql, const QVariantList &values, const Check &check) const
{
    if (m_dialect.joinsStatements()) {
        m_waiting.text += written(sql, values) + QLatin1String("; ");
        m_waiting.checks.push_back(check);
        return {};
    }
    if (!check)
        return execute(sql, values);
    const Result<QVariant> answer = value(sql, values);
    return answer ? check(*answer) : Status(answer.error());
}

Status Connection::sendChecked() const
{
    const bool isChecked = std::any_of(m_waiting.checks.begin(), m_waiting.checks.end(),
                                       [](const Check &check) { return bool(check); });
    return isChecked ? execute(QStringLiteral("SELECT 1")) : Status();
}

Result<qint64> Connection::change(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    return m_dialect.countsChanges() ? qint64(query->numRowsAffected()) : unknownCount;
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return failure(m_dialect.refined(query->lastError(), &*query));
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
    return query->lastError().isValid() ? Status(failure(m_dialect.refined(query->lastError(), &*query)))
                                        : Status();
}

Status Connection::begin() const
{
    static_cast<void>(takeWaiting());
    if (!m_dialect.driverEndsTransactions())
        return executeLater(m_dialect.beginStatement());
    return QSqlDatabase(m_database).transaction() ? Status() : Status(driverFailure());
}

Status Connection::commit() const
{
    if (Status sent = sendChecked(); !sent)
        return sent;
    if (!m_dialect.driverEndsTransactions())
        return execute(QStringLiteral("COMMIT"));
    return QSqlDatabase(m_database).commit() ? Status() : Status(driverFailure());
}

Error Connection::driverFailure() const
{
    return failure(m_dialect.refined(m_database.lastError(), nullptr));
}

/// Some errors have ended the transaction already; then there is nothing left to roll back.
void Connection::rollBack() const
{
    static_cast<void>(takeWaiting());
    if (m_dialect.driverEndsTransactions()) {
        QSqlDatabase(m_database).rollback();
    } else {
        QSqlQuery rollback(m_database);
        rollback.exec(QStringLiteral("ROLLBACK"));
    }
}

Status Connection::reading(bool on) const
{
    if (!m_dialect.driverEndsTransactions())
        return execute(m_dialect.readOnlyStatement(on));
    if (on)
        return begin();
    rollBack();
    return {};
}

Status Connection::transaction(const std::function<Status()> &work) const
{
    m_isCommitted = false;
    if (Status begun = begin(); !begun)
        return begun;
    for (const QString &setting : m_dialect.transactionSettings()) {
        if (Status set = executeLater(setting); !set)
            return set;
    }
    Status done = work();
    if (m_isCommitted)
        return done;
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

} // namespace kitesync
