// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockvalues.h"

namespace naober {

namespace {

QString kindName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Paragraph:
        return QStringLiteral("paragraph");
    case Block::Kind::Heading:
        return QStringLiteral("heading");
    case Block::Kind::List:
        return QStringLiteral("list");
    case Block::Kind::Picture:
        return QStringLiteral("picture");
    }
    Q_UNREACHABLE();
}

QString plain(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

void collectLinks(const QList<Span> &spans, QVariantList &links)
{
    for (const Span &span : spans) {
        if (span.link.isEmpty())
            continue;
        links.append(
            QVariantMap{{QStringLiteral("text"), span.text}, {QStringLiteral("url"), span.link}});
    }
}

QVariantMap value(const Block &block, const std::function<QUrl(const QString &name)> &mediaUrl)
{
    QVariantList items;
    QVariantList links;
    collectLinks(block.spans, links);
    for (const QList<Span> &item : block.items) {
        collectLinks(item, links);
        items.append(QVariantMap{{QStringLiteral("plain"), plain(item)},
                                 {QStringLiteral("styled"), styledText(item)}});
    }
    return {
        {QStringLiteral("kind"), kindName(block.kind)},
        {QStringLiteral("level"), block.level},
        {QStringLiteral("ordered"), block.ordered},
        {QStringLiteral("plain"), plain(block.spans)},
        {QStringLiteral("styled"), styledText(block.spans)},
        {QStringLiteral("items"), items},
        {QStringLiteral("links"), links},
        {QStringLiteral("imageUrl"), mediaUrl(block.image.media)},
        {QStringLiteral("imageAlt"), block.image.alt},
        {QStringLiteral("imageWidth"), block.image.width},
        {QStringLiteral("imageHeight"), block.image.height},
    };
}

} // namespace

QVariantList blockValues(const QList<Block> &blocks,
                         const std::function<QUrl(const QString &name)> &mediaUrl)
{
    QVariantList values;
    for (const Block &block : blocks)
        values.append(value(block, mediaUrl));
    return values;
}

QString styledText(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans) {
        QString part = span.text.toHtmlEscaped();
        part.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        if (span.italic)
            part = QStringLiteral("<i>") + part + QStringLiteral("</i>");
        if (span.bold)
            part = QStringLiteral("<b>") + part + QStringLiteral("</b>");
        text += part;
    }
    return text;
}

} // namespace naober
