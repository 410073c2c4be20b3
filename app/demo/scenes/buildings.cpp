// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/buildings.h"

#include <QFont>
#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor stone{0xE6D9BD};
const QColor snowWhite{0xF4F5F4};

/// Tiles along a roof, or the snow on it.
void roofTexture(Sketch &s, const QPainterPath &roof)
{
    const QRectF area = roof.boundingRect();
    s.painter().save();
    s.painter().setClipPath(roof);
    for (double y = area.top() + 6; y < area.bottom(); y += 8) {
        QPainterPath wave(QPointF(area.left(), y));
        for (double x = area.left(); x < area.right(); x += 9)
            wave.quadTo(x + 4.5, y + 3, x + 9, y);
        s.painter().strokePath(wave, QPen(QColor(40, 20, 25, 38), 1.3));
    }
    for (int i = 0; i < int(area.width() * area.height() / 1400); ++i)
        s.fillRaw(box(s.random().between(area.left(), area.right()),
                      s.random().between(area.top(), area.bottom()), 9, 6, 2),
                  QColor(255, 220, 190, 26));
    s.painter().restore();
}

void roofPlane(Sketch &s, const QPainterPath &roof, const QColor &color)
{
    s.fill(roof, s.light().snow() ? mixed(snowWhite, color, 0.12) : color, 1.1);
    if (!s.light().snow())
        roofTexture(s, roof);
}

QPainterPath gableShape(const HouseStyle &style, double rise)
{
    const double half = style.width / 2;
    const double top = -style.wall;
    if (style.gable == HouseStyle::Gable::Step) {
        QPainterPath path(QPointF(-half, 0));
        constexpr int steps = 5;
        for (int side = 0; side < 2; ++side) {
            for (int i = 0; i <= steps; ++i) {
                const int step = side ? steps - i : i;
                const double x = (side ? 1 : -1) * half * (1 - double(step) / (steps + 0.6));
                const double y = top - rise * step / steps - 8;
                const double next =
                    (side ? 1 : -1) * half * (1 - double(side ? step : step + 1) / (steps + 0.6));
                path.lineTo(x, y);
                if (step < steps || side)
                    path.lineTo(side ? x : next, y);
            }
        }
        path.lineTo(half, 0);
        path.closeSubpath();
        return path;
    }
    if (style.gable == HouseStyle::Gable::Bell) {
        QPainterPath path(QPointF(-half, 0));
        path.lineTo(-half, top);
        path.cubicTo(-half * 0.45, top - rise * 0.1, -half * 0.7, top - rise, -half * 0.2,
                     top - rise);
        path.quadTo(0, top - rise * 1.2, half * 0.2, top - rise);
        path.cubicTo(half * 0.7, top - rise, half * 0.45, top - rise * 0.1, half, top);
        path.lineTo(half, 0);
        path.closeSubpath();
        return path;
    }
    return poly({{-half, 0}, {-half, top}, {0, top - rise}, {half, top}, {half, 0}});
}

void chimney(Sketch &s, double x, double y, const QColor &brick)
{
    s.fill(box(x, y - 34, 17, 40), brick, 1.4);
    s.fill(box(x - 3, y - 38, 23, 6), mixed(brick, QColor(0x2A231C), 0.35));
    if (s.light().snow() || s.light().season == Light::Season::Autumn) {
        for (int i = 0; i < 7; ++i) {
            const double size = 5 + i * 2.6;
            s.fillRaw(blob(s.random(), x + 9 + i * 5 + s.random().spread(4), y - 48 - i * 13, size,
                           size * 0.8),
                      QColor(245, 242, 236, 70 - i * 8));
        }
    }
}

void shopFront(Sketch &s, const HouseStyle &style)
{
    const double w = style.width;
    pane(s, {-w * 0.42, -62, w * 0.5, 54});
    for (int i = 0; i < 5; ++i)
        s.fill(oval(-w * 0.37 + i * w * 0.1, -14, 6, s.random().between(5, 12)),
               mixed(QColor(0xE0A040), QColor(0xA8452C), s.random().unit()));
    constexpr int stripes = 8;
    const double step = w * 0.92 / stripes;
    for (int i = 0; i < stripes; ++i) {
        const double x = -w * 0.46 + i * step;
        s.fill(poly({{x + 4, -84}, {x + step + 4, -84}, {x + step, -62}, {x, -62}}),
               i % 2 ? QColor(0xFBF3E2) : style.trim, 0.8);
        s.fill(oval(x + step / 2, -62, step / 2, 6), i % 2 ? QColor(0xF1E6D0) : style.trim, 0.8);
    }
    s.shade(box(-w * 0.46, -58, w * 0.92, 10), 0.22);
}

