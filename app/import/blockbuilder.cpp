// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/blockbuilder.h"

#include "domain/limits.h"

#include <algorithm>

namespace naober {

namespace {

bool isSpace(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x80 ? unit == u' ' || (unit >= 0x09 && unit <= 0x0D) : c.isSpace();
}

} // namespace

void BlockBuilder::addText(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && !isFull()) {
        if (isSpace(text[i])) {
            m_spaceBefore = true;
            ++i;
            continue;
        }
        // A run keeps its single spaces, so that most texts are copied whole.
        const qsizetype start = i;
        while (i < text.size()) {
            if (!isSpace(text[i])) {
                ++i;
            } else if (text[i] == u' ' && i + 1 < text.size() && !isSpace(text[i + 1])) {
                i += 2;
            } else {
                break;
            }
        }
        appendRun(text.sliced(start, i - start));
    }
}

void BlockBuilder::appendRun(QStringView run)
{
    QStringView room = run.first(qMin(run.size(), limits::text - m_textSize));
    if (!room.isEmpty() && room.back().isHighSurrogate())
        room.chop(1);
    if (room.isEmpty())
        return;
    const bool joins = hasText() && m_spans.constLast().bold == style.bold
        && m_spans.constLast().italic == style.italic && m_spans.constLast().link == style.link;
    const QLatin1String before(!hasText() ? "" : m_cellBefore ? ", " : m_spaceBefore ? " " : "");
    m_cellBefore = false;
    m_spaceBefore = false;
    // White space between two styles goes to the first, unless that would underline it.
    if (hasText() && (joins || m_spans.constLast().link.isEmpty()))
        m_spans.last().text.append(before);
    if (joins) {
        m_spans.last().text.append(room);
    } else {
        const bool behindLink = hasText() && !m_spans.constLast().link.isEmpty();
        QString text(behindLink ? before : QLatin1String());
        text.append(room);
        m_spans.append(Span{std::move(text), style.bold, style.italic, style.link});
    }
    m_textSize += before.size() + room.size();
}

void BlockBuilder::addPicture(const Image &image)
{
    const auto same = [&image](const Image &other) { return other.url == image.url; };
    if (std::any_of(m_pictures.cbegin(), m_pictures.cend(), same))
        return;
    if (!m_blocks.isEmpty() && same(m_blocks.constLast().image))
        return;
    m_pictures.append(image);
    if (!hasText() && m_listDepth == 0)
        endText();
}

void BlockBuilder::breakBlock()
{
    m_cellBefore = false;
    if (m_listDepth > 0 || m_headingLevel > 0)
        m_spaceBefore = true;
    else
        endText();
}

void BlockBuilder::breakCell()
{
    m_cellBefore = hasText();
}

void BlockBuilder::beginHeading(int level)
{
    if (m_listDepth > 0) {
        m_spaceBefore = true;
        return;
    }
    endText();
    m_headingLevel = level;
}

void BlockBuilder::endHeading()
{
    if (m_headingLevel > 0)
        endText();
    m_headingLevel = 0;
    breakBlock();
}

void BlockBuilder::beginList(bool ordered)
{
    endText();
    m_headingLevel = 0;
    if (m_listDepth++ == 0) {
        m_list = Block{};
        m_list.kind = Block::Kind::List;
        m_list.ordered = ordered;
    }
}

void BlockBuilder::endList()
{
    if (m_listDepth == 0)
        return;
    endText();
    if (--m_listDepth > 0)
        return;
    if (!m_list.items.isEmpty())
        appendBlock(std::move(m_list));
    m_list = Block{};
    endText(); // the pictures that waited
}

void BlockBuilder::beginItem()
{
    endText();
    m_headingLevel = 0;
}

/// Closes the paragraph, heading or item, and places the pictures that waited for it.
void BlockBuilder::endText()
{
    m_spaceBefore = false;
    m_cellBefore = false;
    if (hasText()) {
        if (m_listDepth > 0) {
            m_list.items.append(std::move(m_spans));
        } else {
            Block block;
            if (m_headingLevel > 0) {
                block.kind = Block::Kind::Heading;
                block.level = m_headingLevel;
            }
            block.spans = std::move(m_spans);
            appendBlock(std::move(block));
        }
        m_spans = {};
    }
    if (m_listDepth > 0)
        return;
    for (const Image &image : std::as_const(m_pictures)) {
        Block block;
        block.kind = Block::Kind::Picture;
        block.image = image;
        appendBlock(std::move(block));
    }
    m_pictures.clear();
}

void BlockBuilder::appendBlock(Block block)
{
    if (m_blocks.size() < limits::blocks)
        m_blocks.append(std::move(block));
}

bool BlockBuilder::isFull() const
{
    return m_blocks.size() >= limits::blocks || m_textSize >= limits::text
        || m_list.items.size() >= limits::blocks || m_pictures.size() >= limits::blocks;
}

QList<Block> BlockBuilder::take()
{
    while (m_listDepth > 0)
        endList();
    endText();
    return std::move(m_blocks);
}

} // namespace naober
