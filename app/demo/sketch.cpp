// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sketch.h"

#include <QLineF>
#include <QPolygonF>
#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

constexpr int tileSize = 384;

/// Soft smears and specks, dark and light, as see-through paint.
QImage gouacheTile()
{
    QImage tile(tileSize, tileSize, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    Random random(77);
    for (int i = 0; i < 900; ++i) {
        const double x = random.between(0, tileSize);
        const double y = random.between(0, tileSize);
        const double length = random.between(8, 70);
        const QColor color = random.chance(0.5) ? QColor(255, 250, 235, 10) : QColor(40, 25, 30, 9);
        painter.setPen(QPen(color, random.between(1, 7), Qt::SolidLine, Qt::RoundCap));
        for (const double wrap : {0.0, -double(tileSize)})
            painter.drawLine(QPointF(x + wrap, y),
                             QPointF(x + wrap + length, y + random.spread(3)));
    }
    return tile;
}

QImage grainTile()
{
    QImage tile(tileSize, tileSize, QImage::Format_ARGB32_Premultiplied);
    Random random(5);
    for (int y = 0; y < tileSize; ++y) {
        for (int x = 0; x < tileSize; ++x) {
            const int value = int((random.unit() + random.unit() - 1.0) * 20);
            const int alpha = qAbs(value);
            tile.setPixel(x, y,
                          value > 0 ? qPremultiply(qRgba(255, 246, 225, alpha))
                                    : qPremultiply(qRgba(30, 20, 25, alpha)));
        }
    }
    return tile;
}

} // namespace

Sketch::Sketch(QSize size, const Light &light, quint32 seed)
    : m_image(size, QImage::Format_ARGB32_Premultiplied)
    , m_light(light)
    , m_random(seed)
    , m_painter(&m_image)
    , m_side(light.side)
{
    m_image.fill(light.skyLow);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.setPen(Qt::NoPen);
}

QPainterPath Sketch::uneven(const QPainterPath &shape)
{
    constexpr double step = 26.0;
    // In the measure of the picture, so that small things do not fray.
    const double scale = qMax(0.2, qAbs(m_painter.transform().m11()));
    const double amount = 0.9 / scale;
    QPainterPath result;
    result.setFillRule(shape.fillRule());
    for (const QPolygonF &polygon : shape.toSubpathPolygons()) {
        QPolygonF cut;
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
            const QLineF edge(polygon.at(i), polygon.at(i + 1));
            const int parts = qBound(1, int(edge.length() * scale / step), 60);
            for (int p = 0; p < parts; ++p)
                cut.append(edge.pointAt(double(p) / parts)
                           + QPointF(m_random.spread(amount), m_random.spread(amount)));
        }
        result.addPolygon(cut);
        result.closeSubpath();
    }
    return result;
}

void Sketch::fill(const QPainterPath &shape, const QColor &color, double relief)
{
    static const QImage gouache = gouacheTile();
    const QPainterPath cut = uneven(shape);
    const QRectF bounds = cut.boundingRect();
    const QColor base = tone(color);
    const QColor warm = mixed(base, tone(QColor(0xFFF3D0)), 0.20 * relief);
    const QColor cool = mixed(base, tone(QColor(0x3A2B4A)), 0.22 * relief);
    QLinearGradient gradient(m_side > 0 ? bounds.topRight() : bounds.topLeft(),
                             m_side > 0 ? bounds.bottomLeft() : bounds.bottomRight());
    QColor lit = warm;
    QColor shaded = cool;
    lit.setAlpha(color.alpha());
    shaded.setAlpha(color.alpha());
    gradient.setColorAt(0, lit);
    gradient.setColorAt(0.45, base);
    gradient.setColorAt(1, shaded);
    m_painter.fillPath(cut, gradient);
    const double scale = qAbs(m_painter.transform().m11());
    if (color.alpha() == 255 && bounds.width() * scale > 12 && bounds.height() * scale > 12) {
        QBrush texture(gouache);
        texture.setTransform(
            QTransform()
                .translate(m_random.between(0, tileSize), m_random.between(0, tileSize))
                .rotate(m_random.spread(25))
                .scale(1.0 / qMax(0.3, scale), 1.0 / qMax(0.3, scale)));
        m_painter.fillPath(cut, texture);
    }
}

void Sketch::fillRaw(const QPainterPath &shape, const QBrush &brush)
{
    m_painter.fillPath(shape, brush);
}

