// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace naober::demo {

/// Why the village could not be written, in one English line.
struct DemoError
{
    QString text;
};

/// Fills the tokens of a source template: "{{sat+7 14:00 rfc822}}" and the like, so that the
/// demonstration village is always of this week. resources/demo/README.md lists bases and formats.
class DateTokens
{
public:
    /// Answers a token that is not a date ("picture kermis"), or an empty string for one that is
    /// not known.
    using Other = std::function<QString(const QString &token)>;

    /// \a today is the day that "day" stands for; \a zone is the village's.
    DateTokens(QDate today, QTimeZone zone, Other other = {});

    /// \a text with every token filled, or one line that names the token that cannot be.
    Result<QString, DemoError> fill(const QString &text) const;

    /// The day that a base such as "day", "mon" or "carnival" with its offset stands for.
    QDate day(const QString &base) const;

private:
    QString value(const QString &token) const;
    QString written(QDate date, QTime time, const QString &format) const;

    QDate m_today;
    QTimeZone m_zone;
    Other m_other;
};

/// Easter Sunday of a Gregorian year (Meeus' algorithm).
QDate easterSunday(int year);

} // namespace naober::demo
