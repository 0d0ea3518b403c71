// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <span>

namespace kitesync {

class StoreDatabase;

/// One numbered step: brings the tables from the version before to this one.
struct Migration
{
    int version;
    std::span<const char *const> statements;
};

/// All steps of the application's own file, 1, 2, 3 ... without gaps. A step that was released is never changed.
[[nodiscard]] std::span<const Migration> storeMigrations();

/// Does the steps that @p database has not seen, each in a transaction of its own together with its number; stops at the
/// first that fails (StoreFailed, storetrouble::migration or the lock's), which leaves the version before it intact. Two
/// processes may do this at once.
[[nodiscard]] Status migrate(StoreDatabase &database, std::span<const Migration> steps);

} // namespace kitesync
