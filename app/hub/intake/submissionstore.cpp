// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/submissionstore.h"

#include "hub/intake/deskfeedrows.h"
#include "hub/intake/eraser.h"
#include "hub/intake/secrets.h"

#include <QJsonDocument>

namespace naober {

namespace {

constexpr qsizetype hashSize = 32;

/// Something to compare with where there is nothing.
QByteArray orNobody(const QByteArray &hash)
{
    return hash.size() == hashSize ? hash : QByteArray(hashSize, '\0');
}

} // namespace

Kept SubmissionStore::keep(const Submission &submission, const QDateTime &now)
{
    const auto row = m_sql.row(
        QStringLiteral("SELECT owner, body_hash FROM submission WHERE id = ?"), 2, {submission.id});
    if (row) {
        const bool owner = secrets::same(row->at(0).toByteArray(), submission.ownerHash);
        const bool bytes = secrets::same(row->at(1).toByteArray(), submission.bodyHash);
        return owner && bytes ? Kept::Same : Kept::Other;
    }
    DeskFeedRows records(m_sql);
    if (Eraser(m_sql, m_secret, now).isErased(submission.id))
        return Kept::Erased;
    if (records.find(submission.id))
        return Kept::Other;
    if (!submission.creates() && !owns(submission.target, submission.ownerHash))
        return Kept::NoTarget;
    insert(submission, now);
    records.put({submission.id,
                 DeskFeedRows::submissionType(),
                 submission.parent(),
                 now,
                 {},
                 submission.toDeskJson(now)});
    if (submission.op == QLatin1String("withdraw")) {
        m_sql.change(QStringLiteral("UPDATE submission SET earlier = status, status = 'withdrawn', "
                                    "status_at = ? WHERE id = ? AND status <> 'withdrawn'"),
                     {sqlTime(now), submission.target});
    } else if (submission.op == QLatin1String("restore")) {
        m_sql.change(QStringLiteral("UPDATE submission SET status = earlier, status_at = ? "
                                    "WHERE id = ? AND status = 'withdrawn' AND earlier <> ''"),
                     {sqlTime(now), submission.target});
    }
    return Kept::New;
}

void SubmissionStore::insert(const Submission &submission, const QDateTime &now)
{
    m_sql.change(QStringLiteral("INSERT INTO submission(id, owner, body_hash, op, target, "
                                "not_after, received, status, earlier, status_at, public) "
                                "VALUES(?,?,?,?,?,?,?,'received','',?,?)"),
                 {submission.id, submission.ownerHash, submission.bodyHash, submission.op,
                  sqlText(submission.target), sqlTime(submission.notAfter), sqlTime(now),
                  sqlTime(now), QByteArray("{}")});
}

bool SubmissionStore::owns(const QString &id, const QByteArray &ownerHash)
{
    const auto row = m_sql.row(
        QStringLiteral("SELECT owner FROM submission WHERE id = ? AND op = 'create'"), 1, {id});
    return secrets::same(ownerHash, orNobody(row ? row->at(0).toByteArray() : QByteArray()));
}

std::optional<QJsonObject> SubmissionStore::look(const QString &id, const QByteArray &ownerHash)
{
    const auto row = m_sql.row(
        QStringLiteral("SELECT owner, status, status_at, public FROM submission WHERE id = ?"), 4,
        {id});
    const QVariantList found = row.value_or(QVariantList{{}, {}, {}, {}});
    const bool owner = secrets::same(ownerHash, orNobody(found.at(0).toByteArray()));
    const QJsonObject json{
        {QStringLiteral("status"), found.at(1).toString()},
        {QStringLiteral("at"), instantText(sqlTime(found.at(2)))},
        {QStringLiteral("public"), QJsonDocument::fromJson(found.at(3).toByteArray()).object()}};
    return owner ? std::optional(json) : std::nullopt;
}

void SubmissionStore::setStatus(const QString &id, const QString &status,
                                const QJsonObject &publicPart, const QDateTime &now)
{
    m_sql.change(
        QStringLiteral("UPDATE submission SET earlier = status, status = ?, "
                       "status_at = ?, public = ? WHERE id = ?"),
        {status, sqlTime(now), QJsonDocument(publicPart).toJson(QJsonDocument::Compact), id});
}

bool SubmissionStore::isStatus(const QString &text)
{
    static const QStringList statuses{QStringLiteral("received"), QStringLiteral("published"),
                                      QStringLiteral("rejected"), QStringLiteral("withdrawn"),
                                      QStringLiteral("done")};
    return statuses.contains(text);
}

} // namespace naober
