// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/deviceregister.h"
#include "hub/intake/ratelimits.h"
#include "hub/intake/worklane.h"

#include <QStringList>

#include <functional>
#include <mutex>

namespace naober {

/// What a new device is told about where things are.
struct PairingLinks
{
    QString feed;
    QString deskFeed;
};

/// What the door and what stands behind it share. Made and kept by the Intake; any thread.
struct IntakeContext
{
    IntakeContext(const Clock &now, const QString &file)
        : clock(now)
        , writer(file, WorkLane::Kind::Writing)
        , reader(file, WorkLane::Kind::Reading)
        , limits(now)
    { }

    const Clock &clock;
    QString feedId; ///< the village feed's
    QByteArray secret; ///< the hub's
    WorkLane writer;
    WorkLane reader;
    DeviceRegister devices;
    RateLimits limits;

    /// What was committed and has to be published. Called on the writer's thread.
    struct News
    {
        QStringList deskRecords; ///< ids that are new or other
        bool village = false; ///< board, overlays or intake key
        bool erased = false;
    };
    std::function<void(const News &)> tell;

    PairingLinks links() const
    {
        const std::lock_guard lock(m_mutex);
        return m_links;
    }
    void setLinks(const PairingLinks &links)
    {
        const std::lock_guard lock(m_mutex);
        m_links = links;
    }

private:
    mutable std::mutex m_mutex;
    PairingLinks m_links;
};

} // namespace naober
