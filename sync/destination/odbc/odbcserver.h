// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/libodbc.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace kitesync {

/// What an ODBC driver says of itself and of what its server holds, through the handle of Qt's connection. Used on that
/// connection's thread while none of its queries is active. What a driver does not tell is empty; what of the catalogue it fails
/// to tell is an error, whose code is the SQLSTATE, a slash and the database's own number.
class OdbcServer final
{
public:
    explicit OdbcServer(const QSqlDatabase &database);

    /// Products whose own dialect is used.
    enum class Product { PostgreSql, MySql, Sqlite, SqlServer, Other };
    [[nodiscard]] Product product() const;
    /// As the driver gives it, e.g. "PostgreSQL".
    [[nodiscard]] QString productName() const { return text(SQL_DBMS_NAME); }
    [[nodiscard]] QString productVersion() const { return text(SQL_DBMS_VER); }
    [[nodiscard]] QString databaseName() const { return text(SQL_DATABASE_NAME); }
    /// What stands around a name; empty where names cannot be quoted.
    [[nodiscard]] QString quote() const { return text(SQL_IDENTIFIER_QUOTE_CHAR).trimmed(); }
    /// Whether making a table is part of the transaction around it.
    [[nodiscard]] bool createsInTransactions() const { return number(SQL_TXN_CAPABLE) == SQL_TC_ALL; }
    [[nodiscard]] int longestName() const { return number(SQL_MAX_TABLE_NAME_LEN); }
    /// Whether names without quotes become capitals.
    [[nodiscard]] bool foldsToCapitals() const { return number(SQL_IDENTIFIER_CASE) == SQL_IC_UPPER; }
    /// Whether the driver knows that the connection is gone.
    [[nodiscard]] bool isDead() const;

    struct TableEntry
    {
        QString schema;
        QString name;
        bool isTable = true;
    };
    /// An empty @p schema: of all.
    [[nodiscard]] QSqlError tables(const QString &schema, QList<TableEntry> &found) const;
    struct ColumnEntry
    {
        QString name;
        QString type; ///< in the database's words
        qint64 size = 0;
    };
    [[nodiscard]] QSqlError columns(const QString &schema, const QString &table,
                                    QList<ColumnEntry> &found) const;
    /// The columns of each index.
    [[nodiscard]] QSqlError indexes(const QString &schema, const QString &table,
                                    QList<QStringList> &found) const;
    /// Whether the driver has failed because it has no such function.
    [[nodiscard]] static bool isUnsupported(const QSqlError &error);
    struct TypeEntry
    {
        QString name;
        qint64 size = 0;
        QString parameters; ///< what CREATE TABLE must give: "length"; empty: nothing
    };
    /// The database's types of an ODBC type (SQL_VARCHAR ...), the closest first.
    [[nodiscard]] QList<TypeEntry> types(SQLSMALLINT type) const;

private:
    using Fields = std::function<QString(int)>;
    [[nodiscard]] QString text(SQLUSMALLINT what) const;
    [[nodiscard]] int number(SQLUSMALLINT what) const;
    /// Calls @p row with the fields (from 1, to be asked for in their order) of each row of a catalogue function's answer.
    [[nodiscard]] QSqlError read(const std::function<SQLRETURN(SQLHANDLE)> &ask,
                                 const std::function<void(const Fields &)> &row) const;
    /// What the driver says of the last call with @p statement; null: of the connection.
    [[nodiscard]] QSqlError wrongWith(SQLHANDLE statement) const;

    const LibOdbc *m_odbc;
    SQLHANDLE m_connection = nullptr;
};

} // namespace kitesync
