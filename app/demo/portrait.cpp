// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portrait.h"

#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

const QColor cream{0xFBF3E2};
const QColor ink{0x2A231C};

void background(Sketch &s, const Face &face)
{
    const QColor color(face.back);
    s.fill(box(-5, -5, s.width() + 10, s.height() + 10), color, 1.0);
    for (int i = 0; i < 26; ++i) {
        const double angle = s.random().between(0, 2 * M_PI);
        const double reach = s.random().between(250, 420);
        const QPointF at(300 + std::cos(angle) * reach, 280 + std::sin(angle) * reach);
        Sketch::At leaf(s, at.x(), at.y(), s.random().between(0.7, 1.4));
        s.painter().rotate(angle * 57.3);
        s.fill(smooth({{-44, 0}, {0, -15}, {48, 0}, {0, 15}}),
               mixed(color, i % 2 ? ink : cream, s.random().between(0.08, 0.2)), 0.9);
        s.stroke({{-36, 0}, {40, 0}}, mixed(color, cream, 0.3), 1.6);
    }
    s.glow({300, 250}, 330, mixed(color, QColor(0xFFF6D8), 0.8), 0.55);
}

void clothes(Sketch &s, const Face &face)
{
    const QColor color(face.wearColor);
    const QPainterPath body = smooth({{40, 640},
                                      {66, 500},
                                      {150, 440},
                                      {250, 412},
                                      {300, 420},
                                      {350, 412},
                                      {450, 440},
                                      {534, 500},
                                      {560, 640},
                                      {300, 700}});
    s.fill(body, color, 1.3);
    s.painter().save();
    s.painter().setClipPath(body);
    if (face.wear == Face::Wear::Stripes) {
        for (double y = 430; y < 620; y += 38)
            s.fill(smooth({{20, y + 34},
                           {160, y + 8},
                           {300, y + 22},
                           {440, y + 8},
                           {580, y + 34},
                           {580, y + 50},
                           {440, y + 24},
                           {300, y + 38},
                           {160, y + 24},
                           {20, y + 50}}),
                   cream, 0.8);
    } else if (face.wear == Face::Wear::Jumper) {
        for (int i = 0; i < 46; ++i)
            s.stroke({{20.0 + i * 13, 440}, {10.0 + i * 13.5, 620}}, mixed(color, ink, 0.16), 2.2);
    }
    s.painter().restore();
    switch (face.wear) {
    case Face::Wear::Shirt:
        s.fill(poly({{232, 416}, {300, 478}, {268, 520}, {212, 446}}), cream, 1.1);
        s.fill(poly({{368, 416}, {300, 478}, {332, 520}, {388, 446}}), cream, 1.1);
        for (double y = 530; y < 600; y += 36)
            s.fill(oval(300, y, 6, 6), mixed(color, cream, 0.6));
        break;
    case Face::Wear::Cardigan:
        s.fill(poly({{236, 412}, {364, 412}, {330, 600}, {270, 600}}), cream, 1.0);
        s.stroke({{236, 418}, {272, 600}}, mixed(color, ink, 0.3), 7);
        s.stroke({{364, 418}, {328, 600}}, mixed(color, ink, 0.3), 7);
        break;
    case Face::Wear::Coat:
        s.fill(poly({{220, 420}, {300, 500}, {250, 600}, {176, 470}}), mixed(color, ink, 0.2), 1.2);
        s.fill(poly({{380, 420}, {300, 500}, {350, 600}, {424, 470}}), mixed(color, ink, 0.1), 1.2);
        break;
    case Face::Wear::Jumper:
    case Face::Wear::Stripes:
        s.fill(smooth({{222, 414},
                       {240, 446},
                       {300, 462},
                       {360, 446},
                       {378, 414},
                       {360, 432},
                       {300, 444},
                       {240, 432}}),
               mixed(color, ink, 0.2), 1.2);
    }
}

