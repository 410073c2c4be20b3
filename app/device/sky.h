// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace naober {

/// The sky over the village's silhouette, by hour and season, in steps of ten minutes: the colours
/// of its ends, how much light the windows give, where the sun stands.
class Sky : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double hour READ hour WRITE setHour NOTIFY changed)
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY changed)
    Q_PROPERTY(QColor top READ top NOTIFY changed)
    Q_PROPERTY(QColor bottom READ bottom NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString season READ season NOTIFY changed)
    Q_PROPERTY(bool lightText READ lightText NOTIFY changed)
    Q_PROPERTY(double lit READ lit NOTIFY changed)
    Q_PROPERTY(double sunHeight READ sunHeight NOTIFY changed)
    Q_PROPERTY(double sunPosition READ sunPosition NOTIFY changed)

public:
    explicit Sky(QObject *parent = nullptr);

    double hour() const { return m_hour; }
    /// 0 to 24 on the village's clock; rounded down to ten minutes.
    void setHour(double hour);
    int month() const { return m_month; }
    void setMonth(int month);
    double latitude() const { return m_latitude; }
    void setLatitude(double degrees);

    QColor top() const { return m_top; }
    QColor bottom() const { return m_bottom; }
    QString phase() const;
    QString season() const;
    /// White text reads better than dark text.
    bool lightText() const;
    /// 0 in full day to 1 at night.
    double lit() const;
    /// Sine of the sun's height: negative below the horizon.
    double sunHeight() const { return m_sunHeight; }
    /// 0 at sunrise on the left to 1 at sunset on the right; outside that by night.
    double sunPosition() const { return m_sunPosition; }

signals:
    void changed();

private:
    void update();

    double m_hour = 12.0;
    int m_month = 6;
    double m_latitude = 51.3;
    double m_sunHeight = 1.0;
    double m_sunPosition = 0.5;
    QColor m_top;
    QColor m_bottom;
};

} // namespace naober
