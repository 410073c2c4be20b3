// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

#include "domain/limits.h"
#include "domain/validation.h"
#include "import/htmlentities.h"
#include "import/htmltag.h"
#include "import/importer.h"
#include "import/sanitizer.h"
#include "import/weblink.h"

#include <QJsonDocument>
#include <QTest>

using namespace naober;

namespace {

const QUrl base(QStringLiteral("https://dorp.example/nieuws/fanfare"));

QString inLine(const QList<Span> &spans)
{
    QString out;
    for (const Span &span : spans) {
        QString text = span.text;
        if (span.bold)
            text = QLatin1Char('*') + text + QLatin1Char('*');
        if (span.italic)
            text = QLatin1Char('_') + text + QLatin1Char('_');
        if (!span.link.isEmpty())
            text = QLatin1Char('(') + text + QLatin1String(")[") + span.link + QLatin1Char(']');
        out += text;
    }
    return out;
}

/// Blocks in a short notation: one per line, "# " a heading, "- " items, "! " a picture.
QString drawn(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        switch (block.kind) {
        case Block::Kind::Paragraph:
            lines += inLine(block.spans);
            break;
        case Block::Kind::Heading:
            lines += QString(block.level - 1, u'#') + QLatin1Char(' ') + inLine(block.spans);
            break;
        case Block::Kind::List:
            for (const QList<Span> &item : block.items)
                lines += QLatin1String(block.ordered ? "1 " : "- ") + inLine(item);
            break;
        case Block::Kind::Picture:
            lines += QLatin1String("! ") + block.image.url + QLatin1Char(' ') + block.image.alt;
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace

class tst_Sanitizer : public QObject
{
    Q_OBJECT

private slots:
    void shouldMakeBlocks_data();
    void shouldMakeBlocks();
    void shouldKnowEveryTag();
    void shouldDropWhatHarms_data();
    void shouldDropWhatHarms();
    void shouldDecodeEntitiesOnce_data();
    void shouldDecodeEntitiesOnce();
    void shouldStripTitles_data();
    void shouldStripTitles();
    void shouldPartPlainText();
    void shouldCutAnExcerptBetweenWords();
    void shouldKeepTheLimitsOfABody();
    void shouldAgreeWithTheDomainOnPlainLinks_data();
    void shouldAgreeWithTheDomainOnPlainLinks();
    void shouldSurviveBombs_data();
    void shouldSurviveBombs();
};

void tst_Sanitizer::shouldMakeBlocks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const char *html, const char *blocks) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(blocks);
    };
    row("paragraphs", "<p>een\n  twee</p><p> drie </p>", "een twee\ndrie");
    row("unclosed paragraphs", "<p>een<p>twee<div>drie</div>vier", "een\ntwee\ndrie\nvier");
    row("line breaks", "een<br>twee<br/>drie</br>vier", "een\ntwee\ndrie\nvier");
    row("headings", "<h1>een</h1><h2>twee</h2><h3>drie</h3><h6>zes</h6>x",
        "# een\n# twee\n## drie\n## zes\nx");
    row("an unclosed heading", "<div><h2>een</div>twee", "# een\ntwee");
    row("styles", "<p>a <b>b</b> <em>c <strong>d</strong></em>e</p>", "a *b *_c __*d*_e");
    row("styles that overlap", "<p><b>a<i>b</b>c</i>d</p>", "*a*_*b*__c_d");
    row("a style over paragraphs", "<b><p>a</p><p>b</p></b>c", "*a*\n*b*\nc");
    row("unclosed style in a paragraph", "<p><b>a</p><p>b</b>c</p>", "*a*\n*b*c");
    row("links", "<a href='/x y'>a</a> <a href=\"http://b.example/?a=1&amp;b=2\">b</a>",
        "(a)[https://dorp.example/x%20y]( b)[http://b.example/?a=1&b=2]");
    row("mail and telephone", "<a href='mailto:a@b.nl'>a</a><a href='tel:+31691234578'>b</a>",
        "(a)[mailto:a@b.nl](b)[tel:+31691234578]");
    row("a link in a link", "<a href='//a.nl/'>a<a href='//b.nl/'>b</a>c",
        "(a)[https://a.nl/](b)[https://b.nl/]c");
    row("a link into the page", "<a href='#top'>a</a>", "a");
    row("lists", "<ul><li>een<li>twee</ul><ol><li><p>drie</p><p>vier</p></li></ol>",
        "- een\n- twee\n1 drie vier");
    row("a list in a list", "<ul><li>een<ul><li>twee</li></ul></li><li>drie</ul>vier",
        "- een\n- twee\n- drie\nvier");
    row("items without a list", "<li>een</li><li>twee</li>", "een\ntwee");
    row("a list without items", "<ul>een</ul>twee", "- een\ntwee");
    row("a table",
        "<table><tr><th>ma<th>di</tr><tr><td>9 uur</td><td></td><td>10 uur</td></tr>"
        "</table>na",
        "ma, di\n9 uur, 10 uur\nna");
    row("an end tag in a cell", "<div><table><tr><td>a</div>b</td></tr></table>c</div>d",
        "ab\nc\nd");
    row("definitions", "<dl><dt>wat<dd>dit<dt>wie<dd>zij</dl>na", "*wat*\ndit\n*wie*\nzij\nna");
    row("preformatted and quoted", "<blockquote>een</blockquote><pre>twee</pre>", "een\ntwee");
    row("a picture", "<p>een <img src='/a.jpg' alt='De fanfare'> twee</p>",
        "een twee\n! https://dorp.example/a.jpg De fanfare");
    row("a picture first", "<p><a href='/b'><img src='a.jpg' alt=x></a>een</p>",
        "! https://dorp.example/nieuws/a.jpg x\neen");
    row("a picture in a list", "<ul><li>een<img src='/a.jpg'></li><li>twee</ul>",
        "- een\n- twee\n! https://dorp.example/a.jpg ");
    row("a picture that loads late",
        "<img src='data:image/gif;base64,R0' data-src='/a.jpg'><noscript><img src='/a.jpg'>"
        "</noscript>",
        "! https://dorp.example/a.jpg ");
    row("a picture with sources only", "<img srcset='/a.jpg 1x, /b.jpg 2x'>",
        "! https://dorp.example/a.jpg ");
    row("emoji as pictures", "<p>Leuk <img class='wp-smiley' src='/x.png' alt='🙂'> he</p>",
        "Leuk 🙂 he");
    row("white space between styles", "<p><b>a</b>\n<i>b</i></p>", "*a *_b_");
    row("hard spaces", "<p>&nbsp;</p><p>a&nbsp;&nbsp;b</p>", "a b");
    row("tags in any case", "<P>a<STRONG>b</StRoNg></P>", "a*b*");
    row("comments", "a<!-- <p>x --><!-->b<!--->c<!x>d<?y?>e", "abcde");
    row("no tag", "<p>1 < 2, a<3 en <> b</p>", "1 < 2, a<3 en <> b");
    row("plain text", "een &amp; twee", "een & twee");
}

