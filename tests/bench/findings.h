// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace kitesync::bench {

/// Whether any budget was missed so far.
inline bool missed = false;

/// One line: what was measured, and whether it keeps its budget.
inline void say(const char *what, double value, const char *unit, const char *budget, bool kept)
{
    std::printf("  %-52s %10.2f %-8s %-18s %s\n", what, value, unit, budget, kept ? "kept" : "MISSED");
    std::fflush(stdout);
    missed = missed || !kept;
}

/// What has no budget.
inline void note(const char *what, double value, const char *unit)
{
    std::printf("  %-52s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace kitesync::bench
