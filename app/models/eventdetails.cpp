// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventdetails.h"

#include "models/calendarobject.h"
#include "models/handoutfacts.h"
#include "models/words/recurwords.h"
#include "models/words/thingwords.h"

namespace naober {

namespace {

constexpr int timesShown = 12;
constexpr int timesOnPaperShown = 6;
/// What ends sooner is told by its hours alone.
constexpr int longestNight = 20 * 60 * 60; // seconds

QDateTime endOf(const Occurrence &one, const QTimeZone &zone)
{
    if (one.start.date.isValid())
        return QDateTime(one.end.date.isValid() ? one.end.date : one.start.date.addDays(1),
                         QTime(0, 0), zone);
    return one.end.instant.isValid() ? one.end.instant : one.start.instant;
}

QDateTime beginOf(const Occurrence &one, const QTimeZone &zone)
{
    return one.start.date.isValid() ? QDateTime(one.start.date, QTime(0, 0), zone)
                                    : one.start.instant;
}

} // namespace

EventDetails::EventDetails(QObject *parent)
    : RecordDetails(RecordType::Event, parent)
{ }

RecordDetails::Card EventDetails::take(const QJsonObject &data)
{
    m_event = fromJson<Event>(data);
    choose();
    Card card;
    card.title = m_chosen.title.isEmpty() ? m_event.title : m_chosen.title;
    card.summary = m_event.summary;
    card.body = m_event.body;
    card.categories = m_event.categories;
    card.image = m_event.image;
    card.link = m_event.link;
    card.sourceName = m_event.organizer;
    return card;
}

bool EventDetails::concerns(const ChangeSet &changes) const
{
    return changes.touches(recordTypeName(RecordType::Organization));
}

void EventDetails::setOccurrence(const QDateTime &occurrence)
{
    if (m_occurrence == occurrence)
        return;
    m_occurrence = occurrence;
    emit occurrenceChanged();
    read();
}

void EventDetails::choose()
{
    const QTimeZone zone = words().zone();
    m_chosen = {};
    m_chosen.start = m_event.start;
    m_chosen.end = m_event.end;
    bool coming = false;
    for (const Occurrence &one : std::as_const(m_event.occurrences)) {
        if (m_occurrence.isValid() && beginOf(one, zone) == m_occurrence) {
            m_chosen = one;
            return;
        }
        // The first that is not over, else the last.
        if (!coming)
            m_chosen = one;
        coming = coming || endOf(one, zone) > now();
    }
}

QString EventDetails::day() const
{
    return localDay(m_chosen.start).toString(Qt::ISODate);
}

QString EventDetails::dayText() const
{
    return words().day(localDay(m_chosen.start), today());
}

QString EventDetails::timeText() const
{
    const DateWords say = words();
    if (m_chosen.start.date.isValid()) {
        const QDate last = m_chosen.end.date.addDays(-1);
        if (last.isValid() && last > m_chosen.start.date)
            return tr("all day, until %1").arg(say.day(last, today()));
        return tr("all day");
    }
    if (!m_chosen.start.instant.isValid())
        return {};
    const QDateTime from = m_chosen.start.instant.toTimeZone(say.zone());
    if (!m_chosen.end.instant.isValid())
        return say.time(from.time());
    const QDateTime to = m_chosen.end.instant.toTimeZone(say.zone());
    // A night's end needs no day, that of a weekend does.
    if (from.secsTo(to) < longestNight)
        return say.span(from.time(), to.time());
    return tr("%1, until %2").arg(say.time(from.time()), say.moment(to, today()));
}

QString EventDetails::whenText() const
{
    return words().when(m_chosen.start, today());
}

QString EventDetails::recursText() const
{
    return RecurWords(words()).text(m_event.recurs, today());
}

QVariantList EventDetails::nextTimes() const
{
    QVariantList times;
    const DateWords say = words();
    for (const Occurrence &one : m_event.occurrences) {
        if (times.size() >= timesShown)
            break;
        if (one == m_chosen || endOf(one, say.zone()) <= now())
            continue;
        times.append(QVariantMap{
            {QStringLiteral("day"), localDay(one.start).toString(Qt::ISODate)},
            {QStringLiteral("text"), say.when(one.start, today())},
            {QStringLiteral("cancelled"), one.status == EventStatus::Cancelled},
        });
    }
    return times;
}

bool EventDetails::cancelled() const
{
    return m_event.status == EventStatus::Cancelled || m_chosen.status == EventStatus::Cancelled;
}

QString EventDetails::place() const
{
    return m_chosen.location.isEmpty() ? m_event.location.name : m_chosen.location;
}

QString EventDetails::organizer() const
{
    return m_event.organizer.isEmpty() ? nameOf(RecordType::Organization, m_event.organization)
                                       : m_event.organizer;
}

QString EventDetails::signUpText() const
{
    return signUpWords(words().day(m_event.signUp.until, today()));
}

QString EventDetails::signUpWords(const QString &until) const
{
    const SignUp &signUp = m_event.signUp;
    if (!signUp.required)
        return {};
    if (signUp.until.isValid() && signUp.until < today())
        return tr("Signing up is over.");
    QString text = tr("Please sign up.");
    if (signUp.until.isValid())
        text = tr("Please sign up, until %1.").arg(until);
    if (signUp.places > 0)
        text = tr("%1 There is room for %2.").arg(text, QString::number(signUp.places));
    return text;
}

QString EventDetails::calendarText() const
{
    return exists() ? calendarObject(recordId(), m_event, m_chosen) : QString();
}

QDate EventDetails::localDay(const EventTime &time) const
{
    if (time.date.isValid() || !time.instant.isValid())
        return time.date;
    return time.instant.toTimeZone(words().zone()).date();
}

QString EventDetails::hoursOnPaper() const
{
    const DateWords say = words();
    const QDateTime from = m_chosen.start.instant.toTimeZone(say.zone());
    const QDateTime to = m_chosen.end.instant.toTimeZone(say.zone());
    const QDate last = m_chosen.end.date.isValid() ? m_chosen.end.date.addDays(-1) : to.date();
    const bool isLong = m_chosen.start.date.isValid() ? last > m_chosen.start.date
                                                      : from.secsTo(to) >= longestNight;
    if (isLong)
        return tr("%1, until %2")
            .arg(from.isValid() ? say.time(from.time()) : tr("all day"), say.wholeDay(last));
    if (m_chosen.start.date.isValid())
        return tr("all day");
    return to.isValid() ? say.span(from.time(), to.time()) : say.time(from.time());
}

QStringList EventDetails::timesOnPaper() const
{
    QStringList times;
    const DateWords say = words();
    for (const Occurrence &one : m_event.occurrences) {
        if (times.size() >= timesOnPaperShown)
            break;
        if (one == m_chosen || endOf(one, say.zone()) <= now())
            continue;
        const QString when = say.wholeWhen(one.start);
        times.append(one.status == EventStatus::Cancelled ? tr("%1: cancelled").arg(when) : when);
    }
    return times;
}

void EventDetails::describe(HandoutFacts &facts) const
{
    const DateWords &say = words();
    facts.over(recursText());
    if (cancelled())
        facts.notice(tr("This is cancelled.", "activity"));
    facts.when(say.wholeDay(localDay(m_chosen.start)), hoursOnPaper());
    facts.where(place().isEmpty() ? address() : place(), place().isEmpty() ? QString() : address());
    facts.cost(m_event.cost, m_event.free);
    facts.organizer(organizer());
    facts.access(m_event.accessibility);
    facts.fact(tr("Sign up", "label on paper"), signUpWords(say.wholeDay(m_event.signUp.until)));
    facts.phone(m_event.signUp.phone);
    facts.email(m_event.signUp.email);
    facts.website(m_event.signUp.link.isEmpty() ? m_event.link : m_event.signUp.link);
    facts.section(tr("The next times"), timesOnPaper());
    facts.code(calendarText(),
               tr("Point your phone at this square. The activity then stands in "
                  "your own calendar."));
}

} // namespace naober
