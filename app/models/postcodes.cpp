// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postcodes.h"

namespace naober {

namespace {

constexpr qsizetype digits = 4;
constexpr qsizetype whole = 6;

/// "5991AB", or "5991" when only that was typed; empty for anything else.
QString compact(const QString &text)
{
    QString code;
    for (const QChar unit : text) {
        if (unit.isSpace())
            continue;
        if (code.size() >= whole || (code.size() < digits ? !unit.isDigit() : !unit.isLetter()))
            return {};
        code.append(unit.toUpper());
    }
    return code.size() == digits || code.size() == whole ? code : QString();
}

} // namespace

bool coversPostcode(const QStringList &postcodes, const QString &typed)
{
    const QString wanted = compact(typed);
    if (wanted.isEmpty())
        return false;
    for (const QString &entry : postcodes) {
        const QString first = compact(entry.section(QLatin1Char('-'), 0, 0));
        const QString end = compact(entry.section(QLatin1Char('-'), 1, 1));
        const QString last = end.isEmpty() ? first : end;
        if (first.isEmpty())
            continue;
        // The shorter of the two decides how exact the question is.
        const qsizetype length = qMin(wanted.size(), qMin(first.size(), last.size()));
        const QString asked = wanted.left(length);
        if (first.left(length) <= asked && asked <= last.left(length))
            return true;
    }
    return false;
}

QString withoutHouseNumber(const QString &address)
{
    const QString text = address.simplified();
    if (text.isEmpty() || text.at(0).isDigit())
        return {};
    const QStringList words = text.split(QLatin1Char(' '));
    QStringList street;
    for (const QString &word : words) {
        if (!street.isEmpty() && word.at(0).isDigit())
            break;
        street.append(word);
    }
    return street.join(QLatin1Char(' '));
}

} // namespace naober
