// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/openinghours.h"

namespace naober {

/// One thing that desk and kiosk ask when somebody wants a service.
struct IntakeQuestion
{
    enum class Kind { Text, Choice, Date, Time, Number, YesNo };
    static constexpr EnumNames<Kind, 6> kindNames{{
        {Kind::Text, "text"},
        {Kind::Choice, "choice"},
        {Kind::Date, "date"},
        {Kind::Time, "time"},
        {Kind::Number, "number"},
        {Kind::YesNo, "yesno"},
    }};

    QString id; ///< stable within the service
    QString label; ///< the question in plain words
    Kind kind = Kind::Text;
    QStringList choices; ///< Choice only
    bool required = false;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("id"), self.id);
        codec.text(QLatin1String("label"), self.label);
        codec.choice(QLatin1String("kind"), self.kind, kindNames);
        codec.texts(QLatin1String("choices"), self.choices);
        codec.flag(QLatin1String("required"), self.required);
    }
    bool operator==(const IntakeQuestion &) const = default;
};

/// Help that can be asked for: records.md "service", after HSDS 3 service.
struct Service : CommonFields
{
    QString organization; ///< record id of who gives it
    QString name;
    QString summary; ///< plain text
    QList<Block> body;
    QStringList categories;
    QString eligibility; ///< for whom, in words
    QString cost; ///< in words
    int leadTimeDays = 0; ///< ask at least so many days ahead
    QString area; ///< where it is given, in words
    QString phone;
    QString email;
    QString url;
    OpeningHours openingHours; ///< when it can be asked
    QString howToAsk; ///< in words
    QStringList examples; ///< "Kunt u mij naar de oogarts brengen?"
    QList<IntakeQuestion> questions;
    Image image;
    QDate assuredAt;
    QString assuredBy;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("organization"), self.organization);
        codec.text(QLatin1String("name"), self.name, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.text(QLatin1String("eligibility"), self.eligibility, limits::summary);
        codec.text(QLatin1String("cost"), self.cost);
        codec.number(QLatin1String("leadTimeDays"), self.leadTimeDays);
        codec.text(QLatin1String("area"), self.area);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("email"), self.email);
        codec.link(QLatin1String("url"), self.url);
        codec.object(QLatin1String("openingHours"), self.openingHours);
        codec.text(QLatin1String("howToAsk"), self.howToAsk, limits::summary);
        codec.texts(QLatin1String("examples"), self.examples);
        codec.objects(QLatin1String("questions"), self.questions);
        codec.image(QLatin1String("image"), self.image);
        codec.date(QLatin1String("assuredAt"), self.assuredAt);
        codec.text(QLatin1String("assuredBy"), self.assuredBy);
    }
    bool operator==(const Service &) const = default;
};

} // namespace naober
