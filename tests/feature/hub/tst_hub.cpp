// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpfixture.h"
#include "support/program.h"
#include "support/testvillage.h"

#include "domain/record.h"
#include "feed/feedfolder.h"
#include "feed/feedlink.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace naober;
using namespace naober::test;

namespace {

QString shared(const QString &name)
{
    return QDir::cleanPath(QStringLiteral(NAOBER_SHARED_DATA "/") + name);
}

QStringList lines(const QByteArray &output)
{
    return QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

ProgramResult hub(const QStringList &arguments)
{
    return runProgram(QStringLiteral("naober-hub"), arguments);
}

QJsonObject firstSource(const QJsonObject &report)
{
    return report.value(QLatin1String("sources")).toArray().first().toObject();
}

} // namespace

/// Journeys of a hub's keeper with the real program.
class TestHub : public QObject
{
    Q_OBJECT

private slots:
    void shouldStartAVillageAndNeverOverwriteIt();
    void shouldAskItsQuestions();
    void shouldPublishRealSourcesAndVerify();
    void shouldImportOnTheCommandLine();
    void shouldTellOccurrencesInOrder();
    void shouldWriteOneSmallSegmentForOneChange();
    void shouldKeepWhatAVanishedSourceGave();
    void shouldNameMistakesInItsFile();
    void shouldDiscoverWhatASiteOffers();
    void shouldServeAndStop();
    void shouldLetOnlyOneHubWork();
    void shouldEraseForGood();
    void shouldRestoreABackupAsANewEpoch();
    void shouldEraseFromAnotherFolder();
    void shouldRestoreWhereItStands();
    void shouldSayThatSomethingIsNoKey();
    void shouldNoticeATamperedFeed();
    void shouldExplainEveryCommand();

private:
    bool verifies(const TestVillage &village) const;
};

bool TestHub::verifies(const TestVillage &village) const
{
    const ProgramResult run = hub({QStringLiteral("verify"), village.feedFolder(),
                                   QStringLiteral("--key"), village.folderLink()});
    if (run.exitCode != 0)
        qWarning().noquote() << run.output << run.errors;
    return run.exitCode == 0;
}

void TestHub::shouldStartAVillageAndNeverOverwriteIt()
{
    QTemporaryDir folder;
    const QString dir = folder.filePath(QStringLiteral("dorp"));
    const QStringList arguments{QStringLiteral("init"), dir, QStringLiteral("--name"),
                                QStringLiteral("Dorp aan de Beek")};
    const ProgramResult made = hub(arguments);
    QCOMPARE(made.exitCode, 0);
    const auto link = FeedLink::parse(lines(made.output).first());
    QVERIFY(link);
    QVERIFY(link->feed.startsWith(QLatin1String("dorp-aan-de-beek")));
    QVERIFY(made.output.contains("\xE2\x96\x88")); // the QR code's blocks
    QVERIFY(QString::fromUtf8(made.output).contains(checkWords(*link).join(QLatin1Char(' '))));
    const QString key = dir + QStringLiteral("/hub.key");
#ifdef Q_OS_UNIX
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(key) & others));
    QVERIFY(QFile::permissions(key) & QFile::ReadOwner);
#endif
    const QByteArray config = fileBytes(dir + QStringLiteral("/hub.json"));
    const QByteArray secret = fileBytes(key);
    QCOMPARE(hub(arguments).exitCode, 1);
    QCOMPARE(fileBytes(dir + QStringLiteral("/hub.json")), config);
    QCOMPARE(fileBytes(key), secret);
    // The stick's file leads to the same feed.
    const auto stick = FeedLink::parseFile(
        fileBytes(dir + QLatin1Char('/') + link->feed + QStringLiteral(".naober")));
    QVERIFY(stick);
    QCOMPARE(stick->key, link->key);
}

