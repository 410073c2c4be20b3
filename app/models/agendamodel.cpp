// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agendamodel.h"

#include "models/log.h"
#include "models/recordrows.h"
#include "models/words/recurwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

/// How long an activity that tells no end is taken to last.
constexpr int usualMinutes = 90;

struct AgendaRow : CardRow
{
    QString rowKey;
    EventTime start;
    EventTime end;
    QDate day;
    QString place;
    QString organizer;
    QString network;
    QString cost;
    bool free = false;
    bool wheelchair = false;
    bool hearingLoop = false;
    bool signUp = false;
    bool cancelled = false;
    Recurs recurs;

    const QString &key() const { return rowKey; }
    bool allDay() const { return start.date.isValid(); }
    QDateTime begins(const QTimeZone &zone) const
    {
        return allDay() ? QDateTime(start.date, QTime(0, 0), zone) : start.instant;
    }
    QDateTime ends(const QTimeZone &zone) const
    {
        if (allDay())
            return QDateTime(end.date.isValid() ? end.date : start.date.addDays(1), QTime(0, 0),
                             zone);
        return end.instant.isValid() ? end.instant : start.instant.addSecs(usualMinutes * 60);
    }
    bool isPast(const QDateTime &now, const QTimeZone &zone) const { return ends(zone) <= now; }
    bool isOn(const QDateTime &now, const QTimeZone &zone) const
    {
        return begins(zone) <= now && now < ends(zone);
    }
    bool operator==(const AgendaRow &) const = default;
};

AgendaRow rowOf(const EventOccurrence &one, const Records &records)
{
    const Event event = records.localizedRecord(one.event);
    AgendaRow row;
    row.id = one.eventId;
    // The day too: a list by days has what lasts longer on the first that it shows.
    row.rowKey = one.eventId + QLatin1Char('/') + QString::number(one.index);
    row.title = one.occurrence.title.isEmpty() ? event.title : one.occurrence.title;
    row.summary = event.summary;
    row.categories = event.categories;
    row.image = event.image;
    row.start = one.occurrence.start;
    row.end = one.occurrence.end;
    row.day = one.day;
    row.place = one.occurrence.location;
    if (row.place.isEmpty())
        row.place = event.location.name.isEmpty() ? event.location.address : event.location.name;
    row.organizer = event.organizer;
    row.network = event.network;
    row.cost = event.cost;
    row.free = event.free;
    row.wheelchair = event.accessibility.wheelchair.value_or(false);
    row.hearingLoop = event.accessibility.hearingLoop.value_or(false);
    row.signUp = event.signUp.required;
    row.cancelled =
        one.occurrence.status == EventStatus::Cancelled || event.status == EventStatus::Cancelled;
    row.recurs = event.recurs;
    return row;
}

QTime localTime(const EventTime &time, const Records &records)
{
    return time.instant.isValid() ? time.instant.toTimeZone(records.zone()).time() : QTime();
}

} // namespace

class AgendaRows : public RowList<AgendaRow>
{
public:
    explicit AgendaRows(const AgendaModel &model)
        : m_model(model)
    {
        cardRoles([](const AgendaRow &) { return recordTypeName(RecordType::Event); });
        timeRoles();
        factRoles();
    }

    void reload(RecordListModel &model, const Records &records) override
    {
        m_all = read(query(records), records);
        show(model, records);
    }
    void change(RecordListModel &model, const Records &records, const ChangeSet &changes) override
    {
        constexpr qsizetype mostSingly = 20;
        const QString type = recordTypeName(RecordType::Event);
        if (!changes.touches(type))
            return;
        const QStringList changed = changes.changed.value(type);
        const QStringList ids = changed + changes.removed.value(type);
        if (m_cut || ids.size() > mostSingly) {
            reload(model, records);
            return;
        }
        m_all.removeIf([&ids](const AgendaRow &row) { return ids.contains(row.id); });
        for (const QString &id : changed) {
            OccurrenceQuery one = query(records);
            one.event = id;
            m_all.append(read(one, records));
        }
        std::stable_sort(
            m_all.begin(), m_all.end(),
            [&records](const AgendaRow &a, const AgendaRow &b) { return earlier(a, b, records); });
        show(model, records);
    }
    void arrange(RecordListModel &model, const Records &records) override
    {
        reload(model, records);
    }
    void minute(RecordListModel &model, const Records &records) override
    {
        // A list that is cut needs the next one when the first is over.
        if (m_cut)
            reload(model, records);
        else
            show(model, records);
    }
    void clear(RecordListModel &model) override
    {
        m_all.clear();
        RowList::clear(model);
    }

private:
    void timeRoles()
    {
        role("key", [](const AgendaRow &row, const Records &) { return row.rowKey; });
        role("startsAt", [](const AgendaRow &row, const Records &records) {
            return row.begins(records.zone());
        });
        role("endsAt",
             [](const AgendaRow &row, const Records &records) { return row.ends(records.zone()); });
        role("day",
             [](const AgendaRow &row, const Records &) { return row.day.toString(Qt::ISODate); });
        role("dayText", [](const AgendaRow &row, const Records &records) {
            return wordsOf(records).day(row.day, records.today());
        });
        role("allDay", [](const AgendaRow &row, const Records &) { return row.allDay(); });
        role("timeText", [](const AgendaRow &row, const Records &records) {
            return wordsOf(records).bareTime(localTime(row.start, records));
        });
        role("endText", [](const AgendaRow &row, const Records &records) {
            return wordsOf(records).bareTime(localTime(row.end, records));
        });
        role("whenText", [](const AgendaRow &row, const Records &records) {
            return wordsOf(records).when(row.start, records.today());
        });
        role("happeningNow", [](const AgendaRow &row, const Records &records) {
            return !row.allDay() && !row.cancelled && row.isOn(records.now(), records.zone());
        });
        role("past", [](const AgendaRow &row, const Records &records) {
            return row.isPast(records.now(), records.zone());
        });
        role("recursText", [](const AgendaRow &row, const Records &records) {
            return RecurWords(wordsOf(records)).text(row.recurs, records.today());
        });
    }
    void factRoles()
    {
        role("place", [](const AgendaRow &row, const Records &) { return row.place; });
        role("organizer", [](const AgendaRow &row, const Records &) { return row.organizer; });
        role("cost", [](const AgendaRow &row, const Records &) { return row.cost; });
        role("free", [](const AgendaRow &row, const Records &) { return row.free; });
        role("wheelchair", [](const AgendaRow &row, const Records &) { return row.wheelchair; });
        role("hearingLoop", [](const AgendaRow &row, const Records &) { return row.hearingLoop; });
        role("signUp", [](const AgendaRow &row, const Records &) { return row.signUp; });
        role("cancelled", [](const AgendaRow &row, const Records &) { return row.cancelled; });
    }

