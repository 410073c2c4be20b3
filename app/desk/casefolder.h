// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/case.h"
#include "desk/fieldhistory.h"

#include <QHash>

namespace naober {

/// Takes the items of one case one after the other: the inside of foldCase(). Each take() says
/// whether the item had an effect and writes it into the log either way.
class CaseFolder
{
public:
    explicit CaseFolder(const QString &caseId);

    void take(const CaseItem &item);
    /// The case so far.
    Case finished() &&;

private:
    void takeSubmission(const CaseSubmission &submission);
    void takeEvent(const CaseEvent &event);
    bool submissionApplies(const CaseSubmission &submission);
    bool begin(const CaseSubmission &submission);
    /// True if it was sealed by who knows the code: the hub cannot speak in a person's name.
    bool isFromOwner(const CaseSubmission &submission) const;
    void setFromPerson(const CaseSubmission &submission);
    bool takeBack(const CaseSubmission &submission);

    // One for each kind; false: without effect.
    bool apply(const CaseEvent &event, const CaseOpened &deed);
    bool apply(const CaseEvent &event, const CaseFieldsSet &deed);
    bool apply(const CaseEvent &event, const CaseMoved &deed);
    bool apply(const CaseEvent &event, const CaseNoted &deed);
    bool apply(const CaseEvent &event, const CaseMatched &deed);
    bool apply(const CaseEvent &event, const CaseMatchMoved &deed);
    bool apply(const CaseEvent &event, const CasePromised &deed);
    bool apply(const CaseEvent &event, const CaseCalled &deed);
    bool apply(const CaseEvent &event, const CaseCarried &deed);
    bool apply(const CaseEvent &event, const CaseUndone &deed);
    bool apply(const CaseEvent &event, const CaseCounted &deed);
    bool apply(const CaseEvent &event, const CaseCorrected &deed);
    bool apply(const CaseEvent &event, const CaseUnknown &deed);

    bool move(const CaseTransition &transition);
    CaseLogEntry *entry(const QString &id);
    /// Takes the effect of \a done out (\a undo), or puts it back.
    bool reverse(const CaseEvent &done, bool undo, const QDateTime &at);
    bool reverseMove(const CaseTransition &transition, bool undo);
    bool reverseMatch(const CaseEvent &done, bool undo);
    bool reverseTask(const CaseEvent &done, bool undo);

    /// What a match or task was before an event, so that undoing can put it back.
    template<typename T>
    struct Step
    {
        std::optional<T> before;
        std::optional<T> after;
    };

    Case m_case;
    QByteArray m_proof; ///< of the submission that began it
    QHash<QString, qsizetype> m_logIndex;
    QHash<QString, CaseEvent> m_done; ///< events that had an effect
    QHash<QString, CaseTransition> m_moves; ///< by event or submission
    QSet<QString> m_withdrawals; ///< submissions that withdrew it
    QMap<QString, FieldHistory> m_fields;
    QHash<QString, Step<CaseMatch>> m_matchSteps;
    QHash<QString, Step<CaseTask>> m_taskSteps;
};

} // namespace naober
