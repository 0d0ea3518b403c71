// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace kitesync {

/// What stands beside the kite in the tray. Syncing has two frames and no more: nothing in a tray may keep a machine awake.
enum class TraySign { None, Syncing1, Syncing2, Warning, Paused };

/// What the kite is drawn with: its colours, or one ink for dark panels (Light) or light ones (Dark).
enum class TrayInk { Colour, Light, Dark };

/// The program's icon for the tray, sharp at every size a panel asks for.
[[nodiscard]] QIcon trayIcon(TraySign sign, TrayInk ink);

} // namespace kitesync
