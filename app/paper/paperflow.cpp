// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperflow.h"

#include "domain/text.h"

#include <QPainterPath>

namespace naober {

namespace {

constexpr double lineSpacing = 1.32; // of the size of the letters
constexpr double labelGapMm = 4.0;
/// More than a page holds; whoever writes more gets it cut here.
constexpr qsizetype longestText = 20'000;

int lineCount(const QTextLayout *layout)
{
    return layout ? layout->lineCount() : 0;
}

/// The dark modules as one shape: no hair lines between them, at any scale.
QPainterPath codePath(const QImage &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            int end = x;
            while (end < code.width() && qGray(code.pixel(end, y)) < 128)
                ++end;
            if (end > x)
                path.addRect(x, y, end - x, 1);
            x = end;
        }
    }
    return path;
}

} // namespace

PaperFlow::PaperFlow(const PaperStyle &style, QSizeF page, int mostPages)
    : m_style(style)
    , m_page(page)
    , m_mostPages(mostPages)
{ }

QString PaperFlow::drawable(const QString &text)
{
    return harmlessText(text, longestText, true);
}

std::unique_ptr<QTextLayout> PaperFlow::layOut(const QString &text, PaperStyle::Kind kind,
                                               double width,
                                               const QList<QTextLayout::FormatRange> &formats) const
{
    QString clean = drawable(text);
    clean.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (clean.isEmpty())
        return {};
    auto layout =
        std::make_unique<QTextLayout>(clean, m_style.font(kind, clean), &m_style.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromRight = clean.isRightToLeft();
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft));
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, 0.0});
    }
    layout->endLayout();
    return layout;
}

double PaperFlow::lineHeight(const QTextLayout *layout, int line, PaperStyle::Kind kind) const
{
    if (line >= lineCount(layout))
        return 0.0;
    return qMax(layout->lineAt(line).height(), m_style.pt(PaperStyle::points(kind) * lineSpacing));
}

void PaperFlow::add(PaperPiece piece)
{
    if (!hasRoom()) {
        m_cut = true;
        return;
    }
    const double gap = m_style.mm(labelGapMm);
    double left = piece.indent;
    if (!piece.image.isNull() && !piece.text.isEmpty())
        left += piece.imageSize.width() + gap;
    Laid laid;
    laid.text = layOut(piece.text, piece.kind, qMax(1.0, m_page.width() - left), piece.formats);
    laid.label = layOut(piece.label, PaperStyle::Kind::Label, qMax(1.0, piece.indent - gap));
    piece.indent = left;
    laid.piece = std::move(piece);
    m_laid.push_back(std::move(laid));
    addUnits(m_laid.size() - 1);
}

void PaperFlow::addUnits(std::size_t index)
{
    const Laid &laid = m_laid.at(index);
    const PaperPiece &piece = laid.piece;
    const int lines = qMax(lineCount(laid.text.get()), lineCount(laid.label.get()));
    const bool isWhole = piece.rule || !piece.image.isNull();
    const bool afterHeading = index > 0 && m_laid.at(index - 1).piece.keepWithNext;
    double whole = 0.0;
    for (int line = 0; line < lines; ++line) {
        Unit unit;
        unit.piece = index;
        unit.line = line;
        unit.height = qMax(lineHeight(laid.text.get(), line, piece.kind),
                           lineHeight(laid.label.get(), line, PaperStyle::Kind::Label));
        unit.before = line == 0 ? piece.before : 0.0;
        // Two lines at least on each side.
        unit.mayBreakBefore =
            line == 0 ? !afterHeading : line >= 2 && lines - line >= 2 && !piece.keepWithNext;
        whole += unit.height;
        if (!isWhole)
            m_units.push_back(unit);
        m_height += isWhole ? 0.0 : unit.height + unit.before;
    }
    if (isWhole) {
        const double height = qMax(piece.imageSize.height(), whole);
        m_units.push_back({index, 0, height, piece.before, !afterHeading});
        m_height += height + piece.before;
    }
}

