// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/run.h"

namespace kitesync::cli {

/// The exit status of the program: the contract of cli.md.
enum class ExitCode {
    Complete = 0,
    Unexpected = 1,
    Usage = 2,
    Refused = 3, ///< token, scope, organization
    SourceUnreachable = 4,
    Destination = 5,
    Cancelled = 6,
    Rejects = 7, ///< complete, with rejected records
    AlreadyRunning = 8,
    Keychain = 9,
};

/// The one table of error kinds and exit statuses.
[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);
/// How a run ended. A run that left objects out although others were copied says so by the first problem's status.
[[nodiscard]] ExitCode exitCodeOf(const Run &run);

} // namespace kitesync::cli
