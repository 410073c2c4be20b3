// SPDX-License-Identifier: GPL-3.0-or-later
#include "skyscene.h"

#include "domain/sun.h"

#include <QPainter>
#include <QPainterPath>
#include <QSet>
#include <QtMath>

#include <cmath>

namespace naober {

namespace {

struct Colours
{
    QColor top;
    QColor bottom;
    QColor far;
    QColor middle;
    QColor near;
    QColor glass; ///< a window where nobody is
};

Colours coloursOf(SkyScene::Phase phase)
{
    switch (phase) {
    case SkyScene::Phase::Night:
        return {0x10182B, 0x26344F, 0x1D2942, 0x162036, 0x0B1120, 0x1A2640};
    case SkyScene::Phase::Dusk:
        return {0x232B4D, 0x6A3F4F, 0x54384F, 0x3B2D47, 0x1F1B33, 0x352B45};
    case SkyScene::Phase::Dawn:
        return {0xF7D9C4, 0xFBF6EC, 0xE4CFC0, 0xC3A79B, 0x6E5A5A, 0x8A7472};
    case SkyScene::Phase::Day:
        return {0xCFE6EE, 0xFBF6EC, 0xC3D6CF, 0x93B3AC, 0x3F6A68, 0x5B8481};
    case SkyScene::Phase::Gold:
        return {0xF3C98B, 0xFBF6EC, 0xE9C79A, 0xBE8F66, 0x5A4136, 0x7A5D4B};
    }
    Q_UNREACHABLE();
}

/// What grows changes with the year: a breath of green, of gold, of cold over the layers.
QColor seasonOf(int month)
{
    if (month >= 3 && month <= 5)
        return 0x8DB36A;
    if (month >= 6 && month <= 8)
        return 0x5E9460;
    if (month >= 9 && month <= 11)
        return 0xC07A34;
    return 0x8FA3B8;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QList<QPointF> pointsOf(const QVariantList &list)
{
    QList<QPointF> points;
    points.reserve(list.size());
    for (const QVariant &point : list)
        points.append(point.toPointF());
    return points;
}

QPainterPath pathOf(const QList<QPointF> &points, const QRectF &place)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF &point : points) {
        const QPointF at(place.left() + point.x() * place.width(),
                         place.top() + point.y() * place.height());
        if (first)
            path.moveTo(at);
        else
            path.lineTo(at);
        first = false;
    }
    path.closeSubpath();
    return path;
}

/// Which windows are lit: always the same ones for a number, all over the village.
QSet<qsizetype> litWindows(qsizetype windows, int wanted)
{
    QSet<qsizetype> lit;
    const int count = int(qMin<qsizetype>(wanted, windows));
    for (int i = 0; i < count; ++i) {
        const qreal along = std::fmod(i * 0.618034 + 0.31, 1.0);
        qsizetype at = qsizetype(along * qreal(windows));
        while (lit.contains(at))
            at = (at + 1) % windows;
        lit.insert(at);
    }
    return lit;
}

constexpr qreal naturalShape = 4.2; // a silhouette is this many times as wide as high
constexpr qreal lowSky = 250; // pixels; below, the village fills the whole height
constexpr qreal highSky = 400; // pixels; above, there is room for text over a full village
constexpr QRgb lamp = 0xFFFFCF6B;

} // namespace

SkyScene::SkyScene(QQuickItem *parent)
    : QQuickPaintedItem(parent)
    , m_moment(QDateTime(QDate(2026, 6, 1), QTime(12, 0)))
{
    setAntialiasing(true);
}

void SkyScene::setMoment(const QDateTime &moment)
{
    if (m_moment == moment || !moment.isValid())
        return;
    m_moment = moment;
    Q_EMIT momentChanged();
    update();
}

void SkyScene::setLatitude(qreal degrees)
{
    if (qFuzzyCompare(m_latitude, degrees))
        return;
    m_latitude = degrees;
    Q_EMIT momentChanged();
    update();
}

