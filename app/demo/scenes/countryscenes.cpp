// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/scenes.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/nature.h"
#include "demo/scenes/people.h"
#include "demo/scenes/things.h"

#include <cmath>

namespace naober::demo::scenes {

namespace {

/// The village as one sees it from the fields.
void villageFarAway(Sketch &s, double x, double y, double size)
{
    const double before = s.depth();
    s.setDepth(0.42);
    houseRow(s, x - size * 1.1, x - size * 0.15, y, size / 900);
    church(s, x, y, size * 0.9);
    houseRow(s, x + size * 0.12, x + size, y, size / 900);
    s.setDepth(before);
}

QPainterPath waterBetween(const Sketch &s, double top, double bottom)
{
    return box(-10, top, s.width() + 20, bottom - top);
}

QPainterPath pond(const Sketch &s, double top, double bottom)
{
    const double w = s.width();
    return smooth({{w * 0.02, (top + bottom) / 2},
                   {w * 0.18, top},
                   {w * 0.60, top + 6},
                   {w * 0.96, top + 30},
                   {w * 1.02, bottom},
                   {w * 0.5, bottom + 20},
                   {w * 0.1, bottom - 10}});
}

void walker(Sketch &s, double x, double y, double height)
{
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Walk;
    person(s, x, y, height, f, s.random().chance(0.3));
}

} // namespace

void fields(Sketch &s)
{
    const double horizon = s.height() * 0.46;
    sky(s, horizon);
    treeLine(s, horizon + 6, 60, 0.6);
    villageFarAway(s, s.width() * 0.68, horizon + 8, 260);
    rows(s, horizon, s.height() * 0.66, s.width() * 0.5, QColor(0xD9B85A), QColor(0xC29A45), 26);
    s.fill(poly({{-10, s.height() * 0.60},
                 {s.width() * 0.7, s.height() * 0.56},
                 {s.width() + 10, s.height() * 0.64},
                 {s.width() + 10, s.height() + 10},
                 {-10, s.height() + 10}}),
           s.light().grass(), 1.0);
    rows(s, s.height() * 0.74, s.height(), s.width() * 0.36, QColor(0x7F9A45), QColor(0x5F7A3A),
         22);
    roundTree(s, s.width() * 0.14, s.height() * 0.70, 300);
    poplar(s, s.width() * 0.86, s.height() * 0.64, 330);
    poplar(s, s.width() * 0.91, s.height() * 0.645, 350);
    poplar(s, s.width() * 0.96, s.height() * 0.65, 360);
    tufts(s, s.height() * 0.7, s.height(), 90);
    flowers(s, {0, s.height() * 0.84, s.width(), s.height() * 0.14},
            {QColor(0xC9302A), QColor(0x5C7FC0), QColor(0xFBF3E2)}, 110);
}

void asparagus(Sketch &s)
{
    const double horizon = s.height() * 0.42;
    sky(s, horizon);
    treeLine(s, horizon + 4, 70, 0.55);
    s.setDepth(0.2);
    farmhouse(s, s.width() * 0.76, horizon + 34, 330);
    s.setDepth(0);
    rows(s, horizon + 20, s.height(), s.width() * 0.44, QColor(0x8F6B4A), QColor(0xB28A62), 16);
    for (int i = 0; i < 3; ++i) {
        Figure f = someone(s.random());
        f.pose = Figure::Pose::Carry;
        f.hat = QColor(0xE6D09A);
        person(s, s.width() * (0.20 + i * 0.26), s.height() * (0.66 + 0.08 * (i % 2)), 170, f,
               i == 1);
    }
    crate(s, s.width() * 0.60, s.height() * 0.93, 170, {QColor(0xF6F0DC), QColor(0xEADFC2)});
    crate(s, s.width() * 0.80, s.height() * 0.97, 180, {QColor(0xF6F0DC), QColor(0xEADFC2)});
}

void heath(Sketch &s)
{
    const double horizon = s.height() * 0.44;
    sky(s, horizon, 0.3);
    treeLine(s, horizon + 6, 80, 0.6);
    ground(s, horizon, QColor(0x9A7A86), 8);
    water(s, pond(s, s.height() * 0.56, s.height() * 0.70));
    s.fill(smooth({{-40, s.height() * 0.70},
                   {s.width() * 0.3, s.height() * 0.66},
                   {s.width() * 0.7, s.height() * 0.72},
                   {s.width() * 1.1, s.height() * 0.66},
                   {s.width() * 1.1, s.height() * 1.2},
                   {-40, s.height() * 1.2}}),
           QColor(0x7A5A6A), 1.0);
    flowers(s, {0, s.height() * 0.68, s.width(), s.height() * 0.32},
            {QColor(0xB57AA0), QColor(0x9A5F90), QColor(0xD6A2C0)}, 520);
    pine(s, s.width() * 0.12, s.height() * 0.66, 300);
    pine(s, s.width() * 0.20, s.height() * 0.62, 220);
    pine(s, s.width() * 0.88, s.height() * 0.70, 340);
    reeds(s, s.width() * 0.60, s.height() * 0.71, 160);
    for (int i = 0; i < 6; ++i)
        sheep(s, s.width() * (0.28 + i * 0.075), s.height() * (0.75 + 0.02 * (i % 3)), 84, i % 2);
}

void canal(Sketch &s)
{
    const double horizon = s.height() * 0.48;
    sky(s, horizon, 0.3);
    treeLine(s, horizon + 4, 60, 0.55);
    villageFarAway(s, s.width() * 0.34, horizon + 4, 240);
    ground(s, horizon, s.light().grass(), 2);
    water(s,
          poly({{s.width() * 0.56, horizon + 10},
                {s.width() * 0.64, horizon + 10},
                {s.width() * 1.15, s.height() + 10},
                {-s.width() * 0.05, s.height() + 10}}));
    for (int i = 0; i < 7; ++i) {
        const double share = std::pow(i / 7.0, 0.8);
        poplar(s, s.width() * (1.02 - 0.36 * share), s.height() * (0.90 - 0.40 * share),
               560 - 470 * share);
    }
    boat(s, s.width() * 0.52, s.height() * 0.80, 400);
    duck(s, s.width() * 0.28, s.height() * 0.92, 62);
    duck(s, s.width() * 0.35, s.height() * 0.95, 56);
    reeds(s, -20, s.height() * 0.97, 210);
    walker(s, s.width() * 0.10, s.height() * 0.68, 120);
    tufts(s, s.height() * 0.55, s.height() * 0.75, 50);
}

void skating(Sketch &s)
{
    const double horizon = s.height() * 0.44;
    sky(s, horizon);
    treeLine(s, horizon + 4, 70, 0.55);
    villageFarAway(s, s.width() * 0.7, horizon + 8, 300);
    ground(s, horizon, s.light().grass(), 4);
    s.fill(pond(s, s.height() * 0.54, s.height() * 1.02), QColor(0xC6D8E0), 1.0);
    for (int i = 0; i < 26; ++i) {
        QPainterPath track(
            QPointF(s.random().between(0, s.width()), s.height() * s.random().between(0.60, 0.98)));
        const QPointF at = track.currentPosition();
        track.quadTo(at + QPointF(80, s.random().spread(20)),
                     at + QPointF(190, s.random().spread(24)));
        s.stroke(track, QColor(0xF3F8FA), 2);
    }
    willow(s, s.width() * 0.10, s.height() * 0.62, 250);
    roundTree(s, s.width() * 0.94, s.height() * 0.60, 300);
    crowd(s, s.width() * 0.12, s.width() * 0.92, s.height() * 0.66, s.height() * 0.92, 140, 10);
    lightString(s, {0, 210}, {s.width() * 0.5, 230});
}

void orchard(Sketch &s)
{
    const double horizon = s.height() * 0.44;
    sky(s, horizon);
    treeLine(s, horizon + 6, 70, 0.55);
    villageFarAway(s, s.width() * 0.5, horizon + 8, 220);
    ground(s, horizon, s.light().grass(), 5);
    for (int row = 0; row < 4; ++row) {
        const double share = row / 3.0;
        const double y = horizon + 40 + share * share * s.height() * 0.38;
        const double height = 120 + 210 * share;
        s.setDepth(0.26 * (1 - share));
        for (double x = -height * 0.3 + (row % 2) * height * 0.4; x < s.width() + height * 0.4;
             x += height * 0.98)
            fruitTree(s, x, y, height);
    }
    s.setDepth(0);
    tufts(s, s.height() * 0.7, s.height(), 150);
    flowers(s, {0, s.height() * 0.80, s.width(), s.height() * 0.2},
            {QColor(0xF2C744), QColor(0xFBF6EC)}, 130);
}

void harvest(Sketch &s)
{
    orchard(s);
    ladder(s, s.width() * 0.30, s.height() * 0.86, 300);
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Wave;
    person(s, s.width() * 0.44, s.height() * 0.90, 220, f);
    crate(s, s.width() * 0.56, s.height() * 0.95, 170,
          {QColor(0xC9302A), QColor(0xE0803A), QColor(0xB5262A)});
    crate(s, s.width() * 0.74, s.height() * 0.98, 190, {QColor(0x9AB04A), QColor(0xC9C24A)});
}

void cyclePath(Sketch &s)
{
    const double horizon = s.height() * 0.46;
    sky(s, horizon, 0.25);
    treeLine(s, horizon + 6, 80, 0.55);
    s.setDepth(0.25);
    windmill(s, s.width() * 0.80, horizon + 14, 260);
    s.setDepth(0);
    ground(s, horizon, s.light().grass(), 6);
    road(s, s.width() * 0.42, s.width() * 0.42, s.width() * 0.60, horizon + 4, QColor(0xC98A66));
    for (int i = 0; i < 5; ++i) {
        const double share = i / 5.0;
        roundTree(s, s.width() * (0.02 + 0.46 * share), s.height() * (0.80 - 0.32 * share),
                  420 - 340 * share);
    }
    cyclist(s, s.width() * 0.50, s.height() * 0.84, 270, someone(s.random()));
    cyclist(s, s.width() * 0.66, s.height() * 0.72, 190, someone(s.random()));
    tufts(s, s.height() * 0.6, s.height(), 100);
    flowers(s, {s.width() * 0.68, s.height() * 0.76, s.width() * 0.32, s.height() * 0.22},
            {QColor(0xFBF6EC), QColor(0xF2C744), QColor(0xC9302A)}, 110);
}

void duoRide(Sketch &s)
{
    const double horizon = s.height() * 0.50;
    sky(s, horizon, 0.2);
    treeLine(s, horizon + 6, 90, 0.55);
    villageFarAway(s, s.width() * 0.8, horizon + 6, 220);
    ground(s, horizon, s.light().grass(), 6);
    water(s,
          poly({{-10, s.height() * 0.60},
                {s.width() + 10, s.height() * 0.56},
                {s.width() + 10, s.height() * 0.63},
                {-10, s.height() * 0.68}}));
    s.fill(poly({{-10, s.height() * 0.80},
                 {s.width() + 10, s.height() * 0.77},
                 {s.width() + 10, s.height() * 0.92},
                 {-10, s.height() * 0.97}}),
           QColor(0xC98A66), 0.7);
    willow(s, s.width() * 0.12, s.height() * 0.72, 330);
    willow(s, s.width() * 0.88, s.height() * 0.70, 290);
    duoBike(s, s.width() * 0.48, s.height() * 0.89, 360);
    duck(s, s.width() * 0.72, s.height() * 0.62, 46, true);
    tufts(s, s.height() * 0.66, s.height() * 0.8, 60);
    tufts(s, s.height() * 0.95, s.height(), 60);
}

void chapelLane(Sketch &s)
{
    const double horizon = s.height() * 0.52;
    sky(s, horizon, 0.78);
    treeLine(s, horizon + 6, 90, 0.55);
    ground(s, horizon, s.light().grass(), 10);
    road(s, s.width() * 0.30, s.width() * 0.30, s.width() * 0.50, s.height() * 0.66,
         QColor(0xD9C29A));
    roundTree(s, s.width() * 0.30, s.height() * 0.70, 470);
    roundTree(s, s.width() * 0.76, s.height() * 0.70, 490);
    chapel(s, s.width() * 0.52, s.height() * 0.74, 330);
    bench(s, s.width() * 0.76, s.height() * 0.80, 160);
    walker(s, s.width() * 0.36, s.height() * 0.90, 200);
    flowers(s, {s.width() * 0.5, s.height() * 0.80, s.width() * 0.5, s.height() * 0.2},
            {QColor(0xF2C744), QColor(0xFBF6EC), QColor(0x8A6AB0)}, 120);
    tufts(s, s.height() * 0.7, s.height(), 90);
    if (s.light().snow())
        fallingSnow(s);
}

void castleMoat(Sketch &s)
{
    const double horizon = s.height() * 0.58;
    sky(s, horizon - 30, 0.2);
    treeLine(s, horizon + 4, 150, 0.4);
    ground(s, horizon, s.light().grass(), 3);
    roundTree(s, s.width() * 0.16, horizon + 24, 300);
    roundTree(s, s.width() * 0.88, horizon + 24, 320);
    castle(s, s.width() * 0.52, horizon + 14, 600);
    water(s, waterBetween(s, s.height() * 0.68, s.height() + 10));
    s.fill(poly({{s.width() * 0.44, s.height() * 0.63},
                 {s.width() * 0.50, s.height() * 0.63},
                 {s.width() * 0.56, s.height() * 0.80},
                 {s.width() * 0.36, s.height() * 0.80}}),
           QColor(0xB9A07A), 0.8);
    s.fill(poly({{-10, s.height() * 0.86},
                 {s.width() * 0.5, s.height() * 0.80},
                 {s.width() * 1.01, s.height() * 0.88},
                 {s.width() * 1.01, s.height() * 1.01},
                 {-10, s.height() * 1.01}}),
           s.light().grass(), 1);
    duck(s, s.width() * 0.74, s.height() * 0.76, 60);
    duck(s, s.width() * 0.81, s.height() * 0.78, 56);
    willow(s, s.width() * 0.06, s.height() * 0.90, 380);
    reeds(s, s.width() * 0.80, s.height() * 0.90, 200);
    walker(s, s.width() * 0.47, s.height() * 0.84, 110);
    tufts(s, s.height() * 0.86, s.height(), 80);
}

void mill(Sketch &s)
{
    const double horizon = s.height() * 0.58;
    sky(s, horizon, 0.18);
    treeLine(s, horizon + 6, 60, 0.6);
    villageFarAway(s, s.width() * 0.22, horizon + 8, 220);
    ground(s, horizon, s.light().grass(), 8);
    windmill(s, s.width() * 0.62, s.height() * 0.86, 560);
    road(s, s.width() * 0.30, s.width() * 0.2, s.width() * 0.58, s.height() * 0.78,
         QColor(0xD9C29A));
    walker(s, s.width() * 0.40, s.height() * 0.92, 150);
    tufts(s, s.height() * 0.62, s.height(), 140);
    flowers(s, {0, s.height() * 0.84, s.width() * 0.5, s.height() * 0.16},
            {QColor(0xC9302A), QColor(0xF2C744), QColor(0x5C7FC0)}, 90);
    if (s.light().snow())
        fallingSnow(s);
}

void farm(Sketch &s)
{
    const double horizon = s.height() * 0.56;
    sky(s, horizon - 20);
    treeLine(s, horizon + 4, 120, 0.5);
    ground(s, horizon, s.light().grass(), 5);
    farmhouse(s, s.width() * 0.50, s.height() * 0.72, 860);
    roundTree(s, s.width() * 0.06, s.height() * 0.74, 400);
    s.fill(smooth({{s.width() * 0.2, s.height() * 0.74},
                   {s.width() * 0.8, s.height() * 0.73},
                   {s.width() * 0.96, s.height() * 1.05},
                   {s.width() * 0.02, s.height() * 1.05}}),
           QColor(0xD9C29A), 0.8);
    chickens(s, s.width() * 0.30, s.height() * 0.88, 70, 5);
    flowers(s, {s.width() * 0.02, s.height() * 0.78, s.width() * 0.20, s.height() * 0.2},
            {QColor(0xB9487A), QColor(0xF2C744), QColor(0xFBF6EC)}, 80);
    bicycle(s, s.width() * 0.80, s.height() * 0.84, 150, QColor(0x17494D));
    if (s.light().snow())
        fallingSnow(s);
}

void meadow(Sketch &s)
{
    const double horizon = s.height() * 0.42;
    sky(s, horizon, 0.5);
    treeLine(s, horizon + 6, 70, 0.6);
    s.setDepth(0.2);
    farmhouse(s, s.width() * 0.24, horizon + 26, 280);
    s.setDepth(0);
    ground(s, horizon + 8, s.light().grass(), 6);
    for (double x = -20; x < s.width(); x += 130)
        s.stroke({{x, s.height() * 0.70}, {x + 2, s.height() * 0.58}}, QColor(0x7A6248), 7);
    s.stroke({{-10, s.height() * 0.62}, {s.width() + 10, s.height() * 0.62}}, QColor(0x6A6A66),
             1.6);
    cow(s, s.width() * 0.28, s.height() * 0.66, 200, true);
    cow(s, s.width() * 0.80, s.height() * 0.62, 160);
    cow(s, s.width() * 0.55, s.height() * 0.88, 380);
    tufts(s, s.height() * 0.5, s.height(), 220);
    flowers(s, {0, s.height() * 0.8, s.width(), s.height() * 0.2},
            {QColor(0xF2C744), QColor(0xFBF6EC)}, 120);
}

void woodWalk(Sketch &s)
{
    const double horizon = s.height() * 0.52;
    sky(s, horizon, 0.55);
    for (int layer = 0; layer < 4; ++layer) {
        s.setDepth(0.66 - layer * 0.2);
        const double y = horizon + 20 + layer * 46;
        if (layer == 1)
            ground(s, horizon, s.light().grass(), 8);
        for (int i = 0; i < 9 - layer; ++i) {
            const double x = s.width() * (i + s.random().between(0.2, 0.8)) / (9 - layer);
            if (layer == 3 && x > s.width() * 0.32 && x < s.width() * 0.70)
                continue;
            roundTree(s, x, y, 300 + layer * 110);
        }
    }
    s.setDepth(0);
    road(s, s.width() * 0.46, s.width() * 0.46, s.width() * 0.54, horizon + 30, QColor(0xC9A878));
    for (int i = 0; i < 4; ++i)
        walker(s, s.width() * (0.42 + 0.055 * i), s.height() * (0.84 - 0.03 * i), 190 - i * 12);
    tufts(s, s.height() * 0.66, s.height(), 120);
}

void camping(Sketch &s)
{
    const double horizon = s.height() * 0.50;
    sky(s, horizon, 0.2);
    treeLine(s, horizon + 6, 160, 0.4);
    ground(s, horizon, s.light().grass(), 6);
    s.setDepth(0.1);
    tent(s, s.width() * 0.20, s.height() * 0.64, 230, QColor(0x5F8F9A));
    tent(s, s.width() * 0.82, s.height() * 0.63, 220, QColor(0xD9972F));
    s.setDepth(0);
    pine(s, s.width() * 0.04, s.height() * 0.72, 420);
    pine(s, s.width() * 0.95, s.height() * 0.72, 440);
    tent(s, s.width() * 0.52, s.height() * 0.84, 420, QColor(0xC9653F));
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Sit;
    person(s, s.width() * 0.76, s.height() * 0.88, 200, f, true);
    lightString(s, {s.width() * 0.08, 330}, {s.width() * 0.9, 330});
    tufts(s, s.height() * 0.7, s.height(), 120);
}

void allotment(Sketch &s)
{
    const double horizon = s.height() * 0.46;
    sky(s, horizon);
    treeLine(s, horizon + 6, 110, 0.5);
    s.setDepth(0.18);
    houseRow(s, s.width() * 0.02, s.width() * 0.4, horizon + 14, 0.6);
    s.setDepth(0);
    ground(s, horizon + 6, s.light().grass(), 5);
    hedge(s, -10, horizon + 40, s.width() + 20, 40);
    vegetableBed(s, s.width() * 0.24, s.height() * 0.74, 380);
    vegetableBed(s, s.width() * 0.72, s.height() * 0.74, 380);
    vegetableBed(s, s.width() * 0.46, s.height() * 0.97, 560);
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Carry;
    f.hat = QColor(0xE6D09A);
    person(s, s.width() * 0.47, s.height() * 0.76, 210, f);
    fruitTree(s, s.width() * 0.93, s.height() * 0.68, 280);
    flowers(s, {s.width() * 0.84, s.height() * 0.78, s.width() * 0.16, s.height() * 0.2},
            {QColor(0xF2B544), QColor(0xE0662A)}, 80);
}

void bees(Sketch &s)
{
    const double horizon = s.height() * 0.44;
    sky(s, horizon);
    treeLine(s, horizon + 6, 130, 0.45);
    ground(s, horizon, s.light().grass(), 6);
    s.setDepth(0.16);
    farmhouse(s, s.width() * 0.20, horizon + 34, 360);
    s.setDepth(0);
    hedge(s, -10, horizon + 70, s.width() * 0.56, 44);
    fruitTree(s, s.width() * 0.84, s.height() * 0.72, 420);
    flowers(s, {0, s.height() * 0.52, s.width(), s.height() * 0.3},
            {QColor(0xC9302A), QColor(0xF2C744), QColor(0x8A6AB0), QColor(0xFBF6EC)}, 260);
    beehives(s, s.width() * 0.38, s.height() * 0.86, 560);
    flowers(s, {0, s.height() * 0.86, s.width(), s.height() * 0.14},
            {QColor(0xB9487A), QColor(0xF2B544), QColor(0x5C7FC0)}, 130);
}

void tractorField(Sketch &s)
{
    const double horizon = s.height() * 0.42;
    sky(s, horizon, 0.5);
    treeLine(s, horizon + 6, 70, 0.6);
    villageFarAway(s, s.width() * 0.2, horizon + 6, 210);
    rows(s, horizon, s.height(), s.width() * 0.62, QColor(0x8F6B4A), QColor(0x755338), 20);
    tractor(s, s.width() * 0.58, s.height() * 0.80, 420);
    for (int i = 0; i < 18; ++i) {
        const double x = s.width() * 0.30 + s.random().spread(170);
        const double y = s.height() * 0.74 + s.random().spread(70);
        QPainterPath gull(QPointF(x - 14, y - 6));
        gull.quadTo(x - 4, y - 10, x, y);
        gull.quadTo(x + 4, y - 10, x + 14, y - 6);
        s.stroke(gull, QColor(0xFBF6EC), 3.4);
    }
    tufts(s, s.height() * 0.93, s.height(), 50);
}

} // namespace naober::demo::scenes
