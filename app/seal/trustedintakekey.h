// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/village.h"

#include <QByteArray>

namespace naober {

/// Why a device seals nothing and shows the desk's telephone number (submissions.md §4).
enum class IntakeKeyError {
    NoDeskKey, ///< the pairing link had no desk key
    Missing, ///< the village has no intake key yet
    Malformed,
    BadSignature, ///< not signed by this village's desks for this feed: somebody swapped it
    OlderGeneration, ///< than one that was seen here: somebody put it back
};

/// An intake key whose signature was checked, with the feed it was made for. Only
/// verifyIntakeKey() and a desk's own KeyRing make one. A value; any thread.
class TrustedIntakeKey
{
public:
    int generation() const { return m_generation; }
    QByteArray publicKey() const { return m_publicKey; }
    QString feedId() const { return m_feedId; }

    bool operator==(const TrustedIntakeKey &) const = default;

private:
    friend class KeyRing;
    friend Result<TrustedIntakeKey, IntakeKeyError> verifyIntakeKey(const IntakeKey &villageKey,
                                                                    const QByteArray &deskKey,
                                                                    const QString &feedId,
                                                                    int newestSeen);
    TrustedIntakeKey(int generation, QByteArray publicKey, QString feedId)
        : m_generation(generation)
        , m_publicKey(std::move(publicKey))
        , m_feedId(std::move(feedId))
    { }

    int m_generation;
    QByteArray m_publicKey;
    QString m_feedId;
};

/// Checks the village record's key. \a deskKey are the 32 bytes of the pairing link, empty when it
/// had none; \a newestSeen is the highest generation that this machine ever accepted (0: none),
/// which the caller keeps in home.sqlite.
Result<TrustedIntakeKey, IntakeKeyError> verifyIntakeKey(const IntakeKey &villageKey,
                                                         const QByteArray &deskKey,
                                                         const QString &feedId, int newestSeen);

/// One English line for a keeper.
QString intakeKeyErrorText(IntakeKeyError error);

} // namespace naober
