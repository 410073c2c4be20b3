// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/interior.h"

#include "demo/scenes/nature.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor cream{0xFBF3E2};
const QColor ink{0x2A231C};

} // namespace

void pan(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(
        smooth({{-150, -150}, {-150, -40}, {-120, 0}, {0, 10}, {120, 0}, {150, -40}, {150, -150}}),
        QColor(0xB8402C), 1.8);
    s.fill(oval(0, -166, 150, 40), QColor(0xD9604A), 1.2);
    s.fill(oval(0, -164, 138, 33), QColor(0x5A2A20), 0.6);
    s.fill(oval(0, -160, 132, 28), QColor(0xE0923A), 1.2);
    for (int i = 0; i < 26; ++i) {
        const double angle = s.random().between(0, 2 * M_PI);
        const double reach = std::sqrt(s.random().unit());
        s.fill(oval(std::cos(angle) * 112 * reach, -160 + std::sin(angle) * 21 * reach, 10, 4.6),
               QList<QColor>{0xE0662A, 0x7E9A3E, 0xF6E6B0}.at(i % 3), 1.4);
    }
    for (const double side : {-1.0, 1.0})
        s.stroke({{side * 148, -112}, {side * 184, -116}, {side * 184, -88}, {side * 148, -84}},
                 QColor(0x8E2F24), 13);
    s.stroke({{60, -166}, {150, -262}}, QColor(0xA97848), 12);
    s.stroke({{-110, -120}, {-116, -50}}, QColor(0xF0A08A), 9);
}

void bowl(Sketch &s, double x, double y, double width, const QColor &content)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 200);
    s.fill(smooth({{-100, -76}, {-86, -20}, {-40, 4}, {40, 4}, {86, -20}, {100, -76}}),
           QColor(0xF3ECDC), 1.6);
    s.fill(oval(0, -76, 100, 26), QColor(0xFFFBF2), 1.0);
    s.fill(oval(0, -74, 86, 20), content, 1.2);
    for (int i = 0; i < 9; ++i)
        s.fill(oval(s.random().spread(62), -74 + s.random().spread(11), 7, 4),
               i % 2 ? QColor(0x7E9A3E) : QColor(0xF6E6B0), 1.2);
    s.stroke({{-92, -50}, {-74, -24}, {74, -24}, {92, -50}}, QColor(0x3B6EA0), 4);
}

void cup(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 150);
    s.fill(oval(0, -2, 92, 20), QColor(0xF3ECDC), 1.3);
    s.stroke(smooth({{46, -64}, {82, -66}, {84, -34}, {44, -26}}), QColor(0xF3ECDC), 10);
    s.fill(smooth({{-54, -88}, {-50, -34}, {-24, -6}, {24, -6}, {50, -34}, {54, -88}}),
           QColor(0xFBF6EC), 1.8);
    s.fill(oval(0, -86, 53, 14), QColor(0xFFFFFF), 0.8);
    s.fill(oval(0, -84, 46, 10), QColor(0x5A3420), 1.0);
    s.fill(oval(8, -85, 16, 4), QColor(0xC99A6A), 0.6);
    s.stroke({{-51, -52}, {51, -52}}, QColor(0xC9653F), 6);
}

void pot(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 200);
    s.stroke(smooth({{70, -140}, {126, -140}, {130, -60}, {74, -40}}), QColor(0x2F5B4C), 14);
    s.fill(smooth({{-70, -70}, {-120, -96}, {-146, -150}, {-124, -148}, {-80, -124}}),
           QColor(0x356655), 1.3);
    s.fill(smooth({{-74, -160}, {-94, -60}, {-70, 0}, {70, 0}, {94, -60}, {74, -160}, {0, -174}}),
           QColor(0x2F5B4C), 1.9);
    s.fill(oval(0, -164, 62, 17), QColor(0x3F7562), 1.3);
    s.fill(oval(0, -186, 15, 13), QColor(0xF2B544), 1.6);
    for (int i = 0; i < 5; ++i)
        s.fill(oval(-56 + i * 28, -84, 9, 9), cream, 0.8);
}