void hairBehind(Sketch &s, const Face &face)
{
    const QColor color(face.hairColor);
    switch (face.hair) {
    case Face::Hair::Long:
        s.fill(smooth({{170, 220},
                       {150, 380},
                       {170, 470},
                       {250, 460},
                       {350, 460},
                       {430, 470},
                       {450, 380},
                       {430, 220},
                       {300, 110}}),
               color, 1.3);
        break;
    case Face::Hair::Bob:
        s.fill(smooth({{172, 220},
                       {158, 330},
                       {190, 380},
                       {300, 370},
                       {410, 380},
                       {442, 330},
                       {428, 220},
                       {300, 112}}),
               color, 1.3);
        break;
    case Face::Hair::Curly:
        for (int i = 0; i < 34; ++i) {
            const double angle = M_PI * 0.86 + i * M_PI * 1.28 / 33;
            s.fill(
                blob(s.random(), 300 + std::cos(angle) * 138, 240 + std::sin(angle) * 138, 46, 44),
                mixed(color, i % 2 ? cream : ink, 0.08), 1.4);
        }
        break;
    case Face::Hair::Bun:
        s.fill(oval(300, 96, 56, 50), color, 1.6);
        s.stroke(oval(300, 98, 36, 28), mixed(color, ink, 0.2), 3);
        break;
    case Face::Hair::Ponytail:
        s.fill(smooth({{390, 170}, {470, 190}, {490, 300}, {450, 400}, {440, 290}, {400, 230}}),
               color, 1.5);
        break;
    case Face::Hair::Scarf:
        s.fill(smooth({{166, 230},
                       {150, 360},
                       {190, 460},
                       {300, 480},
                       {410, 460},
                       {450, 360},
                       {434, 230},
                       {300, 92}}),
               color, 1.4);
        break;
    default:
        break;
    }
}

void head(Sketch &s, const Face &face)
{
    const QColor skin(face.skin);
    const QColor shadow = mixed(skin, QColor(0x6A2A2A), 0.3);
    s.fill(smooth({{252, 350}, {246, 424}, {270, 448}, {330, 448}, {354, 424}, {348, 350}}), shadow,
           0.9);
    for (const double side : {-1.0, 1.0})
        s.fill(oval(300 + side * 120, 272, 21, 31), mixed(skin, shadow, 0.35), 1.3);
    s.fill(smooth({{182, 250},
                   {196, 340},
                   {252, 408},
                   {300, 420},
                   {348, 408},
                   {404, 340},
                   {418, 250},
                   {396, 168},
                   {300, 132},
                   {204, 168}}),
           skin, 1.5);
    s.shade(smooth({{196, 300}, {214, 366}, {262, 410}, {300, 418}, {250, 380}, {222, 320}}), 0.10);
    for (const double side : {-1.0, 1.0})
        s.fillRaw(oval(300 + side * 66, 322, 31, 21), QColor(222, 96, 76, face.age > 55 ? 76 : 52));
}

