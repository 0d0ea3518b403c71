// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/preview/datareader.h"
#include "tests/sync/destination/destinationtools.h"

namespace kitesync::tests {

/// A database with some builds and a view, "endless", of one column x, that never ends; in an order of its own ("ORDER BY x")
/// not even its first row comes.
class EndlessWorld
{
public:
    explicit EndlessWorld(const Rows &builds, const char *order = "")
    {
        const auto destination = box.prepared();
        if (!destination->load(unitOf(builds)))
            qFatal("not loaded");
        box.sql(QStringLiteral(
                    "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                    "SELECT x FROM c ")
                + QLatin1String(order));
        box.disconnect();
    }

    [[nodiscard]] DataPlace place() const { return {box.config, Secret()}; }

    Sandbox box;
};

} // namespace kitesync::tests
