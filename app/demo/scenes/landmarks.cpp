// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/buildings.h"

#include "demo/scenes/nature.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor churchBrick{0xA9563D};
const QColor slate{0x4B5463};
const QColor stone{0xE6D9BD};
const QColor snowWhite{0xF4F5F4};

QColor roofColor(const Sketch &s, const QColor &color)
{
    return s.light().snow() ? mixed(snowWhite, color, 0.14) : color;
}

/// Bands of marl stone, as on many a church there.
void bands(Sketch &s, double x, double w, double top, double bottom, double step)
{
    for (double y = bottom - step; y > top; y -= step)
        s.fill(box(x, y, w, 3.4), stone, 0.4);
}

void spire(Sketch &s)
{
    const QPainterPath lit = poly({{0, -1000}, {-62, -640}, {0, -628}});
    const QPainterPath dark = poly({{0, -1000}, {62, -640}, {0, -628}});
    s.fill(lit, roofColor(s, mixed(slate, QColor(0xB9C0C8), 0.25)));
    s.fill(dark, roofColor(s, mixed(slate, QColor(0x201C30), 0.25)));
    for (const double x : {-58.0, 58.0}) {
        s.fill(box(x - 10, -690, 20, 60), churchBrick, 1.3);
        s.fill(poly({{x - 12, -688}, {x, -742}, {x + 12, -688}}), roofColor(s, slate));
    }
    s.stroke({{0, -1000}, {0, -1058}}, QColor(0x3B3436), 4);
    s.stroke({{-14, -1034}, {14, -1034}}, QColor(0x3B3436), 4);
    // The rooster that tells where the wind is.
    s.fill(smooth({{-14, -1066},
                   {-4, -1062},
                   {6, -1066},
                   {16, -1078},
                   {13, -1060},
                   {4, -1053},
                   {-6, -1054}}),
           QColor(0xF2B544));
}

void tower(Sketch &s)
{
    bricks(s, box(-62, -640, 124, 640), churchBrick);
    s.shade(box(-62, -640, 46, 640), s.light().side > 0 ? 0.16 : 0.02);
    bands(s, -62, 124, -630, 0, 42);
    for (const double x : {-66.0, 52.0})
        s.fill(box(x, -560, 14, 560), mixed(churchBrick, QColor(0x5A2A2A), 0.25), 1.4);
    for (const double x : {-34.0, 8.0})
        pane(s, {x, -606, 26, 92}, true, false);
    s.fill(oval(0, -460, 33, 33), stone);
    s.fillRaw(oval(0, -460, 28, 28),
              s.light().lamps() ? QColor(0xFFE9B0) : s.tone(QColor(0x22343C)));
    const QColor hand = s.light().lamps() ? QColor(0x2A231C) : QColor(0xF2B544);
    s.stroke({{0, -482}, {0, -460}, {15, -452}}, hand, 4);
    pane(s, {-20, -370, 40, 130}, true);
    s.fill(box(-36, -116, 72, 116), stone);
    s.fill(box(-26, -84, 52, 84), QColor(0x5B3A26), 1.4);
    s.fill(smooth({{-27, -84}, {-27, -106}, {0, -126}, {27, -106}, {27, -84}}), QColor(0x5B3A26));
    s.stroke({{0, -110}, {0, 0}}, QColor(0x2F1E16), 3);
}

void nave(Sketch &s)
{
    const double left = -520;
    s.fill(poly({{left + 30, -470}, {-60, -470}, {-40, -270}, {left - 20, -270}}),
           roofColor(s, slate));
    for (double x = left + 40; x < -70; x += 60)
        s.fill(poly({{x, -420}, {x + 12, -442}, {x + 24, -420}}),
               mixed(slate, QColor(0x20202A), 0.3));
    bricks(s, box(left, -270, 460, 270), churchBrick);
    bands(s, left, 460, -270, 0, 46);
    for (int i = 0; i < 5; ++i) {
        const double x = left + 34 + i * 88;
        pane(s, {x, -226, 40, 150}, true);
        s.fill(poly({{x + 56, -250}, {x + 68, -250}, {x + 74, 0}, {x + 50, 0}}),
               mixed(churchBrick, QColor(0x5A2A2A), 0.2), 1.3);
    }
    s.fill(box(left - 4, -276, 468, 8), stone);
}