void features(Sketch &s, const Face &face)
{
    const QColor skin(face.skin);
    const QColor line = mixed(skin, QColor(0x5A2420), 0.55);
    const QColor brow =
        face.hair == Face::Hair::Scarf ? QColor(0x3A2A22) : mixed(QColor(face.hairColor), ink, 0.3);
    for (const double side : {-1.0, 1.0}) {
        const double x = 300 + side * 54;
        s.fillRaw(smooth({{x - 25, 272}, {x, 257}, {x + 25, 272}, {x, 284}}), QColor(0xFFFBF2));
        s.fillRaw(oval(x + 3, 271, 11, 12),
                  face.age % 2 && skin.lightness() > 185 ? QColor(0x4A6A7A) : QColor(0x5A3A22));
        s.fillRaw(oval(x + 3, 271, 5.6, 6), QColor(0x16141A));
        s.fillRaw(oval(x + 7, 267, 3.2, 3.2), QColor(0xFFFFFF));
        QPainterPath lid(QPointF(x - 27, 271));
        lid.quadTo(x, 250, x + 27, 270);
        s.stroke(lid, mixed(skin, ink, 0.65), 4);
        QPainterPath eyebrow(QPointF(x - 30, 238 + side * 2));
        eyebrow.quadTo(x, 222, x + 30, 238 - side * 2);
        s.stroke(eyebrow, brow, face.age > 60 ? 8 : 9);
        if (face.age > 45) {
            for (int i = 0; i < 3; ++i)
                s.stroke({{x + side * 34, 268.0 + i * 8}, {x + side * 48, 262.0 + i * 12}},
                         mixed(skin, line, 0.6), 2.2);
        }
    }
    if (face.age > 60) {
        for (int i = 0; i < 2; ++i) {
            QPainterPath wrinkle(QPointF(250, 200 + i * 14));
            wrinkle.quadTo(300, 192 + i * 14, 350, 200 + i * 14);
            s.stroke(wrinkle, mixed(skin, line, 0.5), 2.2);
        }
    }
    QPainterPath nose(QPointF(304, 266));
    nose.cubicTo(314, 300, 330, 318, 306, 324);
    nose.quadTo(296, 326, 288, 320);
    s.stroke(nose, line, 4.2);
    const QColor lip = mixed(skin, QColor(0xA8403C), 0.55);
    if (face.age % 3 != 0) {
        s.fillRaw(smooth({{256, 350}, {300, 360}, {344, 350}, {328, 374}, {300, 381}, {272, 374}}),
                  lip);
        s.fillRaw(smooth({{262, 353}, {300, 361}, {338, 353}, {325, 365}, {300, 370}, {275, 365}}),
                  QColor(0xFFF8EC));
    } else {
        s.fillRaw(smooth({{256, 354}, {300, 364}, {344, 354}, {322, 374}, {300, 378}, {278, 374}}),
                  lip);
    }
    QPainterPath smile(QPointF(246, 344));
    smile.quadTo(300, 375, 354, 344);
    s.stroke(smile, mixed(skin, QColor(0x7A2A24), 0.75), 4.0);
    for (const double side : {-1.0, 1.0}) {
        QPainterPath fold(QPointF(300 + side * 44, 318));
        fold.quadTo(300 + side * 72, 336, 300 + side * 66, 362);
        s.stroke(fold, mixed(skin, line, face.age > 40 ? 0.55 : 0.25), 2.6);
    }
}

void beard(Sketch &s, const Face &face)
{
    const QColor color = mixed(QColor(face.hairColor), cream, 0.08);
    if (face.beard == 2) {
        QPainterPath full = smooth({{184, 296},
                                    {196, 366},
                                    {246, 430},
                                    {300, 446},
                                    {354, 430},
                                    {404, 366},
                                    {416, 296},
                                    {380, 336},
                                    {350, 334},
                                    {300, 330},
                                    {250, 334},
                                    {220, 336}});
        full = full.subtracted(
            smooth({{246, 352}, {300, 362}, {354, 352}, {332, 386}, {300, 394}, {268, 386}}));
        s.fill(full, color, 1.3);
        for (int i = 0; i < 46; ++i) {
            const double x = s.random().between(210, 390);
            const double y = s.random().between(396, 424) - std::abs(x - 300) * 0.34;
            s.stroke({{x, y}, {x + s.random().spread(5), y + 15}},
                     mixed(color, i % 2 ? ink : cream, 0.2), 2);
        }
    }
    if (face.beard > 0)
        s.fill(smooth({{232, 348},
                       {262, 328},
                       {300, 336},
                       {338, 328},
                       {368, 348},
                       {330, 350},
                       {300, 346},
                       {270, 350}}),
               color, 1.3);
}

