// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

#include "domain/record.h"

#include <QJsonObject>

namespace naober {

/// What the desk feed is to say (submissions.md §6), in the order in which it came. One
/// transaction's use.
class DeskFeedRows
{
public:
    explicit DeskFeedRows(Sql &sql)
        : m_sql(sql)
    { }

    static QString submissionType() { return QStringLiteral("submission"); }
    static QString eventType() { return QStringLiteral("caseEvent"); }
    static QString keyType() { return QStringLiteral("intakeKey"); }
    static QString deviceType() { return QStringLiteral("device"); }
    static QString keepingType() { return QStringLiteral("keeping"); }
    static QString shownType() { return QStringLiteral("shown"); }

    struct Entry
    {
        QString id;
        QString type;
        QString parent; ///< the case that it belongs to; empty: none
        QDateTime received;
        QByteArray bodyHash; ///< empty: none
        QJsonObject json;
    };
    /// Adds it, or changes what it says and leaves it in its place.
    void put(const Entry &entry);
    /// Type and hash of what stands under \a id.
    struct Known
    {
        QString type;
        QByteArray bodyHash;
    };
    std::optional<Known> find(const QString &id);
    /// What the record \a id says now.
    std::optional<QJsonObject> json(const QString &id);

    /// All, in order, to be published.
    QList<RecordChange> all();
    /// These, in order; what is not there any more is left out.
    QList<RecordChange> some(const QStringList &ids);

private:
    Sql &m_sql;
};

} // namespace naober
