// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/icalendarreader.h"

#include "domain/limits.h"
#include "import/icalendarlines.h"
#include "import/icalendarzones.h"

#include <libical/ical.h>

#include <memory>

namespace naober {

namespace {

constexpr int firstYear = 1;
constexpr int lastYear = 9998;

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

QString parameter(icalproperty *property, icalparameter_kind kind)
{
    icalparameter *found = icalproperty_get_first_parameter(property, kind);
    if (!found)
        return {};
    if (kind == ICAL_TZID_PARAMETER)
        return QString::fromUtf8(icalparameter_get_tzid(found));
    if (kind == ICAL_CN_PARAMETER)
        return QString::fromUtf8(icalparameter_get_cn(found));
    if (kind == ICAL_FMTTYPE_PARAMETER)
        return QString::fromUtf8(icalparameter_get_fmttype(found));
    return {};
}

/// Nothing for a day or time that no calendar has.
std::optional<CalendarTime> readTime(const icaltimetype &value, const QString &zone)
{
    CalendarTime time;
    time.date = QDate(value.year, value.month, value.day);
    if (!time.date.isValid() || value.year < firstYear || value.year > lastYear)
        return std::nullopt;
    if (value.is_date) {
        time.kind = CalendarTime::Kind::Date;
        time.time = QTime(0, 0);
        return time;
    }
    time.time = QTime(value.hour, value.minute, qMin(value.second, 59));
    if (!time.time.isValid())
        return std::nullopt;
    if (icaltime_is_utc(value)) {
        time.kind = CalendarTime::Kind::Utc;
    } else if (!zone.isEmpty()) {
        time.kind = CalendarTime::Kind::Zoned;
        time.zone = zone;
    }
    return time;
}

std::optional<CalendarDuration> readDuration(const icaldurationtype &value)
{
    constexpr qint64 mostDays = 3660;
    if (value.is_neg || icaldurationtype_is_bad_duration(value))
        return std::nullopt;
    CalendarDuration duration;
    duration.days = qint64(value.weeks) * 7 + value.days;
    duration.seconds =
        qint64(value.hours) * 3600 + qint64(value.minutes) * 60 + qint64(value.seconds);
    if (duration.days + duration.seconds / secondsPerDay > mostDays)
        return std::nullopt;
    return duration;
}

bool looksLikePicture(const QString &url, const QString &mediaType)
{
    if (!mediaType.isEmpty())
        return mediaType.startsWith(QLatin1String("image/"), Qt::CaseInsensitive);
    const QString path = QUrl(url).path().toLower();
    for (const char *ending : {".jpg", ".jpeg", ".png", ".webp", ".gif"}) {
        if (path.endsWith(QLatin1String(ending)))
            return true;
    }
    return false;
}

EventStatus readStatus(icalproperty_status status)
{
    switch (status) {
    case ICAL_STATUS_CANCELLED:
        return EventStatus::Cancelled;
    case ICAL_STATUS_TENTATIVE:
        return EventStatus::Tentative;
    default:
        return EventStatus::Confirmed;
    }
}

/// Fills an event from what libical made of its lines.
class EventBuilder
{
public:
    /// False when there is no start that can be read.
    bool build(const QByteArrayList &lines)
    {
        QByteArray text("BEGIN:VEVENT\r\n");
        for (const QByteArray &line : lines) {
            if (!readOwn(line))
                text.append(line + "\r\n");
        }
        text.append("END:VEVENT\r\n");
        const Component component(icalparser_parse_string(text.constData()));
        if (!component)
            return false;
        for (icalproperty *property =
                 icalcomponent_get_first_property(component.get(), ICAL_ANY_PROPERTY);
             property;
             property = icalcomponent_get_next_property(component.get(), ICAL_ANY_PROPERTY)) {
            if (icalproperty_get_value(property))
                read(property);
        }
        return m_hasStart;
    }

    CalendarEvent event;
    bool badRule = false;

private:
    /// Lines that libical reads wrongly or not at all.
    bool readOwn(const QByteArray &line)
    {
        const QByteArray name = lineName(line);
        if (name == "RRULE" || name == "EXRULE") {
            const auto rule = recurrenceRuleFromText(QString::fromUtf8(lineValue(line)));
            QList<RecurrenceRule> &rules = name == "RRULE" ? event.rules : event.exceptionRules;
            badRule = badRule || !rule;
            constexpr qsizetype mostRules = 8;
            if (rule && rules.size() < mostRules)
                rules.append(*rule);
            return true;
        }
        if (name == "X-ALT-DESC") {
            event.htmlDescription = unescapedText(lineValue(line));
            return true;
        }
        if (name == "X-MICROSOFT-CDO-ALLDAYEVENT")
            event.allDayHint = lineValue(line).trimmed().toUpper() == "TRUE";
        if (name == "RECURRENCE-ID")
            event.thisAndFuture = lineParameter(line, "RANGE").toUpper() == "THISANDFUTURE";
        if (name == "X-APPLE-STRUCTURED-LOCATION")
            readAppleLocation(lineValue(line));
        if (name == "IMAGE") {
            setImage(QString::fromUtf8(lineValue(line)),
                     QString::fromUtf8(lineParameter(line, "FMTTYPE")));
        }
        return name.startsWith("X-") || name == "IMAGE";
    }

