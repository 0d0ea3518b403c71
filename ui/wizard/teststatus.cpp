// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/teststatus.h"

#include "ui/common/announce.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace kitesync {

namespace {

QLabel *makeLabel(const QString &objectName, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

kitesync::Shape shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return kitesync::Shape::Done;
    case Tone::Warning:
        return kitesync::Shape::Warning;
    case Tone::Bad:
        return kitesync::Shape::Failed;
    case Tone::Busy:
        return kitesync::Shape::Busy;
    case Tone::Neutral:
        return kitesync::Shape::Info;
    }
    return kitesync::Shape::Info;
}

} // namespace

TestStatus::TestStatus(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_sign(new QLabel(this))
    , m_text(makeLabel(objectName + QLatin1String("Text"), this))
    , m_details(makeLabel(objectName + QLatin1String("Details"), this))
{
    setObjectName(objectName);
    m_bar->setObjectName(objectName + QLatin1String("Bar"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Test in progress"));
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_bar, 0, 0, 1, 2);
    grid->addWidget(m_sign, 1, 0, Qt::AlignTop);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_details, 2, 1);
    grid->setColumnStretch(1, 1);
    // No page jumps when the bar comes and goes.
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(policy);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    showNothing();
}

void TestStatus::showNothing()
{
    m_bar->hide();
    m_sign->hide();
    announce(m_text, {});
    announce(m_details, {});
}

void TestStatus::showBusy(const QString &text)
{
    m_bar->show();
    m_sign->hide();
    announce(m_text, text);
    announce(m_details, {});
}

void TestStatus::showResult(Tone tone, const QString &text, const QString &details)
{
    m_bar->hide();
    m_tone = tone;
    showSign();
    m_sign->setVisible(!text.isEmpty());
    announce(m_text, text);
    announce(m_details, details);
}

void TestStatus::showError(const ErrorText &error)
{
    QString details = error.nextStep;
    if (!error.said.isEmpty())
        details += (details.isEmpty() ? QString() : QStringLiteral("\n")) + error.said;
    showResult(Tone::Bad, error.sentence().trimmed(), details);
}

QString TestStatus::text() const
{
    return m_text->isHidden() ? QString() : m_text->text();
}

void TestStatus::showSign()
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(
        shapeIcon(shapeOf(m_tone), m_tone, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void TestStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showSign();
}

} // namespace kitesync