void TestHub::shouldAskItsQuestions()
{
    QTemporaryDir folder;
    const QString dir = folder.filePath(QStringLiteral("dorp"));
    QProcess process;
    process.start(programPath(QStringLiteral("naober-hub")), {QStringLiteral("init")});
    process.write("Dorp\n" + dir.toUtf8() + "\nhttps://dorp.example/feed/\n\n\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject json =
        QJsonDocument::fromJson(fileBytes(dir + QStringLiteral("/hub.json"))).object();
    QCOMPARE(json.value(QLatin1String("village")).toObject().value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Dorp")));
    QCOMPARE(json.value(QLatin1String("sources")).toArray().size(), 1);
}

void TestHub::shouldPublishRealSourcesAndVerify()
{
    if (!QFile::exists(shared(QStringLiteral("peel-en-maas.geojson"))))
        QSKIP("the shared data is not here");
    TestVillage village;
    QVERIFY2(village.isValid(), qPrintable(village.error()));
    village.addSource(QStringLiteral("afval"), QStringLiteral("ics"),
                      shared(QStringLiteral("afvalkalender.ics")), true);
    village.addSource(QStringLiteral("places"), QStringLiteral("geojson"),
                      shared(QStringLiteral("peel-en-maas.geojson")), true);
    village.addSource(QStringLiteral("guide"), QStringLiteral("hsds"),
                      shared(QStringLiteral("hsds-organization.json")), true);
    village.addSource(QStringLiteral("spiegel"), QStringLiteral("rss"),
                      shared(QStringLiteral("feeds/rss_2.0_spiegel.xml")));
    village.addSource(QStringLiteral("wire"), QStringLiteral("rss"),
                      shared(QStringLiteral("feeds/rss_2.0_wirecutter.xml")));
    village.addSource(QStringLiteral("tv"), QStringLiteral("atom"),
                      shared(QStringLiteral("feeds/atom_mediarss_youtube_1.xml")));
    village.addSource(QStringLiteral("json"), QStringLiteral("jsonfeed"),
                      shared(QStringLiteral("feeds/jsonfeed_example_1.json")));
    const QJsonObject report = village.publish();
    QCOMPARE(report.value(QLatin1String("exit")).toInt(), 0);
    const QJsonArray sources = report.value(QLatin1String("sources")).toArray();
    QCOMPARE(sources.size(), 7);
    for (const QJsonValue &source : sources) {
        QCOMPARE(source.toObject().value(QLatin1String("result")).toString(),
                 QStringLiteral("updated"));
        QVERIFY(source.toObject().value(QLatin1String("items")).toInt() > 0);
    }
    QVERIFY(report.value(QLatin1String("records")).toInt() > 100);
    QVERIFY(verifies(village));

    const QByteArray head = fileBytes(village.feedFolder() + QStringLiteral("/head.json"));
    const QJsonObject again = village.publish();
    QCOMPARE(again.value(QLatin1String("seq")), report.value(QLatin1String("seq")));
    QCOMPARE(again.value(QLatin1String("put")).toInt(), 0);
    QCOMPARE(fileBytes(village.feedFolder() + QStringLiteral("/head.json")), head);
}

void TestHub::shouldImportOnTheCommandLine()
{
    const QString feed = shared(QStringLiteral("feeds/rss_2.0_wirecutter.xml"));
    if (!QFile::exists(feed))
        QSKIP("the shared data is not here");
    const ProgramResult run =
        hub({QStringLiteral("import"), feed, QStringLiteral("--source"), QStringLiteral("wire")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject record = QJsonDocument::fromJson(lines(run.output).first().toUtf8()).object();
    QCOMPARE(record.value(QLatin1String("type")).toString(), QStringLiteral("article"));
    QVERIFY(record.value(QLatin1String("id")).toString().startsWith(QLatin1String("wire-")));
    QVERIFY(record.value(QLatin1String("data")).isObject());

    TestVillage village;
    village.write(QStringLiteral("page.html"), "<!DOCTYPE html><title>Log in</title><p>Log in");
    const ProgramResult failed =
        hub({QStringLiteral("import"), village.folder() + QStringLiteral("/page.html")});
    QCOMPARE(failed.exitCode, 2);
    QVERIFY(failed.output.isEmpty());
    QCOMPARE(lines(failed.errors).size(), 1);
    QCOMPARE(hub({QStringLiteral("import"), village.folder() + QStringLiteral("/none")}).exitCode,
             2);
    // An address given by hand is fetched whatever it is, this machine included.
    HttpFixture site;
    site.setFolder(shared(QStringLiteral("feeds")));
    QProcess process;
    process.start(
        programPath(QStringLiteral("naober-hub")),
        {QStringLiteral("import"), site.url(QStringLiteral("/rss_2.0_spiegel.xml")).toString()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitCode(), 0);
}

void TestHub::shouldTellOccurrencesInOrder()
{
    TestVillage village;
    village.write(QStringLiteral("a.ics"),
                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                  "BEGIN:VEVENT\r\nUID:b\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Koffie\r\n"
                  "DTSTART:20260106T100000\r\nDTEND:20260106T113000\r\n"
                  "RRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n"
                  "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Kermis\r\n"
                  "DTSTART;VALUE=DATE:20260110\r\nDTEND;VALUE=DATE:20260112\r\nEND:VEVENT\r\n"
                  "END:VCALENDAR\r\n");
    const ProgramResult run = hub(
        {QStringLiteral("occurrences"), village.folder() + QStringLiteral("/a.ics"),
         QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--to"),
         QStringLiteral("2026-01-20"), QStringLiteral("--tz"), QStringLiteral("Europe/Amsterdam")});
    QCOMPARE(run.exitCode, 0);
    const QStringList expected{
        QStringLiteral(R"({"allDay":false,"end":"2026-01-06T11:30:00+01:00",)"
                       R"("start":"2026-01-06T10:00:00+01:00","status":"confirmed",)"
                       R"("summary":"Koffie","uid":"b"})"),
        QStringLiteral(R"({"allDay":true,"end":"2026-01-12","start":"2026-01-10",)"
                       R"("status":"confirmed","summary":"Kermis","uid":"a"})"),
        QStringLiteral(R"({"allDay":false,"end":"2026-01-13T11:30:00+01:00",)"
                       R"("start":"2026-01-13T10:00:00+01:00","status":"confirmed",)"
                       R"("summary":"Koffie","uid":"b"})")};
    QCOMPARE(lines(run.output), expected);
}

void TestHub::shouldWriteOneSmallSegmentForOneChange()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"), true);
    village.writeArticles(500);
    const qint64 seq = village.publish().value(QLatin1String("seq")).toInteger();
    const qint64 before = sizeOf(village.feedFolder() + QStringLiteral("/log"));
    // The rest of the file must be the same to the byte: its dates are those of its writing.
    QByteArray articles = fileBytes(village.folder() + QStringLiteral("/articles.json"));
    articles.replace("\"Bericht 7\"", "\"Veranderd\"");
    village.write(QStringLiteral("articles.json"), articles);
    const QJsonObject report = village.publish();
    QCOMPARE(report.value(QLatin1String("put")).toInt(), 1);
    QCOMPARE(report.value(QLatin1String("seq")).toInteger(), seq + 1);
    const qint64 grown = sizeOf(village.feedFolder() + QStringLiteral("/log")) - before;
    QVERIFY2(grown > 0 && grown < 4096, qPrintable(QString::number(grown)));
    QVERIFY(verifies(village));
}

void TestHub::shouldKeepWhatAVanishedSourceGave()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"), true);
    village.writeArticles(20);
    const QJsonObject first = village.publish();
    QVERIFY(QFile::remove(village.folder() + QStringLiteral("/articles.json")));
    const QJsonObject gone = village.publish();
    QCOMPARE(gone.value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(gone.value(QLatin1String("seq")), first.value(QLatin1String("seq")));
    QCOMPARE(firstSource(gone).value(QLatin1String("result")).toString(), QStringLiteral("failed"));
    QVERIFY(gone.value(QLatin1String("stderr")).toString().contains(QLatin1String("news: ")));
    village.write(QStringLiteral("articles.json"), "[]");
    QCOMPARE(village.publish().value(QLatin1String("records")).toInt(), 21);
}

void TestHub::shouldNameMistakesInItsFile()
{
    TestVillage village;
    village.write(QStringLiteral("hub.json"),
                  "{\"village\": {\"name\": \"D\"},\n\"sources\": [\n"
                  "{\"id\": \"a\", \"url\": \"a\", \"format\": \"word\"}]}");
    const ProgramResult run =
        hub({QStringLiteral("publish"), QStringLiteral("--config"), village.configFile()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("line 3: sources[0].format: "), run.errors.constData());
}

void TestHub::shouldDiscoverWhatASiteOffers()
{
    HttpFixture site;
    HttpAnswer page;
    page.contentType = "text/html";
    page.body = "<html><head><title>Dorp</title>"
                "<link rel='alternate' type='application/rss+xml' href='/nieuws.xml'>"
                "<link rel='alternate' type='application/rss+xml' href='/comments/feed/'>"
                "</head><body><a href='agenda.ics'>Agenda</a><a href='over.html'>x</a></body>";
    site.set(QStringLiteral("/"), page);
    HttpAnswer rss;
    rss.contentType = "application/rss+xml";
    rss.body = "<rss version='2.0'><channel><title>N</title><link>https://dorp.example/</link>"
               "<item><title>Brug dicht</title><link>https://dorp.example/1</link></item>"
               "</channel></rss>";
    site.set(QStringLiteral("/nieuws.xml"), rss);
    HttpAnswer ics;
    ics.contentType = "text/calendar";
    ics.body = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Kermis\r\n"
               "DTSTART;VALUE=DATE:"
        + QDate::currentDate().addDays(9).toString(QStringLiteral("yyyyMMdd")).toLatin1()
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    site.set(QStringLiteral("/agenda.ics"), ics);
    TestVillage village;
    QProcess process;
    process.start(programPath(QStringLiteral("naober-hub")),
                  {QStringLiteral("discover"), site.url().toString(), QStringLiteral("--config"),
                   village.configFile()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
    QCOMPARE(process.exitCode(), 0);
    const QJsonArray found = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].toObject().value(QLatin1String("format")).toString(), QStringLiteral("rss"));
    QCOMPARE(found[1].toObject().value(QLatin1String("format")).toString(), QStringLiteral("ics"));
    QVERIFY(process.readAllStandardError().contains("Brug dicht"));
    const QJsonObject config = QJsonDocument::fromJson(fileBytes(village.configFile())).object();
    QCOMPARE(config.value(QLatin1String("sources")).toArray().size(), 2);
}

void TestHub::shouldServeAndStop()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.writeArticles(5);
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    const QString base = QStringLiteral("http://127.0.0.1:%1").arg(village.port());
    QJsonObject status;
    const auto published = [&] {
        status = QJsonDocument::fromJson(httpGet(base + QStringLiteral("/v1/status"))).object();
        return status.value(QLatin1String("records")).toInt() == 6;
    };
    QTRY_VERIFY_WITH_TIMEOUT(published(), 20000);
    QCOMPARE(status.value(QLatin1String("village")).toString(), QStringLiteral("Testdorp"));
    QVERIFY(status.contains(QLatin1String("version")));
    const QJsonObject source = status.value(QLatin1String("sources")).toArray().first().toObject();
    QCOMPARE(source.value(QLatin1String("items")).toInt(), 5);
    QVERIFY(!source.contains(QLatin1String("url")));
    const ProgramResult verified =
        hub({QStringLiteral("verify"), base, QStringLiteral("--key"), village.servedLink()});
    QCOMPARE(verified.exitCode, 0);
    const auto known = FeedLink::parseFile(httpGet(base + QStringLiteral("/.well-known/naober")));
    QVERIFY(known);
    int code = 0;
    QVERIFY(!httpGet(base + QStringLiteral("/../hub.key"), &code).contains("key"));
    QCOMPARE(code, 404);
    QCOMPARE(serving.stop(), 0);
    QVERIFY(serving.log().contains("stopped"));
}

void TestHub::shouldLetOnlyOneHubWork()
{
    TestVillage village;
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    const QStringList serve{QStringLiteral("serve"), QStringLiteral("--config"),
                            village.configFile()};
    const ProgramResult sameFolder = hub(serve);
    QCOMPARE(sameFolder.exitCode, 1);
    QCOMPARE(lines(sameFolder.errors).size(), 1);
    QVERIFY(sameFolder.errors.contains(village.feedFolder().toUtf8()));
    QJsonObject config = QJsonDocument::fromJson(fileBytes(village.configFile())).object();
    config.insert(QLatin1String("feed"), QStringLiteral("other/"));
    village.write(QStringLiteral("hub.json"), QJsonDocument(config).toJson());
    // With another folder for its feed it is still the same hub.
    QCOMPARE(hub(serve).exitCode, 1);
    TestVillage other;
    config.insert(QLatin1String("feed"), QStringLiteral("feed/"));
    other.write(QStringLiteral("hub.json"), QJsonDocument(config).toJson());
    const ProgramResult samePort =
        hub({QStringLiteral("serve"), QStringLiteral("--config"), other.configFile()});
    QCOMPARE(samePort.exitCode, 1);
    QVERIFY2(samePort.errors.contains(QByteArray::number(village.port())),
             samePort.errors.constData());
}

void TestHub::shouldEraseForGood()
{
    const QString secret = QStringLiteral("Jan Jansen zoekt vervoer");
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.writeArticles(40, secret);
    village.publish();
    village.writeArticles(40, secret + QStringLiteral(" naar Venlo"));
    village.publish();
    QVERIFY(!filesWith(secret, village.feedFolder()).isEmpty());
    const QString id = makeRecordId(RecordType::Article, u"news", u"0");
    const ProgramResult erased = hub({QStringLiteral("erase"), QStringLiteral("--config"),
                                      village.configFile(), QStringLiteral("--id"), id});
    QCOMPARE(erased.exitCode, 0);
    // Only the source itself, which is not the hub's, still has it.
    QCOMPARE(filesWith(secret, village.folder()),
             QStringList{village.folder() + QStringLiteral("/articles.json")});
    QVERIFY(verifies(village));
    village.writeArticles(41, secret);
    QCOMPARE(village.publish().value(QLatin1String("records")).toInt(), 41);
    QVERIFY(filesWith(secret, village.feedFolder()).isEmpty());
}

void TestHub::shouldRestoreABackupAsANewEpoch()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"), true);
    village.writeArticles(10);
    const qint64 epoch = village.publish().value(QLatin1String("epoch")).toInteger();
    QTemporaryDir target;
    const ProgramResult made = hub({QStringLiteral("backup"), target.path(),
                                    QStringLiteral("--config"), village.configFile()});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const QString backup = QString::fromUtf8(made.output).trimmed();
    QVERIFY(QFile::exists(backup + QStringLiteral("/hub.sqlite")));
    village.writeArticles(12);
    village.publish();

    const QString there = target.filePath(QStringLiteral("restored"));
    const ProgramResult restored =
        hub({QStringLiteral("restore"), backup, QStringLiteral("--into"), there});
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    const ProgramResult run = hub({QStringLiteral("publish"), QStringLiteral("--config"), there});
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    QVERIFY(report.value(QLatin1String("epoch")).toInteger() > epoch);
    QCOMPARE(report.value(QLatin1String("records")).toInt(), 11);
    const ProgramResult verified = hub({QStringLiteral("verify"), there + QStringLiteral("/feed"),
                                        QStringLiteral("--key"), village.folderLink()});
    QCOMPARE(verified.exitCode, 0);
    // Not over a hub that is there.
    QCOMPARE(hub({QStringLiteral("restore"), backup, QStringLiteral("--into"), there}).exitCode, 1);
}

void TestHub::shouldEraseFromAnotherFolder()
{
    const QString secret = QStringLiteral("Jan Jansen zoekt vervoer");
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.writeArticles(4, secret);
    village.publish();
    const QString stick = village.folder() + QStringLiteral("/stick");
    QCOMPARE(hub({QStringLiteral("publish"), QStringLiteral("--config"), village.configFile(),
                  QStringLiteral("--out"), stick})
                 .exitCode,
             0);
    QVERIFY(!filesWith(secret, stick).isEmpty());
    const QStringList erase{QStringLiteral("erase"), QStringLiteral("--config"),
                            village.configFile(), QStringLiteral("--id"),
                            makeRecordId(RecordType::Article, u"news", u"0")};
    const ProgramResult here = hub(erase);
    QCOMPARE(here.exitCode, 0);
    QVERIFY(here.errors.contains("not looked at"));
    QVERIFY(!filesWith(secret, stick).isEmpty());
    QCOMPARE(hub(erase + QStringList{QStringLiteral("--out"), stick}).exitCode, 0);
    QVERIFY(filesWith(secret, stick).isEmpty());
    // A folder that was mistyped is not said to be clean, nor made.
    const QString none = village.folder() + QStringLiteral("/stik");
    QCOMPARE(hub(erase + QStringList{QStringLiteral("--out"), none}).exitCode, 1);
    QVERIFY(!QFile::exists(none));
    // The key must not come to lie where a web host serves it.
    QCOMPARE(hub({QStringLiteral("publish"), QStringLiteral("--config"), village.configFile(),
                  QStringLiteral("--out"), village.folder()})
                 .exitCode,
             1);
    QVERIFY(!QFile::exists(village.folder() + QStringLiteral("/head.json")));
}

void TestHub::shouldRestoreWhereItStands()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"), true);
    village.writeArticles(3);
    village.publish();
    QTemporaryDir target;
    const ProgramResult made = hub({QStringLiteral("backup"), target.path(),
                                    QStringLiteral("--config"), village.configFile()});
    QCOMPARE(made.exitCode, 0);
    const QDir here(target.path());
    const QString name = here.relativeFilePath(QString::fromUtf8(made.output).trimmed());
    QProcess process;
    process.setWorkingDirectory(target.path());
    const auto restore = [&](const QString &into) {
        process.start(programPath(QStringLiteral("naober-hub")),
                      {QStringLiteral("restore"), name, QStringLiteral("--into"), into});
        return process.waitForFinished(20000) ? process.exitCode() : -1;
    };
    QVERIFY2(restore(QStringLiteral("again")) == 0, process.readAllStandardError().constData());
    QVERIFY(here.exists(QStringLiteral("again/hub.json")));
    QVERIFY(!here.exists(QStringLiteral("again/hub.json.restoring")));
    // A backup whose key is lost makes no hub, and no half of one.
    QVERIFY(QFile::remove(here.filePath(name + QStringLiteral("/hub.key"))));
    QCOMPARE(restore(QStringLiteral("third")), 1);
    QVERIFY(!here.exists(QStringLiteral("third")));
}

void TestHub::shouldSayThatSomethingIsNoKey()
{
    const ProgramResult run = hub({QStringLiteral("verify"), QDir::tempPath(),
                                   QStringLiteral("--key"), QStringLiteral("AAAA")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("\"AAAA\" is not a key"), run.errors.constData());
    QTemporaryDir folder;
    const QString dir = folder.filePath(QStringLiteral("dorp"));
    QCOMPARE(hub({QStringLiteral("init"), dir, QStringLiteral("--name"),
                  QStringLiteral("Do\u202Erp\u0007")})
                 .exitCode,
             0);
    const QJsonObject json =
        QJsonDocument::fromJson(fileBytes(dir + QStringLiteral("/hub.json"))).object();
    QCOMPARE(json.value(QLatin1String("village")).toObject().value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Dorp")));
}

void TestHub::shouldNoticeATamperedFeed()
{
    TestVillage village;
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.writeArticles(10);
    village.publish();
    QDirIterator segments(village.feedFolder() + QStringLiteral("/log"), QDir::Files);
    QVERIFY(segments.hasNext());
    const QString path = segments.next();
    QByteArray bytes = fileBytes(path);
    bytes.replace("Bericht 3", "Bericht 4");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const ProgramResult run = hub({QStringLiteral("verify"), village.feedFolder(),
                                   QStringLiteral("--key"), village.folderLink()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.errors.isEmpty());
}

void TestHub::shouldExplainEveryCommand()
{
    const ProgramResult overview = hub({QStringLiteral("--help")});
    QCOMPARE(overview.exitCode, 0);
    for (const char *name : {"init", "discover", "import", "occurrences", "publish", "verify",
                             "serve", "link", "erase", "backup", "restore"}) {
        QVERIFY2(overview.output.contains(name), name);
        const ProgramResult help = hub({QLatin1String(name), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.startsWith(QByteArray(QByteArray("naober-hub ") + name)));
        QCOMPARE(hub({QLatin1String(name), QStringLiteral("--no-such-word")}).exitCode, 1);
    }
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
