// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync {

/// Whether the process of an identity still runs. Unknown: it belongs to another computer or container.
enum class ProcessFate { Alive, Gone, Unknown };

/// This process, unmistakably: machine, boot, container, process id and start (ids are used again).
[[nodiscard]] QString thisProcess();
[[nodiscard]] ProcessFate fateOf(const QString &process);

} // namespace kitesync
