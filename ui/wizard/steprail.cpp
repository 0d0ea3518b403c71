// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steprail.h"

#include <QKeyEvent>

namespace kitesync {

StepRail::StepRail(const QStringList &steps, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("wizardSteps"));
    setAccessibleName(tr("Steps"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int gap = fontMetrics().height() / 2;
    for (int step = 0; step < steps.size(); ++step) {
        auto *const item = new QListWidgetItem(
            tr("%1  %2", "number and name of a step").arg(QString::number(step + 1), steps.at(step)), this);
        item->setSizeHint(QSize(0, fontMetrics().height() + gap));
    }
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT stepChosen(row(item)); });
    setStep(0);
}

void StepRail::setReachable(int last)
{
    for (int step = 0; step < count(); ++step) {
        item(step)->setFlags(step <= last ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
}

void StepRail::setStep(int step)
{
    m_step = step;
    for (int each = 0; each < count(); ++each) {
        QFont font = item(each)->font();
        font.setBold(each == step);
        item(each)->setFont(font);
    }
    setCurrentRow(step);
}

QSize StepRail::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int width = 0;
    for (int step = 0; step < count(); ++step)
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(item(step)->text()));
    return {width + 3 * fontMetrics().averageCharWidth(), count() * fontMetrics().height() * 2};
}

QSize StepRail::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 3};
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // Kept from the dialog, whose default button would go forward.
        if (currentRow() >= 0)
            Q_EMIT stepChosen(currentRow());
        event->accept();
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

} // namespace kitesync
