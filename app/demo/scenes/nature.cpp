// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/nature.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

void stars(Sketch &s, double horizon)
{
    for (int i = 0; i < 150; ++i) {
        const double y = s.random().between(0, horizon * 0.85);
        const double size = s.random().between(0.7, 2.0);
        const int alpha = int(230 * (1 - y / horizon) * s.random().between(0.4, 1.0));
        s.fillRaw(oval(s.random().between(0, s.width()), y, size, size),
                  QColor(255, 244, 214, alpha));
    }
}

void birds(Sketch &s, double horizon)
{
    const double x = s.width() * s.random().between(0.15, 0.6);
    const double y = horizon * s.random().between(0.2, 0.5);
    for (int i = 0; i < 6; ++i) {
        const double bx = x + s.random().spread(110);
        const double by = y + s.random().spread(45);
        const double wing = s.random().between(5, 11);
        QPainterPath path(QPointF(bx - wing, by - wing * 0.4));
        path.quadTo(bx - wing * 0.3, by - wing * 0.7, bx, by);
        path.quadTo(bx + wing * 0.3, by - wing * 0.7, bx + wing, by - wing * 0.4);
        s.stroke(path, QColor(0x5A5560), 2.0);
    }
}

void branch(Sketch &s, QPointF from, double angle, double length, double width, int level)
{
    const QPointF to = from + QPointF(std::cos(angle), std::sin(angle)) * length;
    s.stroke({from, to}, level > 2 ? QColor(0x5B4636) : QColor(0x6E5844), width);
    if (s.light().snow() && level > 1)
        s.stroke({from + QPointF(0, -width * 0.5), to + QPointF(0, -width * 0.5)}, QColor(0xF2F3F3),
                 width * 0.4);
    if (level == 0)
        return;
    const int count = level > 2 ? 3 : 2;
    for (int i = 0; i < count; ++i) {
        const double turn = (i - (count - 1) / 2.0) * 0.62 + s.random().spread(0.22);
        branch(s, from + (to - from) * s.random().between(0.7, 1.0), angle + turn,
               length * s.random().between(0.62, 0.8), qMax(0.8, width * 0.62), level - 1);
    }
}

void trunk(Sketch &s, double x, double y, double height, double width)
{
    s.fill(poly({{x - width * 0.7, y},
                 {x - width * 0.4, y - height},
                 {x + width * 0.4, y - height},
                 {x + width * 0.75, y}}),
           QColor(0x6B533F), 1.4);
}

/// Leaves in three layers: shade, body, light.
void crown(Sketch &s, const QRectF &area, int leaves, double coarse = 1.0)
{
    const double lean = s.light().side * area.width() * 0.10;
    for (int layer = 0; layer < 3; ++layer) {
        for (int i = 0; i < leaves; ++i) {
            const double angle = s.random().between(0, 2 * M_PI);
            const double reach = std::sqrt(s.random().unit()) * (layer == 2 ? 0.66 : 0.92);
            const double cx =
                area.center().x() + std::cos(angle) * area.width() / 2 * reach + (layer - 1) * lean;
            const double cy = area.center().y() + std::sin(angle) * area.height() / 2 * reach
                - (layer - 1) * area.height() * 0.09;
            const double size = area.width() * coarse * s.random().between(0.07, 0.15);
            QColor leaf = s.light().leaf(s.random());
            if (layer == 0)
                leaf = mixed(leaf, QColor(0x2C2E3C), 0.38);
            else if (layer == 2)
                leaf = mixed(leaf, QColor(0xFFF0B0), 0.26);
            s.fillRaw(blob(s.random(), cx, cy, size, size * 0.8), s.tone(leaf));
        }
    }
}

} // namespace

