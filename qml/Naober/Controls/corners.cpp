// SPDX-License-Identifier: GPL-3.0-or-later
#include "corners.h"

#include <QPainter>
#include <QPainterPath>

namespace naober {

Corners::Corners(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Corners::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT changed();
    update();
}

void Corners::setRadius(qreal radius)
{
    if (qFuzzyCompare(m_radius, radius))
        return;
    m_radius = radius;
    Q_EMIT changed();
    update();
}

void Corners::paint(QPainter *painter)
{
    const QRectF box(0, 0, width(), height());
    QPainterPath all;
    all.addRect(box.adjusted(-1, -1, 1, 1));
    QPainterPath inside;
    inside.addRoundedRect(box, m_radius, m_radius);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(all.subtracted(inside), m_color);
}

} // namespace naober
