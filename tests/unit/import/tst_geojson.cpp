// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "domain/place.h"
#include "domain/validation.h"
#include "import/geometry.h"
#include "import/importer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace naober;

namespace {

ImportContext context()
{
    ImportContext context;
    context.source = QStringLiteral("kaart");
    context.base = QUrl(QStringLiteral("https://dorp.nl/kaart/plekken.geojson"));
    context.zone = QTimeZone("Europe/Amsterdam");
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    context.language = QStringLiteral("nl");
    return context;
}

QByteArray feature(const QByteArray &properties, const QByteArray &geometry,
                   const QByteArray &id = {})
{
    return R"({"type":"Feature",)" + (id.isEmpty() ? QByteArray() : R"("id":)" + id + ",")
        + R"("properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

QByteArray collection(const QByteArrayList &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

ImportResult imported(const QByteArray &bytes)
{
    const auto result = importGeoJson(bytes, context());
    return result ? *result : ImportResult();
}

Place onlyPlace(const QByteArray &bytes)
{
    const ImportResult result = imported(bytes);
    return result.records.size() == 1 ? fromJson<Place>(result.records.front().data) : Place();
}

Geometry geometry(const char *json)
{
    return geometryFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

class TestGeoJson : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadTheSharedFiles_data();
    void shouldReadTheSharedFiles();
    void shouldFillAPlace();
    void shouldNotTakeTheSourceForAPicture();
    void shouldKnowKinds_data();
    void shouldKnowKinds();
    void shouldMeasureRoutes();
    void shouldMakeNetworks();
    void shouldFindAnIdForEverything();
    void shouldNameWhatHasNoName();
    void shouldPutThePointInside();
    void shouldReadOddGeometries_data();
    void shouldReadOddGeometries();
    void shouldReadOneFeature();
    void shouldRefuse_data();
    void shouldRefuse();
};

void TestGeoJson::shouldReadTheSharedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("municipality");
    QTest::newRow("Peel en Maas") << QStringLiteral("peel-en-maas.geojson") << 104
                                  << QStringLiteral("Peel en Maas");
    QTest::newRow("Son en Breugel")
        << QStringLiteral("son-en-breugel.geojson") << 24 << QStringLiteral("Son en Breugel");
}

void TestGeoJson::shouldReadTheSharedFiles()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(QString, municipality);
    QFile file(QStringLiteral(NAOBER_SHARED_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not beside the project");
    const ImportResult result = imported(file.readAll());
    QCOMPARE(result.records.size(), count);
    QCOMPARE(result.warnings, QStringList());
    int networks = 0;
    bool found = false;
    for (const Record &record : result.records) {
        QVERIFY(recordProblems(record).isEmpty());
        const Place place = fromJson<Place>(record.data);
        // All of them lie in the south of the Netherlands.
        QVERIFY(place.geo.latitude > 51.2 && place.geo.latitude < 51.6);
        QVERIFY(place.geo.longitude > 5.3 && place.geo.longitude < 6.3);
        if (record.type == QLatin1String("network")) {
            ++networks;
            continue;
        }
        QCOMPARE(record.type, QStringLiteral("place"));
        QCOMPARE(place.kind, Place::Kind::Area);
        if (place.name == municipality) {
            found = true;
            QVERIFY(!place.geometry.isEmpty());
        }
    }
    QVERIFY(networks > 0);
    QVERIFY(found);
}

void TestGeoJson::shouldFillAPlace()
{
    const Place place = onlyPlace(collection({feature(
        R"({"name":"Sint-Jansmolen","kind":"sight","description":"Een molen uit 1862.",
            "phone":"+31 77 123 4567","website":"www.molen.nl","opening_hours":"Sa 10:00-16:00",
            "wheelchair":"limited","image":"molen.jpg","addr:street":"Molenweg",
            "addr:housenumber":"3","addr:postcode":"5991 AB","addr:city":"Dorp",
            "category":"molens;erfgoed","check_date":"2026-03-01"})",
        R"({"type":"Point","coordinates":[6.0855181,51.3322824,30]})", "17")}));
    QCOMPARE(place.name, QStringLiteral("Sint-Jansmolen"));
    QCOMPARE(place.kind, Place::Kind::Sight);
    QCOMPARE(place.summary, QStringLiteral("Een molen uit 1862."));
    QVERIFY(place.body.isEmpty());
    QCOMPARE(place.phone, QStringLiteral("+31 77 123 4567"));
    QCOMPARE(place.url, QStringLiteral("https://www.molen.nl"));
    QCOMPARE(place.openingHours.periods.size(), 1);
    QCOMPARE(place.openingHours.periods.front().dayOfWeek, QList<int>{6});
    QVERIFY(!place.accessibility.wheelchair);
    QVERIFY(!place.accessibility.note.isEmpty());
    QCOMPARE(place.image.url, QStringLiteral("https://dorp.nl/kaart/molen.jpg"));
    QCOMPARE(place.address, QStringLiteral("Molenweg 3, 5991 AB Dorp"));
    QCOMPARE(place.categories, (QStringList{QStringLiteral("molens"), QStringLiteral("erfgoed")}));
    QCOMPARE(place.assuredAt, QDate(2026, 3, 1));
    QCOMPARE(place.geo, (GeoPoint{51.332282, 6.085518}));
    QVERIFY(place.geometry.isEmpty()); // the point is all
}

void TestGeoJson::shouldNotTakeTheSourceForAPicture()
{
    ImportContext local = context();
    local.base = QUrl::fromLocalFile(QStringLiteral("/village/plekken.geojson"));
    const auto result = importGeoJson(
        collection({feature(R"({"name":"Molen"})", R"({"type":"Point","coordinates":[6,51]})")}),
        local);
    QVERIFY(bool(result));
    QCOMPARE(result->records.size(), 1);
    QVERIFY(fromJson<Place>(result->records.first().data).image.isNull());
}

void TestGeoJson::shouldKnowKinds_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *properties, Place::Kind kind) {
        QTest::newRow(properties) << QByteArray(properties) << int(kind);
    };
    row(R"({"name":"x","amenity":"toilets"})", Place::Kind::Toilet);
    row(R"({"name":"x","emergency":"defibrillator"})", Place::Kind::Defibrillator);
    row(R"({"name":"x","leisure":"playground"})", Place::Kind::Playground);
    row(R"({"name":"x","highway":"bus_stop"})", Place::Kind::BusStop);
    row(R"({"name":"x","amenity":"cafe"})", Place::Kind::Food);
    row(R"({"name":"x","tourism":"camp_site"})", Place::Kind::Lodging);
    row(R"({"name":"x","tourism":"museum"})", Place::Kind::Sight);
    row(R"({"name":"x","historic":"chapel"})", Place::Kind::Sight);
    row(R"({"name":"x","amenity":"parking"})", Place::Kind::Parking);
    row(R"({"name":"x","tags":{"amenity":"toilets"}})", Place::Kind::Toilet);
    row(R"({"name":"x","soort":"Bushalte"})", Place::Kind::BusStop);
    row(R"({"name":"x","kind":"busStop"})", Place::Kind::BusStop);
    row(R"({"name":"x","kind":"AED"})", Place::Kind::Defibrillator);
    row(R"({"name":"x","soort":"Fietsroute"})", Place::Kind::Route);
    row(R"({"name":"x","wof:placetype":"locality"})", Place::Kind::Area);
    row(R"({"name":"x"})", Place::Kind::Other);
}

