// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/handoutprinter.h"
#include "paper/paperstyle.h"
#include "paper/qrmatrix.h"
#include "support/httpfixture.h"
#include "support/pdfreader.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;
using namespace naober::test;

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

Span span(const QString &text, bool bold = false)
{
    Span span;
    span.text = text;
    span.bold = bold;
    return span;
}

Block paragraph(const QString &text)
{
    Block block;
    block.spans = {span(text)};
    return block;
}

Block heading(const QString &text)
{
    Block block = paragraph(text);
    block.kind = Block::Kind::Heading;
    return block;
}

/// So many words "a7" that a reader can count them.
QString words(const QString &word, int count)
{
    return QStringList(count, word).join(QLatin1Char(' '));
}

/// Something of everything.
Handout market()
{
    Handout handout;
    handout.village = QStringLiteral("Merelrooi");
    handout.over = QStringLiteral("Elke eerste zondag");
    handout.title = QStringLiteral("Rommelmarkt bij de molen");
    handout.notice = QStringLiteral("Dit gaat niet door.");
    handout.facts = {{QStringLiteral("Wanneer"), QStringLiteral("Zondag 6 december 2026"),
                      QStringLiteral("10.00 – 15.00 uur"), true},
                     {QStringLiteral("Waar"), QStringLiteral("Molenplein"), {}, false}};
    handout.summary = QStringLiteral("Tweedehands spullen en een kop soep.");
    Block list;
    list.kind = Block::Kind::List;
    list.ordered = true;
    list.items = {{span(QStringLiteral("breng tassen mee"))},
                  {span(QStringLiteral("kom te voet"))}};
    Block mixed;
    mixed.spans = {span(QStringLiteral("Een kraam kost ")), span(QStringLiteral("vijf euro"), true),
                   span(QStringLiteral(" de dag."))};
    handout.body = {heading(QStringLiteral("Wat is er")), mixed, list};
    handout.sections = {
        {QStringLiteral("Openingstijden"),
         {{QStringLiteral("Maandag"), QStringLiteral("9.00 – 12.00 uur"), {}, false}},
         HandoutSection::Columns::Wide}};
    handout.code = QStringLiteral("https://dorp.example/markt");
    handout.codeText = QStringLiteral("Houd uw telefoon voor dit vierkant.");
    handout.origin = QStringLiteral("Van: Dorpsraad");
    handout.contact = QStringLiteral("Vragen? Bel het loket: 000 000 00 00");
    handout.printedOn = QStringLiteral("afgedrukt op 21 november 2026");
    return handout;
}

} // namespace

class TestHandoutPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintEveryWordInOrder();
    void shouldPrintLargeOnA4InsideTheMargins();
    void shouldNumberPagesAndCutNothing();
    void shouldLeaveNoLineAndNoHeadingAlone();
    void shouldBreakWhatIsNothingButHeadings();
    void shouldStopAndSayThatThereIsMore();
    void shouldPrintMarkupAsLettersAndAskNobody();
    void shouldPrintPicturesOfThisMachineOnly();
    void shouldPrintACodeThatCanBeRead();
    void shouldPrintFromRightToLeft();
    void shouldUseThePaperThatIsThere();
    void shouldPrintSlipsSmall();
    void shouldFillARollInSmallerPrint();
    void shouldSaveWholeFilesOrNone();

