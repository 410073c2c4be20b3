// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedlink.h"
#include "storage/storageerror.h"

#include <optional>

namespace naober {

class HomeStore;

/// How this machine stands with its village's hub, as a device of it (submissions.md §5).
struct DeviceStanding
{
    enum class State {
        None, ///< never paired: it counts with all that are not
        Asked, ///< it has a code that the hub has not answered yet
        Paired,
        Refused, ///< the hub did not take the code
        Revoked, ///< the hub told it so
        Unknown, ///< the hub does not know its token: it may have been put back from an older copy
        Lost, ///< it was paired, and what it was known by is gone: a backup was put back
    };

    State state = State::None;
    QString feed; ///< the village's
    QString role; ///< "kiosk" or "home"
    /// The hub's word for why the last code was not taken ("code-used"); also of a machine that
    /// stays paired as it was.
    QString problem;
    /// The hub turned it away and has not taken it again: nothing is asked here, and what waits is
    /// not sent without a token.
    bool turnedAway = false;
    QByteArray taken; ///< SHA-256 of the last code: a link that is given at each start counts once

    bool operator==(const DeviceStanding &) const = default;
};

/// A word for logs and scripts: "none", "asked", "paired", "refused", "revoked", "unknown", "lost".
QString deviceStateName(DeviceStanding::State state);

/// A code on its way to the hub.
struct DeviceRequest
{
    QString feed;
    DeviceInvitation invitation;
    QByteArray publicKey; ///< 32 bytes; the same each time, so that the answer is

    bool operator==(const DeviceRequest &) const = default;
};

/// What a machine keeps of its being a device, in its HomeStore: the token and the code as secrets,
/// the rest for a person to read. On the thread of its store, which must outlive it.
class DeviceFile
{
public:
    explicit DeviceFile(HomeStore &home)
        : m_home(home)
    { }

    /// With \a feed's hub.
    DeviceStanding standing(const QString &feed) const;
    std::optional<DeviceRequest> request() const;
    /// "Bearer <device>.<token>" for \a feed's hub; empty: none.
    QByteArray authorization(const QString &feed) const;

    /// Until the hub has answered.
    Result<void, StorageError> ask(const DeviceRequest &request);
    /// The hub has taken the code, which is forgotten.
    Result<void, StorageError> accept(const DeviceRequest &request,
                                      const QByteArray &authorization);
    /// It has not, for good; what the machine was before, there or in another village, it stays,
    /// and another code that waits goes on waiting.
    Result<void, StorageError> refuse(const DeviceRequest &refused, const QString &problem);
    /// The token is forgotten.
    Result<void, StorageError> revoke();
    /// The hub does not know the token, which is kept: it may again.
    Result<void, StorageError> disown();
    /// It does: ends what disown() began, else changes nothing.
    Result<void, StorageError> own();

private:
    DeviceStanding saved(const QString &key) const;
    DeviceStanding standingOfPass(DeviceStanding::State state) const;
    Result<void, StorageError> save(const QString &key, const DeviceStanding &standing);

    HomeStore &m_home;
};

} // namespace naober
