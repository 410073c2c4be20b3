// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList ids(const QList<Record> &records)
{
    QStringList list;
    for (const Record &record : records)
        list.append(record.id);
    return list;
}

QStringList ids(const QList<EventOccurrence> &occurrences)
{
    QStringList list;
    for (const EventOccurrence &one : occurrences)
        list.append(one.eventId);
    return list;
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject at(double latitude, double longitude)
{
    return {{s("latitude"), latitude}, {s("longitude"), longitude}};
}

QString media(int number)
{
    return QStringLiteral("%1.jpg").arg(number, 64, 16, QLatin1Char('0'));
}

QJsonObject picture(int number)
{
    return {{s("media"), media(number)}};
}

} // namespace

class TestRecordQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = RecordStore::open(m_folder->path());
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_seq = 0;
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void shouldOrderNewsNewestFirstAndHideWhatExpired()
    {
        add("article", "old", {{s("published"), s("2026-11-01T09:00:00Z")}});
        add("article", "new", {{s("published"), s("2026-11-20T09:00:00+01:00")}});
        add("article", "over",
            {{s("published"), s("2026-11-10T09:00:00Z")},
             {s("validUntil"), s("2026-11-12T00:00:00Z")}});
        const auto all = m_store->records(RecordType::Article);
        QCOMPARE(ids(*all), (QStringList{s("new"), s("over"), s("old")}));
        RecordFilter alive;
        alive.aliveAt = QDateTime(QDate(2026, 11, 12), QTime(0, 0), Qt::UTC);
        QCOMPARE(ids(*m_store->records(RecordType::Article, alive)),
                 (QStringList{s("new"), s("old")}));
        QCOMPARE(*m_store->count(RecordType::Article, alive), 2);
        QCOMPARE(ids(*m_store->records(RecordType::Article, {}, 1, 1)), QStringList{s("over")});
    }

    void shouldOrderTheGuideByNameWhateverTheLetters()
    {
        add("organization", "3", named(s("zwemclub")));
        add("organization", "2", named(s("Éénhoorn")));
        add("organization", "1", named(s("Apotheek")));
        QCOMPARE(ids(*m_store->records(RecordType::Organization)),
                 (QStringList{s("1"), s("2"), s("3")}));
    }

    void shouldFilterByWhatRecordsReferTo()
    {
        add("request", "r1",
            {{s("kind"), s("ask")},
             {s("network"), s("n1")},
             {s("service"), s("s1")},
             {s("published"), s("2026-11-01T09:00:00Z")}});
        add("request", "r2",
            {{s("kind"), s("offer")},
             {s("network"), s("n2")},
             {s("audience"), QJsonArray{s("resident")}},
             {s("categories"), QJsonArray{s("vervoer")}},
             {s("published"), s("2026-11-02T09:00:00Z")}});
        const auto found = [this](const RecordFilter &filter) {
            return ids(*m_store->records(RecordType::Request, filter));
        };
        RecordFilter filter;
        filter.network = s("n1");
        QCOMPARE(found(filter), QStringList{s("r1")});
        filter = {};
        filter.service = s("s1");
        QCOMPARE(found(filter), QStringList{s("r1")});
        filter = {};
        filter.kind = s("offer");
        QCOMPARE(found(filter), QStringList{s("r2")});
        filter = {};
        filter.category = s("vervoer");
        QCOMPARE(found(filter), QStringList{s("r2")});
        filter = {};
        filter.audience = s("visitor");
        QCOMPARE(found(filter), QStringList{s("r1")});
        filter.audience = s("resident");
        QCOMPARE(found(filter), (QStringList{s("r2"), s("r1")}));
        filter.network = s("n1");
        QCOMPARE(found(filter), QStringList{s("r1")});
        QCOMPARE(*m_store->categories(RecordType::Request), QStringList{s("vervoer")});
        QCOMPARE(*m_store->categoryCounts(RecordType::Request, {}),
                 (QHash<QString, int>{{s("vervoer"), 1}}));
        QCOMPARE(*m_store->categoryCounts(RecordType::Request, filter), (QHash<QString, int>()));
    }

    void shouldCountByType()
    {
        add("village", "v", named(s("Dorp")));
        add("article", "a", titled(s("Een")));
        add("article", "b", titled(s("Twee")));
        QCOMPARE(*m_store->counts(),
                 (QHash<QString, qint64>{{s("village"), 1}, {s("article"), 2}}));
        QCOMPARE((*m_store->village())->id, s("v"));
    }

    void shouldListTimesByDayWholeDaysFirst()
    {
        add("event", "evening", test::event(s("Koor"), {{s("2026-11-24T20:00:00+01:00"), {}}}));
        add("event", "fair", test::event(s("Kermis"), {{s("2026-11-24"), s("2026-11-26")}}));
        add("event", "morning",
            test::event(s("Soep"),
                        {{s("2026-11-24T10:00:00+01:00"), s("2026-11-24T12:00:00+01:00")},
                         {s("2026-12-01T10:00:00+01:00"), s("2026-12-01T12:00:00+01:00")}}));
        OccurrenceQuery query;
        query.from = query.to = QDate(2026, 11, 24);
        const auto day = m_store->occurrences(query);
        QCOMPARE(ids(*day), (QStringList{s("fair"), s("morning"), s("evening")}));
        QCOMPARE(day->at(1).event.title, s("Soep"));
        QVERIFY(day->at(1).event.occurrences.isEmpty());
        QCOMPARE(day->at(1).occurrence.start.instant.time(), QTime(10, 0));
        // The fair goes on, and is listed under the day that was asked for.
        query.from = query.to = QDate(2026, 11, 25);
        const auto next = m_store->occurrences(query);
        QCOMPARE(ids(*next), QStringList{s("fair")});
        QCOMPARE(next->first().day, QDate(2026, 11, 25));
        query.from = query.to = QDate(2026, 11, 26); // its end is exclusive
        QVERIFY(m_store->occurrences(query)->isEmpty());
        query.from = QDate(2026, 11, 20);
        query.to = {};
        QCOMPARE(ids(*m_store->occurrences(query)),
                 (QStringList{s("fair"), s("morning"), s("evening"), s("morning")}));
        QCOMPARE(m_store->occurrences(query)->last().index, 1);
        query.limit = 1;
        query.offset = 1;
        QCOMPARE(ids(*m_store->occurrences(query)), QStringList{s("morning")});
    }

    void shouldLeaveOutWhatIsOver()
    {
        add("event", "early",
            test::event(s("A"),
                        {{s("2026-11-24T09:00:00+01:00"), s("2026-11-24T10:00:00+01:00")}}));
        add("event", "open", test::event(s("B"), {{s("2026-11-24T09:30:00+01:00"), {}}}));
        add("event", "late",
            test::event(s("C"),
                        {{s("2026-11-24T22:00:00+01:00"), s("2026-11-25T02:00:00+01:00")}}));
        OccurrenceQuery query;
        query.from = query.to = QDate(2026, 11, 24);
        query.endsAfter = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); // 10:00 there
        QCOMPARE(ids(*m_store->occurrences(query)), (QStringList{s("open"), s("late")}));
        query.from = query.to = QDate(2026, 11, 25);
        query.endsAfter = QDateTime(QDate(2026, 11, 25), QTime(0, 30), Qt::UTC);
        QCOMPARE(ids(*m_store->occurrences(query)), QStringList{s("late")});
    }

    void shouldFilterTimes()
    {
        const QJsonObject plain = test::event(s("A"), {{s("2026-11-24T09:00:00+01:00"), {}}});
        add("event", "mine", with(with(plain, "organization", s("o1")), "network", s("n1")));
        add("event", "theirs", with(plain, "categories", QJsonArray{s("muziek")}));
        add("event", "there", with(plain, "location", QJsonObject{{s("organization"), s("o1")}}));
        OccurrenceQuery query;
        query.from = QDate(2026, 11, 1);
        query.organization = s("o1");
        QCOMPARE(ids(*m_store->occurrences(query)), (QStringList{s("mine"), s("there")}));
        query.network = s("n1");
        QCOMPARE(ids(*m_store->occurrences(query)), QStringList{s("mine")});
        query = {};
        query.from = QDate(2026, 11, 1);
        query.category = s("muziek");
        QCOMPARE(ids(*m_store->occurrences(query)), QStringList{s("theirs")});
        query = {};
        query.from = QDate(2026, 11, 1);
        query.event = s("mine");
        QCOMPARE(ids(*m_store->occurrences(query)), QStringList{s("mine")});
    }

    void shouldTellOnWhichDaysThereIsAnything()
    {
        add("event", "fair", test::event(s("Kermis"), {{s("2026-10-30"), s("2026-11-03")}}));
        add("event", "soup", test::event(s("Soep"), {{s("2026-11-24T10:00:00+01:00"), {}}}));
        QCOMPARE(*m_store->daysWithOccurrences(QDate(2026, 11, 1), QDate(2026, 11, 30)),
                 (QSet<QDate>{QDate(2026, 11, 1), QDate(2026, 11, 2), QDate(2026, 11, 24)}));
    }

    void shouldCountTheSameByDayAsItLists()
    {
        add("event", "fair", test::event(s("Kermis"), {{s("2026-10-30"), s("2026-11-03")}}));
        QJsonObject soup = test::event(
            s("Soep"),
            {{s("2026-11-24T10:00:00+01:00"), {}}, {s("2026-11-26T10:00:00+01:00"), {}}});
        soup.insert(s("categories"), QJsonArray{s("eten")});
        add("event", "soup", soup);
        add("event", "song", test::event(s("Koor"), {{s("2026-11-24T20:00:00+01:00"), {}}}));
        OccurrenceQuery query;
        query.from = QDate(2026, 11, 1);
        query.to = QDate(2026, 11, 30);
        const auto listed = [&] {
            QHash<QDate, int> days;
            const auto found = m_store->occurrences(query);
            for (const EventOccurrence &one : *found)
                ++days[one.day];
            return days;
        };
        QCOMPARE(*m_store->occurrencesByDay(query), listed());
        QCOMPARE(m_store->occurrencesByDay(query)->value(QDate(2026, 11, 24)), 2);
        QCOMPARE(m_store->occurrencesByDay(query)->value(QDate(2026, 11, 1)), 1);
        query.category = s("eten");
        QCOMPARE(*m_store->occurrencesByDay(query), listed());
        QCOMPARE(m_store->occurrencesByDay(query)->size(), 2);
        QVERIFY(m_store->occurrencesByDay({})->isEmpty());
    }

    void shouldFindWhatIsNear()
    {
        add("place", "far", {{s("geo"), at(51.60, 6.05)}});
        add("place", "near", {{s("geo"), at(51.461, 6.05)}});
        add("place", "nearer", {{s("geo"), at(51.4601, 6.05)}});
        add("organization", "shop", {{s("geo"), at(51.46, 6.05)}});
        add("place", "nowhere", named(s("Geen plek")));
        const GeoPoint here{51.46, 6.05};
        const auto near = m_store->nearest(here, {RecordType::Place}, 10);
        QCOMPARE(near->size(), 3);
        QCOMPARE(near->at(0).record.id, s("nearer"));
        QCOMPARE(near->at(1).record.id, s("near"));
        QCOMPARE(near->at(2).record.id, s("far"));
        QVERIFY(qAbs(near->at(1).meters - 111.2) < 5.0);
        QVERIFY(qAbs(near->at(2).meters - 15567) < 50.0);
        QCOMPARE(m_store->nearest(here, {RecordType::Place}, 10, 1000.0)->size(), 2);
        QCOMPARE(m_store->nearest(here, {}, 1)->first().record.id, s("shop"));
    }

    void shouldNameMediaTheMostWantedFirst()
    {
        const QDate today(2026, 11, 20);
        add("article", "old",
            with({{s("published"), s("2025-01-01T09:00:00Z")}}, "image", picture(5)));
        const QJsonObject block{{s("type"), s("picture")}, {s("image"), picture(6)}};
        add("article", "body",
            with({{s("published"), s("2026-11-19T09:00:00Z")}}, "body", QJsonArray{block}));
        add("event", "past",
            with(test::event(s("A"), {{s("2026-10-24T10:00:00+01:00"), {}}}), "image", picture(4)));
        add("event", "soon",
            with(test::event(s("B"), {{s("2026-11-21T10:00:00+01:00"), {}}}), "image", picture(2)));
        add("village", "v", {{s("theme"), QJsonObject{{s("logo"), picture(1)}}}});
        QCOMPARE(*m_store->mediaNames(today),
                 (QStringList{media(1), media(2), media(5), media(4), media(6)}));
        QCOMPARE(m_store->mediaNames(today, 2)->size(), 2);
    }

    void shouldUseIndexesForEveryPage()
    {
        QVERIFY(
            m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(300), {1, 300}));
        for (const char *sql :
             {"SELECT id FROM record r WHERE type = 'article' ORDER BY sort, key LIMIT 60",
              "SELECT o.record FROM occurrence o WHERE o.day >= 1 AND o.day <= 2",
              "SELECT o.record FROM occurrence o WHERE o.last_day > o.day AND o.last_day >= 3"}) {
            Statement plan = m_store->database().prepare(
                QString(QStringLiteral("EXPLAIN QUERY PLAN ") + QLatin1String(sql)));
            QVERIFY(plan.run());
            while (plan.next()) {
                QVERIFY2(!plan.text(3).contains(QLatin1String("SCAN")), qPrintable(plan.text(3)));
                QVERIFY2(!plan.text(3).contains(QLatin1String("TEMP B-TREE")), sql);
            }
        }
    }

    void shouldBoundEveryAnswer()
    {
        QVERIFY(
            m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(3000), {1, 3000}));
        QCOMPARE(m_store->records(RecordType::Article, {}, 1000000)->size(),
                 qsizetype(RecordReader::mostRows));
    }

private:
    void add(const char *type, const char *id, const QJsonObject &data)
    {
        ++m_seq;
        QVERIFY(m_store->applySegment({put(m_seq, s(type), s(id), data)}, {1, m_seq}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
    qint64 m_seq = 0;
};

QTEST_GUILESS_MAIN(TestRecordQueries)
#include "tst_recordqueries.moc"