void tst_Sanitizer::shouldMakeBlocks()
{
    QFETCH(QString, html);
    QFETCH(QString, blocks);
    QCOMPARE(drawn(sanitizeHtml(html, base)), blocks);
}

void tst_Sanitizer::shouldKnowEveryTag()
{
    QCOMPARE(htmlTag(u"a"), HtmlTag::A);
    QCOMPARE(htmlTag(u"Blockquote"), HtmlTag::Blockquote);
    QCOMPARE(htmlTag(u"H1"), HtmlTag::H1);
    QCOMPARE(htmlTag(u"header"), HtmlTag::Header);
    QCOMPARE(htmlTag(u"table"), HtmlTag::Table);
    QCOMPARE(htmlTag(u"td"), HtmlTag::Td);
    QCOMPARE(htmlTag(u"textarea"), HtmlTag::Textarea);
    QCOMPARE(htmlTag(u"xmp"), HtmlTag::Xmp);
    for (const char16_t *none : {u"", u"aa", u"h7", u"blockquotes", u"zzz", u"\u212A"})
        QCOMPARE(htmlTag(none), HtmlTag::Other);
}

void tst_Sanitizer::shouldDropWhatHarms_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *html, const char *blocks) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(blocks);
    };
    row("a<script>alert(1)</script>b", "ab");
    row("a<SCRIPT >x</ScRiPt >b", "ab");
    row("a<script>if (a</b) '<p>'</script>b", "ab");
    row("a<style>p{}</style>b<title>c</title>d", "abd");
    row("a<script>never closed <p>b</p>", "a");
    row("a<iframe src='https://x.example'><p>in</p></iframe>b", "ab");
    row("a<form action=x><p>naam</p><input name=y></form>b", "ab");
    row("a<svg><script>x</script><text>t</text></svg>b", "ab");
    row("a<math><mi>x</mi></math>b<object>o</object><video>v</video>c", "abc");
    row("<p>a<button>x<p>y</p></button>b</p>", "ab");
    row("<a href='javascript:alert(1)'>a</a>", "a");
    row("<a href=' java\nscript:alert(1)'>a</a>", "a");
    row("<a href='JaVaScRiPt&colon;alert(1)'>a</a>", "a");
    row("<a href='data:text/html,x'>a</a><a href='file:///etc/passwd'>b</a>", "ab");
    row("<a href='&#106;avascript:x'>a</a><a href='vbscript:x'>b</a>", "ab");
    row("a<img src='data:image/png;base64,x'>b<img src='file:///x.png'>", "ab");
    row("a<img src='javascript:x' onerror='alert(1)'>b", "ab");
    row("a<img src='https://t.example/p.gif' width=1 height=1>", "a");
    row("a<img src='https://t.example/p.gif' width='0'>", "a");
    row("a<img src='https://t.example/p.gif' style='display: none'>", "a");
    row("a<img src='https://pixel.wp.com/b.gif?x=1'>", "a");
    row("<div style='DISPLAY : none'>verborgen<ul><li>x</ul></div>a", "a");
    row("<p onclick='x'>a</p>", "a");
    row("<p title='>'>a</p><p title=\"</p>\">b</p>", "a\nb");
    row("<img src=x onerror=alert(1)//", "");
    row("a<b", "a");
}