void millBlade(Sketch &s, double angle)
{
    s.painter().save();
    s.painter().rotate(angle);
    s.stroke({{0, 0}, {0, -330}}, QColor(0x4A352A), 9);
    for (int i = 0; i < 9; ++i)
        s.stroke({{0, -60.0 - i * 30}, {56, -60.0 - i * 30}}, QColor(0x6A5040), 3);
    s.fill(poly({{4, -62}, {54, -62}, {54, -326}, {4, -326}}), QColor(0xF3E4C6), 0.7);
    s.fillRaw(poly({{4, -62}, {54, -62}, {54, -326}, {4, -326}}), QColor(120, 70, 40, 20));
    for (int i = 0; i < 9; ++i)
        s.stroke({{4, -66.0 - i * 30}, {54, -66.0 - i * 30}}, QColor(0x8A6A50), 1.6);
    s.painter().restore();
}

void castleTower(Sketch &s, double x, double w, double h, bool onion)
{
    const QColor wall(0xC99A78);
    bricks(s, box(x - w / 2, -h, w, h), wall);
    s.shade(box(x - w / 2, -h, w * 0.34, h), 0.18);
    for (double y = -h + 40; y < -60; y += 70)
        pane(s, {x - w * 0.12, y, w * 0.24, 34});
    s.fill(box(x - w * 0.56, -h - 8, w * 1.12, 10), stone);
    if (onion) {
        s.fill(smooth({{x - w * 0.55, -h - 6},
                       {x - w * 0.7, -h - w * 0.5},
                       {x - w * 0.1, -h - w * 0.8},
                       {x, -h - w * 1.5},
                       {x + w * 0.1, -h - w * 0.8},
                       {x + w * 0.7, -h - w * 0.5},
                       {x + w * 0.55, -h - 6}}),
               roofColor(s, slate), 1.4);
    } else {
        s.fill(poly({{x - w * 0.62, -h - 6}, {x, -h - w * 1.25}, {x + w * 0.62, -h - 6}}),
               roofColor(s, slate), 1.4);
    }
    s.stroke({{x, -h - w * 1.2}, {x, -h - w * 1.6}}, QColor(0x3B3436), 3);
    s.fill(poly({{x, -h - w * 1.6}, {x + 26, -h - w * 1.53}, {x, -h - w * 1.46}}),
           QColor(0xB53A2C));
}

} // namespace

void church(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 1080);
    s.shade(poly({{-520, 0}, {-620, 40}, {-10, 46}, {66, 0}}), 0.24);
    nave(s);
    tower(s);
    spire(s);
}

void chapel(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 300);
    s.footShadow({0, 0}, 190);
    s.fill(poly({{80, 0}, {170, -16}, {170, -150}, {80, -140}}), QColor(0xC9BCA6));
    s.fill(poly({{0, -250}, {106, -262}, {178, -150}, {86, -136}}), roofColor(s, slate), 1.2);
    s.fill(poly({{-80, 0}, {-80, -140}, {0, -250}, {80, -140}, {80, 0}}), QColor(0xF3EBDC), 1.1);
    s.stroke({{-88, -134}, {0, -254}, {88, -134}}, roofColor(s, QColor(0x7A3E30)), 9);
    s.fill(box(-22, -292, 44, 56), QColor(0xF3EBDC));
    s.fill(poly({{-28, -290}, {0, -334}, {28, -290}}), roofColor(s, slate));
    s.fillRaw(box(-9, -280, 18, 30, 9), s.tone(QColor(0x2A231C)));
    s.fill(oval(0, -258, 8, 8), QColor(0xB98A3A));
    s.stroke({{0, -334}, {0, -362}}, QColor(0x3B3436), 4);
    s.stroke({{-9, -352}, {9, -352}}, QColor(0x3B3436), 4);
    pane(s, {-20, -206, 40, 56}, true);
    s.fill(box(-34, -112, 68, 112), stone);
    s.fillRaw(smooth({{-25, 0}, {-25, -70}, {-25, -96}, {0, -116}, {25, -96}, {25, -70}, {25, 0}}),
              s.light().lamps() ? QColor(0xF6B95A) : s.tone(QColor(0x3A2A22)));
    for (int i = 0; i < 4; ++i) {
        s.fill(box(-15 + i * 9, -34, 5, 20), QColor(0xFBF3E2));
        s.glow({-12.5 + i * 9, -38}, 22, QColor(0xFFC860), 0.8);
        s.fillRaw(oval(-12.5 + i * 9, -38, 2.2, 4.6), QColor(0xFFE9A8));
    }
}

