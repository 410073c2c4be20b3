// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/interior.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/nature.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor wood{0x8A6240};
const QColor cream{0xFBF3E2};
const QColor ink{0x2A231C};

QColor bookColor(Sketch &s)
{
    static const QList<QColor> colors{0x8E2F24, 0x17494D, 0xD9972F, 0x4D6C91, 0x6E7F45,
                                      0x7A3F5C, 0xE6D2A8, 0x35424F, 0xB5693A};
    return colors.at(s.random().index(int(colors.size())));
}

/// What one sees through the window: the church, a garden, or the mill.
void viewOutside(Sketch &s, const QRectF &area, double foot)
{
    const int view = s.random().index(3);
    treeLine(s, foot, area.height() * 0.3, 0.45);
    s.setDepth(0.3);
    if (view == 0) {
        church(s, area.left() + area.width() * s.random().between(0.35, 0.8), foot,
               area.height() * 0.7);
        Sketch::At at(s, area.left(), foot, 0.5);
        houseRow(s, -30, area.width() * 0.9, 0, 1.0);
    } else if (view == 1) {
        Sketch::At at(s, area.left(), foot, 0.8);
        house(s, area.width() * 0.85, 0, someHouse(s.random()));
        roundTree(s, area.width() * 0.34, 20, area.height() * 0.95);
    } else {
        windmill(s, area.left() + area.width() * 0.62, foot + 14, area.height() * 0.66);
        roundTree(s, area.left() + area.width() * 0.12, foot + 10, area.height() * 0.5);
    }
}

} // namespace

void room(Sketch &s, const QColor &wall, const QColor &floor)
{
    const double edge = s.height() * 0.70;
    s.fill(box(-5, -5, s.width() + 10, edge + 10), wall, 0.9);
    for (double x = 30; x < s.width(); x += 60) {
        for (double y = 40; y < edge; y += 70)
            s.fillRaw(oval(x + (int(y / 70) % 2) * 30, y, 3.4, 3.4), QColor(255, 250, 235, 46));
    }
    s.fill(box(-5, edge - 16, s.width() + 10, 16), mixed(wall, cream, 0.5), 0.6);
    s.fill(box(-5, edge, s.width() + 10, s.height() - edge + 5), floor, 0.8);
    for (int i = -8; i < 9; ++i)
        s.stroke({{s.width() / 2 + i * 90, edge}, {s.width() / 2 + i * 200, s.height()}},
                 mixed(floor, ink, 0.28), 2);
    s.glow({s.width() * (s.light().side > 0 ? 0.85 : 0.15), 120}, 760, QColor(0xFFF0C4), 0.26);
}

void window(Sketch &s, const QRectF &area)
{
    s.shade(box(area.x() - 4, area.y() + 6, area.width() + 34, area.height() + 26), 0.12);
    s.fill(box(area.x() - 20, area.y() - 20, area.width() + 40, area.height() + 40, 3), cream, 0.7);
    const Light light = s.light();
    s.painter().save();
    s.painter().setClipRect(area);
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, light.skyTop);
    gradient.setColorAt(1, light.skyLow);
    s.fillRaw(box(area.x(), area.y(), area.width(), area.height()), gradient);
    const double foot = area.bottom() - area.height() * 0.16;
    s.setDepth(0.3);
    viewOutside(s, area, foot);
    s.setDepth(0.1);
    s.fill(box(area.x(), foot - 2, area.width(), area.height() * 0.3), light.grass(), 0.8);
    bush(s, area.left() + area.width() * 0.8, area.bottom() + 6, area.width() * 0.42);
    s.setDepth(0);
    s.painter().restore();
    s.fill(box(area.center().x() - 6, area.y(), 12, area.height()), cream, 0.7);
    s.fill(box(area.x(), area.y() + area.height() * 0.36, area.width(), 10), cream, 0.7);
    s.fill(box(area.x() - 34, area.bottom() + 18, area.width() + 68, 16, 3),
           mixed(cream, ink, 0.08), 0.8);
    for (int side = 0; side < 2; ++side) {
        Sketch::At at(s, side ? area.right() + 40 : area.left() - 40, area.top() - 34, 1,
                      side == 1);
        s.fill(smooth({{0, 0},
                       {96, 0},
                       {84, 120},
                       {26, area.height() * 0.62},
                       {34, area.height() + 54},
                       {-12, area.height() + 60},
                       {-8, 100}}),
               QColor(0xC9653F), 1.6);
        for (int i = 1; i < 4; ++i)
            s.stroke({{i * 20.0, 4}, {i * 8.0, area.height() * 0.9}}, QColor(0xA94E30), 2);
    }
    s.fill(box(area.x() - 60, area.y() - 44, area.width() + 120, 12, 6), wood, 1);
}

