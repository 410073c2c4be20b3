// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/calendarseries.h"

#include <algorithm>

namespace naober {

namespace {

constexpr int lastCountYear = 2200;

/// True when \a a is a later version than \a b.
bool isNewer(const CalendarEvent &a, const CalendarEvent &b)
{
    if (a.sequence != b.sequence)
        return a.sequence > b.sequence;
    return a.modified >= b.modified; // the later one in the file, if nothing else tells
}

bool isSameTime(const CalendarTime &a, const CalendarTime &b)
{
    return a.kind == b.kind && a.wall() == b.wall() && a.zone == b.zone;
}

/// All VEVENTs of one UID.
struct SameUid
{
    QList<const CalendarEvent *> masters;
    QList<const CalendarEvent *> overrides;
};

void addMaster(QList<const CalendarEvent *> &masters, const CalendarEvent &event)
{
    if (!masters.isEmpty() && masters.front()->sequence > event.sequence)
        return;
    if (!masters.isEmpty() && masters.front()->sequence < event.sequence)
        masters.clear();
    for (const CalendarEvent *&known : masters) {
        if (isSameTime(known->start, event.start)) {
            if (isNewer(event, *known))
                known = &event;
            return;
        }
    }
    masters.append(&event);
}

void addOverride(QHash<QString, qsizetype> &index, SameUid &same, const CalendarEvent &event)
{
    const CalendarTime &id = *event.recurrenceId;
    // A single time and "this and all after it" may stand side by side.
    const QString key = QString::number(id.wall()) % QLatin1Char('/')
        % QString::number(int(id.kind)) % id.zone % QLatin1Char(event.thisAndFuture ? '+' : '=');
    const auto known = index.constFind(event.uid % QLatin1Char('/') % key);
    if (known == index.constEnd()) {
        index.insert(event.uid % QLatin1Char('/') % key, same.overrides.size());
        same.overrides.append(&event);
    } else if (isNewer(event, *same.overrides.at(*known))) {
        same.overrides[*known] = &event;
    }
}

} // namespace

QList<CalendarSeries> calendarSeries(const Calendar &calendar)
{
    QList<CalendarSeries> series;
    QHash<QString, qsizetype> index; // uid → place in groups
    QHash<QString, qsizetype> overrideIndex;
    QList<SameUid> groups;
    for (const CalendarEvent &event : calendar.events) {
        qsizetype place = event.uid.isEmpty() ? -1 : index.value(event.uid, -1);
        if (place < 0) {
            place = groups.size();
            groups.append(SameUid());
            if (!event.uid.isEmpty())
                index.insert(event.uid, place);
        }
        if (event.recurrenceId)
            addOverride(overrideIndex, groups[place], event);
        else
            addMaster(groups[place].masters, event);
    }
    for (const SameUid &group : std::as_const(groups)) {
        if (group.masters.isEmpty()) {
            series.append({nullptr, group.overrides});
            continue;
        }
        // Of several that share a UID, the changes belong to the one that repeats.
        const auto repeats = [](const CalendarEvent *event) {
            return !event->rules.isEmpty() || !event->extraTimes.isEmpty();
        };
        const auto owner = std::find_if(group.masters.begin(), group.masters.end(), repeats);
        for (auto it = group.masters.begin(); it != group.masters.end(); ++it) {
            const bool owns =
                owner == group.masters.end() ? it == group.masters.begin() : it == owner;
            series.append({*it, owns ? group.overrides : QList<const CalendarEvent *>()});
        }
    }
    return series;
}

/// One expansion of one series: RDATE and EXDATE and overrides by their wall clock time.
class SeriesExpander::Run
{
public:
    Run(const SeriesExpander &expander, const CalendarSeries &series, RecurrenceBudget &budget)
        : m_expander(expander)
        , m_series(series)
        , m_budget(budget)
        , m_zone(expander.zoneOf(series.representative().start))
    {
        for (const CalendarEvent *event : series.overrides) {
            const WallSeconds id = recurrenceWall(*event);
            if (event->thisAndFuture)
                m_futures.append({id, event});
            else
                m_singles.insert(id, event);
        }
        std::sort(m_futures.begin(), m_futures.end());
    }

