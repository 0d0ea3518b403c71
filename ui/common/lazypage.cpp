// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lazypage.h"

#include <QVBoxLayout>

namespace kitesync {

LazyPage::LazyPage(Make make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
}

QWidget *LazyPage::content()
{
    if (!m_content) {
        m_content = m_make(this);
        auto *const layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_content);
        setFocusProxy(m_content);
        setSizePolicy(m_content->sizePolicy());
    }
    return m_content;
}

void LazyPage::showEvent(QShowEvent *event)
{
    content();
    QWidget::showEvent(event);
}

} // namespace kitesync