    void readAppleLocation(const QByteArray &value)
    {
        if (!value.startsWith("geo:"))
            return;
        const QByteArrayList parts = value.mid(4).split(',');
        if (parts.size() >= 2 && event.geo.isNull())
            event.geo = {parts.at(0).toDouble(), parts.at(1).toDouble()};
    }

    void setImage(const QString &url, const QString &mediaType)
    {
        if (event.image.isEmpty() && looksLikePicture(url, mediaType))
            event.image = url.trimmed();
    }

    void read(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_DTSTART_PROPERTY:
        case ICAL_DTEND_PROPERTY:
        case ICAL_RECURRENCEID_PROPERTY:
        case ICAL_EXDATE_PROPERTY:
        case ICAL_RDATE_PROPERTY:
        case ICAL_DURATION_PROPERTY:
        case ICAL_DTSTAMP_PROPERTY:
        case ICAL_LASTMODIFIED_PROPERTY:
            return readWhen(property);
        case ICAL_UID_PROPERTY:
            event.uid = QString::fromUtf8(icalproperty_get_uid(property)).trimmed();
            return;
        case ICAL_SEQUENCE_PROPERTY:
            event.sequence = icalproperty_get_sequence(property);
            return;
        case ICAL_STATUS_PROPERTY:
            event.status = readStatus(icalproperty_get_status(property));
            return;
        case ICAL_CLASS_PROPERTY:
            event.confidential = icalproperty_get_class(property) == ICAL_CLASS_PRIVATE
                || icalproperty_get_class(property) == ICAL_CLASS_CONFIDENTIAL;
            return;
        default:
            return readWords(property);
        }
    }

    void readWords(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_SUMMARY_PROPERTY:
            event.summary = QString::fromUtf8(icalproperty_get_summary(property));
            return;
        case ICAL_DESCRIPTION_PROPERTY:
            event.description = QString::fromUtf8(icalproperty_get_description(property));
            return;
        case ICAL_LOCATION_PROPERTY:
            event.location = QString::fromUtf8(icalproperty_get_location(property));
            return;
        case ICAL_URL_PROPERTY:
            event.url = QString::fromUtf8(icalproperty_get_url(property)).trimmed();
            return;
        case ICAL_ORGANIZER_PROPERTY:
            event.organizer = parameter(property, ICAL_CN_PARAMETER);
            return;
        case ICAL_CATEGORIES_PROPERTY:
            if (event.categories.size() < limits::list)
                event.categories.append(QString::fromUtf8(icalproperty_get_categories(property)));
            return;
        case ICAL_GEO_PROPERTY: {
            const icalgeotype geo = icalproperty_get_geo(property);
            event.geo = {geo.lat, geo.lon};
            return;
        }
        case ICAL_ATTACH_PROPERTY: {
            icalattach *attach = icalproperty_get_attach(property);
            if (attach && icalattach_get_is_url(attach)) {
                setImage(QString::fromUtf8(icalattach_get_url(attach)),
                         parameter(property, ICAL_FMTTYPE_PARAMETER));
            }
            return;
        }
        default:
            return;
        }
    }

    void readWhen(icalproperty *property)
    {
        const QString zone = parameter(property, ICAL_TZID_PARAMETER);
        switch (icalproperty_isa(property)) {
        case ICAL_DTSTART_PROPERTY:
            if (const auto time = readTime(icalproperty_get_dtstart(property), zone)) {
                event.start = *time;
                m_hasStart = true;
            }
            return;
        case ICAL_DTEND_PROPERTY:
            event.end = readTime(icalproperty_get_dtend(property), zone);
            return;
        case ICAL_RECURRENCEID_PROPERTY:
            event.recurrenceId = readTime(icalproperty_get_recurrenceid(property), zone);
            return;
        case ICAL_DURATION_PROPERTY:
            event.duration = readDuration(icalproperty_get_duration(property));
            return;
        case ICAL_EXDATE_PROPERTY:
            if (const auto time = readTime(icalproperty_get_exdate(property), zone))
                event.exceptions.append(*time);
            return;
        case ICAL_RDATE_PROPERTY:
            return readExtra(icalproperty_get_rdate(property), zone);
        case ICAL_LASTMODIFIED_PROPERTY:
            m_lastModified = stamp(icalproperty_get_lastmodified(property));
            event.modified = m_lastModified;
            return;
        default:
            if (m_lastModified == 0)
                event.modified = stamp(icalproperty_get_dtstamp(property));
        }
    }

