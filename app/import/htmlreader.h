// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/blockbuilder.h"
#include "import/htmltokenizer.h"

#include <QUrl>
#include <QVarLengthArray>

#include <array>

namespace naober {

/// Turns HTML into blocks by an allow-list: what is not named here leaves its text or, if it is
/// made of something else than text, nothing. No markup is ever copied, so there is none to escape
/// from; memory and time grow with the text alone, however it is nested.
///
/// Element nesting follows the parts of WHATWG HTML §13.2.6 that a reader can see: paragraphs,
/// items and cells end where browsers end them, end tags without a start are passed over, and bold,
/// italic and links outlive the blocks that they were not closed in.
///
/// Why not gumbo or libxml2's tree: both were tried. A sanitiser needs no tree; gumbo 0.10.1 ends
/// the program on a hundred thousand nested tables and is at it for minutes with as many nested
/// boxes, and a news item may hold either.
class HtmlReader
{
public:
    HtmlReader(QStringView html, const QUrl &base)
        : m_tokens(html)
        , m_base(base)
    { }

    QList<Block> read();

private:
    void startTag();
    void endTag();
    void startBlock(HtmlTag tag);
    void startFormatting(HtmlTag tag, int change);
    void startLink();
    void addPicture();
    bool push(HtmlTag tag);
    /// Closes the innermost open \a tag and all in it, unless a table's cell stands between.
    void closeOpen(HtmlTag tag);
    void closeOpen(HtmlTag tag, HtmlTag unlessInside, HtmlTag orInside);
    void pop();
    void updateStyle();
    bool isHidden() const;
    int &open(HtmlTag tag) { return m_openCount[std::size_t(tag)]; }

    struct Element
    {
        HtmlTag tag = HtmlTag::Other;
        bool dropped = false;
    };

    HtmlTokenizer m_tokens;
    QUrl m_base;
    BlockBuilder m_blocks;
    QVarLengthArray<Element, 64> m_elements;
    std::array<int, std::size_t(HtmlTag::Count)> m_openCount{};
    int m_dropped = 0; ///< open elements that go with their content
    int m_bold = 0;
    int m_italic = 0;
};

} // namespace naober
