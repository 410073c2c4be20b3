// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scenes/people.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace naober::demo {

namespace {

const QColor shoe{0x3B2E2A};

QColor oneOf(Random &random, const QList<QColor> &colors)
{
    return colors.at(random.index(int(colors.size())));
}

/// Head of 17 wide at the top of a body of 100, looking to the right.
void head(Sketch &s, double x, double y, const Figure &f)
{
    if (f.longHair)
        s.fill(
            smooth(
                {{x - 9, y - 6}, {x - 10, y + 12}, {x + 3, y + 13}, {x + 6, y - 8}, {x, y - 11}}),
            f.hair);
    s.fill(box(x - 3, y + 5, 6, 9, 2), mixed(f.skin, QColor(0x8A4A3A), 0.25), 0.5);
    s.fill(oval(x, y, 7.6, 9), f.skin, 1.2);
    s.fill(smooth({{x - 8.4, y + 3},
                   {x - 9, y - 7},
                   {x - 2, y - 11},
                   {x + 6, y - 9.5},
                   {x + 8, y - 4},
                   {x + 1, y - 5.5},
                   {x - 4, y - 2}}),
           f.hair, 0.8);
    s.fillRaw(oval(x + 2.4, y + 0.4, 0.95, 1.2), s.tone(QColor(0x2A231C)));
    s.fillRaw(oval(x + 6, y + 0.4, 0.8, 1.2), s.tone(QColor(0x2A231C)));
    s.fillRaw(oval(x + 3.2, y + 3.6, 2.3, 1.5), QColor(220, 100, 80, 80));
    QPainterPath smile(QPointF(x + 2.2, y + 4.6));
    smile.quadTo(x + 4.6, y + 6.4, x + 6.6, y + 4.2);
    s.stroke(smile, QColor(0x8A3B30), 0.9);
    if (f.hat.isValid()) {
        s.fill(
            smooth({{x - 9, y - 4}, {x - 8, y - 14}, {x + 6, y - 14}, {x + 9, y - 5}, {x, y - 7}}),
            f.hat);
        s.fill(oval(x - 1, y - 15, 3.2, 3.2), mixed(f.hat, QColor(0xFFFFFF), 0.5));
    }
    if (f.scarf)
        s.fill(box(x - 7, y + 8, 14, 5, 2.4), mixed(f.coat, QColor(0xF2B544), 0.75));
}

void limb(Sketch &s, std::initializer_list<QPointF> points, const QColor &color, double width)
{
    s.stroke(points, color, width);
}

void legs(Sketch &s, const Figure &f)
{
    switch (f.pose) {
    case Figure::Pose::Walk:
        limb(s, {{-1, -44}, {-10, -22}, {-15, -3}}, mixed(f.legs, QColor(0x1C1822), 0.3), 8);
        limb(s, {{1, -44}, {9, -24}, {11, -3}}, f.legs, 8);
        s.fill(box(-19, -5, 13, 5, 2), shoe);
        s.fill(box(8, -5, 13, 5, 2), shoe);
        break;
    case Figure::Pose::Sit:
        limb(s, {{0, -34}, {22, -32}, {23, -4}}, f.legs, 9);
        s.fill(box(19, -5, 14, 5, 2), shoe);
        break;
    default:
        limb(s, {{-4, -44}, {-5, -3}}, mixed(f.legs, QColor(0x1C1822), 0.3), 8);
        limb(s, {{4, -44}, {5, -3}}, f.legs, 8);
        s.fill(box(-10, -5, 12, 5, 2), shoe);
        s.fill(box(1, -5, 12, 5, 2), shoe);
    }
}

void arms(Sketch &s, const Figure &f, double top)
{
    const QColor sleeve = mixed(f.coat, QColor(0x2A2030), 0.18);
    const auto arm = [&](QPointF shoulder, QPointF elbow, QPointF hand) {
        limb(s, {shoulder, elbow, hand}, sleeve, 6.6);
        s.fill(oval(hand.x(), hand.y(), 3.4, 3.4), f.skin);
    };
    switch (f.pose) {
    case Figure::Pose::Wave:
        arm({9, top + 4}, {20, top - 2}, {23, top - 20});
        arm({-9, top + 4}, {-13, top + 18}, {-11, top + 32});
        break;
    case Figure::Pose::Walk:
        arm({8, top + 4}, {-2, top + 18}, {-8, top + 30});
        arm({6, top + 4}, {14, top + 18}, {20, top + 26});
        break;
    case Figure::Pose::Carry:
    case Figure::Pose::Sit:
        arm({7, top + 4}, {10, top + 20}, {22, top + 22});
        break;
    case Figure::Pose::Stand:
        arm({-9, top + 4}, {-12, top + 18}, {-10, top + 32});
        arm({9, top + 4}, {12, top + 18}, {10, top + 32});
        break;
    }
}

void wheel(Sketch &s, double x, double y, double radius)
{
    QPainterPath rim = oval(x, y, radius, radius);
    s.stroke(rim, QColor(0x2A2629), 3.2);
    for (int i = 0; i < 8; ++i) {
        const double angle = i * M_PI / 8;
        const QPointF reach(std::cos(angle) * radius, std::sin(angle) * radius);
        s.stroke({QPointF(x, y) - reach, QPointF(x, y) + reach}, QColor(0xA9A59A), 0.6);
    }
    s.fill(oval(x, y, 3, 3), QColor(0x6A6660));
}

/// Saddle at (-12, -62), handlebar at (26, -70) of a bicycle of 100 long, wheels on the ground.
void frame(Sketch &s, const QColor &color)
{
    wheel(s, -32, -22, 22);
    wheel(s, 34, -22, 22);
    s.stroke({{-32, -22}, {-2, -22}, {22, -54}, {-10, -50}, {-32, -22}}, color, 3.8);
    s.stroke({{-2, -22}, {-13, -60}}, color, 3.6);
    s.stroke({{34, -22}, {21, -66}}, color, 3.8);
    s.stroke({{21, -66}, {12, -70}}, QColor(0x3B3436), 3.4);
    s.fill(box(-22, -65, 20, 5, 2.4), QColor(0x4A2E20));
    s.fill(oval(-2, -22, 4.4, 4.4), QColor(0x3B3436));
    s.stroke({{-40, -44}, {-24, -44}}, QColor(0x3B3436), 2.6);
}

} // namespace

