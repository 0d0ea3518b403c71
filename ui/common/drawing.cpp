// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drawing.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace kitesync {

namespace {

QByteArray inked(const QString &path, const QColor &ink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (ink.isValid())
        svg.replace("currentColor", ink.name().toLatin1());
    return svg;
}

/// The largest square in the middle of @p rect: drawings are as high as wide.
QRectF squareIn(const QRect &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

Drawing::Drawing(QList<DrawingLayer> layers, QColor selected, QColor disabled)
    : m_layers(std::move(layers))
    , m_selected(selected)
    , m_disabled(disabled)
{
}

void Drawing::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const DrawingLayer &layer : std::as_const(m_layers)) {
        QSvgRenderer renderer(inked(layer.path, inkOf(layer, mode)));
        renderer.render(painter, squareIn(rect));
    }
    painter->restore();
}

QPixmap Drawing::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap Drawing::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // The size is in device pixels already; QIcon sets the ratio on what it hands out.
    Q_UNUSED(scale)
    const QString key = cacheKey(size, mode);
    QPixmap pixels;
    if (size.isEmpty() || QPixmapCache::find(key, &pixels))
        return pixels;
    pixels = QPixmap(size);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixels);
    return pixels;
}

QList<QSize> Drawing::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(mode)
    Q_UNUSED(state)
    QList<QSize> sizes;
    for (const int side : {16, 22, 24, 32, 48, 64, 128})
        sizes.append(QSize(side, side));
    return sizes;
}

QIconEngine *Drawing::clone() const
{
    return new Drawing(m_layers, m_selected, m_disabled);
}

QColor Drawing::inkOf(const DrawingLayer &layer, QIcon::Mode mode) const
{
    if (mode == QIcon::Selected && m_selected.isValid())
        return m_selected;
    if (mode == QIcon::Disabled && m_disabled.isValid())
        return m_disabled;
    return layer.ink;
}

QString Drawing::cacheKey(const QSize &size, QIcon::Mode mode) const
{
    QString key = QStringLiteral("kitesync/%1x%2").arg(size.width()).arg(size.height());
    for (const DrawingLayer &layer : m_layers)
        key += QLatin1Char('|') + layer.path + QLatin1Char('@') + inkOf(layer, mode).name();
    return key;
}

} // namespace kitesync