void windmill(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 640);
    s.fill(smooth({{-330, 10}, {-200, -70}, {0, -96}, {200, -70}, {330, 10}}), s.light().grass(),
           1.2);
    bricks(s, poly({{-92, -70}, {-62, -360}, {62, -360}, {92, -70}}), QColor(0xB97A5A));
    s.shade(poly({{-92, -70}, {-62, -360}, {-20, -360}, {-34, -70}}), 0.20);
    for (const double wy : {-150.0, -240.0, -320.0})
        pane(s, {-13, wy, 26, 34});
    s.fill(box(-22, -128, 44, 58), QColor(0x2F5B4C), 1.3);
    s.fill(box(-112, -200, 224, 9), QColor(0x6A4A34));
    for (double px = -108; px < 112; px += 24)
        s.stroke({{px, -200}, {px, -226}}, QColor(0x6A4A34), 4);
    s.stroke({{-112, -226}, {112, -226}}, QColor(0x6A4A34), 5);
    s.fill(smooth({{-74, -356}, {-70, -410}, {0, -446}, {70, -410}, {74, -356}}),
           roofColor(s, QColor(0x5B4238)), 1.4);
    Sketch::At hub(s, 8, -396);
    for (const double angle : {24.0, 114.0, 204.0, 294.0})
        millBlade(s, angle);
    s.fill(oval(0, 0, 15, 15), QColor(0x8E2F24));
}

void castle(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 760);
    const QColor wall(0xC99A78);
    bricks(s, box(-300, -230, 560, 230), wall);
    s.fill(poly({{-310, -230}, {-250, -350}, {210, -350}, {270, -230}}), roofColor(s, slate), 1.2);
    for (int i = 0; i < 8; ++i) {
        pane(s, {-270.0 + i * 66, -190, 34, 56});
        pane(s, {-270.0 + i * 66, -90, 34, 50});
        if (i % 2)
            s.fill(
                poly({{-286.0 + i * 66, -276}, {-262.0 + i * 66, -316}, {-238.0 + i * 66, -276}}),
                mixed(slate, QColor(0x20202A), 0.3));
    }
    castleTower(s, -320, 110, 320, false);
    castleTower(s, 280, 130, 380, true);
    s.fill(box(-52, -268, 104, 268), mixed(wall, QColor(0xE6D9BD), 0.25), 1.2);
    s.fill(poly({{-60, -266}, {0, -350}, {60, -266}}), roofColor(s, slate), 1.4);
    s.fillRaw(
        smooth({{-32, 0}, {-32, -80}, {-32, -112}, {0, -134}, {32, -112}, {32, -80}, {32, 0}}),
        s.tone(QColor(0x3A2A22)));
    pane(s, {-18, -226, 36, 60}, true);
}

