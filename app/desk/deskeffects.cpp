// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskeffects.h"

#include "domain/record.h"

#include <QJsonArray>

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

bool isOnBoard(const Case &folded)
{
    const auto it = folded.fields.constFind(boardField());
    return it != folded.fields.constEnd() && it->value().isObject() && !isEnded(folded.state)
        && folded.state != CaseState::Received;
}

QList<QJsonObject> ofMove(const Case &now, CaseState to)
{
    QList<QJsonObject> list;
    const bool wasOn = isOnBoard(now);
    const bool staysOn = wasOn && !isEnded(to);
    if (wasOn && isEnded(to))
        list.append(boardRemove(now.id));
    if (staysOn) {
        QJsonObject data = now.fields.value(boardField()).value().toObject();
        if (to == CaseState::Agreed)
            data.insert(QStringLiteral("status"), QStringLiteral("agreed"));
        list.append(boardPut(now.id, data));
    }
    // A case that was begun at the desk has no submission that somebody could ask for.
    if (now.channel != QLatin1String("desk"))
        list.append(status(now.id, statusOf(to, staysOn)));
    return list;
}

} // namespace naober::effects
