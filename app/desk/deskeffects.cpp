// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskeffects.h"

#include "domain/base64url.h"
#include "domain/record.h"
#include "domain/validation.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace naober::effects {

namespace {

QString boardField()
{
    return QStringLiteral("board");
}

QString statusOf(CaseState state, bool onBoard)
{
    switch (state) {
    case CaseState::Received:
        return QStringLiteral("received");
    case CaseState::Open:
    case CaseState::Proposed:
    case CaseState::Agreed:
        return onBoard ? QStringLiteral("published") : QStringLiteral("received");
    case CaseState::Done:
    case CaseState::Referred:
        return QStringLiteral("done");
    case CaseState::Duplicate:
        return QStringLiteral("rejected");
    case CaseState::Withdrawn:
    case CaseState::Expired:
        return QStringLiteral("withdrawn");
    }
    return {};
}

/// A case that was begun at the desk has no submission that somebody could look up.
bool hasOwner(const Case &folded)
{
    return std::any_of(folded.log.begin(), folded.log.end(), [&folded](const CaseLogEntry &entry) {
        return entry.id == folded.id && entry.kind == QLatin1String("submission");
    });
}

} // namespace

QJsonObject status(const QString &submission, const QString &status,
                   const QMap<QString, QString> &texts)
{
    QJsonObject shown;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        shown.insert(it.key(), it.value());
    return {{QStringLiteral("do"), QStringLiteral("status")},
            {QStringLiteral("submission"), submission},
            {QStringLiteral("status"), status},
            {QStringLiteral("public"), shown}};
}

QString boardId(const QString &caseId)
{
    return makeRecordId(RecordType::Request, u"desk", caseId);
}

QJsonObject boardPut(const QString &caseId, const QJsonObject &data)
{
    return {{QStringLiteral("do"), QStringLiteral("board")},
            {QStringLiteral("put"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("request")},
                         {QStringLiteral("id"), boardId(caseId)},
                         {QStringLiteral("data"), data}}}};
}

QJsonObject boardRemove(const QString &caseId)
{
    return {{QStringLiteral("do"), QStringLiteral("board")},
            {QStringLiteral("del"), boardId(caseId)}};
}

QJsonObject overlay(const QString &record, const QJsonObject &fields)
{
    return {{QStringLiteral("do"), QStringLiteral("overlay")},
            {QStringLiteral("record"), record},
            {QStringLiteral("fields"), fields}};
}

QJsonObject erase(const QStringList &cases)
{
    return {{QStringLiteral("do"), QStringLiteral("erase")},
            {QStringLiteral("cases"), QJsonArray::fromStringList(cases)},
            {QStringLiteral("submissions"), QJsonArray::fromStringList(cases)}};
}

Shown shownOf(const Case &folded)
{
    Shown shown;
    const bool isOpen = folded.state == CaseState::Open || folded.state == CaseState::Proposed
        || folded.state == CaseState::Agreed;
    if (isOpen)
        shown.board = folded.fields.value(boardField(), {{FieldVersion()}}).value().toObject();
    if (!shown.board.isEmpty() && folded.state == CaseState::Agreed)
        shown.board.insert(QStringLiteral("status"), QStringLiteral("agreed"));
    // The hub would refuse it, and with it all that is sent beside it.
    const Record record{recordTypeName(RecordType::Request), boardId(folded.id), shown.board};
    if (!recordProblems(record).isEmpty())
        shown.board = {};
    shown.title = shown.board.value(QLatin1String("title")).toString();
    if (hasOwner(folded))
        shown.status = statusOf(folded.state, !shown.board.isEmpty());
    return shown;
}

QString shownDigest(const QString &status, QJsonObject board)
{
    if (!board.isEmpty()) {
        board.insert(QStringLiteral("source"), QStringLiteral("desk"));
        board =
            normalized({recordTypeName(RecordType::Request), QStringLiteral("desk"), board}).data;
    }
    const QByteArray text =
        status.toUtf8() + '\0' + QJsonDocument(board).toJson(QJsonDocument::Compact);
    return base64url::encode(QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16));
}

QList<QJsonObject> toShow(const QString &caseId, const Shown &shown, bool takeOff)
{
    QList<QJsonObject> list;
    if (!shown.board.isEmpty())
        list.append(boardPut(caseId, shown.board));
    else if (takeOff)
        list.append(boardRemove(caseId));
    QMap<QString, QString> texts;
    if (!shown.title.isEmpty())
        texts.insert(QStringLiteral("title"), shown.title);
    if (!shown.status.isEmpty())
        list.append(status(caseId, shown.status, texts));
    return list;
}

bool isOnBoard(const Case &folded)
{
    return !shownOf(folded).board.isEmpty();
}

QList<QJsonObject> ofMove(const Case &now, CaseState to)
{
    Case next = now;
    next.state = to;
    return toShow(now.id, shownOf(next), isOnBoard(now));
}

} // namespace naober::effects