void Sketch::stroke(const QPainterPath &line, const QColor &color, double width)
{
    m_painter.strokePath(line,
                         QPen(tone(color), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void Sketch::stroke(std::initializer_list<QPointF> points, const QColor &color, double width)
{
    QPainterPath path;
    for (const QPointF &point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    stroke(path, color, width);
}

void Sketch::shade(const QPainterPath &shape, double amount)
{
    const QColor shadow = m_light.lamps() ? QColor(12, 12, 40) : QColor(58, 40, 74);
    m_painter.fillPath(
        shape,
        QColor(shadow.red(), shadow.green(), shadow.blue(), qBound(0, int(255 * amount), 255)));
}

void Sketch::glow(QPointF center, double radius, const QColor &color, double strength)
{
    QRadialGradient gradient(center, radius);
    const auto at = [&](double share) {
        return QColor(color.red(), color.green(), color.blue(), int(255 * strength * share));
    };
    gradient.setColorAt(0, at(1));
    gradient.setColorAt(0.25, at(0.45));
    gradient.setColorAt(0.6, at(0.12));
    gradient.setColorAt(1, at(0));
    m_painter.fillPath(oval(center.x(), center.y(), radius, radius), gradient);
}

void Sketch::footShadow(QPointF foot, double breadth)
{
    const double reach = -m_side * breadth * 0.55;
    shade(oval(foot.x() + reach, foot.y() + breadth * 0.02, breadth * 0.95, breadth * 0.13), 0.20);
    shade(oval(foot.x() + reach * 0.3, foot.y(), breadth * 0.52, breadth * 0.09), 0.22);
}

void Sketch::sepia()
{
    m_painter.end();
    for (int y = 0; y < m_image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < m_image.width(); ++x) {
            const double grey = qGray(line[x]) / 255.0;
            const double tone = 0.10 + 0.92 * (grey * grey * (3 - 2 * grey));
            line[x] = mixed(QColor(0x3A2618), QColor(0xF6E6C4), qMin(1.0, tone)).rgb();
        }
    }
    m_painter.begin(&m_image);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
}

QImage Sketch::finish()
{
    static const QImage grain = grainTile();
    const QRectF all = m_image.rect();
    QRadialGradient corners(all.center(), all.width() * 0.72);
    corners.setColorAt(0.55, QColor(60, 30, 20, 0));
    corners.setColorAt(1, QColor(60, 30, 20, 46));
    m_painter.fillRect(all, corners);
    m_painter.fillRect(all, QBrush(grain));
    m_painter.end();
    return m_image.convertToFormat(QImage::Format_RGB32);
}

Sketch::At::At(Sketch &sketch, double x, double y, double scale, bool mirror)
    : m_sketch(sketch)
    , m_mirror(mirror)
{
    sketch.m_painter.save();
    sketch.m_painter.translate(x, y);
    sketch.m_painter.scale(mirror ? -scale : scale, scale);
    if (mirror)
        sketch.m_side = -sketch.m_side;
}

Sketch::At::~At()
{
    m_sketch.m_painter.restore();
    if (m_mirror)
        m_sketch.m_side = -m_sketch.m_side;
}

QPainterPath poly(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath box(double x, double y, double w, double h, double radius)
{
    QPainterPath path;
    if (radius > 0)
        path.addRoundedRect(QRectF(x, y, w, h), radius, radius);
    else
        path.addRect(QRectF(x, y, w, h));
    return path;
}

QPainterPath oval(double cx, double cy, double rx, double ry)
{
    QPainterPath path;
    path.addEllipse(QPointF(cx, cy), rx, ry);
    return path;
}

QPainterPath smooth(const QList<QPointF> &points)
{
    QPainterPath path;
    const qsizetype count = points.size();
    const auto middle = [&](qsizetype i) {
        return (points.at(i % count) + points.at((i + 1) % count)) / 2.0;
    };
    path.moveTo(middle(0));
    for (qsizetype i = 1; i <= count; ++i)
        path.quadTo(points.at(i % count), middle(i));
    path.closeSubpath();
    return path;
}

QPainterPath blob(Random &random, double cx, double cy, double rx, double ry)
{
    constexpr int corners = 9;
    QList<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        const double reach = random.between(0.86, 1.2);
        points.append({cx + std::cos(angle) * rx * reach, cy + std::sin(angle) * ry * reach});
    }
    return smooth(points);
}

} // namespace naober::demo
