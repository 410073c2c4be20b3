// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/villageclock.h"

#include "domain/sun.h"
#include "models/wordsof.h"

namespace naober {

namespace {

const GeoPoint usualPlace{51.5, 5.5};
constexpr int millisecondsAMinute = 60 * 1000;

QDateTime wholeMinute(const QDateTime &time)
{
    return time.addMSecs(-(time.time().msecsSinceStartOfDay() % millisecondsAMinute));
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

VillageClock::VillageClock(Records &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_now(wholeMinute(records.now()))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &VillageClock::look);
    connect(&records, &Records::wordsChanged, this, [this] {
        m_now = wholeMinute(m_records.now());
        emit dayChanged();
        emit minuteChanged();
    });
    look();
}

void VillageClock::look()
{
    const QDateTime exact = m_records.now();
    const QDateTime now = wholeMinute(exact);
    m_timer.start(static_cast<int>(millisecondsAMinute - now.msecsTo(exact)));
    if (now == m_now)
        return;
    const bool newDay = now.date() != m_now.date();
    m_now = now;
    emit minuteChanged();
    if (newDay)
        emit dayChanged();
    m_records.announceMinute(newDay);
}

QString VillageClock::today() const
{
    return m_now.date().toString(Qt::ISODate);
}

double VillageClock::hour() const
{
    return m_now.time().hour() + m_now.time().minute() / 60.0;
}

QString VillageClock::weekdayText() const
{
    return wordsOf(m_records).weekday(m_now.date().dayOfWeek());
}

QString VillageClock::dateText() const
{
    return wordsOf(m_records).date(m_now.date(), m_now.date());
}

QString VillageClock::timeText() const
{
    return wordsOf(m_records).time(m_now.time());
}

bool VillageClock::isEvening() const
{
    const GeoPoint &home = m_records.home();
    return solarElevation(m_now, home.isNull() ? usualPlace : home) < darkElevation;
}

QString VillageClock::addDays(const QString &day, int days) const
{
    return dayOf(day).addDays(days).toString(Qt::ISODate);
}

QString VillageClock::dayText(const QString &day) const
{
    return wordsOf(m_records).day(dayOf(day), m_now.date());
}

QString VillageClock::shortDayText(const QString &day) const
{
    return wordsOf(m_records).shortDay(dayOf(day));
}

int VillageClock::weekday(const QString &day) const
{
    const QDate date = dayOf(day);
    return date.isValid() ? date.dayOfWeek() : 0;
}

bool VillageClock::isDay(const QString &text) const
{
    return dayOf(text).isValid();
}

} // namespace naober
