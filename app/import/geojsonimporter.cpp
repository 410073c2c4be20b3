// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "domain/network.h"
#include "domain/place.h"
#include "import/fieldwords.h"
#include "import/geometry.h"
#include "import/importedtext.h"
#include "import/jsoninput.h"
#include "import/openinghourstext.h"
#include "import/recordcollector.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace naober {

namespace {

/// A tag of OpenStreetMap and what it says of the kind; "*" is any value.
struct TagKind
{
    const char *key;
    const char *values; ///< parted by spaces
    Place::Kind kind;
};

constexpr std::array<TagKind, 19> tagKinds{{
    {"emergency", "defibrillator", Place::Kind::Defibrillator},
    {"amenity", "toilets", Place::Kind::Toilet},
    {"amenity", "parking bicycle_parking", Place::Kind::Parking},
    {"amenity", "restaurant cafe pub bar fast_food ice_cream biergarten food_court",
     Place::Kind::Food},
    {"leisure", "playground", Place::Kind::Playground},
    {"highway", "bus_stop", Place::Kind::BusStop},
    {"public_transport", "platform stop_position station", Place::Kind::BusStop},
    {"tourism", "hotel motel hostel guest_house camp_site caravan_site chalet apartment",
     Place::Kind::Lodging},
    {"tourism", "attraction museum viewpoint artwork gallery zoo theme_park", Place::Kind::Sight},
    {"type", "route", Place::Kind::Route},
    {"route", "*", Place::Kind::Route},
    {"historic", "*", Place::Kind::Sight},
    {"man_made", "windmill watermill", Place::Kind::Sight},
    {"building", "chapel castle windmill", Place::Kind::Sight},
    {"boundary", "*", Place::Kind::Area},
    {"place", "*", Place::Kind::Area},
    {"wof:placetype", "*", Place::Kind::Area},
    {"leisure", "park nature_reserve garden", Place::Kind::Area},
    {"landuse", "*", Place::Kind::Area},
}};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// One feature: its properties, with OpenStreetMap's "tags" among them.
class Feature
{
public:
    Feature(const QJsonObject &feature, const ImportContext &context)
        : m_feature(feature)
        , m_properties(feature.value(QLatin1String("properties")).toObject())
        , m_context(context)
        , geometry(geometryFromJson(feature.value(QLatin1String("geometry"))))
    {
        const QJsonObject tags = m_properties.value(QLatin1String("tags")).toObject();
        for (auto it = tags.begin(); it != tags.end(); ++it) {
            if (!m_properties.contains(it.key()))
                m_properties.insert(it.key(), it.value());
        }
        useLabelPoint();
    }

    QString text(std::initializer_list<const char *> names) const
    {
        return fieldText(m_properties, names);
    }

    QString nativeId() const
    {
        QString id = idText(m_feature.value(QLatin1String("id")));
        if (id.isEmpty())
            id = idText(m_feature.value(QLatin1String("@id")));
        if (id.isEmpty())
            id = text({"@id", "id", "wof:id", "osm_id", "ref", "fid"});
        if (!id.isEmpty())
            return id;
        // Neither moves unless the place does.
        const QByteArray shape =
            QJsonDocument(m_feature.value(QLatin1String("geometry")).toObject())
                .toJson(QJsonDocument::Compact);
        return hashOf(name().toUtf8() + '\0' + shape);
    }

    QString name() const
    {
        const QString own =
            text({"name", "naam", "wof:name", "name:nl", "title", "titel", "official_name"});
        return own.isEmpty() ? nameOfKind() : own;
    }

    bool isNetwork() const
    {
        const auto says = [this](const char *key, QLatin1String value) {
            return text({key}).compare(value, Qt::CaseInsensitive) == 0;
        };
        return says("naober:type", QLatin1String("network"))
            || says("kind", QLatin1String("network")) || says("type", QLatin1String("network"))
            || says("wof:placetype", QLatin1String("neighbourhood"))
            || says("placetype", QLatin1String("neighbourhood"))
            || says("place", QLatin1String("neighbourhood"));
    }

    Place::Kind kind() const
    {
        const QString word =
            text({"kind", "soort", "naober:kind", "category", "categorie", "type"});
        if (const auto known = placeKindFromWord(word))
            return *known;
        for (const TagKind &tag : tagKinds) {
            const QString value = text({tag.key});
            const QString values = QString::fromLatin1(tag.values);
            if (!value.isEmpty()
                && (values == QLatin1String("*") || values.split(QLatin1Char(' ')).contains(value)))
                return tag.kind;
        }
        if (geometry.kind == Geometry::Kind::Line)
            return Place::Kind::Route;
        return geometry.kind == Geometry::Kind::Area ? Place::Kind::Area : Place::Kind::Other;
    }

