// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"

#include <QList>

#include <span>

namespace kitesync {

/// One view of destination-schema.md in a database's words; {jobs} and {builds} stand for our tables.
struct ViewText
{
    const char *name;
    SourceObjects needs;
    const char *query;
};

/// The statements that create the views.
[[nodiscard]] QList<ViewDefinition> viewsOf(const Dialect &dialect, std::span<const ViewText> views);

} // namespace kitesync
