// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

using namespace naober;

namespace {

QByteArray channel(const QByteArray &items)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
           " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:media=\"http://search.yahoo.com/mrss/\""
           " xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>"
           "<title>Het Dorp &amp;amp; omgeving</title><link>https://www.dorp.example/</link>"
           "<atom:link rel=\"self\" href=\"https://www.dorp.example/feed\"/>"
           "<image><title>Logo</title><url>/logo.png</url><link>https://x.example</link></image>"
           "<language>nl-NL</language>"
        + items + "</channel></rss>";
}

Result<ImportResult, ImportError> read(const QByteArray &items)
{
    return importRss(channel(items), feedtest::context());
}

} // namespace

class tst_Rss : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAnItem();
    void shouldReadSharedFeeds_data();
    void shouldReadSharedFeeds();
    void shouldReadRss1();
    void shouldIdentifyItems();
    void shouldTellItemsWithOneGuidApart();
    void shouldTakeALinkFromAPermanentGuid();
    void shouldChooseAPicture();
    void shouldMakeAVideoOfAFilm();
    void shouldDeriveWhatIsMissing();
    void shouldLeaveOutAnEmptyItem();
    void shouldNameNoMailAddress();
    void shouldResolveRelativeAddresses();
    void shouldReadMarkupThatIsNotEscaped();
    void shouldDropWordPressBoilerplate();
    void shouldReadAFeedThatWasCutOffAnywhere();
    void shouldKeepOrderOverManyItems();
    void shouldStopAtTheMostItems();
    void shouldTellWhyNothingWasRead_data();
    void shouldTellWhyNothingWasRead();
    void shouldSurviveHugeFields();
};

void tst_Rss::shouldReadAnItem()
{
    const auto result = read(
        "<item><title>Koffie &amp;amp; <![CDATA[<b>taart</b>]]></title>"
        "<link>https://www.dorp.example/koffie/?utm_source=rss&amp;a=1</link>"
        "<dc:creator><![CDATA[Marieke]]></dc:creator>"
        "<pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate>"
        "<category><![CDATA[Zorg & welzijn]]></category><category>Nieuws</category>"
        "<category>Nieuws</category>"
        "<guid isPermaLink=\"false\">https://www.dorp.example/?p=1</guid>"
        "<description><![CDATA[Iedereen is welkom [&#8230;]]]></description>"
        "<content:encoded><![CDATA[<p>Iedereen is <b>welkom</b>.</p>]]></content:encoded></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->warnings, QStringList());
    QCOMPARE(result->records.size(), 1);
    const Record &record = result->records.constFirst();
    QCOMPARE(record.type, QStringLiteral("article"));
    QCOMPARE(record.id,
             makeRecordId(RecordType::Article, u"website", u"https://www.dorp.example/?p=1"));
    const auto article = fromJson<Article>(record.data);
    QCOMPARE(article.title, QStringLiteral("Koffie & taart"));
    QCOMPARE(article.link, QStringLiteral("https://www.dorp.example/koffie/?utm_source=rss&a=1"));
    QCOMPARE(article.authors, QStringList{QStringLiteral("Marieke")});
    QCOMPARE(article.published, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    QCOMPARE(record.data.value(QLatin1String("published")).toString(),
             QStringLiteral("2026-11-24T10:00:00+01:00"));
    QCOMPARE(article.categories,
             (QStringList{QStringLiteral("Zorg & welzijn"), QStringLiteral("Nieuws")}));
    QCOMPARE(article.summary, QStringLiteral("Iedereen is welkom…"));
    QCOMPARE(plainText(article.body), QStringLiteral("Iedereen is welkom."));
    QVERIFY(article.body.constFirst().spans.at(1).bold);
    QCOMPARE(article.publisher, QStringLiteral("Het Dorp & omgeving"));
    QCOMPARE(article.language, QStringLiteral("nl-NL"));
    QCOMPARE(article.source, QStringLiteral("website"));
}

void tst_Rss::shouldReadSharedFeeds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("title");
    QTest::newRow("wirecutter") << QByteArray("feeds/rss_2.0_wirecutter.xml")
                                << QStringLiteral("Wirecutter: Reviews for the Real World")
                                << QStringLiteral("How to Teach Someone a Board Game (and Even "
                                                  "Have Fun Doing It)");
    QTest::newRow("spiegel") << QByteArray("feeds/rss_2.0_spiegel.xml")
                             << QStringLiteral("SPIEGEL Update – Die Nachrichten") << QString();
}

void tst_Rss::shouldReadSharedFeeds()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, publisher);
    QFETCH(QString, title);
    const QByteArray bytes = feedtest::shared(file.constData());
    if (bytes.isEmpty())
        QSKIP("the shared data is not there");
    const auto result = importRss(bytes, feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), bytes.count("<item>"));
    for (const Record &record : result->records) {
        const auto article = fromJson<Article>(record.data);
        QCOMPARE(article.publisher, publisher);
        QVERIFY(article.published.isValid());
        QVERIFY(!article.summary.isEmpty());
        QVERIFY(article.summary.size() <= 300);
        QVERIFY(!article.body.isEmpty());
        QVERIFY(!plainText(article.body).contains(u'<'));
    }
    if (!title.isEmpty()) {
        const auto article = fromJson<Article>(result->records.constFirst().data);
        QCOMPARE(article.title, title);
        QCOMPARE(article.authors, QStringList{QStringLiteral("James Austin")});
        QVERIFY(article.image.url.startsWith(QLatin1String("https://cdn.thewirecutter.com/")));
        QCOMPARE(article.image.width, 630);
        QVERIFY(article.body.constFirst().kind != Block::Kind::Picture);
    }
}

