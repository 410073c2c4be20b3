// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/scenes.h"

#include "demo/scenes/buildings.h"
#include "demo/scenes/nature.h"
#include "demo/scenes/people.h"
#include "demo/scenes/things.h"

#include <cmath>

namespace naober::demo::scenes {

namespace {

QColor pavement(const Sketch &s)
{
    return s.light().snow() ? QColor(0xECEEEE) : QColor(0xD8C4A4);
}

/// Cobbles, closer together further away.
void cobbles(Sketch &s, double top)
{
    ground(s, top, pavement(s), 1.5);
    if (s.light().snow())
        return;
    double y = top + 6;
    double step = 5;
    while (y < s.height()) {
        for (double x = s.random().spread(20); x < s.width();
             x += step * 3.4 + s.random().between(0, step * 2))
            s.fillRaw(oval(x, y, step * 1.2, step * 0.34),
                      s.random().chance(0.5) ? QColor(255, 244, 214, 46) : QColor(90, 60, 60, 34));
        y += step;
        step *= 1.09;
    }
}

/// A shop or house of this kind, drawn larger.
void bigHouse(Sketch &s, double x, double y, double scale, const HouseStyle &style)
{
    Sketch::At at(s, x, y, scale);
    house(s, 0, 0, style);
}

void squareBack(Sketch &s, double base)
{
    const double w = s.width();
    sky(s, base - 40, 0.16 + 0.7 * s.random().unit());
    treeLine(s, base - 30, 90, 0.5);
    s.setDepth(0.16);
    houseRow(s, -60, w * 0.42, base - 6, 0.86);
    church(s, w * 0.60, base, base * 0.86);
    houseRow(s, w * 0.70, w + 80, base - 4, 0.92);
    s.setDepth(0);
    cobbles(s, base - 6);
}

void shopPicture(Sketch &s, const HouseStyle &style, const HouseStyle &left,
                 const HouseStyle &right)
{
    const double base = s.height() * 0.80;
    sky(s, base - 200);
    treeLine(s, base - 100, 150, 0.35);
    s.setDepth(0.05);
    bigHouse(s, s.width() * 0.10, base - 6, 2.5, left);
    bigHouse(s, s.width() * 0.93, base - 6, 2.4, right);
    s.setDepth(0);
    cobbles(s, base - 8);
    bigHouse(s, s.width() * 0.46, base, 3.5, style);
}

} // namespace

void square(Sketch &s)
{
    const double base = s.height() * 0.70;
    squareBack(s, base);
    roundTree(s, s.width() * 0.20, base + 40, 330);
    roundTree(s, s.width() * 0.90, base + 70, 400);
    streetLamp(s, s.width() * 0.42, base + 60, 240);
    bench(s, s.width() * 0.24, base + 80, 130);
    crowd(s, s.width() * 0.34, s.width() * 0.82, base + 50, base + 170, 118, 7);
    if (s.light().snow())
        fallingSnow(s);
}

void market(Sketch &s)
{
    const double base = s.height() * 0.62;
    squareBack(s, base);
    bunting(s, {-20, 150}, {s.width() * 0.55, 120});
    bunting(s, {s.width() * 0.5, 120}, {s.width() + 20, 170});
    s.setDepth(0.06);
    marketStall(s, s.width() * 0.14, base + 50, 240, QColor(0x3F7A45));
    marketStall(s, s.width() * 0.52, base + 40, 220, QColor(0xF2B544));
    marketStall(s, s.width() * 0.86, base + 54, 250, QColor(0x17494D));
    s.setDepth(0);
    crowd(s, s.width() * 0.05, s.width() * 0.98, base + 80, base + 130, 120, 9);
    marketStall(s, s.width() * 0.30, base + 236, 400, QColor(0xC9452F));
    crowd(s, s.width() * 0.52, s.width() * 0.95, base + 200, base + 280, 190, 4);
}

void terrace(Sketch &s)
{
    const double base = s.height() * 0.66;
    squareBack(s, base);
    HouseStyle inn;
    inn.width = 190;
    inn.wall = 176;
    inn.brick = QColor(0xE9DDC5);
    inn.plaster = true;
    inn.shop = true;
    inn.trim = QColor(0x2F5B4C);
    inn.gable = HouseStyle::Gable::Bell;
    inn.sign = QStringLiteral("De Gouden Merel");
    bigHouse(s, s.width() * 0.20, base + 40, 1.9, inn);
    for (int i = 0; i < 3; ++i) {
        terraceTable(s, s.width() * (0.42 + i * 0.22), base + 130 + (i % 2) * 60, 210,
                     i % 2 ? QColor(0xC9452F) : QColor(0xF2B544));
        Figure f = someone(s.random());
        f.pose = Figure::Pose::Sit;
        person(s, s.width() * (0.42 + i * 0.22) - 84, base + 132 + (i % 2) * 60, 158, f);
        Figure g = someone(s.random());
        g.pose = Figure::Pose::Sit;
        person(s, s.width() * (0.42 + i * 0.22) + 84, base + 132 + (i % 2) * 60, 158, g, true);
    }
    lightString(s, {s.width() * 0.2, 190}, {s.width() * 1.02, 230});
}

void street(Sketch &s)
{
    const double base = s.height() * 0.74;
    sky(s, base - 60, 0.5);
    s.setDepth(0.3);
    church(s, s.width() * 0.56, base - 20, 330);
    s.setDepth(0.12);
    houseRow(s, s.width() * 0.30, s.width() * 0.46, base, 0.75);
    houseRow(s, s.width() * 0.64, s.width() * 0.78, base, 0.75);
    s.setDepth(0);
    ground(s, base - 4, pavement(s), 1);
    road(s, s.width() * 0.5, s.width() * 0.8, s.width() * 0.55, base - 4,
         s.light().snow() ? QColor(0xD5D8DB) : QColor(0xA4948A));
    bigHouse(s, s.width() * 0.05, base + 90, 1.9, someHouse(s.random()));
    bigHouse(s, s.width() * 0.28, base + 34, 1.3, someHouse(s.random()));
    bigHouse(s, s.width() * 0.78, base + 30, 1.3, someHouse(s.random()));
    bigHouse(s, s.width() * 0.97, base + 80, 1.8, someHouse(s.random()));
    streetLamp(s, s.width() * 0.40, base + 50, 250);
    cyclist(s, s.width() * 0.52, base + 110, 165, someone(s.random()));
    crowd(s, s.width() * 0.60, s.width() * 0.72, base + 60, base + 90, 110, 2);
    if (s.light().snow())
        fallingSnow(s);
}

void nightView(Sketch &s)
{
    const double base = s.height() * 0.72;
    sky(s, base, 0.8);
    treeLine(s, base - 4, 90, 0.6);
    s.setDepth(0.2);
    houseRow(s, -30, s.width() * 0.5, base, 0.55);
    church(s, s.width() * 0.58, base, 480);
    houseRow(s, s.width() * 0.62, s.width() + 50, base, 0.6);
    s.setDepth(0);
    windmill(s, s.width() * 0.12, base + 20, 300);
    ground(s, base + 6, s.light().grass(), 10);
    houseRow(s, s.width() * 0.24, s.width() * 0.50, base + 60, 0.8);
    houseRow(s, s.width() * 0.72, s.width() * 0.95, base + 66, 0.8);
    tufts(s, base + 60, s.height(), 90);
    poplar(s, s.width() * 0.94, base + 120, 420);
    poplar(s, s.width() * 0.99, base + 140, 460);
}

void school(Sketch &s)
{
    const double base = s.height() * 0.68;
    sky(s, base - 60);
    treeLine(s, base - 40, 130, 0.4);
    cobbles(s, base - 10);
    hall(s, s.width() * 0.52, base, 860, QColor(0xC9855F), QStringLiteral("De Merelhof"));
    roundTree(s, s.width() * 0.08, base + 30, 380);
    hedge(s, s.width() * 0.84, base + 30, 260, 46);
    for (int i = 0; i < 3; ++i)
        bicycle(s, s.width() * 0.78 + i * 54, base + 60, 96,
                QList<QColor>{0xC9452F, 0x17494D, 0xF2B544}.at(i));
    for (int i = 0; i < 9; ++i) {
        Figure f = someone(s.random());
        f.child = true;
        f.pose = i % 3 == 0 ? Figure::Pose::Wave : Figure::Pose::Walk;
        person(s, s.width() * (0.10 + i * 0.085), base + 90 + s.random().between(0, 100), 165, f,
               i % 2);
    }
    ball(s, s.width() * 0.6, base + 180, 15);
}

void communityHall(Sketch &s)
{
    const double base = s.height() * 0.70;
    sky(s, base - 60);
    s.setDepth(0.35);
    church(s, s.width() * 0.90, base - 30, 420);
    treeLine(s, base - 20, 110, 0.4);
    s.setDepth(0);
    cobbles(s, base - 10);
    hall(s, s.width() * 0.46, base, 960, QColor(0xA9563D), QStringLiteral("De Klapperij"));
    roundTree(s, s.width() * 0.95, base + 60, 400);
    bicycle(s, s.width() * 0.80, base + 60, 110, QColor(0x17494D));
    bicycle(s, s.width() * 0.85, base + 66, 110, QColor(0xC9452F), true);
    streetLamp(s, s.width() * 0.06, base + 50, 260);
    crowd(s, s.width() * 0.18, s.width() * 0.72, base + 70, base + 170, 140, 7);
    if (s.light().snow())
        fallingSnow(s);
}

void townHall(Sketch &s)
{
    const double base = s.height() * 0.72;
    sky(s, base - 60);
    treeLine(s, base - 40, 120, 0.4);
    cobbles(s, base - 8);
    HouseStyle gable;
    gable.gable = HouseStyle::Gable::Step;
    gable.width = 190;
    gable.wall = 182;
    gable.brick = QColor(0x9A4A38);
    gable.trim = QColor(0x8E2F24);
    gable.deep = 90;
    gable.sign = QStringLiteral("Raadhuis");
    bigHouse(s, s.width() * 0.45, base, 2.1, gable);
    banner(s, s.width() * 0.20, base + 20, 330, QColor(0xC23A26), QColor(0xFBF3E2));
    banner(s, s.width() * 0.74, base + 20, 330, QColor(0xF2B544), QColor(0x17494D));
    roundTree(s, s.width() * 0.93, base + 40, 380);
    roundTree(s, s.width() * 0.06, base + 40, 340);
    flowers(s, {s.width() * 0.10, base + 60, s.width() * 0.26, 50},
            {QColor(0xC9452F), QColor(0xF2B544), QColor(0xFBF3E2)}, 90);
    crowd(s, s.width() * 0.50, s.width() * 0.92, base + 60, base + 140, 130, 4);
}

void bakery(Sketch &s)
{
    HouseStyle shop;
    shop.shop = true;
    shop.brick = QColor(0xD9C3A0);
    shop.plaster = true;
    shop.trim = QColor(0x8E2F24);
    shop.sign = QStringLiteral("Bakkerij Kruimel");
    shop.gable = HouseStyle::Gable::Bell;
    shop.wall = 110;
    shopPicture(s, shop, someHouse(s.random()), someHouse(s.random()));
    const double base = s.height() * 0.80;
    bicycle(s, s.width() * 0.74, base + 40, 190, QColor(0x17494D));
    Figure baker = someone(s.random());
    baker.coat = QColor(0xFBF6EC);
    baker.hat = QColor(0xFBF6EC);
    baker.pose = Figure::Pose::Wave;
    person(s, s.width() * 0.62, base + 36, 230, baker);
    Figure buyer = someone(s.random());
    buyer.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.20, base + 70, 240, buyer);
    streetLamp(s, s.width() * 0.90, base + 60, 420);
}

