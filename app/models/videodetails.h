// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/video.h"
#include "models/recorddetails.h"

namespace naober {

/// An item of local television.
class VideoDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString publishedText READ publishedText NOTIFY changed)
    Q_PROPERTY(QString durationText READ durationText NOTIFY changed)
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed)
    Q_PROPERTY(QStringList broadcasts READ broadcasts NOTIFY changed)
    Q_PROPERTY(QString stream READ stream NOTIFY changed)

public:
    explicit VideoDetails(QObject *parent = nullptr);

    QString publishedText() const;
    QString durationText() const;
    QString publisher() const { return m_video.publisher; }
    QStringList broadcasts() const { return m_video.broadcasts; }
    QString stream() const { return m_video.stream; }

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;

private:
    Video m_video;
};

} // namespace naober
