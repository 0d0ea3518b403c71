// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"
#include "sync/destination/odbc/odbcserver.h"
#include "sync/destination/odbc/odbcsource.h"

namespace kitesync {

/// How texts reach a database unspoilt.
enum class OdbcBinding { Text, Bytes, Literals };

/// Characters that a short text is to hold: destination-schema.md, "Types".
inline constexpr std::size_t roomOfShortText = 255;

/// What an ODBC driver and what is behind it can do, as far as it was asked or tried.
struct OdbcAbilities
{
    enum class Paging { None, Limit, Fetch };

    OdbcBinding binding = OdbcBinding::Text;
    Paging paging = Paging::None;
    bool createsInTransactions = true;
    bool emptyIsNull = false; ///< an empty text comes back as NULL
    bool wasTried = false; ///< by ScratchProbe
    bool countsChanges = true; ///< what it says of how many rows a statement changed is so
    std::size_t longestShort = roomOfShortText; ///< characters, whatever they are, that a short text holds
    bool foldsToCapitals = false; ///< names that are not quoted
    QString quote{u'"'};
    int longestName = 0; ///< 0: not known
};

/// Any database behind an ODBC driver: standard SQL only, what rows are to be written is found by reading the stored ones, and
/// what the driver can do is tried with a scratch table before anything is written. Transactions are the driver's. The row of
/// the lock is held by a change, and there are no signs of life and no views.
class GenericDialect : public Dialect
{
public:
    GenericDialect(const DestinationConfig &config, const OdbcSource &source, const Waiting &waiting);

    [[nodiscard]] QString place() const override { return m_source.place(); }
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    void disconnect() override { }
    /// By making, filling and dropping a table.
    [[nodiscard]] Status checkWritable(Connection &connection) const override;
    [[nodiscard]] Status checkStillThere() const override { return {}; }
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] bool writesValuesIntoStatements() const override;
    [[nodiscard]] QString literal(const QVariant &value, const QSqlDriver &driver) const override;
    [[nodiscard]] QVariant bindable(const QVariant &value) const override;
    [[nodiscard]] bool driverEndsTransactions() const override { return true; }
    [[nodiscard]] bool conflictsEndTransactions() const override { return true; }
    /// Where the database has no word for it, it is taken to have ended: doing it again costs a page, going on in another
    /// transaction would part rows from their checkpoint.
    [[nodiscard]] Result<bool> transactionLives(Connection &) const override { return false; }
    [[nodiscard]] bool createsInTransactions() const override { return m_can.createsInTransactions; }
    [[nodiscard]] bool rowLocksReachEverywhere() const override { return false; }
    [[nodiscard]] bool emptyIsNull() const override { return m_can.emptyIsNull; }
    [[nodiscard]] std::optional<std::size_t> longestShortText() const override { return m_can.longestShort; }
    [[nodiscard]] bool countsChanges() const override { return m_can.countsChanges; }

    [[nodiscard]] QString quoted(const QString &identifier) const override;
    [[nodiscard]] QString relation(const QString &name) const override;
    [[nodiscard]] QString indexName(const QString &wanted) const override;

    [[nodiscard]] Result<QList<Relation>> relations(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> columns(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] Result<QString> columnType(Connection &connection, const QString &tableName,
                                             const QString &column) const override;
    [[nodiscard]] Result<QList<QStringList>> indexes(Connection &connection,
                                                     const QString &tableName) const override;
    [[nodiscard]] bool sameName(const QString &a, const QString &b) const override;

    [[nodiscard]] QString beginStatement() const override { return {}; }
    [[nodiscard]] const Waiting &waiting() const override { return m_waiting; }
    [[nodiscard]] QString typeName(ColumnType type, bool key) const override;
    [[nodiscard]] QString rowTouch(std::string_view table, const QStringList &keys) const override;
    [[nodiscard]] QString paged(const QString &select, qint64 limit, qint64 offset) const override;
    [[nodiscard]] bool pages() const override { return m_can.paging != OdbcAbilities::Paging::None; }
    [[nodiscard]] QString upsert(std::string_view, const QStringList &, const QStringList &) const override;
    [[nodiscard]] QString rowUpsert(const RowShape &) const override { return {}; }
    [[nodiscard]] QString rowComparison(const RowShape &) const override { return {}; }
    [[nodiscard]] QList<ViewDefinition> views() const override { return {}; }
    [[nodiscard]] QStringList indexSettings(bool) const override { return {}; }
    [[nodiscard]] QString dayOf(const QString &column) const override;
    [[nodiscard]] QString secondsBetween(const QString &, const QString &) const override { return {}; }
    [[nodiscard]] QString condition(const QString &column, FilterKind kind, const QString &text,
                                    const QString &type, QVariantList &values) const override;
    [[nodiscard]] QString readOnlyStatement(bool) const override { return {}; }

    [[nodiscard]] QVariant timestamp(std::int64_t microseconds) const override;
    [[nodiscard]] QVariant meant(const QVariant &read) const override;

    [[nodiscard]] QSqlError refined(const QSqlError &error, const QSqlQuery *query) const override;
    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] bool isRowFault(const QSqlError &error) const override;
    [[nodiscard]] Result<bool> hasOwnRules(Connection &, const QString &) const override { return false; }
    [[nodiscard]] std::unique_ptr<Loader> makeLoader(Connection &connection) const override;

    [[nodiscard]] const OdbcAbilities &abilities() const noexcept { return m_can; }
    /// For ScratchProbe, which tries one after the other.
    void setAbilities(const OdbcAbilities &abilities) const { m_can = abilities; }

protected:
    struct Types
    {
        QString shortText{QStringLiteral("varchar(255)")};
        QString longText{QStringLiteral("varchar(4000)")};
        QString integer{QStringLiteral("bigint")};
        QString boolean{QStringLiteral("smallint")};
        QString timestamp{QStringLiteral("timestamp")};
    };
    [[nodiscard]] virtual Types typesOf(const OdbcServer &server) const;
    /// Statements for each connection.
    [[nodiscard]] virtual QStringList settings() const { return {}; }
    /// Whether they hold.
    [[nodiscard]] virtual Status checkSettings(Connection &) const { return {}; }
    /// The database's own number of a failure where it says more than the SQLSTATE; nothing where it does not.
    [[nodiscard]] virtual std::optional<ErrorKind> kindOfNumber(int) const { return {}; }

private:
    [[nodiscard]] Status greet(Connection &connection);
    void findPaging(Connection &connection);
    void findSchema(Connection &connection);
    /// A name as the catalogue has it when quoted() made it.
    [[nodiscard]] QString folded(const QString &identifier) const;
    [[nodiscard]] Error catalogueFailure(const QSqlError &error) const;
    [[nodiscard]] Status createSchema(Connection &connection);
    [[nodiscard]] Status tryOut(Connection &connection) const;

    OdbcSource m_source;
    Waiting m_waiting;
    Types m_types;
    QString m_schema; ///< of all our names; empty: the database does not tell
    QString m_product;
    mutable OdbcAbilities m_can; ///< what checkWritable() finds out serves later
};

} // namespace kitesync
