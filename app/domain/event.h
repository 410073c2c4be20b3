// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// RFC 5545 §3.8.1.11, for events.
enum class EventStatus { Confirmed, Tentative, Cancelled };
inline constexpr EnumNames<EventStatus, 3> eventStatusNames{{
    {EventStatus::Confirmed, "confirmed"},
    {EventStatus::Tentative, "tentative"},
    {EventStatus::Cancelled, "cancelled"},
}};

/// One time that an activity takes place, with what differs from the others.
struct Occurrence
{
    EventTime start;
    EventTime end; ///< exclusive, as in RFC 5545 §3.6.1; invalid: not known
    EventStatus status = EventStatus::Confirmed;
    QString title; ///< empty: the event's
    QString location; ///< name of another place; empty: the event's

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.eventTime(QLatin1String("start"), self.start);
        codec.eventTime(QLatin1String("end"), self.end);
        codec.choice(QLatin1String("status"), self.status, eventStatusNames);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.text(QLatin1String("location"), self.location);
    }
    bool operator==(const Occurrence &) const = default;
};

/// How an activity repeats, only so far as it can be said in words ("elke dinsdag"); the
/// occurrences are what counts.
struct Recurs
{
    enum class Frequency { None, Daily, Weekly, Monthly, Yearly };
    static constexpr EnumNames<Frequency, 5> frequencyNames{{
        {Frequency::None, "none"},
        {Frequency::Daily, "daily"},
        {Frequency::Weekly, "weekly"},
        {Frequency::Monthly, "monthly"},
        {Frequency::Yearly, "yearly"},
    }};

    Frequency frequency = Frequency::None;
    int interval = 1; ///< every so many days, weeks, months, years
    QList<int> days; ///< ISO 8601 weekday numbers
    int week = 0; ///< monthly: 1 to 5 for "the first Tuesday", −1 for the last; 0: by date
    int monthDay = 0; ///< monthly by date: 1 to 31, −1 for the last day
    QDate until; ///< last day; invalid: goes on

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.choice(QLatin1String("frequency"), self.frequency, frequencyNames);
        codec.number(QLatin1String("interval"), self.interval, 1);
        codec.weekdays(QLatin1String("days"), self.days);
        codec.number(QLatin1String("week"), self.week);
        codec.number(QLatin1String("monthDay"), self.monthDay);
        codec.date(QLatin1String("until"), self.until);
    }
    bool operator==(const Recurs &) const = default;
};

/// How to take part.
struct SignUp
{
    bool required = false;
    QString phone;
    QString email;
    QString link;
    QDate until; ///< last day to sign up; invalid: not told
    int places = 0; ///< 0: not told

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.flag(QLatin1String("required"), self.required);
        codec.text(QLatin1String("phone"), self.phone);
        codec.text(QLatin1String("email"), self.email);
        codec.link(QLatin1String("link"), self.link);
        codec.date(QLatin1String("until"), self.until);
        codec.number(QLatin1String("places"), self.places);
    }
    bool operator==(const SignUp &) const = default;
};

/// An activity: records.md "event".
struct Event : CommonFields
{
    QString title;
    QString summary; ///< plain text
    QList<Block> body;
    EventTime start; ///< of the first time; a date for an all-day activity
    EventTime end; ///< exclusive; invalid: not known
    bool allDay = false;
    QString timezone; ///< IANA name that the source gave; empty: the village's
    /// Every time from the past month to 13 months ahead, in order, expanded by the hub. Never
    /// empty in a feed: an activity that happens once has one.
    QList<Occurrence> occurrences;
    Recurs recurs;
    EventStatus status = EventStatus::Confirmed;
    Location location;
    QString organizer; ///< in words
    QString organization; ///< record id, if the organizer is in the guide
    QString network; ///< record id of the neighbourhood that it belongs to
    QString cost; ///< in words, "€ 3,50"; empty: not told
    bool free = false;
    SignUp signUp;
    Accessibility accessibility;
    QStringList categories;
    Image image;
    QString link;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.eventTime(QLatin1String("start"), self.start);
        codec.eventTime(QLatin1String("end"), self.end);
        codec.flag(QLatin1String("allDay"), self.allDay);
        codec.text(QLatin1String("timezone"), self.timezone);
        codec.objects(QLatin1String("occurrences"), self.occurrences, limits::occurrences);
        codec.object(QLatin1String("recurs"), self.recurs);
        codec.choice(QLatin1String("status"), self.status, eventStatusNames);
        codec.object(QLatin1String("location"), self.location);
        codec.text(QLatin1String("organizer"), self.organizer);
        codec.text(QLatin1String("organization"), self.organization);
        codec.text(QLatin1String("network"), self.network);
        codec.text(QLatin1String("cost"), self.cost);
        codec.flag(QLatin1String("free"), self.free);
        codec.object(QLatin1String("signUp"), self.signUp);
        codec.object(QLatin1String("accessibility"), self.accessibility);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.image(QLatin1String("image"), self.image);
        codec.link(QLatin1String("link"), self.link);
    }
    bool operator==(const Event &) const = default;
};

} // namespace naober
