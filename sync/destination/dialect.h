// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/loader.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>

class QSqlDriver;
class QSqlError;
class QSqlQuery;

namespace kitesync {

class Connection;

/// A table or view that exists.
struct Relation
{
    QString name;
    bool isTable = true;
    QString definition; ///< of a view: the database's own text of it; may be empty
};

/// An InvalidValue of the destination's address.
[[nodiscard]] Error invalidDestination(const Reason &why);
/// An InvalidValue of the destination's schema.
[[nodiscard]] Error invalidSchema(const Reason &why);

/// How long others are waited for, and what ends the waiting.
struct Waiting
{
    std::chrono::milliseconds busy{30000};
    std::stop_token stop;
};

/// One view of the contract.
struct ViewDefinition
{
    QString name; ///< with prefix, unquoted
    SourceObjects needs; ///< tables that it reads
    QString sql; ///< the statement that creates it
};

/// Everything that differs between databases: SQL text, types, quoting, errors, how to connect. A new database is one
/// class like this (and a Loader, where row by row is not its fastest way). Used on the load thread of one Destination.
class Dialect
{
public:
    explicit Dialect(const DestinationConfig &config)
        : m_config(config)
    {
    }
    virtual ~Dialect() = default;
    /// For all dialects there are: see Destination::prepareProcess().
    static void prepareProcess();
    Q_DISABLE_COPY_MOVE(Dialect)

    [[nodiscard]] const DestinationConfig &config() const noexcept { return m_config; }
    /// The destination in an error: a file's path, a server's address. No secret.
    [[nodiscard]] virtual QString place() const = 0;

    // Connecting
    /// Connects. False: nothing is there yet and @p create was not asked for. @p create makes an empty database and may
    /// change lasting settings of the database.
    [[nodiscard]] virtual Result<bool> connect(Connection &connection, bool create) = 0;
    /// Forgets what belongs to the connection, before it is closed.
    virtual void disconnect() = 0;
    /// Whether writing is possible now, without writing anything that lasts.
    [[nodiscard]] virtual Status checkWritable(Connection &connection) const = 0;
    /// Whether the database that we write to is still the one at its place; asked before each commit.
    [[nodiscard]] virtual Status checkStillThere() const = 0;
    [[nodiscard]] virtual QString product(Connection &connection) const = 0;
    /// -1: unknown.
    [[nodiscard]] virtual qint64 freeBytes() const { return -1; }

    /// Makes the statement that runs end; may be called from another thread as long as the connection is open. Empty where
    /// the database looks at Waiting::stop itself.
    [[nodiscard]] virtual std::function<void()> interrupter() const { return {}; }
    /// Whether values are written into a statement's text, in the driver's own quoting, in the place of being bound.
    [[nodiscard]] virtual bool writesValuesIntoStatements() const { return false; }
    /// A value as it stands in a statement's text.
    [[nodiscard]] virtual QString literal(const QVariant &value, const QSqlDriver &driver) const;
    /// A value as it is bound where it is not written into the statement.
    [[nodiscard]] virtual QVariant bindable(const QVariant &value) const { return value; }
    /// Whether transactions are begun and ended by the driver, since no statement for it is known.
    [[nodiscard]] virtual bool driverEndsTransactions() const { return false; }
    /// Whether the driver is to be believed how many rows a statement has changed.
    [[nodiscard]] virtual bool countsChanges() const { return true; }
    /// Whether several statements, separated by semicolons, can go to the server together.
    [[nodiscard]] virtual bool joinsStatements() const { return false; }
    /// Whether a conflict with others (DestinationBusy) ends the whole transaction, which then has to be done again.
    [[nodiscard]] virtual bool conflictsEndTransactions() const { return false; }
    /// Whether the transaction goes on after a failure in it. False: it has ended, perhaps without a word, so that what follows
    /// would go into another one. True also where the next statement is sure to fail then.
    [[nodiscard]] virtual Result<bool> transactionLives(Connection &) const { return true; }
    /// Whether making a table is part of the transaction around it; otherwise it ends the transaction and stays.
    [[nodiscard]] virtual bool createsInTransactions() const { return true; }
    /// Whether rowLock() keeps others out wherever they write. False: only a change of the row is noticed everywhere.
    [[nodiscard]] virtual bool rowLocksReachEverywhere() const { return true; }
    /// The most characters that a column of ColumnType::ShortText holds; nothing: any number.
    [[nodiscard]] virtual std::optional<std::size_t> longestShortText() const { return {}; }
    /// Whether an empty text is kept as NULL.
    [[nodiscard]] virtual bool emptyIsNull() const { return false; }
    /// Bytes of UTF-8 from which on a statement is too long to be sent: see tooLong().
    [[nodiscard]] virtual std::size_t longestStatement() const
    {
        return std::numeric_limits<std::size_t>::max();
    }
    /// The failure of a statement that is not sent.
    struct TooLong
    {
        QString code; ///< of the error that the database would answer with, where it has one
        Reason reason;
    };
    [[nodiscard]] virtual TooLong tooLong(std::size_t bytes) const;

