// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/poster.h"

#include "demo/scenes/interior.h"
#include "demo/scenes/things.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>
#include <QtMath>

#include <cmath>

namespace naober::demo {

namespace {

QFont fitted(const QString &family, const QString &text, double width, int most, bool bold)
{
    QFont font(family);
    font.setBold(bold);
    font.setPixelSize(most);
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > width)
        font.setPixelSize(qMax(10, int(most * width / needed)));
    return font;
}

void note(Sketch &s, double x, double y, double size, const QColor &color)
{
    Sketch::At at(s, x, y, size / 60);
    s.painter().rotate(s.random().spread(16));
    s.fill(oval(-16, 0, 15, 11), color, 1.2);
    s.fill(oval(30, -8, 15, 11), color, 1.2);
    s.stroke({{-3, -2}, {-3, -60}}, color, 5);
    s.stroke({{43, -10}, {43, -68}}, color, 5);
    s.stroke({{-3, -58}, {43, -66}}, color, 11);
}

void suit(Sketch &s, double x, double y, double size, int kind, const QColor &color)
{
    Sketch::At at(s, x, y, size / 60);
    if (kind % 2) {
        s.fill(poly({{0, -34}, {26, 0}, {0, 34}, {-26, 0}}), color, 1.2);
        return;
    }
    s.fill(
        smooth(
            {{0, 34}, {-34, 0}, {-30, -26}, {-12, -30}, {0, -16}, {12, -30}, {30, -26}, {34, 0}}),
        color, 1.2);
}

void rays(Sketch &s, const QColor &color)
{
    const QPointF sun(s.width() * 0.5, s.height() * 0.86);
    for (int i = 0; i < 24; i += 2) {
        const double a = i * M_PI / 12;
        const double b = a + M_PI / 12;
        s.fill(poly({sun, sun + QPointF(std::cos(a), std::sin(a)) * 1500,
                     sun + QPointF(std::cos(b), std::sin(b)) * 1500}),
               color, 0.3);
    }
}

void pattern(Sketch &s, const Poster &poster)
{
    const QColor accent(poster.accent);
    const QColor strong(poster.strong);
    const QColor pale = mixed(QColor(poster.paper), accent, 0.4);
    const double w = s.width();
    const double h = s.height();
    switch (poster.pattern) {
    case Poster::Pattern::Rays:
        rays(s, pale);
        s.fill(oval(w * 0.5, h * 0.86, 190, 190), accent, 1.2);
        break;
    case Poster::Pattern::Notes:
        for (int i = 0; i < 16; ++i)
            note(s, w * (0.10 + 0.27 * (i % 4)) + s.random().spread(30),
                 h * (0.62 + 0.11 * (i / 4)) + s.random().spread(20), s.random().between(56, 100),
                 i % 3 ? accent : strong);
        break;
    case Poster::Pattern::Bunting:
        for (int i = 0; i < 4; ++i)
            bunting(s, {-20, h * (0.66 + 0.08 * i)}, {w + 20, h * (0.64 + 0.08 * i)}, 52);
        break;
    case Poster::Pattern::Zigzag:
        for (int row = 0; row < 8; ++row) {
            QPainterPath line(QPointF(-30, h * 0.66 + row * 52));
            for (int i = 0; i < 20; ++i)
                line.lineTo(i * 52.0, h * 0.66 + row * 52 + (i % 2 ? 44 : 0));
            s.stroke(line, row % 3 == 0 ? strong : row % 3 == 1 ? accent : pale, 20);
        }
        break;
    case Poster::Pattern::Leaves:
        for (int i = 0; i < 60; ++i) {
            Sketch::At at(s, s.random().between(0, w), h * s.random().between(0.64, 1.0),
                          s.random().between(0.8, 2.0));
            s.painter().rotate(s.random().between(0, 360));
            s.fill(smooth({{-44, 0}, {0, -18}, {48, 0}, {0, 18}}),
                   i % 3 ? accent : mixed(accent, strong, 0.6), 1.3);
            s.stroke({{-30, 0}, {36, 0}}, mixed(accent, QColor(0xFFFFFF), 0.4), 2);
        }
        break;
    case Poster::Pattern::Dots:
        for (int row = 0; row < 7; ++row) {
            for (int i = 0; i < 12; ++i)
                s.fill(oval(i * 84.0 + (row % 2) * 42, h * 0.66 + row * 62, 12 + row * 3,
                            12 + row * 3),
                       (i + row) % 3 ? accent : strong, 1.2);
        }
        break;
    case Poster::Pattern::Waves:
        for (int row = 0; row < 7; ++row) {
            QPainterPath wave(QPointF(-20, h * 0.66 + row * 64));
            for (int i = 0; i < 8; ++i)
                wave.quadTo(i * 140 + 35, h * 0.62 + row * 64, i * 140 + 120, h * 0.66 + row * 64);
            wave.lineTo(w + 20, h + 20);
            wave.lineTo(-20, h + 20);
            wave.closeSubpath();
            s.fill(wave, mixed(accent, strong, row / 8.0), 0.5);
        }
        break;
    case Poster::Pattern::Suits:
        for (int i = 0; i < 24; ++i)
            suit(s, w * (0.10 + 0.16 * (i % 6)), h * (0.67 + 0.09 * (i / 6)), 88, i + i / 6,
                 i % 2 ? strong : accent);
        break;
    }
}

} // namespace

void drawPoster(Sketch &s, const Poster &poster)
{
    constexpr double margin = 76;
    const QColor strong(poster.strong);
    const double width = s.width() - 2 * margin;
    QPainter &p = s.painter();
    double y = 0;
    bool measuring = true;
    const auto line = [&](const QString &text, const QFont &font, const QColor &color,
                          double leading) {
        const double height = font.pixelSize() * leading;
        if (!measuring) {
            p.setFont(font);
            p.setPen(color);
            p.drawText(QPointF(margin, y + font.pixelSize()), text);
            p.setPen(Qt::NoPen);
        }
        y += height;
    };
    const auto words = [&] {
        y = 84;
        const QString over = QString::fromUtf16(poster.over);
        line(over, fitted(QStringLiteral("Lato"), over, width, 40, true), strong, 1.5);
        if (!measuring)
            s.fill(box(margin, y, 120, 11, 5), QColor(poster.accent), 0.6);
        y += 26;
        for (const QString &text : QString::fromUtf16(poster.title).split(QLatin1Char('\n')))
            line(text, fitted(QStringLiteral("Vollkorn"), text, width, 150, true), strong, 1.04);
        y += 44;
        for (const QString &text : QString::fromUtf16(poster.under).split(QLatin1Char('\n')))
            line(text, fitted(QStringLiteral("Lato"), text, width, 46, false), QColor(0x2A231C),
                 1.36);
    };
    s.fill(box(-5, -5, s.width() + 10, s.height() + 10), QColor(poster.paper), 0.6);
    words();
    measuring = false;
    {
        const double lower =
            poster.pattern == Poster::Pattern::Rays ? 0.0 : qMax(0.0, y + 40 - s.height() * 0.62);
        Sketch::At below(s, 0, lower);
        pattern(s, poster);
    }
    words();
    s.fill(
        box(0, 0, s.width(), s.height()).subtracted(box(26, 26, s.width() - 52, s.height() - 52)),
        strong, 0.5);
}

} // namespace naober::demo
