// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

#include <QStringList>

namespace naober {

/// Takes cases and submissions out of the hub's memory for good, and remembers what has still to
/// go from the feeds. What was erased stays known by a keyed hash of its number alone, so that a
/// late copy of it is not taken for new. One transaction's use; \a secret is the hub's.
class Eraser
{
public:
    Eraser(Sql &sql, QByteArray secret, QDateTime now)
        : m_sql(sql)
        , m_secret(std::move(secret))
        , m_now(std::move(now))
    { }

    /// Everything of these cases or submissions.
    void erase(const QStringList &ids);
    bool isErased(const QString &id);
    /// Whether \a id was erased and had come with these bytes.
    bool wasErasedWith(const QString &id, const QByteArray &bodyHash);
    /// Forgets those that nobody can send again.
    static void forgetOld(Sql &sql, const QDateTime &now);

private:
    void eraseOne(const QString &id);
    void eraseBoard(const QString &parent);
    void bury(const QString &id, const QVariant &bodyHash);
    QByteArray hashOf(const QString &id) const;

    Sql &m_sql;
    const QByteArray m_secret;
    const QDateTime m_now;
};

} // namespace naober
