// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedtest.h"

using namespace naober;

class tst_Detect : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellFormatsApart_data();
    void shouldTellFormatsApart();
    void shouldKnowTheSharedFiles_data();
    void shouldKnowTheSharedFiles();
    void shouldNameFormatsBothWays();
};

void tst_Detect::shouldTellFormatsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *title, const QByteArray &bytes, const char *type,
                        const char *name, const char *format) {
        QTest::newRow(title) << bytes << QString::fromLatin1(type) << QString::fromLatin1(name)
                             << QString::fromLatin1(format);
    };
    row("rss", "<rss version=\"2.0\"/>", "", "", "rss");
    row("rss behind everything",
        "\xEF\xBB\xBF \n<?xml version=\"1.0\"?><!-- <feed> --><!DOCTYPE rss "
        "[<!ELEMENT rss (x)>]>\n<?x y?><rss>",
        "text/html", "x.json", "rss");
    row("rss behind a message", "<br />\n<b>Notice</b>: x<?xml version=\"1.0\"?><rss>", "", "",
        "rss");
    row("rss 1.0", "<rdf:RDF xmlns:rdf=\"x\">", "text/xml", "", "rss");
    row("atom", "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>", "", "", "atom");
    row("atom with a prefix", "<atom:feed>", "", "", "atom");
    row("a page", "<!DOCTYPE html><html><head><title>rss</title>", "application/rss+xml", "a.rss",
        "");
    row("calendar", "begin:vcalendar\r\nVERSION:2.0", "text/plain", "", "ics");
    row("calendar with a mark", "\xEF\xBB\xBF\nBEGIN:VCALENDAR", "", "", "ics");
    row("json feed", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", "", "",
        "jsonfeed");
    row("json feed without version", "{\"title\":\"x\",\"items\":[]}", "application/json", "",
        "jsonfeed");
    row("broken json feed", "{\"version\":\"https://jsonfeed.org/version/1\",\"it", "", "",
        "jsonfeed");
    row("geojson", "{\"features\":[],\"type\":\"FeatureCollection\"}", "", "", "geojson");
    row("one feature", "{\"type\":\"Feature\",\"id\":1,\"geometry\":null}", "", "", "geojson");
    row("hsds", "{\"id\":\"1\",\"name\":\"x\",\"description\":\"y\",\"services\":[]}", "", "",
        "hsds");
    row("hsds list", "[{\"id\":\"1\",\"name\":\"x\",\"description\":\"y\"}]", "", "", "hsds");
    row("hsds page",
        "{\"total_items\":1,\"contents\":[{\"id\":\"1\",\"name\":\"x\",\"services\":[]}]}", "", "",
        "hsds");
    row("records", "[{\"type\":\"event\",\"id\":\"1\",\"data\":{}}]", "", "", "records");
    row("record lines", "{\"type\":\"event\",\"id\":\"1\",\"data\":{}}\n{\"type\":\"event\"", "",
        "", "records");
    row("csv", "naam;telefoon\nFanfare;0691234578\n", "", "", "csv");
    row("csv by type", "naam", "text/csv; charset=utf-8", "", "csv");
    row("csv by name", "naam", "", "https://x.example/lijst.CSV?x=1#y", "csv");
    row("calendar by type", "", "text/calendar", "", "ics");
    row("text", "Hallo, wereld", "text/plain", "", "");
    row("other json", "{\"a\":1}", "application/json", "", "");
    row("nothing", "", "", "", "");
    row("broken", "<", "", "", "");
    row("broken comment", "<!-- ", "", "", "");
}

void tst_Detect::shouldTellFormatsApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QString, name);
    QFETCH(QString, format);
    const auto detected = detectFormat(bytes, type, name);
    QCOMPARE(detected ? formatName(*detected) : QString(), format);
}

void tst_Detect::shouldKnowTheSharedFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *file, const char *format) {
        QTest::newRow(file) << QByteArray(file) << QString::fromLatin1(format);
    };
    row("feeds/rss_2.0_wirecutter.xml", "rss");
    row("feeds/rss_2.0_spiegel.xml", "rss");
    row("feeds/atom_mediarss_youtube_1.xml", "atom");
    row("feeds/jsonfeed_example_1.json", "jsonfeed");
    row("afvalkalender.ics", "ics");
    row("peel-en-maas.geojson", "geojson");
    row("hsds-organization.json", "hsds");
}

void tst_Detect::shouldKnowTheSharedFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, format);
    const QByteArray bytes = feedtest::shared(file.constData());
    if (bytes.isEmpty())
        QSKIP("the shared data is not there");
    const auto detected = detectFormat(bytes, {}, {});
    QCOMPARE(detected ? formatName(*detected) : QString(), format);
}

void tst_Detect::shouldNameFormatsBothWays()
{
    for (const char *name :
         {"rss", "atom", "jsonfeed", "ics", "geojson", "hsds", "csv", "records"}) {
        const auto format = formatFromName(QString::fromLatin1(name));
        QVERIFY(format);
        QCOMPARE(formatName(*format), QString::fromLatin1(name));
    }
    QVERIFY(!formatFromName(u"RSS"));
}

QTEST_GUILESS_MAIN(tst_Detect)
#include "tst_detect.moc"
