// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"

#include <QList>

namespace kitesync {

/// The views of destination-schema.md in PostgreSQL's words.
[[nodiscard]] QList<ViewDefinition> postgresViews(const Dialect &dialect);

} // namespace kitesync
