// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

using namespace naober;

namespace {

Result<ImportResult, ImportError> read(const QByteArray &entries, const QByteArray &attributes = {})
{
    return importAtom("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\" " + attributes
                          + "><title type=\"html\">De &amp;lt;Wiek></title><id>urn:x:feed</id>"
                            "<link rel=\"self\" href=\"https://w.example/feed.atom\"/>"
                            "<link href=\"https://w.example/\"/>"
                            "<author><name>Bestuur</name><email>b@w.example</email></author>"
                          + entries + "</feed>",
                      feedtest::context());
}

} // namespace

class tst_Atom : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAnEntry();
    void shouldReadEveryKindOfText_data();
    void shouldReadEveryKindOfText();
    void shouldPassOverContentThatIsNoText();
    void shouldKeepAPlainTitleAsItStands();
    void shouldResolveAgainstXmlBase();
    void shouldPreferTheEntryOverItsSource();
    void shouldReadAVideoChannel();
    void shouldReadAtom03();
    void shouldReadAnotherPrefix();
    void shouldReadAFeedWithoutItsNamespace();
};

void tst_Atom::shouldReadAnEntry()
{
    const auto result = read(
        "<entry><id>urn:x:1</id><title>Kermis</title><published>2026-11-20T10:00:00Z</published>"
        "<updated>2026-11-21T10:00:00+01:00</updated>"
        "<link rel=\"edit\" href=\"https://w.example/edit\"/>"
        "<link rel=\"alternate\" type=\"application/json\" href=\"https://w.example/1.json\"/>"
        "<link rel=\"alternate\" type=\"text/html\" href=\"https://w.example/1\"/>"
        "<link rel=\"enclosure\" type=\"image/png\" href=\"https://w.example/1.png\"/>"
        "<category term=\"feest\" label=\"Feest\"/><category term=\"https://x.example/#kind\"/>"
        "<summary>Kort</summary><content type=\"html\">&lt;p&gt;Lang&lt;/p&gt;</content></entry>"
        "<entry><id>urn:x:2</id><title>y</title><author><name>Anna</name></author>"
        "<contributor><name>Niemand</name></contributor><updated>2026-11-21T10:00:00Z</updated>"
        "</entry>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 2);
    QCOMPARE(result->records.constFirst().id,
             makeRecordId(RecordType::Article, u"website", u"urn:x:1"));
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title, QStringLiteral("Kermis"));
    QCOMPARE(article.publisher, QStringLiteral("De <Wiek>"));
    QCOMPARE(article.link, QStringLiteral("https://w.example/1"));
    QCOMPARE(article.published, QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC));
    QCOMPARE(article.updated, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC));
    QCOMPARE(article.summary, QStringLiteral("Kort"));
    QCOMPARE(plainText(article.body), QStringLiteral("Lang"));
    QCOMPARE(article.authors, QStringList{QStringLiteral("Bestuur")});
    QCOMPARE(article.categories, QStringList{QStringLiteral("Feest")});
    QCOMPARE(article.image.url, QStringLiteral("https://w.example/1.png"));
    QCOMPARE(article.language, QStringLiteral("nl"));
    const auto second = fromJson<Article>(result->records.at(1).data);
    QCOMPARE(second.authors, QStringList{QStringLiteral("Anna")});
    QCOMPARE(second.published, QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC));
    QVERIFY(!second.updated.isValid());
}

void tst_Atom::shouldReadEveryKindOfText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("html") << QByteArray("<content type=\"html\">&lt;p&gt;a &amp;amp; b&lt;/p&gt;"
                                        "&lt;p&gt;c&lt;/p&gt;</content>")
                          << QStringLiteral("a & b\nc");
    QTest::newRow("html in cdata")
        << QByteArray("<content type=\"html\"><![CDATA[<p>a &amp; b</p><p>c</p>]]></content>")
        << QStringLiteral("a & b\nc");
    QTest::newRow("xhtml") << QByteArray(
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a &amp;amp; "
        "&lt;b&gt;"
        "</p><img src=\"x.svg\" onerror=\"&quot;&gt;\"/><p>c</p></div></content>")
                           << QStringLiteral("a &amp; <b>\nc");
    QTest::newRow("xhtml with a prefix")
        << QByteArray("<content type=\"xhtml\"><h:div xmlns:h=\"http://www.w3.org/1999/xhtml\">"
                      "<h:p>a</h:p><h:script>x</h:script></h:div></content>")
        << QStringLiteral("a");
    QTest::newRow("text") << QByteArray("<content>a &lt;b&gt; &amp;amp;</content>")
                          << QStringLiteral("a <b> &amp;");
    QTest::newRow("text/plain") << QByteArray("<content type=\"text/plain\">a &lt;b></content>")
                                << QStringLiteral("a <b>");
    QTest::newRow("text/html") << QByteArray("<content type=\"text/html\">a&lt;b>b</content>")
                               << QStringLiteral("ab");
    QTest::newRow("summary only") << QByteArray("<summary type=\"html\">&lt;p>a</summary>")
                                  << QStringLiteral("a");
}

void tst_Atom::shouldReadEveryKindOfText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const auto result = read("<entry><title>x</title>" + content + "</entry>");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QList<Block> body = article.body;
    body.removeIf([](const Block &block) { return block.kind == Block::Kind::Picture; });
    QCOMPARE(plainText(body), text);
}

