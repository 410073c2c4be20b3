// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/scenes.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/interior.h"
#include "demo/scenes/nature.h"
#include "demo/scenes/people.h"
#include "demo/scenes/things.h"

#include <QtMath>

#include <cmath>

namespace naober::demo::scenes {

void soup(Sketch &s)
{
    room(s, QColor(0xE3CDA6), QColor(0xB98A5E));
    window(s, {130, 70, 330, 330});
    shelf(s, {800, 210, 330, 20});
    loaf(s, 870, 212, 110);
    plant(s, 1050, 214, 120);
    table(s, 500, QColor(0xC9A06C));
    pan(s, s.width() * 0.52, 640, 330);
    for (int i = 0; i < 3; ++i)
        bowl(s, s.width() * (0.16 + 0.34 * i + (i == 1 ? 0.02 : 0)), 700 + 20 * (i == 1), 190,
             QColor(0xD9782A));
    loaf(s, s.width() * 0.20, 590, 210);
    bread(s, s.width() * 0.88, 600, 130);
    parsley(s, s.width() * 0.36, 620);
    steam(s, s.width() * 0.50, 440, 130);
}

void coffee(Sketch &s)
{
    room(s, QColor(0xC9D6CC), QColor(0xA98A62));
    window(s, {690, 60, 380, 350});
    plant(s, 620, 500, 150);
    table(s, 490, QColor(0xB98450));
    cloth(s, {90, 560, 980, 190}, QColor(0xC9452F));
    flan(s, s.width() * 0.34, 650, 360, QColor(0xA8243A));
    cup(s, s.width() * 0.66, 640, 150);
    cup(s, s.width() * 0.84, 700, 170);
    pot(s, s.width() * 0.78, 570, 190);
    steam(s, s.width() * 0.66, 540, 60);
    steam(s, s.width() * 0.84, 590, 60);
}

void breadTable(Sketch &s)
{
    room(s, QColor(0xE6D2AE), QColor(0x8A5E3A));
    shelf(s, {70, 130, 480, 20});
    shelf(s, {640, 130, 480, 20});
    for (int i = 0; i < 6; ++i)
        loaf(s, 130 + i * 180 + (i > 2 ? 30 : 0), 132, 150);
    shelf(s, {70, 300, 480, 20});
    shelf(s, {640, 300, 480, 20});
    for (int i = 0; i < 10; ++i)
        bread(s, 110 + i * 105 + (i > 4 ? 40 : 0), 302, 84);
    table(s, 460, QColor(0xD9BC8E));
    for (int i = 0; i < 4; ++i)
        flan(s, 170 + i * 290, 590 + (i % 2) * 90, 240,
             QList<QColor>{0xA8243A, 0xE8A33A, 0xC9A06C, 0x6A3F7A}.at(i));
    basket(s, s.width() * 0.50, 760, 240, {QColor(0xC9863F), QColor(0xB5703A)});
}

void books(Sketch &s)
{
    room(s, QColor(0xB9C4B4), QColor(0x8A6240));
    window(s, {100, 60, 330, 360});
    bookcase(s, {560, 30, 590, 440}, 3);
    table(s, 500, QColor(0xA97848));
    bookPile(s, s.width() * 0.30, 690, 300, 6);
    openBook(s, s.width() * 0.66, 700, 420);
    cup(s, s.width() * 0.92, 660, 130);
    spectacles(s, s.width() * 0.50, 730);
    steam(s, s.width() * 0.92, 570, 50);
}

void library(Sketch &s)
{
    room(s, QColor(0xE3D6BC), QColor(0xA9744C));
    bookcase(s, {30, 40, 400, 520}, 5);
    bookcase(s, {790, 40, 380, 520}, 5);
    window(s, {470, 70, 280, 330});
    rug(s, s.width() * 0.5, 700, 900, QColor(0x9A3F32));
    armchair(s, s.width() * 0.30, 700, 260, QColor(0x2F5B4C));
    Figure reader = someone(s.random());
    reader.pose = Figure::Pose::Sit;
    reader.hair = QColor(0xE6E2DA);
    person(s, s.width() * 0.31, 716, 300, reader);
    openBook(s, s.width() * 0.39, 600, 90);
    Figure child = someone(s.random());
    child.child = true;
    child.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.60, 730, 300, child);
    person(s, s.width() * 0.78, 700, 320, someone(s.random()), true);
    floorLamp(s, s.width() * 0.14, 720, 440);
    plant(s, s.width() * 0.94, 720, 260);
}

void repair(Sketch &s)
{
    room(s, QColor(0xCBB894), QColor(0x7A5A3E));
    tools(s, {80, 60, 1040, 300});
    table(s, 450, QColor(0xB08A5E));
    toaster(s, s.width() * 0.28, 650, 260);
    radio(s, s.width() * 0.70, 600, 280);
    deskLamp(s, s.width() * 0.50, 600, 260);
    for (int i = 0; i < 9; ++i) {
        const double x = s.width() * (0.36 + 0.05 * i);
        s.shade(oval(x, 724, 14, 6), 0.2);
        s.fill(oval(x, 718 + (i % 3) * 8, 8, 8), i % 2 ? QColor(0xB9B4A8) : QColor(0xC9863F), 1.8);
    }
    screwdriver(s, 560, 690, 200, QColor(0xC9452F));
    screwdriver(s, 720, 730, 180, QColor(0x3F7A45));
}

