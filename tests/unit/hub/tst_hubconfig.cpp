// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubconfig.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

class TestHubConfig : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadWhatTheKeeperWrote();
    void shouldNameEachMistakeByLineAndField_data();
    void shouldNameEachMistakeByLineAndField();
    void shouldTellAllMistakesAtOnce();
    void shouldResolvePathsBesideTheFile();
    void shouldAddSourcesAndKeepTheRest();
    void shouldMakeIdsFromNames();
};

namespace {

const QByteArray village = R"("village": {"name": "Dorp"})";

QStringList mistakes(const QByteArray &json)
{
    const auto config = parseHubConfig(json, QDir::root().filePath(QStringLiteral("v/hub.json")));
    QStringList lines;
    if (!config) {
        for (const ConfigProblem &problem : config.error())
            lines.append(problem.toString());
    }
    return lines;
}

} // namespace

void TestHubConfig::shouldReadWhatTheKeeperWrote()
{
    const auto config = parseHubConfig(R"({
  "id": "dorp-1", "village": {"name": "Dorp", "timezone": "Europe/Amsterdam"},
  "listen": "0.0.0.0:8080", "url": "https://feed.dorp.example/naober",
  "sources": [{"id": "website", "format": "rss", "url": "https://dorp.example/feed/",
               "complete": "upcoming", "interval": 60}]})",
                                       QStringLiteral("/v/hub.json"));
    QVERIFY(config);
    QCOMPARE(config->feedId, QStringLiteral("dorp-1"));
    QCOMPARE(config->listenPort, quint16(8080));
    QCOMPARE(config->readersUrl(), QUrl(QStringLiteral("https://feed.dorp.example/naober/")));
    QCOMPARE(config->sources.size(), 1);
    QCOMPARE(config->sources[0].format, std::optional(Format::Rss));
    QCOMPARE(config->sources[0].completeness, Completeness::Upcoming);
    QCOMPARE(config->sources[0].interval, std::chrono::seconds(60));
    QCOMPARE(config->zone().id(), QByteArray("Europe/Amsterdam"));
}

void TestHubConfig::shouldNameEachMistakeByLineAndField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begins");

    QTest::newRow("not JSON") << QByteArray("{\n\"village\": {,}\n}") << "line 2: ";
    QTest::newRow("no village") << QByteArray("{\n}") << "line 1: village: ";
    QTest::newRow("no name") << QByteArray("{\n\n \"village\": {}}") << "line 3: village.name: ";
    QTest::newRow("format") << QByteArray("{" + village
                                          + ",\n\"sources\": [\n"
                                            "{\"id\": \"a\", \"url\": \"a.ics\"},\n"
                                            "{\"id\": \"b\", \"url\": \"b.ics\"},\n"
                                            "{\"id\": \"c\",\n \"url\": \"c\",\n"
                                            " \"format\": \"word\"}]}")
                            << "line 7: sources[2].format: ";
    QTest::newRow("misspelt") << QByteArray("{" + village
                                            + ",\n\"sources\": [{\"id\": \"a\", "
                                              "\"url\": \"a\",\n\"fromat\": \"rss\"}]}")
                              << "line 3: sources[0].fromat: ";
    QTest::newRow("twice") << QByteArray("{" + village + ",\n\"feed\": \"a\",\n\"feed\": \"b\"}")
                           << "line 3: feed: ";
    for (const char *folder : {"/", ".", "", "../", "feed/.."}) {
        QTest::addRow("feed %s", folder)
            << QByteArray("{" + village + ",\n\"feed\": \"" + folder + "\"}") << "line 2: feed: ";
    }
    QTest::newRow("same id") << QByteArray("{" + village
                                           + ",\n\"sources\": [{\"id\": \"a\", "
                                             "\"url\": \"a\"},\n{\"url\": \"b\", \"id\": \"a\"}]}")
                             << "line 3: sources[1].id: ";
    QTest::newRow("no address") << QByteArray("{" + village
                                              + ",\n\"sources\": [\n{\"id\": \"a\"}]}")
                                << "line 3: sources[0].url: ";
    QTest::newRow("strange address")
        << QByteArray("{" + village + ",\n\"sources\": [{\"id\": \"a\", \"url\": \"ftp://a/\"}]}")
        << "line 2: sources[0].url: ";
    QTest::newRow("interval") << QByteArray("{" + village
                                            + ",\"sources\": [{\"id\": \"a\", \"url\": \"a\",\n"
                                              "\"interval\": \"soon\"}]}")
                              << "line 2: sources[0].interval: ";
    QTest::newRow("listen") << QByteArray("{" + village + ",\n\"listen\": \"8420\"}")
                            << "line 2: listen: ";
    QTest::newRow("zone") << QByteArray("{\"village\": {\"name\": \"D\",\n"
                                        "\"timezone\": \"Amsterdam\"}}")
                          << "line 2: village.timezone: ";
    QTest::newRow("complete") << QByteArray("{" + village
                                            + ",\"sources\": [{\"id\": \"a\", "
                                              "\"url\": \"a\",\n\"complete\": \"yes\"}]}")
                              << "line 2: sources[0].complete: ";
}

void TestHubConfig::shouldNameEachMistakeByLineAndField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, begins);
    const QStringList lines = mistakes(json);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(begins), qPrintable(lines.first()));
}

void TestHubConfig::shouldTellAllMistakesAtOnce()
{
    QCOMPARE(mistakes("{" + village + ", \"lisen\": 1, \"articleDays\": 0}").size(), 2);
}

void TestHubConfig::shouldResolvePathsBesideTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hub.json"));
    const auto config = parseHubConfig(
        "{" + village + ", \"sources\": [{\"id\": \"a\", \"url\": \"sub/a.csv\"}]}", file);
    QVERIFY(config);
    QCOMPARE(config->feedFolder, folder.filePath(QStringLiteral("feed")));
    QCOMPARE(config->keyFile, folder.filePath(QStringLiteral("hub.key")));
    QCOMPARE(config->sources[0].url.toLocalFile(), folder.filePath(QStringLiteral("sub/a.csv")));
    QVERIFY(!config->sources[0].format);
}

void TestHubConfig::shouldAddSourcesAndKeepTheRest()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hub.json"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("{" + village + ", \"sources\": [{\"id\": \"a\", \"url\": \"a.csv\"}]}");
    written.close();
    SourceConfig source;
    source.id = QStringLiteral("b");
    source.format = Format::ICalendar;
    source.url = QUrl(QStringLiteral("https://dorp.example/?ical=1"));
    source.completeness = Completeness::Upcoming;
    QCOMPARE(addSourcesToConfig(file, {source}), QString());
    const auto config = loadHubConfig(file);
    QVERIFY(config);
    QCOMPARE(config->sources.size(), 2);
    QCOMPARE(config->sources[1].url, source.url);
    QCOMPARE(config->sources[1].completeness, Completeness::Upcoming);
    QCOMPARE(config->village.value(QLatin1String("name")).toString(), QStringLiteral("Dorp"));
}

void TestHubConfig::shouldMakeIdsFromNames()
{
    QCOMPARE(idFromName(QStringLiteral("De Wiek & co")), QStringLiteral("de-wiek-co"));
    QCOMPARE(idFromName(QStringLiteral("Café Zaligheid")), QStringLiteral("cafe-zaligheid"));
    QVERIFY(isSourceId(idFromName(QStringLiteral("!!!"))));
}

QTEST_GUILESS_MAIN(TestHubConfig)
#include "tst_hubconfig.moc"
