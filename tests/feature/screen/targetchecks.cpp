// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetchecks.h"

#include "pageparts.h"

#include <cmath>

namespace naober::test {

namespace {

/// Pixels in a millimetre of the form's screen.
double density(const Screen &screen)
{
    return screen.form().size.width() / screen.form().widthMm;
}

bool isForTheMost(const QQuickItem *item)
{
    return isA(item, "Door") || isA(item, "BarButton")
        || (isA(item, "Button") && item->property("primary").toBool());
}

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// From edge to edge; 0 or less if they touch.
double apart(const QRectF &one, const QRectF &other)
{
    const double across = std::max(one.left(), other.left()) - std::min(one.right(), other.right());
    const double along = std::max(one.top(), other.top()) - std::min(one.bottom(), other.bottom());
    return across > 0 && along > 0 ? std::hypot(across, along) : std::max(across, along);
}

QList<QQuickItem *> targets(Screen &screen)
{
    QList<QQuickItem *> found;
    for (QQuickItem *item : screen.shownItems()) {
        // The field around the input is what is touched.
        if (isControl(item) && !item->inherits("QQuickTextInput"))
            found.append(item);
        else if (isA(item, "SearchField"))
            found.append(item);
    }
    return found;
}

} // namespace

QStringList tooSmallForTheMost(Screen &screen, double smallest)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        const double size = std::min(item->width(), item->height()) / density(screen);
        constexpr double rounding = 0.2;
        if (isForTheMost(item) && size < smallest - rounding)
            problems.append(said(item) + QStringLiteral(" is %1 mm").arg(size, 0, 'f', 1));
    }
    return problems;
}

QStringList tooClose(Screen &screen, double gap)
{
    QStringList problems;
    const QList<QQuickItem *> all = targets(screen);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            QQuickItem *one = all.at(i);
            QQuickItem *other = all.at(j);
            // What lies in another, and what scrolls below what stands, is checked elsewhere.
            if (one->isAncestorOf(other) || other->isAncestorOf(one)
                || scrollerOf(one) != scrollerOf(other))
                continue;
            const double between = apart(placeOf(one), placeOf(other)) / density(screen);
            if (between < gap - 0.05)
                problems.append(said(one)
                                + QStringLiteral(" is %1 mm from ").arg(between, 0, 'f', 1)
                                + said(other));
        }
    }
    return problems;
}

QStringList wordless(Screen &screen)
{
    QStringList problems;
    for (QQuickItem *item : targets(screen)) {
        if (isA(item, "Pressable") && textsIn(item).join(QString()).trimmed().isEmpty())
            problems.append(said(item) + QStringLiteral(" shows no word"));
    }
    return problems;
}

QStringList tooMuchToAsk(Screen &screen, int most)
{
    QStringList problems;
    int doors = 0;
    for (QQuickItem *item : screen.shownItems()) {
        doors += isA(item, "Door") ? 1 : 0;
        for (const char *wants : {"QQuickPinchArea", "QQuickMultiPointTouchArea", "QQuickSwipeView",
                                  "QQuickSwipeDelegate", "QQuickDrawer"}) {
            if (item->inherits(wants))
                problems.append(said(item) + QStringLiteral(" is a ") + QLatin1String(wants));
        }
        for (const QObject *handler : item->children()) {
            if (handler->inherits("QQuickDragHandler") || handler->inherits("QQuickPinchHandler")
                || handler->inherits("QQuickTapHandler"))
                problems.append(said(item) + QStringLiteral(" has a ")
                                + QLatin1String(handler->metaObject()->className()));
        }
    }
    if (doors > most)
        problems.append(QStringLiteral("%1 doors").arg(doors));
    return problems;
}

QMap<QString, QRectF> fixedBar(Screen &screen)
{
    QMap<QString, QRectF> places;
    for (QQuickItem *item : screen.shownItems()) {
        if (isA(item, "BarButton"))
            places.insert(nameOf(item), placeOf(item));
    }
    return places;
}

} // namespace naober::test
