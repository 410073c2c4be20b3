// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/organization.h"
#include "domain/record.h"
#include "domain/validation.h"
#include "domain/village.h"

#include <QJsonDocument>
#include <QTest>

using namespace naober;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeIdsThatNeverChange()
    {
        // Golden: a change of these changes every record of every village.
        QCOMPARE(makeRecordId(RecordType::Article, u"website", u"https://dorp.example/?p=1"),
                 QStringLiteral("website-cbf44270b23949719eea"));
        QVERIFY(makeRecordId(RecordType::Article, u"a", u"1")
                != makeRecordId(RecordType::Event, u"a", u"1"));
        QVERIFY(makeRecordId(RecordType::Article, u"a", u"1")
                != makeRecordId(RecordType::Article, u"b", u"1"));
    }

    void shouldKeepEveryFieldOfAnEvent()
    {
        Event event;
        event.title = QStringLiteral("Samen soep eten");
        event.start.instant =
            QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00+01:00"), Qt::ISODate);
        event.end.instant = event.start.instant.addSecs(3600);
        event.occurrences.append({event.start, event.end, EventStatus::Cancelled,
                                  QStringLiteral("Geen soep"), QStringLiteral("De Wiek")});
        event.recurs.frequency = Recurs::Frequency::Weekly;
        event.recurs.days = {2};
        event.accessibility.wheelchair = false;
        event.free = true;
        event.signUp.until = QDate(2026, 11, 23);
        event.categories = {QStringLiteral("Eten")};
        event.translations = json(R"({"en":{"title":"Soup together"}})");
        const QJsonObject written = toJson(event);
        QCOMPARE(fromJson<Event>(written), event);
        QCOMPARE(written.value(QLatin1String("start")).toString(),
                 QStringLiteral("2026-11-24T12:00:00+01:00"));
        QVERIFY(!written.contains(QLatin1String("cost")));
    }

    void shouldTellADateFromAnInstant()
    {
        const Event allDay = fromJson<Event>(json(R"({"start":"2026-11-24","allDay":true})"));
        QVERIFY(!allDay.start.instant.isValid());
        QCOMPARE(allDay.start.day(), QDate(2026, 11, 24));
        const Event floating = fromJson<Event>(json(R"({"start":"2026-11-24T10:00:00"})"));
        QVERIFY(!floating.start.isValid());
        const Event late = fromJson<Event>(json(R"({"start":"9999-12-31T23:59:59Z"})"));
        QVERIFY(!late.start.isValid());
    }

    void shouldSurviveWrongTypes()
    {
        const Event event = fromJson<Event>(json(
            R"({"title":7,"start":[],"occurrences":{"a":1},"location":"x","free":"yes",)"
            R"("categories":[1,null,{},"  ","Muziek"],"recurs":[{}],"image":{"media":"../../x"}})"));
        QVERIFY(event.title.isEmpty());
        QVERIFY(!event.free);
        QCOMPARE(event.categories, QStringList{QStringLiteral("Muziek")});
        QVERIFY(event.image.isNull());
    }

    void shouldRefuseLinksOfOtherSchemes_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
                                 "https://", "//host/x", "chrome://crash", " java\tscript:x"}) {
            QTest::newRow(link) << QString::fromLatin1(link);
        }
    }

    void shouldRefuseLinksOfOtherSchemes()
    {
        QFETCH(QString, link);
        const QJsonObject data{{QLatin1String("url"), link}};
        QVERIFY(fromJson<Organization>(data).url.isEmpty());
    }

    void shouldNormalizeWithoutLosingALaterVersionsFields()
    {
        const Record record{QStringLiteral("organization"), QStringLiteral("a-1"),
                            json(R"({"name":"De \u202EWiek","kind":"other","later":{"x":1}})")};
        const Record clean = normalized(record);
        QCOMPARE(clean.data, json(R"({"name":"De Wiek","later":{"x":1}})"));
        QCOMPARE(normalized(clean), clean);
        const Record unknown{QStringLiteral("ferry"), QStringLiteral("a-2"), json(R"({"x":1})")};
        QCOMPARE(normalized(unknown), unknown);
    }

    void shouldSayWhatIsUnsound()
    {
        const auto problems = [](const char *type, const char *data) {
            return recordProblems({QString::fromLatin1(type), QStringLiteral("a-1"), json(data)});
        };
        QVERIFY(problems("event", R"({"title":"x","start":"2026-11-24T10:00:00Z"})").isEmpty());
        QCOMPARE(problems("event", R"({"title":"x"})").size(), 1);
        QCOMPARE(problems("event", R"({"title":"x","allDay":true,"start":"2026-11-24T10:00:00Z"})")
                     .size(),
                 1);
        QCOMPARE(problems("article", R"({"title":" \u202E "})").size(), 1);
        QCOMPARE(problems("village", R"({"name":"x","timezone":"Mars/Olympus"})").size(), 1);
        QVERIFY(problems("ferry", "{}").isEmpty());
    }

    void shouldKeepASilhouetteInItsFrame()
    {
        const Village village = fromJson<Village>(json(
            R"({"theme":{"silhouette":[{"points":[[0,0.5],[2,0],[0.5,"x"],[1,1]]},{},{},{}]}})"));
        QCOMPARE(village.theme.silhouette.size(), 3);
        QCOMPARE(village.theme.silhouette.first().points, (QList<QPointF>{{0.0, 0.5}, {1.0, 1.0}}));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
