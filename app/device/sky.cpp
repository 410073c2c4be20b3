// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/sky.h"

#include "domain/sun.h"

#include <cmath>

namespace naober {

namespace {

constexpr double hoursADay = 24.0;
constexpr double stepsAnHour = 6.0; // ten minutes

enum class Phase { Night, Dawn, Day, Gold, Dusk };

struct Stops
{
    QColor top;
    QColor bottom;
};

Stops stopsOf(Phase phase)
{
    switch (phase) {
    case Phase::Night:
        return {QColor(0x10, 0x18, 0x2b), QColor(0x26, 0x34, 0x4f)};
    case Phase::Dawn:
        return {QColor(0xf7, 0xd9, 0xc4), QColor(0xfb, 0xf6, 0xec)};
    case Phase::Day:
        return {QColor(0xcf, 0xe6, 0xee), QColor(0xfb, 0xf6, 0xec)};
    case Phase::Gold:
        return {QColor(0xf3, 0xc9, 0x8b), QColor(0xfb, 0xf6, 0xec)};
    case Phase::Dusk:
        return {QColor(0x23, 0x2b, 0x4d), QColor(0x6a, 0x3f, 0x4f)};
    }
    Q_UNREACHABLE();
}

struct PhaseAt
{
    Phase phase;
    double until; ///< hour
};

/// The phases of a day, in order. Text must be readable on each, so that a dark sky never fades
/// into a light one: only light follows light by degrees.
QList<PhaseAt> phases(const SunDay &sun)
{
    return {{Phase::Night, sun.rise - 0.7}, {Phase::Dawn, sun.rise + 1.0},
            {Phase::Day, sun.set - 1.5},    {Phase::Gold, sun.set + 0.2},
            {Phase::Dusk, sun.set + 1.2},   {Phase::Night, hoursADay + 1.0}};
}

Phase phaseAt(double hour, const SunDay &sun)
{
    const QList<PhaseAt> all = phases(sun);
    for (const PhaseAt &one : all) {
        if (hour < one.until)
            return one.phase;
    }
    return Phase::Night;
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * static_cast<float>(share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

} // namespace

Sky::Sky(QObject *parent)
    : QObject(parent)
{
    update();
}

void Sky::setHour(double hour)
{
    const double day = std::fmod(std::fmod(hour, hoursADay) + hoursADay, hoursADay);
    const double stepped = std::floor(day * stepsAnHour + 1e-6) / stepsAnHour;
    if (qFuzzyCompare(stepped + 1.0, m_hour + 1.0))
        return;
    m_hour = stepped;
    update();
}

void Sky::setMonth(int month)
{
    const int bounded = qBound(1, month, 12);
    if (m_month == bounded)
        return;
    m_month = bounded;
    update();
}

void Sky::setLatitude(double degrees)
{
    m_latitude = degrees;
    update();
}

void Sky::update()
{
    const SunDay sun = sunDay(m_month, m_latitude);
    m_sunHeight = naober::sunHeight(m_hour, m_month, m_latitude);
    m_sunPosition = (m_hour - sun.rise) / (sun.set - sun.rise);
    const Phase now = phaseAt(m_hour, sun);
    const Phase next = phaseAt(m_hour + 1.0, sun);
    Stops stops = stopsOf(now);
    const bool light = now == Phase::Dawn || now == Phase::Day;
    const bool lightNext = next == Phase::Day || next == Phase::Gold;
    if (now != next && light && lightNext) {
        double share = 0.0;
        for (const PhaseAt &one : phases(sun)) {
            if (one.phase == now && one.until > m_hour)
                share = qBound(0.0, 1.0 - (one.until - m_hour), 1.0);
        }
        stops = {between(stops.top, stopsOf(next).top, share),
                 between(stops.bottom, stopsOf(next).bottom, share)};
    }
    m_top = stops.top;
    m_bottom = stops.bottom;
    emit changed();
}

QString Sky::phase() const
{
    switch (phaseAt(m_hour, sunDay(m_month, m_latitude))) {
    case Phase::Night:
        return QStringLiteral("night");
    case Phase::Dawn:
        return QStringLiteral("dawn");
    case Phase::Day:
        return QStringLiteral("day");
    case Phase::Gold:
        return QStringLiteral("gold");
    case Phase::Dusk:
        return QStringLiteral("dusk");
    }
    Q_UNREACHABLE();
}

QString Sky::season() const
{
    if (m_month == 12 || m_month <= 2)
        return QStringLiteral("winter");
    if (m_month <= 5)
        return QStringLiteral("spring");
    return m_month <= 8 ? QStringLiteral("summer") : QStringLiteral("autumn");
}

bool Sky::lightText() const
{
    const Phase phase = phaseAt(m_hour, sunDay(m_month, m_latitude));
    return phase == Phase::Night || phase == Phase::Dusk;
}

double Sky::lit() const
{
    // Full below the horizon, gone when the sun stands 15 degrees high; never quite off, because
    // each window is an activity.
    constexpr double faint = 0.35;
    constexpr double high = 0.26;
    return qBound(faint, 1.0 - (1.0 - faint) * m_sunHeight / high, 1.0);
}

} // namespace naober
