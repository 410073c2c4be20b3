// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelvillage.h"

#include "models/agendamodel.h"
#include "models/articlemodel.h"
#include "models/categorymodel.h"
#include "models/daymodel.h"
#include "models/guidemodel.h"
#include "models/initiativemodel.h"
#include "models/networkmodel.h"
#include "models/placemodel.h"
#include "models/requestmodel.h"
#include "models/searchmodel.h"
#include "models/servicemodel.h"
#include "models/videomodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace naober;

namespace {

/// Every list follows what is added, changed and removed, under the eyes of the model tester.
template<typename Model>
void prove(ModelVillage &village, const std::function<void()> &fill,
           const std::function<void()> &change)
{
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(&village.records);
    QTRY_VERIFY(!model.isLoading());
    fill();
    village.publish();
    QTRY_VERIFY(model.count() > 0);
    change();
    village.publish();
    QVERIFY(model.count() > 0);
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(model.get(row).size(), model.roleNames().size());
    village.records.setLocale(QLocale(QStringLiteral("nl_NL")));
    QCoreApplication::processEvents();
    village.records.setStore(nullptr);
    QTRY_COMPARE(model.count(), 0);
}

} // namespace

class TestListModels : public QObject
{
    Q_OBJECT

private slots:
    void shouldFollowArticles();
    void shouldFollowEvents();
    void shouldFollowOrganizations();
    void shouldFollowTheRest();
    void shouldLeaveOutArticlesThatAreOver();
    void shouldCutToTheLimitAndFillUpAgain();
    void shouldReadOnlyWhatChanged();
    void shouldShowWhatIsOnNowFirst();
    void shouldSayWhenAnActivityIs();
    void shouldHideWhatIsOver();
    void shouldCountTheDays();
    void shouldFindANetworkByStreetAndPostcode();
    void shouldSortPlacesByDistance();
    void shouldFilterTheGuideByKindAndText();
    void shouldSearchAside();
    void shouldCountCategories();
    void shouldReadTranslations();
};

void TestListModels::shouldFollowArticles()
{
    ModelVillage village;
    prove<ArticleModel>(
        village,
        [&] {
            village.putArticle("a", "One", "2026-11-18T10:00:00+01:00");
            village.putArticle("b", "Two", "2026-11-19T10:00:00+01:00");
            village.putArticle("c", "Three", "2026-11-17T10:00:00+01:00");
        },
        [&] {
            village.putArticle("c", "Three again", "2026-11-19T12:00:00+01:00");
            village.putArticle("d", "Four", "2026-11-18T12:00:00+01:00");
            village.remove(RecordType::Article, "b");
        });
}

void TestListModels::shouldFollowEvents()
{
    ModelVillage village;
    prove<AgendaModel>(
        village,
        [&] {
            village.putEvent("a", "Soup", "2026-11-19T12:00:00+01:00", "2026-11-19T15:00:00+01:00");
            village.putEvent("b", "Choir", "2026-11-20T20:00:00+01:00",
                             "2026-11-20T22:00:00+01:00");
            village.putEvent("c", "Cards", "2026-11-19T19:00:00+01:00",
                             "2026-11-19T21:00:00+01:00");
        },
        [&] {
            village.putEvent("b", "Choir", "2026-11-19T18:00:00+01:00",
                             "2026-11-19T19:00:00+01:00");
            village.putEvent("d", "Walk", "2026-11-19T16:00:00+01:00", "2026-11-19T17:00:00+01:00");
            village.remove(RecordType::Event, "c");
        });
}

void TestListModels::shouldFollowOrganizations()
{
    ModelVillage village;
    prove<GuideModel>(
        village,
        [&] {
            village.putOrganization("a", "Bakery", Organization::Kind::Business);
            village.putOrganization("b", "Archers", Organization::Kind::Association);
        },
        [&] {
            village.putOrganization("a", "A bakery", Organization::Kind::Business);
            village.putOrganization("c", "School", Organization::Kind::School);
            village.remove(RecordType::Organization, "b");
        });
}

