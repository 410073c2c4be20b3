// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placemodel.h"

#include "domain/place.h"
#include "models/recordrows.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct PlaceRow : CardRow
{
    Place::Kind kind = Place::Kind::Other;
    QString address;
    GeoPoint geo;
    double distance = -1.0; ///< metres; set when shown
    int lengthMeters = 0;
    int durationMinutes = 0;
    OpeningHours hours;
    bool wheelchair = false;

    bool operator==(const PlaceRow &) const = default;
};

} // namespace

class PlaceRows : public RecordRows<Place, PlaceRow>
{
public:
    explicit PlaceRows(const PlaceModel &model)
        : RecordRows(RecordType::Place)
        , m_model(model)
    {
        role("kind", [](const PlaceRow &row, const Records &) {
            return enumName(row.kind, Place::kindNames);
        });
        role("kindText",
             [](const PlaceRow &row, const Records &) { return ThingWords::kind(row.kind); });
        role("address", [](const PlaceRow &row, const Records &) { return row.address; });
        role("distance", [](const PlaceRow &row, const Records &) { return row.distance; });
        role("distanceText", [](const PlaceRow &row, const Records &records) {
            return ThingWords(wordsOf(records)).distance(row.distance);
        });
        role("lengthText", [](const PlaceRow &row, const Records &records) {
            return row.lengthMeters > 0 ? ThingWords(wordsOf(records)).distance(row.lengthMeters)
                                        : QString();
        });
        role("durationText", [](const PlaceRow &row, const Records &records) {
            return ThingWords(wordsOf(records)).duration(row.durationMinutes);
        });
        role("openText", [](const PlaceRow &row, const Records &records) {
            return OpenWords(wordsOf(records)).state(row.hours, records.now());
        });
        role("isOpen", [](const PlaceRow &row, const Records &records) {
            return isOpen(row.hours, records);
        });
        role("openKnown",
             [](const PlaceRow &row, const Records &) { return !row.hours.periods.isEmpty(); });
        role("wheelchair", [](const PlaceRow &row, const Records &) { return row.wheelchair; });
    }

protected:
    RecordFilter filter(const Records &) const override { return {}; }
    bool sifts() const override { return true; }
    PlaceRow row(const QString &id, const Place &from, const Records &) const override
    {
        PlaceRow row;
        fill(row, id, from.name, from);
        row.categories = from.categories;
        row.image = from.image;
        row.kind = from.kind;
        row.address = from.address;
        row.geo = from.geo;
        row.lengthMeters = from.lengthMeters;
        row.durationMinutes = from.durationMinutes;
        row.hours = from.openingHours;
        row.wheelchair = from.accessibility.wheelchair.value_or(false);
        return row;
    }
    bool accepts(const PlaceRow &row, const Records &) const override
    {
        if (!m_model.m_kinds.isEmpty()
            && !m_model.m_kinds.contains(enumName(row.kind, Place::kindNames)))
            return false;
        return m_model.m_text.isEmpty()
            || containsWords(
                   QStringList{row.title, row.summary, row.address}.join(QLatin1Char(' ')),
                   m_model.m_text);
    }
    bool before(const PlaceRow &a, const PlaceRow &b, const Records &records) const override
    {
        if (m_model.m_nearestFirst) {
            const double toA = distance(a, records);
            const double toB = distance(b, records);
            // What has no place comes last.
            if ((toA < 0.0) != (toB < 0.0))
                return toB < 0.0;
            if (toA < toB || toB < toA)
                return toA < toB;
        }
        return namedBefore(a.title, b.title);
    }
    void finish(QList<PlaceRow> &rows, const Records &records) const override
    {
        for (PlaceRow &row : rows)
            row.distance = distance(row, records);
    }

private:
    double distance(const PlaceRow &row, const Records &records) const
    {
        const GeoPoint asked{m_model.m_latitude, m_model.m_longitude};
        return distanceBetween(asked.isNull() ? records.home() : asked, row.geo);
    }

    const PlaceModel &m_model;
};

PlaceModel::PlaceModel(QObject *parent)
    : RecordListModel(std::make_unique<PlaceRows>(*this), parent)
{ }

} // namespace naober
