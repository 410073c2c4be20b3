// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "import/csvtable.h"
#include "import/fieldwords.h"

#include <QTest>

using namespace naober;

namespace {

ImportContext context()
{
    ImportContext context;
    context.source = QStringLiteral("tabel");
    context.zone = QTimeZone("Europe/Amsterdam");
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    context.language = QStringLiteral("nl");
    return context;
}

ImportResult imported(const QByteArray &bytes)
{
    const auto result = importCsv(bytes, context());
    return result ? *result : ImportResult();
}

template<typename T>
T only(const QByteArray &bytes)
{
    const ImportResult result = imported(bytes);
    return result.records.size() == 1 ? fromJson<T>(result.records.front().data) : T();
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTables_data();
    void shouldReadTables();
    void shouldFillAnOrganization();
    void shouldFillAnEvent_data();
    void shouldFillAnEvent();
    void shouldFillAPlaceAndANetwork();
    void shouldGoByTheTypeColumn();
    void shouldKeepIdsWhenRowsMove();
    void shouldReadDates_data();
    void shouldReadDates();
    void shouldReadMeasures();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldSurviveOddTables();
};

void TestCsv::shouldReadTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    const QByteArray good = "naam,plaats\r\n\"Caf\u00e9, \"\"De Zwaan\"\"\",Dorp\r\n";
    row("commas", good);
    row("semicolons", "naam;plaats\nCaf\u00e9, \"De Zwaan\";Dorp\n");
    row("tabs", "naam\tplaats\nCaf\u00e9, \"De Zwaan\"\tDorp");
    row("sep line", "sep=;\r\nnaam;plaats\r\nCaf\u00e9, \"De Zwaan\";Dorp\r\n");
    row("byte order mark", "\xEF\xBB\xBF" + good);
    row("Windows-1252", QByteArray(good).replace("\u00e9", "\xE9"));
    row("old line ends", QByteArray(good).replace("\r\n", "\r"));
    row("empty lines", "\n\n" + QByteArray(good).replace("\r\n", "\r\n\r\n"));
    row("headings of other people",
        QByteArray(good).replace("naam,plaats", "\"Na\u00e1m \",PLAATS"));
    QByteArray wide("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(good)) {
        wide.append(char(c.unicode() & 0xFF));
        wide.append(char(c.unicode() >> 8));
    }
    row("UTF-16", wide);
}

void TestCsv::shouldReadTables()
{
    QFETCH(QByteArray, bytes);
    const Organization organization = only<Organization>(bytes);
    QCOMPARE(organization.name, QStringLiteral("Caf\u00e9, \"De Zwaan\""));
    QCOMPARE(organization.address, QStringLiteral("Dorp"));
}

void TestCsv::shouldFillAnOrganization()
{
    const Organization organization = only<Organization>(
        "Naam;Soort;Omschrijving;Telefoon;E-mail;Website;Adres;Postcode;Plaats;Openingstijden;"
        "Categorie;Lat;Lon;Gecontroleerd op;Rolstoel\n"
        "Harmonie Sint Cecilia;vereniging;\"Muziek\nvoor iedereen\";077-1234567;info@cecilia.nl;"
        "cecilia.nl;Kerkstraat 2;5991 AB;Dorp;di 20.00-22.00 uur;muziek, jeugd;51,33;6,08;"
        "1-3-2026;ja\n");
    QCOMPARE(organization.name, QStringLiteral("Harmonie Sint Cecilia"));
    QCOMPARE(organization.kind, Organization::Kind::Association);
    QCOMPARE(plainText(organization.body), QStringLiteral("Muziek\nvoor iedereen"));
    QCOMPARE(organization.phone, QStringLiteral("077-1234567"));
    QCOMPARE(organization.email, QStringLiteral("info@cecilia.nl"));
    QCOMPARE(organization.url, QStringLiteral("https://cecilia.nl"));
    QCOMPARE(organization.address, QStringLiteral("Kerkstraat 2, 5991 AB Dorp"));
    QCOMPARE(organization.openingHours.periods.size(), 1);
    QCOMPARE(organization.categories,
             (QStringList{QStringLiteral("muziek"), QStringLiteral("jeugd")}));
    QCOMPARE(organization.geo, (GeoPoint{51.33, 6.08}));
    QCOMPARE(organization.assuredAt, QDate(2026, 3, 1));
    QCOMPARE(organization.accessibility.wheelchair, std::optional(true));
    QCOMPARE(organization.source, QStringLiteral("tabel"));
    QCOMPARE(organization.language, QStringLiteral("nl"));
}

void TestCsv::shouldFillAnEvent_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *cells, const char *start, const char *end) {
        QTest::newRow(cells) << QByteArray(cells) << QString::fromLatin1(start)
                             << QString::fromLatin1(end);
    };
    row("5-5-2026;19.30;22.00", "2026-05-05T19:30:00+02:00", "2026-05-05T22:00:00+02:00");
    row("2026-12-31;20:00;02:00", "2026-12-31T20:00:00+01:00", "2027-01-01T02:00:00+01:00");
    row("5 mei 2026;;", "2026-05-05", "2026-05-06");
    row("05/05/2026;20 uur;", "2026-05-05T20:00:00+02:00", "");
    row("2026-05-05 19:30;;", "2026-05-05T19:30:00+02:00", "");
    row("2026-05-05T19:30:00;;21:00", "2026-05-05T19:30:00+02:00", "2026-05-05T21:00:00+02:00");
}