void flan(Sketch &s, double x, double y, double width, const QColor &fruit)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(oval(0, 4, 162, 46), QColor(0xF3ECDC), 1.2);
    s.fill(oval(0, -10, 144, 42), QColor(0xB5703A), 1.3);
    s.fill(oval(0, -22, 144, 41), QColor(0xDDA25E), 1.3);
    s.fill(oval(0, -22, 126, 33), fruit, 1.4);
    for (int i = 0; i < 60; ++i) {
        const double angle = s.random().between(0, 2 * M_PI);
        const double reach = std::sqrt(s.random().unit()) * 0.92;
        s.fill(oval(std::cos(angle) * 120 * reach, -23 + std::sin(angle) * 30 * reach, 8, 5),
               mixed(fruit, QColor(0xFFE0B0), s.random().unit() * 0.4), 1.8);
    }
    for (int i = -3; i <= 3; ++i) {
        const double reach = std::sqrt(1 - (i * 34.0 / 130) * (i * 34.0 / 130));
        s.stroke({{i * 34.0 - 20, -22 + 31 * reach}, {i * 34.0 + 20, -22 - 31 * reach}},
                 QColor(0xE6B878), 8);
        s.stroke({{-122.0 * reach, -22.0 + i * 9}, {122.0 * reach, -22.0 + i * 9}},
                 QColor(0xDDA25E), 6);
    }
}

void loaf(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 200);
    s.fill(smooth({{-96, -6},
                   {-104, -50},
                   {-70, -92},
                   {0, -102},
                   {70, -92},
                   {104, -50},
                   {96, -6},
                   {0, 2}}),
           QColor(0xB9702F), 1.9);
    for (int i = 0; i < 4; ++i)
        s.stroke({{-66.0 + i * 36, -48}, {-42.0 + i * 36, -86}}, QColor(0xF0CF98), 8);
    for (int i = 0; i < 30; ++i)
        s.fillRaw(oval(s.random().spread(84), -s.random().between(26, 90), 2.4, 1.8),
                  QColor(255, 240, 205, 120));
}

void bread(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 100);
    s.fill(smooth({{-46, -4}, {-50, -30}, {-20, -50}, {20, -50}, {50, -30}, {46, -4}}),
           QColor(0xC98340), 1.9);
    s.stroke({{-18, -38}, {20, -40}}, QColor(0xF3D7A4), 6);
}

void milk(Sketch &s, double x, double y, double height)
{
    s.footShadow({x, y}, height * 0.4);
    Sketch::At at(s, x, y, height / 200);
    s.fill(box(-38, -140, 76, 140, 3), QColor(0xF6F3EA), 1.5);
    s.fill(poly({{-38, -140}, {-20, -186}, {20, -186}, {38, -140}}), QColor(0xE6EEF0), 1.4);
    s.fill(box(-22, -200, 44, 16, 2), QColor(0x3B6EA0), 1.0);
    s.fill(box(-38, -90, 76, 40), QColor(0x3B6EA0), 1.0);
    s.fill(oval(0, -70, 15, 13), cream);
}

void parsley(Sketch &s, double x, double y)
{
    for (int i = 0; i < 10; ++i) {
        const QPointF tip(x + s.random().spread(70), y - s.random().between(30, 90));
        s.stroke({{x, y}, tip}, QColor(0x6E8A3E), 3);
        for (int k = 0; k < 4; ++k)
            s.fill(blob(s.random(), tip.x() + s.random().spread(12),
                        tip.y() + s.random().spread(10), 11, 8),
                   mixed(QColor(0x4F7A34), QColor(0x8FB055), s.random().unit()), 1.3);
    }
}