void TestListModels::shouldFollowTheRest()
{
    Service service;
    service.name = QStringLiteral("Rides");
    service.examples = {QStringLiteral("To the doctor")};
    Place place;
    place.name = QStringLiteral("Mill");
    Network network;
    network.name = QStringLiteral("East");
    Request request;
    request.title = QStringLiteral("Who walks my dog?");
    Video video;
    video.title = QStringLiteral("Fair");
    const auto nothing = [] {};
    ModelVillage a;
    prove<ServiceModel>(
        a, [&] { a.put(RecordType::Service, "s", service); }, nothing);
    ModelVillage b;
    prove<PlaceModel>(
        b, [&] { b.put(RecordType::Place, "p", place); }, nothing);
    ModelVillage c;
    prove<NetworkModel>(
        c, [&] { c.put(RecordType::Network, "n", network); }, nothing);
    ModelVillage d;
    prove<RequestModel>(
        d, [&] { d.put(RecordType::Request, "r", request); }, nothing);
    ModelVillage e;
    prove<VideoModel>(
        e, [&] { e.put(RecordType::Video, "v", video); }, nothing);
    ModelVillage f;
    Initiative initiative;
    initiative.title = QStringLiteral("Hedge");
    prove<InitiativeModel>(
        f, [&] { f.put(RecordType::Initiative, "i", initiative); }, nothing);
    ModelVillage g;
    prove<DayModel>(g, nothing, nothing);
}

void TestListModels::shouldLeaveOutArticlesThatAreOver()
{
    ModelVillage village;
    village.putArticle("a", "Stays", "2026-11-18T10:00:00+01:00");
    Article over;
    over.title = QStringLiteral("Road closed");
    over.validUntil =
        QDateTime::fromString(QStringLiteral("2026-11-19T15:00:00+01:00"), Qt::ISODate);
    village.put(RecordType::Article, "b", over);
    village.publish();
    ArticleModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    village.clock.set(QStringLiteral("2026-11-19T15:01:00+01:00"));
    village.records.announceMinute(false);
    QCOMPARE(texts(model, "title"), QStringList{QStringLiteral("Stays")});
}

