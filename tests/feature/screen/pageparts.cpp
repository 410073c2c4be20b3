// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"

namespace naober::test {

QString said(QQuickItem *item)
{
    const QString text =
        item->inherits("QQuickText") ? item->property("text").toString() : nameOf(item);
    return QStringLiteral("“%1” (%2)")
        .arg(text.left(60), QString::fromLatin1(item->metaObject()->className()));
}

bool isControl(const QQuickItem *item)
{
    // A number that can't be dialled and a notice without more are drawn as controls and only text.
    const int role = item->property("role").toInt();
    return (isA(item, "Pressable") || item->inherits("QQuickTextInput"))
        && role != QAccessible::StaticText && role != QAccessible::AlertMessage;
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

bool isInA(const QQuickItem *item, const char *type)
{
    for (; item; item = item->parentItem()) {
        if (isA(item, type))
            return true;
    }
    return false;
}

QQuickItem *scrollerOf(QQuickItem *item)
{
    for (item = item->parentItem(); item; item = item->parentItem()) {
        if (item->inherits("QQuickFlickable"))
            return item;
    }
    return nullptr;
}

QRectF inkOf(const QQuickItem *text)
{
    const double wide = text->property("contentWidth").toDouble();
    const double high = text->property("contentHeight").toDouble();
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int along = text->property("verticalAlignment").toInt();
    const double spare = text->width() - wide;
    const double above = text->property("topPadding").toDouble();
    const double below = text->property("bottomPadding").toDouble();
    const double x = across & Qt::AlignRight ? spare : across & Qt::AlignHCenter ? spare / 2 : 0;
    const double y = along & Qt::AlignBottom ? text->height() - below - high
        : along & Qt::AlignVCenter           ? above + (text->height() - above - below - high) / 2
                                             : above;
    return text->mapRectToScene(QRectF(x, y, wide, high));
}

namespace {

/// What is shown inside of \a item, in the order of the tree.
QList<QQuickItem *> shownInside(const QQuickItem *item)
{
    QList<QQuickItem *> shown;
    for (QQuickItem *child : item->childItems()) {
        if (!child->isVisible() || child->opacity() < 0.01)
            continue;
        shown.append(child);
        shown += shownInside(child);
    }
    return shown;
}

} // namespace

QStringList textsIn(const QQuickItem *item)
{
    QStringList texts;
    for (const QQuickItem *one : shownInside(item)) {
        if (isText(one))
            texts.append(one->property("text").toString());
    }
    return texts;
}

QStringList symbolsIn(const QQuickItem *item)
{
    QStringList symbols;
    for (const QQuickItem *one : shownInside(item)) {
        const QString symbol = isA(one, "Icon") ? one->property("symbol").toString() : QString();
        if (!symbol.isEmpty())
            symbols.append(symbol);
    }
    return symbols;
}

} // namespace naober::test