Figure someone(Random &random)
{
    static const QList<QColor> coats{0x17494D, 0xB5482F, 0xD9972F, 0x4D6C91, 0x6E7F45,
                                     0x7A3F5C, 0xC9B38A, 0x35424F, 0xCF7A5A};
    static const QList<QColor> trousers{0x3A3F55, 0x4D4238, 0x2F4650, 0x6B5B4A};
    static const QList<QColor> skins{0xF0C7A0, 0xE9B98F, 0xD79A6C, 0xA56A43, 0x7A4A30, 0xF2CDB0};
    static const QList<QColor> hairs{0x3A2A22, 0x5B3A26, 0xA8703A, 0xD9B36A,
                                     0xC9C4BC, 0xE6E2DA, 0x8A3F22};
    Figure f;
    f.coat = oneOf(random, coats);
    f.legs = oneOf(random, trousers);
    f.skin = oneOf(random, skins);
    f.hair = oneOf(random, hairs);
    f.longHair = random.chance(0.45);
    f.skirt = f.longHair && random.chance(0.5);
    f.pose = random.chance(0.5) ? Figure::Pose::Walk : Figure::Pose::Stand;
    return f;
}

void person(Sketch &s, double x, double y, double height, const Figure &f, bool mirror)
{
    const double scale = height / 100 * (f.child ? 0.66 : 1.0);
    s.footShadow({x, y}, height * 0.3);
    Sketch::At at(s, x, y, scale, mirror);
    const double top = f.pose == Figure::Pose::Sit ? -68 : -78;
    legs(s, f);
    if (f.skirt && f.pose != Figure::Pose::Sit)
        s.fill(smooth({{-8, -52}, {-16, -22}, {0, -18}, {16, -22}, {8, -52}, {0, -56}}), f.legs,
               1.2);
    const double hem = f.pose == Figure::Pose::Sit ? -32 : -40;
    s.fill(smooth({{-11, top + 1},
                   {-13, (top + hem) / 2},
                   {-12, hem},
                   {0, hem + 2},
                   {12, hem},
                   {13, (top + hem) / 2},
                   {11, top + 1},
                   {0, top - 3}}),
           f.coat, 1.4);
    arms(s, f, top);
    head(s, 1, top - 12, f);
}

