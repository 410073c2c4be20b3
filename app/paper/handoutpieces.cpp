// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/handoutpieces.h"

#include "paper/qrmatrix.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace naober {

namespace {

using Kind = PaperStyle::Kind;

constexpr double labelMm = 44.0;
constexpr double wideLabelMm = 84.0;
constexpr double narrowLabelMm = 28.0;
constexpr double bulletMm = 10.5;
constexpr double widestLabel = 0.46; // of the page
constexpr double codeMm = 42.0;
constexpr double pictureMm = 62.0; // high, at most
constexpr int picturePixels = 1400; // on the longer side
constexpr double betweenMm = 3.0;
constexpr double tightMm = 1.6; // in lists
constexpr double sectionMm = 8.0;

/// The picture of a file of this machine, not larger than paper needs; null if it is none.
QImage readPicture(const QString &file)
{
    if (file.isEmpty() || !QFileInfo(file).isFile())
        return {};
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {};
    if (qMax(size.width(), size.height()) > picturePixels)
        reader.setScaledSize(
            size.scaled(picturePixels, picturePixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    // What is see-through lies on white.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

double columnMm(HandoutSection::Columns columns)
{
    switch (columns) {
    case HandoutSection::Columns::Usual:
        return labelMm;
    case HandoutSection::Columns::Wide:
        return wideLabelMm;
    case HandoutSection::Columns::Narrow:
        return narrowLabelMm;
    }
    Q_UNREACHABLE();
}

/// What is strong of the row stays so; the rest stands behind it.
void continueLine(PaperPiece &piece, const HandoutRow &row)
{
    QTextLayout::FormatRange title;
    title.length = int(PaperFlow::drawable(row.text).size());
    title.format.setFontWeight(QFont::Bold);
    if (row.strong && title.length > 0)
        piece.formats.append(title);
    piece.kind = Kind::Body;
    piece.text = row.text + QStringLiteral(" · ") + row.more;
}

bool isSpaceAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() && text.at(index).isSpace();
}

} // namespace

HandoutPieces::HandoutPieces(const PaperStyle &style, QSizeF page, PaperFlow &flow)
    : m_style(style)
    , m_page(page)
    , m_flow(flow)
{ }

void HandoutPieces::add(const Handout &handout, bool withPicture)
{
    head(handout);
    rows(handout.facts, labelMm, sectionMm / 1.5, betweenMm);
    if (withPicture)
        picture(handout.picture, sectionMm);
    text(handout.body.isEmpty() ? Kind::Body : Kind::Strong, handout.summary, sectionMm);
    double before = handout.summary.isEmpty() ? sectionMm : betweenMm;
    for (const Block &one : handout.body) {
        block(one, handout.pictures, before);
        before = betweenMm;
    }
    for (const HandoutSection &one : handout.sections)
        section(one);
    code(handout.code, handout.codeText);
    text(Kind::Small, handout.origin, sectionMm);
}

void HandoutPieces::head(const Handout &handout)
{
    if (!handout.village.isEmpty()) {
        PaperPiece village;
        village.kind = Kind::Head;
        village.text = handout.village;
        village.keepWithNext = true;
        m_flow.add(std::move(village));
        PaperPiece rule;
        rule.rule = true;
        rule.before = m_style.mm(1.5);
        rule.imageSize = QSizeF(m_page.width(), m_style.pt(1.5));
        rule.keepWithNext = true;
        m_flow.add(std::move(rule));
    }
    text(Kind::Over, handout.over, sectionMm);
    text(Kind::Title, handout.title, handout.over.isEmpty() ? sectionMm : tightMm);
    text(Kind::Strong, handout.notice, betweenMm);
}

void HandoutPieces::text(Kind kind, const QString &text, double beforeMm)
{
    if (text.isEmpty())
        return;
    PaperPiece piece;
    piece.kind = kind;
    piece.text = text;
    piece.before = m_style.mm(beforeMm);
    piece.keepWithNext = kind == Kind::Title || kind == Kind::Over || kind == Kind::Heading;
    m_flow.add(std::move(piece));
}

void HandoutPieces::rows(const QList<HandoutRow> &rows, double labelMm, double firstMm,
                         double nextMm)
{
    const bool hasLabels = std::any_of(rows.begin(), rows.end(),
                                       [](const HandoutRow &row) { return !row.label.isEmpty(); });
    const double indent = hasLabels ? qMin(m_style.mm(labelMm), m_page.width() * widestLabel) : 0.0;
    bool isFirst = true;
    for (const HandoutRow &row : rows) {
        PaperPiece piece;
        piece.kind = row.strong ? Kind::Strong : Kind::Body;
        piece.label = row.label;
        piece.text = row.text;
        if (!row.more.isEmpty())
            continueLine(piece, row);
        piece.indent = indent;
        piece.before = m_style.mm(isFirst ? firstMm : nextMm);
        piece.keepWithNext = !row.detail.isEmpty();
        m_flow.add(std::move(piece));
        isFirst = false;
        if (row.detail.isEmpty())
            continue;
        PaperPiece detail;
        detail.kind = Kind::Small;
        detail.text = row.detail;
        detail.indent = indent;
        m_flow.add(std::move(detail));
    }
}

void HandoutPieces::section(const HandoutSection &section)
{
    if (section.rows.isEmpty())
        return;
    // A list by days is long: the days stand nearer to each other.
    const bool isList = section.columns == HandoutSection::Columns::Narrow;
    text(Kind::Heading, section.heading, isList ? sectionMm * 0.6 : sectionMm);
    rows(section.rows, columnMm(section.columns), betweenMm, tightMm);
}

void HandoutPieces::block(const Block &block, const QHash<QString, QString> &pictures,
                          double beforeMm)
{
    PaperPiece piece;
    piece.before = m_style.mm(beforeMm);
    switch (block.kind) {
    case Block::Kind::Heading:
        piece.kind = Kind::Heading;
        piece.before = m_style.mm(sectionMm);
        piece.keepWithNext = true;
        spans(block.spans, std::move(piece));
        return;
    case Block::Kind::Paragraph:
        spans(block.spans, std::move(piece));
        return;
    case Block::Kind::List: {
        int number = 0;
        for (const QList<Span> &item : block.items) {
            PaperPiece line = piece;
            line.indent = m_style.mm(bulletMm);
            line.label = block.ordered ? QString::number(++number) + QLatin1Char('.')
                                       : QString(QChar(0x2022));
            spans(item, std::move(line));
        }
        return;
    }
    case Block::Kind::Picture:
        picture(pictures.value(block.image.media), beforeMm);
        return;
    }
}

void HandoutPieces::spans(const QList<Span> &spans, PaperPiece piece)
{
    for (const Span &span : spans) {
        // Cleaned one by one: where a style begins and ends is counted in what is drawn.
        // Cleaning takes the space at its ends, which words in another style need.
        const QString space = QStringLiteral(" ");
        if (isSpaceAt(span.text, 0) && !piece.text.isEmpty() && !piece.text.endsWith(space))
            piece.text += space;
        const QString clean = PaperFlow::drawable(span.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(piece.text.size());
        range.length = static_cast<int>(clean.size());
        if (span.bold)
            range.format.setFontWeight(QFont::Bold);
        if (span.italic)
            range.format.setFontItalic(true);
        if (span.bold || span.italic)
            piece.formats.append(range);
        piece.text += clean;
        if (isSpaceAt(span.text, span.text.size() - 1) && !clean.isEmpty())
            piece.text += space;
    }
    if (!piece.text.isEmpty())
        m_flow.add(std::move(piece));
}

void HandoutPieces::picture(const QString &file, double beforeMm)
{
    if (!m_flow.hasRoom())
        return;
    PaperPiece piece;
    piece.image = readPicture(file);
    if (piece.image.isNull())
        return;
    piece.before = m_style.mm(beforeMm);
    piece.imageSize =
        QSizeF(piece.image.size())
            .scaled(QSizeF(m_page.width(), m_style.mm(pictureMm)), Qt::KeepAspectRatio);
    m_flow.add(std::move(piece));
}

void HandoutPieces::code(const QString &code, const QString &explanation)
{
    const std::optional<QrMatrix> matrix = QrMatrix::encode(code);
    if (!matrix)
        return;
    PaperPiece piece;
    piece.kind = Kind::Small;
    piece.text = explanation;
    piece.image = matrix->toImage(1, 0).convertToFormat(QImage::Format_RGB32);
    piece.imageSize = QSizeF(m_style.mm(codeMm), m_style.mm(codeMm));
    piece.isCode = true;
    piece.before = m_style.mm(sectionMm);
    m_flow.add(std::move(piece));
}

} // namespace naober
