// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/recurwords.h"

namespace naober {

namespace {

constexpr int daysWorthTelling = 120;

} // namespace

QString RecurWords::text(const Recurs &recurs, QDate today) const
{
    QString said;
    switch (recurs.frequency) {
    case Recurs::Frequency::None:
        return {};
    case Recurs::Frequency::Daily:
        said = daily(recurs.interval);
        break;
    case Recurs::Frequency::Weekly:
        said = weekly(recurs);
        break;
    case Recurs::Frequency::Monthly:
        said = monthly(recurs);
        break;
    case Recurs::Frequency::Yearly:
        said = recurs.interval <= 1 ? tr("every year") : tr("every %1 years").arg(recurs.interval);
        break;
    }
    if (recurs.until.isValid() && recurs.until >= today
        && today.daysTo(recurs.until) <= daysWorthTelling) {
        //: "every Tuesday, until 15 December" (that day included)
        said = tr("%1, until %2").arg(said, m_dates.date(recurs.until, today));
    }
    return said;
}

QString RecurWords::daily(int interval) const
{
    if (interval <= 1)
        return tr("every day");
    if (interval == 2)
        return tr("every other day");
    return tr("every %1 days").arg(interval);
}

QString RecurWords::weekly(const Recurs &recurs) const
{
    const bool workdays = recurs.days == QList<int>{1, 2, 3, 4, 5};
    if (recurs.days.isEmpty() || recurs.days.size() == 7) {
        if (recurs.interval > 1)
            return recurs.interval == 2 ? tr("every other week")
                                        : tr("every %1 weeks").arg(recurs.interval);
        return recurs.days.isEmpty() ? tr("every week") : tr("every day");
    }
    const QString days = m_dates.weekdays(recurs.days);
    if (recurs.interval <= 1) {
        if (workdays)
            return tr("every working day");
        //: "every Tuesday", "every Tuesday and Thursday"
        return tr("every %1", "weekday").arg(days);
    }
    if (recurs.interval == 2) {
        //: "every other week on Tuesday"
        return tr("every other week on %1").arg(days);
    }
    return tr("every %1 weeks on %2").arg(QString::number(recurs.interval), days);
}

QString RecurWords::monthly(const Recurs &recurs) const
{
    QString said;
    if (recurs.week != 0 && !recurs.days.isEmpty()) {
        //: "every first Tuesday of the month"
        said =
            tr("every %1 %2 of the month").arg(ordinal(recurs.week), m_dates.weekdays(recurs.days));
    } else if (recurs.monthDay == -1) {
        said = tr("every last day of the month");
    } else if (recurs.monthDay > 0) {
        //: "every month on day 15"
        said = tr("every month on day %1").arg(recurs.monthDay);
    } else {
        said = tr("every month");
    }
    if (recurs.interval == 2)
        return tr("%1, every other month").arg(said);
    if (recurs.interval > 2)
        return tr("%1, once in %2 months").arg(said, QString::number(recurs.interval));
    return said;
}

QString RecurWords::ordinal(int week) const
{
    switch (week) {
    case 1:
        return tr("first");
    case 2:
        return tr("second");
    case 3:
        return tr("third");
    case 4:
        return tr("fourth");
    case 5:
        return tr("fifth");
    case -2:
        return tr("second last");
    default:
        return tr("last");
    }
}

} // namespace naober
