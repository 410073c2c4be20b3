// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/village.h"
#include "models/records.h"

#include <QPointF>
#include <QVariant>

namespace naober {

/// The village as pages show it. Follows the feed's village record. UI thread.
class VillageInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The village comes from the app.")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(bool fictional READ isFictional NOTIFY changed)
    Q_PROPERTY(QString strongColor READ strongColor NOTIFY changed)
    Q_PROPERTY(QString accentColor READ accentColor NOTIFY changed)
    Q_PROPERTY(QUrl logoUrl READ logoUrl NOTIFY mediaChanged)
    Q_PROPERTY(QVariantList silhouette READ silhouette NOTIFY changed)
    Q_PROPERTY(QVariantList windows READ windows NOTIFY changed)
    Q_PROPERTY(bool geoKnown READ geoKnown NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(bool deskKnown READ deskKnown NOTIFY changed)
    Q_PROPERTY(QString deskName READ deskName NOTIFY changed)
    Q_PROPERTY(QString deskPhone READ deskPhone NOTIFY changed)
    Q_PROPERTY(QString deskAddress READ deskAddress NOTIFY changed)
    Q_PROPERTY(QVariantList deskPeople READ deskPeople NOTIFY mediaChanged)
    Q_PROPERTY(bool deskOpen READ isDeskOpen NOTIFY openChanged)
    Q_PROPERTY(QString deskOpenText READ deskOpenText NOTIFY openChanged)
    Q_PROPERTY(QVariantList deskHours READ deskHours NOTIFY changed)
    Q_PROPERTY(QString replyWithinText READ replyWithinText NOTIFY changed)
    Q_PROPERTY(QVariantList urgent READ urgent NOTIFY changed)
    Q_PROPERTY(QVariantList about READ about NOTIFY mediaChanged)
    Q_PROPERTY(QStringList partners READ partners NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)

public:
    /// \a records must outlive it; their zone and home are set from the village.
    explicit VillageInfo(Records &records, QObject *parent = nullptr);

    bool isKnown() const { return m_known; }
    QString name() const { return m_village.name; }
    QString municipality() const { return m_village.municipality; }
    QString summary() const { return m_village.summary; }
    QString link() const { return m_village.link; }
    bool isFictional() const { return m_village.fictional; }
    QString strongColor() const { return m_village.theme.strong; }
    QString accentColor() const { return m_village.theme.accent; }
    QUrl logoUrl() const;
    QVariantList silhouette() const;
    QVariantList windows() const;
    bool geoKnown() const { return !m_village.geo.isNull(); }
    double latitude() const { return m_village.geo.latitude; }
    double longitude() const { return m_village.geo.longitude; }
    bool deskKnown() const { return !m_village.desk.phone.isEmpty(); }
    QString deskName() const { return m_village.desk.name; }
    QString deskPhone() const { return m_village.desk.phone; }
    QString deskAddress() const { return m_village.desk.address; }
    QVariantList deskPeople() const;
    bool isDeskOpen() const;
    QString deskOpenText() const;
    QVariantList deskHours() const;
    QString replyWithinText() const;
    QVariantList urgent() const;
    QVariantList about() const;
    QStringList partners() const { return m_village.partners; }
    QStringList languages() const { return m_village.languages; }

    const Village &village() const { return m_village; }

signals:
    void changed();
    void mediaChanged();
    void openChanged();

private:
    void read();

    Records &m_records;
    Village m_village;
    bool m_known = false;
    bool m_reading = false;
};

} // namespace naober
