// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the events that were written: the part of DeskBook that follows sending.
#include "desk/deskbook.h"

#include <algorithm>

namespace naober {

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
