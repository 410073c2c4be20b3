// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// Who holds a neighbourhood together (buurtverbinder); published on purpose by that person.
struct Connector
{
    QString name; ///< first name, or as the person wants it
    QString phone;
    QString hours; ///< in words, "ma–vr 9–20 uur"
    bool standIn = false; ///< stands in for the others
    QDate confirmedAt; ///< when they last said that this still holds
    Image photo;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("hours"), self.hours);
        codec.flag(QLatin1String("standIn"), self.standIn);
        codec.date(QLatin1String("confirmedAt"), self.confirmedAt);
        codec.image(QLatin1String("photo"), self.photo);
    }
    bool operator==(const Connector &) const = default;
};

/// A neighbourhood network: records.md "network".
struct Network : CommonFields
{
    QString name;
    QString summary; ///< plain text
    QStringList streets;
    QStringList postcodes; ///< "5991 AB", or a range "5991 AB-5991 AZ"
    GeoPoint geo;
    QJsonObject geometry; ///< the outline, RFC 7946 §3.1
    QList<Connector> connectors;
    int householdsTotal = 0; ///< 0: not told
    int householdsJoined = 0;
    QString phone;
    QString email;
    QString link;
    Image image;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("name"), self.name, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.texts(QLatin1String("streets"), self.streets);
        codec.texts(QLatin1String("postcodes"), self.postcodes);
        codec.object(QLatin1String("geo"), self.geo);
        codec.json(QLatin1String("geometry"), self.geometry);
        codec.objects(QLatin1String("connectors"), self.connectors);
        codec.number(QLatin1String("householdsTotal"), self.householdsTotal);
        codec.number(QLatin1String("householdsJoined"), self.householdsJoined);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("email"), self.email);
        codec.link(QLatin1String("link"), self.link);
        codec.image(QLatin1String("image"), self.image);
    }
    bool operator==(const Network &) const = default;
};

} // namespace naober
