// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/handoutprinter.h"

#include "domain/text.h"
#include "paper/handoutpieces.h"

#include <QPdfWriter>
#include <QSaveFile>

namespace naober {

namespace {

constexpr double footMm = 16.0; // high, with the space above it
constexpr double footTextMm = 11.0;
constexpr qsizetype longestFoot = 200;

} // namespace

PrintedPages HandoutPrinter::print(const Handout &handout, QPagedPaintDevice &device)
{
    // A printer that cannot print so near to the edge keeps its own margins.
    const double widthMm = device.pageLayout().fullRect(QPageLayout::Millimeter).width();
    device.setPageMargins(PaperStyle::margins(widthMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return {};
    const PaperStyle style(device, widthMm);
    const QSizeF paper = device.pageLayout().paintRectPixels(device.logicalDpiY()).size();
    const QSizeF page(paper.width(), qMax(style.mm(footMm), paper.height() - style.mm(footMm)));
    const PaperFlow flow = laidOut(handout, style, page);
    for (int index = 0; index < flow.pageCount(); ++index) {
        if (index > 0 && !device.newPage())
            return {};
        flow.draw(painter, index);
        drawFoot(painter, handout, style, paper,
                 tr("page %1 of %2").arg(index + 1).arg(flow.pageCount()));
    }
    return painter.end() ? PrintedPages{flow.pageCount(), flow.isCut()} : PrintedPages();
}

PaperFlow HandoutPrinter::laidOut(const Handout &handout, const PaperStyle &style, QSizeF page)
{
    const auto layOut = [&](bool withPicture) {
        PaperFlow flow(style, page, mostPages);
        HandoutPieces(style, page, flow).add(handout, withPicture);
        flow.breakPages(tr("There is more. You can read the rest on the screen."));
        return flow;
    };
    PaperFlow bare = layOut(false);
    if (handout.picture.isEmpty() || bare.isCut())
        return bare;
    PaperFlow full = layOut(true);
    return full.pageCount() > bare.pageCount() ? std::move(bare) : std::move(full);
}

void HandoutPrinter::drawFoot(QPainter &painter, const Handout &handout, const PaperStyle &style,
                              QSizeF page, const QString &number)
{
    const double top = page.height() - style.mm(footTextMm);
    painter.fillRect(QRectF(0.0, top - style.mm(2.0), page.width(), style.pt(0.8)), Qt::black);
    painter.setPen(Qt::black);
    const double line = style.pt(PaperStyle::points(PaperStyle::Kind::Foot) * 1.3);
    const auto draw = [&](const QString &text, double width, double y, Qt::Alignment side) {
        const QFont font(style.font(PaperStyle::Kind::Foot, text), &style.device());
        painter.setFont(font);
        const QFontMetricsF metrics(font, &style.device());
        const QString shown =
            metrics.elidedText(harmlessText(text, longestFoot), Qt::ElideRight, width);
        const QRectF room(side == Qt::AlignRight ? page.width() - width : 0.0, y, width, line);
        painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    };
    QStringList left{handout.village, handout.printedOn};
    left.removeAll(QString());
    draw(left.join(QStringLiteral(" · ")), page.width() * 0.75, top, Qt::AlignLeft);
    draw(number, page.width() * 0.24, top, Qt::AlignRight);
    draw(handout.contact, page.width(), top + line, Qt::AlignLeft);
}

bool HandoutPrinter::savePdf(const Handout &handout, const QString &file)
{
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return false;
    bool isDrawn = false;
    {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(handout.slip ? QPageSize::A5 : QPageSize::A4));
        writer.setTitle(handout.title);
        writer.setCreator(QStringLiteral("Naober"));
        isDrawn = print(handout, writer).pages > 0;
    }
    return isDrawn && saved.error() == QFileDevice::NoError && saved.commit();
}

} // namespace naober
