// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image.h"
#include "hub/absence.h"
#include "hub/hubservice.h"
#include "hub/hubworkshop.h"
#include "hub/publishrun.h"
#include "hub/sourcerun.h"
#include "support/fakeclock.h"
#include "support/httpfixture.h"

#include "feed/signingkey.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

namespace {

HttpAnswer answered(int status, const QByteArray &body,
                    const QByteArray &type = QByteArrayLiteral("application/json"))
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

QByteArray article(const QString &id, const QJsonObject &more = {})
{
    QJsonObject data{{QStringLiteral("title"), QString(QStringLiteral("Bericht ") + id)},
                     {QStringLiteral("published"), QStringLiteral("2026-11-01T10:00:00+01:00")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("article")},
                                     {QStringLiteral("id"), id},
                                     {QStringLiteral("data"), data}})
        .toJson(QJsonDocument::Compact);
}

QStringList filesWith(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

QByteArray list(const QList<QByteArray> &records)
{
    return "[" + records.join(',') + "]";
}

QByteArray articles(int count)
{
    QList<QByteArray> records;
    for (int i = 0; i < count; ++i)
        records.append(article(QString::number(i)));
    return list(records);
}

QByteArray picture(QRgb colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

Listed onDay(int day)
{
    return {QStringLiteral("event"), day > 0 ? QDate(2026, 12, day) : QDate()};
}

} // namespace

/// Whole runs over sources on the loopback and on disk, with time in the test's hand.
class TestPublishRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldPublishWhatSourcesGave();
    void shouldGiveNewNumbersOnlyToWhatChanged();
    void shouldKeepWhatAnIncompleteSourceNoLongerLists();
    void shouldDeleteWhatACompleteSourceNoLongerLists();
    void shouldKeepAllWhenASourceVanishes_data();
    void shouldKeepAllWhenASourceVanishes();
    void shouldKeepAllWhenHalfIsMissing();
    void shouldDeleteOnlyWithinACappedCalendar();
    void shouldLetNewsAge();
    void shouldTakeOverTheFeedWhenItsMemoryIsLost();
    void shouldFillAnotherFolderFromItsMemory();
    void shouldDropRecordsOfASourceThatTheKeeperRemoved();
    void shouldBringPicturesIntoTheFeed();
    void shouldNotFetchAPictureTwice();
    void shouldPublishTheRecordWhenItsPictureFails();
    void shouldEraseForGood();
    void shouldEraseFromEveryFolderItWrites();
    void shouldEraseFromAFolderThatCameOutOfACopy();
    void shouldLeaveOutOnlyTheRecordThatGrewTooLarge();
    void shouldCountWhatIsTooOld();
    void shouldTellInItsStatusWhyNothingIsPublished();
    void shouldMoveTheWindowOnceAMonth();

private:
    RunReport run();
    void addSource(const QString &id, const QUrl &url, Completeness completeness);
    QJsonObject live(const QString &title) const;
    void reopen(const QString &feed = QStringLiteral("feed"));
    void writeNews(const QByteArray &json) { write(QStringLiteral("news.json"), json); }
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpFixture> m_site;
    FakeClock m_clock;
    HubConfig m_config;
    std::optional<HubWorkshop> m_workshop;
};

void TestPublishRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<HttpFixture>();
    m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    m_config = {};
    m_config.file = m_folder->filePath(QStringLiteral("hub.json"));
    m_config.feedId = QStringLiteral("dorp");
    m_config.keyFile = m_folder->filePath(QStringLiteral("hub.key"));
    m_config.village = {{QStringLiteral("name"), QStringLiteral("Dorp")},
                        {QStringLiteral("timezone"), QStringLiteral("Europe/Amsterdam")}};
    QVERIFY(SigningKey::generate().save(m_config.keyFile));
}

void TestPublishRun::cleanup()
{
    m_workshop.reset();
}

void TestPublishRun::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPublishRun::addSource(const QString &id, const QUrl &url, Completeness completeness)
{
    SourceConfig source;
    source.id = id;
    source.format = Format::Records;
    source.url = url;
    source.completeness = completeness;
    m_config.sources.append(source);
    m_workshop.reset();
}

void TestPublishRun::reopen(const QString &feed)
{
    m_workshop.reset();
    auto opened = HubWorkshop::open(m_config, m_folder->filePath(feed), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error()));
    m_workshop.emplace(std::move(opened).value());
}

