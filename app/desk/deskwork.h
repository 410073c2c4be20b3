// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskbook.h"

namespace naober {

/// What a volunteer does: each call writes the events that it takes, all or none, under the
/// volunteer's name. A case is named by its id or its number. One thread.
class DeskWork
{
public:
    using Done = Result<void, DeskError>;

    /// \a book and \a clock must outlive it.
    DeskWork(DeskBook &book, const Clock &clock, QString volunteer)
        : m_book(book)
        , m_clock(clock)
        , m_volunteer(std::move(volunteer))
    { }

    /// A new case at the desk; its id.
    Result<QString, DeskError> begin(const QMap<QString, QJsonValue> &fields);
    /// Gives fields values in the place of those that are shown; null clears one.
    Done set(const QString &name, const QMap<QString, QJsonValue> &fields);
    /// Settles nothing, says where it stands. IllegalMove if the table has no such move, or it
    /// lacks its link.
    Done move(const QString &name, CaseState to, const QString &link = {});
    Done note(const QString &name, const CaseNoted &note);
    Done undo(const QString &name, const QString &event);
    /// The task's id.
    Result<QString, DeskError> promise(const QString &name, const QDateTime &due);
    Done called(const QString &name, const QString &task, bool reached, const QDateTime &due = {});
    /// The match's id.
    Result<QString, DeskError> ask(const QString &name, const QString &helper);
    Done answered(const QString &name, const QString &match, MatchState to);
    /// Puts the desk's own text on the board: \a data are a request record's without ids
    /// (records.md); `title` is needed. What the caller typed is never taken by itself.
    Done publish(const QString &name, const QJsonObject &data);
    /// Corrects an entry of the guide, from a case that is about it.
    Done correct(const QString &name, const QString &record, const QJsonObject &fields);
    /// Erases cases for good, here and at the hub; an anonymous line of each stays.
    Done erase(const QStringList &names);

    /// Everything about one person, or one case: what the village gives on request.
    QJsonObject exported(const QStringList &caseIds) const;
    /// Cases in which \a text is a name, or its digits a telephone number.
    QStringList casesOf(const QString &text) const;

private:
    Result<const Case *, DeskError> found(const QString &name) const;
    /// Writes \a drafts, with the taking up before them if no desk took the case up yet.
    Done write(const Case &about, QList<EventDraft> drafts);
    static EventDraft setDraft(const Case &about, const QMap<QString, QJsonValue> &fields);

    DeskBook &m_book;
    const Clock &m_clock;
    QString m_volunteer;
};

/// The anonymous line of \a folded as it is written when the case is erased.
EventDraft countedDraft(const Case &folded, const QString &feedId, const QDateTime &now);

} // namespace naober
