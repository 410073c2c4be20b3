// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/shownrecords.h"

#include "hub/intake/deskfeedrows.h"

#include <QJsonDocument>

namespace naober {

void ShownRecords::refresh(const QString &caseId, const QString &after)
{
    const auto submission =
        m_sql.row(QStringLiteral("SELECT status FROM submission WHERE id = ? AND op = 'create'"), 1,
                  {caseId});
    const QString status = submission ? submission->at(0).toString() : QString();
    // What its owner has withdrawn is off the board, whatever is kept of it (DeskAdditions).
    const auto board = status == QLatin1String("withdrawn")
        ? std::nullopt
        : m_sql.row(QStringLiteral("SELECT json FROM board WHERE parent = ? AND json IS NOT NULL"),
                    1, {caseId});
    QJsonObject shown{
        {QStringLiteral("case"), caseId},
        {QStringLiteral("status"), status},
        {QStringLiteral("board"),
         board ? QJsonDocument::fromJson(board->at(0).toByteArray()).object() : QJsonObject()}};
    DeskFeedRows rows(m_sql);
    const QString id = QString(QLatin1String("shown-") + caseId);
    const std::optional<QJsonObject> known = rows.json(id);
    const bool isPlain = !board && (status.isEmpty() || status == QLatin1String("received"));
    if (known ? known->value(QLatin1String("status")) == shown.value(QLatin1String("status"))
                && known->value(QLatin1String("board")) == shown.value(QLatin1String("board"))
              : isPlain) {
        return;
    }
    shown.insert(QStringLiteral("after"), after);
    rows.put({id, DeskFeedRows::shownType(), caseId, m_now, {}, shown});
    m_written.append(id);
}

} // namespace naober
