// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casestate.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace naober {

// What a desk writes into a case: submissions.md §8. Values; any thread.

/// A case begins, or a desk takes up one that a submission began.
struct CaseOpened
{
    QString submission; ///< its uuid; empty: begun at the desk
    QString number; ///< what people hear: the desk's letter and a count, "B-147"
    bool operator==(const CaseOpened &) const = default;
};

/// Fields get values: texts, truth values or objects of texts (consent). Null clears one.
struct CaseFieldsSet
{
    QMap<QString, QStringList> base; ///< per field the events whose values the writer saw
    QMap<QString, QJsonValue> fields;
    bool operator==(const CaseFieldsSet &) const = default;
};

struct CaseMoved
{
    CaseState from = CaseState::Received;
    CaseState to = CaseState::Received;
    QString link; ///< of a duplicate the original's case, of a referral whom to
    bool operator==(const CaseMoved &) const = default;
};

/// A line of the contact log, fit to show to the person.
struct CaseNoted
{
    QString text;
    QString direction; ///< "in", "out" or empty
    QString channel; ///< "phone", "counter", …; or empty
    std::optional<bool> reached;
    bool operator==(const CaseNoted &) const = default;
};

/// A helper is asked.
struct CaseMatched
{
    QString match; ///< uuid of the match
    QString helper; ///< the helper's case, or a name
    bool operator==(const CaseMatched &) const = default;
};

struct CaseMatchMoved
{
    QString match;
    MatchState to = MatchState::Accepted;
    bool operator==(const CaseMatchMoved &) const = default;
};

/// "I call you before five": a task, or a new time for it.
struct CasePromised
{
    QString task; ///< uuid of the task
    QDateTime due; ///< UTC
    bool operator==(const CasePromised &) const = default;
};

/// A try to keep it.
struct CaseCalled
{
    QString task;
    bool reached = false;
    QDateTime due; ///< when it is tried again; invalid: as before
    bool operator==(const CaseCalled &) const = default;
};

/// The case so far, sealed anew under the newest generation before an older one is destroyed:
/// submissions and events in their order, as carriedItem() writes them.
struct CaseCarried
{
    QList<QJsonObject> items;
    bool operator==(const CaseCarried &) const = default;
};

/// The inverse of one event, or of a withdrawal that came as a submission.
struct CaseUndone
{
    QString undoes;
    bool operator==(const CaseUndone &) const = default;
};

/// The anonymous line of a case that was erased: in the village's journal, a case of its own
/// (journalCase()). Its event names no volunteer and no hour.
struct CaseCounted
{
    QString service; ///< record id, or empty
    QString network; ///< record id, or empty
    QString month; ///< in which it began, "2026-11"
    QString end; ///< a caseStateName(): how it ended
    int days = -1; ///< from its beginning to a helper's yes, or to its end without one; -1: unknown
    bool operator==(const CaseCounted &) const = default;
};

/// What the hub showed of the case was put right: an outdated move had changed it. Changes nothing
/// in the case; its effects do the work.
struct CaseCorrected
{
    QString shown; ///< shownDigest() of what is to be shown
    bool operator==(const CaseCorrected &) const = default;
};

/// What a later version wrote: kept in the log, without effect.
struct CaseUnknown
{
    QString kind;
    QJsonObject json;
    bool operator==(const CaseUnknown &) const = default;
};

using CaseDeed = std::variant<CaseOpened, CaseFieldsSet, CaseMoved, CaseNoted, CaseMatched,
                              CaseMatchMoved, CasePromised, CaseCalled, CaseCarried, CaseUndone,
                              CaseCounted, CaseCorrected, CaseUnknown>;

/// One event of a case.
struct CaseEvent
{
    QString id; ///< uuid
    QString caseId;
    QDateTime at; ///< by the desk's clock, UTC, whole seconds
    QDateTime received; ///< by the hub's clock, UTC; invalid: not sent yet. Not part of the JSON
    QString desk; ///< device id
    QString volunteer;
    CaseDeed deed;

    bool operator==(const CaseEvent &) const = default;
};

/// A submission as a desk opened it. One that could not be opened is kept too, so that a person
/// can see that something came.
struct CaseSubmission
{
    QString id; ///< uuid
    QDateTime received; ///< by the hub's clock, UTC
    QString role; ///< of the device that sent it: "kiosk", "home", "desk"
    QString op;
    QString type;
    QString target;
    QMap<QString, QString> publicFields;
    bool readable = false;
    QMap<QString, QString> fields; ///< what was sealed; empty unless readable
    QByteArray
        proof; ///< 32 bytes that the hub never saw (submissions.md §4); empty unless readable

    /// The case that this is about: its own uuid, or for what changes another one the target.
    QString caseId() const;
    bool operator==(const CaseSubmission &) const = default;
};

/// What cases are folded from.
using CaseItem = std::variant<CaseSubmission, CaseEvent>;

/// The JSON that is signed and sealed (submissions.md §8).
QJsonObject caseEventToJson(const CaseEvent &event);
/// Nothing if it is against the format; a kind that is not known is a CaseUnknown.
std::optional<CaseEvent> caseEventFromJson(const QJsonObject &json);

/// One item of a CaseCarried: `{"event":{…},"received":instant}` or `{"submission":{…}}`.
QJsonObject carriedItem(const CaseItem &item);
std::optional<CaseItem> carriedItemFromJson(const QJsonObject &json);

/// Kind as on the wire ("opened").
QString caseEventKind(const CaseDeed &deed);
/// True for lower-case RFC 9562 text.
bool isLowerUuid(QStringView text);
/// A new random uuid in that form.
QString newUuid();
/// The uuid (version 8) that \a parts always give: for what two desks must name alike.
QString derivedUuid(const QByteArrayList &parts);
/// The case that holds the anonymous lines of the village with this feed.
QString journalCase(const QString &feedId);

} // namespace naober
