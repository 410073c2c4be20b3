// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/case.h"

#include <QList>

/// What the hub itself does with an event: submissions.md §6 "effects". Nothing in them is private.
namespace naober::effects {

/// What the owner of a case's submission sees: \a status and texts that the desk wrote for them.
QJsonObject status(const QString &submission, const QString &status,
                   const QMap<QString, QString> &texts = {});
/// The id of a case's record on the board.
QString boardId(const QString &caseId);
/// On the board: a request record's data (records.md).
QJsonObject boardPut(const QString &caseId, const QJsonObject &data);
QJsonObject boardRemove(const QString &caseId);
/// A correction of a guide entry.
QJsonObject overlay(const QString &record, const QJsonObject &fields);
/// Everything of these cases, for good.
QJsonObject erase(const QStringList &cases);

/// What the village and the person who asked are to see of a case.
struct Shown
{
    QString status; ///< empty: begun at the desk, nobody can look it up
    QJsonObject board; ///< a request record's data, without source; empty: not on the board
    QString title; ///< of what is on the board, for the person
};
/// What the case itself says of it: the desk's text is on the board while the case is open,
/// proposed or agreed.
Shown shownOf(const Case &folded);
/// Of the same things as the hub tells that it shows; a short text for each.
QString shownDigest(const QString &status, QJsonObject board);
/// The effects that make the hub show it. \a takeOff also takes off the board what is not to be on
/// it.
QList<QJsonObject> toShow(const QString &caseId, const Shown &shown, bool takeOff = true);

/// What follows when \a now goes to \a to: the person sees it, and the board shows it, no more or
/// as agreed.
QList<QJsonObject> ofMove(const Case &now, CaseState to);
/// True if the case is on the village's board.
bool isOnBoard(const Case &folded);

} // namespace naober::effects