private:
    QList<PdfPage> printed(const Handout &handout)
    {
        m_file = m_folder.filePath(QStringLiteral("handout.pdf"));
        if (!HandoutPrinter::savePdf(handout, m_file))
            return {};
        return readPdf(m_file);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestHandoutPrinter::shouldPrintEveryWordInOrder()
{
    const QList<PdfPage> pages = printed(market());
    QVERIFY(!pages.isEmpty());
    QString all;
    for (const PdfPage &page : pages)
        all += page.lines().join(QLatin1Char('\n')) + QLatin1Char('\n');
    qsizetype at = 0;
    for (const char *said :
         {"Merelrooi", "Elke eerste zondag", "Rommelmarkt bij de molen", "Dit gaat niet door.",
          "Wanneer Zondag 6 december 2026", "10.00 – 15.00 uur", "Waar Molenplein",
          "Tweedehands spullen en een kop soep.", "Wat is er", "Een kraam kost vijf euro de dag.",
          "1. breng tassen mee", "2. kom te voet", "Openingstijden", "Maandag 9.00 – 12.00 uur",
          "Houd uw telefoon voor dit", "vierkant.", "Van: Dorpsraad"}) {
        const qsizetype found = all.indexOf(QString::fromUtf8(said), at);
        QVERIFY2(found >= 0,
                 qPrintable(QString::fromUtf8(said) + QStringLiteral("\nnot in\n") + all));
        at = found;
    }
    for (const PdfPage &page : pages) {
        QVERIFY(page.text().contains(QStringLiteral("Merelrooi · afgedrukt op 21 november 2026")));
        QVERIFY(page.text().contains(QStringLiteral("Vragen? Bel het loket: 000 000 00 00")));
    }
}

void TestHandoutPrinter::shouldPrintLargeOnA4InsideTheMargins()
{
    Handout handout = market();
    handout.body.append(paragraph(words(QStringLiteral("dorp"), 900)));
    handout.body.append(paragraph(QString(4000, QLatin1Char('W'))));
    const QList<PdfPage> pages = printed(handout);
    QVERIFY(pages.size() > 2);
    const QMarginsF margins = PaperStyle::margins(210.0) * pointsPerMm;
    for (const PdfPage &page : pages) {
        QCOMPARE(page.size.toSize(), QSize(595, 842));
        const QRectF room = QRectF(QPointF(0.0, 0.0), page.size)
                                .marginsRemoved(margins - QMarginsF(1.0, 1.0, 1.0, 1.0));
        for (const PdfWord &word : page.words)
            QVERIFY2(room.contains(word.box), qPrintable(word.text.left(40)));
    }
    // Each page has three pieces at its foot: everything else is large.
    const QList<double> sizes = pdfLetterSizes(m_file);
    QVERIFY(sizes.size() > 3 * pages.size());
    QVERIFY(sizes.first() >= 12.0);
    QVERIFY(sizes.at(3 * pages.size()) >= 16.0);
    QVERIFY(sizes.last() >= 28.0);
}

void TestHandoutPrinter::shouldNumberPagesAndCutNothing()
{
    Handout handout = market();
    constexpr int paragraphs = 30;
    for (int index = 0; index < paragraphs; ++index)
        handout.body.append(paragraph(words(QStringLiteral("a%1").arg(index), 40)));
    const QList<PdfPage> pages = printed(handout);
    QVERIFY(pages.size() > 3);
    QHash<QString, int> counted;
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const QString number = HandoutPrinter::tr("page %1 of %2").arg(index + 1).arg(pages.size());
        QVERIFY2(pages.at(index).text().contains(number), qPrintable(number));
        QRectF line;
        for (const PdfWord &word : pages.at(index).words) {
            ++counted[word.text];
            // A line ends before the next one begins, and before the foot of the page.
            QVERIFY(word.box.bottom() <= pages.at(index).size.height() - 14.0 * pointsPerMm);
        }
    }
    for (int index = 0; index < paragraphs; ++index)
        QCOMPARE(counted.value(QStringLiteral("a%1").arg(index)), 40);
}

void TestHandoutPrinter::shouldLeaveNoLineAndNoHeadingAlone()
{
    // The text before moves all breaks from line to line.
    for (int before = 1; before <= 12; ++before) {
        Handout handout;
        handout.title = QStringLiteral("Titel");
        for (int index = 0; index < before; ++index)
            handout.facts.append({QStringLiteral("f"), QStringLiteral("feit"), {}, false});
        for (int index = 0; index < 14; ++index) {
            handout.body.append(heading(QStringLiteral("H%1").arg(index)));
            handout.body.append(paragraph(words(QStringLiteral("woord%1").arg(index), 34)));
        }
        const QList<PdfPage> pages = printed(handout);
        QVERIFY(pages.size() > 2);
        for (const PdfPage &page : pages) {
            QStringList lines = page.lines();
            lines.removeIf(
                [](const QString &line) { return line.contains(QLatin1String("page ")); });
            QVERIFY2(!lines.last().startsWith(QLatin1Char('H')), qPrintable(lines.last()));
            for (int index = 0; index < 14; ++index) {
                const QString word = QStringLiteral("woord%1 ").arg(index);
                const qsizetype seen =
                    std::count_if(lines.begin(), lines.end(), [&word](const QString &line) {
                        return QString(line + QLatin1Char(' ')).contains(word);
                    });
                QVERIFY2(seen != 1, qPrintable(word));
            }
        }
    }
}

