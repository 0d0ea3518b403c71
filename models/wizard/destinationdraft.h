// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"
#include "sync/domain/secret.h"

#include <QString>

namespace kitesync {

/// The kinds of destinations that a person can choose from.
enum class DestinationKind { Sqlite, PostgreSql, MySql, Odbc };

/// How a server's connection is protected. Verify also compares the server's name with its certificate.
enum class TlsMode { Prefer, Require, Verify };

/// A destination as its form shows it. What a form does not show (parameters of an address, for example) is
/// kept, so that editing loses nothing.
struct DestinationDraft
{
    DestinationKind kind = DestinationKind::Sqlite;
    QString file; ///< Sqlite: absolute path
    QString host; ///< PostgreSql, MySql
    int port = 0; ///< 0: the kind's own
    QString database;
    QString user; ///< Odbc: its UID
    TlsMode tls = TlsMode::Prefer;
    QString parameters; ///< further ones of the address, encoded
    QString source; ///< Odbc: the data source's name or a connection string, without a password
    QString tablePrefix;
    QString schema; ///< PostgreSql and Odbc; empty: the connection's own
    bool views = true;
    Secret password; ///< empty: the stored one, or none

    [[nodiscard]] static DestinationDraft from(const DestinationConfig &config);
    /// Without the password. Takes what the kind's form shows only; not checked.
    [[nodiscard]] DestinationConfig config() const;

    [[nodiscard]] bool isServer() const
    {
        return kind == DestinationKind::PostgreSql || kind == DestinationKind::MySql;
    }
    [[nodiscard]] bool hasSchema() const
    {
        return kind == DestinationKind::PostgreSql || kind == DestinationKind::Odbc;
    }
    [[nodiscard]] static int usualPort(DestinationKind kind);
};

} // namespace kitesync
