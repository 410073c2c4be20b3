// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "models/recorddetails.h"

namespace naober {

/// An activity, at one of its times.
class EventDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QDateTime occurrence READ occurrence WRITE setOccurrence RESET clearOccurrence NOTIFY
                   occurrenceChanged)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(QString recursText READ recursText NOTIFY changed)
    Q_PROPERTY(QVariantList nextTimes READ nextTimes NOTIFY changed)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool geoKnown READ geoKnown NOTIFY changed)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed)
    Q_PROPERTY(QString placeId READ placeId NOTIFY changed)
    Q_PROPERTY(QString organizer READ organizer NOTIFY changed)
    Q_PROPERTY(QString organizationId READ organizationId NOTIFY changed)
    Q_PROPERTY(QString networkId READ networkId NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(bool free READ free NOTIFY changed)
    Q_PROPERTY(bool signUpRequired READ signUpRequired NOTIFY changed)
    Q_PROPERTY(QString signUpPhone READ signUpPhone NOTIFY changed)
    Q_PROPERTY(QString signUpEmail READ signUpEmail NOTIFY changed)
    Q_PROPERTY(QString signUpLink READ signUpLink NOTIFY changed)
    Q_PROPERTY(QString signUpText READ signUpText NOTIFY changed)
    Q_PROPERTY(bool wheelchair READ wheelchair NOTIFY changed)
    Q_PROPERTY(bool hearingLoop READ hearingLoop NOTIFY changed)
    Q_PROPERTY(bool subtitles READ subtitles NOTIFY changed)
    Q_PROPERTY(QString accessibilityNote READ accessibilityNote NOTIFY changed)
    Q_PROPERTY(QString calendarText READ calendarText NOTIFY changed)

public:
    explicit EventDetails(QObject *parent = nullptr);

    /// The time that was tapped; what is not one of the activity's times means the next one.
    QDateTime occurrence() const { return m_occurrence; }
    void setOccurrence(const QDateTime &occurrence);
    void clearOccurrence() { setOccurrence({}); }
    QString day() const;
    QString dayText() const;
    QString timeText() const;
    QString whenText() const;
    QString recursText() const;
    QVariantList nextTimes() const;
    bool cancelled() const;
    QString place() const;
    QString address() const { return m_event.location.address; }
    bool geoKnown() const { return !m_event.location.geo.isNull(); }
    double latitude() const { return m_event.location.geo.latitude; }
    double longitude() const { return m_event.location.geo.longitude; }
    QString placeId() const { return m_event.location.organization; }
    QString organizer() const;
    QString organizationId() const { return m_event.organization; }
    QString networkId() const { return m_event.network; }
    QString cost() const { return m_event.cost; }
    bool free() const { return m_event.free; }
    bool signUpRequired() const { return m_event.signUp.required; }
    QString signUpPhone() const { return m_event.signUp.phone; }
    QString signUpEmail() const { return m_event.signUp.email; }
    QString signUpLink() const { return m_event.signUp.link; }
    QString signUpText() const;
    bool wheelchair() const { return m_event.accessibility.wheelchair.value_or(false); }
    bool hearingLoop() const { return m_event.accessibility.hearingLoop.value_or(false); }
    bool subtitles() const { return m_event.accessibility.subtitles.value_or(false); }
    QString accessibilityNote() const { return m_event.accessibility.note; }
    QString calendarText() const;

signals:
    void occurrenceChanged();

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void choose();
    /// Of the chosen time: the hours, or until which day it lasts.
    QString hoursOnPaper() const;
    QStringList timesOnPaper() const;
    /// \a until: the last day to sign up, in words.
    QString signUpWords(const QString &until) const;
    QDate localDay(const EventTime &time) const;

    QDateTime m_occurrence;
    Occurrence m_chosen;
    Event m_event;
};

} // namespace naober
