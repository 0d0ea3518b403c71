// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync::bench {

/// How fast the same rows go into SQLite without us.
struct References
{
    double bareRowsPerSecond
        = 0; ///< ready rows by the C API, one transaction a hundred builds, our settings, no indexes
    double importRowsPerSecond = 0; ///< `sqlite3 .import` of a ready CSV, 32 KB pages, no indexes
};

/// Takes the rows of @p database and loads them anew in @p folder.
[[nodiscard]] References measureReferences(const QString &database, const QString &folder);

} // namespace kitesync::bench
