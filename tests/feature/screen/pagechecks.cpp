// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"

#include "pageparts.h"

#include <QDebug>
#include <QSet>

namespace naober::test {

namespace {

/// Everything that a screen reader reaches from the window.
QSet<QObject *> reachable(QQuickWindow &window)
{
    QSet<QObject *> found;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(&window)};
    while (!open.isEmpty()) {
        QAccessibleInterface *one = open.takeLast();
        if (!one)
            continue;
        found.insert(one->object());
        for (int i = 0; i < one->childCount(); ++i)
            open.append(one->child(i));
    }
    return found;
}

bool isInside(const QQuickItem *item, const QQuickItem *around)
{
    return item == around || around->isAncestorOf(item);
}

/// What a screen reader says of the control.
QString toldOf(QQuickItem *control)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
    return accessible ? accessible->text(QAccessible::Name) + QLatin1Char(' ')
            + accessible->text(QAccessible::Description)
                      : QString();
}

/// The words on the control that nobody would hear. A date may be said in more words.
QStringList unsaid(QQuickItem *control)
{
    QStringList missing;
    const QString told = toldOf(control).simplified();
    for (const QString &text : textsIn(control)) {
        for (const QString &part : text.split(QStringLiteral("  "), Qt::SkipEmptyParts)) {
            if (part.simplified() != QStringLiteral("·")
                && !told.contains(part.simplified(), Qt::CaseInsensitive))
                missing.append(part);
        }
    }
    return missing;
}

} // namespace

bool areNone(const QStringList &problems)
{
    // One by one: Qt Test cuts long messages.
    for (const QString &problem : problems)
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

QStringList unnamed(Screen &screen)
{
    QStringList problems;
    const QSet<QObject *> reached = reachable(screen.window());
    for (QQuickItem *item : screen.shownItems()) {
        if (isControl(item)) {
            const QAccessible::Role role = roleOf(item);
            if (nameOf(item).trimmed().isEmpty())
                problems.append(said(item) + QStringLiteral(" has no name"));
            if (role == QAccessible::NoRole || role == QAccessible::Client)
                problems.append(said(item) + QStringLiteral(" has no role"));
            if (!reached.contains(item))
                problems.append(said(item) + QStringLiteral(" is not in the accessible tree"));
            for (const QString &text : unsaid(item))
                problems.append(said(item) + QStringLiteral(" does not say “%1”").arg(text));
        } else if (isText(item) && !reached.contains(item) && !pressableAround(item)) {
            // What stands in an empty field is that field's description; the letter in place of a
            // portrait is the first of the name beside it.
            const QQuickItem *around = item->parentItem();
            if (!around || !(isA(around, "SearchField") || isInA(item, "Portrait")))
                problems.append(said(item) + QStringLiteral(" is not told to screen readers"));
        }
    }
    return problems;
}

QStringList overlapping(Screen &screen)
{
    QStringList problems;
    QList<QQuickItem *> controls;
    for (QQuickItem *item : screen.shownItems()) {
        if (isControl(item))
            controls.append(item);
    }
    const QMarginsF slack(1, 1, 1, 1);
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            QQuickItem *one = controls.at(i);
            QQuickItem *other = controls.at(j);
            if (isInside(one, other) || isInside(other, one))
                continue;
            const bool sameScroll = scrollerOf(one) == scrollerOf(other);
            const auto area = [&](const QQuickItem *item) {
                const QRectF whole(0, 0, item->width(), item->height());
                return (sameScroll ? item->mapRectToScene(whole) : shownPart(item))
                    .marginsRemoved(slack);
            };
            if (area(one).isValid() && area(other).isValid() && area(one).intersects(area(other)))
                problems.append(said(one) + QStringLiteral(" lies over ") + said(other));
        }
    }
    return problems;
}

QStringList textOverPictogram(Screen &screen)
{
    QStringList problems;
    const QList<QQuickItem *> all = screen.shownItems();
    for (QQuickItem *item : all) {
        const QQuickItem *control = isText(item) ? pressableAround(item) : nullptr;
        if (!control)
            continue;
        const QMarginsF slack(2, 2, 2, 2);
        const QRectF words = inkOf(item).marginsRemoved(slack);
        for (const QQuickItem *other : all) {
            const bool icon = isA(other, "Icon") && !other->property("symbol").toString().isEmpty();
            if (other == item || (!icon && !isText(other)) || !control->isAncestorOf(other))
                continue;
            const QRectF area = icon
                ? other->mapRectToScene(QRectF(0, 0, other->width(), other->height()))
                : inkOf(other);
            if (words.isValid() && words.intersects(area.marginsRemoved(slack)))
                problems.append(said(item) + QStringLiteral(" lies over its neighbour"));
        }
    }
    return problems;
}

QStringList tooSmall(Screen &screen, double smallest)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        // The field around the input is what is touched.
        if (!isControl(item) || item->inherits("QQuickTextInput"))
            continue;
        if (item->width() < smallest - 0.5 || item->height() < smallest - 0.5)
            problems.append(
                said(item) + QStringLiteral(" is %1 by %2").arg(item->width()).arg(item->height()));
    }
    return problems;
}

QStringList outside(Screen &screen)
{
    QStringList problems;
    const double right = screen.window().width();
    for (QQuickItem *item : screen.shownItems()) {
        const bool text = isText(item);
        if (!text && !isControl(item))
            continue;
        const QRectF area =
            text ? inkOf(item) : item->mapRectToScene(QRectF(0, 0, item->width(), 1));
        if (area.left() < -1 || area.right() > right + 1)
            problems.append(
                said(item)
                + QStringLiteral(" stands from %1 to %2").arg(area.left()).arg(area.right()));
        if (item->inherits("QQuickFlickable")
            && item->property("contentWidth").toDouble() > item->width() + 1)
            problems.append(said(item) + QStringLiteral(" scrolls sideways"));
    }
    return problems;
}

QStringList cut(Screen &screen, bool elided)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        if (!isText(item))
            continue;
        const bool mayEnd = item->property("elide").toInt() != Qt::ElideNone;
        if (item->property("truncated").toBool() && !(elided && mayEnd))
            problems.append(said(item) + QStringLiteral(" is truncated"));
        else if (!mayEnd && item->property("contentWidth").toDouble() > item->width() + 1
                 && item->width() > 0)
            problems.append(said(item)
                            + QStringLiteral(" is %1 wide in %2")
                                  .arg(item->property("contentWidth").toDouble())
                                  .arg(item->width()));
    }
    return problems;
}

} // namespace naober::test
