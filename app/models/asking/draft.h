// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

namespace naober {

/// What somebody is filling in. In memory only: nothing of it is written anywhere before it is
/// sealed. A value; UI thread.
struct Draft
{
    enum class Kind { Request, Offer, Answer, Correction, SignUp };
    /// Whom the desk calls.
    enum class Who {
        Nobody, ///< not chosen yet
        Me,
        Other,
        Visit, ///< nobody: this person comes by
    };

    Kind kind = Kind::Request;
    bool practice = false; ///< everything but sending
    QString need; ///< a key of needs.h
    QString service; ///< record id
    QString target; ///< record id of what it is about
    QString title; ///< of the service or of the target, for the person
    QDate day;
    bool anyDay = false;
    QString part; ///< "morning", "afternoon", "evening", "any"
    QMap<QString, QString> answers; ///< by the question's id
    Who who = Who::Nobody;
    QString name;
    QString phone; ///< digits
    QString otherName; ///< for whom it is
    QString relation; ///< of who asks to that person
    QString contactTime; ///< as `part`
    QString text;
    QString topic; ///< of a correction: "phone", "address", "hours", "gone", "other"
    bool keepHere = false; ///< the person wants it remembered on this computer

    /// Something that says who somebody is or what they need was typed.
    bool holdsPersonal() const;
    /// Somebody has begun.
    bool isBegun() const;
    /// Overwrites what was typed, then empties all.
    void wipe();
};

} // namespace naober