    QList<CalendarInstance> run()
    {
        QList<CalendarInstance> out;
        for (const CalendarEvent *event : m_series.overrides) {
            if (!event->thisAndFuture || m_singles.contains(recurrenceWall(*event)))
                continue;
            // It is the first of those that it changes.
            m_singles.insert(recurrenceWall(*event), event);
        }
        if (m_series.master)
            addOwn(out);
        for (const CalendarEvent *event : std::as_const(m_singles)) {
            const CalendarZone &zone = m_expander.zoneOf(event->start);
            add(out, m_expander.instance(*event, event->start.wall(), zone));
        }
        std::sort(out.begin(), out.end(), [](const CalendarInstance &a, const CalendarInstance &b) {
            return a.utc < b.utc;
        });
        if (out.size() > m_expander.m_window.most)
            out.resize(m_expander.m_window.most);
        return out;
    }

private:
    /// RECURRENCE-ID on the master's clock. A date names the time on that day.
    WallSeconds recurrenceWall(const CalendarEvent &event) const
    {
        const WallSeconds wall = m_expander.wallIn(m_zone, *event.recurrenceId);
        if (!m_series.master)
            return wall;
        const CalendarTime &start = m_series.master->start;
        if (start.isDate() != event.recurrenceId->isDate())
            return wallSeconds(wallDate(wall), start.time);
        return wall;
    }

    void add(QList<CalendarInstance> &out, const CalendarInstance &instance) const
    {
        if (m_expander.overlapsWindow(instance))
            out.append(instance);
    }

    void addOwn(QList<CalendarInstance> &out)
    {
        const CalendarEvent &master = *m_series.master;
        QHash<WallSeconds, const CalendarPeriod *> periods;
        const QList<WallSeconds> times = ownTimes(master, periods);
        for (const WallSeconds time : times) {
            const CalendarEvent *changed = futureOf(time);
            if (!changed) {
                add(out, m_expander.instance(master, time, m_zone, periods.value(time)));
                continue;
            }
            const WallSeconds moved = time + shift(*changed);
            // Some programs name a later single change by the time it was moved to.
            if (!m_singles.contains(moved))
                add(out, m_expander.instance(*changed, moved, m_zone));
        }
    }

    WallSeconds shift(const CalendarEvent &future) const
    {
        return m_expander.wallIn(m_zone, future.start) - recurrenceWall(future);
    }

    const CalendarEvent *futureOf(WallSeconds time) const
    {
        const CalendarEvent *found = nullptr;
        for (const auto &[from, event] : m_futures) {
            if (from <= time)
                found = event;
        }
        return found;
    }

    /// Rules and RDATEs without exceptions and without what an override replaces, in and around the
    /// window.
    QList<WallSeconds> ownTimes(const CalendarEvent &master,
                                QHash<WallSeconds, const CalendarPeriod *> &periods)
    {
        const WallSeconds start = master.start.wall();
        QList<WallSeconds> times{start};
        for (const RecurrenceRule &rule : master.rules)
            times += ruleTimes(rule, master);
        for (const CalendarPeriod &extra : master.extraTimes) {
            WallSeconds wall = m_expander.wallIn(m_zone, extra.start);
            if (extra.start.isDate() != master.start.isDate())
                wall = wallSeconds(wallDate(wall), master.start.time);
            times.append(wall);
            if (extra.end || extra.duration)
                periods.insert(wall, &extra);
        }
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());

        QSet<WallSeconds> gone;
        QSet<qint64> goneDays;
        for (const CalendarTime &time : master.exceptions) {
            const WallSeconds wall = m_expander.wallIn(m_zone, time);
            if (time.isDate() || master.start.isDate())
                goneDays.insert(wall / secondsPerDay);
            else
                gone.insert(wall);
        }
        for (const RecurrenceRule &rule : master.exceptionRules) {
            for (const WallSeconds time : ruleTimes(rule, master))
                gone.insert(time);
        }
        times.removeIf([&](WallSeconds time) {
            return gone.contains(time) || goneDays.contains(time / secondsPerDay)
                || m_singles.contains(time);
        });
        return times;
    }