void shelf(Sketch &s, const QRectF &area)
{
    s.shade(box(area.x() + 6, area.bottom(), area.width(), 16), 0.2);
    s.fill(box(area.x(), area.y(), area.width(), area.height(), 3), wood, 1.0);
}

void table(Sketch &s, double top, const QColor &color)
{
    s.shade(box(-5, top - 16, s.width() + 10, 26), 0.12);
    s.fill(poly({{-60, s.height() + 10},
                 {40, top},
                 {s.width() - 40, top},
                 {s.width() + 60, s.height() + 10}}),
           color, 0.9);
    for (int i = 0; i < 26; ++i) {
        const double y = top + 8 + s.random().unit() * (s.height() - top);
        const double x = s.random().between(0, s.width());
        QPainterPath grain(QPointF(x, y));
        grain.quadTo(x + 120, y + s.random().spread(8), x + s.random().between(150, 320), y);
        s.stroke(grain, mixed(color, ink, 0.16), 1.4);
    }
    s.glow({s.width() * (s.light().side > 0 ? 0.72 : 0.28), top + 110}, 420, QColor(0xFFF3D0), 0.3);
}

void cloth(Sketch &s, const QRectF &area, const QColor &color)
{
    const QPainterPath shape =
        poly({area.topLeft() + QPointF(50, 0), area.topRight() + QPointF(-50, 0),
              area.bottomRight(), area.bottomLeft()});
    s.fill(shape, cream, 0.8);
    s.painter().save();
    s.painter().setClipPath(shape);
    for (double x = area.left(); x < area.right(); x += 44)
        s.fillRaw(box(x, area.top(), 22, area.height()),
                  QColor(color.red(), color.green(), color.blue(), 96));
    for (double y = area.top(); y < area.bottom(); y += 34)
        s.fillRaw(box(area.left(), y, area.width(), 17),
                  QColor(color.red(), color.green(), color.blue(), 96));
    s.painter().restore();
}

void bookcase(Sketch &s, const QRectF &area, int boards)
{
    s.shade(box(area.x() + 10, area.y() + 10, area.width() + 10, area.height() + 8), 0.2);
    s.fill(box(area.x(), area.y(), area.width(), area.height(), 3), mixed(wood, ink, 0.25), 1.0);
    const double step = (area.height() - 14) / boards;
    for (int b = 0; b < boards; ++b) {
        const double base = area.y() + 8 + (b + 1) * step - 8;
        double x = area.x() + 14;
        while (x < area.right() - 34) {
            const double w = s.random().between(13, 27);
            const double h = step * s.random().between(0.62, 0.86);
            if (s.random().chance(0.07)) {
                x += w * 1.6;
                continue;
            }
            const QColor color = bookColor(s);
            s.fill(box(x, base - h, w, h, 2), color, 1.4);
            s.fillRaw(box(x + 3, base - h * 0.82, w - 6, 4), s.tone(mixed(color, cream, 0.65)));
            s.fillRaw(box(x + 3, base - h * 0.3, w - 6, 3), s.tone(mixed(color, cream, 0.5)));
            x += w + 1.5;
        }
        s.fill(box(area.x() + 6, base, area.width() - 12, 9), wood, 0.8);
    }
}

void rug(Sketch &s, double x, double y, double width, const QColor &color)
{
    for (int i = 0; i < 4; ++i)
        s.fill(oval(x, y, width / 2 - i * width * 0.07, width * 0.11 - i * width * 0.015),
               i % 2 ? mixed(color, QColor(0xF2B544), 0.6) : mixed(color, cream, i * 0.1), 0.8);
}