void crowd(Sketch &s, double left, double right, double top, double bottom, double height,
           int count)
{
    QList<std::pair<double, double>> feet;
    for (int i = 0; i < count; ++i)
        feet.append({s.random().between(top, bottom),
                     left + (right - left) * (i + s.random().between(0.1, 0.9)) / count});
    std::sort(feet.begin(), feet.end());
    for (const auto &[y, x] : feet) {
        Figure f = someone(s.random());
        f.child = s.random().chance(0.2);
        if (s.light().snow()) {
            f.hat = oneOf(s.random(), {0xB5482F, 0x17494D, 0xD9972F, 0x7A3F5C});
            f.scarf = true;
        }
        person(s, x, y, height * (0.86 + 0.28 * (y - top) / qMax(1.0, bottom - top)), f,
               s.random().chance(0.5));
    }
}

void bicycle(Sketch &s, double x, double y, double length, const QColor &color, bool mirror)
{
    s.footShadow({x, y}, length * 0.5);
    Sketch::At at(s, x, y, length / 112, mirror);
    frame(s, color);
}

void cyclist(Sketch &s, double x, double y, double height, const Figure &figure, bool mirror)
{
    s.footShadow({x, y}, height * 0.42);
    Sketch::At at(s, x, y, height / 132, mirror);
    const QColor far = mixed(figure.legs, QColor(0x1C1822), 0.35);
    limb(s, {{-12, -66}, {8, -50}, {-4, -30}}, far, 8.5);
    frame(s, mixed(figure.coat, QColor(0x2A2629), 0.5));
    limb(s, {{-12, -66}, {12, -42}, {2, -14}}, figure.legs, 9);
    s.fill(box(-1, -15, 13, 5, 2), shoe);
    s.fill(smooth({{-20, -62}, {-18, -90}, {-6, -108}, {6, -106}, {6, -90}, {-2, -62}, {-12, -58}}),
           figure.coat, 1.4);
    limb(s, {{1, -101}, {8, -82}, {15, -71}}, mixed(figure.coat, QColor(0x2A2030), 0.2), 7);
    s.fill(oval(15, -71, 3.4, 3.4), figure.skin);
    head(s, 4, -119, figure);
}

void duoBike(Sketch &s, double x, double y, double height, bool mirror)
{
    s.footShadow({x, y}, height * 0.6);
    Sketch::At at(s, x, y, height / 132, mirror);
    wheel(s, -48, -20, 20);
    wheel(s, 50, -20, 20);
    wheel(s, -30, -17, 20);
    s.stroke({{-48, -22}, {20, -24}, {44, -58}}, QColor(0xC9452F), 6);
    s.stroke({{50, -20}, {42, -64}, {30, -70}}, QColor(0xC9452F), 5);
    for (int seat = 0; seat < 2; ++seat) {
        Figure f = someone(s.random());
        f.pose = Figure::Pose::Sit;
        f.hair = seat ? QColor(0xE6E2DA) : QColor(0x8A3F22);
        f.coat = seat ? QColor(0x4D6C91) : QColor(0xD9972F);
        const double px = -18 + seat * 12;
        s.fill(box(px - 16, -78 + seat * 4, 7, 42, 3), QColor(0x2A2629));
        s.fill(box(px - 14, -42 + seat * 4, 32, 8, 3), QColor(0x2A2629));
        limb(s, {{px, -46}, {px + 28, -44}, {px + 34, -18}}, f.legs, 9);
        s.fill(smooth({{px - 12, -86}, {px - 13, -44}, {px + 11, -44}, {px + 11, -84}, {px, -90}}),
               f.coat, 1.4);
        limb(s, {{px + 4, -82}, {px + 18, -66}, {px + 36, -70}},
             mixed(f.coat, QColor(0x2A2030), 0.2), 6.6);
        head(s, px + 2, -101, f);
    }
}