RunReport TestPublishRun::run()
{
    if (!m_workshop)
        reopen();
    Fetcher fetcher;
    PublishRun run(m_workshop->config, *m_workshop->store, *m_workshop->writer, fetcher, m_clock,
                   m_workshop->feedFolder);
    QSignalSpy finished(&run, &PublishRun::finished);
    run.start(m_workshop->config.sources);
    if (finished.isEmpty() && !finished.wait(20000))
        QTest::qFail("the run does not end", __FILE__, __LINE__);
    return finished.first().first().value<RunReport>();
}

QJsonObject TestPublishRun::live(const QString &title) const
{
    for (const RecordChange &line : m_workshop->writer->live()) {
        const QJsonObject data = QJsonDocument::fromJson(line.json).object();
        if (data.value(QLatin1String("title")).toString() == title)
            return data;
    }
    return {};
}

void TestPublishRun::shouldPublishWhatSourcesGave()
{
    writeNews(articles(3));
    addSource(QStringLiteral("news"),
              QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("news.json"))),
              Completeness::Partial);
    const RunReport report = run();
    QCOMPARE(report.error, QString());
    QCOMPARE(report.sources.size(), 1);
    QCOMPARE(report.sources[0].items, 3);
    QCOMPARE(report.records, 4); // the village itself too
    QVERIFY(!live(QStringLiteral("Bericht 2")).isEmpty());
    QVERIFY(
        verifyFolder(m_folder->filePath(QStringLiteral("feed")), m_workshop->link.key).isSound());
}

void TestPublishRun::shouldGiveNewNumbersOnlyToWhatChanged()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(5)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    const qint64 seq = run().seq;
    const RunReport same = run();
    QCOMPARE(same.seq, seq);
    QCOMPARE(same.put + same.deleted, 0);
    m_site->set(QStringLiteral("/n"),
                answered(200,
                         list({article(QStringLiteral("0")),
                               article(QStringLiteral("1"),
                                       {{QStringLiteral("title"), QStringLiteral("Nieuw")}})})));
    const RunReport changed = run();
    QCOMPARE(changed.seq, seq + 1);
    QCOMPARE(changed.put, 1);
    QVERIFY(!live(QStringLiteral("Nieuw")).isEmpty());
}

void TestPublishRun::shouldKeepWhatAnIncompleteSourceNoLongerLists()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(10)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    m_site->set(QStringLiteral("/n"), answered(200, articles(9)));
    const RunReport report = run();
    QCOMPARE(report.deleted, 0);
    QVERIFY(!live(QStringLiteral("Bericht 9")).isEmpty());
}

void TestPublishRun::shouldDeleteWhatACompleteSourceNoLongerLists()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(10)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Complete);
    run();
    m_site->set(QStringLiteral("/n"), answered(200, articles(9)));
    const RunReport report = run();
    QCOMPARE(report.deleted, 1);
    QCOMPARE(report.sources[0].deleted, 1);
    QVERIFY(live(QStringLiteral("Bericht 9")).isEmpty());
}

void TestPublishRun::shouldKeepAllWhenASourceVanishes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray("gone");
    QTest::newRow("server error") << 500 << QByteArray("<html>oops</html>");
    QTest::newRow("log-in page") << 200 << QByteArray("<!DOCTYPE html><p>Log in");
    QTest::newRow("empty list") << 200 << QByteArray("[]");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("cut off") << 200 << articles(6).chopped(20);
}

void TestPublishRun::shouldKeepAllWhenASourceVanishes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_site->set(QStringLiteral("/n"), answered(200, articles(6)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Complete);
    const qint64 seq = run().seq;
    m_site->set(QStringLiteral("/n"), answered(status, body));
    const RunReport report = run();
    QCOMPARE(report.seq, seq);
    QCOMPARE(report.records, 7);
    QVERIFY(!report.sources[0].error.isEmpty() || !report.sources[0].warnings.isEmpty());
    // And when it is back, it is as if nothing had been.
    m_site->set(QStringLiteral("/n"), answered(200, articles(6)));
    const RunReport after = run();
    QCOMPARE(after.seq, seq);
    QVERIFY(after.sources[0].error.isEmpty());
}

