// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"

#include <QList>

namespace kitesync {

/// The views of destination-schema.md in words that MySQL 8 and MariaDB 10.6 share.
[[nodiscard]] QList<ViewDefinition> mysqlViews(const Dialect &dialect);

} // namespace kitesync