void tst_Sanitizer::shouldDropWhatHarms()
{
    QFETCH(QString, html);
    QFETCH(QString, blocks);
    QCOMPARE(drawn(sanitizeHtml(html, base)), blocks);
}

void tst_Sanitizer::shouldDecodeEntitiesOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded");
    const auto row = [](const char *text, const char *decoded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(decoded);
    };
    row("&amp;lt;", "&lt;");
    row("&eacute;&euml;&hellip;&euro;&apos;", "éë…€'");
    row("&#233;&#xE9;&#XE9;", "ééé");
    row("&#8217;&#128512;", "’😀");
    row("&#146;&#0;&#xD800;&#x110000;&#99999999999;", "’\uFFFD\uFFFD\uFFFD\uFFFD");
    row("Caf&eacute bar, &copy2026, Q&A, &ampx", "Café bar, ©2026, Q&A, &x");
    row("&euro 5 &nonsense; & &; &# &#x; &", "&euro 5 &nonsense; & &; &# &#x; &");
    row("&NewLine;&commat;", "\n@");
}

void tst_Sanitizer::shouldDecodeEntitiesOnce()
{
    QFETCH(QString, text);
    QFETCH(QString, decoded);
    QCOMPARE(decodedEntities(text), decoded);
    QCOMPARE(decodedEntities(u"?a=1&copy=2&lt;x", true), QStringLiteral("?a=1&copy=2<x"));
}

void tst_Sanitizer::shouldStripTitles_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *html, const char *text) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("Tom &amp; Jerry", "Tom & Jerry");
    row("&amp;lt;b&amp;gt;", "&lt;b&gt;");
    row("<b>Vet</b> en <i>schuin</i>", "Vet en schuin");
    row("1 < 2 & 3 > 2", "1 < 2 & 3 > 2");
    row("een<br>twee<p>drie</p>", "een twee drie");
    row(" een \n twee ", "een twee");
    row("x<script>alert(1)</script>y<svg>z</svg>", "xy");
    row("<img src=x onerror=alert(1)>titel", "titel");
}

void tst_Sanitizer::shouldStripTitles()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlToText(html), text);
}

void tst_Sanitizer::shouldPartPlainText()
{
    QCOMPARE(drawn(plainTextBlocks(u"een\ntwee\n\n<b>drie</b> &amp; vier")),
             QStringLiteral("een\ntwee\n<b>drie</b> &amp; vier"));
    const QString cut = QStringLiteral("Deze regel is afgebroken omdat hij te lang werd voor het\n"
                                       "venster van de schrijver.\nDeze niet.");
    QCOMPARE(drawn(plainTextBlocks(cut)),
             QStringLiteral("Deze regel is afgebroken omdat hij te lang werd voor het venster van "
                            "de schrijver.\nDeze niet."));
    QVERIFY(plainTextBlocks(u" \n \r\n").isEmpty());
}

void tst_Sanitizer::shouldCutAnExcerptBetweenWords()
{
    QCOMPARE(excerpt(QStringLiteral("een twee drie"), 20), QStringLiteral("een twee drie"));
    QCOMPARE(excerpt(QStringLiteral("een twee, drie vier"), 12), QStringLiteral("een twee…"));
    QCOMPARE(excerpt(QString(50, u'x'), 10), QString(9, u'x') + QChar(u'…'));
    QString faces;
    for (int i = 0; i < 20; ++i)
        faces += QStringLiteral("😀");
    const QString cut = excerpt(faces, 10);
    QVERIFY(cut.size() <= 10);
    QVERIFY(cut.isValidUtf16());
}

