// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "models/recorddetails.h"

namespace naober {

/// A sight, a route or a facility.
class PlaceDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool geoKnown READ geoKnown NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(QString distanceText READ distanceText NOTIFY changed)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    Q_PROPERTY(QString durationText READ durationText NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool openKnown READ openKnown NOTIFY changed)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    Q_PROPERTY(QString hoursNote READ hoursNote NOTIFY changed)
    Q_PROPERTY(bool wheelchair READ wheelchair NOTIFY changed)
    Q_PROPERTY(QString accessibilityNote READ accessibilityNote NOTIFY changed)
    Q_PROPERTY(QString assuredText READ assuredText NOTIFY changed)

public:
    explicit PlaceDetails(QObject *parent = nullptr);

    QString kind() const;
    QString kindText() const;
    QString address() const { return m_place.address; }
    bool geoKnown() const { return !m_place.geo.isNull(); }
    double latitude() const { return m_place.geo.latitude; }
    double longitude() const { return m_place.geo.longitude; }
    QString distanceText() const;
    QString lengthText() const;
    QString durationText() const;
    QString phone() const { return m_place.phone; }
    QString openText() const;
    bool isOpen() const;
    bool openKnown() const { return !m_place.openingHours.periods.isEmpty(); }
    QVariantList hours() const;
    QString hoursNote() const { return m_place.openingHours.note; }
    bool wheelchair() const { return m_place.accessibility.wheelchair.value_or(false); }
    QString accessibilityNote() const { return m_place.accessibility.note; }
    QString assuredText() const;

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;

private:
    Place m_place;
};

} // namespace naober