void shopStreet(Sketch &s)
{
    HouseStyle shop = someHouse(s.random());
    shop.shop = true;
    shop.wall = 112;
    shop.trim = QColor(0x17494D);
    shop.sign = QStringLiteral("Fietsen Peeters");
    shopPicture(s, shop, someHouse(s.random()), someHouse(s.random()));
    const double base = s.height() * 0.80;
    for (int i = 0; i < 3; ++i)
        bicycle(s, s.width() * (0.60 + i * 0.13), base + 40 + i * 12, 180,
                QList<QColor>{0xC9452F, 0x3F7A45, 0xF2B544}.at(i), i == 1);
    crowd(s, s.width() * 0.06, s.width() * 0.30, base + 50, base + 90, 220, 2);
}

void surgery(Sketch &s)
{
    const double base = s.height() * 0.70;
    sky(s, base - 60);
    treeLine(s, base - 40, 120, 0.4);
    cobbles(s, base - 8);
    hall(s, s.width() * 0.50, base, 820, QColor(0xEADFC8), QStringLiteral("Gezond Dorp"));
    hedge(s, -20, base + 44, 300, 54);
    hedge(s, s.width() * 0.80, base + 44, 300, 54);
    roundTree(s, s.width() * 0.08, base + 20, 330);
    Figure nurse = someone(s.random());
    nurse.coat = QColor(0xF6F6F2);
    nurse.pose = Figure::Pose::Wave;
    person(s, s.width() * 0.60, base + 80, 190, nurse, true);
    Figure elder = someone(s.random());
    elder.hair = QColor(0xE6E2DA);
    elder.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.38, base + 100, 190, elder);
    s.stroke({{s.width() * 0.38 + 42, base + 30}, {s.width() * 0.38 + 46, base + 100}},
             QColor(0x6A4A34), 5);
}

