// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync {

/// Whether a destination's address, as in DestinationConfig::url, is that of a SQLite file. Any thread.
[[nodiscard]] bool isSqliteUrl(const QString &url);

/// The path in "sqlite:PATH", as it was written; empty for any other kind of destination.
[[nodiscard]] QString sqlitePath(const QString &url);

/// The address of a SQLite file at @p path.
[[nodiscard]] QString sqliteUrl(const QString &path);

/// Whether two addresses are one place. Two names of one existing file are, so the file system is asked.
[[nodiscard]] bool isSamePlace(const QString &url, const QString &other);

} // namespace kitesync
