// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/interior.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor brass{0xE0A63C};
const QColor cream{0xFBF3E2};
const QColor steel{0xA9ADAE};

} // namespace

void toaster(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 260);
    for (const double bx : {-60.0, 10.0})
        s.fill(box(bx, -196, 62, 60, 12), QColor(0xD9A45E), 1.4);
    s.fill(box(-120, -160, 240, 156, 34), QColor(0xC9CDCC), 1.9);
    s.fillRaw(box(-86, -156, 172, 16, 6), s.tone(QColor(0x3A3436)));
    s.fill(box(120, -116, 22, 14, 4), QColor(0x2A2629));
    s.fill(box(-60, -20, 120, 30, 4), QColor(0x2A2629), 1.0);
    s.stroke({{-120, -20}, {-190, 0}, {-230, 40}}, QColor(0x2A2629), 6);
    s.fill(oval(90, -50, 12, 12), QColor(0xC9452F), 1.4);
}

void radio(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 280);
    s.fill(box(-136, -176, 272, 176, 22), QColor(0x9A5A34), 1.6);
    s.fill(box(-118, -156, 140, 136, 12), QColor(0xE6D2A8), 1.0);
    for (int row = 0; row < 8; ++row) {
        for (int i = 0; i < 8; ++i)
            s.fillRaw(oval(-104 + i * 16, -142 + row * 16, 3.6, 3.6), s.tone(QColor(0x7A5A40)));
    }
    s.fillRaw(box(36, -152, 84, 50, 6), QColor(0xF6E4A8));
    s.stroke({{66, -148}, {66, -106}}, QColor(0xC9452F), 3);
    for (const double kx : {56.0, 100.0})
        s.fill(oval(kx, -54, 18, 18), brass, 1.8);
    s.stroke({{110, -176}, {170, -280}}, steel, 4);
}

void tools(Sketch &s, const QRectF &area)
{
    s.fill(box(area.x(), area.y(), area.width(), area.height(), 6), QColor(0xA97C50), 0.9);
    for (double x = area.x() + 20; x < area.right(); x += 30) {
        for (double y = area.y() + 20; y < area.bottom(); y += 30)
            s.fillRaw(oval(x, y, 2.6, 2.6), QColor(60, 36, 24, 110));
    }
    for (int i = 0; i < 9; ++i) {
        Sketch::At at(s, area.x() + 80 + i * (area.width() - 140) / 8, area.y() + 40);
        s.shade(box(-14, 6, 46, 210, 8), 0.16);
        const QColor grip = QList<QColor>{0xC9452F, 0x17494D, 0xF2B544}.at(i % 3);
        switch (i % 4) {
        case 0: // hammer
            s.fill(box(-7, 30, 14, 180, 5), QColor(0xC99A62), 1.3);
            s.fill(box(-40, 10, 78, 32, 6), QColor(0x5A6062), 1.6);
            break;
        case 1: // saw
            s.fill(poly({{-14, 70}, {24, 70}, {10, 226}, {-14, 226}}), steel, 1.5);
            s.fill(box(-28, 6, 58, 70, 18), grip, 1.4);
            s.fill(box(-10, 24, 22, 34, 8), QColor(0xA97C50));
            break;
        case 2: // spanner
            s.fill(box(-9, 36, 18, 164, 6), steel, 1.6);
            s.fill(oval(0, 26, 28, 27), steel, 1.6);
            s.fill(poly({{-11, -8}, {11, -8}, {8, 26}, {-8, 26}}), QColor(0xA97C50));
            break;
        default: // pliers
            s.fill(poly({{-16, 10}, {-2, 6}, {10, 96}, {-2, 104}}), steel, 1.4);
            s.fill(poly({{16, 10}, {2, 6}, {-10, 96}, {2, 104}}), steel, 1.4);
            s.stroke({{-4, 100}, {-24, 200}}, grip, 14);
            s.stroke({{4, 100}, {24, 200}}, grip, 14);
        }
    }
}

void screwdriver(Sketch &s, double x, double y, double length, const QColor &color)
{
    Sketch::At at(s, x, y, length / 200);
    s.painter().rotate(-14);
    s.shade(box(-96, 2, 200, 14, 6), 0.2);
    s.fill(box(-10, -5, 112, 8, 3), steel, 1.5);
    s.fill(box(-100, -14, 96, 26, 12), color, 1.8);
}

void wool(Sketch &s, double x, double y, double width)
{
    basket(s, x, y, width,
           {QColor(0xC9452F), QColor(0xF2B544), QColor(0x5F8F9A), QColor(0x7A3F5C),
            QColor(0xE79AA4), QColor(0x7E9A3E)});
    static const QList<QColor> colors{0xC9452F, 0x5F8F9A, 0xF2B544};
    for (int i = 0; i < 3; ++i) {
        const double cx = x - width * 0.62 + i * width * 0.66 + (i == 2 ? width * 0.1 : 0);
        const double r = width * 0.15;
        const double cy = y - r * 0.8 + 16 * (i % 2);
        s.footShadow({cx, cy + r}, r * 2);
        s.fill(oval(cx, cy, r, r), colors.at(i), 1.9);
        for (int k = 0; k < 9; ++k) {
            QPainterPath thread(
                QPointF(cx - r * 0.9 * std::cos(k * 0.35), cy - r * 0.8 * std::sin(k * 0.35)));
            thread.quadTo(cx + s.random().spread(r * 0.5), cy + s.random().spread(r * 0.5),
                          cx + r * 0.9 * std::cos(k * 0.35 - 0.5),
                          cy + r * 0.85 * std::sin(k * 0.35 - 0.5));
            s.stroke(thread, mixed(colors.at(i), k % 2 ? cream : QColor(0x3A1A2A), 0.28), 3);
        }
        s.stroke({{cx - r * 1.1, cy - r * 1.5}, {cx + r * 0.7, cy + r * 0.5}}, QColor(0xD9B98A), 6);
    }
}

