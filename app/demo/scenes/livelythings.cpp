// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/things.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/people.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor iron{0x2E3A3C};
const QColor wood{0x8A6240};
const QColor cream{0xFBF3E2};
const QColor ink{0x2A231C};

} // namespace

void duck(Sketch &s, double x, double y, double width, bool mirror)
{
    Sketch::At at(s, x, y, width / 60, mirror);
    s.shade(oval(0, 2, 32, 4), 0.25);
    s.fill(smooth({{-32, -18}, {-22, -2}, {6, 2}, {24, -6}, {22, -16}, {0, -20}, {-16, -16}}),
           QColor(0x9A7A58), 1.5);
    s.fill(smooth({{14, -10}, {14, -26}, {20, -34}, {30, -32}, {31, -24}, {24, -14}}),
           QColor(0x2F5B4C), 1.5);
    s.fill(poly({{30, -30}, {42, -26}, {30, -24}}), QColor(0xE8A33A));
    s.fillRaw(oval(25, -29, 1.6, 1.6), QColor(0xFFF3D0));
    s.stroke({{16, -14}, {24, -13}}, cream, 2);
}

void cow(Sketch &s, double x, double y, double width, bool mirror)
{
    s.footShadow({x, y}, width * 0.9);
    Sketch::At at(s, x, y, width / 170, mirror);
    const QColor hide(0xF3EBDC);
    for (const double lx : {-52.0, -38.0, 36.0, 50.0})
        s.fill(box(lx, -44, 11, 44, 3), mixed(hide, QColor(0x6A5A50), 0.25), 1.2);
    s.fill(smooth({{-66, -92},
                   {-70, -60},
                   {-54, -36},
                   {0, -34},
                   {56, -38},
                   {68, -66},
                   {64, -94},
                   {0, -98}}),
           hide, 1.5);
    for (int i = 0; i < 4; ++i)
        s.fill(blob(s.random(), -44 + i * 30, -72 + s.random().spread(12), 14, 11),
               QColor(0x3A2E2A), 0.8);
    s.fill(smooth({{56, -96}, {78, -112}, {96, -100}, {104, -72}, {90, -64}, {72, -72}}), hide,
           1.4);
    s.fill(smooth({{86, -78}, {106, -80}, {106, -64}, {88, -62}}), QColor(0xE2A892));
    s.fillRaw(oval(86, -94, 2.6, 3), s.tone(ink));
    s.fill(oval(68, -106, 9, 5), QColor(0x3A2E2A));
    s.stroke({{-67, -88}, {-78, -60}, {-76, -40}}, QColor(0x6A5A50), 3.4);
    s.fill(oval(18, -35, 11, 8), QColor(0xE8B8A4));
}

void sheep(Sketch &s, double x, double y, double width, bool mirror)
{
    s.footShadow({x, y}, width * 0.8);
    Sketch::At at(s, x, y, width / 100, mirror);
    for (const double lx : {-24.0, -14.0, 14.0, 24.0})
        s.stroke({{lx, -26}, {lx, 0}}, ink, 5);
    for (int i = 0; i < 16; ++i) {
        const double angle = i * M_PI / 8;
        s.fill(blob(s.random(), std::cos(angle) * 28, -42 + std::sin(angle) * 14, 12, 11),
               QColor(0xF3EBDC), 1.1);
    }
    s.fill(oval(0, -44, 26, 15), QColor(0xF6F0E2), 1.0);
    s.fill(smooth({{30, -56}, {44, -60}, {50, -44}, {42, -34}, {33, -42}}), QColor(0x4A3C36), 1.2);
    s.fill(oval(30, -54, 7, 3.6), QColor(0x4A3C36));
    s.fill(blob(s.random(), 35, -60, 8, 6), QColor(0xF6F0E2));
}