    QStringList list(std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            const QJsonValue value = m_properties.value(QLatin1String(name));
            if (!value.isArray()) {
                const QStringList words = wordsFromText(value.toString());
                if (!words.isEmpty())
                    return words;
                continue;
            }
            QStringList words;
            for (const QJsonValue &entry : value.toArray())
                words.append(idText(entry));
            words.removeAll(QString());
            if (!words.isEmpty())
                return words;
        }
        return {};
    }

    QString address() const
    {
        const QString whole = text({"address", "adres"});
        if (!whole.isEmpty())
            return whole;
        const QString street = QString(text({"addr:street", "straat"}) % QLatin1Char(' ')
                                       % text({"addr:housenumber", "huisnummer"}))
                                   .simplified();
        const QString town = QString(text({"addr:postcode", "postcode"}) % QLatin1Char(' ')
                                     % text({"addr:city", "plaats", "woonplaats"}))
                                 .simplified();
        return street.isEmpty() || town.isEmpty() ? QString(street % town)
                                                  : QString(street % QLatin1String(", ") % town);
    }

    QString picture() const
    {
        const QJsonValue image = m_properties.value(QLatin1String("image"));
        const QString url = image.isObject()
            ? image.toObject().value(QLatin1String("url")).toString()
            : text({"image", "afbeelding", "foto", "photo", "picture", "image:url"});
        return pictureAddress(url, m_context.base);
    }

    QString link() const
    {
        return pageAddress(text({"website", "contact:website", "url", "link", "contact:url"}),
                           m_context.base);
    }

    Accessibility accessibility() const
    {
        Accessibility result;
        const QString wheelchair = text({"wheelchair", "rolstoel", "rolstoeltoegankelijk"});
        result.wheelchair = flagFromWord(wheelchair);
        if (m_properties.value(QLatin1String("wheelchair")).isBool())
            result.wheelchair = m_properties.value(QLatin1String("wheelchair")).toBool();
        result.hearingLoop = flagFromWord(text({"hearing_loop", "ringleiding"}));
        result.note =
            text({"wheelchair:description", "wheelchair:description:nl", "toegankelijkheid"});
        if (result.note.isEmpty() && wheelchair == QLatin1String("limited"))
            result.note = m_context.language == QLatin1String("en")
                ? QStringLiteral("partly accessible with a wheelchair")
                : QStringLiteral("beperkt toegankelijk met een rolstoel");
        return result;
    }

    QJsonArray objects(const char *name) const
    {
        return m_properties.value(QLatin1String(name)).toArray();
    }
    int number(const char *name) const { return m_properties.value(QLatin1String(name)).toInt(); }

private:
    const QJsonObject m_feature;
    QJsonObject m_properties;
    const ImportContext &m_context;

public:
    Geometry geometry;

private:
    /// A place whose shape is missing or empty may still say where it is.
    void useLabelPoint()
    {
        if (geometry.kind != Geometry::Kind::None)
            return;
        const auto latitude =
            coordinateFromText(text({"lbl:latitude", "geom:latitude", "latitude", "lat"}));
        const auto longitude = coordinateFromText(
            text({"lbl:longitude", "geom:longitude", "longitude", "lon", "lng"}));
        if (latitude && longitude && qAbs(*latitude) <= 90.0 && qAbs(*longitude) <= 180.0) {
            geometry.kind = Geometry::Kind::Point;
            geometry.point = {*latitude, *longitude};
        }
    }

    /// Things that have no name of their own are called what they are.
    QString nameOfKind() const
    {
        const bool english = m_context.language.startsWith(QLatin1String("en"));
        switch (kind()) {
        case Place::Kind::Defibrillator:
            return QStringLiteral("AED");
        case Place::Kind::Toilet:
            return english ? QStringLiteral("Public toilet") : QStringLiteral("Openbaar toilet");
        case Place::Kind::Playground:
            return english ? QStringLiteral("Playground") : QStringLiteral("Speeltuin");
        case Place::Kind::BusStop:
            return english ? QStringLiteral("Bus stop") : QStringLiteral("Bushalte");
        case Place::Kind::Parking:
            return english ? QStringLiteral("Parking") : QStringLiteral("Parkeerplaats");
        default:
            return {};
        }
    }
};

/// A short text is the summary, a long one the body.
void setDescription(const Feature &feature, const QUrl &base, QString &summary, QList<Block> &body)
{
    constexpr qsizetype longestSummary = 300;
    summary = feature.text({"summary", "samenvatting"});
    const QString text =
        feature.text({"description:nl", "description", "omschrijving", "beschrijving", "text"});
    body = blocksFromText(text, base);
    const QString plain = plainText(body);
    if (summary.isEmpty() && body.size() == 1 && plain.size() <= longestSummary
        && body.front().kind == Block::Kind::Paragraph) {
        summary = plain;
        body.clear();
    }
}