void TestPublishRun::shouldKeepAllWhenHalfIsMissing()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(10)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Complete);
    run();
    m_site->set(QStringLiteral("/n"), answered(200, articles(4)));
    const RunReport report = run();
    QCOMPARE(report.deleted, 0);
    QCOMPARE(report.sources[0].warnings.size(), 1);
    m_site->set(QStringLiteral("/n"), answered(200, articles(5)));
    QCOMPARE(run().deleted, 5);
}

void TestPublishRun::shouldDeleteOnlyWithinACappedCalendar()
{
    const QDate today(2026, 12, 1);
    QHash<QString, Listed> before{{QStringLiteral("over"), onDay(0)}};
    QHash<QString, Listed> now;
    for (int day = 2; day <= 12; ++day)
        before.insert(QString::number(day), onDay(day));
    for (int day : {2, 3, 4, 5, 7, 8, 9})
        now.insert(QString::number(day), onDay(day));
    const Absence absence = decideAbsence(Completeness::Upcoming, before, now, today);
    // 6 was taken off; 10 to 12 are beyond the list's end, "over" before its start.
    QCOMPARE(absence.gone, QStringList{QStringLiteral("6")});
    QVERIFY(absence.warning.isEmpty());
    const Absence whole = decideAbsence(Completeness::Complete, before, now, today);
    QCOMPARE(whole.gone.size(), 5);
    const Absence partial = decideAbsence(Completeness::Partial, before, now, today);
    QVERIFY(partial.gone.isEmpty());
    const Absence none = decideAbsence(Completeness::Upcoming, before, {}, today);
    QVERIFY(none.gone.isEmpty() && !none.warning.isEmpty());
}

void TestPublishRun::shouldLetNewsAge()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(2)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    QCOMPARE(run().records, 3);
    m_clock.set(QDateTime(QDate(2027, 10, 31), QTime(9, 0), Qt::UTC));
    QCOMPARE(run().records, 3);
    m_clock.set(QDateTime(QDate(2027, 11, 3), QTime(9, 0), Qt::UTC));
    const RunReport report = run();
    QCOMPARE(report.records, 1);
    QCOMPARE(report.deleted, 2);
}

void TestPublishRun::shouldTakeOverTheFeedWhenItsMemoryIsLost()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(6)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Complete);
    const qint64 seq = run().seq;
    m_workshop.reset();
    QVERIFY(QFile::remove(m_config.storeFile()));
    m_site->set(QStringLiteral("/n"), answered(500, {}));
    const RunReport report = run();
    QCOMPARE(report.seq, seq);
    QCOMPARE(report.records, 7);
    QVERIFY(!report.warnings.isEmpty());
}

void TestPublishRun::shouldFillAnotherFolderFromItsMemory()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(6)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    reopen(QStringLiteral("other"));
    QCOMPARE(run().records, 7);
}

void TestPublishRun::shouldDropRecordsOfASourceThatTheKeeperRemoved()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(6)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    m_config.sources.clear();
    m_workshop.reset();
    QCOMPARE(run().records, 1);
}

void TestPublishRun::shouldBringPicturesIntoTheFeed()
{
    write(QStringLiteral("mill.png"), picture(qRgb(1, 2, 3)));
    const QJsonObject image{{QStringLiteral("url"), QStringLiteral("mill.png")},
                            {QStringLiteral("alt"), QStringLiteral("De molen")}};
    writeNews(list({article(QStringLiteral("1"), {{QStringLiteral("image"), image}})}));
    addSource(QStringLiteral("news"),
              QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("news.json"))),
              Completeness::Partial);
    QCOMPARE(run().picturesFetched, 1);
    const QJsonObject made =
        live(QStringLiteral("Bericht 1")).value(QLatin1String("image")).toObject();
    QVERIFY(isMediaName(made.value(QLatin1String("media")).toString()));
    QCOMPARE(made.value(QLatin1String("width")).toInt(), 40);
    QCOMPARE(made.value(QLatin1String("alt")).toString(), QStringLiteral("De molen"));
    QVERIFY(!made.contains(QLatin1String("url")));
    const FolderReport report =
        verifyFolder(m_folder->filePath(QStringLiteral("feed")), m_workshop->link.key);
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    QCOMPARE(report.media, 1);
}