void knitwork(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(smooth({{-140, -150}, {-150, -20}, {-60, 8}, {60, -6}, {150, 4}, {140, -150}}),
           QColor(0x17494D), 1.3);
    for (int row = 0; row < 9; ++row) {
        for (int i = 0; i < 15; ++i) {
            const double cx = -126 + i * 18;
            const double cy = -136 + row * 15;
            const QColor stitch = row % 4 == 2 ? QColor(0xF2B544)
                : row % 4 == 3                 ? QColor(0xFBF3E2)
                                               : QColor(0x2F6B6B);
            s.stroke({{cx - 6, cy - 6}, {cx, cy + 4}, {cx + 6, cy - 6}}, stitch, 4);
        }
    }
    for (const double side : {-1.0, 1.0}) {
        s.stroke({{side * 180, -216}, {side * -120, -142}}, QColor(0xD9B98A), 8);
        s.fill(oval(side * 180, -216, 10, 10), QColor(0xC9452F), 1.5);
    }
}

void trophy(Sketch &s, double x, double y, double height)
{
    Sketch::At at(s, x, y, height / 140);
    s.fill(box(-26, -22, 52, 22, 2), QColor(0x3A2A22), 1.2);
    s.fill(box(-6, -54, 12, 34), brass, 1.6);
    s.stroke(smooth({{-34, -124}, {-58, -110}, {-34, -78}}), brass, 5);
    s.stroke(smooth({{34, -124}, {58, -110}, {34, -78}}), brass, 5);
    s.fill(smooth({{-38, -138}, {-32, -76}, {0, -50}, {32, -76}, {38, -138}, {0, -132}}), brass,
           2.0);
}

void bigDrum(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(oval(24, -140, 140, 140), QColor(0x8E2F24), 1.4);
    s.fill(oval(0, -140, 140, 140), QColor(0xB8402C), 1.4);
    s.fill(oval(-6, -140, 126, 128), QColor(0xF6EEDC), 1.1);
    s.stroke(oval(-6, -140, 100, 102), QColor(0xC9452F), 4);
    s.fill(smooth({{-50, -150},
                   {-10, -180},
                   {30, -176},
                   {46, -196},
                   {62, -186},
                   {78, -184},
                   {60, -170},
                   {40, -128},
                   {-10, -112},
                   {-70, -126}}),
           QColor(0x2A2838), 1.2);
    s.fill(oval(52, -186, 3, 3), QColor(0xF2B544));
    s.stroke({{-150, -40}, {-60, -130}}, QColor(0xC99A62), 9);
    s.fill(oval(-60, -130, 20, 20), QColor(0xFBF6EC), 1.6);
}

void tuba(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.6);
    Sketch::At at(s, x, y, height / 400);
    QPainterPath tube(QPointF(-60, -250));
    tube.lineTo(-60, -70);
    tube.cubicTo(-60, 0, 60, 0, 60, -70);
    tube.lineTo(60, -240);
    s.stroke(tube, QColor(0x9A6A1E), 46);
    s.stroke(tube, brass, 38);
    s.stroke({{-68, -240}, {-68, -70}}, QColor(0xF6DC94), 8);
    s.fill(poly({{-96, -256}, {-24, -256}, {20, -372}, {-170, -372}}), brass, 1.8);
    s.fill(oval(-75, -376, 97, 30), QColor(0xEBBB5A), 1.6);
    s.fill(oval(-75, -374, 78, 21), QColor(0x7A4A1E), 1.2);
    for (int i = 0; i < 3; ++i) {
        s.fill(box(-22 + i * 24, -220, 18, 120, 6), QColor(0xD9A03A), 1.8);
        s.fill(oval(-13 + i * 24, -232, 10, 7), QColor(0xF6EEDC), 1.2);
        s.stroke({{-13.0 + i * 24, -226}, {-13.0 + i * 24, -218}}, steel, 4);
    }
    s.stroke({{60, -240}, {92, -286}, {130, -290}}, brass, 10);
    s.fill(poly({{128, -302}, {146, -306}, {146, -272}, {128, -280}}), brass, 1.5);
}

void trumpet(Sketch &s, double x, double y, double width)
{
    Sketch::At at(s, x, y, width / 320);
    s.painter().rotate(-12);
    s.shade(box(-150, 4, 310, 20, 9), 0.22);
    s.stroke({{-150, -50}, {90, -50}}, brass, 12);
    s.stroke(box(-80, -56, 150, 52, 24), brass, 11);
    s.fill(poly({{86, -56}, {86, -42}, {166, -6}, {166, -94}}), brass, 1.9);
    s.fill(oval(166, -50, 13, 45), QColor(0xF0C870), 1.4);
    for (int i = 0; i < 3; ++i) {
        s.fill(box(-32 + i * 27, -84, 18, 84, 6), QColor(0xD9A03A), 1.9);
        s.fill(box(-30 + i * 27, -104, 14, 8, 3), QColor(0xF6EEDC), 1.0);
        s.stroke({{-23.0 + i * 27, -98}, {-23.0 + i * 27, -84}}, steel, 4);
    }
    s.fill(poly({{-168, -60}, {-150, -55}, {-150, -45}, {-168, -40}}), brass, 1.4);
}

} // namespace naober::demo
