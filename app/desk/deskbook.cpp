// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskbook.h"

#include "domain/base64url.h"
#include "domain/jsoncodec.h"
#include "seal/eventseal.h"
#include "storage/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace naober {

Q_LOGGING_CATEGORY(deskLog, "naober.desk")

namespace {

constexpr qsizetype mostBody = 64 * 1024; // submissions.md §1

QString outboxRowName(const QString &event)
{
    return QString(QLatin1String("outbox/") + event);
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

DeskBook::DeskBook(DeskVault &vault, RecordStore &records)
    : m_vault(vault)
    , m_records(records)
{ }

Result<void, DeskError> DeskBook::load()
{
    if (const auto read = readKeysAndDevices(); !read)
        return read;
    if (const auto read = m_shown.load(m_records); !read)
        return deskErrorFrom(read.error());
    if (const auto opened = openAll(); !opened)
        return opened;
    return loadOutbox();
}

Result<void, DeskError> DeskBook::readKeysAndDevices()
{
    const auto rows =
        CaseStore(m_records).rows({desktypes::key(), desktypes::device(), desktypes::keeping()});
    if (!rows)
        return deskErrorFrom(rows.error());
    m_keys.clear();
    m_devices.clear();
    m_keeping.reset();
    for (const DeskRow &row : *rows) {
        if (row.type == desktypes::device()) {
            if (auto device = deviceRecord(row.id, row.json))
                m_devices.append(std::move(*device));
        } else if (row.type == desktypes::keeping()) {
            m_keeping = keepingRecord(row.json);
        } else if (auto key = keyRecord(row.json)) {
            m_keys.append(std::move(*key));
        }
    }
    std::sort(m_keys.begin(), m_keys.end(),
              [](const KeyRecord &a, const KeyRecord &b) { return a.generation < b.generation; });
    std::sort(m_devices.begin(), m_devices.end(), [](const DeviceRecord &a, const DeviceRecord &b) {
        return std::tie(a.paired, a.id) < std::tie(b.paired, b.id);
    });
    return {};
}

Result<void, DeskError> DeskBook::openAll()
{
    m_index.clear();
    if (!m_vault.ring())
        return {};
    m_openedWith = m_vault.ring()->living();
    const auto rows = CaseStore(m_records).rows({desktypes::submission(), desktypes::event()});
    if (!rows)
        return deskErrorFrom(rows.error());
    const QList<OpenedItem> opened = ItemOpener(*m_vault.ring()).open(*rows);
    for (const OpenedItem &item : opened)
        m_index.add(item);
    showOutbox();
    return {};
}

Result<void, DeskError> DeskBook::openChanged(const ChangeSet &changes)
{
    QStringList ids;
    for (const QString &type : {desktypes::submission(), desktypes::event()}) {
        ids += changes.changed.value(type);
        const QStringList gone = changes.removed.value(type);
        for (const QString &id : gone)
            m_index.remove(id);
    }
    const auto rows = CaseStore(m_records).some(ids);
    if (!rows)
        return deskErrorFrom(rows.error());
    const QList<OpenedItem> opened = ItemOpener(*m_vault.ring()).open(*rows);
    for (const OpenedItem &item : opened)
        m_index.add(item);
    return {};
}

Result<void, DeskError> DeskBook::feedChanged(const ChangeSet &changes, bool isWhole)
{
    if (const auto read = readKeysAndDevices(); !read)
        return read;
    if (const auto read = m_shown.change(m_records, changes); !read)
        return deskErrorFrom(read.error());
    if (!m_vault.ring())
        return {};
    const bool otherKeys = m_openedWith != m_vault.ring()->living();
    const auto opened = otherKeys ? openAll() : openChanged(changes);
    return opened ? tidyOutbox(isWhole) : opened;
}

Result<void, DeskError> DeskBook::loadOutbox()
{
    const auto rows = m_vault.store().outbox();
    if (!rows)
        return deskErrorFrom(rows.error());
    m_outbox.clear();
    for (const DeskOutboxRow &row : *rows) {
        const auto plain = m_vault.decrypted(row.data, outboxRowName(row.event));
        // Of a file that was damaged. It stays where it is; nobody can send what nobody can read.
        if (!plain) {
            qCWarning(deskLog) << "an event that was not sent cannot be read:" << row.event;
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(*plain).object();
        const auto event = caseEventFromJson(json.value(QLatin1String("event")).toObject());
        if (!event)
            return DeskError::Damaged;
        m_outbox.append({row.state, *event, json.value(QLatin1String("body")).toString().toUtf8()});
    }
    // The feed's cache may have begun anew just now: what it lacks was not erased by anybody.
    return tidyOutbox(false);
}

QString DeskBook::villageFeed() const
{
    return m_vault.identity() ? m_vault.identity()->village.feed : QString();
}

const DeviceRecord *DeskBook::device(const QString &id) const
{
    const auto it = std::find_if(m_devices.begin(), m_devices.end(),
                                 [&id](const DeviceRecord &device) { return device.id == id; });
    return it == m_devices.end() ? nullptr : &*it;
}

QString DeskBook::letter() const
{
    if (!m_vault.identity())
        return {};
    int place = 0;
    for (const DeviceRecord &device : m_devices) {
        if (device.role != QLatin1String("desk"))
            continue;
        if (device.id == m_vault.identity()->device) {
            // A, B, …, Z, AA, AB, …
            const QString last(QChar(u'A' + place % 26));
            return place < 26 ? last : QString(QChar(u'A' + (place / 26 - 1) % 26)) + last;
        }
        ++place;
    }
    return {};
}

CaseEvent DeskBook::eventOf(const EventDraft &draft, const QString &volunteer,
                            qint64 &counter) const
{
    QDateTime at = wholeSeconds(m_vault.clock().now());
    if (draft.isAnonymous)
        at = QDateTime(QDate(at.date().year(), at.date().month(), 1), QTime(0, 0), Qt::UTC);
    CaseEvent event{draft.event.isEmpty() ? newUuid() : draft.event,
                    draft.caseId,
                    at,
                    {},
                    m_vault.identity()->device,
                    draft.isAnonymous ? QString() : volunteer,
                    draft.deed};
    if (auto *opened = std::get_if<CaseOpened>(&event.deed); opened && opened->number.isEmpty())
        opened->number = QStringLiteral("%1-%2").arg(letter()).arg(++counter);
    return event;
}

Result<DeskBook::Unsent, DeskError> DeskBook::sealed(const EventDraft &draft,
                                                     const CaseEvent &event) const
{
    const KeyRing &ring = *m_vault.ring();
    const TrustedIntakeKey key = ring.intakeKey();
    QJsonObject own = caseEventToJson(event);
    for (const char *framed : {"v", "event", "case", "desk"})
        own.remove(QLatin1String(framed));
    const auto bytes = sealEvent(own, {event.id, event.caseId, event.desk}, key, ring.signing());
    if (!bytes)
        return deskErrorFrom(bytes.error());
    QJsonArray effects;
    for (const QJsonObject &effect : draft.effects)
        effects.append(effect);
    const QJsonObject body{{QStringLiteral("case"), event.caseId},
                           {QStringLiteral("generation"), key.generation()},
                           {QStringLiteral("sealed"), base64url::encode(*bytes)},
                           {QStringLiteral("effects"), effects}};
    Unsent unsent{DeskOutboxRow::State::Waiting, event,
                  QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (unsent.body.size() > mostBody)
        return DeskError::TooLarge;
    return unsent;
}

Result<QStringList, DeskError> DeskBook::write(const QList<EventDraft> &drafts,
                                               const QString &volunteer)
{
    if (!m_vault.isEnrolled())
        return DeskError::NotEnrolled;
    if (!m_vault.ring() || letter().isEmpty())
        return DeskError::Waiting;
    const auto counted = m_vault.caseCounter();
    if (!counted)
        return counted.error();
    // A damaged file may have lost it; no number is given out twice.
    qint64 counter = *counted ? **counted : highestNumber();
    const qint64 before = counter;
    QList<Unsent> written;
    QList<DeskOutboxRow> rows;
    QStringList ids;
    for (const EventDraft &draft : drafts) {
        const bool isWritten =
            std::any_of(m_outbox.begin(), m_outbox.end(),
                        [&draft](const Unsent &unsent) { return unsent.event.id == draft.event; });
        if (isWritten) // a case is erased once
            continue;
        auto unsent = sealed(draft, eventOf(draft, volunteer, counter));
        if (!unsent)
            return unsent.error();
        const QJsonObject plain{{QStringLiteral("event"), caseEventToJson(unsent->event)},
                                {QStringLiteral("body"), QString::fromUtf8(unsent->body)}};
        const QString id = unsent->event.id;
        rows.append({id, unsent->event.caseId, DeskOutboxRow::State::Waiting,
                     m_vault.encrypted(QJsonDocument(plain).toJson(QJsonDocument::Compact),
                                       outboxRowName(id))});
        ids.append(id);
        written.append(std::move(*unsent));
    }
    if (counter != before) {
        if (const auto raised = m_vault.raiseCaseCounter(counter); !raised)
            return raised.error();
    }
    const auto done =
        m_vault.store().append(rows, DeskVault::counterSetting(), QString::number(counter));
    if (!done)
        return deskErrorFrom(done.error());
    m_outbox += written;
    showOutbox();
    return ids;
}

} // namespace naober
