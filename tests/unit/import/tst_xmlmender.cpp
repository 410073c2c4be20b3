// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

#include "import/charset.h"
#include "import/xmlmender.h"
#include "import/xmlparser.h"

#include <QStringEncoder>
#include <QTest>

using namespace naober;

namespace {

/// Writes down what a parser sees, in one line.
class Listener final : public XmlHandler
{
public:
    void startElement(const XmlName &name, const XmlAttributes &attributes) override
    {
        seen += '<' + name.local.toByteArray();
        for (int i = 0; i < attributes.count(); ++i)
            seen +=
                ' ' + attributes.name(i).toByteArray() + '=' + attributes.value(i).toByteArray();
        seen += '>';
    }
    void endElement(const XmlName &name) override { seen += "</" + name.local.toByteArray() + '>'; }
    void text(QByteArrayView piece) override { seen += piece.toByteArray(); }
    bool isDone() const override { return false; }

    QByteArray seen;
};

} // namespace

class tst_XmlMender : public QObject
{
    Q_OBJECT

private slots:
    void shouldMend_data();
    void shouldMend();
    void shouldReadEveryCharset_data();
    void shouldReadEveryCharset();
    void shouldTellThatAFileWasCutOff();
    void shouldLeaveSoundTextAsItIs();
    void shouldRefuseEntities_data();
    void shouldRefuseEntities();
    void shouldPassOverADtdWithoutEntities();
    void shouldRefuseWhatIsTooDeepWideOrLarge();
    void shouldTakeLinearTime_data();
    void shouldTakeLinearTime();
};

void tst_XmlMender::shouldMend_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("seen");

    const auto row = [](const char *name, const QByteArray &xml, const QByteArray &seen) {
        QTest::newRow(name) << xml << seen;
    };
    row("white space before the declaration", "\n\n  <?xml version=\"1.0\"?><a>x</a>", "<a>x</a>");
    row("byte order mark", "\xEF\xBB\xBF<a>x</a>", "<a>x</a>");
    row("a server's message first",
        "<br />\n<b>Warning</b>: mysql in <b>x.php</b><?xml version=\"1.0\"?><rss>x</rss>",
        "<rss>x</rss>");
    row("html entities", "<a>Caf&eacute;&nbsp;&euro;&hellip;</a>", "<a>Café\u00A0€…</a>");
    row("bare ampersand", "<a>Tom & Jerry &amp; C&A &x; &</a>", "<a>Tom & Jerry & C&A &x; &</a>");
    row("ampersand in an attribute", "<a href=\"?a=1&b=2&amp;c\"/>", "<a href=?a=1&b=2&c></a>");
    row("bare less-than", "<a>1 < 2 <3 <</a>", "<a>1 < 2 <3 <</a>");
    row("less-than in an attribute", "<a b=\"x<y\"/>", "<a b=x<y></a>");
    row("control characters", QByteArray("<a>x\x01\x08\x1F\x0By\0z</a>", 16), "<a>xyz</a>");
    row("references to control characters", "<a>x&#0;&#1;&#x1F;&#xFFFF;y&#9;z</a>", "<a>xy\tz</a>");
    row("references of Windows", "<a>&#146;&#x80;</a>", "<a>’€</a>");
    row("a bad byte", "<a>caf\xE9 \xC3\xA9\x80</a>", "<a>café é€</a>");
    row("an overlong sequence", "<a>\xC0\xAF</a>", "<a>À¯</a>");
    row("attributes without quotes", "<a b=c d e='f\"g'>x</a>", "<a b=c d=d e=f\"g>x</a>");
    row("an attribute twice", "<a b=\"1\" b=\"2\"/>", "<a b=1></a>");
    row("tags that do not match", "<a><b><c>x</b>y</a>", "<a><b><c>x</c></b>y</a>");
    row("an end without a start", "<a>x</b>y</a>", "<a>xy</a>");
    row("a tag without its end", "<a><b <c>x</c></b></a>", "<a><b><c>x</c></b></a>");
    row("comments and instructions", "<a>x<!-- <b> -- & --><?php echo '<' ?>y</a>", "<a>xy</a>");
    row("cdata", "<a><![CDATA[<b>&nbsp;&]]]]>x</a>", "<a><b>&nbsp;&]]x</a>");
    row("text behind the root", "<a>x</a>\n<!-- cached -->junk<b/>", "<a>x</a>");
    row("an undeclared prefix", "<a><media:b c='d'/></a>", "<a><b c=d></b></a>");
}