void tst_Rss::shouldReadRss1()
{
    const auto result = importRss(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        "<channel "
        "rdf:about=\"https://a.example/\"><title>Kerk</title><link>https://a.example/</link>"
        "<items><rdf:Seq><rdf:li resource=\"https://a.example/1\"/></rdf:Seq></items></channel>"
        "<item rdf:about=\"https://a.example/1\"><title>Dienst</title>"
        "<link>https://a.example/1</link><dc:date>2026-11-24T10:00:00+01:00</dc:date>"
        "<dc:subject>Kerk</dc:subject></item></rdf:RDF>",
        feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 1);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title, QStringLiteral("Dienst"));
    QCOMPARE(article.publisher, QStringLiteral("Kerk"));
    QCOMPARE(article.published, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    QCOMPARE(article.categories, QStringList{QStringLiteral("Kerk")});
}

void tst_Rss::shouldIdentifyItems()
{
    const QByteArray date = "<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>";
    const auto idOf = [](const QByteArray &item) {
        const auto result = read("<item>" + item + "</item>");
        return result ? result->records.value(0).id : QString();
    };
    const QString byGuid = idOf("<guid>7</guid><link>https://a.example/1</link><title>x</title>");
    QCOMPARE(idOf("<guid>7</guid><link>https://a.example/2</link><title>y</title>" + date), byGuid);
    const QString byLink = idOf("<link>https://a.example/1</link><title>x</title>");
    QCOMPARE(idOf("<link>https://a.example/1</link><title>y</title>" + date), byLink);
    const QString byTitle = idOf("<title>x</title>" + date);
    QCOMPARE(idOf("<title>x</title><description>later</description>" + date), byTitle);
    QVERIFY(idOf("<title>y</title>" + date) != byTitle);
    QVERIFY(idOf("<title>x</title>") != byTitle);
    QVERIFY(byGuid != byLink && byLink != byTitle);
}

void tst_Rss::shouldTellItemsWithOneGuidApart()
{
    const QByteArray item = "<item><guid>1</guid><title>x</title><link>https://a.example/%</link>"
                            "</item>";
    const auto numbered = [&item](const char *number) {
        return QByteArray(item).replace('%', number);
    };
    const auto apart = read(numbered("1") + numbered("2") + numbered("3"));
    NAOBER_VERIFY_IMPORT(apart);
    QCOMPARE(apart->records.size(), 3);
    const auto twice = read(numbered("1") + numbered("1"));
    NAOBER_VERIFY_IMPORT(twice);
    QCOMPARE(twice->records.size(), 1);
    QCOMPARE(twice->warnings.size(), 1);
}

void tst_Rss::shouldTakeALinkFromAPermanentGuid()
{
    const auto result = read("<item><title>x</title><guid>https://a.example/1</guid></item>"
                             "<item><title>y</title>"
                             "<guid isPermaLink=\"false\">https://a.example/2</guid></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(fromJson<Article>(result->records.at(0).data).link,
             QStringLiteral("https://a.example/1"));
    QCOMPARE(fromJson<Article>(result->records.at(1).data).link, QString());
}