void basket(Sketch &s, double x, double y, double width, const QList<QColor> &content)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.stroke(smooth({{-120, -120}, {-110, -260}, {0, -310}, {110, -260}, {120, -120}, {0, -250}}),
             QColor(0x8A5E34), 0.1);
    QPainterPath handle(QPointF(-124, -120));
    handle.cubicTo(-120, -320, 120, -320, 124, -120);
    s.stroke(handle, QColor(0x9A6C3C), 13);
    for (int i = 0; i < 26; ++i)
        s.fill(oval(-108 + (i % 9) * 27 + s.random().spread(5), -122 - (i / 9) * 25, 23, 22),
               content.at(s.random().index(int(content.size()))), 2.0);
    const QPainterPath body = poly({{-140, -118}, {140, -118}, {112, 0}, {-112, 0}});
    s.fill(body, QColor(0xB98A56), 1.2);
    for (int row = 0; row < 6; ++row) {
        for (int i = 0; i < 12; ++i)
            s.fill(box(-134 + i * 22.6 + (row % 2) * 11, -112 + row * 19, 19, 13, 5),
                   row % 2 ? QColor(0xA97848) : QColor(0xCBA068), 1.4);
    }
    s.fill(box(-148, -128, 296, 17, 8), QColor(0xA97848), 1.4);
}

void playingCards(Sketch &s, double x, double y, double height)
{
    for (int i = 0; i < 5; ++i) {
        Sketch::At at(s, x, y, height / 100);
        s.painter().rotate(-34 + i * 17);
        s.shade(box(-28, -104, 64, 92, 6), 0.16);
        s.fill(box(-32, -108, 64, 92, 6), QColor(0xFFFDF6), 0.7);
        const QColor suit = i % 2 ? ink : QColor(0xC23A26);
        s.fill(poly({{0, -84}, {15, -62}, {0, -40}, {-15, -62}}), suit, 1.0);
        s.fill(poly({{-22, -100}, {-16, -92}, {-22, -84}, {-28, -92}}), suit, 0.6);
    }
}

void bouquet(Sketch &s, double x, double y, double height)
{
    static const QList<QColor> petals{0xC9452F, 0xF2B544, 0xE79AA4, 0xFBF6EC, 0x8A6AB0, 0xE0662A};
    s.footShadow({x, y}, height * 0.4);
    Sketch::At at(s, x, y, height / 400);
    for (int i = 0; i < 34; ++i) {
        const double angle = -M_PI / 2 + s.random().spread(1.1);
        const double reach = s.random().between(90, 250);
        const QPointF tip(std::cos(angle) * reach, -140 + std::sin(angle) * reach);
        s.stroke({{0, -130}, tip}, QColor(0x5F7A3A), 3.4);
        if (i % 3 == 0) {
            s.fill(blob(s.random(), tip.x(), tip.y(), 30, 15), QColor(0x6E8F45), 1.4);
            continue;
        }
        const QColor color = petals.at(s.random().index(6));
        const double size = s.random().between(19, 32);
        for (int k = 0; k < 8; ++k)
            s.fill(oval(tip.x() + std::cos(k * M_PI / 4) * size * 0.6,
                        tip.y() + std::sin(k * M_PI / 4) * size * 0.6, size * 0.46, size * 0.42),
                   mixed(color, cream, 0.12 * (k % 3)), 1.3);
        s.fill(oval(tip.x(), tip.y(), size * 0.4, size * 0.4), mixed(color, QColor(0x8A4A1E), 0.55),
               1.2);
    }
    s.fill(smooth({{-50, -160},
                   {-66, -90},
                   {-56, -10},
                   {0, 4},
                   {56, -10},
                   {66, -90},
                   {50, -160},
                   {0, -148}}),
           QColor(0x5F8F9A), 1.9);
    s.stroke({{-60, -86}, {60, -86}}, cream, 7);
}

} // namespace naober::demo
