// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskerror.h"
#include "domain/clock.h"
#include "feed/feedlink.h"
#include "seal/deskpairs.h"
#include "seal/keyring.h"
#include "seal/localkey.h"
#include "storage/deskfile.h"

namespace naober {

/// Who this desk is to the hub.
struct DeskIdentity
{
    FeedLink village;
    QString name;
    QString device; ///< empty: the hub has not answered yet
    QString token; ///< base64url
    std::optional<FeedLink> deskFeed;

    QByteArray authorization() const;
};

/// The hub's time as its newest head told it, which is one for all desks; before the first head
/// this machine's.
class HubTime final : public Clock
{
public:
    explicit HubTime(const Clock &clock)
        : m_clock(clock)
    { }
    void setHeard(const QDateTime &heard) { m_heard = heard; }
    QDateTime now() const override { return m_heard.isValid() ? m_heard : m_clock.now(); }

private:
    const Clock &m_clock;
    QDateTime m_heard;
};

/// What this desk keeps to itself, in desk.sqlite under the local key: its identity, its own pair,
/// the generations. Whatever is set is on the disk before the call returns. One thread.
class DeskVault
{
public:
    /// \a clock must outlive it. WrongPassphrase if \a key is not the one that the store was
    /// written with.
    static Result<std::unique_ptr<DeskVault>, DeskError> open(const QString &folder, LocalKey key,
                                                              const Clock &clock);

    const Clock &clock() const { return m_clock; }
    /// What generations are made, turned and destroyed by: a desk whose own clock is wrong must
    /// not destroy a key before the others do.
    HubTime &hubTime() { return m_hubTime; }
    DeskFile &store() const { return *m_store; }
    const std::optional<DeskIdentity> &identity() const { return m_identity; }
    bool isEnrolled() const { return m_identity && !m_identity->device.isEmpty(); }
    Result<void, DeskError> setIdentity(const DeskIdentity &identity);

    /// This desk's own pair; made when it is first asked for.
    Result<const DeskPairs *, DeskError> pairs();
    Result<void, DeskError> setPairs(DeskPairs pairs);

    /// Null until this desk is in.
    const KeyRing *ring() const { return m_ring ? &*m_ring : nullptr; }
    /// A second ring to change, and then to set.
    Result<KeyRing, DeskError> ringCopy() const;
    Result<void, DeskError> setRing(KeyRing ring);

    /// The highest number that this desk gave to a case: the larger of what it keeps twice; nothing
    /// when a damaged file lost both.
    Result<std::optional<qint64>, DeskError> caseCounter() const;
    /// Keeps its second copy. Before it is given out: a number that nobody got harms nobody.
    Result<void, DeskError> raiseCaseCounter(qint64 counter);
    /// The setting that is the first copy; it goes with the event.
    static QString counterSetting();

    QByteArray encrypted(const QByteArray &plain, const QString &name) const;
    Result<QByteArray, DeskError> decrypted(const QByteArray &row, const QString &name) const;

    // The local key follows the generations: LocalKeyChange.

    /// The id of the local key that the store in \a folder is under; empty: there is none yet.
    static Result<QString, DeskError> localKeyId(const QString &folder);
    /// True if a generation came or went since the key was changed.
    Result<bool, DeskError> isLocalKeyDue() const;
    /// Another local key that this machine may still hold: the next one, or an old one; or empty.
    Result<QString, DeskError> otherKey() const;
    /// The id of the next key, before it is kept anywhere.
    Result<void, DeskError> announceKey(const QString &id);
    /// Everything under \a next from now on but what no key opens; what was destroyed before cannot
    /// be read in an older copy of the file with it. The old key is the other one then.
    Result<void, DeskError> changeLocalKey(LocalKey next);
    /// The other key is gone from this machine.
    Result<void, DeskError> otherKeyForgotten();

private:
    DeskVault(std::unique_ptr<DeskFile> store, LocalKey key, const Clock &clock);
    Result<void, DeskError> load();
    Result<void, DeskError> settingsLost();
    Result<void, DeskError> keep(const QString &name, const QByteArray &plain);
    Result<QByteArray, DeskError> kept(const QString &name) const;

    std::unique_ptr<DeskFile> m_store;
    LocalKey m_key;
    const Clock &m_clock;
    HubTime m_hubTime;
    std::optional<DeskIdentity> m_identity;
    std::optional<DeskPairs> m_pairs;
    std::optional<KeyRing> m_ring;
};

} // namespace naober
