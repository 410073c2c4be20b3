// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/openinghourstext.h"

#include "domain/limits.h"
#include "domain/text.h"
#include "import/openinghourstokens.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace naober {

namespace {

using Kind = HoursToken::Kind;

struct Stretch
{
    QTime opens;
    QTime closes;
    bool operator==(const Stretch &) const = default;

    bool overlaps(const Stretch &other) const
    {
        const auto end = [](const Stretch &stretch) {
            const int minutes = stretch.closes.msecsSinceStartOfDay() / 60000;
            return stretch.closes <= stretch.opens ? minutes + 24 * 60 : minutes;
        };
        const auto begin = [](const Stretch &stretch) {
            return stretch.opens.msecsSinceStartOfDay() / 60000;
        };
        return begin(*this) < end(other) && begin(other) < end(*this);
    }
};

/// Days and what holds on them, as one piece of the text says it.
struct Clause
{
    QList<HoursToken> tokens;
    QList<int> days;
    QList<Stretch> stretches;
    bool closed = false;
    bool understood = true;
    QString remark; ///< "op afspraak", beside hours that were understood

    bool hasDays() const { return !days.isEmpty(); }
    bool hasHours() const { return closed || !stretches.isEmpty(); }
};

/// "…, gesloten op vrijdag": closed begins a clause of its own.
bool isClosedBeforeDays(const QList<HoursToken> &tokens, qsizetype index)
{
    return tokens.at(index).kind == Kind::Closed && index > 0
        && tokens.at(index - 1).kind == Kind::Soft && index + 1 < tokens.size()
        && tokens.at(index + 1).kind == Kind::Days;
}

/// Cuts at hard separators, and where days begin after hours.
QList<Clause> clausesOf(const QList<HoursToken> &tokens)
{
    QList<Clause> clauses{Clause()};
    bool daysSeen = false;
    bool hoursSeen = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const HoursToken &token = tokens.at(i);
        const bool onlyClosed =
            hoursSeen && !daysSeen && clauses.back().tokens.front().kind == Kind::Closed;
        if (token.kind == Kind::Hard || (token.kind == Kind::Days && hoursSeen && !onlyClosed)
            || (hoursSeen && isClosedBeforeDays(tokens, i))) {
            clauses.append(Clause());
            daysSeen = false;
            hoursSeen = false;
        }
        if (token.kind == Kind::Hard)
            continue;
        daysSeen = daysSeen || token.kind == Kind::Days;
        hoursSeen = hoursSeen || token.kind == Kind::Range || token.kind == Kind::Closed;
        clauses.back().tokens.append(token);
    }
    for (Clause &clause : clauses) {
        while (!clause.tokens.isEmpty() && clause.tokens.back().kind == Kind::Soft)
            clause.tokens.removeLast();
        while (!clause.tokens.isEmpty() && clause.tokens.front().kind == Kind::Soft)
            clause.tokens.removeFirst();
    }
    clauses.removeIf([](const Clause &clause) { return clause.tokens.isEmpty(); });
    return clauses;
}

void addDays(Clause &clause, const QList<int> &days)
{
    for (const int day : days) {
        if (!clause.days.contains(day))
            clause.days.append(day);
    }
}

/// From the last day named through \a last, over the end of the week if need be.
void addDaysThrough(Clause &clause, int last)
{
    for (int day = clause.days.back(); day != last;) {
        day = day % 7 + 1;
        addDays(clause, {day});
    }
}

/// "op afspraak" after hours limits them; after "en", "of" or a comma it adds to them.
void readAppointment(Clause &clause, qsizetype index, const QString &text)
{
    const HoursToken &token = clause.tokens.at(index);
    const QString words = text.mid(token.from, token.to - token.from);
    const bool adds = words.startsWith(QLatin1String("en "), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("of "), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("or "), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("and "), Qt::CaseInsensitive)
        || (index > 0 && clause.tokens.at(index - 1).kind == Kind::Soft);
    clause.understood = clause.understood && adds && !clause.stretches.isEmpty();
    clause.remark = words.section(QLatin1Char(' '), words.count(QLatin1Char(' ')) > 1 ? 1 : 0);
}

