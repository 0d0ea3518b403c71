// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace kitesync {

/// The session bus; nothing where there is none. Without an address libdbus would try to start a bus of its own, which
/// takes long and helps nobody: that is not asked for.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

/// The system bus; nothing where there is none.
[[nodiscard]] std::optional<QDBusConnection> systemBus();

} // namespace kitesync