    static qint64 stamp(const icaltimetype &time)
    {
        return ((time.year * qint64(100) + time.month) * 100 + time.day) * 1000000
            + (time.hour * 100 + time.minute) * 100 + time.second;
    }

    void readExtra(const icaldatetimeperiodtype &value, const QString &zone)
    {
        if (!icaltime_is_null_time(value.time)) {
            if (const auto time = readTime(value.time, zone))
                event.extraTimes.append({*time, std::nullopt, std::nullopt});
            return;
        }
        const auto start = readTime(value.period.start, zone);
        if (!start)
            return;
        CalendarPeriod period{*start, std::nullopt, std::nullopt};
        if (!icaltime_is_null_time(value.period.end))
            period.end = readTime(value.period.end, zone);
        else
            period.duration = readDuration(value.period.duration);
        event.extraTimes.append(period);
    }

    bool m_hasStart = false;
    qint64 m_lastModified = 0;
};

/// Reads the parts of a file into a Calendar.
class CalendarBuilder
{
public:
    CalendarBuilder(const CalendarLines &lines, const QTimeZone &village)
        : m_lines(lines)
        , m_village(village)
    { }

    Calendar build()
    {
        readZones();
        for (const CalendarLines::Part &part : m_lines.events)
            readEvent(part);
        note(m_lines.cut, QStringLiteral("the calendar holds more than is read; the rest is left"));
        note(!m_lines.complete, QStringLiteral("the calendar breaks off before its end"));
        if (m_unreadable > 0) {
            m_calendar.warnings.append(
                QStringLiteral("%1 events have no start that can be read").arg(m_unreadable));
        }
        return std::move(m_calendar);
    }

private:
    void note(bool happened, const QString &warning)
    {
        if (happened)
            m_calendar.warnings.append(warning);
    }

    void readZones()
    {
        QTimeZone own;
        for (const QByteArray &line : m_lines.calendar) {
            const QByteArray name = lineName(line);
            if ((name == "X-WR-TIMEZONE" || name == "TIMEZONE-ID") && !own.isValid())
                own = zoneFromName(unescapedText(lineValue(line)));
            if (name == "METHOD")
                m_cancelled = lineValue(line).trimmed().toUpper() == "CANCEL";
        }
        m_calendar.zone = CalendarZone(own.isValid() ? own : m_village);
        RecurrenceBudget budget;
        for (const CalendarLines::Part &part : m_lines.zones) {
            if (const std::optional<NamedZone> named = zoneFromLines(part.lines, budget))
                m_calendar.zones.insert(named->id, named->zone);
        }
    }

    void readEvent(const CalendarLines::Part &part)
    {
        EventBuilder builder;
        if (!part.complete || !builder.build(part.lines)) {
            ++m_unreadable;
            return;
        }
        CalendarEvent &event = builder.event;
        if (m_cancelled)
            event.status = EventStatus::Cancelled;
        note(builder.badRule,
             QStringLiteral("event \"%1\": its rule cannot be read, only its first time is kept")
                 .arg(event.summary.left(80)));
        learnZones(event);
        m_calendar.events.append(event);
    }

    void learnZones(const CalendarEvent &event)
    {
        learnZone(event.start);
        if (event.end)
            learnZone(*event.end);
        if (event.recurrenceId)
            learnZone(*event.recurrenceId);
        for (const CalendarTime &time : event.exceptions)
            learnZone(time);
        for (const CalendarPeriod &period : event.extraTimes)
            learnZone(period.start);
    }

    void learnZone(const CalendarTime &time)
    {
        constexpr qsizetype mostZones = 1000;
        if (time.kind != CalendarTime::Kind::Zoned || m_calendar.zones.contains(time.zone)
            || m_calendar.zones.size() >= mostZones) {
            return;
        }
        const QTimeZone known = zoneFromName(time.zone);
        note(!known.isValid(),
             QStringLiteral("time zone \"%1\" is not known; its times are taken as local")
                 .arg(time.zone.left(80)));
        m_calendar.zones.insert(time.zone, known.isValid() ? CalendarZone(known) : m_calendar.zone);
    }

    const CalendarLines &m_lines;
    QTimeZone m_village;
    Calendar m_calendar;
    bool m_cancelled = false;
    int m_unreadable = 0;
};

} // namespace

Result<Calendar, ImportError> readCalendar(const QByteArray &bytes, const QTimeZone &village)
{
    const Result<CalendarLines, ImportError> lines = calendarLines(bytes);
    if (!lines)
        return lines.error();
    return CalendarBuilder(*lines, village).build();
}

} // namespace naober