void tst_Rss::shouldChooseAPicture()
{
    const auto imageOf = [](const QByteArray &parts) {
        const auto result = read("<item><title>x</title><guid>1</guid>" + parts + "</item>");
        return result ? fromJson<Article>(result->records.value(0).data) : Article();
    };
    QCOMPARE(imageOf("<media:thumbnail url=\"/s.jpg\" width=\"100\"/>"
                     "<media:content url=\"/l.jpg\" medium=\"image\" width=\"900\">"
                     "<media:description>De zaal</media:description></media:content>")
                 .image,
             (Image{{},
                    QStringLiteral("https://www.dorp.example/l.jpg"),
                    QStringLiteral("De zaal"),
                    900,
                    0}));
    QCOMPARE(
        imageOf("<enclosure url=\"https://a.example/x.jpg\" type=\"image/jpeg\" length=\"1\"/>")
            .image.url,
        QStringLiteral("https://a.example/x.jpg"));
    const Article body = imageOf(
        "<description>&lt;img src='/a.png' alt='A'&gt;&lt;p&gt;tekst&lt;/p&gt;</description>");
    QCOMPARE(body.image.url, QStringLiteral("https://www.dorp.example/a.png"));
    QCOMPARE(body.body.size(), 1); // not a second time above the text
    QVERIFY(imageOf("<enclosure url=\"/x.svg\" type=\"image/svg+xml\"/>"
                    "<enclosure url=\"/x.mp3\" type=\"audio/mpeg\"/>")
                .image.isNull());
}

void tst_Rss::shouldMakeAVideoOfAFilm()
{
    const auto result =
        read("<item><title>Dorps-tv</title><guid>1</guid><link>https://a.example/1</link>"
             "<media:content url=\"https://a.example/1.mp4\" type=\"video/mp4\" duration=\"90\"/>"
             "<media:thumbnail url=\"https://a.example/1.jpg\"/>"
             "<media:subTitle href=\"https://a.example/1.vtt\" type=\"text/vtt\"/>"
             "<description>De optocht</description></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.constFirst().type, QStringLiteral("video"));
    const auto video = fromJson<Video>(result->records.constFirst().data);
    QCOMPARE(video.stream, QStringLiteral("https://a.example/1.mp4"));
    QCOMPARE(video.durationSeconds, 90);
    QCOMPARE(video.poster.url, QStringLiteral("https://a.example/1.jpg"));
    QCOMPARE(video.captions, QStringLiteral("https://a.example/1.vtt"));
    QCOMPARE(video.summary, QStringLiteral("De optocht"));
    QCOMPARE(video.link, QStringLiteral("https://a.example/1"));
}

void tst_Rss::shouldDeriveWhatIsMissing()
{
    const QByteArray text = "Het dorpshuis is open voor iedereen die langs wil komen. ";
    const auto result = read("<item><description>" + text.repeated(10) + "</description></item>");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title,
             QStringLiteral("Het dorpshuis is open voor iedereen die langs wil komen. Het "
                            "dorpshuis is open…"));
    QVERIFY(article.summary.size() <= 300 && article.summary.size() > 250);
    QVERIFY(article.summary.endsWith(QChar(u'…')));
    QVERIFY(!article.published.isValid());
}

