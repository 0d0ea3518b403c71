// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/dialect.h"
#include "sync/destination/mysql/libmariadb.h"
#include "sync/destination/statementkiller.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/secret.h"

#include <memory>

namespace kitesync {

struct ConnectRequest;

/// MariaDB 10.6 and MySQL 8.0.17 or newer, and what speaks their protocol (performance.md, "MariaDB"). What a server lacks is
/// found by asking it: many rows for one statement, temporary tables, a way past a proxy. Statements: mysqlstatements.cpp.
class MysqlDialect : public Dialect
{
public:
    /// @p address: see serverAddress().
    MysqlDialect(const DestinationConfig &config, ServerAddress address, const Secret &password,
                 const Waiting &waiting, Destination::Loading loading);
    ~MysqlDialect() override;

    /// Refuses parameters that could not be meant for us, or that would bring a password in by another way.
    [[nodiscard]] static Status check(const ServerAddress &address);

    [[nodiscard]] QString place() const override;
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    void disconnect() override;
    [[nodiscard]] Status checkWritable(Connection &connection) const override;
    /// Whether the transaction is.
    [[nodiscard]] Status checkStillThere() const override;
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] std::function<void()> interrupter() const override;
    [[nodiscard]] bool writesValuesIntoStatements() const override { return true; }
    /// Not in a cluster: there each statement shows for itself whether the transaction is still there.
    [[nodiscard]] bool joinsStatements() const override { return m_handle != nullptr && !m_isCluster; }
    [[nodiscard]] bool conflictsEndTransactions() const override { return true; }
    [[nodiscard]] bool createsInTransactions() const override { return false; }
    [[nodiscard]] bool rowLocksReachEverywhere() const override { return !m_isCluster; }
    [[nodiscard]] std::optional<std::size_t> longestShortText() const override;
    [[nodiscard]] std::size_t longestStatement() const override { return m_longestStatement; }
    [[nodiscard]] TooLong tooLong(std::size_t bytes) const override;

    [[nodiscard]] bool showLife(Connection &connection, const QString &token) const override;
    void hideLife(Connection &connection, const QString &token) const override;
    [[nodiscard]] std::optional<bool> showsLife(Connection &connection, const QString &token) const override;

    [[nodiscard]] QString quoted(const QString &identifier) const override;
    [[nodiscard]] QString indexName(const QString &wanted) const override;

    [[nodiscard]] Result<QList<Relation>> relations(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> columns(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] Result<QString> columnType(Connection &connection, const QString &tableName,
                                             const QString &column) const override;
    [[nodiscard]] Result<QList<QStringList>> indexes(Connection &connection,
                                                     const QString &tableName) const override;
    [[nodiscard]] bool sameName(const QString &a, const QString &b) const override;

    [[nodiscard]] QString beginStatement() const override { return QStringLiteral("START TRANSACTION"); }
    [[nodiscard]] QString rowLock() const override { return QStringLiteral(" FOR UPDATE"); }
    [[nodiscard]] const Waiting &waiting() const override { return m_waiting; }
    [[nodiscard]] QString typeName(ColumnType type, bool key) const override;
    [[nodiscard]] QString tableOptions() const override;
    [[nodiscard]] QString upsert(std::string_view table, const QStringList &keys,
                                 const QStringList &columns) const override;
    [[nodiscard]] QString rowUpsert(const RowShape &shape) const override;
    [[nodiscard]] QString rowComparison(const RowShape &shape) const override;
    [[nodiscard]] QList<ViewDefinition> views() const override;
    [[nodiscard]] QString indexesStatement(const QString &relation,
                                           const QList<std::pair<QString, QString>> &indexes) const override;
    [[nodiscard]] QStringList indexSettings(bool) const override { return {}; }
    [[nodiscard]] QString dayOf(const QString &column) const override;
    [[nodiscard]] QString microseconds(const QString &column) const override;
    [[nodiscard]] std::int64_t timestampStep() const override { return 1; }
    [[nodiscard]] QString secondsBetween(const QString &from, const QString &to) const override;
    [[nodiscard]] QString condition(const QString &column, FilterKind kind, const QString &text,
                                    const QString &type, QVariantList &values) const override;
    [[nodiscard]] QString asText(const QString &column) const override;
    [[nodiscard]] QString likeOperator() const override;
    [[nodiscard]] QString readOnlyStatement(bool on) const override;

    [[nodiscard]] QVariant timestamp(std::int64_t microseconds) const override;
    [[nodiscard]] QVariant meant(const QVariant &read) const override;

    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] bool isRowFault(const QSqlError &error) const override;
    [[nodiscard]] Result<bool> hasOwnRules(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] std::unique_ptr<Loader> makeLoader(Connection &connection) const override;