void armchair(Sketch &s, double x, double y, double width, const QColor &color)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 200);
    s.fill(smooth({{-80, -60}, {-86, -190}, {-50, -220}, {10, -218}, {20, -60}}), color, 1.3);
    s.fill(box(-84, -96, 170, 60, 22), mixed(color, cream, 0.12), 1.2);
    s.fill(box(-96, -130, 50, 120, 22), mixed(color, ink, 0.14), 1.3);
    s.fill(box(56, -120, 44, 110, 20), mixed(color, ink, 0.06), 1.3);
    for (const double lx : {-76.0, 78.0})
        s.fill(box(lx, -12, 10, 14), wood);
}

void floorLamp(Sketch &s, double x, double y, double height)
{
    s.glow({x, y - height * 0.86}, height * 0.8, QColor(0xFFE0A0), 0.5);
    s.stroke({{x, y}, {x, y - height * 0.8}}, QColor(0x4A3A2E), 6);
    s.fill(oval(x, y, height * 0.09, height * 0.02), QColor(0x4A3A2E));
    s.fillRaw(poly({{x - height * 0.13, y - height * 0.74},
                    {x - height * 0.07, y - height},
                    {x + height * 0.07, y - height},
                    {x + height * 0.13, y - height * 0.74}}),
              QColor(0xF6D694));
}

void deskLamp(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 260);
    s.glow({70, -120}, 230, QColor(0xFFE6A8), 0.55);
    s.fill(oval(0, -4, 52, 13), QColor(0x17494D), 1.4);
    s.stroke({{0, -8}, {-46, -120}, {36, -206}}, QColor(0x17494D), 9);
    s.fill(oval(-46, -120, 9, 9), QColor(0xF2B544));
    s.fill(smooth({{14, -220}, {56, -232}, {116, -166}, {56, -128}, {20, -180}}), QColor(0x17494D),
           1.6);
    s.fillRaw(oval(86, -150, 34, 13), QColor(0xFFF3CE));
}

void plant(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.5);
    Sketch::At at(s, x, y, height / 200);
    for (int i = 0; i < 17; ++i) {
        const double angle = -M_PI / 2 + s.random().spread(1.25);
        const double reach = s.random().between(80, 150);
        const QPointF tip(std::cos(angle) * reach, -56 + std::sin(angle) * reach);
        const QPointF side(-std::sin(angle) * 15, std::cos(angle) * 15);
        QPainterPath leaf(QPointF(0, -56));
        leaf.quadTo(tip * 0.5 + QPointF(0, -28) + side, tip);
        leaf.quadTo(tip * 0.5 + QPointF(0, -28) - side, QPointF(0, -56));
        s.fill(leaf, mixed(QColor(0x3F6B3A), QColor(0x8FAF55), s.random().unit()), 1.5);
    }
    s.fill(poly({{-40, -64}, {40, -64}, {30, 0}, {-30, 0}}), QColor(0xC06A44), 1.6);
    s.fill(box(-46, -74, 92, 16, 4), QColor(0xCC7850), 1.4);
}

void steam(Sketch &s, double x, double y, double breadth)
{
    for (int i = 0; i < 5; ++i) {
        const double foot = x + (i - 2) * breadth * 0.2;
        QPainterPath wisp(QPointF(foot, y));
        double cy = y;
        const double rise = breadth * 0.35 + 26;
        for (int k = 0; k < 3; ++k) {
            wisp.cubicTo(foot + (k % 2 ? -22 : 22), cy - rise * 0.3, foot + (k % 2 ? 22 : -22),
                         cy - rise * 0.7, foot, cy - rise);
            cy -= rise;
        }
        for (int layer = 0; layer < 3; ++layer)
            s.painter().strokePath(
                wisp, QPen(QColor(255, 252, 244, 26), 7 + layer * 9, Qt::SolidLine, Qt::RoundCap));
    }
}

