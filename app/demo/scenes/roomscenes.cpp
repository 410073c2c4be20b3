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

namespace {

void stainedGlass(Sketch &s, const QRectF &area)
{
    static const QList<QColor> glass{0xC9452F, 0xF2B544, 0x3B6EA0, 0x3F7A45,
                                     0x7A3F8A, 0xE0903A, 0x5FA0B4};
    QPainterPath arch = box(area.x(), area.y() + area.width() * 0.6, area.width(),
                            area.height() - area.width() * 0.6);
    QPainterPath top(QPointF(area.left(), area.top() + area.width() * 0.62));
    top.quadTo(area.left(), area.top() + area.width() * 0.1, area.center().x(), area.top());
    top.quadTo(area.right(), area.top() + area.width() * 0.1, area.right(),
               area.top() + area.width() * 0.62);
    top.closeSubpath();
    arch = arch.united(top);
    QPainterPathStroker frame;
    frame.setWidth(22);
    s.fill(frame.createStroke(arch).united(arch), QColor(0xD9C9A8), 0.8);
    s.painter().save();
    s.painter().setClipPath(arch);
    for (double y = area.top(); y < area.bottom(); y += 26) {
        for (double x = area.left(); x < area.right(); x += 26) {
            const QColor color = glass.at(s.random().index(7));
            s.fillRaw(box(x, y, 26, 26),
                      mixed(color, QColor(0xFFF0C0), s.random().between(0.1, 0.45)));
        }
    }
    for (double y = area.top(); y < area.bottom(); y += 26)
        s.fillRaw(box(area.left(), y, area.width(), 2.4), QColor(0x2A231C));
    for (double x = area.left(); x < area.right(); x += 26)
        s.fillRaw(box(x, area.top(), 2.4, area.height()), QColor(0x2A231C));
    s.fillRaw(oval(area.center().x(), area.top() + area.height() * 0.42, area.width() * 0.26,
                   area.width() * 0.26),
              QColor(0xFFE9A8));
    s.painter().restore();
    s.glow(area.center(), area.height() * 0.8, QColor(0xFFE0A0), 0.35);
}

} // namespace

void churchInside(Sketch &s)
{
    s.fill(box(-5, -5, s.width() + 10, s.height() + 10), QColor(0xCDB795), 1.0);
    for (int i = 0; i < 4; ++i) {
        const double inset = i * 110;
        QPainterPath arch(QPointF(inset, s.height()));
        arch.lineTo(inset, 300);
        arch.quadTo(inset + 20, 40 + i * 20, s.width() / 2, -60 + i * 40);
        arch.quadTo(s.width() - inset - 20, 40 + i * 20, s.width() - inset, 300);
        arch.lineTo(s.width() - inset, s.height());
        arch.closeSubpath();
        s.fill(arch, i % 2 ? QColor(0xD9C7A6) : QColor(0xBFA682), 1.0);
        s.shade(arch, 0.05);
    }
    for (int i = 0; i < 3; ++i)
        stainedGlass(s,
                     {s.width() * 0.5 - 168 + i * 124.0, i == 1 ? 110.0 : 160.0, 88,
                      i == 1 ? 330.0 : 280.0});
    s.fill(poly({{s.width() * 0.38, 560},
                 {s.width() * 0.62, 560},
                 {s.width() * 0.72, s.height()},
                 {s.width() * 0.28, s.height()}}),
           QColor(0xA83A2C), 1.0);
    s.fill(box(s.width() * 0.41, 470, s.width() * 0.18, 92, 3), QColor(0xF6EEDC), 1.1);
    s.fill(box(s.width() * 0.40, 462, s.width() * 0.20, 12), QColor(0xE6D2A8));
    for (const double x : {0.43, 0.57}) {
        s.fill(box(s.width() * x - 4, 412, 8, 50), QColor(0xFBF6EC));
        s.glow({s.width() * x, 404}, 70, QColor(0xFFD07A), 0.8);
        s.fillRaw(oval(s.width() * x, 404, 4, 9), QColor(0xFFF0BE));
    }
    for (int row = 0; row < 5; ++row) {
        const double y = 590 + row * 48;
        for (int side = 0; side < 2; ++side) {
            const double x = side ? s.width() * (0.63 + row * 0.02) : -20;
            const double w = s.width() * (0.40 - row * 0.02);
            s.fill(box(x, y, w, 38, 4), mixed(QColor(0x7A4F30), QColor(0x2A1A14), row * 0.06), 1.1);
            s.fill(box(x, y - 7, w, 9, 3), QColor(0x9A6A42));
        }
    }
    for (int i = 0; i < 3; ++i)
        s.fillRaw(poly({{s.width() * (0.42 + i * 0.08), 200},
                        {s.width() * (0.47 + i * 0.08), 200},
                        {s.width() * (0.30 + i * 0.08), s.height()},
                        {s.width() * (0.16 + i * 0.08), s.height()}}),
                  QColor(255, 236, 180, 22));
}

