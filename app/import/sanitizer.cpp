// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sanitizer.h"

#include "domain/limits.h"
#include "import/blockbuilder.h"
#include "import/htmlentities.h"
#include "import/htmlreader.h"
#include "import/importer.h"

namespace naober {

namespace {

/// True if a browser would see a tag or a comment.
bool hasMarkup(QStringView text)
{
    for (qsizetype i = text.indexOf(u'<'); i >= 0 && i + 1 < text.size();
         i = text.indexOf(u'<', i + 1)) {
        const char16_t next = text[i + 1].unicode();
        const char16_t lower = next | 0x20;
        if (next == u'/' || next == u'!' || next == u'?' || (lower >= u'a' && lower <= u'z'))
            return true;
    }
    return false;
}

/// A line that was cut to a width rather than ended: long, and in the middle of a sentence.
bool goesOn(QStringView line)
{
    constexpr qsizetype cutWidth = 55;
    const QChar last = line.isEmpty() ? QChar(u'.') : line.back();
    return line.size() >= cutWidth && !QStringView(u".!?:;\u2026").contains(last);
}

void appendWords(QString &out, QStringView text)
{
    text = text.trimmed();
    if (!out.isEmpty() && !text.isEmpty())
        out.append(u' ');
    out.append(text);
}

QString joined(const QList<Span> &spans)
{
    QString out;
    for (const Span &span : spans)
        out.append(span.text);
    return out;
}

} // namespace

QList<Block> sanitizeHtml(const QString &html, const QUrl &base)
{
    if (!hasMarkup(html))
        return plainTextBlocks(decodedEntities(html));
    return HtmlReader(html, base).read();
}

QString htmlToText(const QString &html)
{
    if (!html.contains(u'<'))
        return decodedEntities(html).simplified();
    QString out;
    int dropped = 0;
    HtmlTokenizer tokens(html);
    while (tokens.next()) {
        const HtmlTag tag = tokens.tag();
        if (tokens.kind() == HtmlTokenizer::Kind::Text) {
            if (dropped == 0)
                out.append(decodedEntities(tokens.rawText()));
        } else if (isDropped(tag)) {
            dropped = qMax(dropped + (tokens.kind() == HtmlTokenizer::Kind::StartTag ? 1 : -1), 0);
        } else if (isBlock(tag) || tag == HtmlTag::Br) {
            out.append(u' ');
        }
    }
    return out.simplified();
}

QList<Block> plainTextBlocks(QStringView text)
{
    BlockBuilder blocks;
    while (!text.isEmpty() && !blocks.isFull()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = text.first(end < 0 ? text.size() : end).trimmed();
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        blocks.addText(line);
        const bool emptyNext =
            text.first(qMax<qsizetype>(text.indexOf(u'\n'), 0)).trimmed().isEmpty()
            && text.contains(u'\n');
        if (goesOn(line) && !emptyNext)
            blocks.addText(u" ");
        else
            blocks.breakBlock();
    }
    return blocks.take();
}

QString excerpt(const QString &text, qsizetype most)
{
    const QString words = text.left(4 * most).simplified();
    if (words.size() <= most)
        return words;
    qsizetype end = words.lastIndexOf(u' ', most - 1);
    if (end < most / 2) // one endless word
        end = most - 1;
    while (end > 0
           && (QStringView(u" ,;:.-\u2013").contains(words.at(end - 1))
               || words.at(end - 1).isHighSurrogate()))
        --end;
    return words.left(end) + QChar(u'\u2026');
}

QString excerpt(const QList<Block> &blocks, qsizetype most)
{
    QString out;
    for (const Block &block : blocks) {
        if (out.size() > most)
            break;
        if (block.kind == Block::Kind::Heading)
            continue;
        appendWords(out, joined(block.spans));
        for (const QList<Span> &item : block.items)
            appendWords(out, joined(item));
    }
    return excerpt(out, most);
}

} // namespace naober