void PaperFlow::nextPage(double &y)
{
    m_pages.emplace_back();
    y = 0.0;
}

void PaperFlow::place(std::size_t first, std::size_t end, double &y)
{
    double height = 0.0;
    for (std::size_t index = first; index < end; ++index)
        height +=
            m_units[index].height + (index == first && y <= 0.0 ? 0.0 : m_units[index].before);
    if (y > 0.0 && y + height > m_page.height())
        nextPage(y);
    for (std::size_t index = first; index < end; ++index) {
        const Unit &unit = m_units[index];
        double before = y > 0.0 ? unit.before : 0.0;
        // Only what is higher than a page as a whole is broken here.
        if (y > 0.0 && y + before + unit.height > m_page.height()) {
            nextPage(y);
            before = 0.0;
        }
        m_pages.back().push_back({unit, y + before});
        y += before + unit.height;
    }
}

void PaperFlow::breakPages(const QString &cutNote)
{
    m_pages.clear();
    double y = 0.0;
    nextPage(y);
    for (std::size_t first = 0; first < m_units.size();) {
        std::size_t end = first + 1;
        while (end < m_units.size() && !m_units[end].mayBreakBefore)
            ++end;
        place(first, end, y);
        first = end;
    }
    if (pageCount() > m_mostPages || m_cut)
        cutAfter(m_mostPages, cutNote);
}

void PaperFlow::cutAfter(int pages, const QString &note)
{
    m_cut = true;
    if (pageCount() > pages)
        m_pages.resize(static_cast<std::size_t>(pages));
    PaperPiece last;
    last.kind = PaperStyle::Kind::Strong;
    last.text = note;
    Laid laid;
    laid.text = layOut(last.text, last.kind, m_page.width());
    laid.piece = last;
    m_laid.push_back(std::move(laid));
    const double gap = m_style.mm(labelGapMm);
    const double line = m_style.pt(PaperStyle::points(last.kind) * lineSpacing);
    const int lines = lineCount(m_laid.back().text.get());
    std::vector<Placed> &page = m_pages.back();
    const double room = m_page.height() - gap - line * lines;
    while (!page.empty() && page.back().y + page.back().unit.height > room)
        page.pop_back();
    double y = page.empty() ? 0.0 : page.back().y + page.back().unit.height + gap;
    for (int index = 0; index < lines; ++index, y += line)
        page.push_back({{m_laid.size() - 1, index, line, 0.0, false}, y});
}

void PaperFlow::draw(QPainter &painter, int page) const
{
    for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page)))
        drawUnit(painter, placed);
}

void PaperFlow::drawUnit(QPainter &painter, const Placed &placed) const
{
    const Laid &laid = m_laid[placed.unit.piece];
    const PaperPiece &piece = laid.piece;
    painter.setPen(Qt::black);
    if (piece.rule)
        painter.fillRect(QRectF(0.0, placed.y, m_page.width(), piece.imageSize.height()),
                         Qt::black);
    if (piece.image.isNull()) {
        const int line = placed.unit.line;
        if (line < lineCount(laid.label.get()))
            laid.label->lineAt(line).draw(&painter, {0.0, placed.y});
        if (line < lineCount(laid.text.get()))
            laid.text->lineAt(line).draw(&painter, {piece.indent, placed.y});
        return;
    }
    drawImage(painter, piece, placed.y);
    double y = placed.y;
    for (int line = 0; line < lineCount(laid.text.get()); ++line) {
        laid.text->lineAt(line).draw(&painter, {piece.indent, y});
        y += lineHeight(laid.text.get(), line, piece.kind);
    }
}

void PaperFlow::drawImage(QPainter &painter, const PaperPiece &piece, double y) const
{
    if (!piece.isCode) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(0.0, y), piece.imageSize), piece.image);
        return;
    }
    painter.save();
    painter.translate(0.0, y);
    painter.scale(piece.imageSize.width() / piece.image.width(),
                  piece.imageSize.height() / piece.image.height());
    painter.fillPath(codePath(piece.image), Qt::black);
    painter.restore();
}

} // namespace naober