void hairFront(Sketch &s, const Face &face)
{
    const QColor color(face.hairColor);
    const auto strands = [&](double from, double to, double top) {
        for (int i = 0; i < 17; ++i) {
            const double x = from + (to - from) * i / 16;
            QPainterPath strand(QPointF(x, top + 52 + s.random().spread(10)));
            strand.quadTo(x * 0.6 + 120, top + 12, 300 + (x - 300) * 0.5,
                          top + s.random().spread(6));
            s.stroke(strand, mixed(color, i % 2 ? cream : ink, 0.16), 2.6);
        }
    };
    switch (face.hair) {
    case Face::Hair::Short:
        s.fill(smooth({{176, 262},
                       {172, 180},
                       {230, 112},
                       {320, 98},
                       {400, 130},
                       {432, 200},
                       {424, 264},
                       {400, 210},
                       {340, 176},
                       {270, 186},
                       {206, 204}}),
               color, 1.5);
        strands(206, 396, 114);
        break;
    case Face::Hair::Bald:
        for (const double side : {-1.0, 1.0})
            s.fill(smooth({{300 + side * 110, 290},
                           {300 + side * 132, 220},
                           {300 + side * 108, 176},
                           {300 + side * 98, 230}}),
                   color, 1.3);
        s.fillRaw(oval(300 + 46 * s.light().side, 168, 44, 17), QColor(255, 255, 255, 60));
        break;
    case Face::Hair::Cap:
        s.fill(smooth({{170, 216}, {176, 130}, {300, 84}, {424, 130}, {432, 214}, {300, 190}}),
               color, 1.6);
        s.fill(smooth({{280, 196}, {400, 190}, {480, 222}, {464, 240}, {380, 218}, {286, 216}}),
               mixed(color, ink, 0.25), 1.4);
        break;
    case Face::Hair::Scarf:
        s.fill(smooth({{168, 260},
                       {176, 170},
                       {300, 96},
                       {424, 170},
                       {432, 260},
                       {400, 200},
                       {300, 160},
                       {200, 200}}),
               color, 1.4);
        for (int i = 0; i < 10; ++i)
            s.fill(oval(196 + i * 23, 172 - 34 * std::sin(i / 9.0 * M_PI), 6, 6), cream);
        break;
    default:
        s.fill(smooth({{174, 280},
                       {170, 190},
                       {226, 116},
                       {316, 100},
                       {396, 126},
                       {434, 200},
                       {426, 282},
                       {404, 222},
                       {360, 178},
                       {280, 206},
                       {206, 214}}),
               color, 1.5);
        strands(196, 404, 116);
    }
}

void spectacles(Sketch &s)
{
    for (const double side : {-1.0, 1.0}) {
        s.fillRaw(oval(300 + side * 54, 272, 41, 35), QColor(236, 246, 248, 40));
        s.stroke(oval(300 + side * 54, 272, 41, 35), QColor(0x3A2A22), 5);
        s.stroke({{300 + side * 95, 266}, {300 + side * 122, 260}}, QColor(0x3A2A22), 5);
    }
    QPainterPath bridge(QPointF(287, 268));
    bridge.quadTo(300, 258, 313, 268);
    s.stroke(bridge, QColor(0x3A2A22), 5);
}

} // namespace

void portrait(Sketch &s, const Face &face)
{
    background(s, face);
    s.painter().save();
    s.painter().translate(s.width() * 0.0, s.height() * 0.03);
    s.painter().scale(s.width() / 600, s.height() / 600);
    s.shade(smooth({{20, 640},
                    {50, 500},
                    {150, 430},
                    {180, 240},
                    {260, 120},
                    {340, 200},
                    {400, 460},
                    {520, 640}}),
            0.12);
    hairBehind(s, face);
    clothes(s, face);
    head(s, face);
    features(s, face);
    beard(s, face);
    hairFront(s, face);
    if (face.glasses)
        spectacles(s);
    s.painter().restore();
}

} // namespace naober::demo
