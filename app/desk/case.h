// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/caseevent.h"

#include <QSet>

namespace naober {

/// One value of a field and the event that gave it.
struct FieldVersion
{
    QString event; ///< uuid of the event or submission
    QJsonValue value;
    QDateTime at;
    QString volunteer; ///< empty: the person self
    bool operator==(const FieldVersion &) const = default;
};

/// What a field of a case holds now. More than one version: two desks wrote it without having
/// seen each other; both stand until somebody chooses.
struct CaseField
{
    QList<FieldVersion> versions; ///< in the order of the fold; never empty

    QJsonValue value() const { return versions.last().value; }
    /// True if versions say different things.
    bool isConflict() const;
    /// What a new value takes the place of.
    QStringList events() const;
    bool operator==(const CaseField &) const = default;
};

/// One event or submission of a case as its history shows it.
struct CaseLogEntry
{
    QString id;
    QString kind; ///< an event's kind, or "submission"
    QDateTime at; ///< by the hub's clock where it is known
    QString desk;
    QString volunteer;
    QString text; ///< of a note
    bool effective = false; ///< false: illegal or too late when it came; kept, without effect
    bool undone = false;
    bool refused = false; ///< a change whose sender could not prove to be who asked; without effect
    bool operator==(const CaseLogEntry &) const = default;
};

/// One helper who was asked.
struct CaseMatch
{
    QString helper;
    MatchState state = MatchState::Proposed;
    QDateTime at; ///< of the last change
    bool operator==(const CaseMatch &) const = default;
};

/// A call that was promised.
struct CaseTask
{
    QDateTime due;
    int tries = 0;
    bool reached = false;
    QString promisedBy;
    bool operator==(const CaseTask &) const = default;
};

/// One step from state to state.
struct CaseTransition
{
    QString event;
    CaseState from = CaseState::Received;
    CaseState to = CaseState::Received;
    QDateTime at;
    QString link;
    bool operator==(const CaseTransition &) const = default;
};

/// A case as all its events tell it: the result of foldCase(). A value; any thread.
struct Case
{
    QString id;
    bool hasBeginning = false; ///< false: its beginning was erased, or never came
    int unreadable = 0; ///< submissions in it that could not be opened
    QString type; ///< of its submission ("request", "answer", …); "request" when begun at the desk
    QString target; ///< what its submission is about
    QString channel; ///< "kiosk", "home", "desk"
    QDateTime begun;
    QString number; ///< what people hear; empty: no desk took it up yet
    QStringList otherNumbers; ///< when two desks took it up at the same time
    CaseState state = CaseState::Received;
    QList<CaseTransition> transitions; ///< those in force, oldest first
    QMap<QString, CaseField> fields;
    QMap<QString, CaseMatch> matches;
    QMap<QString, CaseTask> tasks;
    QList<CaseLogEntry> log;

    /// When it ended, or invalid: what the time to forget is counted from.
    QDateTime ended() const;
    /// The link of the last transition: the original of a duplicate, whom it was referred to.
    QString link() const;
    /// A field's text, empty if it has none.
    QString text(const QString &field) const;
    QStringList conflicts() const;
    bool operator==(const Case &) const = default;
};

/// For `--headless` and tests: everything that a person at the desk sees.
QJsonObject caseToJson(const Case &folded);

} // namespace naober
