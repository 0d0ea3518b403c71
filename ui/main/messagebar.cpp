// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/messagebar.h"

#include "ui/common/announce.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace kitesync {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    auto *const layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_other);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    // A server's words may be in it.
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_other->setObjectName(QStringLiteral("messageOther"));
    setVisible(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_notice)
            Q_EMIT actionWanted(m_notice->action);
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_notice)
            Q_EMIT actionWanted(m_notice->otherAction);
    });
}

void MessageBar::show(const std::optional<Notice> &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    setVisible(notice.has_value());
    if (!notice)
        return;
    announce(m_text, notice->text);
    m_button->setText(notice->actionText);
    m_button->setVisible(!notice->actionText.isEmpty());
    m_other->setText(notice->otherText);
    m_other->setVisible(!notice->otherText.isEmpty());
    paintSign();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSign();
}

void MessageBar::paintSign()
{
    if (!m_notice)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QIcon icon = m_notice->urgent ? shapeIcon(kitesync::Shape::Warning, Tone::Warning, palette())
                                        : shapeIcon(kitesync::Shape::Info, Tone::Neutral, palette());
    m_sign->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatio()));
    m_sign->setAccessibleName(m_notice->urgent ? tr("Warning") : tr("Note"));
}

} // namespace kitesync
