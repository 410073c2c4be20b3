// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"
#include "models/recorddetails.h"

namespace naober {

/// Help asked or offered, as the desk wrote it.
class RequestDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(QString networkId READ networkId NOTIFY changed)
    Q_PROPERTY(QString networkName READ networkName NOTIFY changed)
    Q_PROPERTY(QString serviceId READ serviceId NOTIFY changed)
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString respond READ respond NOTIFY changed)
    Q_PROPERTY(QString publishedText READ publishedText NOTIFY changed)
    Q_PROPERTY(bool agreed READ agreed NOTIFY changed)

public:
    explicit RequestDetails(QObject *parent = nullptr);

    QString kind() const;
    QString whenText() const { return m_request.when; }
    QString networkId() const { return m_request.network; }
    QString networkName() const;
    QString serviceId() const { return m_request.service; }
    QString serviceName() const;
    QString phone() const { return m_request.phone; }
    QString respond() const { return m_request.respond; }
    QString publishedText() const;
    bool agreed() const { return m_request.status == Request::Status::Agreed; }

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;
    bool concerns(const ChangeSet &changes) const override;

private:
    Request m_request;
};

} // namespace naober
