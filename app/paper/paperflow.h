// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperstyle.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace naober {

/// Something that stands on paper below the thing before it.
struct PaperPiece
{
    PaperStyle::Kind kind = PaperStyle::Kind::Body;
    QString text; ///< plain; cleaned before it is drawn
    QList<QTextLayout::FormatRange> formats; ///< of the cleaned text
    QString label; ///< at the left of the text's first line
    double indent = 0.0; ///< pixels, of the text
    double before = 0.0; ///< pixels of space above, not at the head of a page
    QImage image; ///< drawn at the left, in imageSize; the text stands beside it
    QSizeF imageSize; ///< pixels; of a rule, its thickness
    bool isCode = false; ///< the image's pixels are modules, drawn as sharp squares
    bool rule = false; ///< a line across the page
    bool keepWithNext = false; ///< a heading: never the last thing on a page
};

/// Lays pieces out under each other and breaks them into pages: between lines only, never with one
/// line of a text alone on either side, never after a heading. Text is drawn line by line from
/// plain characters: there is no markup in here, nothing that could ask for anything.
class PaperFlow
{
public:
    /// \a page is the room of one page, in pixels. At most \a mostPages are made.
    PaperFlow(const PaperStyle &style, QSizeF page, int mostPages);

    void add(PaperPiece piece);
    /// False once there is so much that nothing more would be printed.
    bool hasRoom() const { return m_height < m_page.height() * (m_mostPages + 1); }
    /// Breaks into pages. \a cutNote stands at the end when something had to stay away.
    void breakPages(const QString &cutNote);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    bool isCut() const { return m_cut; }
    void draw(QPainter &painter, int page) const;

    /// Text as it may be drawn: without what does harm, lines kept, not endless.
    static QString drawable(const QString &text);

private:
    struct Laid
    {
        PaperPiece piece;
        std::unique_ptr<QTextLayout> text;
        std::unique_ptr<QTextLayout> label;
    };
    /// What is never broken: a line of a piece, with the label's line beside it, or a picture.
    struct Unit
    {
        std::size_t piece = 0;
        int line = 0;
        double height = 0.0;
        double before = 0.0;
        bool mayBreakBefore = false;
    };
    struct Placed
    {
        Unit unit;
        double y = 0.0;
    };

    std::unique_ptr<QTextLayout> layOut(const QString &text, PaperStyle::Kind kind, double width,
                                        const QList<QTextLayout::FormatRange> &formats = {}) const;
    double lineHeight(const QTextLayout *layout, int line, PaperStyle::Kind kind) const;
    void addUnits(std::size_t index);
    void place(std::size_t first, std::size_t end, double &y);
    void nextPage(double &y);
    void cutAfter(int pages, const QString &note);
    void drawUnit(QPainter &painter, const Placed &placed) const;
    void drawImage(QPainter &painter, const PaperPiece &piece, double y) const;

    PaperStyle m_style;
    QSizeF m_page;
    int m_mostPages;
    double m_height = 0.0;
    bool m_cut = false;
    std::vector<Laid> m_laid;
    std::vector<Unit> m_units;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace naober
