// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace kitesync {

/// Draws a pipeline: its state's shape, its name, and the state's line below.
class PipelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of pipelines at the window's side.
class PipelineList final : public QListView
{
    Q_OBJECT
public:
    explicit PipelineList(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace kitesync
