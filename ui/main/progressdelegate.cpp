// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/progressdelegate.h"

#include "models/pipelines/objectsmodel.h"
#include "models/words/runwords.h"
#include "ui/main/conditionlook.h"

#include <QApplication>
#include <QPainter>

namespace kitesync {

namespace {

constexpr int barSteps = 1000;
constexpr int barCharacters = 10;

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *const style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QVariant fraction = index.data(ObjectsModel::FractionRole);
    const bool busy = index.data(ObjectsModel::BusyRole).toBool();
    if (!fraction.isValid() && !busy)
        return;
    const int margin = cell.fontMetrics.height() / 4;
    const int percentWidth = cell.fontMetrics.horizontalAdvance(RunWords::percent(1.0)) + margin;
    const QRect inner = cell.rect.adjusted(margin, margin, -margin, -margin);
    QRect bar = inner;
    bar.setWidth(inner.width() - (fraction.isValid() ? percentWidth : 0));

    QStyleOptionProgressBar progress;
    progress.initFrom(cell.widget);
    progress.state = cell.state | QStyle::State_Horizontal;
    progress.direction = cell.direction;
    progress.rect = QStyle::visualRect(cell.direction, cell.rect, bar);
    progress.minimum = 0;
    // Equal bounds are the styles' sign for an end that nobody knows.
    progress.maximum = fraction.isValid() ? barSteps : 0;
    progress.progress = fraction.isValid() ? static_cast<int>(fraction.toDouble() * barSteps) : 0;
    progress.textVisible = false;
    style->drawControl(QStyle::CE_ProgressBar, &progress, painter, cell.widget);
    if (!fraction.isValid())
        return;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect label = QStyle::visualRect(cell.direction, cell.rect,
                                           QRect(bar.right() + 1, inner.top(), percentWidth, inner.height()));
    const auto alignment = QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(label, static_cast<int>(alignment), text);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    hint.setWidth(option.fontMetrics.averageCharWidth() * (barCharacters + 5));
    return hint;
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Look look = lookOf(static_cast<ObjectStatus>(index.data(ObjectsModel::StatusRole).toInt()),
                             index.data(ObjectsModel::WaitingRole).toBool());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = shapeIcon(look.shape, look.tone, option->palette);
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
}

} // namespace kitesync
