// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/event.h"
#include "domain/record.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace naober {

/// Which records of a type; what is empty or invalid does not count.
struct RecordFilter
{
    QString category; ///< has exactly this category
    QString kind; ///< field "kind" ("association", "toilet", "ask")
    QString organization; ///< record id that the record's organization (or location's) names
    QString network; ///< record id
    QString service; ///< record id
    QString audience; ///< is for this audience, or for everybody
    QDateTime aliveAt; ///< validUntil, expires, closes or last occurrence not before this
};

/// Which times of which activities. Days are the village's calendar days.
struct OccurrenceQuery
{
    QDate from; ///< first day, must be valid
    QDate to; ///< last day, inclusive; invalid: as far as there are any
    QDateTime endsAfter; ///< leaves out what was over at this instant; invalid: nothing
    QString event; ///< only this event's
    QString category;
    QString network; ///< record id
    QString organization; ///< record id
    QString audience;
    int limit = 200; ///< 1 to 1000
    int offset = 0;
};

/// One time of an activity with the activity itself.
struct EventOccurrence
{
    QString eventId;
    int index = 0; ///< which of the event's occurrences
    Occurrence occurrence;
    QDate day; ///< the first day within the query that it is on
    Event event; ///< without its occurrences
};

/// A record and how far it is.
struct NearbyRecord
{
    Record record;
    double meters = 0.0; ///< great-circle distance
};

} // namespace naober
