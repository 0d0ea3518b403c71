// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappedlabel.h"

#include <QResizeEvent>

namespace kitesync {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize standard = QLabel::minimumSizeHint();
    return testAttribute(Qt::WA_Resized) || isVisible() ? QSize(standard.width(), heightForWidth(width()))
                                                        : standard;
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace kitesync
