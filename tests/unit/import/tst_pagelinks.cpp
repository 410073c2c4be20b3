// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pagelinks.h"

#include <QTest>

using namespace naober;

/// What a site says about its feeds, from the pages that sites have and from those that attack.
class TestPageLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindWhatIsDeclared();
    void shouldFindWhatLooksLikeAFeed();
    void shouldKnowTheSystem();
    void shouldResolveAgainstBase();
    void shouldReadOtherCharsets();
    void shouldSurvive_data();
    void shouldSurvive();
};

namespace {

const QUrl &page()
{
    static const QUrl url(QStringLiteral("https://dorp.example/nieuws/"));
    return url;
}

QList<QUrl> urls(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

void TestPageLinks::shouldFindWhatIsDeclared()
{
    const PageLinks links = readPageLinks(
        "<!doctype html><html><head><title>Dorp</title>"
        "<LINK REL='stylesheet Alternate' type=\"application/RSS+xml; charset=utf-8\" "
        "href=feed.xml>"
        "<link rel=alternate type=application/rss+xml href='/comments/feed/'>"
        "<link rel=alternate type=application/rss+xml href='feed.xml#again'>"
        "<link rel=alternate type=text/html href='/en/'>"
        "<link rel=alternate type='text/calendar' href='webcal://dorp.example/a.ics?x=1&amp;y=2'>"
        "<body><p>unclosed <b>and <i>crossed</b>",
        page());
    QCOMPARE(links.declared,
             urls({QStringLiteral("https://dorp.example/nieuws/feed.xml"),
                   QStringLiteral("https://dorp.example/a.ics?x=1&y=2")}));
    QVERIFY(links.linked.isEmpty());
    QVERIFY(!links.isWordPress);
}

void TestPageLinks::shouldFindWhatLooksLikeAFeed()
{
    const PageLinks links =
        readPageLinks("<a href=/agenda/>Agenda</a><a href='/agenda.ics'>op uw telefoon</a>"
                      "<!-- <a href='/no.ics'></a> --><script>'<a href=\"/no.rss\">'</script>"
                      "<a href='WEBCAL://dorp.example/kalender'>volg</a><a href=''>leeg</a>"
                      "<a href='javascript:alert(1)'>x</a>",
                      page());
    QCOMPARE(links.linked,
             urls({QStringLiteral("https://dorp.example/agenda.ics"),
                   QStringLiteral("https://dorp.example/kalender")}));
}

void TestPageLinks::shouldKnowTheSystem()
{
    const PageLinks links =
        readPageLinks("<meta name=Generator content='WordPress 6.4'>"
                      "<link rel=stylesheet href='/wp-content/plugins/the-events-calendar/a.css'>",
                      page());
    QVERIFY(links.isWordPress);
    QVERIFY(links.hasEventsCalendar);
}

void TestPageLinks::shouldResolveAgainstBase()
{
    const PageLinks links =
        readPageLinks("<base href='https://www.dorp.example/site/'><a href='x.rss'>x</a>", page());
    QCOMPARE(links.linked, urls({QStringLiteral("https://www.dorp.example/site/x.rss")}));
}

void TestPageLinks::shouldReadOtherCharsets()
{
    // Says one thing and is another, as old sites do.
    const PageLinks links = readPageLinks(
        "<meta charset=iso-8859-1><a href='/caf\xc3\xa9.rss'>a</a><a href='/b.rss'>b</a>", page());
    QCOMPARE(links.linked.size(), 2);
    QCOMPARE(links.linked.first().path(), QString::fromUtf8("/caf\xc3\xa9.rss"));
    QCOMPARE(readPageLinks("<a href='/caf\xe9.rss'>a</a>", page()).linked.size(), 1);
}

void TestPageLinks::shouldSurvive_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("tables in tables") << QByteArray("<table><tr><td>").repeated(200'000);
    QTest::newRow("boxes in boxes") << QByteArray("<div>").repeated(800'000);
    QTest::newRow("bold for ever") << QByteArray("<b><i><p>").repeated(400'000);
    QTest::newRow("ends without a start")
        << QByteArray("<div>").repeated(1990) + QByteArray("</span>").repeated(200'000);
    QTest::newRow("attributes") << "<a " + QByteArray("href=/a.rss x=y ").repeated(200'000) + ">";
    QTest::newRow("one attribute") << "<a href='" + QByteArray(4'000'000, 'a');
    QTest::newRow("references") << "<a href='"
            + QByteArray("&amp;&#1114112;&#0;").repeated(200'000);
    QTest::newRow("links") << QByteArray("<a href='/a.rss'></a>").repeated(200'000);
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("nothing") << QByteArray();
}

void TestPageLinks::shouldSurvive()
{
    QFETCH(const QByteArray, html);
    const PageLinks links = readPageLinks("<a href='/before.rss'></a>" + html, page());
    QVERIFY(!links.linked.isEmpty());
    QVERIFY(links.linked.size() <= 100);
}

QTEST_GUILESS_MAIN(TestPageLinks)

#include "tst_pagelinks.moc"
