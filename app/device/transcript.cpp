// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/transcript.h"

#include "device/spokentext.h"

#include <QSet>
#include <QTextDocumentFragment>

#include <algorithm>

namespace naober {

namespace {

constexpr qsizetype longestPassage = 4'000;
constexpr double faint = 0.01;
constexpr int normalEcho = 0; // TextInput.Normal
constexpr int plainText = 0; // Text.PlainText

/// Rows that a list keeps for later use: there, and not drawn.
QSet<QQuickItem *> rowsAside(QQuickItem *list, const QList<QQuickItem *> &children)
{
    QSet<QQuickItem *> live;
    QSet<const QMetaObject *> kinds;
    const int count = list->property("count").toInt();
    for (int row = 0; row < count; ++row) {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                                  Q_ARG(int, row));
        if (!item)
            continue;
        live.insert(item);
        kinds.insert(item->metaObject());
    }
    const auto isRow = [&kinds](const QQuickItem *item) {
        if (!kinds.isEmpty())
            return kinds.contains(item->metaObject());
        const QObjectList &objects = item->children();
        return std::any_of(objects.begin(), objects.end(), [](const QObject *object) {
            return object->inherits("QQuickListViewAttached");
        });
    };
    QSet<QQuickItem *> aside;
    for (QQuickItem *child : children) {
        if (!live.contains(child) && isRow(child))
            aside.insert(child);
    }
    return aside;
}

QString textOf(const QQuickItem *item)
{
    if (item->inherits("QQuickText")) {
        const QString text = item->property("text").toString();
        if (item->property("textFormat").toInt() == plainText)
            return text;
        return QTextDocumentFragment::fromHtml(text.left(longestPassage)).toPlainText();
    }
    const bool isInput = item->inherits("QQuickTextInput");
    if (isInput && item->property("echoMode").toInt() == normalEcho)
        return item->property("text").toString();
    return {};
}

class Walk
{
public:
    QList<Passage> passages;

    void into(QQuickItem *item)
    {
        if (!item->isVisible() || item->opacity() < faint)
            return;
        // A control is said in one go.
        if (item->activeFocusOnTab() && !m_control) {
            m_control = item;
            m_words.clear();
            children(item);
            m_control = nullptr;
            add(m_words.join(QStringLiteral(", ")), item);
            return;
        }
        children(item);
    }

private:
    void children(QQuickItem *item)
    {
        if (const QString text = cleanedForSpeech(textOf(item), longestPassage); !text.isEmpty()) {
            if (m_control)
                m_words.append(text);
            else
                add(text, item);
        }
        QList<QQuickItem *> inside = item->childItems();
        QQuickItem *around = item->parentItem();
        const bool scrolls = around && around->inherits("QQuickFlickable");
        QQuickItem *flickable = scrolls ? std::exchange(m_flickable, around) : m_flickable;
        if (scrolls && around->inherits("QQuickListView")) {
            const QSet<QQuickItem *> aside = rowsAside(around, inside);
            inside.removeIf([&aside](QQuickItem *child) { return aside.contains(child); });
            // A list makes its rows in any order.
            std::stable_sort(inside.begin(), inside.end(),
                             [](const QQuickItem *one, const QQuickItem *other) {
                                 return one->y() < other->y();
                             });
        }
        for (QQuickItem *child : std::as_const(inside))
            into(child);
        if (scrolls)
            m_flickable = flickable;
    }

    void add(const QString &text, QQuickItem *item)
    {
        const bool says = std::any_of(text.begin(), text.end(),
                                      [](QChar character) { return character.isLetterOrNumber(); });
        if (says && !isScrolledAway(item))
            passages.append({text, item, m_flickable != nullptr});
    }

    bool isScrolledAway(const QQuickItem *item) const
    {
        return m_flickable
            && item->mapRectToItem(m_flickable, QRectF(0, 0, item->width(), item->height()))
                   .bottom()
            <= 0.0;
    }

    QQuickItem *m_control = nullptr;
    QQuickItem *m_flickable = nullptr;
    QStringList m_words;
};

} // namespace

QList<Passage> passagesOf(QQuickItem *root)
{
    Walk walk;
    if (root)
        walk.into(root);
    return walk.passages;
}

} // namespace naober
