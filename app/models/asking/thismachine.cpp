// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/thismachine.h"

namespace naober {

using State = DeviceStanding::State;

ThisMachine::ThisMachine(Records &records, VillageInfo &village, QObject *parent)
    : QObject(parent)
    , m_village(village)
{
    connect(&records, &Records::wordsChanged, this, &ThisMachine::changed);
    connect(&village, &VillageInfo::changed, this, &ThisMachine::changed);
}

void ThisMachine::setStanding(const DeviceStanding &standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    emit changed();
}

QString ThisMachine::text() const
{
    const bool isKiosk = m_standing.role == QLatin1String("kiosk");
    const QString name = m_village.name();
    switch (m_standing.state) {
    case State::None:
        return {};
    case State::Asked:
        return tr("This machine is being paired with %1. We try until %1 answers.").arg(name);
    case State::Paired:
        return isKiosk ? tr("This machine is paired as a kiosk of %1.").arg(name)
                       : tr("This machine is paired as a home computer of %1.").arg(name);
    case State::Refused:
        return tr("This machine could not be paired with %1.").arg(name);
    case State::Revoked:
        return tr("This machine is not paired with %1 any more. What was left here stays here "
                  "until it is paired again.")
            .arg(name);
    case State::Unknown:
        return tr("%1 does not know this machine any more. What was left here stays here until it "
                  "is paired again.")
            .arg(name);
    case State::Lost:
        return tr("This machine is not paired with %1 any more, because an older copy of its "
                  "settings was put back.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString ThisMachine::problem() const
{
    const QString &word = m_standing.problem;
    if (m_standing.state == State::Revoked || m_standing.state == State::Unknown
        || m_standing.state == State::Lost) {
        if (word.isEmpty())
            return tr("Ask the keeper of the village for a new link.");
    } else if (word.isEmpty() || m_standing.state == State::Asked) {
        return {};
    }
    if (word == QLatin1String("code-used"))
        return tr("Another machine has used the link. Ask the keeper of the village for a new "
                  "link.");
    if (word == QLatin1String("code-unknown"))
        return tr("The link is older than half an hour, or the village does not know it. Ask the "
                  "keeper of the village for a new link.");
    if (word == QLatin1String("role-may-not"))
        return tr("The link is for another kind of machine. Ask the keeper of the village for a "
                  "new link.");
    return tr("The village did not accept the link. Ask the keeper of the village for a new link.");
}

} // namespace naober