void tent(Sketch &s, double x, double y, double width, const QColor &color)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 240);
    s.fill(poly({{-60, -130}, {60, -146}, {120, 0}, {40, 4}}), mixed(color, QColor(0x3A2B4A), 0.22),
           1.2);
    s.fill(poly({{-60, -132}, {-122, 6}, {44, 4}}), color, 1.3);
    s.fillRaw(poly({{-60, -128}, {-86, 4}, {-14, 4}}),
              s.light().lamps() ? QColor(0xF6C06A) : s.tone(QColor(0x4A3830)));
    s.fill(poly({{-60, -130}, {-14, 4}, {6, 4}}), mixed(color, QColor(0xFFFFFF), 0.3));
    s.stroke({{-122, 6}, {-150, 18}}, cream, 2);
    s.stroke({{120, 0}, {146, 12}}, cream, 2);
    if (s.light().lamps())
        s.glow({-50, -40}, 150, QColor(0xFFC66A), 0.4);
}

void swings(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 260);
    for (const double px : {-116.0, 116.0}) {
        s.stroke({{px, -200}, {px - 28, 0}}, QColor(0xB5482F), 8);
        s.stroke({{px, -200}, {px + 28, 0}}, QColor(0xB5482F), 8);
    }
    s.stroke({{-120, -200}, {120, -200}}, QColor(0xB5482F), 9);
    for (int i = 0; i < 2; ++i) {
        const double px = -50 + i * 100;
        const double lean = i ? 46 : -16;
        for (const double rope : {-16.0, 16.0})
            s.stroke({{px + rope, -198}, {px + rope + lean, -56}}, QColor(0x6A5A48), 2.6);
        s.fill(box(px - 22 + lean, -58, 44, 7, 2), wood);
        Figure f = someone(s.random());
        f.child = true;
        f.pose = Figure::Pose::Sit;
        person(s, px + lean, -34, 104, f, i == 0);
    }
}

void slide(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 260);
    for (const double px : {-104.0, -56.0})
        s.stroke({{px, 0}, {px, -150}}, QColor(0x17494D), 7);
    for (double ry = -20; ry > -140; ry -= 26)
        s.stroke({{-104, ry}, {-56, ry}}, QColor(0xF2B544), 5);
    s.fill(poly({{-118, -190}, {-80, -226}, {-42, -190}}), QColor(0xC9452F), 1.3);
    s.stroke({{-108, -150}, {-108, -190}}, QColor(0x17494D), 5);
    s.stroke({{-52, -150}, {-52, -190}}, QColor(0x17494D), 5);
    s.fill(smooth({{-56, -156},
                   {-56, -140},
                   {40, -40},
                   {96, -6},
                   {130, -4},
                   {132, -14},
                   {100, -18},
                   {50, -62},
                   {-30, -150}}),
           QColor(0xF2B544), 1.4);
    Figure f = someone(s.random());
    f.child = true;
    f.pose = Figure::Pose::Sit;
    person(s, 6, -58, 92, f);
}

void goal(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 300);
    for (int i = 0; i <= 15; ++i)
        s.stroke({{-140.0 + i * 18.7, -116}, {-120.0 + i * 16, -4}}, QColor(0xEDEBE4), 1);
    for (int i = 0; i <= 7; ++i)
        s.stroke({{-140.0 + i * 2, -112.0 + i * 15}, {140.0 - i * 2, -112.0 + i * 15}},
                 QColor(0xEDEBE4), 1);
    for (const double px : {-144.0, 144.0})
        s.stroke({{px, 0}, {px, -118}}, QColor(0xFFFFFF), 7);
    s.stroke({{-144, -118}, {144, -118}}, QColor(0xFFFFFF), 7);
}

void ball(Sketch &s, double x, double y, double radius)
{
    s.footShadow({x, y + radius}, radius * 1.8);
    Sketch::At at(s, x, y, radius / 20);
    s.fill(oval(0, 0, 20, 20), QColor(0xF6F2E8), 1.8);
    s.fill(poly({{-6, -6}, {4, -8}, {8, 1}, {1, 8}, {-8, 4}}), QColor(0x2A2629));
    for (const auto &edge :
         {QPointF(-16, -8), QPointF(8, -18), QPointF(18, 4), QPointF(0, 19), QPointF(-17, 9)})
        s.stroke({edge * 0.45, edge * 0.95}, QColor(0x2A2629), 1.6);
}

