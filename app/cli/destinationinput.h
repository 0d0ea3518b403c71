// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QString>

namespace kitesync::cli {

/// A destination as a person typed it, taken apart.
struct DestinationInput
{
    QString url; ///< without a password; an SQLite path is absolute
    Secret password; ///< that was inside the URL
    bool needsPassword = false; ///< a server: it may want one (SQLite never does)
};

/// Takes a destination URL of cli.md apart. @p folder: what a relative SQLite path is relative to. InvalidValue; no error
/// repeats the text, because it may hold a password.
[[nodiscard]] Result<DestinationInput> parseDestination(const QString &text, const QString &folder);

} // namespace kitesync::cli
