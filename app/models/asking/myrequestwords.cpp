// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of their own request.
#include "models/asking/myrequest.h"

namespace naober {

QString MyRequest::waitText(std::chrono::seconds wait) const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    return minutes <= 1 ? tr("Please wait a minute, then try again. Or call us.")
                        : tr("Please try again in %1 minutes. Or call us.").arg(minutes);
}

QString MyRequest::stateName() const
{
    switch (m_state) {
    case State::None:
        return {};
    case State::Kept:
        return QStringLiteral("kept");
    case State::Sent:
        return QStringLiteral("sent");
    case State::Seen:
        return QStringLiteral("seen");
    case State::Board:
        return QStringLiteral("board");
    case State::Arranged:
        return QStringLiteral("arranged");
    case State::Rejected:
        return QStringLiteral("rejected");
    case State::Withdrawn:
        return QStringLiteral("withdrawn");
    case State::TakenBack:
        return QStringLiteral("taken-back");
    case State::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString MyRequest::statusText() const
{
    switch (m_state) {
    case State::None:
        return {};
    case State::Kept:
        return tr("Your message lies safely on this machine. We send it as soon as there is "
                  "internet.");
    case State::Sent:
        return tr("Your message has arrived. The desk has not read it yet.");
    case State::Seen:
        return tr("The desk has read your message.");
    case State::Board:
        return tr("Your question is on the board, without your name.");
    case State::Arranged:
        return tr("It is arranged.");
    case State::Rejected:
        return tr("We could not help with this. Please call us, then we look for something else.");
    case State::Withdrawn:
        return tr("You have withdrawn this.");
    case State::TakenBack:
        return tr("You have withdrawn this. Nothing was sent.");
    case State::Refused:
        return tr("The desk could not take this. Please call us, then we help you.");
    }
    Q_UNREACHABLE();
}

} // namespace naober
