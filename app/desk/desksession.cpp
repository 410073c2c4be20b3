// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desksession.h"

#include <memory>

namespace naober {

DeskSession::DeskSession(DeskVault &vault, DeskBook &book, DeskKeys &keys, DeskTransport &transport,
                         LocalKeys localKeys, KeepingPolicy policy)
    : m_vault(vault)
    , m_book(book)
    , m_keys(keys)
    , m_transport(transport)
    , m_upkeep(vault, book, policy)
    , m_keyChange(vault, std::move(localKeys))
{ }

void DeskSession::round(Done done)
{
    m_turnWanted = false;
    m_admitted.clear();
    start(std::move(done));
}

void DeskSession::turn(Done done)
{
    m_turnWanted = true;
    m_admitted.clear();
    start(std::move(done));
}

void DeskSession::admit(const QString &device, const QString &checkNumber, Done done)
{
    m_turnWanted = false;
    m_admitted = device;
    m_checkNumber = checkNumber;
    start(std::move(done));
}

void DeskSession::letInItself(Done done)
{
    m_turnWanted = false;
    m_admitted = m_vault.identity()->device;
    m_checkNumber.reset();
    start(std::move(done));
}

void DeskSession::start(Done done)
{
    m_done = std::move(done);
    m_report = {};
    m_hasTurned = false;
    m_wrote = false;
    const QStringList sentBefore = m_book.sentEvents();
    m_transport.pull([this, sentBefore](const DeskPull &pull) { onPulled(sentBefore, pull); });
}

void DeskSession::onPulled(const QStringList &sentBefore, const DeskPull &pull)
{
    m_heard = pull.heard;
    m_vault.hubTime().setHeard(pull.heard);
    if (const auto changed = m_book.feedChanged(pull.changes, !pull.error); !isGood(changed))
        return;
    if (pull.error) {
        finish(pull.error);
        return;
    }
    const auto lost = m_book.resendLost(sentBefore);
    if (!isGood(lost))
        return;
    m_lost = *lost;
    const auto taken = m_keys.takeWrappings();
    if (!isGood(taken))
        return;
    if (*taken) {
        m_report.keysChanged = true;
        if (const auto opened = m_book.feedChanged({}); !isGood(opened))
            return;
    }
    tendKeys();
}

void DeskSession::tendKeys()
{
    if (const auto call = m_keys.pairCall()) {
        m_transport.send(*call, [this](const ApiAnswer &answer) {
            if (!answer.isDone()) {
                finish(errorOf(answer));
                return;
            }
            m_wrote = true;
            if (isGood(m_keys.pairTurned()))
                tendKeys();
        });
        return;
    }
    if (m_keys.isFirst() && !m_hasTurned) {
        sendGeneration(m_keys.firstGeneration());
        return;
    }
    if (!m_vault.ring()) {
        finish(DeskError::Waiting);
        return;
    }
    if ((m_turnWanted || m_keys.isTurnDue()) && !m_hasTurned) {
        sendGeneration(m_keys.nextGeneration());
        return;
    }
    tendCases();
}

void DeskSession::sendGeneration(Result<DeskKeys::NewGeneration, DeskError> made)
{
    m_hasTurned = true;
    if (!isGood(made))
        return;
    auto shared = std::make_shared<DeskKeys::NewGeneration>(std::move(*made));
    m_transport.send(shared->call, [this, shared](const ApiAnswer &answer) {
        // Refused: another desk was first, and its generation comes with the next look.
        if (!answer.isDone()) {
            finish(answer.status == 409 || answer.status == 422 ? DeskError::Waiting
                                                                : errorOf(answer));
            return;
        }
        m_wrote = true;
        m_report.keysChanged = true;
        if (isGood(m_keys.adopt(std::move(*shared))) && isGood(m_book.feedChanged({})))
            tendKeys();
    });
}

void DeskSession::tendCases()
{
    if (m_admitted.isEmpty()) {
        if (!isGood(m_upkeep.run(m_heard)))
            return;
        auto arrears = m_keys.arrears();
        if (isGood(arrears))
            sendWrappings(std::move(*arrears));
        return;
    }
    auto calls = m_keys.admission(m_admitted, m_checkNumber);
    if (isGood(calls))
        sendWrappings(std::move(*calls));
}

void DeskSession::sendWrappings(QList<DeskCall> calls)
{
    if (calls.isEmpty()) {
        push();
        return;
    }
    const DeskCall call = calls.takeFirst();
    m_transport.send(call, [this, calls](const ApiAnswer &answer) {
        // Nobody asked for arrears; another desk may have been first with them.
        const bool isLate = m_admitted.isEmpty() && (answer.status == 409 || answer.status == 422);
        if (!answer.isDone() && !isLate) {
            finish(errorOf(answer));
            return;
        }
        m_wrote = true;
        sendWrappings(calls);
    });
}

void DeskSession::push()
{
    const auto next = m_book.nextToSend();
    if (!next) {
        lookAgain();
        return;
    }
    const QString event = next->event;
    const DeskCall call{QByteArrayLiteral("PUT"), QString(QLatin1String("v1/desk/events/") + event),
                        next->body};
    m_transport.send(call, [this, event](const ApiAnswer &answer) { onAnswer(event, answer); });
}

void DeskSession::onAnswer(const QString &event, const ApiAnswer &answer)
{
    if (answer.isWorthRetrying() || answer.status == 401) {
        finish(errorOf(answer));
        return;
    }
    Result<void, DeskError> noted;
    if (answer.status == 200 && m_lost.contains(event)) {
        // The hub had it all the time, and the feed has not: its case was erased.
        noted = m_book.drop(event);
    } else if (answer.isDone()) {
        ++m_report.sent;
        m_wrote = true;
        noted = m_book.markSent(event);
    } else if (answer.status == 404 || answer.status == 410
               || (answer.status == 409 && m_book.isShared(event))) {
        // Its case was erased meanwhile, or another desk was first with the same.
        m_wrote = true;
        noted = m_book.drop(event);
    } else {
        ++m_report.refused;
        noted = m_book.markRefused(event);
    }
    if (isGood(noted))
        push();
}

void DeskSession::lookAgain()
{
    if (!m_wrote) {
        changeLocalKey();
        return;
    }
    m_transport.pull([this](const DeskPull &pull) {
        const auto changed = m_book.feedChanged(pull.changes, !pull.error);
        if (!isGood(changed))
            return;
        if (pull.error)
            finish(pull.error);
        else
            changeLocalKey();
    });
}

void DeskSession::changeLocalKey()
{
    m_keyChange.run([this](const Result<void, DeskError> &changed) {
        // All that the round was for is done.
        m_report.localKeyLate = !changed;
        finish();
    });
}

void DeskSession::finish(std::optional<DeskError> error)
{
    m_report.error = error;
    const Done done = std::exchange(m_done, {});
    if (done)
        done(m_report);
}

DeskError DeskSession::errorOf(const ApiAnswer &answer)
{
    if (answer.isWorthRetrying())
        return DeskError::NoAnswer;
    if (answer.status == 401 && answer.problem() == QLatin1String("device-revoked"))
        return DeskError::Revoked;
    return DeskError::Refused;
}

} // namespace naober