void shutters(Sketch &s, double x, double y, double w, double h, const QColor &trim)
{
    for (const double side : {x - w * 0.42, x + w * 1.04}) {
        s.fill(box(side, y, w * 0.38, h), trim, 1.2);
        s.fillRaw(
            poly({{side + 2, y + 2}, {side + w * 0.38 - 2, y + 2}, {side + w * 0.19, y + h / 2}}),
            s.tone(QColor(0xF3E7CF)));
    }
}

void houseFront(Sketch &s, const HouseStyle &style, double rise)
{
    const double w = style.width;
    const bool tall = style.wall > 150;
    if (style.shop) {
        shopFront(s, style);
    } else {
        for (const double x : {-w * 0.34, w * 0.10}) {
            if (w > 120)
                shutters(s, x, -70, w * 0.2, 44, style.trim);
            pane(s, {x, -70, w * 0.2, 44});
        }
    }
    const double doorX = style.shop ? w * 0.2 : -w * 0.075;
    s.fill(box(doorX - 4, -68, w * 0.17 + 8, 68), stone);
    s.fill(box(doorX, -62, w * 0.17, 62, 2), style.trim, 1.3);
    pane(s, {doorX + 4, -56, w * 0.17 - 8, 16});
    s.fillRaw(oval(doorX + w * 0.14, -26, 2.2, 2.2), s.tone(QColor(0xF2B544)));
    s.fill(box(doorX - 8, -5, w * 0.17 + 16, 6), QColor(0xA89E8E));
    if (tall) {
        for (const double x : {-w * 0.34, -w * 0.09, w * 0.16})
            pane(s, {x, -style.wall + 18, w * 0.18, 40});
    }
    pane(s, {-w * 0.08, -style.wall - rise * 0.42, w * 0.16, 32});
    if (!style.sign.isEmpty())
        sign(s, {-w * 0.42, style.shop ? -106.0 : -94.0, w * 0.84, 20}, style.sign, style.trim,
             QColor(0xFBF3E2));
}

} // namespace

void sign(Sketch &s, const QRectF &area, const QString &text, const QColor &board,
          const QColor &letters)
{
    s.fill(box(area.x(), area.y(), area.width(), area.height(), 3), board, 0.7);
    QFont font(QStringLiteral("Vollkorn"));
    font.setBold(true);
    font.setPixelSize(qMax(6, int(area.height() * 0.66)));
    s.painter().save();
    QRectF inner = area.adjusted(3, 0, -3, 0);
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > inner.width())
        font.setPixelSize(qMax(5, int(font.pixelSize() * inner.width() / needed)));
    s.painter().setFont(font);
    s.painter().setPen(s.tone(letters));
    s.painter().drawText(inner, Qt::AlignCenter, text);
    s.painter().restore();
}

void bricks(Sketch &s, const QPainterPath &wall, const QColor &color)
{
    s.fill(wall, color, 1.1);
    const QRectF area = wall.boundingRect();
    s.painter().save();
    s.painter().setClipPath(wall, Qt::IntersectClip);
    const int count = int(area.width() * area.height() / 210);
    for (int i = 0; i < qMin(count, 900); ++i) {
        const double y = area.top() + 5 * int(s.random().between(0, area.height() / 5));
        const QColor brick =
            s.random().chance(0.5) ? QColor(255, 225, 190, 34) : QColor(60, 20, 25, 34);
        s.fillRaw(box(s.random().between(area.left(), area.right()), y, 11, 3.6), brick);
    }
    s.painter().restore();
}

