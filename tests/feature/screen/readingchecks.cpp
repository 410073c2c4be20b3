// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingchecks.h"

#include "pageparts.h"

#include <QFontMetricsF>
#include <QJSValue>
#include <QTextDocumentFragment>
#include <QTextLayout>

namespace naober::test {

namespace {

/// The font as it is drawn: some texts shrink to fit.
QFont drawnFont(const QQuickItem *text)
{
    QFont font = text->property("font").value<QFont>();
    const QVariant drawn = text->property("fontInfo");
    const int size = drawn.value<QJSValue>().property(QStringLiteral("pixelSize")).toInt();
    if (text->property("fontSizeMode").toInt() != 0 && size > 0)
        font.setPixelSize(size);
    return font;
}

/// Text that one reads on in: sentences of at least three lines that are no part of a control.
bool isRunning(QQuickItem *item)
{
    constexpr int fewest = 3;
    constexpr int shortest = 60; // characters; less is a fact in a narrow place
    return isText(item) && item->property("lineCount").toInt() >= fewest
        && item->property("text").toString().size() >= shortest
        && item->property("kind").toInt() <= 1 && !pressableAround(item);
}

QString plainText(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    constexpr int plain = 0; // Text.PlainText
    return item->property("textFormat").toInt() == plain
        ? text
        : QTextDocumentFragment::fromHtml(text).toPlainText();
}

/// The most characters on a line, when the text is laid out as the item does.
int longestLine(const QQuickItem *item)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(plainText(item), drawnFont(item));
    layout.setTextOption(option);
    layout.beginLayout();
    int longest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(item->width());
        longest = std::max(longest, line.textLength());
    }
    layout.endLayout();
    return longest;
}

} // namespace

QStringList lettersTooLow(Screen &screen, double lowest)
{
    QStringList problems;
    const double density = screen.form().size.width() / screen.form().widthMm;
    for (QQuickItem *item : screen.shownItems()) {
        if (!isText(item) && !item->inherits("QQuickTextInput"))
            continue;
        const double high = QFontMetricsF(drawnFont(item)).capHeight() * item->scale() / density;
        constexpr double rounding = 0.05;
        if (high < lowest - rounding)
            problems.append(said(item)
                            + QStringLiteral(" has capitals of %1 mm").arg(high, 0, 'f', 2));
    }
    return problems;
}

QStringList linesTooLong(Screen &screen, int longest)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        const int length = isRunning(item) ? longestLine(item) : 0;
        if (length > longest)
            problems.append(said(item)
                            + QStringLiteral(" has %1 characters on a line").arg(length));
    }
    return problems;
}

QStringList linesTooTight(Screen &screen, double closest)
{
    QStringList problems;
    for (QQuickItem *item : screen.shownItems()) {
        if (!isRunning(item))
            continue;
        const double lines = item->property("lineCount").toDouble();
        const double each =
            item->property("contentHeight").toDouble() / lines / drawnFont(item).pixelSize();
        constexpr double rounding = 0.02;
        if (each < closest - rounding)
            problems.append(said(item)
                            + QStringLiteral(" has lines %1 apart").arg(each, 0, 'f', 2));
    }
    return problems;
}

} // namespace naober::test