void TestListModels::shouldCutToTheLimitAndFillUpAgain()
{
    ModelVillage village;
    village.putArticle("a", "One", "2026-11-19T10:00:00+01:00");
    village.putArticle("b", "Two", "2026-11-18T10:00:00+01:00");
    village.putArticle("c", "Three", "2026-11-17T10:00:00+01:00");
    village.publish();
    ArticleModel model;
    model.setProperty("limit", 2);
    model.setRecords(&village.records);
    QTRY_COMPARE(texts(model, "title"),
                 (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    village.remove(RecordType::Article, "a");
    village.publish();
    QCOMPARE(texts(model, "title"), (QStringList{QStringLiteral("Two"), QStringLiteral("Three")}));
}

void TestListModels::shouldReadOnlyWhatChanged()
{
    ModelVillage village;
    village.putOrganization("a", "Archers", Organization::Kind::Association);
    village.putOrganization("b", "Bakery", Organization::Kind::Business);
    village.publish();
    GuideModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    QSignalSpy changed(&model, &GuideModel::dataChanged);
    QSignalSpy reset(&model, &GuideModel::modelReset);
    QSignalSpy inserted(&model, &GuideModel::rowsInserted);
    village.putArticle("x", "No concern of the guide", "2026-11-18T10:00:00+01:00");
    village.publish();
    QCOMPARE(changed.count(), 0);
    Organization bakery;
    bakery.name = QStringLiteral("Bakery");
    bakery.kind = Organization::Kind::Business;
    bakery.phone = QStringLiteral("077 000 00 00");
    village.put(RecordType::Organization, "b", bakery);
    village.publish();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    village.putOrganization("c", "Café", Organization::Kind::Business);
    village.publish();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestListModels::shouldShowWhatIsOnNowFirst()
{
    ModelVillage village;
    village.putEvent("over", "Over", "2026-11-19T09:00:00+01:00", "2026-11-19T10:00:00+01:00");
    village.putEvent("next", "Next", "2026-11-19T16:00:00+01:00", "2026-11-19T17:00:00+01:00");
    village.putEvent("now", "Now", "2026-11-19T14:00:00+01:00", "2026-11-19T15:00:00+01:00");
    village.publish();
    AgendaModel model;
    model.setProperty("nowFirst", true);
    model.setProperty("hidePast", false);
    model.setRecords(&village.records);
    QTRY_COMPARE(
        texts(model, "recordId"),
        (QStringList{QStringLiteral("now"), QStringLiteral("next"), QStringLiteral("over")}));
    QCOMPARE(model.get(0).value(QStringLiteral("happeningNow")).toBool(), true);
    QCOMPARE(model.get(2).value(QStringLiteral("past")).toBool(), true);
}

void TestListModels::shouldSayWhenAnActivityIs()
{
    ModelVillage village;
    village.putEvent("a", "Today", "2026-11-19T16:00:00+01:00", "2026-11-19T17:00:00+01:00");
    village.putEvent("b", "Later", "2026-11-24T09:30:00+01:00", "2026-11-24T11:00:00+01:00");
    village.publish();
    AgendaModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(texts(model, "whenText"),
             (QStringList{QStringLiteral("today 16:00"), QStringLiteral("Tue 24 Nov, 9:30")}));
    QCOMPARE(texts(model, "day"),
             (QStringList{QStringLiteral("2026-11-19"), QStringLiteral("2026-11-24")}));
    QCOMPARE(model.get(1).value(QStringLiteral("endText")).toString(), QStringLiteral("11:00"));
}

void TestListModels::shouldHideWhatIsOver()
{
    ModelVillage village;
    village.putEvent("a", "Soup", "2026-11-19T12:00:00+01:00", "2026-11-19T14:30:00+01:00");
    village.putEvent("b", "Cards", "2026-11-19T19:00:00+01:00", "2026-11-19T21:00:00+01:00");
    village.publish();
    AgendaModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    village.clock.set(QStringLiteral("2026-11-19T14:30:00+01:00"));
    village.records.announceMinute(false);
    QCOMPARE(texts(model, "recordId"), QStringList{QStringLiteral("b")});
}

void TestListModels::shouldCountTheDays()
{
    ModelVillage village;
    village.putEvent("a", "Soup", "2026-11-20T12:00:00+01:00", "2026-11-20T14:30:00+01:00");
    village.putEvent("b", "Cards", "2026-11-20T19:00:00+01:00", "2026-11-20T21:00:00+01:00");
    village.publish();
    DayModel model;
    model.setProperty("days", 3);
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 3);
    QCOMPARE(texts(model, "eventCount"),
             (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("0")}));
    QCOMPARE(texts(model, "weekdayText"),
             (QStringList{QStringLiteral("Thu"), QStringLiteral("Fri"), QStringLiteral("Sat")}));
}

void TestListModels::shouldFindANetworkByStreetAndPostcode()
{
    ModelVillage village;
    Network east;
    east.name = QStringLiteral("East");
    east.streets = {QStringLiteral("Molenstraat"), QStringLiteral("Kerkpad")};
    east.postcodes = {QStringLiteral("5991 AB-5991 AZ")};
    Connector connector;
    connector.name = QStringLiteral("Els");
    connector.phone = QStringLiteral("077 000 00 01");
    Connector standIn;
    standIn.name = QStringLiteral("Harrie");
    standIn.standIn = true;
    east.connectors = {standIn, connector};
    Network west;
    west.name = QStringLiteral("West");
    west.streets = {QStringLiteral("Dorpsstraat")};
    west.postcodes = {QStringLiteral("5991 BA")};
    village.put(RecordType::Network, "e", east);
    village.put(RecordType::Network, "w", west);
    village.publish();
    NetworkModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(model.get(0).value(QStringLiteral("connectorName")).toString(), QStringLiteral("Els"));
    model.setProperty("text", QStringLiteral("molenstraat 12a"));
    QTRY_COMPARE(texts(model, "matchText"), QStringList{QStringLiteral("Molenstraat")});
    model.setProperty("text", QStringLiteral("5991ac"));
    QTRY_COMPARE(texts(model, "recordId"), QStringList{QStringLiteral("e")});
    model.setProperty("text", QStringLiteral("5991 BA"));
    QTRY_COMPARE(texts(model, "recordId"), QStringList{QStringLiteral("w")});
    model.setProperty("text", QStringLiteral("5991"));
    QTRY_COMPARE(model.count(), 2);
}

void TestListModels::shouldSortPlacesByDistance()
{
    ModelVillage village;
    village.records.setHome({51.36, 6.0});
    Place far;
    far.name = QStringLiteral("A far toilet");
    far.kind = Place::Kind::Toilet;
    far.geo = {51.38, 6.0};
    Place near = far;
    near.name = QStringLiteral("Near toilet");
    near.geo = {51.3605, 6.0};
    Place nowhere;
    nowhere.name = QStringLiteral("A nowhere");
    village.put(RecordType::Place, "f", far);
    village.put(RecordType::Place, "n", near);
    village.put(RecordType::Place, "x", nowhere);
    village.publish();
    PlaceModel model;
    model.setProperty("nearestFirst", true);
    model.setRecords(&village.records);
    QTRY_COMPARE(texts(model, "recordId"),
                 (QStringList{QStringLiteral("n"), QStringLiteral("f"), QStringLiteral("x")}));
    QCOMPARE(
        texts(model, "distanceText"),
        (QStringList{QStringLiteral("close by"), QStringLiteral("2.2 kilometres"), QString()}));
    model.setProperty("kinds", QStringList{QStringLiteral("toilet")});
    QTRY_COMPARE(model.count(), 2);
}

void TestListModels::shouldFilterTheGuideByKindAndText()
{
    ModelVillage village;
    village.putOrganization("a", "Café De Wiek", Organization::Kind::Business);
    village.putOrganization("b", "Harmonie", Organization::Kind::Association);
    village.publish();
    GuideModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(model.count(), 2);
    model.setProperty("kinds", QStringList{QStringLiteral("business")});
    QTRY_COMPARE(texts(model, "recordId"), QStringList{QStringLiteral("a")});
    model.setProperty("kinds", QStringList());
    model.setProperty("text", QStringLiteral("cafe"));
    QTRY_COMPARE(texts(model, "recordId"), QStringList{QStringLiteral("a")});
    model.setProperty("text", QStringLiteral("nothing such"));
    QTRY_VERIFY(model.isEmpty());
}

void TestListModels::shouldSearchAside()
{
    ModelVillage village;
    village.putOrganization("a", "Harmonie Sint Cecilia", Organization::Kind::Association);
    village.putArticle("b", "Harmonie plays on Sunday", "2026-11-18T10:00:00+01:00");
    village.publish();
    SearchModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(&village.records);
    model.setProperty("query", QStringLiteral("harmonei"));
    QTRY_COMPARE(model.count(), 2);
    QVERIFY(!model.isBusy());
    QCOMPARE(model.corrected(), QStringLiteral("harmonie"));
    const QStringList groups = texts(model, "group");
    QVERIFY(groups.contains(QStringLiteral("Guide")));
    QVERIFY(groups.contains(QStringLiteral("News")));
    model.setProperty("query", QString());
    QTRY_COMPARE(model.count(), 0);
    QVERIFY(!model.isSearched());
}

void TestListModels::shouldCountCategories()
{
    ModelVillage village;
    Organization one;
    one.name = QStringLiteral("One");
    one.categories = {QStringLiteral("Music")};
    Organization two = one;
    two.name = QStringLiteral("Two");
    Organization three = one;
    three.categories = {QStringLiteral("Sport")};
    village.put(RecordType::Organization, "1", one);
    village.put(RecordType::Organization, "2", two);
    village.put(RecordType::Organization, "3", three);
    village.publish();
    CategoryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProperty("of", QStringLiteral("organization"));
    model.setRecords(&village.records);
    QTRY_COMPARE(texts(model, "name"),
                 (QStringList{QStringLiteral("Music"), QStringLiteral("Sport")}));
    QCOMPARE(texts(model, "itemCount"), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
}

void TestListModels::shouldReadTranslations()
{
    ModelVillage village;
    Organization library;
    library.name = QStringLiteral("Bibliotheek");
    library.language = QStringLiteral("nl");
    library.translations = {
        {QStringLiteral("en"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Library")}}}};
    village.put(RecordType::Organization, "l", library);
    village.publish();
    GuideModel model;
    model.setRecords(&village.records);
    QTRY_COMPARE(texts(model, "title"), QStringList{QStringLiteral("Library")});
    village.records.setLocale(QLocale(QStringLiteral("nl_NL")));
    QTRY_COMPARE(texts(model, "title"), QStringList{QStringLiteral("Bibliotheek")});
}

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
