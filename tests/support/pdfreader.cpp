// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdfreader.h"

#include <QHash>
#include <QProcess>
#include <QXmlStreamReader>

#include <algorithm>

namespace naober::test {

namespace {

QByteArray run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// What pdftotext writes of letters without a name is no XML.
QString asXml(const QByteArray &said)
{
    QString xml;
    for (const char32_t unit : QString::fromUtf8(said).toUcs4()) {
        const bool isXml = unit == U'\n' || (unit >= 0x20 && unit < 0xD800)
            || (unit >= 0xE000 && unit < 0xFFFE) || unit >= 0x10000;
        if (isXml)
            xml += QString::fromUcs4(&unit, 1);
    }
    return xml;
}

double number(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toDouble();
}

} // namespace

QString PdfPage::text() const
{
    QStringList all;
    for (const PdfWord &word : words)
        all.append(word.text);
    return all.join(QLatin1Char(' '));
}

QStringList PdfPage::lines() const
{
    QList<PdfWord> sorted = words;
    std::stable_sort(sorted.begin(), sorted.end(), [](const PdfWord &a, const PdfWord &b) {
        return qRound(a.box.bottom()) < qRound(b.box.bottom());
    });
    QStringList lines;
    double bottom = -100.0;
    for (const PdfWord &word : std::as_const(sorted)) {
        if (word.box.bottom() - bottom > 4.0)
            lines.append(word.text);
        else
            lines.last() += QLatin1Char(' ') + word.text;
        bottom = word.box.bottom();
    }
    return lines;
}

QList<PdfPage> readPdf(const QString &file)
{
    QList<PdfPage> pages;
    QXmlStreamReader xml(asXml(run(QStringLiteral("pdftotext"),
                                   {QStringLiteral("-bbox"), QStringLiteral("-enc"),
                                    QStringLiteral("UTF-8"), file, QStringLiteral("-")})));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page")) {
            pages.append({QSizeF(number(xml, "width"), number(xml, "height")), {}});
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number(xml, "xMin"), number(xml, "yMin")),
                             QPointF(number(xml, "xMax"), number(xml, "yMax")));
            pages.last().words.append({xml.readElementText(), box});
        }
    }
    return pages;
}

QList<double> pdfLetterSizes(const QString &file)
{
    const QByteArray said =
        run(QStringLiteral("pdftohtml"),
            {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-zoom"),
             QStringLiteral("1"), QStringLiteral("-stdout"), file});
    QHash<QString, double> fonts;
    QList<double> sizes;
    QXmlStreamReader xml(said);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("fontspec"))
            fonts.insert(xml.attributes().value(QLatin1String("id")).toString(),
                         number(xml, "size"));
        else if (xml.name() == QLatin1String("text"))
            sizes.append(fonts.value(xml.attributes().value(QLatin1String("font")).toString()));
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

QString drawPdf(const QString &file, int page, int dpi)
{
    const QString picture = file.chopped(4) + QLatin1Char('-') + QString::number(page);
    const QString number = QString::number(page);
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
         QString::number(dpi), QStringLiteral("-f"), number, QStringLiteral("-l"), number, file,
         picture});
    return picture + QStringLiteral(".png");
}

} // namespace naober::test
