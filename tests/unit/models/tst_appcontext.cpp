// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelvillage.h"

#include "models/appcontext.h"
#include "models/eventdetails.h"
#include "models/networkdetails.h"
#include "models/organizationdetails.h"
#include "start/villagesync.h"

#include <QMap>
#include <QSignalSpy>

using namespace naober;

class TestAppContext : public QObject
{
    Q_OBJECT

private slots:
    void shouldRememberSettings();
    void shouldForgetAVisit();
    void shouldKeepOnlyTheScreenOfAKiosk();
    void shouldPutSenselessSettingsRight();
    void shouldOpenSectionsWithEnough();
    void shouldDescribeTheVillage();
    void shouldFollowTheClock();
    void shouldNameTheStateOfTheSync();
    void shouldDialOnlyNumbers();
    void shouldSpeakAfterTheTranslatorDoes();
    void shouldShowAnEventsDetails();
    void shouldShowAConnector();
    void shouldFollowARecord();
};

void TestAppContext::shouldRememberSettings()
{
    QMap<QString, QString> kept;
    const AppSettings::Keeper keeper{
        [&kept](const QString &key) { return kept.value(key); },
        [&kept](const QString &key, const QString &value) { kept.insert(key, value); }};
    {
        AppSettings settings({}, keeper);
        QVERIFY(settings.remembers());
        settings.larger();
        settings.setContrast(true);
        settings.setEvening(QStringLiteral("off"));
        settings.setLanguage(QStringLiteral("en"));
        settings.setNetworkId(QStringLiteral("n-1"));
        settings.setScreenWidthMm(398);
    }
    const AppSettings again({}, keeper);
    QCOMPARE(again.textScale(), 1.35);
    QVERIFY(again.contrast());
    QCOMPARE(again.evening(), QStringLiteral("off"));
    QCOMPARE(again.language(), QStringLiteral("en"));
    QCOMPARE(again.networkId(), QStringLiteral("n-1"));
    QCOMPARE(again.screenWidthMm(), 398.0);
}

void TestAppContext::shouldForgetAVisit()
{
    AppSettings::Values start;
    start.textScale = 1.35;
    AppSettings settings(start);
    QVERIFY(!settings.remembers());
    settings.larger();
    QCOMPARE(settings.textScale(), 2.0);
    settings.setLanguage(QStringLiteral("en"));
    settings.setContrast(true);
    settings.reset();
    QCOMPARE(settings.textScale(), 1.35);
    QCOMPARE(settings.language(), QStringLiteral("nl"));
    QVERIFY(!settings.contrast());
}

void TestAppContext::shouldKeepOnlyTheScreenOfAKiosk()
{
    QHash<QString, QString> kept;
    AppSettings::Keeper keeper;
    keeper.read = [&kept](const QString &key) { return kept.value(key); };
    keeper.write = [&kept](const QString &key, const QString &value) { kept.insert(key, value); };
    keeper.ofMachineOnly = true;
    {
        AppSettings settings({}, keeper);
        QVERIFY(!settings.remembers());
        QVERIFY(!settings.isScreenMeasured());
        settings.larger();
        settings.setLanguage(QStringLiteral("en"));
        settings.setNetworkId(QStringLiteral("n-1"));
        settings.setScreenWidthMm(398);
    }
    QCOMPARE(kept.size(), 1);
    const AppSettings again({}, keeper);
    QCOMPARE(again.screenWidthMm(), 398.0);
    QVERIFY(again.isScreenMeasured());
    QCOMPARE(again.textScale(), 1.0);
    QCOMPARE(again.language(), QStringLiteral("nl"));
}

void TestAppContext::shouldPutSenselessSettingsRight()
{
    const AppSettings::Keeper keeper{[](const QString &) { return QStringLiteral("<script>"); },
                                     {}};
    AppSettings settings({}, keeper);
    QCOMPARE(settings.language(), QStringLiteral("nl"));
    QCOMPARE(settings.textScale(), 1.0);
    settings.setTextScale(99);
    QCOMPARE(settings.textScale(), 2.0);
    settings.setLanguage(QStringLiteral("xx"));
    QCOMPARE(settings.language(), QStringLiteral("nl"));
    settings.setScreenWidthMm(-3);
    QCOMPARE(settings.screenWidthMm(), 0.0);
}