void TestGeoJson::shouldKnowKinds()
{
    QFETCH(QByteArray, properties);
    QFETCH(int, kind);
    const Place place = onlyPlace(
        collection({feature(properties, R"({"type":"Point","coordinates":[6.1,51.3]})")}));
    QCOMPARE(place.name, QStringLiteral("x"));
    QCOMPARE(int(place.kind), kind);
}

void TestGeoJson::shouldMeasureRoutes()
{
    const QByteArray line = R"({"type":"LineString","coordinates":[[6,51],[6,51.01],[6,51.02]]})";
    const Place measured =
        onlyPlace(collection({feature(R"({"name":"x","route":"hiking"})", line)}));
    QCOMPARE(measured.kind, Place::Kind::Route);
    QVERIFY(qAbs(measured.lengthMeters - 2224) < 5); // two hundredths of a degree
    QCOMPARE(measured.durationMinutes, 35);
    QCOMPARE(measured.geo, (GeoPoint{51.0, 6.0}));
    QCOMPARE(measured.geometry.value(QLatin1String("type")).toString(),
             QStringLiteral("LineString"));
    const Place told =
        onlyPlace(collection({feature(R"({"name":"x","lengte":"8,5 km","duur":"2:15"})", line)}));
    QCOMPARE(told.lengthMeters, 8500);
    QCOMPARE(told.durationMinutes, 135);
}

