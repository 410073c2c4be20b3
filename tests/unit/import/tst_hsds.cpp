// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organization.h"
#include "domain/service.h"
#include "import/importer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace naober;

namespace {

ImportContext context()
{
    ImportContext context;
    context.source = QStringLiteral("gids");
    context.zone = QTimeZone("Europe/Amsterdam");
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    context.language = QStringLiteral("nl");
    return context;
}

ImportResult imported(const QByteArray &bytes)
{
    const auto result = importHsds(bytes, context());
    return result ? *result : ImportResult();
}

QStringList typesOf(const ImportResult &result)
{
    QStringList types;
    for (const Record &record : result.records)
        types.append(record.type);
    return types;
}

const char organizationJson[] = R"({"id":"org-1","name":"Stichting Naoberzorg",
    "description":"Wij helpen.","website":"naoberzorg.nl","email":"info@naoberzorg.nl",
    "phones":[{"number":"077 123 45 67"}],
    "locations":[{"id":"l","latitude":51.33,"longitude":6.08,
        "addresses":[{"address_1":"Markt 1","postal_code":"5991 AB","city":"Dorp"}],
        "accessibility":[{"description":"Rolstoeltoegankelijk, met ringleiding"}],
        "schedules":[{"freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"12:30"},
                     {"freq":"MONTHLY","bymonthday":"1","opens_at":"19:00","closes_at":"21:00",
                      "description":"Elke eerste van de maand"}]}],
    "services":[
        {"id":"s-1","name":"Vervoer","status":"active","description":"Naar de dokter.",
         "eligibility_description":"65 jaar en ouder","application_process":"Bel ons een dag eerder",
         "assured_date":"2026-02-03","assurer_email":"jan@naoberzorg.nl",
         "cost_options":[{"option":"Rit","amount":3.5,"currency":"eur"},
                         {"option":"Oud","amount":1,"currency":"eur","valid_to":"2020-01-01"}],
         "service_areas":[{"name":"Gemeente Dorp"}],
         "schedules":[{"freq":"DAILY","opens_at":"08:00:00","closes_at":"18:00:00",
                       "valid_from":"2026-01-01"}]},
        {"id":"s-2","name":"Vroeger","status":"defunct"},
        {"id":"s-3","name":"Dicht","status":"temporarily closed","alert":"Tot de zomer."},
        {"id":"s-4","name":"Slapend","status":"inactive"}]})";

} // namespace

class TestHsds : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheSharedFile();
    void shouldFillAnOrganization();
    void shouldFillAService();
    void shouldSayWhatIsClosed();
    void shouldPublishNoAssurersAddress();
    void shouldReadEveryShape_data();
    void shouldReadEveryShape();
    void shouldRefuse_data();
    void shouldRefuse();
};

