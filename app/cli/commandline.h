// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/environmentvault.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kitesync::cli {

/// What is asked of the window, when it is the window that is asked for.
struct WindowRequest
{
    bool background = false;
    bool demo = false;
};
/// The window's request in the arguments (without the program's name); nothing when they are a command's, ask for help or
/// are wrong: run() answers them.
[[nodiscard]] std::optional<WindowRequest> windowRequest(const QStringList &arguments);

/// The language that the settings wish for the commands, for installLanguage(); empty where LC_ALL or LANGUAGE has been set for
/// this process: who does that wants another one for once. Creates nothing, waits for nobody.
[[nodiscard]] QString wishedLanguage();

/// The program without a window: understands the arguments (without the program's name), runs the command in the event
/// loop of the application object, and returns the exit status of cli.md. Main thread.
[[nodiscard]] int run(const QStringList &arguments, EnvironmentSecrets secrets);

} // namespace kitesync::cli