void TestGeoJson::shouldMakeNetworks()
{
    const ImportResult result = imported(collection({feature(
        R"({"name":"Molenbuurt","naober:type":"network","streets":["Molenweg","Kerkpad"],
            "postcodes":"5991 AB-5991 AZ; 5991 BA","householdsTotal":120,"householdsJoined":45,
            "connectors":[{"name":"Truus","phone":"06 91234578","hours":"ma-vr"}]})",
        R"({"type":"Polygon","coordinates":[[[6,51],[6.1,51],[6.1,51.1],[6,51]]]})")}));
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.records.front().type, QStringLiteral("network"));
    const Network network = fromJson<Network>(result.records.front().data);
    QCOMPARE(network.streets.size(), 2);
    QCOMPARE(network.postcodes,
             (QStringList{QStringLiteral("5991 AB-5991 AZ"), QStringLiteral("5991 BA")}));
    QCOMPARE(network.connectors.size(), 1);
    QCOMPARE(network.connectors.front().name, QStringLiteral("Truus"));
    QCOMPARE(network.householdsTotal, 120);
    QVERIFY(!network.geometry.isEmpty());
}

void TestGeoJson::shouldFindAnIdForEverything()
{
    const QByteArray point = R"({"type":"Point","coordinates":[6.1,51.3]})";
    const ImportResult result = imported(collection({
        feature(R"({"name":"a"})", point, "17"),
        feature(R"({"name":"b"})", point, R"("weg-9")"),
        feature(R"({"name":"c","@id":"node/4"})", point),
        feature(R"({"name":"d"})", point),
        feature(R"({"name":"d"})", R"({"type":"Point","coordinates":[6.2,51.3]})"),
        feature(R"({"name":"e"})", "null"),
    }));
    QCOMPARE(result.records.size(), 6);
    const auto id = [](QStringView native) {
        return makeRecordId(RecordType::Place, u"kaart", native);
    };
    QCOMPARE(result.records.at(0).id, id(u"17"));
    QCOMPARE(result.records.at(1).id, id(u"weg-9"));
    QCOMPARE(result.records.at(2).id, id(u"node/4"));
    QVERIFY(result.records.at(3).id != result.records.at(4).id);
    // The same file again gives the same ids.
    QCOMPARE(imported(collection({feature(R"({"name":"d"})", point)})).records.front().id,
             result.records.at(3).id);
}

void TestGeoJson::shouldNameWhatHasNoName()
{
    const QByteArray point = R"({"type":"Point","coordinates":[6.1,51.3]})";
    const ImportResult result =
        imported(collection({feature(R"({"amenity":"toilets"})", point, "1"),
                             feature(R"({"shop":"bakery"})", point, "2")}));
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(fromJson<Place>(result.records.front().data).name, QStringLiteral("Openbaar toilet"));
    QCOMPARE(result.warnings.size(), 1);
}

