// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace naober::test {

struct PdfWord
{
    QString text;
    QRectF box; ///< points from the page's upper left corner
};

struct PdfPage
{
    QSizeF size; ///< points
    QList<PdfWord> words; ///< in the order in which they are read

    QString text() const; ///< the words with a space between them
    /// The words by the lines that they stand on, top to bottom.
    QStringList lines() const;
};

/// What poppler's own tools find in a PDF: another reader than the writer.
QList<PdfPage> readPdf(const QString &file);
/// Sizes of the letters in points, smallest first, as often as there are pieces of text in them.
QList<double> pdfLetterSizes(const QString &file);
/// A page as a picture of \a dpi, saved as PNG beside the PDF; its path.
QString drawPdf(const QString &file, int page, int dpi);

} // namespace naober::test
