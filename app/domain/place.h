// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/openinghours.h"

namespace naober {

/// A sight, a route or a facility: records.md "place".
struct Place : CommonFields
{
    enum class Kind {
        Other,
        Sight,
        Route,
        Food,
        Lodging,
        Toilet,
        Defibrillator,
        Playground,
        BusStop,
        Parking,
        Area,
    };
    static constexpr EnumNames<Kind, 11> kindNames{{
        {Kind::Other, "other"},
        {Kind::Sight, "sight"},
        {Kind::Route, "route"},
        {Kind::Food, "food"},
        {Kind::Lodging, "lodging"},
        {Kind::Toilet, "toilet"},
        {Kind::Defibrillator, "defibrillator"},
        {Kind::Playground, "playground"},
        {Kind::BusStop, "busStop"},
        {Kind::Parking, "parking"},
        {Kind::Area, "area"},
    }};

    Kind kind = Kind::Other;
    QString name;
    QString summary; ///< plain text
    QList<Block> body;
    QStringList categories;
    QString address;
    GeoPoint geo; ///< the point, or one inside the geometry
    QJsonObject geometry; ///< RFC 7946 §3.1 geometry, lon,lat; empty: the point is all
    int lengthMeters = 0; ///< routes
    int durationMinutes = 0; ///< routes, at an easy pace
    OpeningHours openingHours;
    Accessibility accessibility;
    QString phone;
    QString url;
    Image image;
    QDate assuredAt;
    QString assuredBy;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.choice(QLatin1String("kind"), self.kind, kindNames);
        codec.text(QLatin1String("name"), self.name, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.text(QLatin1String("address"), self.address);
        codec.object(QLatin1String("geo"), self.geo);
        codec.json(QLatin1String("geometry"), self.geometry);
        codec.number(QLatin1String("lengthMeters"), self.lengthMeters);
        codec.number(QLatin1String("durationMinutes"), self.durationMinutes);
        codec.object(QLatin1String("openingHours"), self.openingHours);
        codec.object(QLatin1String("accessibility"), self.accessibility);
        codec.text(QLatin1String("phone"), self.phone);
        codec.link(QLatin1String("url"), self.url);
        codec.image(QLatin1String("image"), self.image);
        codec.date(QLatin1String("assuredAt"), self.assuredAt);
        codec.text(QLatin1String("assuredBy"), self.assuredBy);
    }
    bool operator==(const Place &) const = default;
};

} // namespace naober
