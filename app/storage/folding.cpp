// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folding.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace naober {

namespace {

/// What one UTF-16 unit below tableSize becomes.
struct FoldedChar
{
    enum class Kind : quint8 { Separator, Nothing, Letters, Other };
    Kind kind = Kind::Other;
    std::array<char, 2> letters{}; ///< ASCII; the second may be 0
};

constexpr char16_t tableSize = 0x250; // up to the end of Latin Extended-B

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u2018' || c == U'`' || c == U'\u00b4';
}

/// Letters that Unicode does not take apart but people type without.
QString withoutStroke(char32_t c)
{
    switch (c) {
    case U'ß':
        return QStringLiteral("ss");
    case U'ø':
        return QStringLiteral("o");
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    case U'đ':
    case U'ð':
        return QStringLiteral("d");
    case U'ł':
        return QStringLiteral("l");
    case U'þ':
        return QStringLiteral("th");
    case U'ı':
        return QStringLiteral("i");
    default:
        return QString::fromUcs4(&c, 1);
    }
}

/// The letters and digits that remain of one character, in lower case.
QString foldedLetters(char32_t c)
{
    const QString plain = withoutStroke(QChar::toLower(c));
    QString letters;
    for (const char32_t part : plain.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::isLetterOrNumber(part))
            letters += withoutStroke(QChar::toLower(part));
    }
    return letters;
}

std::array<FoldedChar, tableSize> makeTable()
{
    std::array<FoldedChar, tableSize> table;
    for (char16_t c = 0; c < tableSize; ++c) {
        FoldedChar &entry = table[c];
        if (isApostrophe(c)) {
            entry.kind = FoldedChar::Kind::Nothing;
            continue;
        }
        if (!QChar::isLetterOrNumber(c)) {
            entry.kind = FoldedChar::Kind::Separator;
            continue;
        }
        const QByteArray letters = foldedLetters(c).toUtf8();
        if (letters.isEmpty() || letters.size() > 2 || letters.front() < 0 || letters.back() < 0)
            continue;
        entry.kind = FoldedChar::Kind::Letters;
        entry.letters[0] = letters.front();
        entry.letters[1] = letters.size() > 1 ? letters.back() : '\0';
    }
    return table;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

} // namespace

void foldInto(QByteArray &out, QStringView text)
{
    static const std::array<FoldedChar, tableSize> table = makeTable();
    // Written through a pointer: this runs over every text of a feed. A unit becomes a space and
    // two letters at most; what the table does not know grows the array by itself.
    constexpr qsizetype mostPerUnit = 3;
    const qsizetype before = out.size();
    out.resize(before + text.size() * mostPerUnit + 1);
    char *to = out.data() + before;
    bool gap = false;
    const auto separate = [&gap, &to, &out] {
        if (gap && to != out.constData())
            *to++ = ' ';
        gap = false;
    };
    gap = before > 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < tableSize && table[unit].kind != FoldedChar::Kind::Other) {
            const FoldedChar &entry = table[unit];
            if (entry.kind == FoldedChar::Kind::Letters) {
                separate();
                *to++ = entry.letters[0];
                if (entry.letters[1])
                    *to++ = entry.letters[1];
            } else if (entry.kind == FoldedChar::Kind::Separator) {
                gap = true;
            }
            continue;
        }
        char32_t c = unit;
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(unit, text.at(++i).unicode());
        }
        if (isApostrophe(c) || isMark(c))
            continue;
        const QByteArray letters = foldedLetters(c).toUtf8();
        if (letters.isEmpty()) {
            gap = true;
            continue;
        }
        separate();
        const qsizetype written = to - out.constData();
        const qsizetype needed = letters.size() + (text.size() - i) * mostPerUnit + 1;
        if (written + needed > out.size()) {
            out.resize(written + needed);
            to = out.data() + written;
        }
        to = std::copy(letters.begin(), letters.end(), to);
    }
    out.truncate(to - out.constData());
}

QByteArray folded(QStringView text)
{
    QByteArray out;
    foldInto(out, text);
    return out;
}

QList<QByteArrayView> foldedWords(QByteArrayView text)
{
    QList<QByteArrayView> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) != ' ')
            continue;
        if (i > start)
            words.append(text.sliced(start, i - start));
        start = i + 1;
    }
    return words;
}

} // namespace naober
