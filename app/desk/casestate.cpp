// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casestate.h"

#include <algorithm>
#include <utility>

namespace naober {

namespace {

using enum CaseState;

constexpr std::array fromReceived{Open, Duplicate, Referred, Withdrawn};
constexpr std::array fromOpen{Proposed, Done, Duplicate, Referred, Expired, Withdrawn};
constexpr std::array fromProposed{Agreed, Open, Withdrawn};
constexpr std::array fromAgreed{Done, Open, Withdrawn};
constexpr std::array fromEnded{Open}; // reopened, until it is erased

constexpr std::array<std::pair<CaseState, const char *>, caseStates> stateNames{{
    {Received, "received"},
    {Open, "open"},
    {Proposed, "proposed"},
    {Agreed, "agreed"},
    {Done, "done"},
    {Referred, "referred"},
    {Duplicate, "duplicate"},
    {Withdrawn, "withdrawn"},
    {Expired, "expired"},
}};

constexpr std::array<std::pair<MatchState, const char *>, 3> matchNames{{
    {MatchState::Proposed, "proposed"},
    {MatchState::Accepted, "accepted"},
    {MatchState::Declined, "declined"},
}};

template<typename E, std::size_t N>
QString nameOf(E value, const std::array<std::pair<E, const char *>, N> &names)
{
    const auto it = std::find_if(names.begin(), names.end(),
                                 [value](const auto &pair) { return pair.first == value; });
    return it == names.end() ? QString() : QString::fromLatin1(it->second);
}

template<typename E, std::size_t N>
std::optional<E> valueOf(QStringView name, const std::array<std::pair<E, const char *>, N> &names)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::span<const CaseState> allowedMoves(CaseState from)
{
    switch (from) {
    case Received:
        return fromReceived;
    case Open:
        return fromOpen;
    case Proposed:
        return fromProposed;
    case Agreed:
        return fromAgreed;
    case Done:
    case Referred:
    case Duplicate:
    case Withdrawn:
    case Expired:
        return fromEnded;
    }
    return {};
}

bool mayMove(CaseState from, CaseState to)
{
    const std::span<const CaseState> moves = allowedMoves(from);
    return std::find(moves.begin(), moves.end(), to) != moves.end();
}

bool isEnded(CaseState state)
{
    switch (state) {
    case Received:
    case Open:
    case Proposed:
    case Agreed:
        return false;
    case Done:
    case Referred:
    case Duplicate:
    case Withdrawn:
    case Expired:
        return true;
    }
    return false;
}

bool needsLink(CaseState to)
{
    return to == Duplicate || to == Referred;
}

bool mayMove(MatchState from, MatchState to)
{
    switch (from) {
    case MatchState::Proposed:
        return to == MatchState::Accepted || to == MatchState::Declined;
    case MatchState::Accepted: // a helper falls ill
        return to == MatchState::Declined;
    case MatchState::Declined: // asked again
        return to == MatchState::Proposed;
    }
    return false;
}

QString caseStateName(CaseState state)
{
    return nameOf(state, stateNames);
}

std::optional<CaseState> caseStateFromName(QStringView name)
{
    return valueOf(name, stateNames);
}

QString matchStateName(MatchState state)
{
    return nameOf(state, matchNames);
}

std::optional<MatchState> matchStateFromName(QStringView name)
{
    return valueOf(name, matchNames);
}

} // namespace naober
