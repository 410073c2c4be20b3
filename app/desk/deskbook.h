// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseindex.h"
#include "desk/deskvault.h"
#include "desk/shownindex.h"
#include "storage/feedstate.h"

namespace naober {

class RecordStore;

/// Something that a desk is about to write into a case.
struct EventDraft
{
    QString caseId;
    CaseDeed deed;
    QList<QJsonObject> effects{}; ///< what the hub is to do with it (submissions.md §6)
    QString event{}; ///< uuid; empty: a new one
    bool isAnonymous = false; ///< names neither volunteer nor hour
};

/// An event in the outbox as it is sent.
struct OutgoingEvent
{
    QString event;
    QByteArray body; ///< of `PUT /v1/desk/events/{event}`; the same bytes at every try
};

/// The cases as this desk sees them: the desk feed in its record store, its own events in the
/// outbox, all of it opened in memory. Writing is on the disk before the call returns; sending is
/// DeskSession's. One thread.
class DeskBook
{
public:
    /// Both must outlive it.
    DeskBook(DeskVault &vault, RecordStore &records);

    /// Reads and opens everything.
    Result<void, DeskError> load();
    /// What a sync changed: the cases follow, own events that came back leave the outbox; those of
    /// cases that were erased too, if the feed \a isWhole. What a sync that broke off did not
    /// bring says nothing.
    Result<void, DeskError> feedChanged(const ChangeSet &changes, bool isWhole = true);

    const CaseIndex &cases() const { return m_index; }
    /// The id of the village's feed.
    QString villageFeed() const;
    const QList<DeviceRecord> &devices() const { return m_devices; }
    const QList<KeyRecord> &keys() const { return m_keys; }
    /// How long this village keeps things; nothing until the hub told.
    const std::optional<KeepingPolicy> &keeping() const { return m_keeping; }
    /// What the hub shows of cases.
    QList<ShownRecord> shown() const { return m_shown.all(); }
    /// Null if there is none.
    const DeviceRecord *device(const QString &id) const;
    /// This desk's letter: desks in the order in which they were paired. "" until the hub told.
    QString letter() const;

    /// Seals the drafts under the newest generation and puts them into the outbox, all or none.
    /// Their uuids. Errors: Waiting, TooLarge, BadInput, Storage.
    Result<QStringList, DeskError> write(const QList<EventDraft> &drafts, const QString &volunteer);

    /// The first event that waits to be sent.
    std::optional<OutgoingEvent> nextToSend() const;
    Result<void, DeskError> markSent(const QString &event);
    Result<void, DeskError> markRefused(const QString &event);
    /// The outbox loses what the hub says was erased.
    Result<void, DeskError> drop(const QString &event);
    /// Events that the hub took and the feed, which was read after it said so, has not: it lost
    /// them, or erased them meanwhile; they wait again. Their uuids.
    Result<QStringList, DeskError> resendLost(const QStringList &sentBefore);
    /// True for what two desks write alike and the first one's counts: the anonymous line of a
    /// case, a correction of what is shown.
    bool isShared(const QString &event) const;
    QStringList sentEvents() const;
    QStringList refusedEvents() const;
    bool hasUnsent() const;

private:
    struct Unsent
    {
        DeskOutboxRow::State state = DeskOutboxRow::State::Waiting;
        CaseEvent event;
        QByteArray body;
    };
    Result<void, DeskError> loadOutbox();
    Result<void, DeskError> openAll();
    Result<void, DeskError> openChanged(const ChangeSet &changes);
    Result<void, DeskError> readKeysAndDevices();
    Result<void, DeskError> tidyOutbox(bool feedIsWhole);
    Result<Unsent, DeskError> sealed(const EventDraft &draft, const CaseEvent &event) const;
    CaseEvent eventOf(const EventDraft &draft, const QString &volunteer, qint64 &counter) const;
    Result<void, DeskError> setState(const QString &event, DeskOutboxRow::State state);
    void showOutbox();
    qint64 highestNumber() const;
    QStringList eventsIn(DeskOutboxRow::State state) const;

    DeskVault &m_vault;
    RecordStore &m_records;
    CaseIndex m_index;
    QList<Unsent> m_outbox;
    QList<DeviceRecord> m_devices;
    QList<KeyRecord> m_keys;
    ShownIndex m_shown;
    std::optional<KeepingPolicy> m_keeping;
    QList<int> m_openedWith; ///< the generations that there were when all was opened
};

} // namespace naober
