// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "skyline.h"

#include <QColor>
#include <QDateTime>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace naober {

/// The sky at a moment of the year, the village's silhouette under it, and a light in as many
/// windows as there are activities today. Owned by the page, lives on the UI thread.
class SkyScene : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QDateTime moment READ moment WRITE setMoment NOTIFY momentChanged)
    /// Degrees; where the sun is looked at from. The middle of the Netherlands by default.
    Q_PROPERTY(qreal latitude READ latitude WRITE setLatitude NOTIFY momentChanged)
    Q_PROPERTY(qreal longitude READ longitude WRITE setLongitude NOTIFY momentChanged)
    /// The village's own points, furthest layer first: a list of lists of points from 0 to 1.
    /// Empty: a village such as there are many.
    Q_PROPERTY(QVariantList layers READ layers WRITE setLayers NOTIFY silhouetteChanged)
    /// Where a light can burn, in the nearest layer's measure.
    Q_PROPERTY(QVariantList windows READ windows WRITE setWindows NOTIFY silhouetteChanged)
    Q_PROPERTY(int lit READ lit WRITE setLit NOTIFY litChanged)
    /// True when text on this sky must be light.
    Q_PROPERTY(bool dark READ isDark NOTIFY momentChanged)

public:
    enum class Phase { Night, Dusk, Dawn, Day, Gold };

    explicit SkyScene(QQuickItem *parent = nullptr);

    QDateTime moment() const { return m_moment; }
    void setMoment(const QDateTime &moment);
    qreal latitude() const { return m_latitude; }
    void setLatitude(qreal degrees);
    qreal longitude() const { return m_longitude; }
    void setLongitude(qreal degrees);
    QVariantList layers() const { return m_layers; }
    void setLayers(const QVariantList &layers);
    QVariantList windows() const { return m_windows; }
    void setWindows(const QVariantList &windows);
    int lit() const { return m_lit; }
    void setLit(int lit);
    bool isDark() const;

    void paint(QPainter *painter) override;

    /// Which sky there is when the sun stands \a elevation degrees above the horizon.
    static Phase phaseFor(qreal elevation, bool morning);

Q_SIGNALS:
    void momentChanged();
    void silhouetteChanged();
    void litChanged();

private:
    Phase phase() const;
    qreal elevation() const;
    void paintSky(QPainter *painter) const;
    void paintLights(QPainter *painter) const;
    void paintClouds(QPainter *painter) const;
    void paintLayers(QPainter *painter) const;
    void paintWindows(QPainter *painter, const QRectF &place, const QList<QPointF> &points) const;
    Skyline skyline() const;

    QDateTime m_moment;
    qreal m_latitude = 51.5;
    qreal m_longitude = 5.9;
    QVariantList m_layers;
    QVariantList m_windows;
    int m_lit = 0;
};

} // namespace naober
