// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initiativemodel.h"

#include "domain/initiative.h"
#include "models/recordrows.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct InitiativeRow : CardRow
{
    QString when;
    QDateTime start;
    QString place;
    QString network;
    int needed = 0;
    int taken = 0;

    int left() const { return qMax(0, needed - taken); }
    bool operator==(const InitiativeRow &) const = default;
};

} // namespace

class InitiativeRows : public RecordRows<Initiative, InitiativeRow>
{
public:
    explicit InitiativeRows(const InitiativeModel &model)
        : RecordRows(RecordType::Initiative)
        , m_model(model)
    {
        role("whenText", [](const InitiativeRow &row, const Records &records) {
            EventTime start;
            start.instant = row.start;
            return row.when.isEmpty() ? wordsOf(records).when(start, records.today()) : row.when;
        });
        role("place", [](const InitiativeRow &row, const Records &) { return row.place; });
        role("placesLeft", [](const InitiativeRow &row, const Records &) { return row.left(); });
        role("tasksText", [](const InitiativeRow &row, const Records &) {
            return ThingWords::helpers(row.needed, row.taken);
        });
    }

protected:
    RecordFilter filter(const Records &) const override
    {
        RecordFilter filter;
        filter.network = m_model.m_network;
        return filter;
    }
    bool sifts() const override { return true; }
    InitiativeRow row(const QString &id, const Initiative &from, const Records &) const override
    {
        InitiativeRow row;
        fill(row, id, from.title, from);
        row.image = from.image;
        row.when = from.when;
        row.start = from.start;
        row.place = from.location.name.isEmpty() ? from.location.address : from.location.name;
        row.network = from.network;
        for (const InitiativeTask &task : from.tasks) {
            row.needed += qMax(0, task.needed);
            row.taken += qBound(0, task.taken, qMax(0, task.needed));
        }
        return row;
    }
    bool accepts(const InitiativeRow &row, const Records &records) const override
    {
        // Over the day after: what it was about may go on into the evening.
        if (row.start.isValid() && row.start.toTimeZone(records.zone()).date() < records.today())
            return false;
        return m_model.m_network.isEmpty() || row.network == m_model.m_network;
    }
    bool before(const InitiativeRow &a, const InitiativeRow &b, const Records &) const override
    {
        if (a.start.isValid() != b.start.isValid())
            return a.start.isValid();
        return a.start < b.start;
    }

private:
    const InitiativeModel &m_model;
};

InitiativeModel::InitiativeModel(QObject *parent)
    : RecordListModel(std::make_unique<InitiativeRows>(*this), parent)
{ }

} // namespace naober
