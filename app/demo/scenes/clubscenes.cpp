// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/scenes.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/nature.h"
#include "demo/scenes/people.h"
#include "demo/scenes/things.h"

#include <QtMath>

#include <cmath>

namespace naober::demo::scenes {

namespace {

void streetBack(Sketch &s, double base, const QColor &floor)
{
    sky(s, base - 40);
    treeLine(s, base - 30, 90, 0.5);
    s.setDepth(0.18);
    houseRow(s, -60, s.width() * 0.44, base, 0.95);
    church(s, s.width() * 0.58, base, base * 0.78);
    houseRow(s, s.width() * 0.66, s.width() + 80, base, 1.0);
    s.setDepth(0);
    ground(s, base - 4, s.light().snow() ? QColor(0xECEEEE) : floor, 2);
}

void ferrisWheel(Sketch &s, double x, double y, double radius)
{
    s.stroke({{x - radius * 0.5, y + radius * 1.25}, {x, y}, {x + radius * 0.5, y + radius * 1.25}},
             QColor(0xF1E6D0), 9);
    s.stroke(oval(x, y, radius, radius), QColor(0xC9452F), 7);
    s.stroke(oval(x, y, radius * 0.86, radius * 0.86), QColor(0xF2B544), 4);
    static const QList<QColor> cars{0xC9452F, 0xF2B544, 0x17494D, 0x5F8F9A, 0x7A3F5C};
    for (int i = 0; i < 12; ++i) {
        const double angle = i * M_PI / 6 + 0.2;
        const QPointF rim(x + std::cos(angle) * radius, y + std::sin(angle) * radius);
        s.stroke({{x, y}, rim}, QColor(0xF1E6D0), 3);
        s.glow(rim, radius * 0.2, QColor(0xFFD88A), s.light().lamps() ? 0.8 : 0.2);
        s.fill(smooth({rim + QPointF(-18, 6), rim + QPointF(-16, 30), rim + QPointF(16, 30),
                       rim + QPointF(18, 6), rim + QPointF(0, 2)}),
               cars.at(i % 5), 1.4);
        s.fill(poly({rim + QPointF(-22, 2), rim + QPointF(0, -12), rim + QPointF(22, 2)}),
               QColor(0xFBF3E2), 1.2);
    }
    s.fill(oval(x, y, 20, 20), QColor(0xF2B544), 1.6);
}

void carousel(Sketch &s, double x, double y, double width)
{
    s.footShadow({x, y}, width);
    Sketch::At at(s, x, y, width / 300);
    s.fill(oval(0, -8, 140, 16), QColor(0x8E2F24), 1.2);
    for (int i = 0; i < 5; ++i) {
        const double px = -110 + i * 55;
        s.stroke({{px, -10}, {px, -180}}, QColor(0xF2B544), 4);
        Figure f = someone(s.random());
        f.child = true;
        f.pose = Figure::Pose::Sit;
        s.fill(smooth({{px - 30, -66},
                       {px - 20, -44},
                       {px + 18, -46},
                       {px + 26, -78},
                       {px + 40, -80},
                       {px + 32, -96},
                       {px + 16, -88},
                       {px, -68}}),
               QColor(0xF6F0E2), 1.4);
        person(s, px - 2, -44, 96, f);
    }
    for (int i = 0; i < 8; ++i)
        s.fill(poly({{0, -270}, {-152.0 + i * 38, -180}, {-114.0 + i * 38, -180}}),
               i % 2 ? QColor(0xFBF3E2) : QColor(0xC9452F), 0.8);
    s.fill(box(-154, -188, 308, 20, 6), QColor(0xF2B544), 1.2);
    for (int i = 0; i < 13; ++i)
        s.fillRaw(oval(-144 + i * 24, -178, 5, 5), QColor(0xFFF0BE));
}

} // namespace

void parade(Sketch &s)
{
    const double base = s.height() * 0.62;
    streetBack(s, base, QColor(0xC9B79A));
    bunting(s, {-20, 140}, {s.width() * 0.52, 120});
    bunting(s, {s.width() * 0.48, 120}, {s.width() + 20, 150});
    crowd(s, 0, s.width(), base + 10, base + 24, 92, 18);
    for (int row = 0; row < 2; ++row) {
        for (int i = 0; i < 5; ++i)
            musician(s, s.width() * (0.16 + i * 0.17) + row * 70, base + 130 + row * 130,
                     205 + row * 65, (i + row * 2) % 4);
    }
    banner(s, s.width() * 0.07, base + 250, 430, QColor(0x8E2F24), QColor(0xF2B544));
}

void concert(Sketch &s)
{
    const double base = s.height() * 0.66;
    sky(s, base - 60);
    treeLine(s, base - 10, 200, 0.35);
    ground(s, base - 6, s.light().grass(), 4);
    roundTree(s, s.width() * 0.08, base + 20, 420);
    roundTree(s, s.width() * 0.94, base + 20, 440);
    bandstand(s, s.width() * 0.5, base + 70, 560);
    for (int i = 0; i < 5; ++i)
        musician(s, s.width() * (0.36 + 0.065 * i), base - 14, 150, i % 4);
    lightString(s, {s.width() * 0.04, 240}, {s.width() * 0.34, 230});
    lightString(s, {s.width() * 0.66, 230}, {s.width() * 0.98, 240});
    for (int row = 0; row < 2; ++row) {
        for (int i = 0; i < 9; ++i) {
            Figure f = someone(s.random());
            f.pose = i % 4 == 0 ? Figure::Pose::Wave : Figure::Pose::Stand;
            f.hair = i % 3 ? f.hair : QColor(0xE6E2DA);
            person(s, s.width() * (0.07 + i * 0.11 + row * 0.04), base + 150 + row * 90,
                   150 + row * 40, f, i % 2);
        }
    }
}

void football(Sketch &s)
{
    const double horizon = s.height() * 0.40;
    sky(s, horizon);
    treeLine(s, horizon + 6, 120, 0.45);
    s.setDepth(0.2);
    hall(s, s.width() * 0.80, horizon + 30, 330, QColor(0xC9855F), QStringLiteral("VV Merelrooi"));
    s.setDepth(0.1);
    crowd(s, 0, s.width(), horizon + 34, horizon + 44, 74, 22);
    s.setDepth(0);
    s.fill(box(-10, horizon + 40, s.width() + 20, 26), QColor(0xF1E6D0), 0.4);
    for (int i = 0; i < 9; ++i)
        s.fill(box(i * 140 - 20, horizon + 42, 134, 22),
               QList<QColor>{0x17494D, 0xC9452F, 0xF2B544}.at(i % 3), 0.5);
    const double top = horizon + 66;
    for (int i = 0; i < 8; ++i) {
        const double a = top + (s.height() - top) * std::pow(i / 8.0, 1.5);
        const double b = top + (s.height() - top) * std::pow((i + 1) / 8.0, 1.5);
        s.fill(box(-10, a, s.width() + 20, b - a + 2), i % 2 ? QColor(0x7F9F4A) : QColor(0x8FB055),
               0.5);
    }
    s.stroke({{-10, top + 30}, {s.width() + 10, top + 30}}, QColor(0xF6F3EA), 5);
    s.stroke({{s.width() * 0.62, top + 30},
              {s.width() * 0.50, s.height() * 0.86},
              {s.width() * 1.02, s.height() * 0.86}},
             QColor(0xF6F3EA), 5);
    goal(s, s.width() * 0.86, top + 70, 330);
    footballer(s, s.width() * 0.62, s.height() * 0.72, 190, QColor(0xF2B544), true);
    footballer(s, s.width() * 0.30, s.height() * 0.78, 240, QColor(0x1F2A4A), false);
    footballer(s, s.width() * 0.13, s.height() * 0.70, 180, QColor(0xF2B544), false);
    footballer(s, s.width() * 0.46, s.height() * 0.92, 290, QColor(0xF2B544), false);
    ball(s, s.width() * 0.575, s.height() * 0.88, 21);
    tufts(s, s.height() * 0.92, s.height(), 60);
}

void carnival(Sketch &s)
{
    const double base = s.height() * 0.64;
    streetBack(s, base, QColor(0xCDBBA0));
    bunting(s, {-20, 130}, {s.width() * 0.5, 100});
    bunting(s, {s.width() * 0.5, 100}, {s.width() + 20, 140});
    crowd(s, 0, s.width(), base + 10, base + 20, 96, 16);
    carnivalFloat(s, s.width() * 0.52, base + 190, 760);
    static const QList<QColor> suits{0xC9452F, 0xF2B544, 0x3F7A45, 0x6A2F6A, 0x5F8F9A};
    for (int i = 0; i < 6; ++i) {
        Figure f = someone(s.random());
        f.coat = suits.at(i % 5);
        f.legs = suits.at((i + 2) % 5);
        f.hat = suits.at((i + 3) % 5);
        f.pose = i % 2 ? Figure::Pose::Wave : Figure::Pose::Walk;
        person(s, s.width() * (0.06 + i * 0.18), base + 260, 220, f, i % 3 == 0);
    }
    balloons(s, s.width() * 0.93, base + 130, 26, 7);
    confetti(s, 190);
}

void saintMartin(Sketch &s)
{
    const double base = s.height() * 0.66;
    streetBack(s, base, QColor(0xB9A78A));
    static const QList<QColor> colors{0xE0662A, 0xF2B544, 0xC9452F, 0x7E9A3E, 0x5F8F9A, 0xB9487A};
    for (int i = 0; i < 10; ++i) {
        Figure f = someone(s.random());
        f.child = i % 3 != 2;
        f.hat = colors.at((i + 2) % 6);
        f.scarf = true;
        f.pose = Figure::Pose::Carry;
        const double x = s.width() * (0.04 + i * 0.10);
        const double y = base + 120 + 70 * (i % 3);
        const double height = 210;
        person(s, x, y, height, f);
        lantern(s, x + height * (f.child ? 0.34 : 0.4), y - height * (f.child ? 0.34 : 0.5), 22,
                colors.at(i % 6));
    }
}

void christmasMarket(Sketch &s)
{
    const double base = s.height() * 0.64;
    streetBack(s, base, QColor(0xC9B79A));
    pine(s, s.width() * 0.50, base + 60, 470);
    for (int i = 0; i < 70; ++i) {
        const double share = s.random().unit();
        const double x = s.width() * 0.50 + s.random().spread(110) * share;
        const double y = base - 350 + 350 * share;
        s.glow({x, y}, 26, QColor(0xFFD07A), 0.7);
        s.fillRaw(oval(x, y, 4, 4), QColor(0xFFF3C4));
    }
    s.glow({s.width() * 0.5, base - 400}, 70, QColor(0xFFE09A), 0.9);
    marketStall(s, s.width() * 0.18, base + 90, 320, QColor(0xB8301F));
    marketStall(s, s.width() * 0.82, base + 90, 320, QColor(0x2F5B4C));
    for (const double x : {0.18, 0.82})
        s.glow({s.width() * x, base - 60}, 220, QColor(0xFFC260), 0.5);
    lightString(s, {0, 170}, {s.width() * 0.48, 190});
    lightString(s, {s.width() * 0.52, 190}, {s.width(), 170});
    crowd(s, s.width() * 0.04, s.width() * 0.96, base + 130, base + 240, 190, 9);
    fallingSnow(s);
}

void guild(Sketch &s)
{
    const double horizon = s.height() * 0.54;
    sky(s, horizon, 0.8);
    treeLine(s, horizon + 6, 140, 0.45);
    s.setDepth(0.2);
    castle(s, s.width() * 0.30, horizon + 10, 420);
    s.setDepth(0);
    ground(s, horizon + 4, s.light().grass(), 5);
    for (int i = 0; i < 5; ++i) {
        Figure f = someone(s.random());
        f.coat = QColor(0x2F5B3C);
        f.legs = QColor(0xF1E6D0);
        f.hat = QColor(0x2A231C);
        f.pose = i == 2 ? Figure::Pose::Wave : Figure::Pose::Walk;
        const double x = s.width() * (0.12 + i * 0.19);
        const double y = s.height() * (0.82 + 0.05 * (i % 2));
        person(s, x, y, 230, f);
        if (i % 2 == 0)
            banner(s, x + 42, y - 60, 330, i == 2 ? QColor(0xF2B544) : QColor(0xB8301F),
                   i == 2 ? QColor(0x17494D) : QColor(0xFBF3E2));
    }
    tufts(s, s.height() * 0.62, s.height(), 140);
}

void bowls(Sketch &s)
{
    const double horizon = s.height() * 0.46;
    sky(s, horizon);
    treeLine(s, horizon + 6, 130, 0.45);
    ground(s, horizon + 4, s.light().grass(), 4);
    roundTree(s, s.width() * 0.12, s.height() * 0.62, 430);
    roundTree(s, s.width() * 0.90, s.height() * 0.60, 420);
    s.fill(poly({{s.width() * 0.20, s.height() * 0.58},
                 {s.width() * 0.82, s.height() * 0.58},
                 {s.width() * 1.02, s.height() * 1.02},
                 {-20, s.height() * 1.02}}),
           QColor(0xDFC79A), 0.7);
    bench(s, s.width() * 0.52, s.height() * 0.60, 170);
    for (int i = 0; i < 5; ++i) {
        Figure f = someone(s.random());
        f.hair = i % 2 ? QColor(0xE6E2DA) : QColor(0xC9C4BC);
        f.pose = i == 1 ? Figure::Pose::Carry : (i == 3 ? Figure::Pose::Wave : Figure::Pose::Stand);
        person(s, s.width() * (0.14 + 0.17 * i), s.height() * (0.76 + 0.06 * (i % 2)), 220, f,
               i > 2);
    }
    for (int i = 0; i < 6; ++i) {
        const double x = s.width() * (0.36 + 0.07 * i);
        const double y = s.height() * (0.90 + 0.012 * ((i * 7) % 5));
        s.footShadow({x, y + 16}, 34);
        s.fill(oval(x, y, 18, 18), QColor(0x9AA0A4), 2.2);
        s.fillRaw(oval(x + 5 * s.light().side, y - 6, 4, 3), QColor(255, 255, 255, 170));
    }
    s.fill(oval(s.width() * 0.60, s.height() * 0.95, 9, 9), QColor(0xE0662A), 1.8);
}

void theatre(Sketch &s)
{
    s.fillRaw(box(0, 0, s.width(), s.height()), QColor(0x2A1820));
    s.fill(box(120, 90, s.width() - 240, 520), QColor(0x86B4C4), 0.6);
    s.fill(oval(s.width() * 0.72, 190, 50, 50), QColor(0xF6E2A0), 1.0);
    houseRow(s, 150, s.width() - 150, 560, 0.9);
    s.glow({s.width() * 0.5, 380}, 420, QColor(0xFFE2A0), 0.5);
    s.fill(box(60, 590, s.width() - 120, 90), QColor(0x9A6A42), 1.2);
    for (int i = 0; i < 4; ++i) {
        Figure f = someone(s.random());
        f.pose = i % 2 ? Figure::Pose::Wave : Figure::Pose::Carry;
        f.skirt = i == 2;
        person(s, s.width() * (0.30 + i * 0.14), 630, 250, f, i > 1);
    }
    for (int side = 0; side < 2; ++side) {
        Sketch::At at(s, side ? s.width() : 0, 0, 1, side == 1);
        for (int i = 0; i < 5; ++i)
            s.fill(smooth({{i * 46.0 - 20, -20},
                           {i * 46.0 + 30, -20},
                           {i * 40.0 + 36, 300},
                           {i * 34.0 + 30, 640},
                           {i * 34.0 - 20, 640},
                           {i * 40.0 - 14, 300}}),
                   mixed(QColor(0xA82A24), QColor(0x6A1218), i % 2 ? 0.45 : 0.0), 1.6);
    }
    for (int i = 0; i < 9; ++i)
        s.fill(oval(s.width() * (i + 0.5) / 9, 18, 82, 84),
               mixed(QColor(0xB8302A), QColor(0x7A1A1E), i % 2 ? 0.4 : 0.0), 1.5);
    for (int i = 0; i < 13; ++i) {
        const double x = s.width() * (i + 0.4 + s.random().spread(0.1)) / 13;
        s.fillRaw(oval(x, 742, 30, 36), QColor(0x140C14));
        s.fillRaw(box(x - 54, 770, 108, 60, 26), QColor(0x140C14));
    }
}

void neighbourParty(Sketch &s)
{
    const double base = s.height() * 0.58;
    sky(s, base - 60);
    s.setDepth(0.12);
    houseRow(s, -60, s.width() + 60, base, 1.05);
    s.setDepth(0);
    ground(s, base - 4, QColor(0xCDB896), 2);
    bunting(s, {-20, 160}, {s.width() * 0.5, 150});
    bunting(s, {s.width() * 0.5, 150}, {s.width() + 20, 170});
    lightString(s, {-20, 220}, {s.width() + 20, 210});
    for (int i = 0; i < 7; ++i)
        person(s, s.width() * (0.14 + i * 0.12), base + 86, 170, someone(s.random()), i % 2);
    s.footShadow({s.width() * 0.5, base + 200}, 800);
    s.fill(poly({{s.width() * 0.12, base + 60},
                 {s.width() * 0.88, base + 60},
                 {s.width() * 0.97, base + 130},
                 {s.width() * 0.03, base + 130}}),
           QColor(0xFBF3E2), 0.9);
    s.fill(box(s.width() * 0.03, base + 130, s.width() * 0.94, 34), QColor(0xE9DABC), 0.8);
    static const QList<QColor> food{0xC9452F, 0xF2B544, 0x7E9A3E, 0xB5693A, 0xF6E6C0, 0x7A3F5C};
    for (int i = 0; i < 22; ++i) {
        const double x = s.width() * (0.10 + 0.8 * i / 22.0);
        const double y = base + 82 + 34 * (i % 2);
        s.shade(oval(x - 4, y + 8, 26, 7), 0.2);
        s.fill(oval(x, y + 2, 25, 9), QColor(0xFFFFFF), 0.8);
        for (int k = 0; k < 5; ++k)
            s.fill(oval(x - 12 + k * 6, y - 3 - (k % 2) * 5, 7, 6), food.at((i + k / 3) % 6), 1.6);
    }
    for (int i = 0; i < 5; ++i) {
        Figure f = someone(s.random());
        f.pose = i % 2 ? Figure::Pose::Carry : Figure::Pose::Wave;
        person(s, s.width() * (0.08 + i * 0.21), base + 290, 250, f, i % 2);
    }
}

void fair(Sketch &s)
{
    const double base = s.height() * 0.70;
    sky(s, base - 20, 0.2);
    treeLine(s, base, 90, 0.5);
    ground(s, base - 4, QColor(0xBFA986), 3);
    ferrisWheel(s, s.width() * 0.70, base - 290, 240);
    carousel(s, s.width() * 0.26, base + 90, 470);
    marketStall(s, s.width() * 0.86, base + 120, 310, QColor(0xC9452F));
    lightString(s, {-20, 170}, {s.width() * 0.55, 150});
    crowd(s, s.width() * 0.04, s.width() * 0.96, base + 110, base + 200, 160, 10);
    balloons(s, s.width() * 0.52, base + 90, 24, 6);
}

} // namespace naober::demo::scenes
