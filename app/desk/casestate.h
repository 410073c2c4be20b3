// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace naober {

/// Where a case stands.
enum class CaseState {
    Received, ///< came in, nobody looked
    Open, ///< understood; public text written, or kept off the board
    Proposed, ///< a helper was asked
    Agreed, ///< both sides know what, when, how long
    Done, ///< happened
    Referred, ///< ended: somebody else does it
    Duplicate, ///< ended: there is another case for it
    Withdrawn, ///< ended: not wanted any more
    Expired, ///< ended: nobody answered in time
};
inline constexpr int caseStates = 9;

/// Where the asking of one helper stands.
enum class MatchState { Proposed, Accepted, Declined };

/// The states that \a from may go to, in the order in which a screen offers them. This table is
/// the rule: what is not in it has no effect anywhere.
std::span<const CaseState> allowedMoves(CaseState from);
bool mayMove(CaseState from, CaseState to);
/// Done and whatever ended otherwise: from here on the time to forget runs.
bool isEnded(CaseState state);
/// True if \a to needs a `link`: a duplicate names its original, a referral whom to.
bool needsLink(CaseState to);
bool mayMove(MatchState from, MatchState to);

/// The name on the wire and in `--headless` ("received").
QString caseStateName(CaseState state);
std::optional<CaseState> caseStateFromName(QStringView name);
QString matchStateName(MatchState state);
std::optional<MatchState> matchStateFromName(QStringView name);

} // namespace naober
