// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing and doing again: the part of CaseFolder that goes back.
#include "desk/casefolder.h"

namespace naober {

bool CaseFolder::reverse(const CaseEvent &done, bool undo, const QDateTime &at)
{
    if (std::holds_alternative<CaseMoved>(done.deed))
        return reverseMove(m_moves.value(done.id), undo);
    if (const auto *set = std::get_if<CaseFieldsSet>(&done.deed)) {
        for (auto it = set->fields.begin(); it != set->fields.end(); ++it)
            m_fields[it.key()].setUndone(done.id, undo);
        return true;
    }
    if (std::holds_alternative<CaseNoted>(done.deed))
        return true; // the log shows it as undone
    if (m_matchSteps.contains(done.id))
        return reverseMatch(done, undo);
    if (m_taskSteps.contains(done.id))
        return reverseTask(done, undo);
    if (const auto *undone = std::get_if<CaseUndone>(&done.deed)) {
        // Doing again what was undone.
        CaseLogEntry *line = entry(undone->undoes);
        const auto it = m_done.constFind(undone->undoes);
        const bool withdrawal = m_withdrawals.contains(undone->undoes);
        if (!line || (!withdrawal && it == m_done.constEnd()))
            return false;
        const bool again = withdrawal ? reverseMove(m_moves.value(undone->undoes), !undo)
                                      : reverse(CaseEvent(*it), !undo, at);
        if (again)
            entry(undone->undoes)->undone = !undo;
        return again;
    }
    return false; // a beginning is erased, not undone
}

bool CaseFolder::reverseMove(const CaseTransition &transition, bool undo)
{
    if (!undo) {
        // Legal then and now, or not at all.
        return transition.from == m_case.state && move(transition);
    }
    // Only the last step: what came after it stands on it.
    if (m_case.transitions.isEmpty() || m_case.transitions.last().event != transition.event)
        return false;
    m_case.transitions.removeLast();
    m_case.state = transition.from;
    return true;
}

bool CaseFolder::reverseMatch(const CaseEvent &done, bool undo)
{
    const auto *matched = std::get_if<CaseMatched>(&done.deed);
    const QString id = matched ? matched->match : std::get<CaseMatchMoved>(done.deed).match;
    const Step<CaseMatch> step = m_matchSteps.value(done.id);
    const auto &[expected, wanted] =
        undo ? std::pair(step.after, step.before) : std::pair(step.before, step.after);
    const auto it = m_case.matches.constFind(id);
    const std::optional<CaseMatch> now =
        it == m_case.matches.constEnd() ? std::nullopt : std::optional(*it);
    if (now != expected)
        return false;
    if (wanted)
        m_case.matches.insert(id, *wanted);
    else
        m_case.matches.remove(id);
    return true;
}

bool CaseFolder::reverseTask(const CaseEvent &done, bool undo)
{
    const auto *promised = std::get_if<CasePromised>(&done.deed);
    const QString id = promised ? promised->task : std::get<CaseCalled>(done.deed).task;
    const Step<CaseTask> step = m_taskSteps.value(done.id);
    const auto &[expected, wanted] =
        undo ? std::pair(step.after, step.before) : std::pair(step.before, step.after);
    const auto it = m_case.tasks.constFind(id);
    const std::optional<CaseTask> now =
        it == m_case.tasks.constEnd() ? std::nullopt : std::optional(*it);
    if (now != expected)
        return false;
    if (wanted)
        m_case.tasks.insert(id, *wanted);
    else
        m_case.tasks.remove(id);
    return true;
}

} // namespace naober
