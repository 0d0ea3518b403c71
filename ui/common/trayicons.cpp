// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/trayicons.h"

#include "ui/common/drawing.h"

namespace kitesync {

namespace {

QString signPath(TraySign sign)
{
    switch (sign) {
    case TraySign::None:
        break;
    case TraySign::Syncing1:
        return QStringLiteral(":/kitesync/tray/syncing1.svg");
    case TraySign::Syncing2:
        return QStringLiteral(":/kitesync/tray/syncing2.svg");
    case TraySign::Warning:
        return QStringLiteral(":/kitesync/tray/warning.svg");
    case TraySign::Paused:
        return QStringLiteral(":/kitesync/tray/paused.svg");
    }
    return {};
}

/// Middle tones, which can be seen on light and on dark panels.
QColor colouredSign(TraySign sign)
{
    return sign == TraySign::Warning ? QColor(0xe8, 0x6a, 0x10) : QColor(0x2a, 0x9d, 0x78);
}

} // namespace

QIcon trayIcon(TraySign sign, TrayInk ink)
{
    const bool coloured = ink == TrayInk::Colour;
    const QColor one = ink == TrayInk::Light ? QColor(0xf4, 0xf4, 0xf4) : QColor(0x24, 0x24, 0x24);
    const QString kite
        = coloured ? QStringLiteral(":/kitesync/kitesync.svg") : QStringLiteral(":/kitesync/tray/kite.svg");
    QList<DrawingLayer> layers{{kite, coloured ? QColor() : one}};
    if (sign != TraySign::None)
        layers.append({signPath(sign), coloured ? colouredSign(sign) : one});
    return QIcon(new Drawing(layers));
}

} // namespace kitesync
