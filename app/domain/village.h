// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/openinghours.h"

#include <QPointF>

namespace naober {

/// A row of points of a silhouette, x and y from 0 to 1, y down.
struct SilhouetteLayer
{
    static constexpr qsizetype mostPoints = 400;
    QList<QPointF> points;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.points(QLatin1String("points"), self.points, mostPoints);
    }
    bool operator==(const SilhouetteLayer &) const = default;
};

/// The village's own face: colours as "#RRGGBB", corrected for contrast where they are drawn.
struct VillageTheme
{
    QString strong;
    QString accent;
    Image logo;
    QList<SilhouetteLayer> silhouette; ///< at most 3, furthest first
    QList<QPointF> windows; ///< where a light can burn, in the nearest layer's measure

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("strong"), self.strong);
        codec.text(QLatin1String("accent"), self.accent);
        codec.image(QLatin1String("logo"), self.logo);
        codec.objects(QLatin1String("silhouette"), self.silhouette, 3);
        codec.points(QLatin1String("windows"), self.windows, SilhouetteLayer::mostPoints);
    }
    bool operator==(const VillageTheme &) const = default;
};

struct DeskPerson
{
    QString name; ///< first name
    Image photo;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.image(QLatin1String("photo"), self.photo);
    }
    bool operator==(const DeskPerson &) const = default;
};

/// Where people can call or walk in.
struct Desk
{
    QString name;
    QString phone;
    QString address;
    OpeningHours openingHours;
    QList<DeskPerson> people;
    int replyWithinHours = 0; ///< office hours of the desk; 0: no promise

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("address"), self.address);
        codec.object(QLatin1String("openingHours"), self.openingHours);
        codec.objects(QLatin1String("people"), self.people);
        codec.number(QLatin1String("replyWithinHours"), self.replyWithinHours);
    }
    bool operator==(const Desk &) const = default;
};

/// A number for bad moments: 112, the doctor at night.
struct UrgentNumber
{
    QString name;
    QString phone;
    QString when; ///< in words, "'s avonds, 's nachts en in het weekend"

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("when"), self.when);
    }
    bool operator==(const UrgentNumber &) const = default;
};

/// From how many items on a section of the app opens; one not named has the app's own minimum.
struct SectionMinimum
{
    QString section; ///< "agenda", "together", "guide", "news", "visit", "neighbourhood"
    int minimum = 0; ///< negative: never open

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("section"), self.section);
        codec.number(QLatin1String("minimum"), self.minimum);
    }
    bool operator==(const SectionMinimum &) const = default;
};

/// The desk's intake key: design §5.
struct IntakeKey
{
    int generation = 0;
    QString publicKey; ///< base64url X25519 public key
    QString signature; ///< base64url, by the desks' signing key

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.number(QLatin1String("generation"), self.generation);
        codec.text(QLatin1String("publicKey"), self.publicKey);
        codec.text(QLatin1String("signature"), self.signature);
    }
    bool operator==(const IntakeKey &) const = default;
};

/// How long what people sent is kept: desk.md "Keeping and forgetting".
struct Retention
{
    int expireDays = 0; ///< a request without any answer; 0: the usual 30
    int eraseDays = 0; ///< after it ended; 0: the usual 30
    int auditDays = 0; ///< lines that say who wrote when; 0: the usual 365

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.number(QLatin1String("expireDays"), self.expireDays);
        codec.number(QLatin1String("eraseDays"), self.eraseDays);
        codec.number(QLatin1String("auditDays"), self.auditDays);
    }
    bool operator==(const Retention &) const = default;
};

/// How much a person may leave behind where: desk.md "Asking on the screen".
enum class RequestPolicy { ShowNumber, Callback, Full };
inline constexpr EnumNames<RequestPolicy, 3> requestPolicyNames{{
    {RequestPolicy::ShowNumber, "show-number"},
    {RequestPolicy::Callback, "callback"},
    {RequestPolicy::Full, "full"},
}};

/// The one record that makes a feed this village's: records.md "village".
struct Village : CommonFields
{
    QString name;
    QString municipality;
    QString summary; ///< one warm sentence
    QList<Block> about; ///< the people behind it
    bool fictional = false; ///< a demonstration; every page says so
    QStringList languages; ///< BCP 47, the village's own first
    QString timezone; ///< IANA name
    GeoPoint geo;
    VillageTheme theme;
    Desk desk;
    QList<UrgentNumber> urgent;
    QList<SectionMinimum> sections;
    QStringList webHosts; ///< hosts whose pages a kiosk may show
    QStringList attract; ///< record ids shown while nobody is there
    QTime displayFrom; ///< the screen is on from here
    QTime displayUntil;
    RequestPolicy kioskRequests = RequestPolicy::ShowNumber;
    RequestPolicy homeRequests = RequestPolicy::ShowNumber;
    IntakeKey intakeKey;
    Retention retention;
    QStringList partners;
    QString link;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("name"), self.name, limits::title);
        codec.text(QLatin1String("municipality"), self.municipality);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("about"), self.about);
        codec.flag(QLatin1String("fictional"), self.fictional);
        codec.texts(QLatin1String("languages"), self.languages);
        codec.text(QLatin1String("timezone"), self.timezone);
        codec.object(QLatin1String("geo"), self.geo);
        codec.object(QLatin1String("theme"), self.theme);
        codec.object(QLatin1String("desk"), self.desk);
        codec.objects(QLatin1String("urgent"), self.urgent);
        codec.objects(QLatin1String("sections"), self.sections);
        codec.texts(QLatin1String("webHosts"), self.webHosts);
        codec.texts(QLatin1String("attract"), self.attract);
        codec.time(QLatin1String("displayFrom"), self.displayFrom);
        codec.time(QLatin1String("displayUntil"), self.displayUntil);
        codec.choice(QLatin1String("kioskRequests"), self.kioskRequests, requestPolicyNames);
        codec.choice(QLatin1String("homeRequests"), self.homeRequests, requestPolicyNames);
        codec.object(QLatin1String("intakeKey"), self.intakeKey);
        codec.object(QLatin1String("retention"), self.retention);
        codec.texts(QLatin1String("partners"), self.partners);
        codec.link(QLatin1String("link"), self.link);
    }
    bool operator==(const Village &) const = default;
};

} // namespace naober
