// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/scrollpage.h"

#include "ui/common/screenfit.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kitesync {

ScrollPage::ScrollPage(const QString &objectName, QWidget *parent)
    : QWizardPage(parent)
    , m_area(new QScrollArea(this))
    , m_widget(new QWidget)
    , m_content(new QVBoxLayout(m_widget))
{
    setObjectName(objectName);
    m_content->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_widget);
    // The page's own colour shows through.
    m_area->viewport()->setAutoFillBackground(false);
    m_widget->setAutoFillBackground(false);
    auto *const around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(m_area);
}

void ScrollPage::reveal(QWidget *part)
{
    QMetaObject::invokeMethod(
        part, [this, part] { m_area->ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void ScrollPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // Reading to the side is a pain: a language of long words gets a wider wizard, as far as the screen has room.
    const int wanted = m_widget->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
    m_area->setMinimumWidth(std::min(wanted, roomOnScreen(window()).width() * 2 / 3));
}

} // namespace kitesync