void SkyScene::setLongitude(qreal degrees)
{
    if (qFuzzyCompare(m_longitude, degrees))
        return;
    m_longitude = degrees;
    Q_EMIT momentChanged();
    update();
}

void SkyScene::setLayers(const QVariantList &layers)
{
    m_layers = layers;
    Q_EMIT silhouetteChanged();
    update();
}

void SkyScene::setWindows(const QVariantList &windows)
{
    m_windows = windows;
    Q_EMIT silhouetteChanged();
    update();
}

void SkyScene::setLit(int lit)
{
    if (m_lit == lit)
        return;
    m_lit = lit;
    Q_EMIT litChanged();
    update();
}

bool SkyScene::isDark() const
{
    const Phase now = phase();
    return now == Phase::Night || now == Phase::Dusk;
}

SkyScene::Phase SkyScene::phaseFor(qreal elevation, bool morning)
{
    if (elevation < -9.0)
        return Phase::Night;
    if (elevation < darkElevation)
        return Phase::Dusk;
    if (elevation < 6.0)
        return morning ? Phase::Dawn : Phase::Gold;
    return Phase::Day;
}

SkyScene::Phase SkyScene::phase() const
{
    return phaseFor(elevation(), solarHour(m_moment, {m_latitude, m_longitude}) < 12.0);
}

qreal SkyScene::elevation() const
{
    return solarElevation(m_moment, {m_latitude, m_longitude});
}

Skyline SkyScene::skyline() const
{
    if (m_layers.isEmpty())
        return usualSkyline();
    Skyline own;
    for (const QVariant &layer : m_layers)
        own.layers.append(pointsOf(layer.toList()));
    own.windows = pointsOf(m_windows);
    return own;
}

void SkyScene::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    paintSky(painter);
    paintLights(painter);
    if (!isDark())
        paintClouds(painter);
    paintLayers(painter);
}

void SkyScene::paintSky(QPainter *painter) const
{
    const Colours colours = coloursOf(phase());
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(0, colours.top);
    gradient.setColorAt(1, colours.bottom);
    painter->fillRect(QRectF(0, 0, width(), height()), gradient);
}

void SkyScene::paintLights(QPainter *painter) const
{
    const qreal size = qMin(height() * 0.17, width() * 0.07);
    if (isDark()) {
        // The same stars every night: where they stand follows from their number.
        for (int i = 0; i < 60; ++i) {
            const qreal x = width() * ((i * 7919) % 1000) / 1000.0;
            const qreal y = height() * 0.62 * ((i * 104729) % 1000) / 1000.0;
            const qreal radius = height() * (i % 7 == 0 ? 0.0055 : 0.0032);
            painter->setBrush(QColor(255, 250, 235, i % 3 == 0 ? 200 : 120));
            painter->drawEllipse(QPointF(x, y), radius, radius);
        }
        const QPointF moon(width() * 0.9, height() * 0.24);
        QPainterPath sickle;
        sickle.addEllipse(moon, size * 0.5, size * 0.5);
        QPainterPath shadow;
        shadow.addEllipse(moon + QPointF(-size * 0.22, -size * 0.1), size * 0.46, size * 0.46);
        painter->setBrush(QColor(255, 244, 214));
        painter->drawPath(sickle.subtracted(shadow));
        return;
    }
    // The sun stays in the right third, where no text is; it climbs with the day.
    const qreal up = qBound(0.0, (elevation() + 3.0) / 50.0, 1.0);
    const QPointF sun(width() * (height() > lowSky ? 0.9 : 0.965), height() * (0.42 - 0.2 * up));
    QRadialGradient glow(sun, size * 2.4);
    glow.setColorAt(0, QColor(255, 240, 200, 190));
    glow.setColorAt(1, QColor(255, 240, 200, 0));
    painter->setBrush(glow);
    painter->drawEllipse(sun, size * 2.4, size * 2.4);
    painter->setBrush(phase() == Phase::Day ? QColor(0xFF, 0xE3, 0x9A) : QColor(0xFF, 0xD2, 0x7A));
    painter->drawEllipse(sun, size * 0.5, size * 0.5);
}