void TestAppContext::shouldOpenSectionsWithEnough()
{
    ModelVillage village;
    VillageInfo info(village.records);
    Sections sections(village.records, info);
    QVERIFY(!sections.agenda());
    QVERIFY(!sections.news());
    for (const char *id : {"a", "b", "c"})
        village.putEvent(id, id, "2026-11-20T12:00:00+01:00", "2026-11-20T13:00:00+01:00");
    village.publish();
    QVERIFY(sections.agenda());
    village.remove(RecordType::Event, "a");
    village.publish();
    QVERIFY(!sections.agenda());
    Village own;
    own.name = QStringLiteral("Testdorp");
    own.sections = {{QStringLiteral("agenda"), 1}, {QStringLiteral("news"), -1}};
    own.desk.phone = QStringLiteral("077 000 00 00");
    village.put(RecordType::Village, "v", own);
    village.putArticle("n", "News", "2026-11-18T10:00:00+01:00");
    village.publish();
    QVERIFY(sections.agenda());
    QVERIFY(!sections.news());
    QVERIFY(sections.together());
}

void TestAppContext::shouldDescribeTheVillage()
{
    ModelVillage village;
    VillageInfo info(village.records);
    QVERIFY(!info.isKnown());
    QVERIFY(!info.silhouette().isEmpty());
    // Until a village says otherwise it is Dutch time, whatever the machine's zone.
    QCOMPARE(village.records.zone(), QTimeZone("Europe/Amsterdam"));
    Village own;
    own.name = QStringLiteral("Testdorp");
    own.fictional = true;
    own.timezone = QStringLiteral("Europe/London");
    own.urgent = {{QStringLiteral("Emergency"), QStringLiteral("112"), {}}};
    OpeningPeriod period;
    period.opens = QTime(9, 0);
    period.closes = QTime(17, 0);
    own.desk.openingHours.periods = {period};
    village.put(RecordType::Village, "v", own);
    village.publish();
    QCOMPARE(info.name(), QStringLiteral("Testdorp"));
    QVERIFY(info.isFictional());
    QCOMPARE(info.urgent().size(), 1);
    // It is 13:25 in London.
    QVERIFY(info.isDeskOpen());
    QCOMPARE(village.records.now().time(), QTime(13, 25));
    village.clock.set(QStringLiteral("2026-11-19T17:00:00Z"));
    QVERIFY(!info.isDeskOpen());
}

void TestAppContext::shouldFollowTheClock()
{
    ModelVillage village;
    VillageClock clock(village.records);
    QCOMPARE(clock.today(), QStringLiteral("2026-11-19"));
    QCOMPARE(clock.hour(), 14.0 + 25.0 / 60.0);
    QVERIFY(!clock.isEvening());
    QSignalSpy days(&clock, &VillageClock::dayChanged);
    QSignalSpy minutes(&village.records, &Records::minuteChanged);
    village.clock.set(QStringLiteral("2026-11-19T14:25:59+01:00"));
    clock.look();
    QCOMPARE(minutes.count(), 0);
    village.clock.set(QStringLiteral("2026-11-20T00:00:01+01:00"));
    clock.look();
    QCOMPARE(minutes.count(), 1);
    QCOMPARE(days.count(), 1);
    QVERIFY(clock.isEvening());
    QCOMPARE(clock.addDays(clock.today(), 12), QStringLiteral("2026-12-02"));
    QCOMPARE(clock.weekday(QStringLiteral("2026-11-24")), 2);
    QVERIFY(!clock.isDay(QStringLiteral("soon")));
}

void TestAppContext::shouldNameTheStateOfTheSync()
{
    ModelVillage village;
    SyncStatus status(village.records);
    QCOMPARE(status.state(), SyncStatus::NeverSynced);
    status.setAvailable(true);
    status.begin();
    QCOMPARE(status.state(), SyncStatus::Syncing);
    QSignalSpy asked(&status, &SyncStatus::refreshRequested);
    status.refresh();
    QCOMPARE(asked.count(), 0);
    const QDateTime yesterday =
        QDateTime::fromString(QStringLiteral("2026-11-18T17:00:00+01:00"), Qt::ISODate);
    status.finish(SyncStatus::Fresh, yesterday);
    QCOMPARE(status.message(), QString());
    QCOMPARE(status.ageText(), QStringLiteral("Updated yesterday, 17:00"));
    status.begin();
    QCOMPARE(status.state(), SyncStatus::Fresh);
    QVERIFY(status.isBusy());
    status.finish(SyncStatus::Offline, yesterday, [] { return QStringLiteral("No internet."); });
    QCOMPARE(status.message(),
             QStringLiteral("No internet. You see the news of yesterday, 17:00."));
    status.refresh();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(stateOf(SyncError::CaptivePortal), SyncStatus::Offline);
    QCOMPARE(stateOf(SyncError::WrongKey), SyncStatus::Failed);
    QCOMPARE(stateOf(SyncError::Stale), SyncStatus::Stale);
}