void choir(Sketch &s)
{
    churchInside(s);
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < 7 + row; ++i) {
            Figure f = someone(s.random());
            f.coat = row % 2 ? QColor(0x17494D) : QColor(0x6A2F3A);
            f.legs = QColor(0x2A2A38);
            f.pose = Figure::Pose::Carry;
            person(s, s.width() * (0.5 + (i - (6 + row) / 2.0) * 0.092), 640 + row * 80,
                   250 + row * 24, f, i % 2);
        }
    }
}

void studio(Sketch &s)
{
    room(s, QColor(0x2F5058), QColor(0x4A3A36));
    for (int i = 0; i < 3; ++i) {
        const double x = s.width() * (0.22 + i * 0.28);
        s.fill(poly({{x - 46, -10}, {x + 46, -10}, {x + 30, 58}, {x - 30, 58}}), QColor(0x2A2A30),
               1.4);
        s.fillRaw(poly({{x - 28, 58}, {x + 28, 58}, {x + 190, 620}, {x - 190, 620}}),
                  QColor(255, 236, 180, 30));
    }
    s.fill(box(s.width() * 0.30, 120, s.width() * 0.48, 290, 10), QColor(0x86B4C4), 0.8);
    s.painter().save();
    s.painter().setClipRect(QRectF(s.width() * 0.30, 120, s.width() * 0.48, 290));
    s.setDepth(0.12);
    houseRow(s, s.width() * 0.26, s.width() * 0.52, 400, 0.8);
    church(s, s.width() * 0.58, 404, 270);
    houseRow(s, s.width() * 0.62, s.width() * 0.84, 400, 0.8);
    s.setDepth(0);
    s.painter().restore();
    sign(s, {s.width() * 0.30, 372, 260, 50}, QStringLiteral("Merel TV"), QColor(0xC23A26),
         QColor(0xFBF3E2));
    Figure host = someone(s.random());
    host.pose = Figure::Pose::Carry;
    host.coat = QColor(0xD9972F);
    Figure guest = someone(s.random());
    guest.hair = QColor(0xE6E2DA);
    guest.pose = Figure::Pose::Carry;
    person(s, s.width() * 0.44, 720, 440, host);
    person(s, s.width() * 0.68, 720, 440, guest, true);
    s.fill(poly({{s.width() * 0.30, 590},
                 {s.width() * 0.82, 590},
                 {s.width() * 0.86, 720},
                 {s.width() * 0.26, 720}}),
           QColor(0xA97848), 1.2);
    s.fill(box(s.width() * 0.29, 574, s.width() * 0.54, 20, 4), QColor(0xE6D2A8), 0.8);
    for (const double x : {0.50, 0.60})
        cup(s, s.width() * x, 580, 70);
    Sketch::At at(s, s.width() * 0.13, 800, 1.25);
    for (const double lx : {-80.0, 0.0, 80.0})
        s.stroke({{0, -230}, {lx, 0}}, QColor(0x16161C), 10);
    s.fill(box(-96, -340, 190, 110, 12), QColor(0x24242C), 1.5);
    s.fill(box(90, -322, 66, 74, 8), QColor(0x16161C), 1.4);
    s.fill(oval(156, -286, 15, 36), QColor(0x4A7A8A), 1.4);
    s.fill(oval(-60, -370, 48, 48), QColor(0x24242C), 1.4);
    s.fill(oval(40, -374, 44, 44), QColor(0x24242C), 1.4);
    s.glow({-70, -320}, 30, QColor(0xFF5040), 0.9);
    s.fillRaw(oval(-70, -320, 6, 6), QColor(0xFF7060));
}

