// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "models/recorddetails.h"

namespace naober {

/// An entry of the guide.
class OrganizationDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool geoKnown READ geoKnown NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool openKnown READ openKnown NOTIFY changed)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    Q_PROPERTY(QString hoursNote READ hoursNote NOTIFY changed)
    Q_PROPERTY(bool wheelchair READ wheelchair NOTIFY changed)
    Q_PROPERTY(bool hearingLoop READ hearingLoop NOTIFY changed)
    Q_PROPERTY(QString accessibilityNote READ accessibilityNote NOTIFY changed)
    Q_PROPERTY(QString assuredText READ assuredText NOTIFY changed)
    Q_PROPERTY(QString contactText READ contactText NOTIFY changed)

public:
    explicit OrganizationDetails(QObject *parent = nullptr);

    QString kind() const;
    QString kindText() const;
    QString phone() const { return m_organization.phone; }
    QString email() const { return m_organization.email; }
    QString address() const { return m_organization.address; }
    bool geoKnown() const { return !m_organization.geo.isNull(); }
    double latitude() const { return m_organization.geo.latitude; }
    double longitude() const { return m_organization.geo.longitude; }
    QString openText() const;
    bool isOpen() const;
    bool openKnown() const { return !m_organization.openingHours.periods.isEmpty(); }
    QVariantList hours() const;
    QString hoursNote() const { return m_organization.openingHours.note; }
    bool wheelchair() const { return m_organization.accessibility.wheelchair.value_or(false); }
    bool hearingLoop() const { return m_organization.accessibility.hearingLoop.value_or(false); }
    QString accessibilityNote() const { return m_organization.accessibility.note; }
    QString assuredText() const;
    QString contactText() const;

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;

private:
    Organization m_organization;
};

} // namespace naober