void banner(Sketch &s, double x, double y, double height, const QColor &a, const QColor &b)
{
    Sketch::At at(s, x, y, height / 300);
    s.stroke({{0, 0}, {0, -300}}, QColor(0xE6D9BD), 6);
    s.fill(oval(0, -303, 6, 6), QColor(0xF2B544));
    for (int i = 0; i < 3; ++i) {
        const double top = -294 + i * 34;
        QPainterPath stripe(QPointF(3, top));
        stripe.cubicTo(50, top - 16, 80, top + 22, 142, top + 2);
        stripe.lineTo(136, top + 36);
        stripe.cubicTo(80, top + 56, 50, top + 18, 3, top + 34);
        stripe.closeSubpath();
        s.fill(stripe, i == 1 ? b : a, 1.5);
    }
}

void balloons(Sketch &s, double x, double y, double size, int count)
{
    static const QList<QColor> colors{0xC9452F, 0xF2B544, 0x17494D, 0x5F8F9A, 0xD97A5A, 0x7E9A3E};
    for (int i = 0; i < count; ++i) {
        const double bx = x + s.random().spread(size * 2.2);
        const double by = y - size * s.random().between(3, 6);
        s.stroke({{x, y}, {bx, by}}, QColor(0xF6EDDA), 1.2);
        s.fill(oval(bx, by, size * 0.8, size), colors.at(i % 6), 1.9);
        s.fillRaw(
            oval(bx + size * 0.28 * s.light().side, by - size * 0.4, size * 0.16, size * 0.26),
            QColor(255, 255, 255, 130));
    }
}

void confetti(Sketch &s, int count)
{
    static const QList<QColor> colors{0xC9452F, 0xF2B544, 0x3F7A45, 0x5F8F9A, 0xFBF3E2, 0xB9487A};
    for (int i = 0; i < count; ++i) {
        Sketch::At at(s, s.random().between(0, s.width()), s.random().between(0, s.height()));
        s.painter().rotate(s.random().between(0, 180));
        const double size = s.random().between(4, 11);
        s.fillRaw(box(-size / 2, -size / 4, size, size / 2),
                  s.tone(colors.at(s.random().index(6))));
    }
}

void lantern(Sketch &s, double x, double y, double size, const QColor &color)
{
    s.glow({x, y}, size * 4.2, QColor(0xFFC25A), 0.6);
    s.stroke({{x - size * 1.6, y - size * 3}, {x, y - size * 1.1}}, QColor(0x8A6240), 3);
    s.fillRaw(oval(x, y, size, size * 1.1), color);
    s.fillRaw(oval(x, y + size * 0.1, size * 0.6, size * 0.75),
              mixed(color, QColor(0xFFF0B4), 0.75));
    s.fillRaw(box(x - size * 0.4, y - size * 1.25, size * 0.8, size * 0.25), ink);
    s.fillRaw(box(x - size * 0.4, y + size * 1.0, size * 0.8, size * 0.2), ink);
}

void carnivalFloat(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 520);
    s.fill(box(-250, -90, 500, 66, 10), QColor(0x6A2F6A), 1.2);
    for (int i = 0; i < 10; ++i)
        s.fill(oval(-225 + i * 50, -24, 26, 16), i % 2 ? QColor(0xF2B544) : QColor(0xC9452F), 1.2);
    // A blackbird with a crown: the bird that the village is named after.
    s.fill(smooth({{-150, -150},
                   {-70, -96},
                   {70, -92},
                   {150, -140},
                   {140, -250},
                   {60, -300},
                   {-30, -240},
                   {-110, -210},
                   {-230, -250}}),
           QColor(0x2A2838), 1.7);
    s.fill(oval(118, -300, 74, 70), QColor(0x2A2838), 1.7);
    s.fill(poly({{180, -322}, {268, -288}, {182, -268}}), QColor(0xF2A02A), 1.4);
    s.fill(oval(146, -318, 15, 15), QColor(0xF2B544));
    s.fillRaw(oval(148, -318, 8, 8), QColor(0x16141E));
    s.fill(poly({{60, -352},
                 {52, -420},
                 {86, -386},
                 {116, -434},
                 {144, -386},
                 {180, -418},
                 {172, -350}}),
           QColor(0xF2B544), 1.6);
    s.fill(smooth({{-90, -180}, {-10, -120}, {90, -150}, {40, -220}, {-40, -230}}),
           QColor(0x3D3A50), 1.5);
    for (int i = 0; i < 4; ++i) {
        Figure f = someone(s.random());
        f.pose = Figure::Pose::Wave;
        f.coat = QList<QColor>{0xC9452F, 0xF2B544, 0x3F7A45, 0x5F8F9A}.at(i);
        f.hat = QList<QColor>{0x3F7A45, 0xC9452F, 0xF2B544, 0x6A2F6A}.at(i);
        person(s, -210 + i * 46 + (i > 1 ? 246 : 0), -88, 112, f, i % 2);
    }
    for (const double wx : {-160.0, 160.0})
        s.fill(oval(wx, -18, 22, 22), QColor(0x231E22));
}

