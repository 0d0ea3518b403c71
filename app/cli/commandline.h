// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/environmentvault.h"

#include <QStringList>

namespace kitesync::cli {

/// The program without a window: understands the arguments (without the program's name), runs the command in the event
/// loop of the application object, and returns the exit status of cli.md. Main thread.
[[nodiscard]] int run(const QStringList &arguments, EnvironmentSecrets secrets);

} // namespace kitesync::cli
