// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubworkshop.h"
#include "hub/intake/intake.h"

#include <QJsonObject>

namespace naober {

/// The keeper's commands on a hub's devices and memory, in the running hub and without one alike.
/// Lives on the main thread; no publishing run may be going on.
class HubAdmin
{
public:
    HubAdmin(HubWorkshop &workshop, Intake &intake)
        : m_workshop(workshop)
        , m_intake(intake)
    { }

    /// `{"command":"pair","role","name"}` → `{"link","code"}`; `devices` → `{"devices":[…]}`;
    /// `revoke` and `erase` with `id` → `{"known":flag}`. What went wrong is in `error`, in words.
    QJsonObject run(const QJsonObject &command);

private:
    QJsonObject pair(const QString &role, const QString &name);
    QJsonObject devices();
    QJsonObject revoke(const QString &id);
    QJsonObject erase(const QString &id);

    HubWorkshop &m_workshop;
    Intake &m_intake;
};

/// The write side of a workshop, or one line why not.
Result<std::unique_ptr<Intake>, QString> openIntake(HubWorkshop &workshop, const Clock &clock);

} // namespace naober