    /// True when show() leaves out or reorders what the query found.
    bool sifts() const
    {
        return m_model.m_nowFirst || m_model.m_once || !m_model.m_text.isEmpty()
            || (!m_model.m_network.isEmpty() && !m_model.m_onlyNetwork);
    }
    OccurrenceQuery query(const Records &records)
    {
        const QDate from = QDate::fromString(m_model.m_from, Qt::ISODate);
        OccurrenceQuery query;
        query.from = from.isValid() ? from : records.today();
        query.to = QDate::fromString(m_model.m_to, Qt::ISODate);
        // An end that is not told is guessed by the rows, so the store is asked for a little more.
        if (m_model.m_hidePast)
            query.endsAfter = records.now().addSecs(-usualMinutes * 60);
        query.category = m_model.m_category;
        query.audience = m_model.m_audience;
        if (m_model.m_onlyNetwork)
            query.network = m_model.m_network;
        constexpr int spare = 40; // for the ones that are just over
        m_cut = m_model.limit() > 0 && !sifts();
        query.limit =
            m_cut ? qMin(m_model.limit() + spare, RecordReader::mostRows) : RecordReader::mostRows;
        return query;
    }
    static QList<AgendaRow> read(const OccurrenceQuery &query, const Records &records)
    {
        QList<AgendaRow> rows;
        const Result<QList<EventOccurrence>, StorageError> found =
            records.store()->occurrences(query);
        if (!found) {
            qCWarning(logModels) << "agenda" << storageErrorName(found.error());
            return rows;
        }
        rows.reserve(found->size());
        for (const EventOccurrence &one : *found)
            rows.append(rowOf(one, records));
        return rows;
    }
    static bool earlier(const AgendaRow &a, const AgendaRow &b, const Records &records)
    {
        if (a.day != b.day)
            return a.day < b.day;
        if (a.allDay() != b.allDay())
            return a.allDay();
        return a.begins(records.zone()) < b.begins(records.zone());
    }
    bool accepts(const AgendaRow &row, const Records &records) const
    {
        if (m_model.m_hidePast && row.isPast(records.now(), records.zone()))
            return false;
        if (!m_model.m_network.isEmpty() && !row.network.isEmpty()
            && row.network != m_model.m_network)
            return false;
        return m_model.m_text.isEmpty()
            || containsWords(
                   QStringList{row.title, row.place, row.organizer}.join(QLatin1Char(' ')),
                   m_model.m_text);
    }
    void show(RecordListModel &model, const Records &records)
    {
        QList<AgendaRow> next;
        QSet<QString> seen;
        for (const AgendaRow &row : std::as_const(m_all)) {
            if (!accepts(row, records) || (m_model.m_once && seen.contains(row.id)))
                continue;
            seen.insert(row.id);
            next.append(row);
        }
        if (m_model.m_nowFirst)
            sortByNow(next, records);
        if (model.limit() > 0 && next.size() > model.limit())
            next.resize(model.limit());
        replace(model, std::move(next));
    }
    /// What is on, then what is next; whole days after what has a time on the same day, what does
    /// not take place and what is over last.
    static void sortByNow(QList<AgendaRow> &rows, const Records &records)
    {
        const QDateTime now = records.now();
        const QTimeZone &zone = records.zone();
        const QDate today = records.today();
        const auto rank = [&](const AgendaRow &row) {
            if (row.isPast(now, zone))
                return 5;
            if (row.day > today)
                return 4;
            if (row.cancelled)
                return 3;
            if (row.allDay())
                return 2;
            return row.isOn(now, zone) ? 0 : 1;
        };
        std::stable_sort(rows.begin(), rows.end(), [&rank](const AgendaRow &a, const AgendaRow &b) {
            return rank(a) < rank(b);
        });
    }

    const AgendaModel &m_model;
    QList<AgendaRow> m_all;
    bool m_cut = false;
};

AgendaModel::AgendaModel(QObject *parent)
    : RecordListModel(std::make_unique<AgendaRows>(*this), parent)
{ }

} // namespace naober