void tst_XmlMender::shouldMend()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, seen);
    const auto mended = mendXml(xml);
    QVERIFY(mended);
    Listener listener;
    QVERIFY2(parseXml(mended->xml, listener), mended->xml.constData());
    QCOMPARE(QString::fromUtf8(listener.seen), QString::fromUtf8(seen));
}

void tst_XmlMender::shouldReadEveryCharset_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");

    const auto declared = [](const char *encoding, const QByteArray &text) -> QByteArray {
        return "<?xml version=\"1.0\" encoding=\"" + QByteArray(encoding) + "\"?><a>" + text
            + "</a>";
    };
    QTest::newRow("latin 1") << declared("ISO-8859-1", "caf\xE9 \x93x\x94")
                             << QStringLiteral("café “x”");
    QTest::newRow("windows") << declared("windows-1252", "\x80 5") << QStringLiteral("€ 5");
    QTest::newRow("latin 9") << declared("ISO-8859-15", "\xA4 5") << QStringLiteral("€ 5");
    QTest::newRow("koi8-r") << declared("KOI8-R", "\xF0\xD2\xC9") << QStringLiteral("При");
    QTest::newRow("euc-jp") << declared("EUC-JP", "\xA4\xA2\xFFx") << QStringLiteral("あ\uFFFDx");
    QTest::newRow("an unknown one") << declared("x-dorp", "caf\xE9") << QStringLiteral("café");
    QTest::newRow("a wrong one") << declared("ISO-8859-1", "caf\xC3\xA9") << QStringLiteral("café");
    QTest::newRow("none, not utf-8") << QByteArray("<a>caf\xE9</a>") << QStringLiteral("café");
    const QString text = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>café €</a>");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("utf-16 marked %d", int(encoding))
            << QByteArray(marked(text)) << QStringLiteral("café €");
        QStringEncoder bare(encoding);
        QTest::addRow("utf-16 bare %d", int(encoding))
            << QByteArray(bare(text)) << QStringLiteral("café €");
    }
}

void tst_XmlMender::shouldReadEveryCharset()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    const auto mended = mendXml(xml);
    QVERIFY(mended);
    Listener listener;
    QVERIFY(parseXml(mended->xml, listener));
    QCOMPARE(QString::fromUtf8(listener.seen), QLatin1String("<a>") + text + QLatin1String("</a>"));
}

void tst_XmlMender::shouldTellThatAFileWasCutOff()
{
    const QByteArray whole = "<a><b c=\"d\">text &amp; more</b><![CDATA[x]]></a>";
    QVERIFY(!mendXml(whole)->truncated);
    for (qsizetype size = 3; size < whole.size(); ++size) {
        const auto mended = mendXml(whole.left(size));
        QVERIFY(mended);
        QVERIFY2(mended->truncated, whole.left(size).constData());
        Listener listener;
        QVERIFY2(parseXml(mended->xml, listener), mended->xml.constData());
    }
}

void tst_XmlMender::shouldLeaveSoundTextAsItIs()
{
    const QByteArray text = "tab\t, line\r\n, café, \xF0\x9F\x98\x80 and \xE2\x80\x99";
    QCOMPARE(cleanUtf8(text), text);
}

