// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/article.h"
#include "domain/event.h"
#include "domain/service.h"
#include "domain/village.h"
#include "import/importer.h"

#include <QTest>

using namespace naober;

namespace {

ImportContext context(const char *base = "https://dorp.nl/data/records.json")
{
    ImportContext context;
    context.source = QStringLiteral("dorp");
    context.base = QUrl(QString::fromLatin1(base));
    context.zone = QTimeZone("Europe/Amsterdam");
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    context.language = QStringLiteral("nl");
    return context;
}

ImportResult imported(const QByteArray &bytes, const ImportContext &with = context())
{
    const auto result = importRecords(bytes, with);
    return result ? *result : ImportResult();
}

} // namespace

class TestRecordsJson : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadEveryShape_data();
    void shouldReadEveryShape();
    void shouldMakeIds();
    void shouldRewriteReferences();
    void shouldRewriteWhatAttracts();
    void shouldResolvePictures();
    void shouldKeepToTheFolderOfAFile_data();
    void shouldKeepToTheFolderOfAFile();
    void shouldLeaveOutWhatIsUnsound();
    void shouldKeepWhatItDoesNotKnow();
    void shouldRefuse_data();
    void shouldRefuse();
};

void TestRecordsJson::shouldReadEveryShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray a = R"({"type":"article","id":"a","data":{"title":"A"}})";
    const QByteArray b = R"({"type":"article","id":2,"data":{"title":"B"}})";
    QTest::newRow("list") << QByteArray("[" + a + "," + b + "]") << 2;
    QTest::newRow("object") << QByteArray(R"({"records":[)" + a + "," + b + "]}") << 2;
    QTest::newRow("one") << a << 1;
    QTest::newRow("lines") << QByteArray(a + "\n\n" + b + "\r\n") << 2;
    QTest::newRow("lines with a bad one") << QByteArray(a + "\n{oops\n" + b) << 2;
    QTest::newRow("the same twice") << QByteArray("[" + a + "," + a + "]") << 1;
}

void TestRecordsJson::shouldReadEveryShape()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    QCOMPARE(imported(bytes).records.size(), count);
}

void TestRecordsJson::shouldMakeIds()
{
    const ImportResult result = imported(R"([{"type":"article","id":2,"data":{"title":"B"}},
        {"type":"village","data":{"name":"Dorp"}}])");
    QCOMPARE(result.records.at(0).id, makeRecordId(RecordType::Article, u"dorp", u"2"));
    QCOMPARE(result.records.at(1).id, makeRecordId(RecordType::Village, u"dorp", u"village"));
    const Article article = fromJson<Article>(result.records.at(0).data);
    QCOMPARE(article.source, QStringLiteral("dorp"));
    QCOMPARE(article.language, QStringLiteral("nl"));
}

void TestRecordsJson::shouldRewriteReferences()
{
    const QString made = makeRecordId(RecordType::Network, u"x", u"y");
    const ImportResult result = imported(
        R"([{"type":"service","id":"s","data":{"name":"Vervoer","organization":"o"}},
            {"type":"event","id":"e","data":{"title":"Kienen","start":"2026-05-05","allDay":true,
             "organization":"gids#o","network":")"
        + made.toUtf8() + R"(","location":{"name":"De Wiek","organization":"o"}}}])");
    QCOMPARE(result.records.size(), 2);
    const QString own = makeRecordId(RecordType::Organization, u"dorp", u"o");
    QCOMPARE(fromJson<Service>(result.records.at(0).data).organization, own);
    const Event event = fromJson<Event>(result.records.at(1).data);
    QCOMPARE(event.organization, makeRecordId(RecordType::Organization, u"gids", u"o"));
    QCOMPARE(event.network, made);
    QCOMPARE(event.location.organization, own);
}