void bookPile(Sketch &s, double x, double y, double width, int count)
{
    s.footShadow({x, y}, width);
    double top = y;
    for (int i = 0; i < count; ++i) {
        const double w = width * s.random().between(0.78, 1.0);
        const double h = s.random().between(26, 44);
        const double left = x - w / 2 + s.random().spread(14);
        const QColor color = bookColor(s);
        s.fill(box(left, top - h, w, h, 4), color, 1.3);
        s.fill(box(left + w * 0.06, top - h + 5, w * 0.95, h - 10), QColor(0xF3E9D2), 0.7);
        s.fill(box(left, top - h, w * 0.82, h, 4), color, 1.2);
        s.fillRaw(box(left + w * 0.12, top - h * 0.62, w * 0.4, 5),
                  s.tone(mixed(color, cream, 0.7)));
        top -= h;
    }
}

void openBook(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 400);
    s.fill(poly({{-204, 6}, {-180, -110}, {180, -110}, {204, 6}}), QColor(0x8E2F24), 1.0);
    s.fill(smooth({{-194, -2}, {-172, -112}, {-60, -130}, {0, -112}, {0, 0}, {-90, -16}}),
           QColor(0xFBF6EC), 1.3);
    s.fill(smooth({{194, -2}, {172, -112}, {60, -130}, {0, -112}, {0, 0}, {90, -16}}),
           QColor(0xF6EEDC), 1.3);
    for (int i = 0; i < 6; ++i) {
        const double ly = -104 + i * 15;
        s.stroke({{-146.0 - i * 2, ly}, {-24, ly - 2}}, QColor(0xA99C88), 3);
        s.stroke({{24, ly - 2}, {146.0 + i * 2, ly}}, QColor(0xA99C88), 3);
    }
    s.stroke({{0, -114}, {0, 0}}, QColor(0xB9AA90), 4);
}

void spectacles(Sketch &s, double x, double y)
{
    for (const double dx : {-32.0, 32.0}) {
        s.fillRaw(oval(x + dx, y, 26, 17), QColor(230, 244, 246, 90));
        s.stroke(oval(x + dx, y, 26, 17), QColor(0x4A2E20), 5);
    }
    s.stroke({{x - 7, y - 3}, {x + 7, y - 3}}, QColor(0x4A2E20), 5);
    s.stroke({{x + 57, y - 5}, {x + 92, y - 34}}, QColor(0x4A2E20), 4);
    s.stroke({{x - 57, y - 5}, {x - 30, y - 42}}, QColor(0x4A2E20), 4);
}

void paper(Sketch &s, double x, double y, double width, int lines)
{
    Sketch::At at(s, x, y, width / 200);
    s.painter().rotate(s.random().spread(12));
    s.shade(box(-96, -116, 200, 130), 0.2);
    s.fill(box(-100, -124, 200, 132, 2), QColor(0xFBF8F0), 0.7);
    s.fill(box(-84, -110, 70, 14, 3), QColor(0x17494D), 0.6);
    for (int i = 0; i < lines; ++i)
        s.stroke({{-84, -84.0 + i * 8.4}, {s.random().between(30, 84), -84.0 + i * 8.4}},
                 QColor(0xA49A8C), 2.4);
}

void laptop(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(box(-136, -196, 272, 176, 10), QColor(0x4A5256), 1.2);
    s.fillRaw(box(-124, -184, 248, 148, 3), QColor(0xEAF3F0));
    s.fillRaw(box(-112, -172, 100, 64, 4), QColor(0xF2B544));
    for (int i = 0; i < 4; ++i)
        s.fillRaw(box(0, -170 + i * 17, 108 - i * 14, 7, 3), QColor(0x9AB4B4));
    for (int i = 0; i < 3; ++i)
        s.fillRaw(box(-112 + i * 78, -94, 70, 44, 4),
                  QList<QColor>{0x17494D, 0xC9653F, 0x7E9A3E}.at(i));
    s.fill(poly({{-140, -20}, {140, -20}, {168, 6}, {-168, 6}}), QColor(0xB9BDBC), 1.0);
    for (int i = 0; i < 3; ++i)
        s.stroke({{-118.0 - i * 7, -14.0 + i * 5}, {118.0 + i * 7, -14.0 + i * 5}},
                 QColor(0x7A8082), 2.6);
}

} // namespace naober::demo
