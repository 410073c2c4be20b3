// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "domain/event.h"
#include "import/calendarseries.h"
#include "import/importedtext.h"
#include "import/recordcollector.h"

#include <QRegularExpression>

namespace naober {

namespace {

constexpr int monthsBack = 1;
constexpr int monthsAhead = 13;

/// The design's window: past month to 13 months ahead, whole village days.
CalendarWindow windowAround(const QDateTime &now, const QTimeZone &village)
{
    const CalendarZone zone(village);
    const QDate today = now.toTimeZone(village).date();
    return {zone.instant(wallSeconds(today.addMonths(-monthsBack))),
            zone.instant(wallSeconds(today.addMonths(monthsAhead).addDays(1))), village,
            limits::occurrences};
}

/// What a source knows a series by, and keeps when the activity is moved.
struct NativeId
{
    QString id;
    bool withStart = false; ///< the id alone does not tell times of a series apart
};

NativeId nativeIdOf(const CalendarEvent &event)
{
    // The Events Calendar: postID-start-end@host, of which only the post stays the same.
    static const QRegularExpression eventsCalendar(
        QStringLiteral("^(\\d+)-\\d{9,11}-\\d{9,11}@(.+)$"));
    static const QRegularExpression datedPage(QStringLiteral("/\\d{4}-\\d{2}-\\d{2}/?$"));
    const QRegularExpressionMatch match = eventsCalendar.match(event.uid);
    if (match.hasMatch()) {
        return {match.captured(1) % QLatin1Char('@') % match.captured(2),
                datedPage.match(QUrl(event.url).path()).hasMatch()};
    }
    // No UID, or one that the program makes up anew at every export.
    if (event.uid.isEmpty() || event.uid.endsWith(QLatin1String("@undefined")))
        return {event.summary.simplified(), true};
    return {event.uid, false};
}

QString startText(const CalendarInstance &first)
{
    return first.start.date.isValid()
        ? first.start.date.toString(Qt::ISODate)
        : QDateTime::fromSecsSinceEpoch(first.utc, Qt::UTC).toString(Qt::ISODate);
}

Location locationOf(const CalendarEvent &event)
{
    Location location;
    QString text = event.location;
    text.replace(QLatin1Char('\n'), QLatin1String(", "));
    text = text.simplified();
    if (!text.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) {
        const qsizetype comma = text.indexOf(QLatin1Char(','));
        location.name = text.left(comma < 0 ? text.size() : comma).trimmed();
        if (comma > 0)
            location.address = text.mid(comma + 1).trimmed();
    }
    const bool onEarth = qAbs(event.geo.latitude) <= 90.0 && qAbs(event.geo.longitude) <= 180.0;
    if (onEarth)
        location.geo = event.geo;
    return location;
}

QList<Block> bodyOf(const CalendarEvent &event, const QUrl &base)
{
    if (!event.htmlDescription.trimmed().isEmpty()) {
        QList<Block> body = sanitizeHtml(event.htmlDescription, base);
        if (!body.isEmpty())
            return body;
    }
    return blocksFromText(event.description, base);
}

Occurrence occurrenceOf(const CalendarInstance &instance, const CalendarEvent &base)
{
    Occurrence occurrence;
    occurrence.start = instance.start;
    occurrence.end = instance.end;
    occurrence.status =
        base.status == EventStatus::Cancelled ? base.status : instance.event->status;
    if (instance.event != &base) {
        if (instance.event->summary != base.summary)
            occurrence.title = instance.event->summary;
        if (instance.event->location != base.location)
            occurrence.location = locationOf(*instance.event).name;
    }
    return occurrence;
}

/// Makes the records of one file.
class CalendarImporter
{
public:
    CalendarImporter(const Calendar &calendar, const ImportContext &context)
        : m_calendar(calendar)
        , m_context(context)
        , m_expander(calendar, windowAround(context.now, context.zone))
    { }

