// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desktransport.h"
#include "domain/record.h"
#include "seal/trustedintakekey.h"

#include <QJsonObject>
#include <QSet>

namespace naober {

/// The hub's side of submissions.md without disk or network, for histories by the thousand. It
/// checks what the contract says a hub checks, and knows no key.
class MemoryHub
{
public:
    explicit MemoryHub(const Clock &clock)
        : m_clock(clock)
    { }

    QDateTime time() const { return m_clock.now(); }
    /// Pairs a desk; its id.
    QString addDesk(const QString &name, const QByteArray &publicKey);
    void revoke(const QString &device);
    bool isRevoked(const QString &device) const;

    /// `PUT /v1/submissions/{uuid}`: the status.
    int submit(const QString &id, const QJsonObject &body);
    /// What the hub ends by itself, because nobody answered.
    void expire(const QString &submission);
    /// What a desk sends.
    ApiAnswer answer(const QString &device, const DeskCall &call);
    /// What the owner sees.
    QString statusOf(const QString &submission) const { return m_status.value(submission); }
    QStringList board() const;
    /// The request on the board for a case, without its source; empty: none.
    QJsonObject boardOf(const QString &caseId) const;

    /// The desk feed after \a cursor; everything as a snapshot when its epoch is another.
    QList<RecordChange> log() const { return m_log; }
    QList<RecordChange> live() const;
    Cursor cursor() const { return {m_epoch, m_seq}; }
    /// Changes a byte of what is sealed in \a id, as a hub that means harm could.
    void tamper(const QString &id);
    /// Says in the desk feed what no desk sent, as such a hub could too.
    void forge(const QString &id, const QString &type, const QJsonObject &json);
    /// Puts the data of one record under another id.
    void swapData(const QString &a, const QString &b);
    const QJsonObject *record(const QString &id) const;
    /// The village's key as devices see it; checked against the desks' key by who uses it.
    IntakeKey intakeKey() const;
    QByteArray deskKey() const;
    /// Everything that a thief of the hub would have.
    QByteArray allBytes() const;

private:
    struct Entry
    {
        QString id;
        QString type;
        QString parent;
        QByteArray body;
        QJsonObject json;
        qint64 seq = 0;
    };
    void put(const QString &id, const QString &type, const QString &parent, const QByteArray &body,
             const QJsonObject &json);
    Entry *find(const QString &id);
    int putEvent(const QString &device, const QString &id, const QByteArray &body);
    int putPair(const QString &device, const QByteArray &body);
    int putKeys(int generation, const QByteArray &body);
    void lackNoMore(const QString &device, int generation);
    void apply(const QJsonObject &effect, const QString &caseId);
    /// What desks are told of what is shown.
    void tellShown(const QString &caseId, const QString &after);
    void erase(const QString &id);
    QString now() const;

    const Clock &m_clock;
    QList<Entry> m_entries;
    QList<RecordChange> m_log;
    QHash<QString, QByteArray> m_buried; ///< erased: id → body
    QHash<QString, QString> m_status;
    QHash<QString, QString> m_earlier; ///< status before the last change
    QHash<QString, QJsonObject> m_board; ///< by case
    QHash<QString, QString> m_devices; ///< id → revoked
    qint64 m_epoch = 1;
    qint64 m_seq = 0;
    int m_count = 0;
};

} // namespace naober
