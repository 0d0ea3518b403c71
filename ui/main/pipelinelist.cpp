// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pipelinelist.h"

#include "models/pipelines/pipelinesmodel.h"
#include "ui/main/conditionlook.h"

#include <QApplication>
#include <QPainter>

namespace kitesync {

namespace {

constexpr int narrowestCharacters = 22;

/// Where things go in a row: everything follows the font and mirrors for right-to-left.
struct RowGeometry
{
    explicit RowGeometry(const QStyleOptionViewItem &option)
    {
        const int margin = option.fontMetrics.height() / 3;
        const int icon = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
        const int line = option.fontMetrics.height();
        const int textLeft = inner.left() + icon + margin;
        const int top = inner.top() + (inner.height() - 2 * line) / 2;
        const auto visual
            = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        sign = visual(QRect(inner.left(), top + (line - icon) / 2, icon, icon));
        name = visual(QRect(textLeft, top, inner.right() - textLeft + 1, line));
        below = visual(QRect(textLeft, top + line, inner.right() - textLeft + 1, line));
    }
    QRect sign;
    QRect name;
    QRect below;
};

} // namespace

void PipelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *const style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    const QString name = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const RowGeometry at(cell);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const Look look = lookOf(static_cast<Condition>(index.data(PipelinesModel::ConditionRole).toInt()));
    shapeIcon(look.shape, look.tone, cell.palette)
        .paint(painter, at.sign, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    painter->save();
    painter->setPen(text);
    const auto alignment = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    QFont bold = cell.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->drawText(at.name, static_cast<int>(alignment),
                      QFontMetrics(bold).elidedText(name, Qt::ElideRight, at.name.width()));
    painter->setFont(cell.font);
    const QString line = index.data(PipelinesModel::LineRole).toString();
    painter->drawText(at.below, static_cast<int>(alignment),
                      cell.fontMetrics.elidedText(line, Qt::ElideRight, at.below.width()));
    painter->restore();
}

QSize PipelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int line = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * narrowestCharacters, 2 * line + line * 2 / 3};
}

PipelineList::PipelineList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("pipelineList"));
    setAccessibleName(tr("Pipelines"));
    setItemDelegate(new PipelineDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize PipelineList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * (narrowestCharacters + 8), QListView::sizeHint().height()};
}

} // namespace kitesync