void beehives(Sketch &s, double x, double y, double width)
{
    for (int i = 0; i < 3; ++i) {
        const double bx = x + (i - 1) * width * 0.36;
        s.footShadow({bx, y}, width * 0.3);
        Sketch::At at(s, bx, y, width / 360);
        const QColor color = QList<QColor>{0xF2B544, 0x5F8F9A, 0xF1E6D0}.at(i);
        s.stroke({{-34, 0}, {-30, -24}}, wood, 6);
        s.stroke({{34, 0}, {30, -24}}, wood, 6);
        for (int k = 0; k < 3; ++k)
            s.fill(box(-44, -64 - k * 38, 88, 36, 3), mixed(color, ink, k * 0.05), 1.3);
        s.fill(poly({{-54, -138}, {-44, -156}, {44, -156}, {54, -138}}), QColor(0x8A8880), 1.3);
        s.fillRaw(box(-16, -36, 32, 7, 3), s.tone(ink));
    }
    for (int i = 0; i < 26; ++i) {
        const double bx = x + s.random().spread(width * 0.8);
        const double by = y - s.random().between(20, width * 0.7);
        s.fillRaw(oval(bx, by, 3.6, 2.6), s.tone(QColor(0xE0A030)));
        s.fillRaw(oval(bx + 1, by - 3, 3, 2), QColor(255, 255, 255, 120));
    }
}

void vegetableBed(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 300);
    s.fill(poly({{-150, 0}, {-110, -70}, {110, -70}, {150, 0}}), QColor(0x5A4234), 1.2);
    for (int row = 0; row < 3; ++row) {
        const double ry = -54 + row * 24;
        const double reach = 100 + row * 18;
        for (int i = 0; i < 8; ++i) {
            const double px = -reach + i * reach * 2 / 7;
            const QColor leaf = QList<QColor>{0x6E9A3E, 0x8FB0A0, 0x9A4A6A}.at(row);
            for (int k = 0; k < 6; ++k)
                s.fill(blob(s.random(), px + s.random().spread(9), ry - s.random().between(0, 11),
                            8, 6),
                       mixed(leaf, cream, s.random().unit() * 0.35), 1.3);
        }
    }
    s.stroke({{-154, 2}, {-110, -72}}, wood, 6);
    s.stroke({{154, 2}, {110, -72}}, wood, 6);
    s.stroke({{-154, 2}, {154, 2}}, wood, 8);
}

void roadworks(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 260);
    for (const double px : {-104.0, 104.0})
        s.stroke({{px, 0}, {px, -112}}, iron, 7);
    for (int row = 0; row < 2; ++row) {
        s.fill(box(-124, -110 + row * 46, 248, 28, 3), cream, 0.8);
        for (int i = 0; i < 6; ++i)
            s.fill(poly({{-118.0 + i * 42, -110.0 + row * 46},
                         {-96.0 + i * 42, -110.0 + row * 46},
                         {-112.0 + i * 42, -82.0 + row * 46},
                         {-134.0 + i * 42, -82.0 + row * 46}})
                       .intersected(box(-124, -110 + row * 46, 248, 28)),
                   QColor(0xC9452F), 0.8);
    }
    s.glow({-104, -124}, 50, QColor(0xFFB02A), 0.8);
    s.fillRaw(oval(-104, -122, 10, 11), QColor(0xFFC04A));
    for (const double cx : {170.0, 224.0}) {
        s.fill(poly({{cx - 20, 0}, {cx, -74}, {cx + 20, 0}}), QColor(0xE0662A), 1.4);
        s.fill(poly({{cx - 12.5, -28}, {cx - 7.5, -46}, {cx + 7.5, -46}, {cx + 12.5, -28}}), cream);
    }
    s.fill(blob(s.random(), -190, -14, 66, 30), QColor(0xC9A468), 1.5);
}

