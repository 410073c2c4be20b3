// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/openinghours.h"

namespace naober {

/// Who can be found in the village: records.md "organization", after HSDS 3 organization and
/// location.
struct Organization : CommonFields
{
    enum class Kind { Association, Business, Care, School, Church, Municipality, Facility, Other };
    static constexpr EnumNames<Kind, 8> kindNames{{
        {Kind::Other, "other"},
        {Kind::Association, "association"},
        {Kind::Business, "business"},
        {Kind::Care, "care"},
        {Kind::School, "school"},
        {Kind::Church, "church"},
        {Kind::Municipality, "municipality"},
        {Kind::Facility, "facility"},
    }};

    Kind kind = Kind::Other;
    QString name;
    QString summary; ///< one or two sentences, plain text
    QList<Block> body;
    QStringList categories;
    QString phone;
    QString email;
    QString url;
    QString address;
    GeoPoint geo;
    OpeningHours openingHours;
    Accessibility accessibility;
    Image image;
    QDate assuredAt; ///< HSDS assured_date: when somebody last checked this entry
    QString assuredBy; ///< who did, in words

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.choice(QLatin1String("kind"), self.kind, kindNames);
        codec.text(QLatin1String("name"), self.name, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("email"), self.email);
        codec.link(QLatin1String("url"), self.url);
        codec.text(QLatin1String("address"), self.address);
        codec.object(QLatin1String("geo"), self.geo);
        codec.object(QLatin1String("openingHours"), self.openingHours);
        codec.object(QLatin1String("accessibility"), self.accessibility);
        codec.image(QLatin1String("image"), self.image);
        codec.date(QLatin1String("assuredAt"), self.assuredAt);
        codec.text(QLatin1String("assuredBy"), self.assuredBy);
    }
    bool operator==(const Organization &) const = default;
};

} // namespace naober
