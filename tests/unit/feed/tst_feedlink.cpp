// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedlink.h"

#include "feed/checkwords.h"
#include "feed/signingkey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace naober;

Q_DECLARE_METATYPE(naober::LinkError)

class TestFeedLink : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadALink_data();
    void shouldReadALink();
    void shouldRefuseALink_data();
    void shouldRefuseALink();
    void shouldComeBackAsItWas();
    void shouldReadAFile();
    void shouldReadARelativeLinkOfAStick();
    void shouldDrawWordsFromTheKeys();
    void shouldHavePlainWords();

private:
    PublicKey m_key = SigningKey::fromSeed(QByteArray(32, 'k'))->publicKey();
    PublicKey m_desk = SigningKey::fromSeed(QByteArray(32, 'd'))->publicKey();
    QString m_fragment = QLatin1String("#feed=dorp&key=") + m_key.toText();
};

void TestFeedLink::shouldReadALink_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("head");
    QTest::newRow("https") << QStringLiteral("https://dorp.nl/feed")
                           << QStringLiteral("https://dorp.nl/feed/head.json");
    QTest::newRow("slash") << QStringLiteral("https://dorp.nl/feed/")
                           << QStringLiteral("https://dorp.nl/feed/head.json");
    QTest::newRow("no path") << QStringLiteral("https://dorp.nl")
                             << QStringLiteral("https://dorp.nl/head.json");
    QTest::newRow("the head itself") << QStringLiteral("https://dorp.nl/feed/head.json")
                                     << QStringLiteral("https://dorp.nl/feed/head.json");
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8420/")
                                  << QStringLiteral("http://127.0.0.1:8420/head.json");
    QTest::newRow("this machine, IPv6")
        << QStringLiteral("http://[::1]:8420/") << QStringLiteral("http://[::1]:8420/head.json");
    QTest::newRow("folder") << QStringLiteral("file:///srv/my%20feed")
                            << QStringLiteral("file:///srv/my%20feed/head.json");
}

void TestFeedLink::shouldReadALink()
{
    QFETCH(QString, address);
    QFETCH(QString, head);
    const auto link = FeedLink::parse(QLatin1Char(' ') + address + m_fragment + QLatin1Char('\n'));
    QVERIFY(link);
    QCOMPARE(QString::fromLatin1(link->headUrl().toEncoded()), head);
    QCOMPARE(link->feed, QStringLiteral("dorp"));
    QCOMPARE(link->key, m_key);
}

void TestFeedLink::shouldRefuseALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LinkError>("error");
    const QString key = m_key.toText();
    const auto row = [](const char *name, const QString &text, LinkError error) {
        QTest::newRow(name) << text << error;
    };
    row("nothing", {}, LinkError::NotALink);
    row("words", QStringLiteral("hallo daar"), LinkError::NotALink);
    row("a web page", QStringLiteral("https://dorp.nl/"), LinkError::NotALink);
    row("a page's anchor", QStringLiteral("https://dorp.nl/#nieuws"), LinkError::NotALink);
    row("plain http", QLatin1String("http://dorp.nl/") + m_fragment, LinkError::BadScheme);
    row("looks like this machine", QLatin1String("http://127.0.0.1.evil.nl/") + m_fragment,
        LinkError::BadScheme);
    row("ftp", QLatin1String("ftp://dorp.nl/") + m_fragment, LinkError::BadScheme);
    row("password", QLatin1String("https://a:b@dorp.nl/") + m_fragment, LinkError::BadScheme);
    row("query", QLatin1String("https://dorp.nl/?x=1") + m_fragment, LinkError::BadScheme);
    row("no feed", QLatin1String("https://dorp.nl/#key=") + key, LinkError::BadFeed);
    row("strange feed", QLatin1String("https://dorp.nl/#feed=a/b&key=") + key, LinkError::BadFeed);
    row("no key", QStringLiteral("https://dorp.nl/#feed=dorp"), LinkError::BadKey);
    row("short key", QLatin1String("https://dorp.nl/#feed=dorp&key=") + key.left(40),
        LinkError::BadKey);
    row("bad desk key", QLatin1String("https://dorp.nl/") + m_fragment + QLatin1String("&desk=x"),
        LinkError::BadKey);
}

void TestFeedLink::shouldRefuseALink()
{
    QFETCH(QString, text);
    QFETCH(LinkError, error);
    const auto link = FeedLink::parse(text);
    QVERIFY(!link);
    QCOMPARE(link.error(), error);
}

void TestFeedLink::shouldComeBackAsItWas()
{
    FeedLink link{QUrl(QStringLiteral("https://dorp.nl/feed/")), QStringLiteral("dorp"), m_key,
                  m_desk};
    const auto again = FeedLink::parse(link.toString());
    QVERIFY(again);
    QCOMPARE(*again, link);
    QCOMPARE(again->resolved(QStringLiteral("log/1-2-ab.ndjson")),
             QUrl(QStringLiteral("https://dorp.nl/feed/log/1-2-ab.ndjson")));
}

void TestFeedLink::shouldReadAFile()
{
    const FeedLink link{
        QUrl(QStringLiteral("https://dorp.nl/")), QStringLiteral("dorp"), m_key, {}};
    const auto json = FeedLink::parseFile(link.toFile());
    QVERIFY(json);
    QCOMPARE(*json, link);
    const auto line = FeedLink::parseFile(link.toString().toUtf8() + "\r\n");
    QVERIFY(line);
    QCOMPARE(*line, link);
    QCOMPARE(FeedLink::parseFile("{\"naober\":1}").error(), LinkError::NotALink);
    QCOMPARE(FeedLink::parseFile("<html></html>").error(), LinkError::NotALink);
}

void TestFeedLink::shouldReadARelativeLinkOfAStick()
{
    const QByteArray content = "{\"naober\":1,\"link\":\"feed" + m_fragment.toLatin1() + "\"}";
    const auto link =
        FeedLink::parseFile(content, QUrl(QStringLiteral("file:///media/stick/dorp.naober")));
    QVERIFY(link);
    QCOMPARE(link->headUrl(), QUrl(QStringLiteral("file:///media/stick/feed/head.json")));
    QVERIFY(!FeedLink::parseFile(content, QUrl(QStringLiteral("https://dorp.nl/dorp.naober"))));
}

void TestFeedLink::shouldDrawWordsFromTheKeys()
{
    FeedLink link{QUrl(QStringLiteral("https://dorp.nl/")), QStringLiteral("dorp"), m_key, {}};
    const QStringList words = checkWords(link);
    QCOMPARE(words.size(), 4);
    // Once on a flyer, they stay.
    QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("ring regen koning cirkel"));
    link.base = QUrl(QStringLiteral("https://elders.nl/"));
    QCOMPARE(checkWords(link), words);
    link.desk = m_desk;
    QVERIFY(checkWords(link) != words);
    link.desk.reset();
    link.key = m_desk;
    QVERIFY(checkWords(link) != words);
}

void TestFeedLink::shouldHavePlainWords()
{
    QSet<QString> seen;
    const QRegularExpression plain(QStringLiteral("^[a-z]{3,9}$"));
    for (int i = 0; i < checkWordCount; ++i) {
        QVERIFY2(plain.match(checkWord(i)).hasMatch(), qPrintable(checkWord(i)));
        seen.insert(checkWord(i));
    }
    QCOMPARE(seen.size(), checkWordCount);
}

QTEST_GUILESS_MAIN(TestFeedLink)
#include "tst_feedlink.moc"
