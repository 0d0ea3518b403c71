// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/destination/destinationtools.h"

namespace kitesync::tests {

/// Builds of a page's number, and that number as the checkpoint.
inline LoadUnit numberedPage(int number, int rows = 50)
{
    Rows builds(SourceObject::Builds, noon + number * second);
    for (int i = 0; i < rows; ++i)
        builds.row("b" + std::to_string(number) + "-" + std::to_string(i)).number("number", i).text("message", "m");
    LoadUnit unit = unitOf(builds);
    unit.state = {{"pages", QByteArray::number(number)}};
    return unit;
}

inline bool isPostgresUnderTest()
{
    return databaseUnderTest() == QLatin1String("postgresql");
}

} // namespace kitesync::tests
