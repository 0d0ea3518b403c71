// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/partversion.h"

#include <QList>

namespace kitesync {

class Store;

/// The libraries that the program stands on: those that are shared as they run now, where they tell; else as they were when
/// the program was built.
[[nodiscard]] QList<PartVersion> libraryVersions(const Store &store);

} // namespace kitesync
