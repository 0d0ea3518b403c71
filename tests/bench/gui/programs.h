// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kitesync::bench {

/// Whose window: one with nothing in it, by this very program, or the product, as a person starts it.
enum class Window { Bare, Ours };

/// Milliseconds from the start of the process until its first window has been drawn, in that home.
[[nodiscard]] double firstPaint(Window window, const QString &home);

/// What a process costs that has nothing to do.
struct Idle
{
    double megabytes = 0; ///< proportional: what is shared with others counts by its share
    double privateMegabytes = 0;
    double wakeUps = 0; ///< of all its threads, in 62 seconds
};
[[nodiscard]] Idle watchIdle(Window window);

/// The children's side: a bare window. The exit status, or -1 when the arguments do not ask for it.
[[nodiscard]] int asProgram(const QStringList &arguments);

} // namespace kitesync::bench
