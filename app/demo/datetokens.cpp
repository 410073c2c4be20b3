// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/datetokens.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace naober::demo {

namespace {

constexpr int daysFromCarnivalToEaster = 49;

QDate firstFrom(QDate today, QDate (*yearly)(int))
{
    const QDate day = yearly(today.year());
    return day >= today ? day : yearly(today.year() + 1);
}

QDate carnivalSunday(int year)
{
    return easterSunday(year).addDays(-daysFromCarnivalToEaster);
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

DateTokens::DateTokens(QDate today, QTimeZone zone, Other other)
    : m_today(today)
    , m_zone(std::move(zone))
    , m_other(std::move(other))
{ }

Result<QString, DemoError> DateTokens::fill(const QString &text) const
{
    static const QRegularExpression tokens(QStringLiteral(R"(\{\{([^{}]*)\}\})"));
    QString out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (auto it = tokens.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString filled = value(match.captured(1).trimmed());
        if (filled.isEmpty())
            return DemoError{QStringLiteral("unknown token ") + match.captured(0)};
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += filled;
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

QDate DateTokens::day(const QString &base) const
{
    static const QRegularExpression form(QStringLiteral(R"(^([a-z]+)([+-]\d+)?$)"));
    static const QStringList weekdays{
        QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    const QRegularExpressionMatch match = form.match(base);
    const QString name = match.captured(1);
    QDate date;
    if (name == QLatin1String("day"))
        date = m_today;
    else if (name == QLatin1String("carnival"))
        date = firstFrom(m_today, carnivalSunday);
    else if (name == QLatin1String("easter"))
        date = firstFrom(m_today, easterSunday);
    else if (const qsizetype weekday = weekdays.indexOf(name); weekday >= 0)
        date = m_today.addDays((weekday + 8 - m_today.dayOfWeek()) % 7);
    return date.isValid() ? date.addDays(match.captured(2).toInt()) : date;
}

QString DateTokens::value(const QString &token) const
{
    const QStringList words = token.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() == 2 && words.front() == QLatin1String("days")) {
        const QDate then = day(words.at(1));
        return then.isValid() ? QString::number(m_today.daysTo(then)) : QString();
    }
    const QDate date = words.isEmpty() ? QDate() : day(words.front());
    if (!date.isValid() || words.size() < 2)
        return m_other ? m_other(token) : QString();
    if (words.size() == 2)
        return written(date, QTime(0, 0), words.at(1));
    const QTime time = QTime::fromString(words.at(1), QStringLiteral("HH:mm"));
    return time.isValid() ? written(date, time, words.at(2)) : QString();
}

QString DateTokens::written(QDate date, QTime time, const QString &format) const
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const QLocale english(QLocale::C);
    const QDateTime moment(date, time, m_zone);
    const auto zoned = [&moment] { return moment.toOffsetFromUtc(moment.offsetFromUtc()); };
    if (format == QLatin1String("date"))
        return date.toString(Qt::ISODate);
    if (format == QLatin1String("iso"))
        return zoned().toString(Qt::ISODate);
    if (format == QLatin1String("rfc822"))
        return QString(english.toString(date, QStringLiteral("ddd, dd MMM yyyy "))
                       + zoned().toString(Qt::RFC2822Date).section(QLatin1Char(' '), -2));
    if (format == QLatin1String("ics"))
        return english.toString(moment, QStringLiteral("yyyyMMdd'T'HHmmss"));
    if (format == QLatin1String("icsdate"))
        return date.toString(QStringLiteral("yyyyMMdd"));
    if (format == QLatin1String("long"))
        return dutch.toString(date, QStringLiteral("dddd d MMMM"));
    if (format == QLatin1String("short"))
        return dutch.toString(date, QStringLiteral("d MMMM"));
    if (format == QLatin1String("weekday"))
        return dutch.toString(date, QStringLiteral("dddd"));
    if (format == QLatin1String("year"))
        return QString::number(date.year());
    return {};
}

} // namespace naober::demo