void TestRecordsJson::shouldRewriteWhatAttracts()
{
    const ImportResult result = imported(
        R"([{"type":"village","id":"v","data":{"name":"Dorp",
             "attract":["p","place/q","kaart#place/17","gone"]}},
            {"type":"place","id":"p","data":{"name":"Molen"}}])");
    const Village village = fromJson<Village>(result.records.front().data);
    QCOMPARE(
        village.attract,
        (QStringList{makeRecordId(RecordType::Place, u"dorp", u"p"),
                     makeRecordId(RecordType::Place, u"dorp", u"q"),
                     makeRecordId(RecordType::Place, u"kaart", u"17"), QStringLiteral("gone")}));
}

void TestRecordsJson::shouldResolvePictures()
{
    const ImportResult result = imported(
        R"({"type":"article","id":"a","data":{"title":"A","image":{"url":"img/a.jpg","alt":"Een a"},
            "body":[{"type":"picture","image":{"url":"/b.png"}}]}})");
    const Article article = fromJson<Article>(result.records.front().data);
    QCOMPARE(article.image.url, QStringLiteral("https://dorp.nl/data/img/a.jpg"));
    QCOMPARE(article.image.alt, QStringLiteral("Een a"));
    QCOMPARE(article.body.front().image.url, QStringLiteral("https://dorp.nl/b.png"));
}

void TestRecordsJson::shouldKeepToTheFolderOfAFile_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *base, const char *picture, const char *url) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(picture)
                            << QString::fromLatin1(url);
    };
    row("beside", "file:///srv/dorp/records.json", "img/a.jpg", "file:///srv/dorp/img/a.jpg");
    row("above", "file:///srv/dorp/records.json", "../../etc/passwd", "");
    row("above, hidden", "file:///srv/dorp/records.json", "img/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "");
    row("elsewhere", "file:///srv/dorp/records.json", "/etc/passwd", "");
    row("absolute", "file:///srv/dorp/records.json", "file:///etc/passwd", "");
    row("the network's file", "https://dorp.nl/records.json", "file:///etc/passwd", "");
    row("from a file to the network", "file:///srv/dorp/records.json", "https://dorp.nl/a.jpg",
        "https://dorp.nl/a.jpg");
}

void TestRecordsJson::shouldKeepToTheFolderOfAFile()
{
    QFETCH(QString, base);
    QFETCH(QString, picture);
    QFETCH(QString, url);
    const QString json = QStringLiteral(R"({"type":"article","id":"a","data":{"title":"A",
        "image":{"url":"%1"}}})")
                             .arg(picture);
    const ImportResult result = imported(json.toUtf8(), context(base.toLatin1().constData()));
    QCOMPARE(fromJson<Article>(result.records.front().data).image.url, url);
}

void TestRecordsJson::shouldLeaveOutWhatIsUnsound()
{
    const ImportResult result = imported(
        R"([{"type":"article","id":"a","data":{"title":""}},
            {"type":"article","data":{"title":"no id"}},
            {"type":"spell","id":"b","data":{"title":"unknown type"}},
            {"type":"article","id":"c"}, 5, null, "x",
            {"type":"event","id":"d","data":{"title":"no start"}},
            {"type":"article","id":"e","data":{"title":"sound"}}])");
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.warnings.size(), 8);
}

void TestRecordsJson::shouldKeepWhatItDoesNotKnow()
{
    const ImportResult result =
        imported(R"({"type":"article","id":"a","data":{"title":"A\u202e","mood":"warm"}})");
    QCOMPARE(result.records.front().data.value(QLatin1String("mood")).toString(),
             QStringLiteral("warm"));
    QCOMPARE(result.records.front().data.value(QLatin1String("title")).toString(),
             QStringLiteral("A"));
}

void TestRecordsJson::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, ImportError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, ImportError::Malformed);
    row("a page", "<html></html>", ImportError::Malformed);
    row("an empty list", "[]", ImportError::Empty);
    row("deep", QByteArray("[").repeated(1000000), ImportError::TooLarge);
    row("too large", QByteArray(17 * 1024 * 1024, ' '), ImportError::TooLarge);
}

void TestRecordsJson::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    const auto result = importRecords(bytes, context());
    QVERIFY(!result);
    QCOMPARE(int(result.error()), error);
}

QTEST_APPLESS_MAIN(TestRecordsJson)
#include "tst_recordsjson.moc"
