// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/villageinfo.h"
#include "sync/devicefile.h"

namespace naober {

/// For who keeps this machine: whether it is a device of the village, in words. UI thread.
class ThisMachine : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("This machine comes from the app.")
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Both must outlive it.
    ThisMachine(Records &records, VillageInfo &village, QObject *parent = nullptr);

    void setStanding(const DeviceStanding &standing);
    const DeviceStanding &standing() const { return m_standing; }

    bool isPaired() const { return m_standing.state == DeviceStanding::State::Paired; }
    /// "This machine is paired as a kiosk of Merelrooi."; empty for one that never was.
    QString text() const;
    /// Why the last link was not taken and what to do; empty when all is well.
    QString problem() const;

signals:
    void changed();

private:
    VillageInfo &m_village;
    DeviceStanding m_standing;
};

} // namespace naober