void TestPublishRun::shouldNotFetchAPictureTwice()
{
    HttpAnswer answer = answered(200, picture(qRgb(9, 9, 9)), "image/png");
    m_site->set(QStringLiteral("/mill.png"), answer);
    const QJsonObject image{
        {QStringLiteral("url"), m_site->url(QStringLiteral("/mill.png")).toString()}};
    m_site->set(
        QStringLiteral("/n"),
        answered(200, list({article(QStringLiteral("1"), {{QStringLiteral("image"), image}})})));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    const qint64 seq = run().seq;
    QCOMPARE(run().picturesFetched, 0);
    m_clock.advance(std::chrono::hours(24 * 8));
    m_site->set(QStringLiteral("/mill.png"), answered(200, picture(qRgb(200, 0, 0)), "image/png"));
    const RunReport later = run();
    QCOMPARE(later.picturesFetched, 1);
    QCOMPARE(later.seq, seq + 1);
}

void TestPublishRun::shouldPublishTheRecordWhenItsPictureFails()
{
    for (const char *url : {"http://192.168.1.1/router.png", "file:///etc/passwd",
                            "http://127.0.0.1:1/x.png", "x.svg"}) {
        const QJsonObject image{{QStringLiteral("url"), QLatin1String(url)}};
        writeNews(list({article(QStringLiteral("1"), {{QStringLiteral("image"), image}})}));
        m_config.sources.clear();
        addSource(QStringLiteral("news"),
                  QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("news.json"))),
                  Completeness::Partial);
        const RunReport report = run();
        QCOMPARE(report.picturesFetched, 0);
        const QJsonObject made = live(QStringLiteral("Bericht 1"));
        QVERIFY(!made.isEmpty());
        QVERIFY2(!made.contains(QLatin1String("image")), url);
    }
}

void TestPublishRun::shouldEraseForGood()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(4)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    const QString id = makeRecordId(RecordType::Article, u"news", u"2");
    QVERIFY(m_workshop->writer->live().contains(id));
    // Stopped between the two halves: the next run does the other.
    QVERIFY(m_workshop->store->erase(id, {}));
    QCOMPARE(m_workshop->store->unfinishedErasures(m_workshop->feedFolder)->size(), 1);
    m_site->set(QStringLiteral("/n"), answered(200, articles(5)));
    QCOMPARE(run().records, 5);
    QVERIFY(m_workshop->store->unfinishedErasures(m_workshop->feedFolder)->isEmpty());
    QVERIFY(live(QStringLiteral("Bericht 2")).isEmpty());
    QVERIFY(!live(QStringLiteral("Bericht 4")).isEmpty());
}

void TestPublishRun::shouldEraseFromEveryFolderItWrites()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(4)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    reopen(QStringLiteral("stick"));
    run();
    const QString id = makeRecordId(RecordType::Article, u"news", u"2");
    reopen();
    QVERIFY(m_workshop->store->erase(id, {}));
    QCOMPARE(eraseFromFeed(*m_workshop->store, *m_workshop->writer, m_workshop->feedFolder),
             QString());
    QVERIFY(m_workshop->store->unfinishedErasures(m_workshop->feedFolder)->isEmpty());
    reopen(QStringLiteral("stick"));
    QVERIFY(m_workshop->writer->live().contains(id));
    QCOMPARE(run().error, QString());
    QCOMPARE(m_workshop->writer->holding({id}), QStringList());
    QCOMPARE(filesWith("Bericht 2", m_workshop->feedFolder), QStringList());
}

void TestPublishRun::shouldEraseFromAFolderThatCameOutOfACopy()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(4)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    m_workshop.reset();
    const QString feed = m_folder->filePath(QStringLiteral("feed"));
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), feed, copy}), 0);
    reopen();
    const QString id = makeRecordId(RecordType::Article, u"news", u"2");
    QVERIFY(m_workshop->store->erase(id, {}));
    QVERIFY(run().error.isEmpty());
    QCOMPARE(filesWith("Bericht 2", feed), QStringList());
    m_workshop.reset();
    QVERIFY(QDir(feed).removeRecursively());
    QVERIFY(QDir().rename(copy, feed));
    QVERIFY(!filesWith("Bericht 2", feed).isEmpty());
    QVERIFY(run().error.isEmpty());
    QCOMPARE(filesWith("Bericht 2", feed), QStringList());
}

