// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrastchecks.h"

#include "pageparts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace naober::test {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// Nothing that is faded: what can't be pressed now, and what is on its way.
bool isWhole(const QQuickItem *item)
{
    double opacity = 1.0;
    for (; item; item = item->parentItem()) {
        if (!item->isEnabled())
            return false;
        opacity *= item->opacity();
    }
    return opacity > 0.99;
}

/// The contrast of the words with what lies behind them: with the pixels just around, side by side.
/// A side may run along the edge of what the words stand in, and a tenth of a side over something
/// else: the second worst of the four counts.
double contrastBehind(const QImage &picture, const QRect &words, const QColor &color)
{
    const QRect ring = words.adjusted(-2, -1, 1, 0).intersected(picture.rect());
    std::array<QList<double>, 4> sides;
    for (int x = ring.left(); x <= ring.right(); x += 2) {
        sides[0].append(contrast(color, picture.pixelColor(x, ring.top())));
        sides[1].append(contrast(color, picture.pixelColor(x, ring.bottom())));
    }
    for (int y = ring.top(); y <= ring.bottom(); y += 2) {
        sides[2].append(contrast(color, picture.pixelColor(ring.left(), y)));
        sides[3].append(contrast(color, picture.pixelColor(ring.right(), y)));
    }
    std::array<double, 4> worst{};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        std::sort(sides[i].begin(), sides[i].end());
        worst[i] = sides[i].value(sides[i].size() / 10);
    }
    std::sort(worst.begin(), worst.end());
    return worst[1];
}

/// How far apart two colours are in their worst channel, 0 to 255.
int apart(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                     std::abs(one.blue() - other.blue())});
}

bool isDrawn(const QImage &picture, const QRect &words, const QColor &color)
{
    constexpr int asGood = 24;
    for (int y = words.top(); y <= words.bottom(); ++y) {
        for (int x = words.left(); x <= words.right(); ++x) {
            if (apart(picture.pixelColor(x, y), color) <= asGood)
                return true;
        }
    }
    return false;
}

/// The best contrast with the pixel outside that is found on a line from there inwards.
double edge(const QImage &picture, const QPoint &outside, const QPoint &inwards)
{
    constexpr int deep = 12;
    double best = 1.0;
    for (int i = 1; i <= deep; ++i) {
        const QPoint at = outside + inwards * i;
        if (picture.rect().contains(at) && picture.rect().contains(outside))
            best = std::max(best, contrast(picture.pixelColor(at), picture.pixelColor(outside)));
    }
    return best;
}

/// Controls that are known by their edge, and not by the words on them alone.
bool hasEdge(const QQuickItem *item)
{
    return isA(item, "Door") || isA(item, "Choice") || isA(item, "SearchField")
        || (isA(item, "Button") && !item->property("quiet").toBool());
}

bool isWhollyShown(const QQuickItem *item)
{
    const QRectF part = shownPart(item);
    return part.width() > item->width() - 1 && part.height() > item->height() - 1;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList paleText(Screen &screen, const QImage &picture, double least)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        if (!isText(item) || !isWhole(item) || !isWhollyShown(item))
            continue;
        const QRect words = inkOf(item).toAlignedRect().intersected(picture.rect());
        const QColor color = item->property("color").value<QColor>();
        if (words.isEmpty())
            continue;
        if (!isDrawn(picture, words, color)) {
            problems.append(said(item) + QStringLiteral(" is not drawn in ") + color.name());
            continue;
        }
        const double worst = contrastBehind(picture, words, color);
        constexpr double rounding = 0.1;
        if (worst < least - rounding)
            problems.append(said(item) + QStringLiteral(" has contrast %1").arg(worst, 0, 'f', 1));
    }
    return problems;
}

QStringList paleControls(Screen &screen, const QImage &picture, double least)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        const bool icon = isA(item, "Icon") && !item->property("symbol").toString().isEmpty();
        if ((!icon && !hasEdge(item)) || !isWhole(item) || !isWhollyShown(item))
            continue;
        const QRect area =
            item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toAlignedRect();
        double best = 1.0;
        if (icon) {
            const QColor behind = picture.pixelColor(area.topLeft());
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x)
                    best = std::max(best, contrast(behind, picture.pixelColor(x, y)));
            }
        } else {
            const QPoint middle(area.left() - 3, area.center().y());
            best = edge(picture, middle, {1, 0});
        }
        if (best < least)
            problems.append(
                (icon ? QStringLiteral("the pictogram ") + item->property("symbol").toString()
                      : said(item))
                + QStringLiteral(" has contrast %1").arg(best, 0, 'f', 1));
    }
    return problems;
}

} // namespace naober::test
