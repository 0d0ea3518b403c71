// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QIconEngine>
#include <QList>
#include <QString>

namespace kitesync {

/// One SVG of the resources and the ink that its `currentColor` becomes.
struct DrawingLayer
{
    QString path;
    QColor ink;
};

/// An icon that is drawn anew at each size and scale, in the inks of its mode. Keeps the drawings as they are, not pixels.
class Drawing final : public QIconEngine
{
public:
    /// @p layers from the lowest up; @p selected and @p disabled replace every layer's ink in that mode, where valid.
    explicit Drawing(QList<DrawingLayer> layers, QColor selected = {}, QColor disabled = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    /// The usual sizes, for trays that ask for ready pixels.
    [[nodiscard]] QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor inkOf(const DrawingLayer &layer, QIcon::Mode mode) const;
    [[nodiscard]] QString cacheKey(const QSize &size, QIcon::Mode mode) const;

    QList<DrawingLayer> m_layers;
    QColor m_selected;
    QColor m_disabled;
};

} // namespace kitesync
