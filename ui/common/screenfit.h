// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QWidget;

namespace kitesync {

/// Where the inside of @p window may be on its screen: what other programs leave, less the frame that the window system
/// draws around it (as far as it can be known before the window is shown).
[[nodiscard]] QRect roomOnScreen(const QWidget *window);

/// Gives a window that is not shown yet its first size: @p wanted, or what room there is.
void fitOnScreen(QWidget *window, const QSize &wanted);

/// Makes a window that is not shown yet smaller and moves it, as far as it must be to stand on its screen whole.
void keepOnScreen(QWidget *window);

} // namespace kitesync