void SkyScene::paintClouds(QPainter *painter) const
{
    painter->setBrush(QColor(255, 255, 255, 130));
    const QList<QPointF> places{{0.55, 0.2}, {0.74, 0.12}, {0.36, 0.1}};
    const qreal size = height() * 0.06;
    for (const QPointF &place : places) {
        const QPointF at(place.x() * width(), place.y() * height());
        QPainterPath cloud;
        cloud.setFillRule(Qt::WindingFill);
        cloud.addRoundedRect(QRectF(at.x(), at.y(), size * 4.6, size), size / 2, size / 2);
        cloud.addEllipse(at + QPointF(size * 1.5, size * 0.1), size * 0.8, size * 0.8);
        cloud.addEllipse(at + QPointF(size * 2.7, size * 0.0), size * 1.0, size * 1.0);
        painter->drawPath(cloud.simplified());
    }
}

void SkyScene::paintLayers(QPainter *painter) const
{
    const Colours colours = coloursOf(phase());
    const QColor season = seasonOf(m_moment.date().month());
    const Skyline village = skyline();
    const qreal high = height() * (height() > highSky ? 0.62 : height() > lowSky ? 0.56 : 0.9);
    const qreal wide = qMin(width(), high * naturalShape);
    const QRectF place(width() - wide, height() - wide / naturalShape, wide, wide / naturalShape);
    const qsizetype count = village.layers.size();
    // On a low sky the text stands where the mirror is: there it is but fields and hedges.
    constexpr qreal calm = 0.7;
    const qreal besideNear = height() > lowSky ? 0.45 : 0.3;
    for (qsizetype i = 0; i < count; ++i) {
        const bool nearest = i == count - 1;
        QColor colour = nearest ? colours.near : i == 0 && count > 2 ? colours.far : colours.middle;
        colour = mixed(colour, season, isDark() ? 0.06 : nearest ? 0.1 : 0.2);
        painter->setBrush(colour);
        painter->drawPath(pathOf(village.layers.at(i), place));
        // A village does not end where its picture does: what is beside it is its own mirror.
        for (qreal left = place.left(); left > 0.5; left -= wide) {
            painter->save();
            painter->translate(left, 0);
            painter->scale(-1, 1);
            QRectF beside(0, place.top(), wide, place.height());
            beside.setTop(place.bottom()
                          - place.height()
                              * (nearest      ? besideNear
                                     : i == 0 ? 1.0
                                              : 0.8)
                              * calm);
            painter->drawPath(pathOf(village.layers.at(i), beside));
            painter->restore();
        }
    }
    paintWindows(painter, place, village.windows);
}

void SkyScene::paintWindows(QPainter *painter, const QRectF &place,
                            const QList<QPointF> &points) const
{
    const QColor glass = coloursOf(phase()).glass;
    const QSizeF size(place.height() * 0.036, place.height() * 0.055);
    const QSet<qsizetype> lit = litWindows(points.size(), m_lit);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF &point = points.at(i);
        const QPointF at(place.left() + point.x() * place.width(),
                         place.top() + point.y() * place.height());
        QRectF pane(QPointF(), size);
        pane.moveCenter(at);
        if (lit.contains(i)) {
            QRadialGradient glow(at, size.height() * 1.9);
            glow.setColorAt(0, QColor(255, 207, 107, isDark() ? 150 : 90));
            glow.setColorAt(1, QColor(255, 207, 107, 0));
            painter->setBrush(glow);
            painter->drawEllipse(at, size.height() * 1.9, size.height() * 1.9);
            painter->setBrush(QColor(lamp));
        } else {
            painter->setBrush(glass);
        }
        painter->drawRoundedRect(pane, size.width() * 0.18, size.width() * 0.18);
    }
}

} // namespace naober
