// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace naober {

/// Days and times as people say them, on the village's clock: "vandaag 14.00 uur". The language is
/// that of the locale and of the installed translator, which are to be the same.
class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(naober::DateWords)

public:
    DateWords(QLocale locale, QTimeZone zone);

    /// "14.25 uur"
    QString time(QTime time) const;
    /// "14.25", where the column says that it is a time.
    QString bareTime(QTime time) const;
    /// "14.00 – 16.00 uur"
    QString span(QTime from, QTime to) const;
    /// "vandaag", "morgen", "gisteren", "zaterdag 21 november"; with the year when it is another.
    QString day(QDate day, QDate today) const;
    /// "zaterdag 21 november 2026": as it stays true, for paper.
    QString wholeDay(QDate day) const;
    /// "21 november", with the year when it is not this one.
    QString date(QDate day, QDate today) const;
    /// "za 21 nov"
    QString shortDay(QDate day) const;
    /// "za"
    QString shortWeekday(QDate day) const;
    /// "21 nov"
    QString shortDate(QDate day) const;
    /// "zaterdag", by ISO 8601 number.
    QString weekday(int number) const;
    /// "vandaag 14.00 uur", "za 24 nov, 14.00 uur", "morgen, de hele dag"
    QString when(const EventTime &start, QDate today) const;
    /// "za 24 nov, 14.00 uur", however near that is: for paper.
    QString wholeWhen(const EventTime &start) const;
    /// "gisteren, 17.00 uur"
    QString moment(const QDateTime &at, QDate today) const;
    /// "maandag, dinsdag en vrijdag", "maandag tot en met vrijdag" by ISO 8601 numbers.
    QString weekdays(QList<int> numbers) const;
    /// "a, b en c"
    QString list(const QStringList &parts) const;

    const QTimeZone &zone() const { return m_zone; }
    const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

/// The text with its first letter large, for the beginning of a line.
QString sentenceStart(const QString &text);

} // namespace naober
