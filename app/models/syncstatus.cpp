// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncstatus.h"

#include "models/wordsof.h"

namespace naober {

SyncStatus::SyncStatus(Records &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&records, &Records::wordsChanged, this, &SyncStatus::ageChanged);
    connect(&records, &Records::dayChanged, this, &SyncStatus::ageChanged);
}

QString SyncStatus::ageText() const
{
    if (!m_confirmed.isValid())
        return tr("Nothing has been fetched yet");
    return tr("Updated %1").arg(wordsOf(m_records).moment(m_confirmed, m_records.today()));
}

QString SyncStatus::message() const
{
    switch (m_state) {
    case NeverSynced:
    case Fresh:
        return {};
    case Syncing:
        return tr("We are fetching the news of the village.");
    case Stale:
    case Offline:
    case Failed:
        break;
    }
    const QString words = m_words ? m_words() : QString();
    if (!m_confirmed.isValid())
        return words;
    const QString age = tr("You see the news of %1.")
                            .arg(wordsOf(m_records).moment(m_confirmed, m_records.today()));
    return words.isEmpty() ? age : QString(words + QLatin1Char(' ') + age);
}

void SyncStatus::refresh()
{
    if (m_available && !m_busy)
        emit refreshRequested();
}

void SyncStatus::setAvailable(bool available)
{
    if (m_available == available)
        return;
    m_available = available;
    emit changed();
}

void SyncStatus::setKnown(State state, const QDateTime &confirmed, Words words)
{
    m_state = state;
    m_confirmed = confirmed;
    m_words = std::move(words);
    emit changed();
    emit ageChanged();
}

void SyncStatus::begin()
{
    m_busy = true;
    if (!m_confirmed.isValid())
        m_state = Syncing;
    emit changed();
    emit ageChanged();
    setProgress(0.0);
}

void SyncStatus::setProgress(double progress)
{
    const double bounded = qBound(0.0, progress, 1.0);
    if (qFuzzyCompare(m_progress + 1.0, bounded + 1.0))
        return;
    m_progress = bounded;
    emit progressChanged();
}

void SyncStatus::finish(State state, const QDateTime &confirmed, Words words)
{
    m_busy = false;
    setProgress(1.0);
    setKnown(state, confirmed, std::move(words));
}

} // namespace naober
