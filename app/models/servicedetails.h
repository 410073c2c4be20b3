// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"
#include "models/recorddetails.h"

namespace naober {

/// Help that can be asked for.
class ServiceDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString organizationId READ organizationId NOTIFY changed)
    Q_PROPERTY(QString organizationName READ organizationName NOTIFY changed)
    Q_PROPERTY(QString eligibility READ eligibility NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString leadTimeText READ leadTimeText NOTIFY changed)
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool openKnown READ openKnown NOTIFY changed)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)
    Q_PROPERTY(QString hoursNote READ hoursNote NOTIFY changed)
    Q_PROPERTY(QString howToAsk READ howToAsk NOTIFY changed)
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString assuredText READ assuredText NOTIFY changed)

public:
    explicit ServiceDetails(QObject *parent = nullptr);

    QString organizationId() const { return m_service.organization; }
    QString organizationName() const;
    QString eligibility() const { return m_service.eligibility; }
    QString cost() const { return m_service.cost; }
    QString leadTimeText() const;
    QString area() const { return m_service.area; }
    QString phone() const { return m_service.phone; }
    QString email() const { return m_service.email; }
    QString openText() const;
    bool isOpen() const;
    bool openKnown() const { return !m_service.openingHours.periods.isEmpty(); }
    QVariantList hours() const;
    QString hoursNote() const { return m_service.openingHours.note; }
    QString howToAsk() const { return m_service.howToAsk; }
    QStringList examples() const { return m_service.examples; }
    QVariantList questions() const;
    QString assuredText() const;

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;
    bool concerns(const ChangeSet &changes) const override;

private:
    Service m_service;
};

} // namespace naober
