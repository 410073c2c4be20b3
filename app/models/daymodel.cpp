// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/daymodel.h"

#include "models/log.h"
#include "models/rowlist.h"
#include "models/wordsof.h"
#include "storage/recordreader.h"

namespace naober {

namespace {

constexpr int mostDays = 92;

struct DayRow
{
    QDate date;
    QString day;
    int events = 0;

    const QString &key() const { return day; }
    bool operator==(const DayRow &) const = default;
};

} // namespace

class DayRows : public RowList<DayRow>
{
public:
    explicit DayRows(const DayModel &model)
        : m_model(model)
    {
        role("day", [](const DayRow &row, const Records &) { return row.day; });
        role("dayText", [](const DayRow &row, const Records &records) {
            return wordsOf(records).day(row.date, records.today());
        });
        role("weekdayText", [](const DayRow &row, const Records &records) {
            return wordsOf(records).shortWeekday(row.date);
        });
        role("dateText", [](const DayRow &row, const Records &records) {
            return wordsOf(records).shortDate(row.date);
        });
        role("eventCount", [](const DayRow &row, const Records &) { return row.events; });
    }

    void reload(RecordListModel &model, const Records &records) override
    {
        const QDate asked = QDate::fromString(m_model.m_from, Qt::ISODate);
        const QDate from = asked.isValid() ? asked : records.today();
        const int days = qBound(1, m_model.m_days, mostDays);
        const QHash<QDate, int> counts = count(from, from.addDays(days - 1), records);
        QList<DayRow> next;
        for (int index = 0; index < days; ++index) {
            const QDate day = from.addDays(index);
            next.append({day, day.toString(Qt::ISODate), counts.value(day)});
        }
        replace(model, std::move(next));
    }
    void change(RecordListModel &model, const Records &records, const ChangeSet &changes) override
    {
        if (changes.touches(recordTypeName(RecordType::Event)))
            reload(model, records);
    }
    void arrange(RecordListModel &model, const Records &records) override
    {
        reload(model, records);
    }

private:
    QHash<QDate, int> count(QDate from, QDate to, const Records &records) const
    {
        QHash<QDate, int> counts;
        OccurrenceQuery query;
        query.from = from;
        query.to = to;
        query.category = m_model.m_category;
        if (m_model.m_network.isEmpty()) {
            // Only counted: no activity is read for that.
            const auto days = records.store()->occurrencesByDay(query);
            if (!days)
                qCWarning(logModels) << "days" << storageErrorName(days.error());
            return days ? *days : counts;
        }
        query.limit = RecordReader::mostRows;
        const Result<QList<EventOccurrence>, StorageError> found =
            records.store()->occurrences(query);
        if (!found) {
            qCWarning(logModels) << "days" << storageErrorName(found.error());
            return counts;
        }
        for (const EventOccurrence &one : *found) {
            if (!one.event.network.isEmpty() && one.event.network != m_model.m_network)
                continue;
            ++counts[one.day];
        }
        return counts;
    }

    const DayModel &m_model;
};

DayModel::DayModel(QObject *parent)
    : RecordListModel(std::make_unique<DayRows>(*this), parent)
{ }

} // namespace naober