void TestAppContext::shouldDialOnlyNumbers()
{
    const HandClock clock;
    const AppContext app(clock, clock, {});
    QCOMPARE(app.phoneLink(QStringLiteral("077 - 123 45 67")), QStringLiteral("tel:+31771234567"));
    QCOMPARE(app.phoneLink(QStringLiteral("+32 11 22 33 44")), QStringLiteral("tel:+3211223344"));
    QCOMPARE(app.phoneLink(QStringLiteral("0049 30 1234")), QStringLiteral("tel:+49301234"));
    QCOMPARE(app.phoneLink(QStringLiteral("112")), QStringLiteral("tel:112"));
    QCOMPARE(app.phoneLink(QStringLiteral("see the website")), QString());
    QCOMPARE(app.phoneLink(QString()), QString());
}

void TestAppContext::shouldSpeakAfterTheTranslatorDoes()
{
    const HandClock clock;
    QStringList spoken;
    AppContext::Parts parts;
    parts.translate = [&spoken](const QString &language) { spoken.append(language); };
    AppContext app(clock, clock, parts);
    QSignalSpy changed(app.records(), &Records::wordsChanged);
    QObject::connect(app.records(), &Records::wordsChanged, &app,
                     [&spoken] { spoken.append(QStringLiteral("words")); });
    app.settings()->setLanguage(QStringLiteral("en"));
    QCOMPARE(spoken,
             (QStringList{QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("words")}));
    QCOMPARE(app.records()->locale().language(), QLocale::English);
}

void TestAppContext::shouldShowAnEventsDetails()
{
    ModelVillage village;
    Event event;
    event.title = QStringLiteral("Choir");
    event.signUp.required = true;
    event.signUp.until = QDate(2026, 11, 23);
    for (const int day : {12, 19, 26}) {
        Occurrence occurrence;
        occurrence.start.instant =
            QDateTime(QDate(2026, 11, day), QTime(20, 0), QTimeZone("Europe/Amsterdam"));
        occurrence.end.instant = occurrence.start.instant.addSecs(7200);
        event.occurrences.append(occurrence);
    }
    event.occurrences.last().status = EventStatus::Cancelled;
    event.start = event.occurrences.first().start;
    village.put(RecordType::Event, "e", event);
    village.publish();
    EventDetails details;
    QVERIFY(!details.exists());
    details.setRecords(&village.records);
    details.setRecordId(QStringLiteral("e"));
    QVERIFY(details.exists());
    QCOMPARE(details.whenText(), QStringLiteral("today 20:00"));
    QCOMPARE(details.timeText(), QStringLiteral("20:00 – 22:00"));
    QCOMPARE(details.nextTimes().size(), 1);
    QVERIFY(!details.cancelled());
    QCOMPARE(details.signUpText(), QStringLiteral("Please sign up, until Monday 23 November."));
    details.setOccurrence(event.occurrences.last().start.instant);
    QCOMPARE(details.day(), QStringLiteral("2026-11-26"));
    QVERIFY(details.cancelled());
    QVERIFY(details.calendarText().contains(QStringLiteral("20261126T190000Z")));
}

void TestAppContext::shouldShowAConnector()
{
    ModelVillage village;
    Network network;
    network.name = QStringLiteral("East");
    Connector standIn;
    standIn.name = QStringLiteral("Harrie");
    standIn.standIn = true;
    Connector first;
    first.name = QStringLiteral("Els");
    network.connectors = {standIn, first};
    village.put(RecordType::Network, "n", network);
    village.publish();
    NetworkDetails details;
    details.setRecords(&village.records);
    details.setRecordId(QStringLiteral("n"));
    QCOMPARE(details.connectors().first().toMap().value(QStringLiteral("name")).toString(),
             QStringLiteral("Els"));
}

void TestAppContext::shouldFollowARecord()
{
    ModelVillage village;
    village.putOrganization("o", "Bakery", Organization::Kind::Business);
    village.publish();
    OrganizationDetails details;
    details.setRecords(&village.records);
    details.setRecordId(QStringLiteral("o"));
    QCOMPARE(details.title(), QStringLiteral("Bakery"));
    QSignalSpy changed(&details, &OrganizationDetails::changed);
    village.putOrganization("other", "Other", Organization::Kind::Business);
    village.publish();
    QCOMPARE(changed.count(), 0);
    village.putOrganization("o", "The bakery", Organization::Kind::Business);
    village.publish();
    QCOMPARE(details.title(), QStringLiteral("The bakery"));
    village.remove(RecordType::Organization, "o");
    village.publish();
    QVERIFY(!details.exists());
    QCOMPARE(details.title(), QString());
    // An id of another type is not there either.
    village.putArticle("o", "Article", "2026-11-18T10:00:00+01:00");
    village.publish();
    QVERIFY(!details.exists());
}

QTEST_GUILESS_MAIN(TestAppContext)
#include "tst_appcontext.moc"
