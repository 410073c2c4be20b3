// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/openinghourstokens.h"

#include <QRegularExpression>

#include <array>

namespace naober {

namespace {

using Kind = HoursToken::Kind;

QRegularExpression pattern(const char16_t *text, bool anyCase = true)
{
    return QRegularExpression(QString::fromUtf16(text),
                              anyCase ? QRegularExpression::CaseInsensitiveOption
                                      : QRegularExpression::NoPatternOption);
}

struct DayPattern
{
    QRegularExpression expression;
    QList<int> days;
};

/// A word ends where no letter or digit follows.
QString dayExpression(const QString &words)
{
    return QStringLiteral("(?:%1)\\.?(?![\\p{L}\\d])").arg(words);
}

QList<DayPattern> makeDayPatterns()
{
    // The two letters of OpenStreetMap are days only in its own spelling: "we" is a Dutch word.
    static constexpr std::array<const char16_t *, 7> words{
        u"ma|maandag(?:en)?|(?-i:Mo)|mon|mondays?",
        u"di|dins|dinsdag(?:en)?|(?-i:Tu)|tues?|tuesdays?",
        u"wo|woe|woensdag(?:en)?|(?-i:We)|wed|wednesdays?",
        u"do|don|donderdag(?:en)?|(?-i:Th)|thu|thurs?|thursdays?",
        u"vr|vrij|vrijdag(?:en)?|(?-i:Fr)|fri|fridays?",
        u"za|zat|zaterdag(?:en)?|(?-i:Sa)|sat|saturdays?",
        u"zo|zon|zondag(?:en)?|(?-i:Su)|sun|sundays?",
    };
    const auto expression = [](const QString &text) {
        return QRegularExpression(dayExpression(text), QRegularExpression::CaseInsensitiveOption);
    };
    QList<DayPattern> patterns;
    for (std::size_t i = 0; i < words.size(); ++i)
        patterns.append({expression(QString::fromUtf16(words[i])), {int(i) + 1}});
    patterns.append({expression(QStringLiteral("dagelijks|elke dag|iedere dag|alle dagen|daily|"
                                               "every day|7 dagen per week")),
                     {1, 2, 3, 4, 5, 6, 7}});
    patterns.append(
        {expression(QStringLiteral("werkdagen|doordeweeks|weekdagen|weekdays")), {1, 2, 3, 4, 5}});
    patterns.append({expression(QStringLiteral("(?:het )?weekend(?:en|s)?")), {6, 7}});
    return patterns;
}

/// One reading of a clock: 9, 9.30, 9:30, 9u30, 09h30, 9 am.
struct ClockText
{
    QString hour;
    QString minute;
    QString half; ///< am, pm
};

/// Invalid for what no clock shows; 24:00 is midnight.
QTime clockTime(const ClockText &text)
{
    int hour = text.hour.toInt();
    if (text.half.startsWith(QLatin1Char('p'), Qt::CaseInsensitive) && hour < 12)
        hour += 12;
    else if (text.half.startsWith(QLatin1Char('a'), Qt::CaseInsensitive) && hour == 12)
        hour = 0;
    const int minute = text.minute.toInt();
    if (hour == 24 && minute == 0)
        return QTime(0, 0);
    return QTime(hour, minute);
}

/// Reads tokens from left to right.
class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text)
    { }

    QList<HoursToken> run()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at).isSpace() && m_text.at(m_at) != QLatin1Char('\n')) {
                ++m_at;
                continue;
            }
            if (!(takeWholeWeek() || takeRange() || takeDays() || takeWords() || takeNoise()))
                takeUnknown();
        }
        return m_tokens;
    }