    Result<ImportResult, ImportError> run()
    {
        for (const QString &warning : m_calendar.warnings)
            m_collector.warn(warning);
        const QList<CalendarSeries> all = calendarSeries(m_calendar);
        QHash<QString, int> uses;
        for (const CalendarSeries &series : all)
            ++uses[nativeIdOf(series.representative()).id];
        for (const CalendarSeries &series : all)
            addSeries(series, uses);
        if (m_confidential > 0) {
            m_collector.warn(QStringLiteral("%1 events are marked private and are left out")
                                 .arg(m_confidential));
        }
        if (m_budget.isSpent()) {
            m_collector.warn(QStringLiteral(
                "the rules in this calendar give more times than are read; some are left out"));
        }
        return m_collector.take();
    }

private:
    void addSeries(const CalendarSeries &series, const QHash<QString, int> &uses)
    {
        const CalendarEvent &base = series.representative();
        if (base.confidential) {
            ++m_confidential;
            return;
        }
        const CalendarInstance first = m_expander.first(series);
        const NativeId native = nativeIdOf(base);
        QString id = native.id;
        if (native.withStart || uses.value(native.id) > 1)
            id.append(QLatin1Char('#') % startText(first));
        const Event event = eventOf(series, first);
        m_collector.add(RecordType::Event, m_context.source, id, toJson(event), event.title);
    }

    Event eventOf(const CalendarSeries &series, const CalendarInstance &first)
    {
        const CalendarEvent &base = series.representative();
        Event event;
        event.source = m_context.source;
        event.language = m_context.language;
        event.title = base.summary;
        event.body = bodyOf(base, m_context.base);
        if (event.title.trimmed().isEmpty())
            event.title = base.description.section(QLatin1Char('\n'), 0, 0).left(80);
        event.start = first.start;
        event.end = first.end;
        event.allDay = first.start.date.isValid();
        const QString zone = m_expander.zoneOf(base.start).name();
        if (base.start.kind == CalendarTime::Kind::Zoned
            && zone != QString::fromLatin1(m_context.zone.id())) {
            event.timezone = zone;
        }
        event.status = base.status;
        event.location = locationOf(base);
        if (!base.organizer.contains(QLatin1Char('@')))
            event.organizer = base.organizer;
        event.categories = base.categories;
        event.link = pageAddress(base.url, m_context.base);
        if (event.link.isEmpty())
            event.link = pageAddress(base.location, QUrl());
        event.image.url = pictureAddress(base.image, m_context.base);
        addTimes(series, first, event);
        return event;
    }

    void addTimes(const CalendarSeries &series, const CalendarInstance &first, Event &event)
    {
        const CalendarEvent &base = series.representative();
        for (const CalendarInstance &instance : m_expander.instances(series, m_budget))
            event.occurrences.append(occurrenceOf(instance, base));
        if (event.occurrences.size() >= limits::occurrences) {
            m_collector.warn(QStringLiteral("\"%1\" has more than %2 times; the later ones are "
                                            "left out")
                                 .arg(base.summary.left(80))
                                 .arg(limits::occurrences));
        }
        // Nothing near now: it keeps its first time, so that it is still an activity.
        if (event.occurrences.isEmpty())
            event.occurrences.append(occurrenceOf(first, base));
        if (series.master && base.rules.size() == 1 && base.extraTimes.isEmpty()) {
            event.recurs = recursFromRule(base.rules.front(), base.start.wall(),
                                          m_expander.last(base, m_budget));
        }
    }

    const Calendar &m_calendar;
    const ImportContext &m_context;
    SeriesExpander m_expander;
    RecordCollector m_collector;
    RecurrenceBudget m_budget;
    int m_confidential = 0;
};

} // namespace

Result<ImportResult, ImportError> importICalendar(const QByteArray &bytes,
                                                  const ImportContext &context)
{
    ImportContext sound = context;
    if (!sound.zone.isValid())
        sound.zone = QTimeZone::utc();
    const Result<Calendar, ImportError> calendar = readCalendar(bytes, sound.zone);
    if (!calendar)
        return calendar.error();
    return CalendarImporter(*calendar, sound).run();
}

} // namespace naober