void TestCsv::shouldFillAnEvent()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const ImportResult result = imported(
        "Titel;Locatie;Kosten;Aanmelden;Datum;Begin;Einde\nKienen;De Wiek;Gratis;06-91234578;"
        + cells + "\n");
    QCOMPARE(result.records.size(), 1);
    const QJsonObject data = result.records.front().data;
    QCOMPARE(result.records.front().type, QStringLiteral("event"));
    QCOMPARE(data.value(QLatin1String("start")).toString(), start);
    QCOMPARE(data.value(QLatin1String("end")).toString(), end);
    const Event event = fromJson<Event>(data);
    QCOMPARE(event.allDay, start.size() == 10);
    QCOMPARE(event.location.name, QStringLiteral("De Wiek"));
    QVERIFY(event.free);
    QVERIFY(event.signUp.required);
    QCOMPARE(event.signUp.phone, QStringLiteral("06-91234578"));
    QCOMPARE(event.occurrences.size(), 1);
}

void TestCsv::shouldFillAPlaceAndANetwork()
{
    const Place place = only<Place>("naam,soort,lengte,duur,lat,lon\n"
                                    "Rondje Molen,wandelroute,\"8,5 km\",2:00,51.3,6.1\n");
    QCOMPARE(place.kind, Place::Kind::Route);
    QCOMPARE(place.lengthMeters, 8500);
    QCOMPARE(place.durationMinutes, 120);
    const ImportResult result =
        imported("naam;straten;postcodes;buurtverbinder;telefoon;huishoudens;aangesloten\n"
                 "Molenbuurt;Molenweg, Kerkpad;5991 AB;Truus;06 91234578;120;45\n");
    QCOMPARE(result.records.front().type, QStringLiteral("network"));
    const Network network = fromJson<Network>(result.records.front().data);
    QCOMPARE(network.streets.size(), 2);
    QCOMPARE(network.connectors.front().phone, QStringLiteral("06 91234578"));
    QVERIFY(network.phone.isEmpty());
    QCOMPARE(network.householdsJoined, 45);
}

void TestCsv::shouldGoByTheTypeColumn()
{
    const ImportResult result = imported("type,naam,datum\nactiviteit,Kienen,2026-05-05\n"
                                         "organisatie,De Zwaan,\nplek,Molen,\nbuurt,Noord,\n");
    QStringList types;
    for (const Record &record : result.records)
        types.append(record.type);
    QCOMPARE(types.join(QLatin1Char(' ')), QStringLiteral("event organization place network"));
}

void TestCsv::shouldKeepIdsWhenRowsMove()
{
    const ImportResult one = imported("naam,plaats\nA,x\nB,x\n");
    const ImportResult other = imported("plaats,naam\ny,B\nx,A\n");
    QCOMPARE(one.records.at(0).id, other.records.at(1).id);
    QCOMPARE(one.records.at(1).id, other.records.at(0).id);
    // Two of one name are two.
    QCOMPARE(imported("naam,plaats\nA,x\nA,y\n").records.size(), 2);
    QCOMPARE(imported("id,naam\n7,A\n").records.front().id,
             makeRecordId(RecordType::Organization, u"tabel", u"7"));
}

void TestCsv::shouldReadDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, QDate date) {
        QTest::newRow(text) << QString::fromLatin1(text) << date;
    };
    row("2026-03-01", {2026, 3, 1});
    row("20260301", {2026, 3, 1});
    row("1-3-2026", {2026, 3, 1});
    row("01/03/2026", {2026, 3, 1});
    row("1.3.26", {2026, 3, 1});
    row("zondag 1 maart 2026", {2026, 3, 1});
    row("1 mrt. 2026", {2026, 3, 1});
    row("31-2-2026", {});
    row("1 foo 2026", {});
    row("morgen", {});
    row("", {});
}

void TestCsv::shouldReadDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(dateFromText(text), date);
}

void TestCsv::shouldReadMeasures()
{
    QCOMPARE(metersFromText(QStringLiteral("850 m")), 850);
    QCOMPARE(metersFromText(QStringLiteral("12")), 12000);
    QCOMPARE(metersFromText(QStringLiteral("1200")), 1200);
    QCOMPARE(metersFromText(QStringLiteral("ver")), 0);
    QCOMPARE(minutesFromText(QStringLiteral("PT1H30M")), 90);
    QCOMPARE(minutesFromText(QStringLiteral("1,5 uur")), 90);
    QCOMPARE(minutesFromText(QStringLiteral("45")), 45);
    QCOMPARE(minutesFromText(QStringLiteral("99999999999")), 0);
    QCOMPARE(timeFromText(QStringLiteral("19u30")), QTime(19, 30));
    QVERIFY(!timeFromText(QStringLiteral("25:00")).isValid());
}

void TestCsv::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, ImportError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, ImportError::Empty);
    row("only headings", "naam,plaats\n", ImportError::Empty);
    row("no table", "hallo\nwereld\n", ImportError::Malformed);
    row("a page", "<html><body>a,b</body></html>", ImportError::Malformed);
    row("no names", "a,b\n1,2\n", ImportError::Empty);
    row("too large", QByteArray(17 * 1024 * 1024, 'x'), ImportError::TooLarge);
}

void TestCsv::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    const auto result = importCsv(bytes, context());
    QVERIFY(!result);
    QCOMPARE(int(result.error()), error);
}

void TestCsv::shouldSurviveOddTables()
{
    QCOMPARE(imported("naam,plaats\n\"open quote,x\nA,y\n").records.size(), 1);
    QCOMPARE(imported("naam,plaats\nA\nB,x,y,z\n").records.size(), 2);
    const ImportResult many = imported("naam,plaats\n" + QByteArray("A,x\n").repeated(20000));
    QCOMPARE(many.records.size(), 2); // "A" and "A" at x; the rest is the same again
    QVERIFY(many.warnings.size() <= importlimits::warnings + 1);
    const ImportResult wide = imported("naam,plaats\nA," + QByteArray(",").repeated(1000000));
    QCOMPARE(wide.records.size(), 1);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
