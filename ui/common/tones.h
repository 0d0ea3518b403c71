// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace kitesync {

/// What a text or a shape means. Never shown by colour alone: a shape or a word goes with it.
enum class Tone { Neutral, Good, Warning, Bad, Busy };

/// The colour of @p tone for text on the palette's Base and Window: at least 4.5:1 on both, light or dark.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

/// What an empty field shows, paler than its text and still to be read on Base. Some desktops' dark colours say nothing
/// about it, and Qt's own standard is black.
[[nodiscard]] QColor placeholderColor(const QPalette &palette);

/// The drawn signs of the program; each can be told from the others without colour.
enum class Shape {
    Done,
    Warning,
    Failed,
    Busy,
    Waiting,
    Paused,
    Stopped,
    Skipped,
    Info,
    NeverRun,
    Database,
    Add,
    Menu,
    Eye,
    EyeOff
};

/// @p shape in @p tone's colour, sharp at every scale. Selected and disabled states have their own colours.
[[nodiscard]] QIcon shapeIcon(Shape shape, Tone tone, const QPalette &palette);

/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace kitesync
