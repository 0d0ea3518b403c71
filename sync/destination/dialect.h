// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/loader.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <chrono>
#include <memory>
#include <stop_token>
#include <string_view>

class QSqlError;

namespace kitesync {

class Connection;

/// A table or view that exists.
struct Relation
{
    QString name;
    bool isTable = true;
    QString definition; ///< of a view: the database's own text of it; may be empty
};

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

    // Names
    [[nodiscard]] virtual QString quoted(const QString &identifier) const = 0;
    /// With prefix, unquoted.
    [[nodiscard]] QString prefixed(std::string_view name) const;
    /// With prefix, quoted.
    [[nodiscard]] virtual QString table(std::string_view name) const { return quoted(prefixed(name)); }
    [[nodiscard]] QString column(std::string_view name) const;

    // What exists
    [[nodiscard]] virtual Result<QList<Relation>> relations(Connection &connection) const = 0;
    [[nodiscard]] virtual Result<QStringList> columns(Connection &connection,
                                                      const QString &tableName) const = 0;
    /// Whether an index of the table begins with these columns in this order.
    [[nodiscard]] virtual Result<bool> hasIndex(Connection &connection, const QString &tableName,
                                                const QStringList &columns) const = 0;
    /// Whether two names mean the same relation.
    [[nodiscard]] virtual bool sameName(const QString &a, const QString &b) const = 0;

    // Statements
    [[nodiscard]] virtual QString beginStatement() const = 0;
    [[nodiscard]] virtual const Waiting &waiting() const = 0;
    [[nodiscard]] virtual QString typeName(ColumnType type, bool key) const = 0;
    /// Inserts, or overwrites the row of the same @p keys. Values are bound in the order of @p columns.
    [[nodiscard]] virtual QString upsert(std::string_view table, const QStringList &keys,
                                         const QStringList &columns) const = 0;
    /// Loads one row by the rules of Loader: the shape's cells are bound in order, then _synced_at. Changes 1 or 0 rows.
    [[nodiscard]] virtual QString rowUpsert(const RowShape &shape) const = 0;
    /// One row with one value, whether the stored row differs, or no row where the id is missing. Cells bound in order.
    [[nodiscard]] virtual QString rowComparison(const RowShape &shape) const = 0;
    /// Empty where the database has no views or the text cannot be made.
    [[nodiscard]] virtual QList<ViewDefinition> views() const = 0;
    /// Settings of the connection for the time in which an index is built (@p building), and those for all other times.
    [[nodiscard]] virtual QStringList indexSettings(bool building) const = 0;
    /// The UTC day of a timestamp column, in a form that begins with YYYY-MM-DD.
    [[nodiscard]] virtual QString dayOf(const QString &column) const = 0;
    /// Seconds from one timestamp column to another, with their fraction.
    [[nodiscard]] virtual QString secondsBetween(const QString &from, const QString &to) const = 0;
    /// Statements around query(), so that it can only read.
    [[nodiscard]] virtual QString readOnlyStatement(bool on) const = 0;

    // Values
    [[nodiscard]] virtual QVariant timestamp(std::int64_t microseconds) const = 0;
    [[nodiscard]] virtual QVariant bound(const RowBatch &batch, const Cell &cell) const = 0;

    // Errors
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

/// The dialect of a destination's URL; InvalidValue for a URL, prefix or schema that cannot work.
[[nodiscard]] Result<std::unique_ptr<Dialect>> makeDialect(const DestinationConfig &config,
                                                           const Secret &password, const Waiting &waiting,
                                                           Destination::Loading loading);

/// UTF-8 of the catalogue as Qt's text.
[[nodiscard]] inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace kitesync