void TestPublishRun::shouldLeaveOutOnlyTheRecordThatGrewTooLarge()
{
    m_site->set(QStringLiteral("/n"), answered(200, articles(2)));
    addSource(QStringLiteral("news"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    run();
    // Two that are too large when they are published: one is known, one is new.
    const QByteArray large = "{\"title\":\"" + QByteArray(600 * 1024, 'x') + "\"}";
    const QString known = makeRecordId(RecordType::Article, u"news", u"1");
    const QString fresh = makeRecordId(RecordType::Article, u"news", u"9");
    QList<StoredRecord> grown;
    for (const QString &id : {known, fresh})
        grown.append({id, QStringLiteral("article"), QStringLiteral("news"), large, {}});
    QVERIFY(m_workshop->store->adopt(grown));
    m_config.village.insert(QStringLiteral("name"), QStringLiteral("Stad"));
    m_workshop->config = m_config;
    const RunReport report = run();
    QCOMPARE(report.error, QString());
    QCOMPARE(report.put, 1); // the village's new name
    QCOMPARE(report.records, 3);
    QVERIFY(!live(QStringLiteral("Bericht 1")).isEmpty());
    QVERIFY(!m_workshop->writer->live().contains(fresh));
    QCOMPARE(report.warnings.size(), 2);
    QVERIFY(report.warnings.join(u' ').contains(fresh));
    QVERIFY(report.warnings.first().contains(QLatin1String("news")));
}

void TestPublishRun::shouldCountWhatIsTooOld()
{
    const QByteArray old =
        article(QStringLiteral("7"),
                {{QStringLiteral("published"), QStringLiteral("2019-11-01T10:00:00+01:00")}});
    m_site->set(QStringLiteral("/old"), answered(200, list({old})));
    m_site->set(QStringLiteral("/n"), answered(200, list({old, article(QStringLiteral("8"))})));
    addSource(QStringLiteral("a"), m_site->url(QStringLiteral("/old")), Completeness::Partial);
    addSource(QStringLiteral("b"), m_site->url(QStringLiteral("/n")), Completeness::Partial);
    const RunReport report = run();
    QCOMPARE(report.records, 2);
    QCOMPARE(report.sources[0].old, 1);
    QCOMPARE(report.sources[0].warnings.size(), 1);
    QCOMPARE(report.sources[1].old, 1);
    QCOMPARE(report.sources[1].warnings, QStringList());
    // Nor are they forgotten when the source says nothing new.
    QCOMPARE(run().sources[0].old, 1);
}

void TestPublishRun::shouldTellInItsStatusWhyNothingIsPublished()
{
    writeNews(articles(2));
    addSource(QStringLiteral("news"),
              QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("news.json"))),
              Completeness::Partial);
    m_config.listenPort = 0;
    reopen();
    const QString log = m_workshop->feedFolder + QStringLiteral("/log");
    QVERIFY(QDir(log).removeRecursively());
    write(QStringLiteral("feed/log"), "in the way");
    {
        const auto intake = openIntake(*m_workshop, m_clock);
        QVERIFY(intake);
        HubService service(*m_workshop, **intake, m_clock);
        QSignalSpy published(&service, &HubService::published);
        QVERIFY(service.start());
        QVERIFY(published.wait(20000));
        QVERIFY(!service.status().value(QLatin1String("problem")).toString().isEmpty());
        QVERIFY(!service.status().contains(QLatin1String("published")));
    }
    QVERIFY(QFile::remove(log));
    QVERIFY(QDir().mkpath(log));
    const auto intake = openIntake(*m_workshop, m_clock);
    QVERIFY(intake);
    HubService service(*m_workshop, **intake, m_clock);
    QSignalSpy published(&service, &HubService::published);
    QVERIFY(service.start());
    QVERIFY(published.wait(20000));
    QVERIFY(!service.status().contains(QLatin1String("problem")));
    QCOMPARE(service.status().value(QLatin1String("published")).toString(),
             m_clock.now().toString(Qt::ISODate));
}

void TestPublishRun::shouldMoveTheWindowOnceAMonth()
{
    const QTimeZone zone("Europe/Amsterdam");
    const auto at = [&](int month, int day, int hour) {
        return SourceRun::windowStart(QDateTime(QDate(2026, month, day), QTime(hour, 30), Qt::UTC),
                                      zone);
    };
    QCOMPARE(at(11, 1, 0), at(11, 30, 12));
    // Half past one at night in Amsterdam is another month already.
    QVERIFY(at(11, 30, 23) != at(11, 30, 12));
    QCOMPARE(at(11, 30, 23), at(12, 24, 12));
}

QTEST_GUILESS_MAIN(TestPublishRun)
#include "tst_publishrun.moc"