void computerHelp(Sketch &s)
{
    room(s, QColor(0xD6C9B0), QColor(0x9A744E));
    window(s, {80, 60, 320, 330});
    bookcase(s, {820, 60, 330, 380}, 3);
    Figure helper = someone(s.random());
    helper.pose = Figure::Pose::Carry;
    Figure learner = someone(s.random());
    learner.hair = QColor(0xE6E2DA);
    learner.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.32, 800, 520, learner);
    person(s, s.width() * 0.66, 790, 540, helper, true);
    table(s, 600, QColor(0xB98450));
    laptop(s, s.width() * 0.50, 690, 300);
    cup(s, s.width() * 0.78, 720, 120);
    spectacles(s, s.width() * 0.28, 740);
    plant(s, s.width() * 0.10, 700, 170);
}

void knitting(Sketch &s)
{
    room(s, QColor(0xD9BFB0), QColor(0x9A6A4C));
    window(s, {120, 60, 340, 340});
    plant(s, 560, 500, 170);
    floorLamp(s, s.width() * 0.88, 560, 480);
    table(s, 500, QColor(0xC09060));
    wool(s, s.width() * 0.34, 700, 380);
    knitwork(s, s.width() * 0.70, 690, 360);
    cup(s, s.width() * 0.92, 720, 130);
    steam(s, s.width() * 0.92, 630, 50);
}

void cards(Sketch &s)
{
    room(s, QColor(0xBFC9B8), QColor(0x7A5A3E));
    for (int i = 0; i < 3; ++i) {
        Figure f = someone(s.random());
        f.hair = i % 2 ? QColor(0xC9C4BC) : QColor(0xE6E2DA);
        f.pose = Figure::Pose::Carry;
        person(s, s.width() * (0.22 + 0.28 * i), 700, 500, f, i == 2);
    }
    table(s, 520, QColor(0x3F6A4C));
    playingCards(s, s.width() * 0.30, 720, 110);
    playingCards(s, s.width() * 0.72, 720, 110);
    for (int i = 0; i < 5; ++i)
        s.fill(oval(s.width() * 0.5 + (i % 3) * 26 - 20, 640 - (i / 3) * 8, 15, 7),
               QList<QColor>{0xC9452F, 0xF2B544, 0x17494D}.at(i % 3), 1.4);
    cup(s, s.width() * 0.88, 640, 110);
    cup(s, s.width() * 0.12, 650, 110);
}

void groceries(Sketch &s)
{
    room(s, QColor(0xD4DCCB), QColor(0x9A744E));
    window(s, {760, 60, 340, 340});
    table(s, 500, QColor(0xC9A06C));
    basket(s, s.width() * 0.36, 730, 420,
           {QColor(0xC9452F), QColor(0xE8A33A), QColor(0x7E9A3E), QColor(0x8A3F5C)});
    loaf(s, s.width() * 0.70, 640, 240);
    milk(s, s.width() * 0.62, 700, 190);
    milk(s, s.width() * 0.68, 730, 190);
    parsley(s, s.width() * 0.20, 650);
    for (int i = 0; i < 5; ++i)
        s.fill(oval(s.width() * (0.76 + 0.045 * i), 720 + 12 * (i % 2), 26, 25),
               i % 2 ? QColor(0xC9302A) : QColor(0xE0A03A), 2.0);
    paper(s, s.width() * 0.92, 660, 130, 6);
}

void paperwork(Sketch &s)
{
    room(s, QColor(0xCFC6B4), QColor(0x8A6240));
    window(s, {110, 70, 340, 330});
    bookcase(s, {800, 50, 350, 400}, 4);
    table(s, 490, QColor(0xB08A5E));
    paper(s, s.width() * 0.30, 650, 260, 11);
    paper(s, s.width() * 0.46, 690, 260, 9);
    paper(s, s.width() * 0.62, 640, 240, 10);
    deskLamp(s, s.width() * 0.80, 650, 300);
    cup(s, s.width() * 0.14, 690, 140);
    screwdriver(s, s.width() * 0.56, 730, 190, QColor(0x17494D));
    spectacles(s, s.width() * 0.72, 720);
}

void flowersTable(Sketch &s)
{
    room(s, QColor(0xCBD5D0), QColor(0x9A744E));
    window(s, {110, 60, 380, 360});
    table(s, 500, QColor(0xC9A06C));
    bouquet(s, s.width() * 0.56, 700, 420);
    cup(s, s.width() * 0.82, 700, 150);
    paper(s, s.width() * 0.26, 680, 200, 6);
}

void instruments(Sketch &s)
{
    room(s, QColor(0xB8685A), QColor(0x6A4030));
    shelf(s, {60, 210, 420, 20});
    trophy(s, 130, 212, 110);
    trophy(s, 240, 212, 140);
    trophy(s, 350, 212, 100);
    window(s, {760, 60, 340, 320});
    table(s, 480, QColor(0xA97848));
    bigDrum(s, s.width() * 0.24, 700, 300);
    tuba(s, s.width() * 0.56, 730, 420);
    trumpet(s, s.width() * 0.80, 720, 320);
    paper(s, s.width() * 0.90, 600, 170, 5);
}

} // namespace naober::demo::scenes
