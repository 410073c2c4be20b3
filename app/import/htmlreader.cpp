// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/htmlreader.h"

#include "import/htmlentities.h"
#include "import/weblink.h"

namespace naober {

namespace {

/// Deeper elements are not kept track of; their text still counts.
constexpr qsizetype mostOpen = 256;
/// A picture of this many pixels or less either way counts visitors.
constexpr int tracker = 2;

bool isHeading(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6;
}

bool isList(HtmlTag tag)
{
    return tag == HtmlTag::Ul || tag == HtmlTag::Ol || tag == HtmlTag::Menu;
}

bool isCell(HtmlTag tag)
{
    return tag == HtmlTag::Td || tag == HtmlTag::Th || tag == HtmlTag::Caption;
}

bool isTablePart(HtmlTag tag)
{
    return isCell(tag) || tag == HtmlTag::Tr || tag == HtmlTag::Table;
}

/// The number that a width or height starts with; −1 if there is none.
int pixels(const QString &value)
{
    constexpr int most = 100000;
    int result = -1;
    for (const QChar c : value) {
        if (c < u'0' || c > u'9' || result > most)
            break;
        result = 10 * qMax(result, 0) + (c.unicode() - u'0');
    }
    return result;
}

/// Addresses of pictures that are there to be counted.
bool isTrackerAddress(const QString &url)
{
    for (const auto mark :
         {QLatin1String("//pixel."), QLatin1String("//stats.wordpress.com/"),
          QLatin1String("feeds.feedburner.com/~"), QLatin1String("google-analytics.com/"),
          QLatin1String("facebook.com/tr"), QLatin1String("doubleclick.net/")}) {
        if (url.contains(mark))
            return true;
    }
    return false;
}

/// The first address of a srcset.
QStringView firstSource(QStringView sources)
{
    sources = sources.trimmed();
    qsizetype end = 0;
    while (end < sources.size() && !sources[end].isSpace())
        ++end;
    QStringView first = sources.first(end);
    while (first.endsWith(u','))
        first.chop(1);
    return first;
}

} // namespace

QList<Block> HtmlReader::read()
{
    while (!m_blocks.isFull() && m_tokens.next()) {
        switch (m_tokens.kind()) {
        case HtmlTokenizer::Kind::Text:
            if (m_dropped > 0)
                break;
            if (m_tokens.rawText().contains(u'&'))
                m_blocks.addText(decodedEntities(m_tokens.rawText()));
            else
                m_blocks.addText(m_tokens.rawText());
            break;
        case HtmlTokenizer::Kind::StartTag:
            startTag();
            break;
        case HtmlTokenizer::Kind::EndTag:
            endTag();
            break;
        }
    }
    return m_blocks.take();
}

void HtmlReader::startTag()
{
    const HtmlTag tag = m_tokens.tag();
    if (isDropped(tag)) {
        push(tag);
        return;
    }
    if (m_dropped > 0) {
        if (isBlock(tag) && tag != HtmlTag::Hr)
            push(tag);
        return;
    }
    switch (tag) {
    case HtmlTag::A:
        startLink();
        break;
    case HtmlTag::B:
    case HtmlTag::Strong:
    case HtmlTag::I:
    case HtmlTag::Em:
    case HtmlTag::Cite:
        startFormatting(tag, 1);
        break;
    case HtmlTag::Br:
    case HtmlTag::Hr:
        m_blocks.breakBlock();
        break;
    case HtmlTag::Img:
        addPicture();
        break;
    default:
        if (isBlock(tag))
            startBlock(tag);
    }
}

void HtmlReader::startBlock(HtmlTag tag)
{
    if (!isCell(tag) && tag != HtmlTag::Tr)
        closeOpen(HtmlTag::P);
    if (isHeading(tag) && !m_elements.isEmpty() && isHeading(m_elements.back().tag))
        pop();
    if (tag == HtmlTag::Li)
        closeOpen(tag, HtmlTag::Ul, HtmlTag::Ol);
    if (tag == HtmlTag::Dt || tag == HtmlTag::Dd) {
        closeOpen(HtmlTag::Dt, HtmlTag::Dl, HtmlTag::Dl);
        closeOpen(HtmlTag::Dd, HtmlTag::Dl, HtmlTag::Dl);
    }
    if (isCell(tag) || tag == HtmlTag::Tr) {
        closeOpen(HtmlTag::Td, HtmlTag::Table, HtmlTag::Table);
        closeOpen(HtmlTag::Th, HtmlTag::Table, HtmlTag::Table);
    }
    if (tag == HtmlTag::Tr)
        closeOpen(HtmlTag::Tr, HtmlTag::Table, HtmlTag::Table);
    if (!push(tag))
        return;
    if (isHeading(tag))
        m_blocks.beginHeading(tag <= HtmlTag::H2 ? 2 : 3);
    else if (isList(tag))
        m_blocks.beginList(tag == HtmlTag::Ol);
    else if (tag == HtmlTag::Li)
        m_blocks.beginItem();
    else if (!isCell(tag) || tag == HtmlTag::Caption)
        m_blocks.breakBlock();
    if (tag == HtmlTag::Dt)
        startFormatting(HtmlTag::B, 1);
}

void HtmlReader::startFormatting(HtmlTag tag, int change)
{
    const bool bold = tag == HtmlTag::B || tag == HtmlTag::Strong;
    int &count = bold ? m_bold : m_italic;
    count = qMax(count + change, 0);
    updateStyle();
}

void HtmlReader::updateStyle()
{
    m_blocks.style.bold = m_bold > 0;
    m_blocks.style.italic = m_italic > 0;
}

void HtmlReader::startLink()
{
    m_blocks.style.link = absoluteLink(m_tokens.attribute(QLatin1String("href")), m_base);
}

void HtmlReader::addPicture()
{
    Image image;
    image.alt = m_tokens.attribute(QLatin1String("alt"));
    const QString style = m_tokens.attribute(QLatin1String("class"));
    if (style.contains(QLatin1String("emoji")) || style.contains(QLatin1String("smiley"))) {
        m_blocks.addText(image.alt);
        return;
    }
    image.width = qMax(pixels(m_tokens.attribute(QLatin1String("width"))), 0);
    image.height = qMax(pixels(m_tokens.attribute(QLatin1String("height"))), 0);
    for (const auto side : {QLatin1String("width"), QLatin1String("height")}) {
        const int size = pixels(m_tokens.attribute(side));
        if (size >= 0 && size <= tracker)
            return;
    }
    if (isHidden())
        return;
    // Pages that load late keep the address elsewhere, and something small in its place.
    for (const auto source :
         {QLatin1String("data-src"), QLatin1String("data-lazy-src"), QLatin1String("data-original"),
          QLatin1String("src"), QLatin1String("srcset")}) {
        const QString value = m_tokens.attribute(source);
        image.url = source == QLatin1String("srcset") ? absoluteWebLink(firstSource(value), m_base)
                                                      : absoluteWebLink(value, m_base);
        if (!image.url.isEmpty())
            break;
    }
    if (!image.url.isEmpty() && !isTrackerAddress(image.url))
        m_blocks.addPicture(image);
}

/// Mail programs hide a line for the list of messages this way.
bool HtmlReader::isHidden() const
{
    if (!m_tokens.rawAttributes().contains(QLatin1String("none"), Qt::CaseInsensitive))
        return false;
    const QString style = m_tokens.attribute(QLatin1String("style")).toLower().remove(u' ');
    return style.contains(QLatin1String("display:none"));
}

/// False if it is not for the reader to see.
bool HtmlReader::push(HtmlTag tag)
{
    if (m_elements.size() >= mostOpen) {
        m_blocks.breakBlock();
        return false;
    }
    const bool dropped = isDropped(tag) || isHidden();
    m_elements.append({tag, dropped});
    ++open(tag);
    m_dropped += dropped ? 1 : 0;
    return m_dropped == 0;
}

void HtmlReader::endTag()
{
    const HtmlTag tag = m_tokens.tag();
    switch (tag) {
    case HtmlTag::A:
        if (m_dropped == 0)
            m_blocks.style.link.clear();
        return;
    case HtmlTag::B:
    case HtmlTag::Strong:
    case HtmlTag::I:
    case HtmlTag::Em:
    case HtmlTag::Cite:
        if (m_dropped == 0)
            startFormatting(tag, -1);
        return;
    case HtmlTag::Br:
        m_blocks.breakBlock();
        return;
    default:
        break;
    }
    if (isHeading(tag)) { // any of them closes any other
        if (!m_elements.isEmpty() && isHeading(m_elements.back().tag))
            pop();
        else
            closeOpen(tag);
        return;
    }
    if (tag == HtmlTag::P && open(tag) == 0 && m_dropped == 0)
        m_blocks.breakBlock();
    closeOpen(tag);
}

void HtmlReader::closeOpen(HtmlTag tag)
{
    if (isTablePart(tag))
        closeOpen(tag, tag == HtmlTag::Table ? HtmlTag::Other : HtmlTag::Table, HtmlTag::Other);
    else
        closeOpen(tag, HtmlTag::Td, HtmlTag::Th);
}

void HtmlReader::closeOpen(HtmlTag tag, HtmlTag unlessInside, HtmlTag orInside)
{
    if (open(tag) == 0)
        return;
    for (qsizetype i = m_elements.size() - 1; i >= 0; --i) {
        const HtmlTag candidate = m_elements.at(i).tag;
        if (candidate == tag) {
            while (m_elements.size() > i)
                pop();
            return;
        }
        if (candidate == unlessInside || candidate == orInside)
            return;
    }
}

void HtmlReader::pop()
{
    const Element element = m_elements.back();
    m_elements.removeLast();
    --open(element.tag);
    m_dropped -= element.dropped ? 1 : 0;
    if (m_dropped > 0 || element.dropped)
        return;
    if (element.tag == HtmlTag::Dt)
        startFormatting(HtmlTag::B, -1);
    if (isHeading(element.tag))
        m_blocks.endHeading();
    else if (isList(element.tag))
        m_blocks.endList();
    else if (element.tag == HtmlTag::Li)
        m_blocks.beginItem();
    else if (element.tag == HtmlTag::Td || element.tag == HtmlTag::Th)
        m_blocks.breakCell();
    else
        m_blocks.breakBlock();
}

} // namespace naober