private:
    QRegularExpressionMatch match(const QRegularExpression &expression) const
    {
        return expression.match(m_text, m_at, QRegularExpression::NormalMatch,
                                QRegularExpression::AnchorAtOffsetMatchOption);
    }

    void add(Kind kind, qsizetype length)
    {
        HoursToken token;
        token.kind = kind;
        token.from = m_at;
        token.to = m_at + length;
        m_tokens.append(token);
        m_at += length;
    }

    bool takeWholeWeek()
    {
        static const QRegularExpression whole = pattern(u"24\\s*/\\s*7(?!\\d)");
        const QRegularExpressionMatch found = match(whole);
        if (!found.hasMatch())
            return false;
        add(Kind::Range, found.capturedLength());
        m_tokens.back().opens = QTime(0, 0);
        m_tokens.back().closes = QTime(0, 0);
        return true;
    }

    bool takeRange()
    {
        static const QRegularExpression range = pattern(
            u"(?:(?:van|from|tussen)\\s+)?"
            u"(\\d{1,2})(?:\\s?[:.uh]\\s?(\\d{2}))?(?:\\s*(am|pm))?(?:\\s*(?:uur|u|h)\\b\\.?)?"
            u"\\s*(?:-|tot|until|till|to|en)\\s*"
            u"(\\d{1,2})(?:\\s?[:.uh]\\s?(\\d{2}))?(?:\\s*(am|pm))?(?:\\s*(uur|u|h)\\b\\.?)?"
            u"(?![\\d+/:-]|\\.\\d)");
        const QRegularExpressionMatch found = match(range);
        if (!found.hasMatch())
            return false;
        const QTime opens = clockTime({found.captured(1), found.captured(2), found.captured(3)});
        const QTime closes = clockTime({found.captured(4), found.captured(5), found.captured(6)});
        if (!opens.isValid() || !closes.isValid() || opens == closes)
            return false;
        // "1-5" is sooner a date than five hours in the night.
        const bool bare = found.captured(2).isEmpty() && found.captured(5).isEmpty()
            && found.captured(3).isEmpty() && found.captured(6).isEmpty()
            && found.captured(7).isEmpty();
        constexpr int earliest = 6;
        if (bare && (opens.hour() < earliest || closes < opens))
            return false;
        add(Kind::Range, found.capturedLength());
        m_tokens.back().opens = opens;
        m_tokens.back().closes = closes;
        return true;
    }

    bool takeDays()
    {
        static const QList<DayPattern> patterns = makeDayPatterns();
        for (const DayPattern &day : patterns) {
            const QRegularExpressionMatch found = match(day.expression);
            if (!found.hasMatch())
                continue;
            add(Kind::Days, found.capturedLength());
            m_tokens.back().days = day.days;
            return true;
        }
        return false;
    }

    bool takeWords()
    {
        struct WordPattern
        {
            QRegularExpression expression;
            Kind kind;
        };
        static const QList<WordPattern> patterns{
            {pattern(u"(?:(?:en|of|ook|or|and)\\s+)*(?:op|volgens|na|by)\\s+(?:telefonische\\s+)?"
                     u"(?:afspraak|appointment)\\b"),
             Kind::Appointment},
            {pattern(u"(?:gesloten|dicht|closed|off)\\b"), Kind::Closed},
            {pattern(
                 u"(?:t\\s*/\\s*m|t\\.m\\.|tot\\s+en\\s+met|tot|tm|through|to|-)(?=[\\s\\p{L}])"),
             Kind::Dash},
            {pattern(u";|\\n|\\||\\.(?=\\s|$)"), Kind::Hard},
            {pattern(u",|/|&|(?:en|and)\\b"), Kind::Soft},
        };
        for (const WordPattern &word : patterns) {
            const QRegularExpressionMatch found = match(word.expression);
            if (!found.hasMatch())
                continue;
            add(word.kind, found.capturedLength());
            return true;
        }
        return false;
    }

    bool takeNoise()
    {
        static const QRegularExpression noise =
            pattern(u"(?:uur|u|van|op|is|zijn|wij|we|open|geopend|openingstijden|openingsuren|"
                    u"opening hours|from|on|elke|iedere|every|onze|in)\\b\\.?|:");
        const QRegularExpressionMatch found = match(noise);
        if (found.hasMatch())
            m_at += found.capturedLength();
        return found.hasMatch();
    }

    void takeUnknown()
    {
        static const QRegularExpression word = pattern(u"[\\p{L}\\d]+|.");
        const QRegularExpressionMatch found = match(word);
        add(Kind::Unknown, qMax<qsizetype>(1, found.capturedLength()));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QList<HoursToken> m_tokens;
};

} // namespace

QList<HoursToken> hoursTokens(const QString &text)
{
    return Tokenizer(text).run();
}

} // namespace naober