void sky(Sketch &s, double horizon, double sunX)
{
    const Light &light = s.light();
    QLinearGradient gradient(0, 0, 0, horizon);
    gradient.setColorAt(0, light.skyTop);
    gradient.setColorAt(0.55, mixed(light.skyTop, light.skyLow, 0.6));
    gradient.setColorAt(1, light.skyLow);
    s.fillRaw(box(0, 0, s.width(), horizon + 4), gradient);
    if (light.hour == Light::Hour::Night || light.hour == Light::Hour::Dusk)
        stars(s, light.hour == Light::Hour::Night ? horizon : horizon * 0.5);
    const bool low = light.hour == Light::Hour::Gold || light.hour == Light::Hour::Dawn
        || light.hour == Light::Hour::Dusk;
    const QPointF sun(s.width() * sunX, horizon * (low ? 0.68 : 0.26));
    if (light.hour != Light::Hour::Grey) {
        s.glow(sun, horizon * (low ? 1.1 : 0.7), light.sun, low ? 0.85 : 0.6);
        const double size = horizon * 0.058;
        s.fillRaw(oval(sun.x(), sun.y(), size, size), light.sun);
        if (light.hour == Light::Hour::Night) {
            s.fillRaw(oval(sun.x() - size * 0.3, sun.y() - size * 0.2, size * 0.2, size * 0.16),
                      QColor(210, 200, 170, 120));
            s.fillRaw(oval(sun.x() + size * 0.3, sun.y() + size * 0.3, size * 0.26, size * 0.2),
                      QColor(210, 200, 170, 100));
        }
    }
    const int clouds = light.hour == Light::Hour::Grey ? 9 : 4;
    for (int i = 0; i < clouds; ++i)
        cloud(s, s.random().between(-60, s.width()), horizon * s.random().between(0.12, 0.72),
              s.random().between(120, 330));
    if (!light.lamps())
        birds(s, horizon);
}

void cloud(Sketch &s, double x, double y, double breadth)
{
    const Light &light = s.light();
    const double flat = breadth * 0.05;
    const QColor top = light.lamps() ? mixed(light.skyTop, light.skyLow, 0.55)
                                     : mixed(light.skyLow, QColor(0xFFFFFF), 0.55);
    const QColor low = mixed(light.skyTop, light.skyLow, light.lamps() ? 0.3 : 0.62);
    QPainterPath shape;
    const int puffs = 7;
    for (int i = 0; i < puffs; ++i) {
        const double share = double(i) / (puffs - 1);
        const double size =
            breadth * (0.07 + 0.13 * std::sin(share * M_PI)) * s.random().between(0.8, 1.25);
        QPainterPath puff = oval(x + share * breadth, y - size * 0.45, size * 1.3, size * 0.8);
        shape = shape.united(puff);
    }
    shape = shape.subtracted(box(x - breadth, y + flat, breadth * 3, breadth));
    const QRectF bounds = shape.boundingRect();
    QLinearGradient gradient(bounds.topLeft(), bounds.bottomLeft());
    QColor a = top;
    QColor b = low;
    a.setAlpha(235);
    b.setAlpha(150);
    gradient.setColorAt(0, a);
    gradient.setColorAt(1, b);
    s.fillRaw(shape, gradient);
}

void treeLine(Sketch &s, double y, double height, double depth)
{
    const double before = s.depth();
    s.setDepth(depth);
    QPainterPath shape(QPointF(0, y + 4));
    double x = 0;
    while (x < s.width()) {
        const double breadth = s.random().between(height * 0.5, height * 1.3);
        const double top = y - height * s.random().between(0.5, 1.0);
        shape.cubicTo(x + breadth * 0.1, top, x + breadth * 0.8, top, x + breadth,
                      y - height * s.random().between(0.3, 0.55));
        x += breadth;
    }
    shape.lineTo(s.width() + 60, y + 4);
    shape.closeSubpath();
    const QColor wood = s.light().season == Light::Season::Autumn ? QColor(0x8A6A3C)
        : s.light().season == Light::Season::Winter               ? QColor(0x6C7076)
                                                                  : QColor(0x55713F);
    s.fill(shape, wood, 0.7);
    s.setDepth(before);
}

