// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/dialect.h"
#include "sync/destination/postgresql/libpq.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/secret.h"

#include <memory>

namespace kitesync {

struct ConnectRequest;

/// PostgreSQL 11 or newer and what speaks its protocol (performance.md, "PostgreSQL"). What a server lacks is found by asking
/// it: COPY into a temporary table, settings of tables, sessions that last (a pooler may give each transaction another one).
class PostgresDialect : public Dialect
{
public:
    /// @p address: see serverAddress().
    PostgresDialect(const DestinationConfig &config, ServerAddress address, const Secret &password,
                    const Waiting &waiting, Destination::Loading loading);
    ~PostgresDialect() override;

    /// Refuses parameters that could not be meant for us, or that would bring a password in by another way.
    [[nodiscard]] static Status check(const ServerAddress &address);

    [[nodiscard]] QString place() const override;
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    void disconnect() override;
    [[nodiscard]] Status checkWritable(Connection &connection) const override;
    [[nodiscard]] Status checkStillThere() const override { return {}; }
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] std::function<void()> interrupter() const override;
    [[nodiscard]] bool writesValuesIntoStatements() const override { return true; }
    [[nodiscard]] bool joinsStatements() const override { return true; }
    [[nodiscard]] bool conflictsEndTransactions() const override { return true; }

    [[nodiscard]] bool showLife(Connection &connection, const QString &token) const override;
    void hideLife(Connection &connection, const QString &token) const override;
    [[nodiscard]] std::optional<bool> showsLife(Connection &connection, const QString &token) const override;

    [[nodiscard]] QString quoted(const QString &identifier) const override;
    [[nodiscard]] QString relation(const QString &name) const override;

    [[nodiscard]] Result<QList<Relation>> relations(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> columns(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] Result<QString> columnType(Connection &connection, const QString &tableName,
                                             const QString &column) const override;
    [[nodiscard]] Result<QList<QStringList>> indexes(Connection &connection,
                                                     const QString &tableName) const override;
    [[nodiscard]] Result<QHash<QString, QList<QStringList>>> indexesOf(Connection &connection,
                                                                       const QStringList &names) const override;
    [[nodiscard]] bool sameName(const QString &a, const QString &b) const override { return a == b; }

    [[nodiscard]] QString beginStatement() const override;
    [[nodiscard]] bool commitsWithRows() const override { return m_guards; }
    [[nodiscard]] QStringList transactionSettings() const override;
    [[nodiscard]] QString rowLock() const override { return QStringLiteral(" FOR UPDATE"); }
    [[nodiscard]] QString guard(const QString &field) const override;
    [[nodiscard]] const Waiting &waiting() const override { return m_waiting; }
    [[nodiscard]] QString typeName(ColumnType type, bool key) const override;
    [[nodiscard]] QString tableOptions() const override;
    [[nodiscard]] QString rowUpsert(const RowShape &shape) const override;
    [[nodiscard]] QString rowsUpsert(const RowShape &shape, std::size_t count) const override;
    [[nodiscard]] QString rowComparison(const RowShape &shape) const override;
    [[nodiscard]] QList<ViewDefinition> views() const override;
    [[nodiscard]] QStringList indexSettings(bool) const override { return {}; }
    [[nodiscard]] QString dayOf(const QString &column) const override;
    [[nodiscard]] QString microseconds(const QString &column) const override;
    [[nodiscard]] std::int64_t timestampStep() const override { return 1; }
    [[nodiscard]] QString secondsBetween(const QString &from, const QString &to) const override;
    [[nodiscard]] QString condition(const QString &column, FilterKind kind, const QString &text,
                                    const QString &type, QVariantList &values) const override;
    [[nodiscard]] QString likeOperator() const override { return QStringLiteral("ILIKE"); }
    [[nodiscard]] QString readOnlyStatement(bool on) const override;

    [[nodiscard]] QVariant timestamp(std::int64_t microseconds) const override;
    [[nodiscard]] QVariant bound(const RowBatch &batch, const Cell &cell) const override;

    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] bool isRowFault(const QSqlError &error) const override;
    [[nodiscard]] Result<bool> hasOwnRules(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] std::unique_ptr<Loader> makeLoader(Connection &connection) const override;

    // For PostgresCopy
    /// For a SQLSTATE (empty: the connection is gone) and the server's words.
    [[nodiscard]] Error error(const QString &state, const QString &words) const;
    /// "INSERT INTO ... @p source ON CONFLICT ...": @p source gives the cells of @p shape and _synced_at.
    [[nodiscard]] QString upsertFrom(const RowShape &shape, const QString &source) const;
    /// Whether the read row "excluded" takes the place of the stored one "t".
    [[nodiscard]] QString overwrites(const RowShape &shape) const;
    /// Whether the stored row "t" differs from the read one "excluded".
    [[nodiscard]] QString difference(const RowShape &shape) const;
    /// Two statements: locks @p tables, and counts those in which COPY might leave a row out without a word.
    [[nodiscard]] static QString watchOf(const Connection &connection, const QStringList &tables);
    /// Whether a pooler may give each transaction another session.
    [[nodiscard]] bool isPooled() const noexcept { return m_pooled; }

protected:
    /// How Qt's driver is asked to connect.
    [[nodiscard]] virtual ConnectRequest request() const;

private:
    /// What the server says of itself and of the session.
    struct Greeting
    {
        QString product;
        QString encoding;
        QVariant process; ///< that serves us; invalid: the server does not say
        QString schema; ///< the first of the search path that exists
    };
    [[nodiscard]] Status open(Connection &connection);
    [[nodiscard]] Status greet(Connection &connection);
    [[nodiscard]] static Result<Greeting> greeting(Connection &connection);
    [[nodiscard]] Status findWays(Connection &connection);
    [[nodiscard]] QStringList settings() const;
    [[nodiscard]] Status settle(Connection &connection) const;
    [[nodiscard]] Status findSchema(Connection &connection, bool create);
    void findHandle(Connection &connection);
    /// With @p inside while a table kitesync_probe is there, and @p after in the same trip if everything works.
    [[nodiscard]] bool copiesIntoTemporary(Connection &connection, const QStringList &inside = {},
                                           const QStringList &after = {}) const;
    [[nodiscard]] QString mergedExtra(const QString &extra) const;
    [[nodiscard]] static QString guardOf(const QString &field, const QString &rows);
    /// What guard() makes the server say: of this process only, so that no row's text is taken for it.
    [[nodiscard]] static QString guardWords();
    [[nodiscard]] Error makeError(ErrorKind kind, const QString &subject, const QString &detail = {}) const;

    ServerAddress m_address;
    Secret m_password;
    Waiting m_waiting;
    Destination::Loading m_loading;
    QString m_schema; ///< of all our names, once connected; empty: it does not exist yet
    QString m_product;
    QString m_usualSchema; ///< where none is configured
    bool m_isPostgres = true; ///< and not something else that speaks its protocol
    bool m_connecting = false;
    bool m_pooled = false;
    bool m_copies = false; ///< COPY into a temporary table works
    bool m_guards
        = false; ///< and the server knows the words of guard() and of ending a transaction with the rows
    const LibPq *m_pq = nullptr;
    PGconn *m_handle = nullptr; ///< the driver's
    std::shared_ptr<PGcancel> m_cancel;
};

} // namespace kitesync
