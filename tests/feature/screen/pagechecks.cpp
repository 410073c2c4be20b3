// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"

#include <QDebug>
#include <QSet>

namespace naober::test {

namespace {

QString said(QQuickItem *item)
{
    const QString text =
        item->inherits("QQuickText") ? item->property("text").toString() : nameOf(item);
    return QStringLiteral("“%1” (%2)")
        .arg(text.left(60), QString::fromLatin1(item->metaObject()->className()));
}

bool isControl(const QQuickItem *item)
{
    // A number that cannot be dialled is drawn as a control and is only text.
    return (isA(item, "Pressable") || item->inherits("QQuickTextInput"))
        && item->property("role").toInt() != QAccessible::StaticText;
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

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

bool isInPortrait(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (isA(item, "Portrait"))
            return true;
    }
    return false;
}

/// What scrolls the item, or null.
QQuickItem *scrollerOf(QQuickItem *item)
{
    for (item = item->parentItem(); item; item = item->parentItem()) {
        if (item->inherits("QQuickFlickable"))
            return item;
    }
    return nullptr;
}

/// The words themselves, in the window; the item may be wider than they are.
QRectF inkOf(const QQuickItem *text)
{
    const double wide = text->property("contentWidth").toDouble();
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    const double room = text->width() - wide;
    const double x = alignment & Qt::AlignRight ? room
        : alignment & Qt::AlignHCenter          ? room / 2
                                                : 0;
    return text->mapRectToScene(QRectF(x, 0, wide, text->property("contentHeight").toDouble()));
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
        } else if (isText(item) && !reached.contains(item) && !pressableAround(item)) {
            // What stands in an empty field is that field's description; the letter in place of a
            // portrait is the first of the name beside it.
            const QQuickItem *around = item->parentItem();
            if (!around || !(isA(around, "SearchField") || isInPortrait(item)))
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
