// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace kitesync {

/// Whether a destination's address, as in DestinationConfig::url, is that of a SQLite file. Any thread.
[[nodiscard]] bool isSqliteUrl(const QString &url);

/// The path in "sqlite:PATH", as it was written; empty for any other kind of destination.
[[nodiscard]] QString sqlitePath(const QString &url);

/// The address of a SQLite file at @p path.
[[nodiscard]] QString sqliteUrl(const QString &path);

/// A database server as its address names it, "KIND://USER@HOST:PORT/DATABASE?NAME=VALUE&...", without escapes.
struct ServerAddress
{
    QString kind; ///< "postgresql" or "mysql"
    QString host;
    int port = 0; ///< 0: the kind's own
    QString database;
    QString user; ///< may be empty: the server's client decides
    QList<std::pair<QString, QString>> parameters;

    /// The value of a parameter, whatever its case; empty where it is not given.
    [[nodiscard]] QString parameter(const QString &name) const;
};

/// Takes a server's address apart; nothing where @p url is none, lacks host or database, or holds a
/// password, which has no place there.
[[nodiscard]] std::optional<ServerAddress> serverAddress(const QString &url);

/// Whether two addresses are one place. Two names of one existing file are, so the file system is asked.
[[nodiscard]] bool isSamePlace(const QString &url, const QString &other);

/// Whether two destinations are one set of tables.
[[nodiscard]] bool haveSameTables(const DestinationConfig &one, const DestinationConfig &other);

} // namespace kitesync
