// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casefolder.h"

#include "seal/secretbytes.h"

#include <algorithm>

namespace naober {

namespace {

QDateTime instantOf(const CaseEvent &event)
{
    // The hub's clock is one for all; a desk's may be wrong.
    return event.received.isValid() ? event.received : event.at;
}

} // namespace

CaseFolder::CaseFolder(const QString &caseId)
{
    m_case.id = caseId;
}

void CaseFolder::take(const CaseItem &item)
{
    if (const auto *submission = std::get_if<CaseSubmission>(&item))
        takeSubmission(*submission);
    else
        takeEvent(std::get<CaseEvent>(item));
}

Case CaseFolder::finished() &&
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QList<FieldVersion> versions = it->inForce();
        const bool cleared =
            versions.isEmpty() || (versions.size() == 1 && versions.first().value.isNull());
        if (!cleared)
            m_case.fields.insert(it.key(), {versions});
    }
    return std::move(m_case);
}

void CaseFolder::takeSubmission(const CaseSubmission &submission)
{
    m_logIndex.insert(submission.id, m_case.log.size());
    m_case.log.append({submission.id,
                       QStringLiteral("submission"),
                       submission.received,
                       {},
                       {},
                       submission.op,
                       false,
                       false,
                       false});
    if (!submission.readable)
        ++m_case.unreadable;
    m_case.log.last().effective = submissionApplies(submission);
}

bool CaseFolder::submissionApplies(const CaseSubmission &submission)
{
    if (submission.op == QLatin1String("create"))
        return begin(submission);
    // What could not be opened, or proves nothing, may have been put here by somebody else.
    if (!isFromOwner(submission)) {
        m_case.log.last().refused = true;
        return false;
    }
    if (submission.op == QLatin1String("update")) {
        setFromPerson(submission);
        return true;
    }
    if (submission.op == QLatin1String("withdraw")) {
        m_withdrawals.insert(submission.id);
        return move({submission.id, m_case.state, CaseState::Withdrawn, submission.received, {}});
    }
    return submission.op == QLatin1String("restore") && takeBack(submission);
}

bool CaseFolder::begin(const CaseSubmission &submission)
{
    if (submission.id != m_case.id)
        return false;
    m_case.hasBeginning = true;
    m_case.type = submission.type;
    m_case.target = submission.target;
    m_case.channel = submission.role;
    m_case.begun = submission.received;
    if (submission.readable) {
        m_proof = submission.proof;
        setFromPerson(submission);
    }
    return true;
}

bool CaseFolder::isFromOwner(const CaseSubmission &submission) const
{
    return submission.readable && sameSecret(submission.proof, m_proof);
}

void CaseFolder::setFromPerson(const CaseSubmission &submission)
{
    QMap<QString, QString> values = submission.fields;
    for (auto it = submission.publicFields.begin(); it != submission.publicFields.end(); ++it)
        values.insert(it.key(), it.value());
    for (auto it = values.begin(); it != values.end(); ++it) {
        // A person has seen what they sent before, and nothing of what the desk made of it.
        FieldHistory &history = m_fields[it.key()];
        history.add({submission.id, it.value(), submission.received, {}}, history.ofSubmissions());
        history.noteSubmission(submission.id);
    }
}

bool CaseFolder::takeBack(const CaseSubmission &submission)
{
    const CaseTransition last =
        m_case.transitions.isEmpty() ? CaseTransition() : m_case.transitions.last();
    if (m_withdrawals.contains(last.event)) {
        if (!reverseMove(last, true))
            return false;
        entry(last.event)->undone = true;
        return true;
    }
    // The desk ended it. Its owner sees that as withdrawn too, and may ask it again.
    return (m_case.state == CaseState::Withdrawn || m_case.state == CaseState::Expired)
        && move({submission.id, m_case.state, CaseState::Open, submission.received, {}});
}

void CaseFolder::takeEvent(const CaseEvent &event)
{
    m_logIndex.insert(event.id, m_case.log.size());
    CaseLogEntry line{event.id,
                      caseEventKind(event.deed),
                      instantOf(event),
                      event.desk,
                      event.volunteer,
                      {},
                      false,
                      false,
                      false};
    if (const auto *note = std::get_if<CaseNoted>(&event.deed))
        line.text = note->text;
    m_case.log.append(line);
    const bool effective =
        std::visit([this, &event](const auto &deed) { return apply(event, deed); }, event.deed);
    entry(event.id)->effective = effective;
    if (effective)
        m_done.insert(event.id, event);
}