void readClause(Clause &clause, const QString &text)
{
    for (qsizetype i = 0; i < clause.tokens.size(); ++i) {
        const HoursToken &token = clause.tokens.at(i);
        const bool after = i > 0 && clause.tokens.at(i - 1).kind == Kind::Dash;
        switch (token.kind) {
        case Kind::Days:
            if (after && !clause.days.isEmpty() && token.days.size() == 1)
                addDaysThrough(clause, token.days.front());
            else
                addDays(clause, token.days);
            break;
        case Kind::Dash: {
            const bool between = i > 0 && i + 1 < clause.tokens.size()
                && clause.tokens.at(i - 1).kind == Kind::Days
                && clause.tokens.at(i + 1).kind == Kind::Days;
            clause.understood = clause.understood && between;
            break;
        }
        case Kind::Range:
            clause.stretches.append({token.opens, token.closes});
            break;
        case Kind::Closed:
            clause.closed = true;
            break;
        case Kind::Appointment:
            readAppointment(clause, i, text);
            break;
        case Kind::Soft:
        case Kind::Hard:
            break;
        case Kind::Unknown:
            clause.understood = false;
            break;
        }
    }
    if (clause.closed && !clause.stretches.isEmpty())
        clause.understood = false;
    if (!clause.hasHours() || (clause.closed && !clause.hasDays()))
        clause.understood = false;
}

QString clauseText(const Clause &clause, const QString &text)
{
    // What was dropped before the first token ("op", "van") is taken along.
    qsizetype from = clause.tokens.front().from;
    qsizetype to = clause.tokens.back().to;
    constexpr QStringView ends = u";\n|,.";
    while (from > 0 && !ends.contains(text.at(from - 1)))
        --from;
    while (to < text.size() && !ends.contains(text.at(to)))
        ++to;
    const QString words = text.mid(from, to - from).simplified();
    if (words == QLatin1String("PH off") || words == QLatin1String("PH closed"))
        return QStringLiteral("op feestdagen gesloten");
    return words;
}

using Week = std::array<QList<Stretch>, 8>; ///< by ISO 8601 weekday

/// A later clause replaces what it overlaps: "ma-zo 10-17, dinsdag gesloten".
void applyClause(const Clause &clause, Week &week)
{
    const QList<int> days = clause.hasDays() ? clause.days : QList<int>{1, 2, 3, 4, 5, 6, 7};
    for (const int day : days) {
        QList<Stretch> &known = week[std::size_t(day)];
        const bool replaces =
            clause.closed || std::any_of(known.begin(), known.end(), [&](const Stretch &old) {
                return std::any_of(clause.stretches.begin(), clause.stretches.end(),
                                   [&](const Stretch &young) { return young.overlaps(old); });
            });
        if (replaces)
            known.clear();
        known += clause.stretches;
    }
}

/// One period for all days that have the same stretch.
QList<OpeningPeriod> periodsOf(const Week &week)
{
    QList<OpeningPeriod> periods;
    for (int day = 1; day <= 7; ++day) {
        for (const Stretch &stretch : week[std::size_t(day)]) {
            const auto same =
                std::find_if(periods.begin(), periods.end(), [&](const OpeningPeriod &period) {
                    return period.opens == stretch.opens && period.closes == stretch.closes;
                });
            if (same == periods.end())
                periods.append({{day}, stretch.opens, stretch.closes, {}, {}});
            else if (!same->dayOfWeek.contains(day))
                same->dayOfWeek.append(day);
        }
    }
    for (OpeningPeriod &period : periods) {
        if (period.dayOfWeek.size() == 7)
            period.dayOfWeek.clear(); // every day
    }
    return periods;
}

} // namespace

OpeningHours openingHoursFromText(const QString &source)
{
    constexpr qsizetype longest = 4 * limits::summary;
    QString text = harmlessText(source, longest, true);
    for (const QChar dash :
         {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2014), QChar(0x2212)})
        text.replace(dash, QLatin1Char('-'));

    QList<Clause> clauses = clausesOf(hoursTokens(text));
    Week week;
    QStringList notes;
    OpeningHours hours;
    for (Clause &clause : clauses) {
        readClause(clause, text);
        if (clause.understood) {
            applyClause(clause, week);
            if (!clause.remark.isEmpty())
                notes.append(clause.remark);
        } else {
            notes.append(clauseText(clause, text));
        }
    }
    hours.periods = periodsOf(week);
    notes.removeDuplicates();
    // Nothing understood: the text as it is, not in pieces.
    hours.note = hours.periods.isEmpty() && !notes.isEmpty() ? text.simplified()
                                                             : notes.join(QLatin1String("; "));
    hours.note.truncate(limits::summary);
    return hours;
}

} // namespace naober
