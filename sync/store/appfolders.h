// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QString>

namespace kitesync {

/// Where the program keeps its own things (cli.md, "Environment"). Absolute paths; nothing is created until
/// asked for.
struct AppFolders
{
    QString data; ///< kitesync.sqlite
    QString config; ///< window geometry and the like
    QString state; ///< logs

    /// The folders of this person: on Linux (and everywhere else where the variables are set) XDG_DATA_HOME,
    /// XDG_CONFIG_HOME and XDG_STATE_HOME, which count only if absolute; else the platform's own.
    /// @p demo gives a world apart below each ("demo"), so that trying the program touches nothing.
    [[nodiscard]] static AppFolders standard(bool demo = false);

    /// The application's own SQLite file.
    [[nodiscard]] QString storeFile() const;
    /// The folder of the log files.
    [[nodiscard]] QString logs() const;

    /// Makes the three folders, for their owner only (0700). StoreFailed (subject storetrouble::unreachable;
    /// place is the folder) when one cannot be made or entered.
    [[nodiscard]] Status create() const;
};

/// Makes @p path and its missing parents, and keeps others out of @p path itself (0700). Errors as
/// AppFolders::create().
[[nodiscard]] Status makePrivateFolder(const QString &path);

} // namespace kitesync
