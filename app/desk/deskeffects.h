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

/// What follows when \a now goes to \a to: the person sees it, and the board shows it no more or
/// as agreed.
QList<QJsonObject> ofMove(const Case &now, CaseState to);
/// True if the case is on the village's board.
bool isOnBoard(const Case &folded);

} // namespace naober::effects
