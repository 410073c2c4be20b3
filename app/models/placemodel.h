// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Sights, routes and facilities, by name or by distance from here.
class PlaceModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList kinds MEMBER m_kinds NOTIFY queryChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)
    Q_PROPERTY(double hereLatitude MEMBER m_latitude NOTIFY queryChanged)
    Q_PROPERTY(double hereLongitude MEMBER m_longitude NOTIFY queryChanged)
    Q_PROPERTY(bool nearestFirst MEMBER m_nearestFirst NOTIFY queryChanged)

public:
    explicit PlaceModel(QObject *parent = nullptr);

private:
    friend class PlaceRows;

    QStringList m_kinds;
    QString m_text;
    double m_latitude = 0.0;
    double m_longitude = 0.0;
    bool m_nearestFirst = false;
};

} // namespace naober