    QList<WallSeconds> ruleTimes(const RecurrenceRule &rule, const CalendarEvent &master)
    {
        const qint64 reach = m_expander.reach(m_series);
        RecurrenceSpan span;
        span.start = master.start.wall();
        span.allDay = master.start.isDate();
        span.until = m_expander.untilOf(rule, master);
        span.from = m_zone.wall(m_expander.m_window.from) - reach;
        span.to = m_zone.wall(m_expander.m_window.to) + reach;
        // Room for what exceptions take away and for times just before the window.
        span.most =
            m_expander.m_window.most + master.exceptions.size() + m_singles.size() + reach / 3600;
        return recurrenceTimes(rule, span, m_budget);
    }

    const SeriesExpander &m_expander;
    const CalendarSeries &m_series;
    RecurrenceBudget &m_budget;
    const CalendarZone &m_zone;
    QHash<WallSeconds, const CalendarEvent *> m_singles;
    QList<std::pair<WallSeconds, const CalendarEvent *>> m_futures;
};

SeriesExpander::SeriesExpander(const Calendar &calendar, const CalendarWindow &window)
    : m_calendar(calendar)
    , m_window(window)
    , m_village(window.village)
{ }

const CalendarZone &SeriesExpander::zoneOf(const CalendarTime &time) const
{
    static const CalendarZone utc;
    switch (time.kind) {
    case CalendarTime::Kind::Utc:
        return utc;
    case CalendarTime::Kind::Zoned: {
        const auto known = m_calendar.zones.constFind(time.zone);
        return known == m_calendar.zones.constEnd() ? m_calendar.zone : *known;
    }
    case CalendarTime::Kind::Date:
    case CalendarTime::Kind::Floating:
        break;
    }
    return m_calendar.zone;
}

QDateTime SeriesExpander::instantOf(const CalendarTime &time) const
{
    return zoneOf(time).instant(time.wall());
}

WallSeconds SeriesExpander::wallIn(const CalendarZone &zone, const CalendarTime &time) const
{
    // Dates and floating times are on whatever clock they meet.
    if (time.isDate() || time.kind == CalendarTime::Kind::Floating)
        return time.wall();
    return zone.wall(instantOf(time));
}

bool SeriesExpander::isAllDay(const CalendarEvent &event) const
{
    if (event.start.isDate())
        return true;
    return event.allDayHint && event.start.time == QTime(0, 0)
        && (!event.end || event.end->isDate() || event.end->time == QTime(0, 0));
}

std::optional<WallSeconds> SeriesExpander::untilOf(const RecurrenceRule &rule,
                                                   const CalendarEvent &master) const
{
    if (!rule.untilDate.isValid())
        return std::nullopt;
    if (!rule.untilTime.isValid()) // the whole of that day
        return wallSeconds(rule.untilDate, QTime(23, 59, 59));
    const WallSeconds wall = wallSeconds(rule.untilDate, rule.untilTime);
    if (!rule.untilIsUtc)
        return wall;
    static const CalendarZone utc;
    return zoneOf(master.start).wall(utc.instant(wall));
}

EventTime SeriesExpander::timed(const QDateTime &instant) const
{
    const QDateTime there = instant.toTimeZone(m_window.village);
    return {there.toOffsetFromUtc(there.offsetFromUtc()), {}};
}

/// How many days an all-day event takes, at least one.
qint64 SeriesExpander::daysOf(const CalendarEvent &event) const
{
    if (event.end)
        return qMax<qint64>(1, event.start.date.daysTo(event.end->date));
    if (event.duration)
        return qMax<qint64>(1, event.duration->days + event.duration->seconds / secondsPerDay);
    return 1;
}

