// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/things.h"

#include "demo/scenes/buildings.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor iron{0x2E3A3C};
const QColor wood{0x8A6240};
const QColor cream{0xFBF3E2};

QPointF along(QPointF from, QPointF to, double share)
{
    const QPointF straight = from + (to - from) * share;
    const double sag = (to.x() - from.x()) * 0.13;
    return straight + QPointF(0, std::sin(share * M_PI) * qAbs(sag));
}

} // namespace

void bench(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width * 0.9);
    Sketch::At at(s, x, y, width / 120);
    for (const double px : {-48.0, 48.0}) {
        s.stroke({{px, 0}, {px, -30}}, iron, 6);
        s.stroke({{px - 3, -28}, {px - 8, -64}}, iron, 5);
    }
    for (int i = 0; i < 3; ++i)
        s.fill(box(-62, -64 + i * 11, 120, 8, 2), wood, 1.2);
    s.fill(box(-60, -34, 122, 8, 2), mixed(wood, QColor(0xFFE9C0), 0.2), 1.2);
}

void streetLamp(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.1);
    Sketch::At at(s, x, y, height / 260);
    if (s.light().lamps()) {
        s.glow({0, -246}, 170, QColor(0xFFCB70), 0.62);
        s.fillRaw(oval(0, 2, 110, 16), QColor(255, 208, 120, 60));
    }
    s.stroke({{0, 0}, {0, -224}}, iron, 7);
    s.fill(box(-9, -18, 18, 18, 2), iron);
    s.fill(box(-12, -228, 24, 6), iron);
    s.fillRaw(poly({{-15, -258}, {15, -258}, {10, -228}, {-10, -228}}),
              s.light().lamps() ? QColor(0xFFE7A8) : s.tone(QColor(0xE9E4D2)));
    s.fill(poly({{-20, -257}, {0, -276}, {20, -257}}), iron);
}

void bunting(Sketch &s, QPointF from, QPointF to, double size)
{
    static const QList<QColor> colors{0xC9452F, 0xF2B544, 0x17494D, 0xFBF3E2, 0x5F8F9A};
    QPainterPath line(from);
    for (int i = 1; i <= 24; ++i)
        line.lineTo(along(from, to, i / 24.0));
    s.stroke(line, QColor(0xFBF3E2), 2);
    const int count = int(qAbs(to.x() - from.x()) / (size * 1.25));
    for (int i = 0; i < count; ++i) {
        const QPointF at = along(from, to, (i + 0.5) / count);
        const double lean = s.random().spread(size * 0.16);
        s.fill(
            poly({at + QPointF(-size / 2, 0), at + QPointF(size / 2, 0), at + QPointF(lean, size)}),
            colors.at(i % 5), 1.3);
    }
}

void lightString(Sketch &s, QPointF from, QPointF to)
{
    QPainterPath line(from);
    for (int i = 1; i <= 24; ++i)
        line.lineTo(along(from, to, i / 24.0));
    s.stroke(line, QColor(0x2A231C), 1.8);
    const int count = int(qAbs(to.x() - from.x()) / 34);
    for (int i = 0; i <= count; ++i) {
        const QPointF at = along(from, to, double(i) / count) + QPointF(0, 5);
        s.glow(at, 36, QColor(0xFFCB70), s.light().lamps() ? 0.7 : 0.25);
        s.fillRaw(oval(at.x(), at.y(), 4.4, 5.6), QColor(0xFFEBB4));
    }
}

void marketStall(Sketch &s, double x, double y, double width, const QColor &awning)
{
    static const QList<QColor> wares{0xC9452F, 0xE8A33A, 0x7E9A3E, 0xD97A3A, 0x8A3F5C, 0xF0D27A};
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 220);
    for (const double px : {-104.0, 100.0})
        s.stroke({{px, 0}, {px, -170}}, wood, 6);
    s.shade(box(-100, -150, 200, 90), 0.35);
    s.fill(box(-108, -66, 216, 60), mixed(wood, QColor(0xE6D2A8), 0.35), 1.2);
    for (int i = 0; i < 6; ++i) {
        const double cx = -104 + i * 35;
        s.fill(box(cx, -88, 33, 24, 2), QColor(0xB98A56), 1.2);
        const QColor fruit = wares.at(s.random().index(6));
        for (int k = 0; k < 9; ++k)
            s.fill(oval(cx + 6 + (k % 4) * 7.4, -90 - (k / 4) * 6.0 + s.random().spread(1.5), 5, 5),
                   mixed(fruit, QColor(0xFFF3D0), s.random().unit() * 0.2), 1.6);
    }
    constexpr int stripes = 9;
    for (int i = 0; i < stripes; ++i) {
        const double a = -122 + i * 244.0 / stripes;
        const double b = a + 244.0 / stripes;
        const QColor color = i % 2 ? cream : awning;
        s.fill(poly({{a * 0.84, -216}, {b * 0.84, -216}, {b, -160}, {a, -160}}), color, 0.9);
        s.fill(oval((a + b) / 2, -160, (b - a) / 2, 9), mixed(color, QColor(0x3A2B4A), 0.1), 0.9);
    }
}

