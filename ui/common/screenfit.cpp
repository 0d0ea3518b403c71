// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace kitesync {

QRect roomOnScreen(const QWidget *window)
{
    const QStyle *const style = window->style();
    const int side = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, window);
    const int title = style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    return window->screen()->availableGeometry().adjusted(side, title + side, -side, -side);
}

void fitOnScreen(QWidget *window, const QSize &wanted)
{
    window->resize(wanted.boundedTo(roomOnScreen(window).size()));
}

void keepOnScreen(QWidget *window)
{
    const QRect room = roomOnScreen(window);
    fitOnScreen(window, window->size());
    // A window's place is that of its frame.
    const QRect screen = window->screen()->availableGeometry();
    const QSize frame = screen.size() - room.size() + window->size();
    window->move(qBound(screen.left(), window->x(), qMax(screen.left(), screen.right() - frame.width() + 1)),
                 qBound(screen.top(), window->y(), qMax(screen.top(), screen.bottom() - frame.height() + 1)));
}

} // namespace kitesync
