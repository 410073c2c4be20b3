// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/helpdesk.h"
#include "sync/devicepairing.h"
#include "sync/feedpin.h"
#include "sync/outboxservice.h"

#include <memory>

namespace naober {

/// Joins the help desk that pages see to the machine under it: the store, the village's hub, this
/// machine's place among the hub's devices, the thread that empties the outbox, the system's
/// keychain. UI thread.
class DeskPost : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \a clock is the machine's.
    DeskPost(HelpDesk &help, QString dataFolder, const Clock &clock, QObject *parent = nullptr);
    ~DeskPost() override;

    /// Null while there is no store: its file may be replaced then.
    void setHome(HomeStore *home);
    /// An invitation that its link brought is taken up.
    void setVillage(const std::optional<FeedPin> &pin);
    /// Begins to send. \a remembers: what somebody wishes to keep on this computer may be kept.
    void start(bool remembers);

private:
    void send();
    void joinEnds();
    void takeUp(const FeedLink &link);

    HelpDesk &m_help;
    const QString m_dataFolder;
    const Clock &m_clock;
    HomeStore *m_home = nullptr;
    std::optional<FeedPin> m_pin;
    DevicePairing m_device;
    std::unique_ptr<OutboxService> m_outbox; ///< while it sends
    std::unique_ptr<LocalKeyStore> m_keys;
    bool m_started = false;
};

} // namespace naober
