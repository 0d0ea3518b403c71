// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace kitesync {

class Dialect;

/// How a driver is asked to connect.
struct ConnectRequest
{
    QString driver; ///< e.g. "QSQLITE"
    QString database;
    QString options; ///< as QSqlDatabase::setConnectOptions() wants them
    QString host = {};
    int port = -1; ///< -1: the driver's own
    QString user = {};
    Secret password = {};
};

/// One QSqlDatabase of a name of its own, with errors as values in the dialect's words. Lives on one thread.
class Connection final
{
public:
    explicit Connection(const Dialect &dialect)
        : m_dialect(dialect)
    {
    }
    ~Connection() { close(); }
    Q_DISABLE_COPY_MOVE(Connection)

    /// Names of Qt's SQL drivers that are installed.
    [[nodiscard]] static QStringList drivers();

    [[nodiscard]] Status open(const ConnectRequest &request);
    /// Every query and loader that used the connection must be gone before.
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] const QSqlDatabase &database() const noexcept { return m_database; }

    /// Executes one statement with positional values; the query is before the first row. Waits for other programs'
    /// locks as long as the dialect's Waiting says, also where the driver itself gives up earlier. A statement that waits or
    /// works for long ends with Cancelled once the Waiting's stop is requested, where the dialect can interrupt it.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The same where no rows are expected.
    [[nodiscard]] Status execute(const QString &sql, const QVariantList &values = {}) const;
    /// The same inside a transaction, at the latest with its end: where several statements can go to the server in one trip it
    /// waits for the next one, and what it says comes as that one's error.
    [[nodiscard]] Status executeLater(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] int waitingCount() const noexcept { return m_waitingCount; }
    /// The statements that wait, each with its semicolon; for those who speak to the server past this class.
    [[nodiscard]] QString takeWaiting() const
    {
        m_waitingCount = 0;
        return std::exchange(m_waitingStatements, QString());
    }
    static constexpr qint64 unknownCount = -1;
    /// The same, and how many rows it changed; less than 0 where the driver does not know.
    [[nodiscard]] Result<qint64> change(const QString &sql, const QVariantList &values = {}) const;
    /// First column of the first row; an invalid value where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Calls @p row for each row; stops early at an error of the database.
    [[nodiscard]] Status forEach(const QString &sql, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &row) const;

    /// What the driver said of @p query, which has failed. Qt's ODBC driver says nothing where it gets no statement at all:
    /// then that there was no answer, so that it is never taken for success.
    [[nodiscard]] static QSqlError wrongWith(const QSqlQuery &query);
    /// What the database said of the last statement that failed.
    [[nodiscard]] const QSqlError &lastError() const noexcept { return m_lastError; }

    /// Runs @p work in one writing transaction: commits when it succeeds, rolls everything back when it fails.
    [[nodiscard]] Status transaction(const std::function<Status()> &work) const;
    /// Begins (@p on) a time in which the connection only reads, where the database can be held to that; ends it.
    [[nodiscard]] Status reading(bool on) const;

private:
    [[nodiscard]] Status begin() const;
    [[nodiscard]] Status commit() const;
    void rollBack() const;
    [[nodiscard]] Error driverFailure() const;
    /// An invalid error where nothing went wrong; the reason where a statement was not even sent.
    struct Wrong
    {
        QSqlError error;
        Reason reason = {};
    };
    [[nodiscard]] Wrong execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Error failure(const QSqlError &error) const;

    const Dialect &m_dialect;
    QSqlDatabase m_database;
    mutable QSqlError m_lastError;
    mutable QString m_waitingStatements;
    mutable int m_waitingCount = 0;
};

} // namespace kitesync
