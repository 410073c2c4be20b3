// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/block.h"

#include "domain/jsoncodec.h"
#include "domain/limits.h"
#include "domain/text.h"

#include <QUrl>

namespace naober {

namespace {

/// Counts a body's text against its limit, so that many small spans are no way round it.
class TextBudget
{
public:
    QString take(const QString &text)
    {
        QString kept = harmlessSpan(text);
        m_left -= kept.size();
        return kept;
    }

private:
    /// Like harmlessText(), but a space at either end parts this span from its neighbours.
    QString harmlessSpan(const QString &text) const
    {
        if (m_left <= 0)
            return {};
        QString kept = harmlessText(text, m_left);
        if (kept.isEmpty())
            return text.isEmpty() ? QString() : QStringLiteral(" ").left(m_left);
        if (text.front().isSpace())
            kept.prepend(QLatin1Char(' '));
        if (text.back().isSpace())
            kept.append(QLatin1Char(' '));
        return kept;
    }

    qsizetype m_left = limits::text;
};

QList<Span> spansFromJson(const QJsonArray &json, TextBudget &budget)
{
    QList<Span> spans;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        Span span;
        span.text = budget.take(object.value(QLatin1String("text")).toString());
        if (span.text.isEmpty())
            continue;
        JsonReader reader(object);
        reader.flag(QLatin1String("bold"), span.bold);
        reader.flag(QLatin1String("italic"), span.italic);
        reader.link(QLatin1String("link"), span.link);
        spans.append(span);
    }
    return spans;
}

QJsonArray spansToJson(const QList<Span> &spans)
{
    QJsonArray json;
    for (const Span &span : spans) {
        JsonWriter writer;
        writer.text(QLatin1String("text"), span.text);
        writer.flag(QLatin1String("bold"), span.bold);
        writer.flag(QLatin1String("italic"), span.italic);
        writer.text(QLatin1String("link"), span.link);
        json.append(writer.take());
    }
    return json;
}

constexpr EnumNames<Block::Kind, 4> kindNames{{
    {Block::Kind::Paragraph, "paragraph"},
    {Block::Kind::Heading, "heading"},
    {Block::Kind::List, "list"},
    {Block::Kind::Picture, "picture"},
}};

bool readBlock(const QJsonObject &json, TextBudget &budget, Block &block)
{
    const QString name = json.value(QLatin1String("type")).toString();
    JsonReader reader(json);
    reader.choice(QLatin1String("type"), block.kind, kindNames);
    switch (block.kind) {
    case Block::Kind::Paragraph:
    case Block::Kind::Heading:
        block.spans = spansFromJson(json.value(QLatin1String("spans")).toArray(), budget);
        reader.number(QLatin1String("level"), block.level, 2);
        block.level = qBound(2, block.level, 3);
        // choice() falls back to a paragraph: text under a name that is not known yet is kept.
        return !block.spans.isEmpty() && !name.isEmpty();
    case Block::Kind::List:
        reader.flag(QLatin1String("ordered"), block.ordered);
        for (const QJsonValue &item : json.value(QLatin1String("items")).toArray()) {
            const QList<Span> spans = spansFromJson(item.toArray(), budget);
            if (!spans.isEmpty())
                block.items.append(spans);
        }
        return !block.items.isEmpty();
    case Block::Kind::Picture:
        block.image = imageFromJson(json.value(QLatin1String("image")).toObject());
        return !block.image.isNull();
    }
    return false;
}

void appendText(QString &out, const QList<Span> &spans)
{
    if (!out.isEmpty())
        out.append(QLatin1Char('\n'));
    for (const Span &span : spans)
        out.append(span.text);
}

} // namespace

QList<Block> blocksFromJson(const QJsonArray &json)
{
    QList<Block> blocks;
    TextBudget budget;
    for (const QJsonValue &value : json) {
        if (blocks.size() >= limits::blocks)
            break;
        Block block;
        if (readBlock(value.toObject(), budget, block))
            blocks.append(block);
    }
    return blocks;
}

QJsonArray blocksToJson(const QList<Block> &blocks)
{
    QJsonArray json;
    for (const Block &block : blocks) {
        QJsonObject object;
        for (const auto &[kind, name] : kindNames) {
            if (kind == block.kind)
                object.insert(QLatin1String("type"), QLatin1String(name));
        }
        switch (block.kind) {
        case Block::Kind::Heading:
            object.insert(QLatin1String("level"), block.level);
            [[fallthrough]];
        case Block::Kind::Paragraph:
            object.insert(QLatin1String("spans"), spansToJson(block.spans));
            break;
        case Block::Kind::List: {
            QJsonArray items;
            for (const QList<Span> &item : block.items)
                items.append(spansToJson(item));
            if (block.ordered)
                object.insert(QLatin1String("ordered"), true);
            object.insert(QLatin1String("items"), items);
            break;
        }
        case Block::Kind::Picture:
            object.insert(QLatin1String("image"), imageToJson(block.image));
            break;
        }
        json.append(object);
    }
    return json;
}

QString plainText(const QList<Block> &blocks)
{
    QString out;
    for (const Block &block : blocks) {
        if (!block.spans.isEmpty())
            appendText(out, block.spans);
        for (const QList<Span> &item : block.items)
            appendText(out, item);
        if (!block.image.alt.isEmpty())
            appendText(out, {Span{block.image.alt, false, false, {}}});
    }
    return out;
}

bool isAllowedLink(const QString &link)
{
    if (link.isEmpty() || link.size() > limits::link)
        return false;
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return !url.host().isEmpty();
    return scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
}

} // namespace naober
