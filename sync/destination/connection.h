// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

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
    /// What the answer to a statement is looked at by: its first value, an invalid one where there is no row.
    using Check = std::function<Status(const QVariant &)>;
    /// The same inside a transaction, at the latest with its end: where several statements can go to the server in one trip it
    /// waits for the next one, and what it says, or what @p check says of its answer, comes as that one's error. Then that one
    /// may have been executed too, so that the transaction has to be rolled back.
    [[nodiscard]] Status executeLater(const QString &sql, const QVariantList &values = {},
                                      const Check &check = {}) const;
    /// Statements that wait, for those who speak to the server past this class.
    struct WaitingStatements
    {
        QString text; ///< each with its semicolon
        std::vector<Check> checks; ///< one each; empty where any answer will do

        /// What the check of the statement @p number says, where it waited and has one.
        [[nodiscard]] Status judge(std::size_t number, const QVariant &answer) const
        {
            return number < checks.size() && checks[number] ? checks[number](answer) : Status();
        }
    };
    /// Sends those that wait where one of them has a check: what it may refuse must not go with what makes it last. (Where the
    /// server itself refuses, see Dialect::guard(), what follows is not executed.)
    [[nodiscard]] Status sendChecked() const;
    [[nodiscard]] WaitingStatements takeWaiting() const { return std::exchange(m_waiting, {}); }
    /// A statement with its values written into it, where the dialect does that.
    [[nodiscard]] QString written(const QString &sql, const QVariantList &values) const;
    static constexpr qint64 unknownCount = -1;
    /// The same, and how many rows it changed; less than 0 where the driver does not know.
    [[nodiscard]] Result<qint64> change(const QString &sql, const QVariantList &values = {}) const;
    /// First column of the first row; an invalid value where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;
    /// Calls @p row for each row; stops early at an error of the database.
    [[nodiscard]] Status forEach(const QString &sql, const QVariantList &values,
                                 const std::function<void(const QSqlQuery &)> &row) const;

    /// The shortest time that a statement took, on this connection and those before it; 0: there was none.
    [[nodiscard]] std::chrono::microseconds fastestExchange() const noexcept { return m_fastest; }
    /// What the driver said of @p query, which has failed. Qt's ODBC driver says nothing where it gets no statement at all:
    /// then that there was no answer, so that it is never taken for success.
    [[nodiscard]] static QSqlError wrongWith(const QSqlQuery &query);
    /// What the database said of the last statement that failed.
    [[nodiscard]] const QSqlError &lastError() const noexcept { return m_lastError; }

    /// Runs @p work in one writing transaction: commits when it succeeds, rolls everything back when it fails.
    /// The work may have committed itself as the last of what it did, together with other statements: see wasCommitted().
    [[nodiscard]] Status transaction(const std::function<Status()> &work) const;
    /// The transaction has ended well.
    void wasCommitted() const noexcept { m_isCommitted = true; }
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
        Status verdict = {}; ///< of the checks
    };
    [[nodiscard]] Wrong execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Wrong executeWritten(QSqlQuery &query, const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Wrong timed(QSqlQuery &query, const QString &sql, const QVariantList &values) const;
    [[nodiscard]] Error failure(const QSqlError &error) const;

    const Dialect &m_dialect;
    QSqlDatabase m_database;
    mutable QSqlError m_lastError;
    mutable WaitingStatements m_waiting;
    mutable bool m_isCommitted = false;
    mutable std::chrono::microseconds m_fastest{0};
};

} // namespace kitesync