void terraceTable(Sketch &s, double x, double y, double width, const QColor &parasol)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 160);
    s.stroke({{0, 0}, {0, -210}}, QColor(0xD7C3A0), 6);
    for (const double cx : {-58.0, 58.0}) {
        s.stroke({{cx, 0}, {cx, -38}, {cx + (cx < 0 ? -12 : 12), -84}}, wood, 5);
        s.fill(box(cx - 20, -42, 40, 7, 3), wood, 1.2);
    }
    s.fill(oval(0, -62, 48, 11), QColor(0xF1E6D0), 1.2);
    s.fill(box(-24, -82, 12, 18, 2), QColor(0xE0A63C), 1.4);
    s.fillRaw(box(-24, -86, 12, 6, 3), s.tone(cream));
    s.fill(box(12, -74, 13, 10, 3), QColor(0xFFFFFF), 1.2);
    constexpr int parts = 6;
    for (int i = 0; i < parts; ++i) {
        const double a = -110 + i * 220.0 / parts;
        const double b = a + 220.0 / parts;
        s.fill(poly({{0, -250}, {b, -196}, {(a + b) / 2, -190}, {a, -196}}),
               i % 2 ? cream : parasol, 1.0);
    }
}

void bins(Sketch &s, double x, double y, double height)
{
    static const QList<QColor> lids{0x3F7A45, 0xD97A2A, 0x3B6EA0};
    for (int i = 0; i < 3; ++i) {
        const double bx = x + (i - 1) * height * 0.72;
        s.footShadow({bx, y}, height * 0.6);
        Sketch::At at(s, bx, y, height / 120);
        s.fill(poly({{-30, -6}, {-36, -104}, {36, -104}, {30, -6}}), QColor(0x4B5152), 1.5);
        s.fill(poly({{-42, -104}, {-38, -118}, {38, -118}, {42, -104}}), lids.at(i), 1.4);
        s.fill(box(-20, -70, 40, 30, 3), mixed(lids.at(i), cream, 0.55), 0.6);
        for (const double wx : {-22.0, 22.0})
            s.fill(oval(wx, -7, 9, 9), QColor(0x231E22));
    }
}

void glassBank(Sketch &s, double x, double y, double height)
{
    static const QList<QColor> colors{0x3F7A45, 0xF1EBDD, 0x8A5A34};
    for (int i = 0; i < 3; ++i) {
        const double bx = x + (i - 1) * height * 0.95;
        s.footShadow({bx, y}, height * 0.8);
        Sketch::At at(s, bx, y, height / 120);
        s.fill(smooth({{-44, 0},
                       {-52, -60},
                       {-44, -108},
                       {0, -132},
                       {44, -108},
                       {52, -60},
                       {44, 0},
                       {0, 2}}),
               colors.at(i), 1.6);
        for (const double hx : {-18.0, 18.0}) {
            s.fillRaw(oval(hx, -86, 11, 11), s.tone(QColor(0x1E2022)));
        }
        s.fill(box(-24, -62, 48, 26, 3), cream, 0.5);
        s.fill(box(-5, -58, 10, 18, 3), colors.at(i), 1);
    }
}

void bus(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 420);
    s.fill(box(-200, -150, 400, 132, 18), QColor(0xF2B544), 1.3);
    s.fill(box(-200, -62, 400, 26), QColor(0x17494D), 0.8);
    for (int i = 0; i < 5; ++i)
        pane(s, {-182.0 + i * 62, -134, 50, 52});
    pane(s, {136, -136, 54, 92});
    s.fill(box(-196, -158, 392, 12, 5), cream);
    sign(s, {20, -176, 110, 22}, QStringLiteral("Merelrooi"), QColor(0x1E2022), QColor(0xF2B544));
    for (const double wx : {-120.0, 110.0}) {
        s.fill(oval(wx, -20, 27, 27), QColor(0x231E22), 1.2);
        s.fill(oval(wx, -20, 12, 12), QColor(0xB9B4A8));
    }
    s.glow({200, -44}, 46, QColor(0xFFE7A8), s.light().lamps() ? 0.9 : 0.2);
    s.fillRaw(oval(194, -44, 6, 8), QColor(0xFFF3CE));
}