void tst_XmlMender::shouldRefuseEntities_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("billion laughs")
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 "
                      "\"&lol;&lol;&lol;\">]><rss><channel><item><title>&lol2;</title></item>"
                      "</channel></rss>");
    QTest::newRow("external") << QByteArray(
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>");
    QTest::newRow("parameter") << QByteArray(
        "<!DOCTYPE r [ <!ENTITY % x SYSTEM \"http://a/b.dtd\"> %x; ]><rss/>");
    QTest::newRow("hidden behind a quote")
        << QByteArray("<!DOCTYPE r [ <!ATTLIST a b CDATA \"]>\"> <!ENTITY x \"y\"> ]><rss/>");
    QTest::newRow("hidden behind an apostrophe in a comment")
        << QByteArray("<!DOCTYPE r [ <!-- it's > --> <!ENTITY x \"y\"> ]><rss/>");
    QTest::newRow("hidden behind brackets")
        << QByteArray("<!DOCTYPE r [ <!-- ]> --> <!ENTITY x \"y\"> ]><rss/>");
    QTest::newRow("behind a message")
        << QByteArray("<br />oops<!DOCTYPE r [ <!ENTITY x \"y\"> ]><rss/>");
    QTest::newRow("inside the root") << QByteArray("<rss><!ENTITY x \"y\"></rss>");
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray utf16 = wide(QStringLiteral("<!DOCTYPE r [<!ENTITY x 'y'>]><rss/>"));
    QTest::newRow("in utf-16") << utf16;
}

void tst_XmlMender::shouldRefuseEntities()
{
    QFETCH(QByteArray, xml);
    const auto mended = mendXml(xml);
    QVERIFY(!mended);
    QCOMPARE(mended.error(), ImportError::Dangerous);
}

void tst_XmlMender::shouldPassOverADtdWithoutEntities()
{
    const auto mended = mendXml("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" "
                                "\"http://my.netscape.com/rss-0.91.dtd\"><rss>x</rss>");
    QVERIFY(mended);
    QCOMPARE(mended->xml, QByteArray("<rss>x</rss>"));
}

void tst_XmlMender::shouldRefuseWhatIsTooDeepWideOrLarge()
{
    const auto nested = [](int depth) { return QByteArray("<a>").repeated(depth); };
    QVERIFY(mendXml(nested(int(importlimits::xmlDepth))));
    QCOMPARE(mendXml(nested(int(importlimits::xmlDepth) + 1)).error(), ImportError::TooLarge);

    const auto wide = [](int count) -> QByteArray {
        QByteArray xml = "<a";
        for (int i = 0; i < count; ++i)
            xml += " b" + QByteArray::number(i) + "=\"1\"";
        return xml + "/>";
    };
    QVERIFY(mendXml(wide(int(importlimits::xmlAttributes))));
    QCOMPARE(mendXml(wide(int(importlimits::xmlAttributes) + 1)).error(), ImportError::TooLarge);
    QCOMPARE(mendXml(wide(40000)).error(), ImportError::TooLarge);

    QCOMPARE(mendXml(QByteArray(importlimits::xmlBytes + 1, ' ')).error(), ImportError::TooLarge);
    const QByteArray ampersands = "<a>" + QByteArray(importlimits::xmlBytes - 10, '&');
    QCOMPARE(mendXml(ampersands).error(), ImportError::TooLarge);
}

void tst_XmlMender::shouldTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"<", "<a", "</", "<!--", "<![CDATA[", "<!DOCTYPE", "&", "&#", "<?",
                             "</a>", "<a b=\"", "<a b='", "]]>", "<a/>", "<!"})
        QTest::newRow(unit) << QByteArray(unit);
    QTest::newRow("a charset that does not fit") << QByteArray("\xFF");
    QTest::newRow("a charset that fits half") << QByteArray("\xA4\xA2x\xFF");
}

void tst_XmlMender::shouldTakeLinearTime()
{
    QFETCH(QByteArray, unit);
    const QByteArray xml = "<?xml version=\"1.0\" encoding=\"EUC-JP\"?><rss>"
        + unit.repeated(qsizetype(1024 * 1024) / unit.size());
    const double start = feedtest::processorSeconds();
    const auto mended = mendXml(xml);
    if (mended) {
        Listener listener;
        parseXml(mended->xml, listener);
    }
    // A megabyte takes milliseconds; anything quadratic takes minutes.
    const double seconds = feedtest::processorSeconds() - start;
    QVERIFY2(seconds < 10.0, qPrintable(QString::number(seconds)));
}

QTEST_GUILESS_MAIN(tst_XmlMender)
#include "tst_xmlmender.moc"