    // For the loading
    /// For an error number and the server's words.
    [[nodiscard]] Error error(int code, const QString &words) const;
    /// Whether many rows can be given to one statement at once.
    [[nodiscard]] bool bindsRows() const noexcept { return m_bindsRows; }
    /// Whether temporary tables can be made.
    [[nodiscard]] bool stages() const noexcept { return m_stages; }
    /// Quoted, in the order of the shape's cells.
    [[nodiscard]] QStringList columnNames(const RowShape &shape) const;
    /// Reads the cells of @p shape, then _removed_at, of the rows that are there. @p ids: in a statement's words, comma between.
    [[nodiscard]] QString rowsOf(const RowShape &shape, const QString &ids) const;
    /// Makes a temporary table for the cells of @p shape and _synced_at.
    [[nodiscard]] QString stageStatement(const QString &stage, const RowShape &shape) const;
    /// Changes the rows that are there and differ from those in @p stage.
    [[nodiscard]] QString updateFrom(const RowShape &shape, const QString &stage) const;
    /// Adds the rows of @p stage that are not there.
    [[nodiscard]] QString insertFrom(const RowShape &shape, const QString &stage) const;
    /// How many rows of @p stage are not there.
    [[nodiscard]] QString missingFrom(const RowShape &shape, const QString &stage) const;
    /// Rows of id, whether it is missing, whether it differs.
    [[nodiscard]] QString differencesFrom(const RowShape &shape, const QString &stage) const;
    /// rowUpsert() for the rows in @p values, which are in brackets and end with _synced_at.
    [[nodiscard]] QString upsertOf(const RowShape &shape, const QString &values) const;

protected:
    /// How Qt's driver is asked to connect.
    [[nodiscard]] virtual ConnectRequest request() const;
    /// The statement that has texts of the connection compared by @p collation.
    [[nodiscard]] virtual QString textSetting(const QString &collation) const;

private:
    [[nodiscard]] Status open(Connection &connection);
    [[nodiscard]] Status greet(Connection &connection);
    [[nodiscard]] Status checkEncryption(Connection &connection) const;
    [[nodiscard]] Status findAbilities(Connection &connection);
    [[nodiscard]] Status settle(Connection &connection) const;
    [[nodiscard]] Status findHandle(Connection &connection);
    void keepAlive() const;
    void probeLoading(Connection &connection);
    [[nodiscard]] QString tlsMode() const;
    [[nodiscard]] QString hostToAsk() const;
    [[nodiscard]] QString mergedExtra(const QString &stored, const QString &read) const;
    /// Whether a stored row differs from a read one. @p stored and @p read: what a column is called there, with %1.
    [[nodiscard]] QString difference(const RowShape &shape, const QString &stored, const QString &read) const;
    [[nodiscard]] QString cast(ColumnType type) const;
    [[nodiscard]] Error makeError(ErrorKind kind, const QString &subject, const QString &detail = {}) const;

    ServerAddress m_address;
    Secret m_password;
    Waiting m_waiting;
    Destination::Loading m_loading;
    QString m_product;
    QString m_collation; ///< exact: no two texts are equal, trailing spaces count
    std::size_t m_longestStatement = 1024 * 1024; ///< bytes that the server takes at once
    bool m_isMariaDb = true;
    bool m_isCluster = false; ///< several servers that all take writes (Galera)
    bool m_foldsNames = false; ///< names of tables in capitals and small letters are the same
    bool m_connecting = false;
    bool m_bindsRows = false;
    bool m_stages = false;
    const LibMariaDb *m_api = nullptr;
    MYSQL *m_handle = nullptr; ///< the driver's, where it is ours to use
    std::shared_ptr<const StatementKiller> m_killer;
};

} // namespace kitesync