void TestHsds::shouldReadTheSharedFile()
{
    QFile file(QStringLiteral(NAOBER_SHARED_DATA "/hsds-organization.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not beside the project");
    const ImportResult result = imported(file.readAll());
    QCOMPARE(typesOf(result),
             (QStringList{QStringLiteral("organization"), QStringLiteral("service")}));
    const Organization organization = fromJson<Organization>(result.records.front().data);
    QCOMPARE(organization.name, QStringLiteral("Example Organization Inc."));
    QCOMPARE(organization.phone, QStringLiteral("+44 1234 234567"));
    QCOMPARE(organization.url, QStringLiteral("http://example.com"));
    QVERIFY(organization.geo.isNull()); // latitude 100 is not on earth
    QCOMPARE(organization.accessibility.wheelchair, std::optional(true));
    QCOMPARE(organization.accessibility.hearingLoop, std::optional(true));
    QVERIFY(organization.image.url.startsWith(QLatin1String("https://openreferral.org/")));
    const Service service = fromJson<Service>(result.records.back().data);
    QCOMPARE(service.name, QStringLiteral("Community Counselling"));
    QCOMPARE(service.organization, result.records.front().id);
    QCOMPARE(service.assuredAt, QDate(2005, 1, 1));
    QVERIFY(service.assuredBy.isEmpty());
    QVERIFY(plainText(service.body).startsWith(QLatin1String("Following COVID-19")));
    QCOMPARE(service.openingHours.periods.size(), 1);
    QCOMPARE(service.openingHours.periods.front().dayOfWeek, (QList<int>{4, 5}));
    QCOMPARE(service.openingHours.periods.front().opens, QTime(10, 0));
    QCOMPARE(service.openingHours.periods.front().validThrough, QDate(2005, 1, 1));
    QVERIFY(service.cost.contains(QStringLiteral("£50 per hour")));
    QVERIFY(!service.cost.contains(QLatin1String("GBP"))); // that price ended in 2022
}

void TestHsds::shouldFillAnOrganization()
{
    const ImportResult result = imported(organizationJson);
    const Organization organization = fromJson<Organization>(result.records.front().data);
    QCOMPARE(result.records.front().id, makeRecordId(RecordType::Organization, u"gids", u"org-1"));
    QCOMPARE(organization.summary, QStringLiteral("Wij helpen."));
    QCOMPARE(organization.address, QStringLiteral("Markt 1, 5991 AB Dorp"));
    QCOMPARE(organization.geo, (GeoPoint{51.33, 6.08}));
    QCOMPARE(organization.phone, QStringLiteral("077 123 45 67"));
    QCOMPARE(organization.email, QStringLiteral("info@naoberzorg.nl"));
    QCOMPARE(organization.openingHours.periods.size(), 1);
    QCOMPARE(organization.openingHours.periods.front().dayOfWeek, (QList<int>{1, 2}));
    QCOMPARE(organization.openingHours.periods.front().closes, QTime(12, 30));
    QCOMPARE(organization.openingHours.note, QStringLiteral("Elke eerste van de maand"));
    QCOMPARE(organization.accessibility.wheelchair, std::optional(true));
    QCOMPARE(organization.accessibility.hearingLoop, std::optional(true));
}

void TestHsds::shouldFillAService()
{
    const ImportResult result = imported(organizationJson);
    QCOMPARE(typesOf(result),
             (QStringList{QStringLiteral("organization"), QStringLiteral("service"),
                          QStringLiteral("service")}));
    QCOMPARE(result.warnings.size(), 1);
    const Service service = fromJson<Service>(result.records.at(1).data);
    QCOMPARE(service.organization, result.records.front().id);
    QCOMPARE(service.eligibility, QStringLiteral("65 jaar en ouder"));
    QCOMPARE(service.howToAsk, QStringLiteral("Bel ons een dag eerder"));
    QCOMPARE(service.cost, QStringLiteral("Rit: € 3.5"));
    QCOMPARE(service.area, QStringLiteral("Gemeente Dorp"));
    QCOMPARE(service.assuredAt, QDate(2026, 2, 3));
    QCOMPARE(service.openingHours.periods.size(), 1);
    QVERIFY(service.openingHours.periods.front().dayOfWeek.isEmpty());
    QCOMPARE(service.openingHours.periods.front().validFrom, QDate(2026, 1, 1));
}

void TestHsds::shouldSayWhatIsClosed()
{
    const Service service = fromJson<Service>(imported(organizationJson).records.at(2).data);
    QCOMPARE(service.openingHours.note, QStringLiteral("Tijdelijk gesloten"));
    QCOMPARE(plainText(service.body), QStringLiteral("Tijdelijk gesloten\nTot de zomer."));
}

void TestHsds::shouldPublishNoAssurersAddress()
{
    for (const Record &record : imported(organizationJson).records)
        QVERIFY(!QJsonDocument(record.data).toJson().contains("jan@"));
    const ImportResult named = imported(
        R"({"id":"s","name":"x","organization_id":"o","assurer_email":"Jan Jansen <jan@x.nl>"})");
    QCOMPARE(fromJson<Service>(named.records.front().data).assuredBy, QStringLiteral("Jan Jansen"));
}

void TestHsds::shouldReadEveryShape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("types");
    const auto row = [](const char *name, const QByteArray &bytes, const char *types) {
        QTest::newRow(name) << bytes << QString::fromLatin1(types);
    };
    row("a list", R"([{"id":"a","name":"x"},{"id":"b","name":"y"},{"id":"a","name":"x"}])",
        "organization organization");
    row("a page", R"({"total_items":1,"contents":[{"id":"a","name":"x","services":[]}]})",
        "organization");
    row("a page of services",
        R"({"contents":[{"id":"s","name":"x","status":"active",
            "organization":{"id":"o","name":"y"}}]})",
        "organization service");
    row("both lists",
        R"({"organizations":[{"id":"o","name":"y"}],
            "services":[{"id":"s","name":"x","organization_id":"o"}]})",
        "organization service");
    row("numbers as ids", R"({"id":12,"name":"x","services":[{"id":13,"name":"y"}]})",
        "organization service");
    row("wrong types", R"({"id":"a","name":"x","phones":"no","locations":[5],"services":{}})",
        "organization");
}

void TestHsds::shouldReadEveryShape()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, types);
    const ImportResult result = imported(bytes);
    QCOMPARE(typesOf(result).join(QLatin1Char(' ')), types);
}

void TestHsds::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, ImportError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, ImportError::Malformed);
    row("a page", "<html></html>", ImportError::Malformed);
    row("an empty list", "[]", ImportError::Empty);
    row("something else", R"({"a":1})", ImportError::Empty);
    row("deep", QByteArray(R"({"organization":)").repeated(1000), ImportError::TooLarge);
}

void TestHsds::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    const auto result = importHsds(bytes, context());
    QVERIFY(!result);
    QCOMPARE(int(result.error()), error);
}

QTEST_APPLESS_MAIN(TestHsds)
#include "tst_hsds.moc"
