// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/odbcsource.h"
#include "sync/destination/sqlite/sqlitedialect.h"

namespace kitesync {

/// A SQLite file by way of an ODBC driver: its own statements, a hundred rows each, with bound values (the driver takes
/// statements in Latin-1 only).
class OdbcSqlite final : public SqliteDialect
{
public:
    /// @p path: of the file.
    OdbcSqlite(const DestinationConfig &config, const OdbcSource &source, const QString &path,
               const Waiting &waiting, Destination::Loading loading);

    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    [[nodiscard]] QString product(Connection &connection) const override;
    /// The driver gives 32 bits of a number.
    [[nodiscard]] QString wholeNumber(const QString &column) const override
    {
        return QStringLiteral("CAST(%1 AS TEXT)").arg(column);
    }
    [[nodiscard]] QSqlError refined(const QSqlError &error, const QSqlQuery *query) const override;
    [[nodiscard]] std::unique_ptr<Loader> makeLoader(Connection &connection) const override;

private:
    OdbcSource m_source;
};

} // namespace kitesync
