// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/scrollpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kitesync {

ScrollPage::ScrollPage(const QString &objectName, QWidget *parent)
    : QWizardPage(parent)
    , m_widget(new QWidget)
    , m_content(new QVBoxLayout(m_widget))
{
    setObjectName(objectName);
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_widget);
    // The page's own colour shows through.
    area->viewport()->setAutoFillBackground(false);
    m_widget->setAutoFillBackground(false);
    auto *const around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(area);
}

} // namespace kitesync