void farmhouse(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 520);
    s.shade(poly({{-260, 0}, {-320, 22}, {230, 24}, {262, 0}}), 0.22);
    bricks(s, box(-260, -96, 520, 96), QColor(0xA9563D));
    s.fill(poly({{-276, -90}, {-226, -212}, {226, -212}, {276, -90}}),
           roofColor(s, QColor(0x8A5A3C)), 1.3);
    for (const double cx : {-140.0, 60.0})
        s.fill(box(cx, -244, 20, 44), QColor(0x8F4B3A), 1.4);
    for (const double wx : {-232.0, -176.0, -92.0, -40.0}) {
        pane(s, {wx, -72, 30, 40});
        s.fill(box(wx - 14, -72, 11, 42), QColor(0x2F5B4C));
        s.fill(box(wx + 33, -72, 11, 42), QColor(0x2F5B4C));
    }
    s.fill(box(-126, -66, 26, 66), QColor(0x17494D), 1.2);
    for (const double dx : {40.0, 150.0}) {
        s.fill(smooth({{dx, 0},
                       {dx, -60},
                       {dx + 6, -78},
                       {dx + 38, -86},
                       {dx + 70, -78},
                       {dx + 76, -60},
                       {dx + 76, 0}}),
               QColor(0x2F5B4C), 1.3);
        s.stroke({{dx + 38, -82}, {dx + 38, 0}}, QColor(0xF1E6D0), 2.5);
        s.stroke({{dx + 4, -4}, {dx + 38, -62}}, QColor(0xF1E6D0), 2);
        s.stroke({{dx + 72, -4}, {dx + 38, -62}}, QColor(0xF1E6D0), 2);
    }
}

void hall(Sketch &s, double x, double y, double width, const QColor &wall, const QString &name)
{
    Sketch::At at(s, x, y, width / 600);
    s.shade(poly({{-300, 0}, {-360, 22}, {270, 26}, {302, 0}}), 0.22);
    bricks(s, box(-300, -170, 600, 170), wall);
    s.fill(poly({{-316, -164}, {-262, -250}, {262, -250}, {316, -164}}),
           roofColor(s, QColor(0x5B4650)), 1.2);
    bricks(s, poly({{-110, 0}, {-110, -190}, {0, -300}, {110, -190}, {110, 0}}),
           mixed(wall, QColor(0xF1E6D0), 0.22));
    s.stroke({{-120, -182}, {0, -304}, {120, -182}}, roofColor(s, QColor(0xF1E6D0)), 9);
    for (const double wx : {-276.0, -206.0, 142.0, 212.0})
        pane(s, {wx, -126, 54, 88});
    pane(s, {-78, -112, 66, 110});
    pane(s, {12, -112, 66, 110});
    sign(s, {-96, -172, 192, 38}, name, QColor(0x17494D), QColor(0xFBF3E2));
    s.fill(oval(0, -222, 24, 24), QColor(0xF1E6D0));
    s.fillRaw(oval(0, -222, 19, 19), s.tone(QColor(0x17494D)));
    s.stroke({{0, -236}, {0, -222}, {10, -216}}, QColor(0xF2B544), 4);
    s.fill(box(-330, -6, 660, 8), QColor(0xB9AE9C));
}

void bandstand(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 300);
    s.footShadow({0, 0}, 280);
    s.fill(poly({{-140, 0}, {-130, -46}, {130, -46}, {140, 0}}), QColor(0xD7C9AE), 1.2);
    for (const double px : {-120.0, -62.0, 62.0, 120.0})
        s.fill(box(px - 5, -190, 10, 146), QColor(0xF6EDDA), 1.2);
    for (double px = -116; px < 118; px += 14)
        s.stroke({{px, -46}, {px, -80}}, QColor(0x17494D), 2.4);
    s.stroke({{-124, -82}, {124, -82}}, QColor(0x17494D), 5);
    s.fill(smooth({{-164, -184},
                   {-110, -232},
                   {-30, -276},
                   {0, -300},
                   {30, -276},
                   {110, -232},
                   {164, -184},
                   {0, -190}}),
           roofColor(s, QColor(0x8E3B2C)), 1.4);
    s.fill(oval(0, -300, 7, 12), QColor(0xF2B544));
    for (int i = -5; i <= 5; ++i)
        s.fillRaw(oval(i * 28, -184 + qAbs(i) * 1.2, 4, 5),
                  s.light().lamps() ? QColor(0xFFE3A0) : s.tone(QColor(0xF2B544)));
}

} // namespace naober::demo
