// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/asyncsearch.h"
#include "storage/editdistance.h"
#include "storage/folding.h"
#include "storagefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList found(const SearchResults &results)
{
    QStringList ids;
    for (const SearchGroup &group : results.groups) {
        for (const SearchHit &hit : group.hits)
            ids.append(hit.record.id);
    }
    return ids;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = RecordStore::open(m_folder.path());
        QVERIFY(opened);
        m_store = std::move(*opened);
        const auto article = [](const char *title, const char *summary, const char *day) {
            return QJsonObject{{s("title"), s(title)},
                               {s("summary"), s(summary)},
                               {s("published"), QString(s(day) + s("T09:00:00Z"))}};
        };
        const QJsonObject past =
            test::event(s("Optocht harmonie"), {{s("2026-01-24T10:00:00+01:00"), {}}});
        const QJsonObject weekly = test::event(
            s("Repetitie harmonie"),
            {{s("2026-10-01T20:00:00+02:00"), {}}, {s("2026-12-24T20:00:00+01:00"), {}}});
        const QJsonObject soon =
            test::event(s("Concert harmonie"), {{s("2026-11-28T10:00:00+01:00"), {}}});
        QVERIFY(m_store->applySegment(
            {put(1, s("article"), s("title"),
                 article("Coördinatie in het café", "Over vergaderen", "2026-11-01")),
             put(2, s("article"), s("body"),
                 article("Iets anders", "Met coördinatie in de tekst", "2026-11-19")),
             put(3, s("organization"), s("choir"), named(s("Muziekvereniging Cecilia"))),
             put(4, s("organization"), s("thijs"), named(s("Fietsenmaker Thijs"))),
             put(5, s("event"), s("past"), past), put(6, s("event"), s("weekly"), weekly),
             put(7, s("event"), s("soon"), soon),
             put(8, s("article"), s("expired"),
                 {{s("title"), s("Harmonie zoekt trommel")},
                  {s("validUntil"), s("2026-11-01T00:00:00Z")}}),
             put(9, s("article"), s("english"),
                 {{s("title"), s("Vluchtelingen")},
                  {s("translations"),
                   QJsonObject{{s("en"), QJsonObject{{s("title"), s("Refugees")}}}}}}),
             put(10, s("poll-of-later"), s("unknown"), named(s("Harmonie")))},
            {1, 10}));
    }

    void shouldFold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("diacritics") << s("Coördinatie, CAFÉ!") << QByteArray("coordinatie cafe");
        QTest::newRow("combining") << s("cafe\u0301") << QByteArray("cafe");
        QTest::newRow("ij") << s("ĲSVRĲ") << QByteArray("ijsvrij");
        QTest::newRow("apostrophe") << s("foto's 's-Gravenweg’") << QByteArray("fotos s gravenweg");
        QTest::newRow("german") << s("Straße Æble Øl Łódź") << QByteArray("strasse aeble ol lodz");
        QTest::newRow("numbers") << s("Groep 8½, €3,50") << QByteArray("groep 812 3 50");
        QTest::newRow("other scripts") << s("Привет مرحبا") << s("привет مرحبا").toUtf8();
        QTest::newRow("beyond 16 bits") << s("𝕂oor 🎵 zang") << QByteArray("koor zang");
        QTest::newRow("nothing") << s(" – … ") << QByteArray();
    }
    void shouldFold()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(folded(text), expected);
    }

    void shouldMeasureTypingErrors_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("beginning");
        QTest::newRow("same") << QByteArray("soep") << QByteArray("soep") << 0 << 0;
        QTest::newRow("swapped") << QByteArray("krnat") << QByteArray("krant") << 1 << 1;
        QTest::newRow("missing") << QByteArray("harmnie") << QByteArray("harmonie") << 1 << 1;
        QTest::newRow("wrong") << QByteArray("zoep") << QByteArray("soep") << 1 << 1;
        QTest::newRow("beginning") << QByteArray("harmn") << QByteArray("harmonie") << 3 << 1;
        QTest::newRow("y for ij") << QByteArray("thys") << QByteArray("thijs") << 1 << 1;
        QTest::newRow("ij for y") << QByteArray("hobbij") << QByteArray("hobby") << 1 << 1;
    }
    void shouldMeasureTypingErrors()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, word);
        const auto errors = EditDistance(typed).to(word, 5);
        QTEST(errors.whole, "whole");
        QTEST(errors.beginning, "beginning");
    }

    void shouldFindWhileTypingAndTitlesFirst()
    {
        QCOMPARE(found(find(s("coord"))), (QStringList{s("title"), s("body")}));
        QCOMPARE(found(find(s("COÖRDINATIE cafe"))), QStringList{s("title")});
        QVERIFY(found(find(s("c"))).isEmpty());
        QVERIFY(found(find(s("  -- "))).isEmpty());
        QVERIFY(found(find(s("\" OR * : NEAR("))).isEmpty());
    }

    void shouldPutComingActivitiesBeforePastOnes()
    {
        const auto results = find(s("harmonie"));
        QCOMPARE(results.groups.size(), 1);
        QCOMPARE(results.groups.first().type, s("event"));
        QCOMPARE(found(results), (QStringList{s("soon"), s("weekly"), s("past")}));
        const auto &hits = results.groups.first().hits;
        QCOMPARE(hits.at(1).next.instant.date(), QDate(2026, 12, 24));
        QVERIFY(!hits.at(1).past);
        QVERIFY(hits.at(2).past);
        QCOMPARE(results.groups.first().total, 3);
        SearchOptions one = options();
        one.perGroup = 1;
        const auto few = Search(*m_store).find(s("harmonie"), one);
        QCOMPARE(found(*few), QStringList{s("soon")});
        QCOMPARE(few->total, 3);
    }

    void shouldForgiveTypingErrors_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("swapped") << s("reptitie") << s("weekly") << s("repetitie");
        QTest::newRow("two errors") << s("fitsenmakr") << s("thijs") << s("fietsenmaker");
        QTest::newRow("first letter") << s("koncert") << s("soon") << s("concert");
        QTest::newRow("being typed") << s("fietsemm") << s("thijs") << s("fietsenmaker");
        QTest::newRow("y") << s("thys") << s("thijs") << s("thijs");
        QTest::newRow("two words") << s("concrt harmonie") << s("soon") << s("concert harmonie");
        QTest::newRow("inside a word") << s("vereniging") << s("choir") << QString();
        QTest::newRow("translation") << s("refugees") << s("english") << QString();
    }
    void shouldForgiveTypingErrors()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        const auto results = find(query);
        QCOMPARE(found(results).value(0), id);
        QTEST(results.corrected, "corrected");
    }

    void shouldNotGuessWildly()
    {
        QVERIFY(found(find(s("xylofoon"))).isEmpty());
        QVERIFY(found(find(s("qqq"))).isEmpty());
        QCOMPARE(find(s("xylofoon")).corrected, QString());
    }

    void shouldSearchInTypesAskedFor()
    {
        SearchOptions guide = options();
        guide.types = QStringList{s("organization")};
        Search search(*m_store);
        QVERIFY(found(*search.find(s("harmonie"), guide)).isEmpty());
        QCOMPARE(found(*search.find(s("muziek"), guide)), QStringList{s("choir")});
    }

    void shouldSeeNewWords()
    {
        Search search(*m_store);
        QVERIFY(found(*search.find(s("watermoln"), options())).isEmpty());
        QVERIFY(m_store->applySegment({put(11, s("place"), s("mill"), named(s("Watermolen")))},
                                      {1, 11}));
        QCOMPARE(found(*search.find(s("watermoln"), options())), QStringList{s("mill")});
    }

    void shouldAnswerFromItsOwnThread()
    {
        AsyncSearch search(m_folder.path());
        QSignalSpy answers(&search, &AsyncSearch::found);
        QSignalSpy failures(&search, &AsyncSearch::failed);
        // What is typed fast is answered once, for the last letter.
        const QString word = s("muziekvereniging");
        for (qsizetype length = 2; length <= word.size(); ++length)
            search.search(word.left(length), options());
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(failures.size(), 0);
        const auto results = answers.first().first().value<SearchResults>();
        QCOMPARE(results.query, word);
        QCOMPARE(found(results), QStringList{s("choir")});
        search.search(s("muziek"), options());
        search.cancel();
        search.search(s("fietsenmaker"), options());
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last().first().value<SearchResults>().query, s("fietsenmaker"));
        search.close();
        search.search(s("fietsenmaker"), options());
        QTRY_COMPARE(answers.size(), 3);
    }

    void shouldSayThatItCannotSearch()
    {
        QTemporaryDir folder;
        QFile blocking(folder.filePath(s("data")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        AsyncSearch search(folder.filePath(s("data")));
        QSignalSpy failures(&search, &AsyncSearch::failed);
        search.search(s("soep"), options());
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().value<StorageError>(), StorageError::CannotOpen);
    }

private:
    static SearchOptions options()
    {
        SearchOptions options;
        options.now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        return options;
    }
    SearchResults find(const QString &query) const
    {
        Search search(*m_store);
        const auto results = search.find(query, options());
        return results ? *results : SearchResults{};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RecordStore> m_store;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