void fireStation(Sketch &s)
{
    const double base = s.height() * 0.72;
    sky(s, base - 60);
    treeLine(s, base - 30, 120, 0.4);
    cobbles(s, base - 8);
    bricks(s, box(s.width() * 0.10, base - 300, s.width() * 0.72, 300), QColor(0xA9563D));
    s.fill(box(s.width() * 0.09, base - 318, s.width() * 0.74, 22), QColor(0x4E5560));
    for (int i = 0; i < 3; ++i) {
        const double x = s.width() * (0.14 + i * 0.225);
        s.fill(box(x, base - 220, 220, 220), QColor(0xB8301F), 1.2);
        for (double y = base - 200; y < base; y += 32)
            s.stroke({{x, y}, {x + 220, y}}, QColor(0x8E2018), 2.5);
        pane(s, {x + 20, base - 190, 180, 36});
    }
    sign(s, {s.width() * 0.32, base - 284, 320, 46}, QStringLiteral("Brandweer"), QColor(0xF1E6D0),
         QColor(0x8E2018));
    fireEngine(s, s.width() * 0.56, base + 100, 600);
    crowd(s, s.width() * 0.06, s.width() * 0.24, base + 90, base + 130, 170, 2);
}

void busStopScene(Sketch &s)
{
    const double base = s.height() * 0.66;
    sky(s, base - 40);
    treeLine(s, base - 10, 110, 0.45);
    s.setDepth(0.14);
    houseRow(s, -40, s.width() * 0.6, base, 0.95);
    s.setDepth(0);
    ground(s, base - 4, pavement(s), 1);
    s.fill(box(-10, base + 90, s.width() + 20, 140), QColor(0x8E837C), 0.6);
    for (double x = 20; x < s.width(); x += 170)
        s.fill(box(x, base + 156, 90, 8), QColor(0xF1E6D0), 0.3);
    busStop(s, s.width() * 0.22, base + 86, 300);
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Sit;
    person(s, s.width() * 0.20, base + 84, 190, f);
    crowd(s, s.width() * 0.33, s.width() * 0.42, base + 70, base + 90, 170, 1);
    bus(s, s.width() * 0.72, base + 150, 620);
    if (s.light().hour == Light::Hour::Grey)
        rain(s);
}