void chickens(Sketch &s, double x, double y, double size, int count)
{
    for (int i = 0; i < count; ++i) {
        Sketch::At at(s, x + i * size * 1.3 + s.random().spread(12),
                      y + s.random().spread(size * 0.4), size / 60, s.random().chance(0.5));
        s.shade(oval(0, 0, 28, 5), 0.25);
        s.stroke({{-3, -14}, {-4, 0}}, QColor(0xD98A2E), 2.6);
        s.stroke({{5, -14}, {6, 0}}, QColor(0xD98A2E), 2.6);
        s.fill(
            smooth({{-30, -44}, {-18, -16}, {8, -12}, {20, -30}, {16, -54}, {4, -36}, {-14, -34}}),
            i % 2 ? QColor(0xB5693A) : QColor(0xF1E6D0), 1.5);
        s.fill(oval(17, -54, 8, 9), i % 2 ? QColor(0xB5693A) : QColor(0xF1E6D0), 1.3);
        s.fill(blob(s.random(), 17, -65, 6, 4.4), QColor(0xC9302A));
        s.fill(poly({{24, -55}, {32, -52}, {24, -50}}), QColor(0xE8A33A));
        s.fillRaw(oval(20, -56, 1.5, 1.5), s.tone(ink));
    }
}

void crate(Sketch &s, double x, double y, double width, const QList<QColor> &fruit)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 100);
    for (int i = 0; i < 22; ++i) {
        s.fill(oval(-40 + (i % 8) * 11.4 + s.random().spread(2), -40 - (i / 8) * 8, 8, 8),
               fruit.at(s.random().index(int(fruit.size()))), 1.8);
    }
    for (int i = 0; i < 3; ++i)
        s.fill(box(-50, -38 + i * 13, 100, 10, 1), mixed(QColor(0xC99A62), ink, i * 0.06), 1.1);
    for (const double px : {-48.0, 40.0})
        s.fill(box(px, -40, 8, 40), QColor(0x9A7246));
}

void ladder(Sketch &s, double x, double y, double height)
{
    const double lean = height * 0.22;
    s.stroke({{x - 20, y}, {x - 8 + lean, y - height}}, QColor(0xB08A58), 6);
    s.stroke({{x + 22, y}, {x + 10 + lean, y - height}}, QColor(0xB08A58), 6);
    for (int i = 1; i < 9; ++i) {
        const double share = i / 9.0;
        s.stroke({{x - 20 + 12 * share + lean * share, y - height * share},
                  {x + 22 - 12 * share + lean * share, y - height * share}},
                 QColor(0xC9A468), 4.5);
    }
}

void defibrillator(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 200);
    s.shade(box(-74, -206, 160, 214, 14), 0.25);
    s.fill(box(-80, -210, 160, 210, 14), QColor(0x2F7A4A), 1.2);
    s.fill(box(-64, -146, 128, 130, 8), QColor(0xE9EFEA), 1.0);
    s.fill(smooth({{0, -40},
                   {-46, -84},
                   {-44, -124},
                   {-14, -128},
                   {0, -110},
                   {14, -128},
                   {44, -124},
                   {46, -84}}),
           QColor(0xC23A26), 1.3);
    s.stroke({{-34, -88}, {-12, -88}, {-4, -106}, {8, -68}, {16, -88}, {34, -88}}, cream, 6);
    sign(s, {-60, -202, 120, 46}, QStringLiteral("AED"), QColor(0x2F7A4A), cream);
}

} // namespace naober::demo
