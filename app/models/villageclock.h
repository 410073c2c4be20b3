// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records.h"

#include <QTimer>

namespace naober {

/// The present on the village's clock, to the minute. Tells records and pages when the minute and
/// the day turn. UI thread.
class VillageClock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The clock comes from the app.")
    Q_PROPERTY(QDateTime now READ now NOTIFY minuteChanged)
    Q_PROPERTY(QString today READ today NOTIFY dayChanged)
    Q_PROPERTY(double hour READ hour NOTIFY minuteChanged)
    Q_PROPERTY(int month READ month NOTIFY dayChanged)
    Q_PROPERTY(QString weekdayText READ weekdayText NOTIFY dayChanged)
    Q_PROPERTY(QString dateText READ dateText NOTIFY dayChanged)
    Q_PROPERTY(QString timeText READ timeText NOTIFY minuteChanged)
    Q_PROPERTY(bool evening READ isEvening NOTIFY minuteChanged)

public:
    /// \a records must outlive it.
    explicit VillageClock(Records &records, QObject *parent = nullptr);

    QDateTime now() const { return m_now; }
    QString today() const;
    double hour() const;
    int month() const { return m_now.date().month(); }
    QString weekdayText() const;
    QString dateText() const;
    QString timeText() const;
    /// Between an hour after sunset and sunrise, roughly, in western Europe.
    bool isEvening() const;

    Q_INVOKABLE QString addDays(const QString &day, int days) const;
    Q_INVOKABLE QString dayText(const QString &day) const;
    Q_INVOKABLE QString shortDayText(const QString &day) const;
    /// ISO 8601 weekday, 0 for what is no day.
    Q_INVOKABLE int weekday(const QString &day) const;
    Q_INVOKABLE bool isDay(const QString &text) const;

    /// Looks at the clock now; called by its own timer at each minute.
    void look();

signals:
    void minuteChanged();
    void dayChanged();

private:
    Records &m_records;
    QDateTime m_now;
    QTimer m_timer;
};

} // namespace naober