void binDay(Sketch &s)
{
    const double base = s.height() * 0.72;
    sky(s, base - 80);
    s.setDepth(0.1);
    houseRow(s, -60, s.width() + 60, base - 10, 1.4);
    s.setDepth(0);
    cobbles(s, base - 14);
    hedge(s, -20, base + 20, s.width() * 0.3, 60);
    bins(s, s.width() * 0.56, base + 130, 230);
    bush(s, s.width() * 0.92, base + 40, 170);
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.18, base + 120, 250, f);
}

void glassCorner(Sketch &s)
{
    const double base = s.height() * 0.74;
    sky(s, base - 60);
    treeLine(s, base - 20, 160, 0.4);
    s.setDepth(0.14);
    houseRow(s, -40, s.width() * 0.62, base - 10, 1.25);
    s.setDepth(0);
    cobbles(s, base - 10);
    roundTree(s, s.width() * 0.80, base + 10, 430);
    roundTree(s, s.width() * 0.96, base + 14, 380);
    hedge(s, -20, base + 16, s.width() + 40, 76);
    glassBank(s, s.width() * 0.48, base + 110, 260);
    Figure f = someone(s.random());
    f.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.86, base + 130, 250, f, true);
}

void roadWork(Sketch &s)
{
    const double base = s.height() * 0.68;
    sky(s, base - 60);
    s.setDepth(0.14);
    houseRow(s, -60, s.width() + 60, base - 6, 1.05);
    s.setDepth(0);
    ground(s, base - 6, QColor(0xC9A878), 4);
    road(s, s.width() * 0.55, s.width() * 0.7, s.width() * 0.52, base - 2, QColor(0x9A8C80));
    roadworks(s, s.width() * 0.46, base + 130, 470);
    Figure f = someone(s.random());
    f.coat = QColor(0xF08A24);
    f.hat = QColor(0xF2C744);
    f.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.16, base + 130, 210, f);
    person(s, s.width() * 0.28, base + 70, 170, f, true);
}

