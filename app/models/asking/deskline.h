// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/villageinfo.h"
#include "seal/trustedintakekey.h"

#include <QUrl>

#include <optional>

namespace naober {

class HomeStore;

/// Where the machine's letters to the desk go, and whom it trusts for it.
struct DeskEnds
{
    QString feed; ///< its id
    QByteArray deskKey; ///< the desks' signing key of the pairing link; empty: it had none
    QUrl hub; ///< the feed head's address for submissions; empty: there is no hub
    QByteArray authorization; ///< "Bearer …" of a paired device, or empty
    bool turnedAway = false; ///< the hub does not know this machine any more: nothing is asked

    /// Nothing goes there at all: a machine that was turned away has to say who it was.
    bool isShut() const { return turnedAway && authorization.isEmpty(); }

    bool operator==(const DeskEnds &) const = default;
};

/// Whether something can be left for the desk on this machine now, and how much a person may type
/// here: the village's policy and a key that this machine trusts (submissions.md §4). When it is
/// closed, people are told to call. UI thread.
class DeskLine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The line to the desk comes from the app.")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool distrusted READ isDistrusted NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool numberOnly READ isNumberOnly NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)

public:
    enum class Reason {
        Open,
        NoDesk, ///< nobody could be called
        NoKey, ///< no desk has been enrolled, or the pairing link had no desk key
        Distrusted, ///< the key is not the desks', or an older one
        NoHub, ///< the village takes nothing over the network
        TurnedAway, ///< this machine was a device, and is none any more
        NoStore, ///< this machine cannot keep anything
    };

    /// \a records and \a village must outlive it.
    DeskLine(Records &records, VillageInfo &village, bool kiosk, QObject *parent = nullptr);

    /// The store of this thread, not owned; null while there is none.
    void setHome(HomeStore *home);
    HomeStore *home() const { return m_home; }
    void setEnds(const DeskEnds &ends);
    const DeskEnds &ends() const { return m_ends; }

    bool isKiosk() const { return m_kiosk; }
    Reason reason() const { return m_reason; }
    bool isOpen() const { return m_reason == Reason::Open; }
    bool isDistrusted() const { return m_reason == Reason::Distrusted; }
    /// For the person: why it is closed and what to do; empty when it is open.
    QString message() const;
    RequestPolicy policy() const;
    /// Nothing is typed here.
    bool isNumberOnly() const { return policy() == RequestPolicy::ShowNumber; }
    /// Names and free text may be typed here, not only digits.
    bool isFull() const { return policy() == RequestPolicy::Full; }
    /// What to seal to; nothing unless it is open.
    const std::optional<TrustedIntakeKey> &key() const { return m_key; }
    /// \a now, or the date of the village's data if that is later: a machine whose clock stopped
    /// years ago must not ask for something that is over before it is sent. UTC.
    QDateTime soundTime(const QDateTime &now) const;
    Records &records() const { return m_records; }
    VillageInfo &village() const { return m_village; }

signals:
    void changed();

private:
    void look();
    Reason examine();
    int newestSeen() const;
    void remember(int generation);

    Records &m_records;
    VillageInfo &m_village;
    const bool m_kiosk;
    HomeStore *m_home = nullptr;
    DeskEnds m_ends;
    Reason m_reason = Reason::NoDesk;
    std::optional<TrustedIntakeKey> m_key;
};

} // namespace naober
