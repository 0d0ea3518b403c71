// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/scrollpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

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

} // namespace kitesync