void aedCorner(Sketch &s)
{
    const double base = s.height() * 0.94;
    bricks(s, box(0, 0, s.width(), s.height()), QColor(0xB5654A));
    for (int i = 0; i < 700; ++i)
        s.fillRaw(
            box(s.random().between(-20, s.width()), 16 * int(s.random().between(0, 50)), 38, 12, 1),
            s.random().chance(0.5) ? QColor(255, 226, 190, 40) : QColor(70, 20, 20, 36));
    pane(s, {s.width() * 0.66, 130, 250, 380});
    defibrillator(s, s.width() * 0.32, base - 150, 430);
    s.fill(box(-10, base - 20, s.width() + 20, 90), QColor(0xC9BBA2), 0.6);
    bush(s, s.width() * 0.08, base + 10, 260);
    bush(s, s.width() * 0.62, base + 20, 220);
    crowd(s, s.width() * 0.54, s.width() * 0.60, base + 20, base + 30, 420, 1);
}

void playground(Sketch &s)
{
    const double base = s.height() * 0.60;
    sky(s, base);
    treeLine(s, base + 4, 120, 0.45);
    s.setDepth(0.2);
    houseRow(s, s.width() * 0.5, s.width() * 1.05, base + 6, 0.6);
    s.setDepth(0);
    ground(s, base, s.light().grass(), 6);
    s.fill(smooth({{s.width() * 0.05, base + 150},
                   {s.width() * 0.4, base + 80},
                   {s.width() * 0.95, base + 120},
                   {s.width() * 0.98, base + 260},
                   {s.width() * 0.4, base + 300}}),
           QColor(0xE3CDA0), 0.8);
    roundTree(s, s.width() * 0.07, base + 90, 360);
    swings(s, s.width() * 0.32, base + 170, 400);
    slide(s, s.width() * 0.74, base + 190, 420);
    bench(s, s.width() * 0.92, base + 110, 140);
    tufts(s, base + 20, s.height(), 120);
    ball(s, s.width() * 0.53, base + 250, 17);
}

void storm(Sketch &s)
{
    const double base = s.height() * 0.70;
    sky(s, base);
    for (int i = 0; i < 5; ++i)
        s.fillRaw(blob(s.random(), s.random().between(0, s.width()), s.random().between(30, 230),
                       240, 80),
                  QColor(70, 76, 96, 110));
    s.painter().setPen(QPen(QColor(0xFFF4C8), 5, Qt::SolidLine, Qt::RoundCap));
    const QPointF bolt[] = {{880, 150}, {840, 260}, {880, 270}, {820, 420}};
    s.glow({850, 280}, 260, QColor(0xFFF4C8), 0.5);
    s.painter().drawPolyline(bolt, 4);
    s.painter().setPen(Qt::NoPen);
    treeLine(s, base, 90, 0.4);
    s.setDepth(0.15);
    houseRow(s, s.width() * 0.1, s.width() * 0.5, base + 6, 0.7);
    church(s, s.width() * 0.58, base + 6, 420);
    s.setDepth(0);
    ground(s, base, s.light().grass(), 8);
    poplar(s, s.width() * 0.86, base + 90, 420);
    poplar(s, s.width() * 0.93, base + 110, 460);
    tufts(s, base + 20, s.height(), 140);
    rain(s);
}

void chipShop(Sketch &s)
{
    HouseStyle shop;
    shop.shop = true;
    shop.plaster = true;
    shop.brick = QColor(0xF1E6D0);
    shop.trim = QColor(0xC9452F);
    shop.sign = QStringLiteral("Frituur 't Hoekje");
    shop.wall = 104;
    shopPicture(s, shop, someHouse(s.random()), someHouse(s.random()));
    const double base = s.height() * 0.80;
    crowd(s, s.width() * 0.58, s.width() * 0.90, base + 30, base + 80, 220, 4);
    streetLamp(s, s.width() * 0.10, base + 70, 430);
    lightString(s, {s.width() * 0.1, base - 330}, {s.width() * 0.9, base - 340});
}

} // namespace naober::demo::scenes
