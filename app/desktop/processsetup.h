// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitesync {

class Settings;

/// Makes the whole process go by the settings' proxy and trust their CA file as well as the system's. The engine asks Qt for
/// both with every new connection, so that a change takes effect with the next one. Plain http on loopback never uses a
/// proxy. GUI thread.
void applyNetwork(const Settings &settings);

/// Makes the log keep as much as the settings say.
void applyLogLevel(const Settings &settings);

} // namespace kitesync
