// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/placeholders.h"

#include "ui/common/tones.h"

#include <QApplication>
#include <QEvent>

namespace kitesync {

Placeholders::Placeholders(QApplication &application)
{
    application.installEventFilter(this);
    mend();
}

bool Placeholders::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        mend();
    return QObject::eventFilter(watched, event);
}

void Placeholders::mend()
{
    const QPalette now = QApplication::palette();
    const QColor wanted = placeholderColor(now);
    if (wanted == now.color(QPalette::PlaceholderText))
        return;
    // Nothing else is said, so that the desktop's next colours come through.
    QPalette ours;
    ours.setColor(QPalette::PlaceholderText, wanted);
    QApplication::setPalette(ours);
}

} // namespace kitesync
