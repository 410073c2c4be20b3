// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefold.h"

namespace naober {

/// Writes events of one case as a desk does, one minute apart.
class CaseWriter
{
public:
    explicit CaseWriter(QString desk = QStringLiteral("desk-a"), QString caseId = newUuid())
        : m_desk(std::move(desk))
        , m_case(std::move(caseId))
    { }

    QString caseId() const { return m_case; }
    CaseEvent event(const CaseDeed &deed)
    {
        m_at = m_at.addSecs(60);
        return {newUuid(), m_case, m_at, {}, m_desk, QStringLiteral("Ans"), deed};
    }
    CaseEvent opened(const QString &number = QStringLiteral("A-1"), const QString &submission = {})
    {
        return event(CaseOpened{submission, number});
    }
    CaseEvent moved(CaseState from, CaseState to, const QString &link = {})
    {
        return event(CaseMoved{from, to, link});
    }
    CaseEvent set(const QString &field, const QJsonValue &value, const QStringList &base = {})
    {
        return event(CaseFieldsSet{{{field, base}}, {{field, value}}});
    }
    CaseEvent undone(const QString &undoes) { return event(CaseUndone{undoes}); }
    /// Of the person with \a proof.
    CaseSubmission submission(const QMap<QString, QString> &fields = {},
                              const QString &op = QStringLiteral("create"),
                              const QByteArray &proof = QByteArray(32, 'p'))
    {
        m_at = m_at.addSecs(60);
        const bool create = op == QLatin1String("create");
        return {create ? m_case : newUuid(),
                m_at,
                QStringLiteral("kiosk"),
                op,
                QStringLiteral("request"),
                create ? QString() : m_case,
                {},
                true,
                fields,
                proof};
    }

private:
    QString m_desk;
    QString m_case;
    QDateTime m_at{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
};

} // namespace naober