    // Signs of life of the one who writes (see WriterLock)
    /// Ties @p token to this connection until it ends. False: the database has nothing like that, or it cannot be relied on.
    [[nodiscard]] virtual bool showLife(Connection &, const QString &) const { return false; }
    virtual void hideLife(Connection &, const QString &) const { }
    /// Whether the connection that showed @p token is still there. Nothing: that cannot be known.
    [[nodiscard]] virtual std::optional<bool> showsLife(Connection &, const QString &) const { return {}; }

    // Names
    [[nodiscard]] virtual QString quoted(const QString &identifier) const = 0;
    /// With prefix, unquoted.
    [[nodiscard]] QString prefixed(std::string_view name) const;
    /// A table, view or index as statements name it: quoted, with its schema.
    [[nodiscard]] virtual QString relation(const QString &name) const { return quoted(name); }
    /// The same with prefix.
    [[nodiscard]] QString table(std::string_view name) const { return relation(prefixed(name)); }
    [[nodiscard]] QString column(std::string_view name) const;
    /// The name of an index, made shorter where the database wants that.
    [[nodiscard]] virtual QString indexName(const QString &wanted) const { return wanted; }

    // What exists
    [[nodiscard]] virtual Result<QList<Relation>> relations(Connection &connection) const = 0;
    [[nodiscard]] virtual Result<QStringList> columns(Connection &connection,
                                                      const QString &tableName) const = 0;
    /// The type of a column in the database's own words; empty where that does not matter to condition().
    [[nodiscard]] virtual Result<QString> columnType(Connection &, const QString &, const QString &) const
    {
        return QString();
    }
    /// The columns of each index of the table that serves every query.
    [[nodiscard]] virtual Result<QList<QStringList>> indexes(Connection &connection,
                                                             const QString &tableName) const = 0;
    /// The same of several tables, by their names.
    [[nodiscard]] virtual Result<QHash<QString, QList<QStringList>>> indexesOf(Connection &connection,
                                                                               const QStringList &names) const;
    /// Whether two names mean the same relation.
    [[nodiscard]] virtual bool sameName(const QString &a, const QString &b) const = 0;