void TestGeoJson::shouldPutThePointInside()
{
    // A horseshoe: its centre of mass is in the gap.
    const Geometry shoe = geometry(R"({"type":"Polygon","coordinates":
        [[[0,0],[10,0],[10,10],[9,10],[9,1],[1,1],[1,10],[0,10],[0,0]]]})");
    QVERIFY(shoe.point.longitude < 1.0 || shoe.point.longitude > 9.0 || shoe.point.latitude < 1.0);
    QVERIFY(shoe.point.longitude > 0.0 && shoe.point.longitude < 10.0);
    // A ring: the middle is a hole.
    const Geometry ring = geometry(R"({"type":"Polygon","coordinates":
        [[[0,0],[10,0],[10,10],[0,10],[0,0]],[[2,2],[8,2],[8,8],[2,8],[2,2]]]})");
    QCOMPARE(ring.point.latitude, 5.0);
    QVERIFY(ring.point.longitude < 2.0 || ring.point.longitude > 8.0);
    // The larger of two.
    const Geometry two = geometry(R"({"type":"MultiPolygon","coordinates":
        [[[[0,0],[1,0],[1,1],[0,0]]],[[[20,20],[30,20],[30,30],[20,30],[20,20]]]]})");
    QCOMPARE(two.point, (GeoPoint{25.0, 25.0}));
    QCOMPARE(two.json.value(QLatin1String("type")).toString(), QStringLiteral("MultiPolygon"));
}

void TestGeoJson::shouldReadOddGeometries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *json, Geometry::Kind kind) {
        QTest::newRow(json) << QByteArray(json) << int(kind);
    };
    row("{}", Geometry::Kind::None);
    row(R"({"type":"MultiPolygon","coordinates":[]})", Geometry::Kind::None);
    row(R"({"type":"Polygon","coordinates":[[]]})", Geometry::Kind::None);
    row(R"({"type":"Polygon","coordinates":[[[1,1],[2,2]]]})", Geometry::Kind::None);
    row(R"({"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2]]]})", Geometry::Kind::Area);
    row(R"({"type":"Point","coordinates":[]})", Geometry::Kind::None);
    row(R"({"type":"Point","coordinates":["6","51"]})", Geometry::Kind::None);
    row(R"({"type":"Point","coordinates":[155000,463000]})", Geometry::Kind::None);
    row(R"({"type":"Point","coordinates":{"x":1}})", Geometry::Kind::None);
    row(R"({"type":"LineString","coordinates":[[1,1]]})", Geometry::Kind::None);
    row(R"({"type":"LineString","coordinates":[[1,1],null,[2,2]]})", Geometry::Kind::Line);
    row(R"({"type":"MultiPoint","coordinates":[[1,1],[2,2]]})", Geometry::Kind::Point);
    row(R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[]},
        {"type":"Point","coordinates":[1,2]}]})",
        Geometry::Kind::Point);
    row(R"({"type":"Circle","coordinates":[1,2]})", Geometry::Kind::None);
    row(R"({"type":"Polygon","coordinates":[[[1,1],[1,1],[1,1],[1,1]]]})", Geometry::Kind::Area);
}

void TestGeoJson::shouldReadOddGeometries()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    const Geometry read = geometry(json.constData());
    QCOMPARE(int(read.kind), kind);
    QVERIFY(qAbs(read.point.latitude) <= 90.0);
    // What has no shape may still be named.
    const Place place = onlyPlace(feature(R"({"name":"x"})", json));
    QCOMPARE(place.name, QStringLiteral("x"));
}

void TestGeoJson::shouldReadOneFeature()
{
    const Place place =
        onlyPlace(feature(R"({"name":"x","latitude":51.3,"longitude":"6.1"})", "null"));
    QCOMPARE(place.geo, (GeoPoint{51.3, 6.1}));
}

void TestGeoJson::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, ImportError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, ImportError::Malformed);
    row("a page", "<html></html>", ImportError::Malformed);
    row("broken", R"({"type":"FeatureCollection","features":[)", ImportError::Malformed);
    row("no features", collection({}), ImportError::Empty);
    row("other JSON", R"({"a":1})", ImportError::Malformed);
    row("deep", QByteArray("[").repeated(100000), ImportError::TooLarge);
    row("deep coordinates",
        collection({feature("{}",
                            R"({"type":"Polygon","coordinates":)" + QByteArray("[").repeated(500)
                                + QByteArray("]").repeated(500) + "}")}),
        ImportError::TooLarge);
    row("too large", QByteArray(17 * 1024 * 1024, ' '), ImportError::TooLarge);
}

void TestGeoJson::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    const auto result = importGeoJson(bytes, context());
    QVERIFY(!result);
    QCOMPARE(int(result.error()), error);
}

QTEST_APPLESS_MAIN(TestGeoJson)
#include "tst_geojson.moc"
