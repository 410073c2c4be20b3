// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the events that were written: the part of DeskBook that follows sending.
#include "desk/deskbook.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace naober {

namespace {

QSet<QString> erasedBy(const QByteArray &body)
{
    QSet<QString> cases;
    const QJsonArray effects =
        QJsonDocument::fromJson(body).object().value(QLatin1String("effects")).toArray();
    for (const QJsonValue &effect : effects) {
        if (effect.toObject().value(QLatin1String("do")).toString() != QLatin1String("erase"))
            continue;
        const QJsonArray ids = effect.toObject().value(QLatin1String("cases")).toArray();
        for (const QJsonValue &id : ids)
            cases.insert(id.toString());
    }
    return cases;
}

} // namespace

Result<void, DeskError> DeskBook::tidyOutbox(bool feedIsWhole)
{
    QSet<QString> begins; // cases that only this desk knows as yet
    for (const Unsent &unsent : std::as_const(m_outbox)) {
        const auto *opened = std::get_if<CaseOpened>(&unsent.event.deed);
        if (opened && opened->submission.isEmpty())
            begins.insert(unsent.event.caseId);
    }
    const QString journal = journalCase(villageFeed());
    QStringList gone;
    for (const Unsent &unsent : std::as_const(m_outbox)) {
        const bool isErased = feedIsWhole && unsent.event.caseId != journal
            && !begins.contains(unsent.event.caseId) && !m_index.isInFeed(unsent.event.caseId);
        if (m_index.hasRecord(unsent.event.id) || isErased)
            gone.append(unsent.event.id);
    }
    if (const auto done = m_vault.store().remove(gone); !done)
        return deskErrorFrom(done.error());
    m_outbox.removeIf([&gone](const Unsent &unsent) { return gone.contains(unsent.event.id); });
    showOutbox();
    return {};
}

void DeskBook::showOutbox()
{
    QList<CaseEvent> events;
    QSet<QString> hidden;
    for (const Unsent &unsent : std::as_const(m_outbox)) {
        if (unsent.state == DeskOutboxRow::State::Refused)
            continue;
        events.append(unsent.event);
        hidden += erasedBy(unsent.body);
    }
    m_index.setUnsent(events);
    m_index.setHidden(hidden);
}

std::optional<OutgoingEvent> DeskBook::nextToSend() const
{
    for (const Unsent &unsent : m_outbox) {
        if (unsent.state == DeskOutboxRow::State::Waiting)
            return OutgoingEvent{unsent.event.id, unsent.body};
    }
    return std::nullopt;
}

Result<void, DeskError> DeskBook::setState(const QString &event, DeskOutboxRow::State state)
{
    if (const auto done = m_vault.store().setState(event, state); !done)
        return deskErrorFrom(done.error());
    for (Unsent &unsent : m_outbox) {
        if (unsent.event.id == event)
            unsent.state = state;
    }
    showOutbox();
    return {};
}

Result<void, DeskError> DeskBook::markSent(const QString &event)
{
    return setState(event, DeskOutboxRow::State::Sent);
}

Result<void, DeskError> DeskBook::markRefused(const QString &event)
{
    return setState(event, DeskOutboxRow::State::Refused);
}

Result<void, DeskError> DeskBook::drop(const QString &event)
{
    if (const auto done = m_vault.store().remove({event}); !done)
        return deskErrorFrom(done.error());
    m_outbox.removeIf([&event](const Unsent &unsent) { return unsent.event.id == event; });
    showOutbox();
    return {};
}

Result<QStringList, DeskError> DeskBook::resendLost(const QStringList &sentBefore)
{
    QStringList lost;
    const QStringList sent = sentEvents();
    for (const QString &event : sent) {
        if (!sentBefore.contains(event))
            continue;
        if (const auto done = setState(event, DeskOutboxRow::State::Waiting); !done)
            return done.error();
        lost.append(event);
    }
    return lost;
}

bool DeskBook::isShared(const QString &event) const
{
    return std::any_of(m_outbox.begin(), m_outbox.end(), [&event](const Unsent &unsent) {
        return unsent.event.id == event
            && (std::holds_alternative<CaseCounted>(unsent.event.deed)
                || std::holds_alternative<CaseCorrected>(unsent.event.deed));
    });
}

qint64 DeskBook::highestNumber() const
{
    const QString begin = QString(letter() + QLatin1Char('-'));
    qint64 highest = 0;
    const QStringList ids = m_index.ids();
    for (const QString &id : ids) {
        const Case *about = m_index.find(id);
        const QStringList numbers = QStringList{about->number} + about->otherNumbers;
        for (const QString &number : numbers) {
            if (number.startsWith(begin))
                highest = std::max(highest, number.mid(begin.size()).toLongLong());
        }
    }
    return highest;
}

QStringList DeskBook::eventsIn(DeskOutboxRow::State state) const
{
    QStringList events;
    for (const Unsent &unsent : m_outbox) {
        if (unsent.state == state)
            events.append(unsent.event.id);
    }
    return events;
}

QStringList DeskBook::sentEvents() const
{
    return eventsIn(DeskOutboxRow::State::Sent);
}

QStringList DeskBook::refusedEvents() const
{
    return eventsIn(DeskOutboxRow::State::Refused);
}

bool DeskBook::hasUnsent() const
{
    return std::any_of(m_outbox.begin(), m_outbox.end(), [](const Unsent &unsent) {
        return unsent.state != DeskOutboxRow::State::Refused;
    });
}

} // namespace naober
