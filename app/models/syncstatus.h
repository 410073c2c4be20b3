// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace naober {

/// How old the data is and whether anybody must know: one of six named states. It is told what
/// happens by the app's sync thread; it decides nothing about when to sync. UI thread.
class SyncStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The sync status comes from the app.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(QDateTime lastUpdated READ lastUpdated NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY ageChanged)
    Q_PROPERTY(QString message READ message NOTIFY ageChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    enum State { NeverSynced, Syncing, Fresh, Stale, Offline, Failed };
    Q_ENUM(State)

    /// What went wrong for a person, in the language of the moment and without the age of the
    /// data: from the one place in app/sync.
    using Words = std::function<QString()>;

    explicit SyncStatus(Records &records, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_busy; }
    bool isAvailable() const { return m_available; }
    QDateTime lastUpdated() const { return m_confirmed; }
    QString ageText() const;
    QString message() const;
    double progress() const { return m_progress; }

    /// Asks for a run now; what a button does.
    Q_INVOKABLE void refresh();

    void setAvailable(bool available);
    /// What is known from before this start. \a confirmed: the date of the data; invalid: there is
    /// none.
    void setKnown(State state, const QDateTime &confirmed, Words words = {});
    void begin();
    /// 0 to 1.
    void setProgress(double progress);
    void finish(State state, const QDateTime &confirmed, Words words = {});

signals:
    void changed();
    void ageChanged();
    void progressChanged();
    void refreshRequested();

private:
    Records &m_records;
    State m_state = NeverSynced;
    bool m_busy = false;
    bool m_available = false;
    QDateTime m_confirmed;
    Words m_words;
    double m_progress = 0.0;
};

} // namespace naober