void tst_Atom::shouldPassOverContentThatIsNoText()
{
    const auto result =
        read("<entry><title>x</title><summary>Kort</summary>"
             "<content type=\"image/png\">iVBORw0KGgo=</content></entry>"
             "<entry><title>y</title><content type=\"application/xml\"><a>b</a></content></entry>");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 2);
    QCOMPARE(plainText(fromJson<Article>(result->records.at(0).data).body), QStringLiteral("Kort"));
    QVERIFY(fromJson<Article>(result->records.at(1).data).body.isEmpty());
}

void tst_Atom::shouldKeepAPlainTitleAsItStands()
{
    const auto result = read("<entry><title>Wat is &lt;b&gt; en &amp;amp;?</title></entry>"
                             "<entry><title type=\"html\">&lt;b&gt;Vet&lt;/b&gt;</title></entry>"
                             "<entry><title type=\"xhtml\"><div><b>Ook</b> &amp;lt;</div></title>"
                             "</entry>");
    NAOBER_VERIFY_IMPORT(result);
    const auto title = [&result](int i) {
        return fromJson<Article>(result->records.at(i).data).title;
    };
    QCOMPARE(title(0), QStringLiteral("Wat is <b> en &amp;?"));
    QCOMPARE(title(1), QStringLiteral("Vet"));
    QCOMPARE(title(2), QStringLiteral("Ook &lt;"));
}

void tst_Atom::shouldResolveAgainstXmlBase()
{
    const auto result = read("<entry xml:base=\"b/\"><title>x</title><link href=\"c\"/>"
                             "<content type=\"html\" xml:base=\"d/\">&lt;a href=\"e\">y</content>"
                             "</entry><entry><title>y</title><link href=\"f\"/></entry>",
                             "xml:base=\"https://base.example/a/\"");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.at(0).data);
    QCOMPARE(article.body.constFirst().spans.constFirst().link,
             QStringLiteral("https://base.example/a/b/d/e"));
    QCOMPARE(article.link, QStringLiteral("https://base.example/a/b/c"));
    QCOMPARE(fromJson<Article>(result->records.at(1).data).link,
             QStringLiteral("https://base.example/a/f"));
}

void tst_Atom::shouldPreferTheEntryOverItsSource()
{
    const auto result = read("<entry><source><id>urn:other</id><title>Other</title>"
                             "<author><name>Other</name></author></source>"
                             "<id>urn:x:1</id><title>Mine</title></entry>");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title, QStringLiteral("Mine"));
    QCOMPARE(article.authors, QStringList{QStringLiteral("Bestuur")});
    QCOMPARE(result->records.constFirst().id,
             makeRecordId(RecordType::Article, u"website", u"urn:x:1"));
}

void tst_Atom::shouldReadAVideoChannel()
{
    const QByteArray bytes = feedtest::shared("feeds/atom_mediarss_youtube_1.xml");
    if (bytes.isEmpty())
        QSKIP("the shared data is not there");
    const auto result = importAtom(bytes, feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 1);
    QCOMPARE(result->records.constFirst().type, QStringLiteral("video"));
    QCOMPARE(result->records.constFirst().id,
             makeRecordId(RecordType::Video, u"website", u"yt:video:0A1ouV7iD8o"));
    const auto video = fromJson<Video>(result->records.constFirst().data);
    QCOMPARE(video.title, QStringLiteral("Navigating with Quantum Entanglement"));
    QCOMPARE(video.link, QStringLiteral("https://www.youtube.com/watch?v=0A1ouV7iD8o"));
    QCOMPARE(video.poster.url, QStringLiteral("https://i1.ytimg.com/vi/0A1ouV7iD8o/hqdefault.jpg"));
    QCOMPARE(video.poster.width, 480);
    QVERIFY(video.stream.isEmpty()); // Flash plays nowhere
    QVERIFY(video.summary.startsWith(QLatin1String("Check Out Weathered")));
    QCOMPARE(video.publisher, QStringLiteral("PBS Space Time"));
    QCOMPARE(video.published, QDateTime({2020, 12, 22}, {19, 15, 1}, Qt::UTC));
}

void tst_Atom::shouldReadAtom03()
{
    const auto result = importAtom(
        "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>Oud</title>"
        "<entry><id>tag:1</id><title>x</title><issued>2004-01-02T03:04:05Z</issued>"
        "<modified>2004-02-02T03:04:05Z</modified>"
        "<content type=\"text/html\" mode=\"escaped\">&lt;b>vet&lt;/b></content></entry></feed>",
        feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.published, QDateTime({2004, 1, 2}, {3, 4, 5}, Qt::UTC));
    QCOMPARE(article.updated, QDateTime({2004, 2, 2}, {3, 4, 5}, Qt::UTC));
    QCOMPARE(plainText(article.body), QStringLiteral("vet"));
}

void tst_Atom::shouldReadAnotherPrefix()
{
    const auto result = importAtom("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>T"
                                   "</a:title><a:entry><a:title>x</a:title></a:entry></a:feed>",
                                   feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(fromJson<Article>(result->records.constFirst().data).publisher, QStringLiteral("T"));
}

void tst_Atom::shouldReadAFeedWithoutItsNamespace()
{
    const auto result = importAtom(
        "<feed><title>T</title><link href=\"https://w.example/\"/><entry><id>1</id><title>x</title>"
        "<link href=\"/1\"/><updated>2026-11-21T10:00:00Z</updated>"
        "<content type=\"html\">&lt;p>a</content></entry></feed>",
        feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.link, QStringLiteral("https://w.example/1"));
    QCOMPARE(plainText(article.body), QStringLiteral("a"));
    QVERIFY(article.published.isValid());
}

QTEST_GUILESS_MAIN(tst_Atom)
#include "tst_atom.moc"