void ground(Sketch &s, double y, const QColor &color, double waves)
{
    QPainterPath shape(QPointF(-10, s.height() + 10));
    shape.lineTo(-10, y + s.random().spread(waves));
    for (int i = 0; i < 5; ++i) {
        const double x = s.width() * i / 4.0;
        shape.quadTo(x - s.width() / 8.0, y + s.random().spread(waves * 1.5), x,
                     y + s.random().spread(waves));
    }
    shape.lineTo(s.width() + 10, s.height() + 10);
    shape.closeSubpath();
    s.fill(shape, color, 0.9);
}

void rows(Sketch &s, double top, double bottom, double vanishX, const QColor &a, const QColor &b,
          int count)
{
    s.fill(box(-5, top, s.width() + 10, bottom - top + 5), a, 0.8);
    const double spread = s.width() * 3.4 / count;
    for (int i = -count / 2; i <= count / 2; ++i) {
        const double nearX = vanishX + i * spread;
        const double farX = vanishX + i * spread * 0.16;
        s.fill(poly({{farX - 1, top},
                     {farX + spread * 0.06, top},
                     {nearX + spread * 0.42, bottom + 5},
                     {nearX, bottom + 5}}),
               b, 0.8);
    }
}

void tufts(Sketch &s, double top, double bottom, int count)
{
    for (int i = 0; i < count; ++i) {
        const double share = std::pow(s.random().unit(), 0.7);
        const double y = top + (bottom - top) * share;
        const double x = s.random().between(0, s.width());
        const double size = 3 + 15 * share;
        const QColor base = s.light().snow() ? QColor(0xA79F86) : s.light().grass();
        const QColor color = s.random().chance(0.5)
            ? mixed(base, QColor(0x3E4A2A), s.random().between(0.2, 0.5))
            : mixed(base, QColor(0xFFF3B8), s.random().between(0.1, 0.4));
        for (int blade = -1; blade <= 1; ++blade) {
            QPainterPath path(QPointF(x + blade * size * 0.15, y));
            path.quadTo(x + blade * size * 0.2, y - size * 0.6, x + blade * size * 0.45,
                        y - size * s.random().between(0.7, 1.0));
            s.stroke(path, color, 1.0 + share);
        }
    }
}

void flowers(Sketch &s, const QRectF &area, const QList<QColor> &colors, int count)
{
    for (int i = 0; i < count; ++i) {
        const double share = double(i) / count;
        const double y = area.top() + area.height() * share;
        const double x = s.random().between(area.left(), area.right());
        const double size = 2.0 + 4.5 * share;
        s.stroke({{x, y}, {x + s.random().spread(3), y + size * 3}}, QColor(0x5F7A3A), 1.4);
        const QColor color = s.tone(colors.at(s.random().index(int(colors.size()))));
        s.fillRaw(blob(s.random(), x, y, size, size * 0.8), color);
        s.fillRaw(oval(x + size * 0.2, y - size * 0.2, size * 0.35, size * 0.3),
                  mixed(color, QColor(0xFFF6D0), 0.5));
    }
}

void water(Sketch &s, const QPainterPath &shape)
{
    const QRectF bounds = shape.boundingRect();
    QLinearGradient gradient(bounds.topLeft(), bounds.bottomLeft());
    gradient.setColorAt(0, mixed(s.light().skyLow, s.tone(QColor(0x5F8290)), 0.35));
    gradient.setColorAt(1, mixed(s.light().skyTop, s.tone(QColor(0x2F5563)), 0.55));
    s.fillRaw(shape, gradient);
    s.painter().save();
    s.painter().setClipPath(shape);
    for (int i = 0; i < 130; ++i) {
        const double share = s.random().unit();
        const double y = bounds.top() + bounds.height() * share;
        const double length = s.random().between(10, 40) + 110 * share;
        const double x = s.random().between(bounds.left() - 60, bounds.right());
        const QColor color = s.random().chance(0.55)
            ? mixed(s.light().skyLow, QColor(0xFFFFFF), 0.3)
            : s.tone(QColor(0x3E6672));
        s.fillRaw(oval(x, y, length / 2, 0.8 + 2.0 * share),
                  QColor(color.red(), color.green(), color.blue(), 90));
    }
    s.painter().restore();
}

