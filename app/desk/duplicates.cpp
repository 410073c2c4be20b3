// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/duplicates.h"

#include <algorithm>

namespace naober {

namespace {

constexpr qsizetype shortestNumber = 6;

/// "+31 6 12 34" and "0031 6 12 34" are "06 12 34"; nothing for what is no number.
QString phoneOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    if (digits.startsWith(QLatin1String("0031")))
        digits = QString(QLatin1Char('0') + digits.mid(4));
    else if (text.trimmed().startsWith(QLatin1String("+31")))
        digits = QString(QLatin1Char('0') + digits.mid(2));
    return digits.size() < shortestNumber ? QString() : digits;
}

/// All that a field says: a conflict must not hide anything.
QStringList saidIn(const Case &about, const char *field)
{
    QStringList texts;
    const QList<FieldVersion> versions = about.fields.value(QString::fromLatin1(field)).versions;
    for (const FieldVersion &version : versions)
        texts.append(version.value.toString());
    return texts;
}

} // namespace

QStringList Duplicates::marksOf(const Case &about)
{
    QStringList marks;
    const QStringList phones = saidIn(about, "phone") + saidIn(about, "phone2");
    for (const QString &text : phones) {
        const QString phone = phoneOf(text);
        if (!phone.isEmpty())
            marks.append(phone);
    }
    const QString service = about.text(QStringLiteral("service"));
    const QStringList names = service.isEmpty() ? QStringList() : saidIn(about, "name");
    for (const QString &text : names) {
        const QString name = text.simplified().toCaseFolded();
        if (!name.isEmpty())
            marks.append(QString(name + QLatin1Char('\n') + service));
    }
    marks.removeDuplicates();
    return marks;
}

Duplicates::Duplicates(const CaseIndex &cases)
    : m_cases(cases)
{
    const QStringList ids = cases.ids();
    for (const QString &id : ids) {
        const QStringList marks = marksOf(*cases.find(id));
        for (const QString &mark : marks)
            m_byMark[mark].append(id);
    }
}

QStringList Duplicates::of(const Case &about) const
{
    QStringList others;
    if (about.state == CaseState::Duplicate)
        return others;
    const QStringList marks = marksOf(about);
    for (const QString &mark : marks) {
        const QStringList ids = m_byMark.value(mark);
        for (const QString &id : ids) {
            const Case *other = m_cases.find(id);
            const bool isNear = other && std::abs(other->begun.daysTo(about.begun)) <= days;
            if (isNear && id != about.id && other->state != CaseState::Duplicate
                && !others.contains(id))
                others.append(id);
        }
    }
    std::sort(others.begin(), others.end(), [this](const QString &a, const QString &b) {
        return std::pair(m_cases.find(a)->begun, a) < std::pair(m_cases.find(b)->begun, b);
    });
    return others;
}

} // namespace naober