void tst_Rss::shouldLeaveOutAnEmptyItem()
{
    const auto result = read("<item><guid>1</guid></item><item><title>x</title>"
                             "<pubDate>gisteren</pubDate></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 1);
    QCOMPARE(result->warnings,
             (QStringList{QStringLiteral("\"1\": no title and no text: left out"),
                          QStringLiteral("\"x\": date not understood: gisteren")}));
}

void tst_Rss::shouldNameNoMailAddress()
{
    const auto authors = [](const QByteArray &author) {
        const auto result = read("<item><title>x</title><author>" + author + "</author></item>");
        return result ? fromJson<Article>(result->records.value(0).data).authors : QStringList();
    };
    QCOMPARE(authors("anna@a.example (Anna)"), QStringList{QStringLiteral("Anna")});
    QCOMPARE(authors("Anna &lt;anna@a.example&gt;"), QStringList{QStringLiteral("Anna")});
    QCOMPARE(authors("anna@a.example"), QStringList());
    QCOMPARE(authors("Anna"), QStringList{QStringLiteral("Anna")});
}

void tst_Rss::shouldResolveRelativeAddresses()
{
    const auto result =
        read("<item><title>x</title><link>/a/b</link>"
             "<description>&lt;a href=\"c\"&gt;y&lt;/a&gt;</description></item>"
             "<item xml:base=\"https://b.example/d/\"><title>y</title><link>e</link>"
             "<description>&lt;a href=\"f\"&gt;y&lt;/a&gt;</description></item>"
             "<item><title>z</title><link>javascript:alert(1)</link></item>");
    NAOBER_VERIFY_IMPORT(result);
    const auto first = fromJson<Article>(result->records.at(0).data);
    QCOMPARE(first.link, QStringLiteral("https://www.dorp.example/a/b"));
    QCOMPARE(first.body.constFirst().spans.constFirst().link,
             QStringLiteral("https://www.dorp.example/a/c"));
    const auto second = fromJson<Article>(result->records.at(1).data);
    QCOMPARE(second.link, QStringLiteral("https://b.example/d/e"));
    QCOMPARE(second.body.constFirst().spans.constFirst().link,
             QStringLiteral("https://b.example/d/f"));
    QCOMPARE(fromJson<Article>(result->records.at(2).data).link, QString());
}

void tst_Rss::shouldReadMarkupThatIsNotEscaped()
{
    const auto result = read("<item><title>Een <i>titel</i></title><description><p>Een<br>"
                             "<b>twee</b> &lt;drie</p><script>x</script></description></item>"
                             "<item><title>na</title></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 2);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title, QStringLiteral("Een titel"));
    QCOMPARE(plainText(article.body), QStringLiteral("Een\ntwee <drie"));
}

void tst_Rss::shouldDropWordPressBoilerplate()
{
    const auto result = read("<item><title>x</title><description>&lt;p&gt;Tekst&lt;/p&gt;"
                             "&lt;p&gt;Het bericht &lt;a href='/x'&gt;x&lt;/a&gt; verscheen eerst "
                             "op &lt;a href='/'&gt;Dorp&lt;/a&gt;.&lt;/p&gt;</description></item>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(plainText(fromJson<Article>(result->records.constFirst().data).body),
             QStringLiteral("Tekst"));
}

void tst_Rss::shouldReadAFeedThatWasCutOffAnywhere()
{
    QByteArray feed = feedtest::shared("feeds/rss_2.0_wirecutter.xml");
    if (feed.isEmpty())
        feed = channel("<item><title>x</title><description><![CDATA[<p>y</p>]]></description>"
                       "</item>");
    const auto whole = importRss(feed, feedtest::context());
    NAOBER_VERIFY_IMPORT(whole);
    for (qsizetype size = 0; size < feed.size(); size += 100) {
        const auto result = importRss(feed.left(size), feedtest::context());
        if (!result)
            continue;
        QVERIFY(feedtest::areSound(result->records));
        QVERIFY(result->records.size() <= whole->records.size());
        QVERIFY(!result->warnings.isEmpty());
    }
}

void tst_Rss::shouldKeepOrderOverManyItems()
{
    QByteArray items;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray number = QByteArray::number(i);
        items += "<item><title>" + number + "</title><guid>" + number
            + "</guid><description>&lt;p&gt;" + QByteArray("tekst ").repeated(i % 50)
            + "&lt;/p&gt;</description></item>";
    }
    // Behind the items, where it comes late for those that are under way.
    const QByteArray feed = "<rss><channel>" + items + "<title>Dorp</title></channel></rss>";
    const auto result = importRss(feed, feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 3000);
    for (int i = 0; i < 3000; ++i) {
        const QJsonObject &data = result->records.at(i).data;
        QCOMPARE(data.value(QLatin1String("title")).toString(), QString::number(i));
        QCOMPARE(data.value(QLatin1String("publisher")).toString(), QStringLiteral("Dorp"));
    }
}

void tst_Rss::shouldStopAtTheMostItems()
{
    QByteArray items;
    for (qsizetype i = 0; i < importlimits::items + 5; ++i)
        items += "<item><title>" + QByteArray::number(i) + "</title></item>";
    const auto result = read(items);
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), importlimits::items);
    QCOMPARE(result->warnings.size(), 1);
}

void tst_Rss::shouldTellWhyNothingWasRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportError>("error");
    QTest::newRow("nothing") << QByteArray() << ImportError::Empty;
    QTest::newRow("white space") << QByteArray(" \n ") << ImportError::Empty;
    QTest::newRow("no items") << channel({}) << ImportError::Empty;
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>")
                                << ImportError::Malformed;
    QTest::newRow("text") << QByteArray("no such page") << ImportError::Malformed;
    QTest::newRow("json") << QByteArray("{\"items\":[]}") << ImportError::Malformed;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE r [<!ENTITY a \"b\">]><rss/>")
                              << ImportError::Dangerous;
    QTest::newRow("depth") << QByteArray("<rss>") + QByteArray("<a>").repeated(100000)
                           << ImportError::TooLarge;
    QTest::newRow("size") << QByteArray(importlimits::xmlBytes + 1, 'x') << ImportError::TooLarge;
}

void tst_Rss::shouldTellWhyNothingWasRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportError, error);
    const auto result = importRss(bytes, feedtest::context());
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
}

void tst_Rss::shouldSurviveHugeFields()
{
    const QByteArray huge(1 << 20, 'x');
    const double start = feedtest::processorSeconds();
    const auto result = read("<item><title>" + huge + "</title><guid>" + huge + "</guid><link>"
                             + huge + "</link><pubDate>" + huge + "</pubDate><category>" + huge
                             + "</category><description>" + huge + huge + "</description></item>");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title.size(), limits::title);
    QCOMPARE(plainText(article.body).size(), limits::text);
    QVERIFY(feedtest::processorSeconds() - start < 10.0);
}

QTEST_GUILESS_MAIN(tst_Rss)
#include "tst_rss.moc"
