// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

using namespace naober;

namespace {

Result<ImportResult, ImportError> read(const QByteArray &items)
{
    return importJsonFeed(
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Dorp\",\"home_page_url\":"
        "\"https://dorp.example/\",\"language\":\"nl\",\"authors\":[{\"name\":\"Redactie\"}],"
        "\"items\":["
            + items + "]}",
        feedtest::context());
}

} // namespace

class tst_JsonFeed : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadAnItem();
    void shouldReadTheSharedFeed();
    void shouldReadNumbersAsIds();
    void shouldKeepPlainTextPlain();
    void shouldPreferAuthorsOverAuthor();
    void shouldTellWhyNothingWasRead_data();
    void shouldTellWhyNothingWasRead();
    void shouldPassOverWhatIsNoItem();
    void shouldMendBytes();
};

void tst_JsonFeed::shouldReadAnItem()
{
    const auto result = read(
        R"({"id":"1","url":"/1","title":"Tom &amp; Jerry","content_html":"<p>a <b>b</b></p>",
            "summary":"kort","image":"/a.jpg","date_published":"2026-11-20T10:00:00+01:00",
            "date_modified":"2026-11-21T10:00:00Z","tags":["Nieuws","Nieuws","Sport"],
            "attachments":[{"url":"/x.pdf","mime_type":"application/pdf"}]})");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(result->records.constFirst().id, makeRecordId(RecordType::Article, u"website", u"1"));
    QCOMPARE(article.title, QStringLiteral("Tom & Jerry"));
    QCOMPARE(article.link, QStringLiteral("https://dorp.example/1"));
    QCOMPARE(article.summary, QStringLiteral("kort"));
    QCOMPARE(plainText(article.body), QStringLiteral("a b"));
    QCOMPARE(article.image.url, QStringLiteral("https://dorp.example/a.jpg"));
    QCOMPARE(article.published, QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
    QCOMPARE(article.updated, QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC));
    QCOMPARE(article.categories, (QStringList{QStringLiteral("Nieuws"), QStringLiteral("Sport")}));
    QCOMPARE(article.authors, QStringList{QStringLiteral("Redactie")});
    QCOMPARE(article.publisher, QStringLiteral("Dorp"));
    QCOMPARE(article.language, QStringLiteral("nl"));
}

void tst_JsonFeed::shouldReadTheSharedFeed()
{
    const QByteArray bytes = feedtest::shared("feeds/jsonfeed_example_1.json");
    if (bytes.isEmpty())
        QSKIP("the shared data is not there");
    const auto result = importJsonFeed(bytes, feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 2);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(article.title, QStringLiteral("How Jeff Bezos’s iPhone X Was Hacked"));
    QCOMPARE(article.authors, QStringList{QStringLiteral("John Gruber")});
    QCOMPARE(article.link,
             QStringLiteral("https://daringfireball.net/linked/2020/01/24/bezos-iphone-x"));
    QCOMPARE(article.published, QDateTime({2020, 1, 24}, {23, 46, 57}, Qt::UTC));
}

void tst_JsonFeed::shouldReadNumbersAsIds()
{
    const auto idOf = [](const QByteArray &id) {
        const auto result = read("{\"id\":" + id + ",\"title\":\"x\"}");
        return result ? result->records.value(0).id : QString();
    };
    QCOMPARE(idOf("17"), makeRecordId(RecordType::Article, u"website", u"17"));
    QCOMPARE(idOf("17"), idOf("\"17\""));
    QCOMPARE(idOf("9007199254740993"),
             makeRecordId(RecordType::Article, u"website", u"9007199254740993"));
    QVERIFY(idOf("1.5") != idOf("1"));
}

void tst_JsonFeed::shouldKeepPlainTextPlain()
{
    const auto result = read(R"({"id":"1","content_text":"Wat is <b>?\nEn &amp;?"})");
    NAOBER_VERIFY_IMPORT(result);
    const auto article = fromJson<Article>(result->records.constFirst().data);
    QCOMPARE(plainText(article.body), QStringLiteral("Wat is <b>?\nEn &amp;?"));
    QCOMPARE(article.title, QStringLiteral("Wat is <b>? En &amp;?"));
}

void tst_JsonFeed::shouldPreferAuthorsOverAuthor()
{
    const auto result = read(R"({"id":"1","title":"x","author":{"name":"A"},
                                 "authors":[{"name":"B"},{"url":"c"}]},
                                {"id":"2","title":"x","author":{"name":"A"}})");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(fromJson<Article>(result->records.at(0).data).authors,
             QStringList{QStringLiteral("B")});
    QCOMPARE(fromJson<Article>(result->records.at(1).data).authors,
             QStringList{QStringLiteral("A")});
}

void tst_JsonFeed::shouldTellWhyNothingWasRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportError>("error");
    QTest::newRow("nothing") << QByteArray() << ImportError::Empty;
    QTest::newRow("no items") << QByteArray("{\"items\":[]}") << ImportError::Empty;
    QTest::newRow("a list") << QByteArray("[1]") << ImportError::Malformed;
    QTest::newRow("items of another kind")
        << QByteArray("{\"items\":{}}") << ImportError::Malformed;
    QTest::newRow("cut off") << QByteArray("{\"items\":[{\"id\":\"1\",\"title\":\"x\"}")
                             << ImportError::Malformed;
    QTest::newRow("depth") << QByteArray("[").repeated(1000000) << ImportError::Malformed;
    QTest::newRow("size") << QByteArray(importlimits::bytes + 1, ' ') << ImportError::TooLarge;
}

void tst_JsonFeed::shouldTellWhyNothingWasRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImportError, error);
    const auto result = importJsonFeed(bytes, feedtest::context());
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
}

void tst_JsonFeed::shouldPassOverWhatIsNoItem()
{
    const auto result = read(R"(1,null,[],"x",{"id":[],"title":{},"tags":"x","authors":7,
                                "attachments":[1,{}],"content_html":3},{"id":"1","title":"x"})");
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(result->records.size(), 1);
    QCOMPARE(result->warnings.size(), 1);
}

void tst_JsonFeed::shouldMendBytes()
{
    const auto result = importJsonFeed(
        "\xEF\xBB\xBF\n {\"items\":[{\"id\":\"1\",\"title\":\"caf\xE9\"}]}", feedtest::context());
    NAOBER_VERIFY_IMPORT(result);
    QCOMPARE(fromJson<Article>(result->records.constFirst().data).title, QStringLiteral("café"));
}

QTEST_GUILESS_MAIN(tst_JsonFeed)
#include "tst_jsonfeed.moc"
