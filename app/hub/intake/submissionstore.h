// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"
#include "hub/intake/submission.h"

namespace naober {

/// What became of something that was sent to be kept.
enum class Kept {
    New,
    Same, ///< these bytes were here before
    Other, ///< other bytes were here before
    NoTarget, ///< what it is about is not there, or not its owner's
    Erased, ///< it was here, and is erased
    Refused, ///< it does not fit what is here
};

/// Submissions and what their owners are told. One transaction's use; \a secret is the hub's.
class SubmissionStore
{
public:
    SubmissionStore(Sql &sql, QByteArray secret)
        : m_sql(sql)
        , m_secret(std::move(secret))
    { }

    Kept keep(const Submission &submission, const QDateTime &now);
    /// What GET gives to who has the secret that \a ownerHash is of; nothing for everybody else,
    /// by the same steps.
    std::optional<QJsonObject> look(const QString &id, const QByteArray &ownerHash);
    /// What its owner sees from now on. Nothing happens if it is not there.
    void setStatus(const QString &id, const QString &status, const QJsonObject &publicPart,
                   const QDateTime &now);

    static bool isStatus(const QString &text);

private:
    bool owns(const QString &id, const QByteArray &ownerHash);
    void insert(const Submission &submission, const QDateTime &now);

    Sql &m_sql;
    const QByteArray m_secret;
};

} // namespace naober