void pane(Sketch &s, const QRectF &area, bool pointed, bool lit)
{
    QPainterPath shape;
    if (pointed) {
        const double spring = area.top() + area.width() * 0.8;
        shape.moveTo(area.bottomLeft());
        shape.lineTo(area.left(), spring);
        shape.quadTo(area.left(), area.top() + area.width() * 0.25, area.center().x(), area.top());
        shape.quadTo(area.right(), area.top() + area.width() * 0.25, area.right(), spring);
        shape.lineTo(area.bottomRight());
        shape.closeSubpath();
    } else {
        shape = box(area.x(), area.y(), area.width(), area.height());
    }
    QPainterPathStroker frame;
    frame.setWidth(pointed ? 5 : 6);
    s.fill(frame.createStroke(shape).united(shape), pointed ? stone : QColor(0xF5EBD6), 0.6);
    if (s.light().lamps() && lit && s.random().chance(0.78)) {
        s.glow(area.center(), area.width() * 2.0 + 14, QColor(0xFFC86A), 0.42);
        QLinearGradient warm(area.topLeft(), area.bottomLeft());
        warm.setColorAt(0, QColor(0xFFE6A3));
        warm.setColorAt(1, QColor(0xF0A94B));
        s.fillRaw(shape, warm);
    } else {
        QLinearGradient glass(area.topLeft(), area.bottomRight());
        glass.setColorAt(0, mixed(s.tone(QColor(0x3B4F58)), s.light().skyLow, 0.25));
        glass.setColorAt(0.5, s.tone(QColor(0x2F424B)));
        glass.setColorAt(1, s.tone(QColor(0x4A626A)));
        s.fillRaw(shape, glass);
        s.fillRaw(poly({{area.left(), area.bottom()},
                        {area.left() + area.width() * 0.55, area.top()},
                        {area.left() + area.width() * 0.75, area.top()},
                        {area.left() + area.width() * 0.2, area.bottom()}})
                      .intersected(shape),
                  QColor(255, 255, 255, 34));
    }
    s.stroke({{area.center().x(), area.top()}, {area.center().x(), area.bottom()}},
             QColor(0xF5EBD6), 2);
    if (area.height() > area.width() * 0.9)
        s.stroke({{area.left(), area.top() + area.height() * 0.4},
                  {area.right(), area.top() + area.height() * 0.4}},
                 QColor(0xF5EBD6), 2);
    if (!pointed)
        s.fill(box(area.left() - 5, area.bottom() + 2, area.width() + 10, 5),
               s.light().snow() ? snowWhite : stone);
}

HouseStyle someHouse(Random &random)
{
    static const QList<QColor> bricksOf{0xB5654A, 0xA4543C, 0xC9855F, 0x8F4B3A,
                                        0xD9C3A0, 0xE9DDC5, 0xC27350};
    static const QList<QColor> roofs{0x7A3E30, 0x5B4650, 0x9A4F35, 0x4E5560};
    static const QList<QColor> trims{0x2F5B4C, 0x17494D, 0x8E2F24, 0x3E5A86, 0x6B4A2A};
    HouseStyle style;
    style.width = random.between(120, 175);
    style.wall = random.chance(0.45) ? random.between(158, 185) : random.between(96, 125);
    style.deep = random.between(40, 80);
    style.brick = bricksOf.at(random.index(int(bricksOf.size())));
    style.plaster = style.brick.lightness() > 170;
    style.roof = roofs.at(random.index(int(roofs.size())));
    style.trim = trims.at(random.index(int(trims.size())));
    const int gable = random.index(6);
    style.gable = gable == 0 ? HouseStyle::Gable::Step
        : gable == 1         ? HouseStyle::Gable::Bell
                             : HouseStyle::Gable::Plain;
    return style;
}

void house(Sketch &s, double x, double y, const HouseStyle &style)
{
    Sketch::At at(s, x, y);
    const double rise = style.width * 0.52;
    const double half = style.width / 2;
    const double top = -style.wall;
    const double dx = style.deep;
    const double dy = -style.deep * 0.12;
    s.shade(poly({{-half, 0}, {-half - 60, 16}, {half - 20, 20}, {half + dx, dy}}), 0.22);
    if (style.deep > 0) {
        const QPainterPath side =
            poly({{half, 0}, {half + dx, dy}, {half + dx, dy + top}, {half, top}});
        s.fill(side, mixed(style.brick, QColor(0x3A2B4A), 0.30));
        pane(s, {half + dx * 0.3, top * 0.62, dx * 0.38, 34});
        roofPlane(s,
                  poly({{0, top - rise},
                        {dx, top - rise + dy},
                        {half + dx + 8, dy + top + 6},
                        {half + 6, top + 6}}),
                  style.roof);
        chimney(s, dx * 0.5, top - rise + dy + 8, style.brick);
    }
    const QPainterPath front = gableShape(style, rise);
    if (style.plaster)
        s.fill(front, style.brick, 0.9);
    else
        bricks(s, front, style.brick);
    if (style.gable == HouseStyle::Gable::Plain) {
        const QColor edge = s.light().snow() ? snowWhite : QColor(0xF1E6D0);
        s.stroke({{-half - 7, top + 5}, {0, top - rise - 2}, {half + 7, top + 5}}, edge, 7);
    }
    s.fill(box(-half, -9, style.width, 9), QColor(0x5A4A44), 0.6);
    houseFront(s, style, rise);
}

void houseRow(Sketch &s, double left, double right, double y, double scale)
{
    double x = left;
    while (x < right) {
        HouseStyle style = someHouse(s.random());
        style.deep *= 0.5;
        const double w = style.width * scale;
        Sketch::At at(s, x + w / 2, y, scale);
        house(s, 0, 0, style);
        x += w + style.deep * scale * 0.8;
    }
}

} // namespace naober::demo