int easyPaceMinutes(const Feature &feature, double meters)
{
    const QString route =
        feature.text({"route", "kind", "soort", "category", "categorie"}).toLower();
    double metersPerMinute = 0.0;
    if (route.contains(QLatin1String("hik")) || route.contains(QLatin1String("foot"))
        || route.contains(QLatin1String("walk")) || route.contains(QLatin1String("wandel"))
        || route.contains(QLatin1String("ommetje")))
        metersPerMinute = 4000.0 / 60.0;
    else if (route.contains(QLatin1String("bicycle")) || route.contains(QLatin1String("fiets")))
        metersPerMinute = 15000.0 / 60.0;
    constexpr double step = 5.0; // nobody walks to the minute
    return metersPerMinute > 0.0 ? int(step * std::ceil(meters / metersPerMinute / step)) : 0;
}

Place placeOf(const Feature &feature, const ImportContext &context)
{
    Place place;
    place.source = context.source;
    place.language = context.language;
    place.kind = feature.kind();
    place.name = feature.name();
    setDescription(feature, context.base, place.summary, place.body);
    place.categories = feature.list({"categories", "categorieen", "category", "categorie"});
    place.address = feature.address();
    place.geo = feature.geometry.point;
    place.geometry = feature.geometry.json;
    if (feature.geometry.kind == Geometry::Kind::Line) {
        place.lengthMeters = qRound(feature.geometry.lengthMeters);
        const int told = metersFromText(
            feature.text({"lengthMeters", "length", "lengte", "distance", "afstand"}));
        if (told > 0)
            place.lengthMeters = told;
        place.durationMinutes =
            minutesFromText(feature.text({"durationMinutes", "duration", "duur"}));
        if (place.durationMinutes == 0)
            place.durationMinutes = easyPaceMinutes(feature, place.lengthMeters);
    }
    place.openingHours =
        openingHoursFromText(feature.text({"opening_hours", "openingstijden", "openingHours"}));
    place.accessibility = feature.accessibility();
    place.phone = phoneNumber(feature.text({"phone", "contact:phone", "telefoon", "tel"}));
    place.url = feature.link();
    place.image.url = feature.picture();
    place.image.alt = feature.text({"image:alt", "alt"});
    place.assuredAt = dateFromText(
        feature.text({"check_date", "survey:date", "assuredAt", "assured_date", "gecontroleerd"}));
    return place;
}

Network networkOf(const Feature &feature, const ImportContext &context)
{
    Network network;
    network.source = context.source;
    network.language = context.language;
    network.name = feature.name();
    QList<Block> body;
    setDescription(feature, context.base, network.summary, body);
    if (network.summary.isEmpty())
        network.summary = plainText(body);
    network.streets = feature.list({"streets", "straten"});
    network.postcodes = feature.list({"postcodes", "postcode"});
    network.geo = feature.geometry.point;
    network.geometry = feature.geometry.json;
    for (const QJsonValue &value : feature.objects("connectors"))
        network.connectors.append(fromJson<Connector>(value.toObject()));
    network.householdsTotal = feature.number("householdsTotal");
    network.householdsJoined = feature.number("householdsJoined");
    network.phone = phoneNumber(feature.text({"phone", "telefoon"}));
    network.email = feature.text({"email", "contact:email"});
    network.link = feature.link();
    network.image.url = feature.picture();
    return network;
}

/// The features of a collection, or the one that the file is.
QJsonArray featuresOf(const QJsonObject &root)
{
    if (root.value(QLatin1String("features")).isArray())
        return root.value(QLatin1String("features")).toArray();
    if (root.value(QLatin1String("type")).toString() == QLatin1String("Feature"))
        return {root};
    return {};
}

} // namespace

Result<ImportResult, ImportError> importGeoJson(const QByteArray &bytes,
                                                const ImportContext &context)
{
    const Result<QJsonValue, ImportError> json = readJson(bytes);
    if (!json)
        return json.error();
    const QString type = json->toObject().value(QLatin1String("type")).toString();
    if (type.isEmpty())
        return ImportError::Malformed;
    RecordCollector collector;
    const QJsonArray features = featuresOf(json->toObject());
    int unnamed = 0;
    for (qsizetype i = 0; i < features.size() && i < importlimits::items; ++i) {
        const Feature feature(features.at(i).toObject(), context);
        const QString name = feature.name();
        if (name.isEmpty()) {
            ++unnamed;
            continue;
        }
        if (feature.geometry.tooLarge)
            collector.warn(QStringLiteral("\"%1\" has an outline of too many points; only its "
                                          "middle is kept")
                               .arg(name.left(80)));
        if (feature.isNetwork()) {
            collector.add(RecordType::Network, context.source, feature.nativeId(),
                          toJson(networkOf(feature, context)), name);
        } else {
            collector.add(RecordType::Place, context.source, feature.nativeId(),
                          toJson(placeOf(feature, context)), name);
        }
    }
    if (features.size() > importlimits::items)
        collector.warn(
            QStringLiteral("only the first %1 places are read").arg(importlimits::items));
    if (unnamed > 0)
        collector.warn(QStringLiteral("%1 features have no name and are left out").arg(unnamed));
    return collector.take();
}

} // namespace naober
