// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <QChar>

namespace naober {

namespace {

constexpr int mostCombiningMarks = 3;

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Format:
        // Zero-width joiners hold emoji and Arabic or Indic words together; the rest of this
        // category can only turn or hide text.
        return c != 0x200C && c != 0x200D;
    default:
        return false;
    }
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == 0x2028 || c == 0x2029;
}

void appendCodePoint(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out.append(QChar(QChar::highSurrogate(c)));
        out.append(QChar(QChar::lowSurrogate(c)));
    } else {
        out.append(QChar(char16_t(c)));
    }
}

bool isPlainAscii(QStringView text)
{
    bool spaceBefore = true;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c < 0x20 || c > 0x7E || (c == u' ' && spaceBefore))
            return false;
        spaceBefore = c == u' ';
    }
    return !spaceBefore;
}

} // namespace

QString harmlessText(const QString &text, qsizetype limit, bool keepLines)
{
    // Most texts are short and plain already; they are shared, not copied.
    if (text.size() <= limit && isPlainAscii(text))
        return text;

    QString out;
    out.reserve(qMin(text.size(), limit));
    int marks = 0;
    bool pendingSpace = false;
    bool pendingLine = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size()
            && QChar::isLowSurrogate(text.at(i + 1).unicode())) {
            c = QChar::surrogateToUcs4(char16_t(c), text.at(++i).unicode());
        }
        if (keepLines && isLineBreak(c)) {
            pendingLine = true;
            continue;
        }
        if (QChar::isSpace(c)) {
            pendingSpace = true;
            continue;
        }
        if (isDropped(c))
            continue;
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > mostCombiningMarks)
            continue;
        if ((pendingSpace || pendingLine) && !out.isEmpty())
            out.append(pendingLine ? QLatin1Char('\n') : QLatin1Char(' '));
        pendingSpace = false;
        pendingLine = false;
        if (out.size() + (QChar::requiresSurrogates(c) ? 2 : 1) > limit)
            break;
        appendCodePoint(out, c);
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    return out;
}

} // namespace naober
