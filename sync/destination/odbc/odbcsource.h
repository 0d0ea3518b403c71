// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/connection.h"
#include "sync/domain/destinationurl.h"
#include "sync/domain/odbcstring.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QSqlError>
#include <QString>

namespace kitesync {

/// An ODBC data source: how Qt's driver is asked for it, what it is called, and what its driver says, without the password.
class OdbcSource final
{
public:
    /// @p text: what follows "odbc:" in the address. InvalidValue where it cannot work.
    [[nodiscard]] static Result<OdbcSource> from(const QString &text, const Secret &password);

    /// @p usual: keywords for what the text says nothing of.
    [[nodiscard]] ConnectRequest request(const OdbcParts &usual = {}) const;
    /// A server's database, a file, or the data source's name.
    [[nodiscard]] QString place() const;
    /// The same as the dialects of servers know it; what the text does not tell is empty.
    [[nodiscard]] ServerAddress address() const;
    /// Whether the text names a driver of SQLite.
    [[nodiscard]] bool isSqliteDriver() const;
    [[nodiscard]] QString database() const { return value({"Database", "Dbq", "DBName"}); }

    /// What an error is to be known by. Both are the ones of the first thing that the driver says of a statement.
    enum class Code { Number, State, StateAndNumber };
    /// The driver's error with that code (while connecting: its number), without driver managers' names and secrets.
    [[nodiscard]] QSqlError refined(const QSqlError &error, const QSqlQuery *query, Code by) const;
    /// @p words without the password.
    [[nodiscard]] QString masked(QString words) const;

private:
    OdbcSource(OdbcParts parts, const Secret &password)
        : m_parts(std::move(parts))
        , m_password(password)
    {
    }
    [[nodiscard]] QString value(std::initializer_list<const char *> keywords) const;

    OdbcParts m_parts;
    Secret m_password;
};

} // namespace kitesync