void road(Sketch &s, double nearX, double nearWidth, double farX, double farY, const QColor &color)
{
    const double bottom = s.height() + 10;
    QPainterPath path(QPointF(nearX - nearWidth / 2, bottom));
    path.cubicTo(nearX - nearWidth * 0.3, bottom - (bottom - farY) * 0.5, farX - 60,
                 farY + (bottom - farY) * 0.25, farX - 4, farY);
    path.lineTo(farX + 4, farY);
    path.cubicTo(farX - 10, farY + (bottom - farY) * 0.25, nearX + nearWidth * 0.4,
                 bottom - (bottom - farY) * 0.5, nearX + nearWidth / 2, bottom);
    path.closeSubpath();
    s.fill(path, color, 0.7);
}

void fallingSnow(Sketch &s)
{
    for (int i = 0; i < 420; ++i) {
        const double size = s.random().between(0.8, 3.6);
        s.fillRaw(
            oval(s.random().between(0, s.width()), s.random().between(0, s.height()), size, size),
            QColor(255, 255, 255, s.random().index(120) + 90));
    }
}

void rain(Sketch &s)
{
    for (int i = 0; i < 260; ++i) {
        const double x = s.random().between(0, s.width() + 60);
        const double y = s.random().between(-40, s.height());
        const double length = s.random().between(14, 44);
        s.painter().setPen(QPen(QColor(235, 242, 246, 90), s.random().between(1.0, 2.2)));
        s.painter().drawLine(QPointF(x, y), QPointF(x - length * 0.3, y + length));
    }
    s.painter().setPen(Qt::NoPen);
}

void roundTree(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.55);
    if (s.light().snow()) {
        branch(s, {x, y}, -M_PI / 2 + s.random().spread(0.06), height * 0.34, height * 0.045, 5);
        return;
    }
    trunk(s, x, y, height * 0.5, height * 0.035);
    crown(s, QRectF(x - height * 0.34, y - height, height * 0.68, height * 0.72), 46);
}

void poplar(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.2);
    if (s.light().snow()) {
        for (int i = 0; i < 16; ++i) {
            const double share = 0.15 + 0.8 * i / 16.0;
            const double side = i % 2 ? 1 : -1;
            s.stroke({{x, y - height * share},
                      {x + side * height * 0.07 * (1.1 - share), y - height * (share + 0.13)}},
                     QColor(0x65533F), 1.6);
        }
        s.stroke({{x, y}, {x, y - height}}, QColor(0x65533F), height * 0.014);
        return;
    }
    trunk(s, x, y, height * 0.3, height * 0.016);
    crown(s, QRectF(x - height * 0.085, y - height, height * 0.17, height * 0.86), 54, 2.1);
}

void willow(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.4);
    trunk(s, x, y, height * 0.5, height * 0.09);
    s.fill(blob(s.random(), x, y - height * 0.5, height * 0.12, height * 0.08), QColor(0x6B533F));
    const int twigs = s.light().snow() ? 34 : 90;
    for (int i = 0; i < twigs; ++i) {
        const double angle = -M_PI / 2 + s.random().spread(1.15);
        const double length = height * s.random().between(0.22, 0.46);
        const QPointF from(x + std::cos(angle) * height * 0.08,
                           y - height * 0.52 + std::sin(angle) * height * 0.03);
        const QPointF to = from + QPointF(std::cos(angle), std::sin(angle)) * length;
        s.stroke({from, to}, QColor(0x8A6A46), 2.0);
        if (s.light().snow())
            continue;
        for (int leaf = 2; leaf < 8; ++leaf) {
            const QPointF at = from + (to - from) * (leaf / 7.0);
            s.fillRaw(blob(s.random(), at.x() + s.random().spread(6), at.y() + s.random().spread(4),
                           height * 0.028, height * 0.014),
                      s.tone(mixed(s.light().leaf(s.random()), QColor(0xDDE3A8), 0.25)));
        }
    }
}