namespace {

/// Brown, spotted and with a white border: eighty years in a drawer.
void ageing(Sketch &s)
{
    s.sepia();
    for (int i = 0; i < 50; ++i)
        s.fillRaw(oval(s.random().between(0, s.width()), s.random().between(0, s.height()),
                       s.random().between(1, 3.4), s.random().between(1, 3.4)),
                  QColor(255, 246, 222, 120));
    for (int i = 0; i < 3; ++i) {
        const double x = s.random().between(100, s.width() - 100);
        s.stroke({{x, 0}, {x + s.random().spread(60), s.height()}}, QColor(255, 240, 210, 50), 1.6);
    }
    const QPainterPath all = box(0, 0, s.width(), s.height());
    s.fill(all.subtracted(box(34, 34, s.width() - 68, s.height() - 68, 3)), QColor(0xF3E9D2), 0.5);
}

void sundayBest(Sketch &s, double left, double right, double y, int count)
{
    for (int i = 0; i < count; ++i) {
        Figure f = someone(s.random());
        f.coat = i % 2 ? QColor(0x3A3436) : QColor(0x6A6258);
        f.legs = QColor(0x2A2629);
        f.hat = QColor(0x2A2629);
        f.skirt = i % 2;
        f.child = i % 3 == 0;
        person(s, left + (right - left) * (i + 0.5) / count, y + 30 * (i % 2), 200, f, i % 2);
    }
}

} // namespace

void oldPhoto(Sketch &s)
{
    const double base = s.height() * 0.70;
    sky(s, base - 40, 0.3);
    s.setDepth(0.2);
    houseRow(s, -40, s.width() * 0.46, base, 1.1);
    church(s, s.width() * 0.60, base, 520);
    houseRow(s, s.width() * 0.68, s.width() + 60, base, 1.1);
    s.setDepth(0);
    ground(s, base - 4, QColor(0xC9B79A), 3);
    poplar(s, s.width() * 0.9, base + 60, 460);
    sundayBest(s, 100, s.width() * 0.9, base + 110, 7);
    bicycle(s, s.width() * 0.30, base + 170, 190, QColor(0x2A2629));
    ageing(s);
}

void oldFarm(Sketch &s)
{
    const double base = s.height() * 0.66;
    sky(s, base - 60, 0.7);
    treeLine(s, base - 10, 140, 0.45);
    s.setDepth(0.2);
    windmill(s, s.width() * 0.84, base, 380);
    s.setDepth(0);
    ground(s, base - 6, QColor(0xB9A87A), 5);
    farmhouse(s, s.width() * 0.42, base + 20, 700);
    cow(s, s.width() * 0.80, base + 150, 280);
    sundayBest(s, 80, s.width() * 0.62, base + 130, 6);
    tufts(s, base + 60, s.height(), 120);
    ageing(s);
}

void gymnastics(Sketch &s)
{
    room(s, QColor(0xBFD0C8), QColor(0xC09060));
    window(s, {90, 60, 300, 300});
    window(s, {810, 60, 300, 300});
    for (int i = 0; i < 7; ++i) {
        Figure f = someone(s.random());
        f.hair = i % 2 ? QColor(0xE6E2DA) : QColor(0xC9C4BC);
        f.pose = i % 3 == 2 ? Figure::Pose::Stand : Figure::Pose::Wave;
        const double x = s.width() * (0.11 + 0.13 * i);
        const double y = 690 + 60 * (i % 2);
        s.fill(poly({{x - 70, y + 14}, {x - 50, y - 16}, {x + 64, y - 16}, {x + 84, y + 14}}),
               QList<QColor>{0xC9653F, 0x5F8F9A, 0x7E9A3E}.at(i % 3), 0.9);
        person(s, x, y, 300, f, i % 2);
    }
}

} // namespace naober::demo::scenes
