// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/spokentext.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace naober {

namespace {

constexpr int mostMarks = 2;
constexpr int mostAlike = 3;
constexpr int fewestDigits = 8; // of a telephone number: 0900-8844

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing
        || character.category() == QChar::Mark_Enclosing
        || character.category() == QChar::Mark_SpacingCombining;
}

bool isSilent(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return character == QLatin1Char('<') || character == QLatin1Char('>');
    }
}

bool isBreak(QChar character)
{
    return character == QLatin1Char('\n') || character == QChar(QChar::ParagraphSeparator)
        || character == QChar(QChar::LineSeparator);
}

bool endsSentence(QChar character)
{
    return character == QLatin1Char('.') || character == QLatin1Char('!')
        || character == QLatin1Char('?') || character == QChar(0x2026);
}

/// Puts together what cleanedForSpeech() keeps.
class Cleaner
{
public:
    explicit Cleaner(qsizetype longest)
        : m_longest(longest)
    { }

    void take(QChar character)
    {
        if (isBreak(character)) {
            // A new line is a new sentence.
            const bool isOpen = !m_clean.isEmpty() && m_clean.back().isLetterOrNumber();
            if (isOpen)
                m_clean.append(QLatin1Char('.'));
            m_space = true;
            return;
        }
        if (character == QChar(0x00B7)) // the dot between facts
            character = QLatin1Char(',');
        if (character.isSpace() || isSilent(character)) {
            m_space = m_space || character.isSpace() || !isJoiner(character);
            return;
        }
        m_marks = isMark(character) ? m_marks + 1 : 0;
        m_alike = !m_clean.isEmpty() && m_clean.back() == character ? m_alike + 1 : 1;
        if (m_marks > mostMarks || (m_alike > mostAlike && !character.isDigit()))
            return;
        if (m_space && !m_clean.isEmpty() && character != QLatin1Char(','))
            m_clean.append(QLatin1Char(' '));
        m_space = false;
        m_clean.append(character);
    }
    bool isFull() const { return m_clean.size() >= m_longest; }
    QString text() const { return m_clean; }

private:
    /// Stands within a word and is not heard: a soft hyphen, a zero width joiner.
    static bool isJoiner(QChar character) { return character.category() == QChar::Other_Format; }

    qsizetype m_longest;
    QString m_clean;
    bool m_space = false;
    int m_marks = 0;
    int m_alike = 0;
};

/// The digits of a telephone number, one by one, with a rest after each group.
QString digitByDigit(const QString &number)
{
    QString said;
    bool rest = false;
    for (const QChar character : number) {
        if (character == QLatin1Char('+')) {
            said.append(QLatin1Char('+'));
        } else if (character.isDigit()) {
            if (rest)
                said.append(QLatin1Char(','));
            if (!said.isEmpty())
                said.append(QLatin1Char(' '));
            said.append(character);
            rest = false;
        } else {
            rest = !said.isEmpty();
        }
    }
    return said;
}

QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &with)
{
    QString result;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result.append(QStringView(text).mid(from, match.capturedStart() - from));
        result.append(with(match));
        from = match.capturedEnd();
    }
    result.append(QStringView(text).mid(from));
    return result;
}

QString withPhones(const QString &text)
{
    static const QRegularExpression phone(
        QStringLiteral("(?<![\\d.,:/-])(?!\\d\\d?[-/]\\d\\d?[-/]\\d{4})(?:\\+|0|\\(0)[\\d "
                       "()/-]{6,22}\\d(?!\\d)|\\b112\\b"));
    return replaced(text, phone, [](const QRegularExpressionMatch &match) {
        const QString found = match.captured();
        const auto digits = std::count_if(found.begin(), found.end(),
                                          [](QChar character) { return character.isDigit(); });
        return digits >= fewestDigits || found == QLatin1String("112") ? digitByDigit(found)
                                                                       : found;
    });
}

QString withTimes(const QString &text, bool dutch)
{
    static const QRegularExpression time(
        QStringLiteral("(?<![\\d.,:\u20AC])(?<!\u20AC "
                       ")([01]?\\d|2[0-3])[.:]([0-5]\\d)(?![\\d:]|[.,]\\d)( uur\\b)?"));
    return replaced(text, time, [dutch](const QRegularExpressionMatch &match) {
        const int minutes = match.captured(2).toInt();
        const bool whole = minutes == 0;
        QString said = QString::number(match.captured(1).toInt());
        if (dutch || whole)
            said.append(dutch ? QStringLiteral(" uur") : QStringLiteral(" o'clock"));
        else if (minutes < 10)
            said.append(QStringLiteral(" oh"));
        if (!whole)
            said.append(QLatin1Char(' ') + QString::number(minutes));
        return said;
    });
}

QString withRanges(const QString &text, bool dutch)
{
    static const QRegularExpression dash(QStringLiteral("(?<=\\d) ?[\u2013\u2014] ?(?=\\d)"));
    return QString(text).replace(dash, dutch ? QStringLiteral(" tot ") : QStringLiteral(" to "));
}

/// Where \a text may be parted at or before \a longest: after a comma, else at a space.
qsizetype placeToPart(const QString &text, qsizetype longest)
{
    for (qsizetype i = longest - 1; i > longest / 2; --i) {
        const QChar character = text.at(i);
        if (character == QLatin1Char(',') || character == QLatin1Char(';')
            || character == QLatin1Char(':'))
            return i + 1;
    }
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longest);
    return space > 0 ? space : longest;
}

void appendParted(QStringList &pieces, QString sentence, qsizetype longest)
{
    while (sentence.size() > longest) {
        const qsizetype place = placeToPart(sentence, longest);
        pieces.append(sentence.left(place).trimmed());
        sentence = sentence.mid(place).trimmed();
    }
    if (std::any_of(sentence.begin(), sentence.end(),
                    [](QChar character) { return character.isLetterOrNumber(); }))
        pieces.append(sentence);
}

} // namespace

QString cleanedForSpeech(const QString &text, qsizetype longest)
{
    // Of a text that is nearly all rubbish, not more than this is looked at.
    const qsizetype looked = qMin(text.size(), 4 * longest);
    Cleaner cleaner(longest);
    for (qsizetype i = 0; i < looked && !cleaner.isFull(); ++i)
        cleaner.take(text.at(i));
    QString clean = cleaner.text();
    if (cleaner.isFull()) {
        const qsizetype space = clean.lastIndexOf(QLatin1Char(' '));
        if (space > longest / 2)
            clean.truncate(space);
    }
    return clean;
}

QString worded(const QString &text, const QString &language)
{
    const bool dutch = language.startsWith(QLatin1String("nl"));
    return withTimes(withRanges(withPhones(text), dutch), dutch);
}

QStringList sentencesOf(const QString &text, qsizetype longest)
{
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLast = i + 1 == text.size();
        const bool ends = endsSentence(text.at(i)) && (isLast || text.at(i + 1).isSpace());
        if (!ends && !isLast)
            continue;
        appendParted(pieces, text.mid(from, i + 1 - from).trimmed(), longest);
        from = i + 1;
    }
    return pieces;
}

} // namespace naober