void busStop(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.7);
    Sketch::At at(s, x, y, height / 180);
    s.fillRaw(box(-86, -150, 172, 132), QColor(214, 232, 236, 70));
    for (const double px : {-88.0, 84.0})
        s.fill(box(px, -158, 6, 158), iron);
    s.fill(box(-98, -170, 196, 14, 4), QColor(0x17494D), 1.1);
    s.fill(box(-60, -44, 120, 9, 3), wood);
    s.stroke({{-50, -36}, {-50, 0}}, iron, 5);
    s.stroke({{50, -36}, {50, 0}}, iron, 5);
    s.stroke({{122, 0}, {122, -190}}, iron, 6);
    s.fill(box(102, -214, 40, 44, 4), QColor(0xF2B544), 0.8);
    s.fill(box(110, -202, 24, 18, 4), QColor(0x17494D));
}

void tractor(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 220);
    s.fill(box(-10, -92, 104, 44, 8), QColor(0x3F7A45), 1.5);
    s.fill(box(-84, -156, 82, 10, 4), QColor(0x3F7A45));
    s.fillRaw(poly({{-78, -146}, {-6, -146}, {-2, -90}, {-82, -90}}),
              mixed(s.light().skyLow, s.tone(QColor(0x4A626A)), 0.5));
    s.stroke({{-80, -148}, {-84, -84}}, iron, 5);
    s.stroke({{-6, -148}, {-2, -84}}, iron, 5);
    s.fill(box(-88, -92, 84, 40, 8), QColor(0x35693C), 1.3);
    s.stroke({{60, -92}, {60, -130}}, iron, 6);
    for (const auto &[wx, r] : {std::pair(-52.0, 52.0), std::pair(68.0, 32.0)}) {
        s.fill(oval(wx, -r, r, r), QColor(0x2A2629), 1.4);
        s.fill(oval(wx, -r, r * 0.52, r * 0.52), QColor(0xF2B544), 1.2);
        s.fill(oval(wx, -r, r * 0.16, r * 0.16), QColor(0x8A6A2A));
    }
}

void fireEngine(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 400);
    s.fill(box(-190, -150, 270, 128, 8), QColor(0xB8301F), 1.3);
    s.fill(poly({{80, -22}, {80, -150}, {150, -150}, {188, -86}, {192, -22}}), QColor(0xC23A26),
           1.3);
    pane(s, {96, -136, 54, 50}, false, false);
    s.fill(box(-190, -76, 380, 14), cream, 0.5);
    for (int i = 0; i < 12; ++i)
        s.fill(poly({{-190.0 + i * 32, -76},
                     {-176.0 + i * 32, -76},
                     {-184.0 + i * 32, -62},
                     {-198.0 + i * 32, -62}}),
               QColor(0x2A4E86), 0.4);
    for (int i = 0; i < 3; ++i)
        s.fill(box(-176 + i * 84, -138, 72, 54, 4), QColor(0xC9C7C0), 1.2);
    s.fill(box(-180, -168, 250, 10, 4), QColor(0xC9C7C0));
    for (int i = 0; i < 12; ++i)
        s.stroke({{-172.0 + i * 21, -168}, {-172.0 + i * 21, -158}}, QColor(0x8A8880), 3);
    s.glow({120, -160}, 60, QColor(0x6AA8FF), 0.7);
    s.fill(box(104, -164, 34, 13, 5), QColor(0x3B7ADC), 1.2);
    for (const double wx : {-110.0, 128.0}) {
        s.fill(oval(wx, -26, 30, 30), QColor(0x231E22), 1.2);
        s.fill(oval(wx, -26, 13, 13), QColor(0xC9C7C0));
    }
}

void boat(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 300);
    s.shade(oval(0, 6, 150, 12), 0.3);
    s.fill(smooth({{-150, -40},
                   {-150, -36},
                   {-128, 2},
                   {0, 6},
                   {112, 2},
                   {152, -50},
                   {140, -46},
                   {0, -34}}),
           QColor(0x2F4A5A), 1.4);
    s.fill(poly({{-146, -42}, {146, -50}, {140, -42}, {-144, -34}}), QColor(0xB8452F));
    s.fill(poly({{-120, -40}, {-116, -86}, {4, -86}, {14, -42}}), cream, 1.2);
    s.fill(box(-124, -92, 136, 8, 3), QColor(0x7A4A30));
    for (int i = 0; i < 3; ++i)
        pane(s, {-104.0 + i * 36, -76, 22, 20});
    for (int i = 0; i < 3; ++i)
        s.fill(blob(s.random(), 50 + i * 22, -50, 11, 8),
               i % 2 ? QColor(0xC9452F) : QColor(0x6E8A3E));
    s.stroke({{132, -48}, {132, -112}}, iron, 3);
    s.fill(poly({{132, -112}, {132, -92}, {96, -100}}), QColor(0xF2B544));
}

} // namespace naober::demo