bool CaseFolder::apply(const CaseEvent &event, const CaseOpened &deed)
{
    if (!deed.number.isEmpty() && m_case.number.isEmpty())
        m_case.number = deed.number;
    else if (!deed.number.isEmpty() && deed.number != m_case.number)
        m_case.otherNumbers.append(deed.number);
    if (!deed.submission.isEmpty())
        return true;
    // Begun at the desk; a case begins once.
    if (m_case.hasBeginning)
        return false;
    m_case.hasBeginning = true;
    m_case.type = QStringLiteral("request");
    m_case.channel = QStringLiteral("desk");
    m_case.begun = instantOf(event);
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CaseFieldsSet &deed)
{
    for (auto it = deed.fields.begin(); it != deed.fields.end(); ++it) {
        m_fields[it.key()].add({event.id, it.value(), instantOf(event), event.volunteer},
                               deed.base.value(it.key()));
    }
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CaseMoved &deed)
{
    return deed.from == m_case.state
        && move({event.id, deed.from, deed.to, instantOf(event), deed.link});
}

bool CaseFolder::apply(const CaseEvent &, const CaseNoted &)
{
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CaseMatched &deed)
{
    if (m_case.matches.contains(deed.match))
        return false;
    const CaseMatch match{deed.helper, MatchState::Proposed, instantOf(event)};
    m_case.matches.insert(deed.match, match);
    m_matchSteps.insert(event.id, {std::nullopt, match});
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CaseMatchMoved &deed)
{
    const auto it = m_case.matches.find(deed.match);
    if (it == m_case.matches.end() || !mayMove(it->state, deed.to))
        return false;
    const CaseMatch before = *it;
    it->state = deed.to;
    it->at = instantOf(event);
    m_matchSteps.insert(event.id, {before, *it});
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CasePromised &deed)
{
    const auto it = m_case.tasks.find(deed.task);
    if (it == m_case.tasks.end()) {
        const CaseTask task{deed.due, 0, false, event.volunteer};
        m_case.tasks.insert(deed.task, task);
        m_taskSteps.insert(event.id, {std::nullopt, task});
        return true;
    }
    if (it->reached)
        return false;
    const CaseTask before = *it;
    it->due = deed.due;
    m_taskSteps.insert(event.id, {before, *it});
    return true;
}

bool CaseFolder::apply(const CaseEvent &event, const CaseCalled &deed)
{
    const auto it = m_case.tasks.find(deed.task);
    if (it == m_case.tasks.end() || it->reached)
        return false;
    const CaseTask before = *it;
    ++it->tries;
    it->reached = deed.reached;
    if (deed.due.isValid())
        it->due = deed.due;
    m_taskSteps.insert(event.id, {before, *it});
    return true;
}

bool CaseFolder::apply(const CaseEvent &, const CaseCarried &)
{
    return true; // its items were unpacked before
}

bool CaseFolder::apply(const CaseEvent &event, const CaseUndone &deed)
{
    CaseLogEntry *line = entry(deed.undoes);
    if (!line || line->undone || !line->effective)
        return false;
    bool reversed = false;
    if (m_withdrawals.contains(deed.undoes))
        reversed = reverseMove(m_moves.value(deed.undoes), true);
    else if (const auto it = m_done.constFind(deed.undoes); it != m_done.constEnd())
        reversed = reverse(CaseEvent(*it), true, instantOf(event));
    if (reversed)
        entry(deed.undoes)->undone = true;
    return reversed;
}

bool CaseFolder::apply(const CaseEvent &, const CaseCounted &)
{
    return true; // the journal is counted as a whole: impact.h
}

bool CaseFolder::apply(const CaseEvent &, const CaseCorrected &)
{
    return true; // outside the case
}

bool CaseFolder::apply(const CaseEvent &, const CaseUnknown &)
{
    return false;
}

CaseLogEntry *CaseFolder::entry(const QString &id)
{
    const auto it = m_logIndex.constFind(id);
    return it == m_logIndex.constEnd() ? nullptr : &m_case.log[*it];
}

bool CaseFolder::move(const CaseTransition &transition)
{
    if (!mayMove(m_case.state, transition.to)
        || (needsLink(transition.to) && transition.link.isEmpty())) {
        return false;
    }
    m_case.state = transition.to;
    m_case.transitions.append(transition);
    m_moves.insert(transition.event, transition);
    return true;
}

} // namespace naober
