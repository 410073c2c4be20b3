// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsoncodec.h"

namespace naober {

/// Whom a record is for; more than one may be named, none means everybody.
struct CommonFields
{
    QString source; ///< the id of the hub's source that it came from
    QString language; ///< BCP 47, "nl"
    QStringList audience; ///< "resident", "entrepreneur", "visitor"
    /// Language → the record's text fields in it (records.md §1).
    QJsonObject translations;

    template<class Self, class Codec>
    static void commonFields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("source"), self.source);
        codec.text(QLatin1String("language"), self.language);
        codec.texts(QLatin1String("audience"), self.audience);
        codec.json(QLatin1String("translations"), self.translations);
    }
    bool operator==(const CommonFields &) const = default;
};

/// A point on earth, WGS 84 degrees.
struct GeoPoint
{
    double latitude = 0.0; ///< −90 to 90
    double longitude = 0.0; ///< −180 to 180; 0,0 means not known

    bool isNull() const { return latitude == 0.0 && longitude == 0.0; }

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.number(QLatin1String("latitude"), self.latitude);
        codec.number(QLatin1String("longitude"), self.longitude);
    }
    bool operator==(const GeoPoint &) const = default;
};

/// Where something is (schema.org Place, cut to what a village needs).
struct Location
{
    QString name; ///< "De Wiek"
    QString address; ///< one line, "Dorpsstraat 1, Dorp"
    GeoPoint geo;
    QString organization; ///< record id of the organization whose place it is

    bool isEmpty() const { return name.isEmpty() && address.isEmpty() && geo.isNull(); }

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.text(QLatin1String("address"), self.address);
        codec.object(QLatin1String("geo"), self.geo);
        codec.text(QLatin1String("organization"), self.organization);
    }
    bool operator==(const Location &) const = default;
};

/// What somebody who walks, hears or sees less needs to know; nothing said means not known.
struct Accessibility
{
    std::optional<bool> wheelchair; ///< step-free, with a toilet to match
    std::optional<bool> hearingLoop;
    std::optional<bool> subtitles;
    QString note;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.flag(QLatin1String("wheelchair"), self.wheelchair);
        codec.flag(QLatin1String("hearingLoop"), self.hearingLoop);
        codec.flag(QLatin1String("subtitles"), self.subtitles);
        codec.text(QLatin1String("note"), self.note);
    }
    bool operator==(const Accessibility &) const = default;
};

} // namespace naober