EventTime SeriesExpander::endOf(const CalendarEvent &event, WallSeconds start,
                                const CalendarZone &zone, const CalendarPeriod *period) const
{
    const QDateTime begins = zone.instant(start);
    const std::optional<CalendarDuration> &duration = period ? period->duration : event.duration;
    QDateTime ends;
    if (period && period->end)
        ends = instantOf(*period->end);
    else if (duration)
        ends = zone.instant(start + duration->days * secondsPerDay).addSecs(duration->seconds);
    else if (event.end) // exact time between the first start and end: RFC 5545 §3.8.5.3
        ends = begins.addSecs(instantOf(event.start).secsTo(instantOf(*event.end)));
    return ends.isValid() && ends > begins ? timed(ends) : EventTime();
}

CalendarInstance SeriesExpander::instance(const CalendarEvent &event, WallSeconds start,
                                          const CalendarZone &zone,
                                          const CalendarPeriod *period) const
{
    CalendarInstance instance;
    instance.event = &event;
    if (isAllDay(event)) {
        const QDate date = wallDate(start);
        instance.start.date = date;
        instance.end.date = date.addDays(daysOf(event));
        instance.utc = m_village.instant(wallSeconds(date)).toSecsSinceEpoch();
        return instance;
    }
    const QDateTime begins = zone.instant(start);
    instance.start = timed(begins);
    instance.end = endOf(event, start, zone, period);
    instance.utc = begins.toSecsSinceEpoch();
    return instance;
}

/// How far a time may lie from where its rule puts it and still fall in the window: how long the
/// event takes, how far it was moved, and what a change of the clock adds.
qint64 SeriesExpander::reach(const CalendarSeries &series) const
{
    constexpr qint64 furthest = 370 * secondsPerDay;
    constexpr qint64 clockChange = 2 * 3600;
    qint64 most = 0;
    const auto consider = [&](const CalendarEvent &event) {
        if (event.end)
            most = qMax(most, qAbs(event.end->wall() - event.start.wall()));
        if (event.duration)
            most = qMax(most, event.duration->days * secondsPerDay + event.duration->seconds);
        if (event.recurrenceId && event.thisAndFuture)
            most = qMax(most, qAbs(event.start.wall() - event.recurrenceId->wall()));
    };
    consider(*series.master);
    for (const CalendarEvent *event : series.overrides)
        consider(*event);
    return qMin(most, furthest) + clockChange;
}

bool SeriesExpander::overlapsWindow(const CalendarInstance &instance) const
{
    const qint64 from = m_window.from.toSecsSinceEpoch();
    if (instance.utc >= m_window.to.toSecsSinceEpoch())
        return false;
    if (instance.utc >= from)
        return true;
    if (instance.end.date.isValid())
        return m_village.instant(wallSeconds(instance.end.date)).toSecsSinceEpoch() > from;
    return instance.end.instant.isValid() && instance.end.instant.toSecsSinceEpoch() > from;
}

QList<CalendarInstance> SeriesExpander::instances(const CalendarSeries &series,
                                                  RecurrenceBudget &budget) const
{
    return Run(*this, series, budget).run();
}

CalendarInstance SeriesExpander::first(const CalendarSeries &series) const
{
    const CalendarEvent &event = series.representative();
    return instance(event, event.start.wall(), zoneOf(event.start));
}

std::optional<WallSeconds> SeriesExpander::last(const CalendarEvent &master,
                                                RecurrenceBudget &budget) const
{
    constexpr qint64 longestCount = 5000;
    if (master.rules.size() != 1)
        return std::nullopt;
    const RecurrenceRule &rule = master.rules.front();
    if (const std::optional<WallSeconds> until = untilOf(rule, master))
        return until;
    if (rule.count == 0 || rule.count > longestCount)
        return std::nullopt;
    RecurrenceSpan span;
    span.start = master.start.wall();
    span.allDay = master.start.isDate();
    span.from = span.start;
    span.to = wallSeconds(QDate(lastCountYear, 1, 1));
    span.most = rule.count;
    const QList<WallSeconds> times = recurrenceTimes(rule, span, budget);
    return times.size() == rule.count ? std::optional(times.back()) : std::nullopt;
}

} // namespace naober
