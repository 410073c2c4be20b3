// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/deskline.h"

#include "models/log.h"
#include "storage/homestore.h"
#include "storage/recordreader.h"

namespace naober {

namespace {

QString generationSetting(const QString &feed)
{
    return QStringLiteral("desk.generation.") + feed;
}

} // namespace

DeskLine::DeskLine(Records &records, VillageInfo &village, bool kiosk, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_village(village)
    , m_kiosk(kiosk)
{
    connect(&village, &VillageInfo::changed, this, &DeskLine::look);
}

void DeskLine::setHome(HomeStore *home)
{
    m_home = home;
    look();
}

void DeskLine::setEnds(const DeskEnds &ends)
{
    if (m_ends == ends)
        return;
    m_ends = ends;
    look();
}

RequestPolicy DeskLine::policy() const
{
    const Village &village = m_village.village();
    return m_kiosk ? village.kioskRequests : village.homeRequests;
}

void DeskLine::look()
{
    m_key.reset();
    m_reason = examine();
    emit changed();
}

DeskLine::Reason DeskLine::examine()
{
    if (!m_village.deskKnown())
        return Reason::NoDesk;
    const int newest = newestSeen();
    auto key = verifyIntakeKey(m_village.village().intakeKey, m_ends.deskKey, m_ends.feed, newest);
    if (!key) {
        switch (key.error()) {
        case IntakeKeyError::NoDeskKey:
        case IntakeKeyError::Missing:
            // A key that was there and is gone: nothing is sealed either way.
            return Reason::NoKey;
        case IntakeKeyError::Malformed:
        case IntakeKeyError::BadSignature:
        case IntakeKeyError::OlderGeneration:
            qCWarning(logModels) << "intake key" << intakeKeyErrorText(key.error());
            return Reason::Distrusted;
        }
        Q_UNREACHABLE();
    }
    if (!m_home)
        return Reason::NoStore;
    if (key->generation() > newest)
        remember(key->generation());
    if (m_ends.hub.isEmpty())
        return Reason::NoHub;
    if (m_ends.turnedAway)
        return Reason::TurnedAway;
    m_key = *key;
    return Reason::Open;
}

int DeskLine::newestSeen() const
{
    if (!m_home || m_ends.feed.isEmpty())
        return 0;
    const auto kept = m_home->setting(generationSetting(m_ends.feed));
    return kept ? kept->toInt() : 0;
}

void DeskLine::remember(int generation)
{
    const auto kept =
        m_home->setSetting(generationSetting(m_ends.feed), QString::number(generation));
    if (!kept)
        qCWarning(logModels) << "generation" << storageErrorName(kept.error());
}

QString DeskLine::message() const
{
    switch (m_reason) {
    case Reason::Open:
        return {};
    case Reason::NoDesk:
        return tr("This village has no help desk yet.");
    case Reason::NoKey:
    case Reason::NoHub:
        return tr("Asking on this screen is not possible yet. Please call us.");
    case Reason::TurnedAway:
        return tr("This machine may not send anything to the desk now. Please call us.");
    case Reason::Distrusted:
        return tr("We are not sure that only the desk can read this. So nothing is sent. Please "
                  "call us.");
    case Reason::NoStore:
        return tr("This machine cannot keep anything now. Please call us.");
    }
    Q_UNREACHABLE();
}

QDateTime DeskLine::soundTime(const QDateTime &now) const
{
    const RecordReader *store = m_records.store();
    const auto state = store ? store->state() : Result<FeedState, StorageError>(FeedState());
    return state && state->headTime.isValid() ? qMax(now, state->headTime) : now;
}

} // namespace naober