void tst_Sanitizer::shouldKeepTheLimitsOfABody()
{
    const auto size = [](const QList<Block> &blocks) { return plainText(blocks).size(); };
    const QString paragraph = QLatin1String("<p>") + QString(1000, u'x') + QLatin1String("</p>");
    const QList<Block> many = sanitizeHtml(paragraph.repeated(2000), base);
    QVERIFY(many.size() <= limits::blocks);
    QVERIFY(size(many) <= limits::text + many.size());
    const QList<Block> one = sanitizeHtml(QLatin1String("<p>") + QString(1 << 20, u'x'), base);
    QCOMPARE(one.size(), 1);
    QCOMPARE(size(one), limits::text);
    QVERIFY(sanitizeHtml(QStringLiteral("<img src='/%1.jpg'>").arg(1).repeated(5000), base).size()
            <= limits::blocks);
}

void tst_Sanitizer::shouldAgreeWithTheDomainOnPlainLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("plain");
    const auto row = [](const QString &link, bool plain) {
        QTest::newRow(qPrintable(link.left(60))) << link << plain;
    };
    for (const char *link :
         {"https://dorp.example", "http://www.het-dorp.example/a/b.html?x=1&y=%C3%A9",
          "https://a1.example/@x:y;z,w+v~u_t"})
        row(QString::fromLatin1(link), true);
    for (const char *link :
         {"https://",      "https:///x",    "https://a..b/",    "https://.a/",    "https://a./",
          "https://-a.b/", "https://a-.b/", "https://1.2.3.4/", "https://a:80/",  "https://a@b/",
          "https://A.b/",  "https://a/%zz", "https://a/%4",     "https://a/../b", "https://a/ b",
          "https://a/\\b", "https://a?x",   "https://a#x",      "ftp://a/",       "javascript:x",
          "https://a/[x]", "https://a/|",   "https://xn--a/<"})
        row(QString::fromLatin1(link), false);
    row(QLatin1String("https://a/") + QString(3000, u'x'), false);
    row(QLatin1String("https://") + QString(64, u'x') + QLatin1String("/"), false);
    row(QString::fromUtf8("https://caf\xC3\xA9.example/"), false);
}

void tst_Sanitizer::shouldAgreeWithTheDomainOnPlainLinks()
{
    QFETCH(QString, link);
    QFETCH(bool, plain);
    QCOMPARE(isPlainWebLink(link), plain);
    if (plain) {
        QVERIFY(isAllowedLink(link));
        QCOMPARE(QUrl(link).toString(QUrl::FullyEncoded), link);
    }
}

void tst_Sanitizer::shouldSurviveBombs_data()
{
    QTest::addColumn<QString>("html");
    for (const char *unit : {"<div>",
                             "<b>",
                             "<b><p>",
                             "<ul><li>",
                             "<table><tr><td>",
                             "<a href=x>",
                             "<svg>",
                             "<p></div>",
                             "</p>",
                             "</b>",
                             "<",
                             "<a",
                             "<a b",
                             "<!--",
                             "</script",
                             "<script>",
                             "&",
                             "&amp",
                             "&#x",
                             "<form><li>",
                             "<h1>",
                             "<dt><dd>",
                             "<td>",
                             "<p><li>",
                             "<img src=/a.png>",
                             "<textarea>",
                             "<template>",
                             "<p style='display:none'>",
                             "\xF0\x9F\x98\x80"}) {
        const QString text = QString::fromUtf8(unit);
        QTest::newRow(unit) << text.repeated((1 << 20) / text.size());
    }
    QString attributes = QStringLiteral("<img ");
    for (int i = 0; i < 100000; ++i)
        attributes += QStringLiteral("a%1=b ").arg(i);
    QTest::newRow("attributes") << attributes + QLatin1String(">");
    QTest::newRow("quotes") << QStringLiteral("<p a=\"") + QString(1 << 20, u'\'');
}

void tst_Sanitizer::shouldSurviveBombs()
{
    QFETCH(QString, html);
    const double start = feedtest::processorSeconds();
    const QList<Block> blocks = sanitizeHtml(html, base);
    QVERIFY(blocks.size() <= limits::blocks);
    htmlToText(html);
    // A megabyte takes milliseconds; anything quadratic takes minutes.
    const double seconds = feedtest::processorSeconds() - start;
    QVERIFY2(seconds < 10.0, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(tst_Sanitizer)
#include "tst_sanitizer.moc"