void TestHandoutPrinter::shouldBreakWhatIsNothingButHeadings()
{
    Handout handout;
    for (int index = 0; index < 80; ++index)
        handout.body.append(heading(QStringLiteral("H%1").arg(index)));
    const QList<PdfPage> pages = printed(handout);
    QVERIFY(pages.size() > 1);
    QString all;
    for (const PdfPage &page : pages)
        all += page.text() + QLatin1Char(' ');
    for (int index = 0; index < 80; ++index)
        QVERIFY(all.contains(QStringLiteral("H%1 ").arg(index)));
}

void TestHandoutPrinter::shouldStopAndSayThatThereIsMore()
{
    Handout handout = market();
    for (int index = 0; index < 500; ++index)
        handout.body.append(paragraph(QString(130'000, QLatin1Char('x'))));
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(m_folder.filePath(QStringLiteral("much.pdf")));
    const PrintedPages made = HandoutPrinter::print(handout, writer);
    QCOMPARE(made.pages, HandoutPrinter::mostPages);
    QVERIFY(made.cut);
    const QList<PdfPage> pages = printed(handout);
    QCOMPARE(pages.size(), HandoutPrinter::mostPages);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(pages.last().text().contains(QStringLiteral("You can read the rest on the screen.")));
    QVERIFY(!pages.first().text().contains(QStringLiteral("There is more.")));
}

void TestHandoutPrinter::shouldPrintMarkupAsLettersAndAskNobody()
{
    HttpFixture server;
    const QString trap = server.url().toString();
    const QString markup =
        QStringLiteral("<img src=%1x.png><b>dik</b> &amp; <script>1</script>").arg(trap);
    Handout handout;
    handout.title = handout.over = handout.notice = handout.summary = handout.origin = markup;
    handout.village = handout.printedOn = handout.contact = QStringLiteral("<i>%1</i>").arg(trap);
    handout.facts = {{QStringLiteral("<i>k</i>"), markup, markup, false}};
    handout.body = {paragraph(markup), heading(markup)};
    handout.picture = trap + QStringLiteral("x.png");
    Block block;
    block.kind = Block::Kind::Picture;
    block.image.media = QStringLiteral("m");
    handout.body.append(block);
    handout.pictures.insert(QStringLiteral("m"), trap + QStringLiteral("y.png"));
    const QList<PdfPage> pages = printed(handout);
    QVERIFY(!pages.isEmpty());
    QVERIFY(pages.first().text().contains(QStringLiteral("<b>dik</b> &amp; <script>1</script>")));
    QCOMPARE(server.queries().size(), 0);
}

void TestHandoutPrinter::shouldPrintPicturesOfThisMachineOnly()
{
    const QString file = m_folder.filePath(QStringLiteral("red.png"));
    QImage red(3000, 1000, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(file));
    Handout handout;
    handout.picture = file;
    QVERIFY(!printed(handout).isEmpty());
    const QImage page(drawPdf(m_file, 1, 72));
    const QColor color = page.pixelColor(page.width() / 2, int(30 * pointsPerMm));
    QVERIFY(color.red() > 240 && color.green() < 16 && color.blue() < 16);
    // Broken, missing, a folder: no room is taken.
    QFile broken(m_folder.filePath(QStringLiteral("broken.png")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\x89PNG\r\n\x1a\n and then nothing");
    broken.close();
    for (const QString &none :
         QStringList{broken.fileName(), file + QStringLiteral("x"), m_folder.path()}) {
        handout.picture = none;
        handout.summary = QStringLiteral("tekst");
        const QList<PdfPage> pages = printed(handout);
        QVERIFY(pages.first().words.first().box.top() < 25 * pointsPerMm);
    }
}

void TestHandoutPrinter::shouldPrintACodeThatCanBeRead()
{
    Handout handout;
    handout.code = QStringLiteral("https://dorp.example/markt");
    QVERIFY(!printed(handout).isEmpty());
    constexpr int dpi = 254; // ten pixels a millimetre
    const QImage page(drawPdf(m_file, 1, dpi));
    const std::optional<QrMatrix> code = QrMatrix::encode(handout.code);
    const double module = 420.0 / code->size();
    QVERIFY(module > 6.0); // 0.6 mm
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            const int gray =
                qGray(page.pixel(int(200 + (x + 0.5) * module), int(160 + (y + 0.5) * module)));
            QCOMPARE(gray < 128, code->isDark(x, y));
        }
    }
}

void TestHandoutPrinter::shouldPrintFromRightToLeft()
{
    Handout handout;
    handout.title = QString::fromUtf8("ברוכים הבאים לכפר");
    const QList<PdfPage> pages = printed(handout);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().words.size() > 2);
    // It begins at the right edge.
    double right = 0.0;
    for (const PdfWord &word : pages.first().words) {
        if (word.box.top() < 100.0)
            right = qMax(right, word.box.right());
    }
    QVERIFY2(right > 170 * pointsPerMm, qPrintable(QString::number(right)));
}

void TestHandoutPrinter::shouldUseThePaperThatIsThere()
{
    for (const QPageSize::PageSizeId size : {QPageSize::Letter, QPageSize::A5}) {
        const QString file = m_folder.filePath(QStringLiteral("size.pdf"));
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(size));
        writer.setResolution(300);
        QVERIFY(HandoutPrinter::print(market(), writer).pages > 0);
        for (const PdfPage &page : readPdf(file)) {
            QCOMPARE(page.size.toSize(), QPageSize(size).size(QPageSize::Point).toSize());
            for (const PdfWord &word : page.words)
                QVERIFY(QRectF(QPointF(0, 0), page.size).contains(word.box));
        }
    }
}

void TestHandoutPrinter::shouldPrintSlipsSmall()
{
    Handout slip = market();
    slip.slip = true;
    const QList<PdfPage> pages = printed(slip);
    QVERIFY(!pages.isEmpty());
    QCOMPARE(pages.first().size.toSize(), QSize(420, 595));
    QVERIFY(pdfLetterSizes(m_file).at(3 * pages.size()) >= 16.0);
}

void TestHandoutPrinter::shouldFillARollInSmallerPrint()
{
    const QString file = m_folder.filePath(QStringLiteral("roll.pdf"));
    constexpr double wide = 80.0;
    {
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(QSizeF(wide, 297.0), QPageSize::Millimeter));
        writer.setResolution(203); // of a thermal printer
        QCOMPARE(HandoutPrinter::print(market(), writer).pages, 1);
    }
    const QList<PdfPage> pages = readPdf(file);
    QCOMPARE(pages.size(), 1);
    const QRectF room(0.0, 0.0, wide * pointsPerMm, pages.first().size.height());
    double right = 0.0;
    for (const PdfWord &word : pages.first().words) {
        QVERIFY2(room.contains(word.box), qPrintable(word.text));
        right = qMax(right, word.box.right());
    }
    // The paper is used, and nobody needs a glass to read it.
    QVERIFY(right > room.width() * 0.75);
    QVERIFY(pdfLetterSizes(file).at(3) >= 10.0);
}

void TestHandoutPrinter::shouldSaveWholeFilesOrNone()
{
    const QString file = m_folder.filePath(QStringLiteral("none/there.pdf"));
    QVERIFY(!HandoutPrinter::savePdf(market(), file));
    QVERIFY(!QFile::exists(file));
    // A folder in its place.
    const QString folder = m_folder.filePath(QStringLiteral("folder.pdf"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(!HandoutPrinter::savePdf(market(), folder));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("folder.pdf.*")}).size(), 0);
}

QTEST_MAIN(TestHandoutPrinter)
#include "tst_handoutprinter.moc"
