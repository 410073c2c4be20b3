// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/deskevent.h"
#include "hub/intake/sql.h"
#include "hub/intake/submissionstore.h"

#include <QStringList>

namespace naober {

/// What desks write: events with what they have the hub do, and intake keys. One transaction's
/// use; \a secret is the hub's.
class DeskStore
{
public:
    DeskStore(Sql &sql, QByteArray secret, QDateTime now)
        : m_sql(sql)
        , m_secret(std::move(secret))
        , m_now(std::move(now))
    { }

    /// Keeps the event and does its effects. Effects on what is not there, or is there no more, do
    /// nothing: a desk that was away must not be stopped by them.
    Kept keep(const DeskEvent &event);
    /// New: a generation more; Same: nothing or only `wrapped` has changed.
    Kept keep(const IntakeKeyForm &key, bool *changed);

    /// What the effects touched beyond the desk feed.
    bool villageChanged() const { return m_villageChanged; }
    bool erased() const { return m_erased; }
    /// Records of the desk feed that are to be published besides the event or key.
    QStringList alsoChanged() const { return m_alsoChanged; }

private:
    void apply(const QJsonObject &effect, const DeskEvent &event);
    void board(const QJsonObject &effect, const QString &parent);
    void overlay(const QJsonObject &effect);
    void erase(const QJsonObject &effect);
    Kept rewrap(const IntakeKeyForm &key, const QVariantList &row, bool *changed);
    bool mayReplace(const QJsonObject &before, const IntakeKeyForm &key);

    Sql &m_sql;
    const QByteArray m_secret;
    const QDateTime m_now;
    bool m_villageChanged = false;
    bool m_erased = false;
    QStringList m_alsoChanged;
};

} // namespace naober