void musician(Sketch &s, double x, double y, double height, int instrument)
{
    Figure f = someone(s.random());
    f.coat = QColor(0x8E2F24);
    f.legs = QColor(0x2A2A38);
    f.pose = Figure::Pose::Walk;
    f.skirt = false;
    person(s, x, y, height, f);
    Sketch::At at(s, x, y, height / 100);
    const QColor brass(0xE0A63C);
    s.fill(smooth({{-8, -98}, {-8, -106}, {8, -106}, {10, -97}, {0, -99}}), QColor(0x2A2A38));
    s.fill(box(-2, -97, 14, 3, 1.5), QColor(0x1A1A22));
    s.fillRaw(oval(2, -103, 2, 2), s.tone(brass));
    for (int i = 0; i < 3; ++i)
        s.fillRaw(oval(3, -70 + i * 8, 1.4, 1.4), s.tone(brass));
    switch (instrument) {
    case 0:
        s.stroke(smooth({{2, -44}, {-8, -60}, {8, -74}, {20, -62}, {16, -46}}), brass, 7);
        s.stroke({{18, -60}, {16, -96}}, brass, 8);
        s.fill(oval(14, -104, 18, 9), brass, 1.6);
        s.fillRaw(oval(14, -105, 12, 5), s.tone(QColor(0x7A4A1E)));
        break;
    case 1:
        s.stroke({{8, -84}, {36, -87}}, brass, 3.4);
        s.stroke(box(14, -86, 14, 7, 3), brass, 2.2);
        s.fill(poly({{34, -89}, {46, -97}, {46, -78}, {34, -85}}), brass, 1.6);
        break;
    case 2:
        s.fill(box(0, -62, 30, 26, 4), QColor(0xF6EDDA), 1.4);
        s.fill(box(-1, -64, 32, 5, 2), QColor(0xC9452F));
        s.fill(box(-1, -40, 32, 5, 2), QColor(0xC9452F));
        for (int i = 0; i < 4; ++i)
            s.stroke({{2.0 + i * 8, -59}, {6.0 + i * 8, -40}}, QColor(0xA9A08E), 1);
        s.stroke({{16, -68}, {30, -86}}, QColor(0x6B4A2A), 2.4);
        break;
    default:
        s.stroke({{7, -84}, {26, -52}}, QColor(0x231E22), 4.6);
        s.fill(oval(27, -50, 4.6, 3.6), QColor(0x231E22));
        for (int i = 0; i < 4; ++i)
            s.fillRaw(oval(11 + i * 4, -77 + i * 7, 1.1, 1.1), s.tone(QColor(0xD9D4C6)));
    }
}

void footballer(Sketch &s, double x, double y, double height, const QColor &shirt, bool mirror)
{
    s.footShadow({x, y}, height * 0.4);
    Sketch::At at(s, x, y, height / 100, mirror);
    Figure f = someone(s.random());
    f.longHair = false;
    limb(s, {{-2, -42}, {-16, -26}, {-24, -8}}, f.skin, 7);
    limb(s, {{2, -42}, {14, -30}, {22, -14}}, f.skin, 7);
    limb(s, {{-20, -16}, {-24, -8}}, shirt, 7.4);
    limb(s, {{18, -22}, {22, -14}}, shirt, 7.4);
    s.fill(box(-30, -9, 13, 5, 2), shoe);
    s.fill(box(19, -15, 13, 5, 2), shoe);
    s.fill(poly({{-12, -52}, {12, -52}, {16, -33}, {1, -35}, {-15, -31}}), QColor(0xF6F1E4), 1.2);
    s.fill(smooth({{-11, -78}, {-13, -60}, {-11, -48}, {11, -48}, {13, -60}, {11, -78}, {0, -81}}),
           shirt, 1.4);
    limb(s, {{9, -75}, {22, -68}, {26, -54}}, f.skin, 5.6);
    limb(s, {{-9, -75}, {-20, -64}, {-26, -70}}, f.skin, 5.6);
    limb(s, {{9, -75}, {16, -71}}, shirt, 7.5);
    limb(s, {{-9, -75}, {-15, -69}}, shirt, 7.5);
    head(s, 2, -90, f);
}

} // namespace naober::demo