void fruitTree(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.6);
    branch(s, {x, y}, -M_PI / 2 + s.random().spread(0.1), height * 0.3, height * 0.05, 4);
    if (s.light().snow())
        return;
    const QRectF area(x - height * 0.42, y - height, height * 0.84, height * 0.68);
    crown(s, area, s.light().season == Light::Season::Spring ? 12 : 36);
    const bool blossom = s.light().season == Light::Season::Spring;
    for (int i = 0; i < (blossom ? 260 : 26); ++i) {
        const double angle = s.random().between(0, 2 * M_PI);
        const double reach = std::sqrt(s.random().unit());
        const QPointF at(area.center().x() + std::cos(angle) * area.width() / 2 * reach,
                         area.center().y() + std::sin(angle) * area.height() / 2 * reach);
        const double size = height * (blossom ? s.random().between(0.010, 0.026) : 0.024);
        const QColor petal = mixed(QColor(0xFFF7F0), QColor(0xEFB2B4), s.random().unit() * 0.8);
        s.fillRaw(blob(s.random(), at.x(), at.y(), size, size * 0.9),
                  s.tone(blossom ? petal : QColor(0xB9302A)));
        if (!blossom)
            s.fillRaw(oval(at.x() + size * 0.3 * s.light().side, at.y() - size * 0.3, size * 0.3,
                           size * 0.3),
                      s.tone(QColor(0xF2B08A)));
    }
}

void pine(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.35);
    trunk(s, x, y, height * 0.3, height * 0.025);
    for (int i = 0; i < 6; ++i) {
        const double low = y - height * (0.16 + 0.13 * i);
        const double half = height * (0.25 - 0.036 * i);
        const QPainterPath tier = poly({{x - half, low},
                                        {x - half * 0.4, low - height * 0.03},
                                        {x, low - height * 0.24},
                                        {x + half * 0.4, low - height * 0.03},
                                        {x + half, low}});
        s.fill(tier, mixed(QColor(0x35573F), QColor(0x587A4A), i / 6.0), 1.5);
        if (s.light().snow())
            s.fill(poly({{x - half * 0.7, low - height * 0.03},
                         {x, low - height * 0.24},
                         {x + half * 0.75, low - height * 0.04},
                         {x + half * 0.1, low - height * 0.08}}),
                   QColor(0xF3F4F3));
    }
}

void bush(Sketch &s, double x, double y, double breadth)
{
    s.footShadow({x, y}, breadth * 0.8);
    crown(s, QRectF(x - breadth / 2, y - breadth * 0.6, breadth, breadth * 0.62), 20);
    if (s.light().snow())
        s.fill(blob(s.random(), x, y - breadth * 0.5, breadth * 0.42, breadth * 0.16),
               QColor(0xF3F4F3));
}

void hedge(Sketch &s, double x, double y, double length, double height)
{
    s.fill(box(x, y - height, length, height, height * 0.2), QColor(0x557040), 1.2);
    const int leaves = int(length / 5);
    for (int i = 0; i < leaves; ++i) {
        const QColor leaf = s.light().leaf(s.random());
        const double size = s.random().between(2.5, 6.5);
        s.fillRaw(blob(s.random(), x + s.random().between(0, length),
                       y - s.random().between(0, height * 1.06), size, size * 0.7),
                  s.tone(mixed(leaf, QColor(0x33402E), s.random().unit() * 0.45)));
    }
    if (s.light().snow())
        s.fill(box(x - 2, y - height - 5, length + 4, 9, 4), QColor(0xF3F4F3));
}

void reeds(Sketch &s, double x, double y, double breadth)
{
    for (int i = 0; i < int(breadth / 4); ++i) {
        const double foot = x + s.random().between(0, breadth);
        const double height = s.random().between(40, 105);
        const double lean = s.random().spread(14);
        QPainterPath path(QPointF(foot, y));
        path.quadTo(foot, y - height * 0.6, foot + lean, y - height);
        s.stroke(path, mixed(QColor(0x8C8A4C), QColor(0xC9B36B), s.random().unit()), 2.2);
        if (s.random().chance(0.3))
            s.stroke({{foot + lean, y - height}, {foot + lean * 1.1, y - height - 15}},
                     QColor(0x6B4226), 6);
    }
}

} // namespace naober::demo
