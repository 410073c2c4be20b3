// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/network.h"
#include "models/recorddetails.h"

namespace naober {

/// A neighbourhood network and who holds it together.
class NetworkDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList streets READ streets NOTIFY changed)
    Q_PROPERTY(QString streetsText READ streetsText NOTIFY changed)
    Q_PROPERTY(QStringList postcodes READ postcodes NOTIFY changed)
    Q_PROPERTY(QVariantList connectors READ connectors NOTIFY changed)
    Q_PROPERTY(QString householdsText READ householdsText NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)

public:
    explicit NetworkDetails(QObject *parent = nullptr);

    QStringList streets() const { return m_network.streets; }
    QString streetsText() const;
    QStringList postcodes() const { return m_network.postcodes; }
    QVariantList connectors() const;
    QString householdsText() const;
    QString phone() const { return m_network.phone; }
    QString email() const { return m_network.email; }

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;

private:
    Network m_network;
};

} // namespace naober
