// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"

#include <QStringView>

namespace naober {

/// Puts texts and pictures in the order of a page together to blocks (records.md §2): folds white
/// space, joins what has one style, keeps lists whole, and stops at the limits of a body. It knows
/// nothing of HTML; what it is told in the wrong order does no harm.
class BlockBuilder
{
public:
    /// How the texts that follow look.
    struct Style
    {
        bool bold = false;
        bool italic = false;
        QString link; ///< allowed already
    };
    Style style;

    void addText(QStringView text);
    /// A picture stands behind the paragraph or list that is being written.
    void addPicture(const Image &image);
    /// The next text begins a new paragraph; inside a list item or heading, a new word.
    void breakBlock();
    /// The next cell of a row: parted by a comma.
    void breakCell();

    void beginHeading(int level);
    void endHeading();
    void beginList(bool ordered);
    void endList();
    /// A new item of the list; one inside another becomes an item of the outer one.
    void beginItem();

    /// True when nothing more fits.
    bool isFull() const;
    /// The blocks; the builder is done with.
    QList<Block> take();

private:
    void appendRun(QStringView run);
    void endText();
    void appendBlock(Block block);
    bool hasText() const { return !m_spans.isEmpty(); }

    QList<Block> m_blocks;
    QList<Span> m_spans; ///< of the paragraph, heading or item that is being written
    QList<Image> m_pictures; ///< that wait for its end
    Block m_list;
    int m_listDepth = 0;
    int m_headingLevel = 0; ///< 0: no heading
    bool m_spaceBefore = false; ///< white space stood before the text that comes
    bool m_cellBefore = false; ///< a cell ended before it
    qsizetype m_textSize = 0; ///< UTF-16 units so far
};

} // namespace naober