    // Statements
    /// Empty: see driverEndsTransactions().
    [[nodiscard]] virtual QString beginStatement() const = 0;
    /// What each writing transaction says first, where settings do not last longer.
    [[nodiscard]] virtual QStringList transactionSettings() const { return {}; }
    [[nodiscard]] virtual const Waiting &waiting() const = 0;
    [[nodiscard]] virtual QString typeName(ColumnType type, bool key) const = 0;
    /// What follows the closing bracket of CREATE TABLE; may be empty.
    [[nodiscard]] virtual QString tableOptions() const { return {}; }
    /// What makes a SELECT keep its rows from being changed by others until the transaction ends; empty where a writing
    /// transaction keeps all others out anyway.
    [[nodiscard]] virtual QString rowLock() const { return {}; }
    /// A statement that changes nothing of the row with these @p keys and so locks it, where no SELECT can (see rowLock()).
    [[nodiscard]] virtual QString rowTouch(std::string_view, const QStringList &) const { return {}; }
    /// Whether a transaction may end with the rows of a unit (Loader::Ending), whose checkpoint then has to be written before them.
    [[nodiscard]] virtual bool commitsWithRows() const { return false; }
    /// A statement that fails as AlreadyRunning, and so takes what is sent with it along, where @p field of the "state" in a row of
    /// kitesync_state is not as expected; else keeps the row from being changed until the transaction ends. Values: the
    /// expected text, pipeline_key, object. Empty: the row has to be read and looked at.
    [[nodiscard]] virtual QString guard(const QString &) const { return {}; }
    /// @p select, cut to some of its rows. Unchanged where the database has no words for that: see pages().
    [[nodiscard]] virtual QString paged(const QString &select, qint64 limit, qint64 offset) const;
    [[nodiscard]] virtual bool pages() const { return true; }
    /// Adds a column to a table.
    [[nodiscard]] virtual QString columnAddition(const QString &relation, const QString &definition) const;
    /// Inserts, or overwrites the row of the same @p keys (here by ON CONFLICT). Values are bound in the order of @p columns.
    /// Empty where one statement cannot.
    [[nodiscard]] virtual QString upsert(std::string_view table, const QStringList &keys,
                                         const QStringList &columns) const;
    /// Loads one row by the rules of Loader: the shape's cells are bound in order, then _synced_at. Changes 1 or 0 rows.
    [[nodiscard]] virtual QString rowUpsert(const RowShape &shape) const = 0;
    /// The same for @p count rows in one statement; empty where that is not possible.
    [[nodiscard]] virtual QString rowsUpsert(const RowShape &, std::size_t) const { return {}; }
    /// One row with one value, whether the stored row differs, or no row where the id is missing. Cells bound in order.
    [[nodiscard]] virtual QString rowComparison(const RowShape &shape) const = 0;
    /// Empty where the database has no views or the text cannot be made.
    [[nodiscard]] virtual QList<ViewDefinition> views() const = 0;
    /// Makes several indexes of a table at once, each by name and columns (quoted), where that reads the table only once. Empty:
    /// one by one.
    [[nodiscard]] virtual QString indexesStatement(const QString &,
                                                   const QList<std::pair<QString, QString>> &) const
    {
        return {};
    }
    /// Settings of the connection for the time in which an index is built (@p building), and those for all other times.
    [[nodiscard]] virtual QStringList indexSettings(bool building) const = 0;
    /// The UTC day of a timestamp column, in a form that begins with YYYY-MM-DD.
    [[nodiscard]] virtual QString dayOf(const QString &column) const = 0;
    /// A timestamp column's microseconds since 1970 as a whole number, or its text where it is of TimestampText's making.
    [[nodiscard]] virtual QString microseconds(const QString &column) const { return column; }
    /// An integer column, so that the driver gives all of its 64 bits: as a number or as text.
    [[nodiscard]] virtual QString wholeNumber(const QString &column) const { return column; }
    /// Microseconds in the smallest step that a timestamp column keeps.
    [[nodiscard]] virtual std::int64_t timestampStep() const { return 1000; }
    /// Seconds from one timestamp column to another, with their fraction. Empty: the database cannot, and both are read.
    [[nodiscard]] virtual QString secondsBetween(const QString &from, const QString &to) const = 0;
    /// A condition on a column as a person asks for it (Equals, Less ...); adds its values to @p values. @p kind is what the
    /// database said of the column's type.
    [[nodiscard]] virtual QString condition(const QString &column, FilterKind kind, const QString &text,
                                            const QString &type, QVariantList &values) const;
    /// A column's value as text.
    [[nodiscard]] virtual QString asText(const QString &column) const;
    /// LIKE that does not tell capitals from small letters.
    [[nodiscard]] virtual QString likeOperator() const { return QStringLiteral("LIKE"); }
    /// Statements around query(), so that it can only read. Empty: see driverEndsTransactions().
    [[nodiscard]] virtual QString readOnlyStatement(bool on) const = 0;

    // Values
    [[nodiscard]] virtual QVariant timestamp(std::int64_t microseconds) const = 0;
    [[nodiscard]] virtual QVariant bound(const RowBatch &batch, const Cell &cell) const;
    /// What a value means that the driver has read: it may not know of zones, or give text as bytes.
    [[nodiscard]] virtual QVariant meant(const QVariant &read) const { return read; }

    // Errors
    /// What the driver said of @p query (null: of connecting), with what it only tells when asked, and without secrets.
    [[nodiscard]] virtual QSqlError refined(const QSqlError &error, const QSqlQuery *query) const;
    [[nodiscard]] virtual Error error(const QSqlError &error) const = 0;
    /// Whether the row is to blame and not the database: the others may go on.
    [[nodiscard]] virtual bool isRowFault(const QSqlError &error) const = 0;
    /// Whether a user has put rules onto the table that can change or drop a row behind the statement's back: each row
    /// then gets a savepoint, and a row that was not written is looked for.
    [[nodiscard]] virtual Result<bool> hasOwnRules(Connection &connection, const QString &tableName) const = 0;

    [[nodiscard]] virtual std::unique_ptr<Loader> makeLoader(Connection &connection) const = 0;

private:
    DestinationConfig m_config;
};

/// The dialect of a destination's URL; InvalidValue for a URL, prefix or schema that cannot work. What is behind an ODBC data
/// source is asked, which can fail like any connecting.
[[nodiscard]] Result<std::unique_ptr<Dialect>> makeDialect(const DestinationConfig &config,
                                                           const Secret &password, const Waiting &waiting,
                                                           Destination::Loading loading);

/// "=" or "<" and so on, for a filter that compares.
[[nodiscard]] QString comparisonOperator(FilterKind kind);

/// UTF-8 of the catalogue as Qt's text.
[[nodiscard]] inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace kitesync
