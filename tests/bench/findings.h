// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

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

/// The middle one: a single measurement of a second is at the mercy of the machine's disk.
[[nodiscard]] inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs this program once for each database server, whose name comes before @p arguments: each process has a server of its own.
/// The worst exit status.
[[nodiscard]] inline int onEachServer(const QStringList &arguments)
{
    int worst = 0;
    for (const char *server : {"mariadb", "postgresql"})
        worst = std::max(worst, QProcess::execute(QCoreApplication::applicationFilePath(),
                                                  QStringList{QString::fromLatin1(server)} + arguments));
    return worst;
}

/// What has no budget.
inline void note(const char *what, double value, const char *unit)
{
    std::printf("  %-52s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace kitesync::bench
