// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace kitesync::tests {

/// A palette that says every role itself, so that it is the same under each style and platform theme.
inline QPalette paletteOf(const QColor &text, const QColor &window, const QColor &base, const QColor &alternate)
{
    QPalette palette(text, window, window.lighter(150), window.darker(150), window.darker(120), text, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Highlight, QColor(0x1d, 0x5f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    const QColor faded
        = QColor::fromRgbF((text.redF() + window.redF()) / 2, (text.greenF() + window.greenF()) / 2,
                           (text.blueF() + window.blueF()) / 2);
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

/// Fusion's light colours, nearly.
inline QPalette lightPalette()
{
    QPalette palette = paletteOf(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xa8));
    return palette;
}

/// What desktops with a dark theme set.
inline QPalette darkPalette()
{
    QPalette palette = paletteOf(QColor(0xee, 0xee, 0xee), QColor(0x32, 0x32, 0x32), QColor(0x24, 0x24, 0x24),
                                 QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Link, QColor(0x7c, 0xb8, 0xff));
    return palette;
}

} // namespace kitesync::tests
