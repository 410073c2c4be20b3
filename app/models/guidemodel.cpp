// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guidemodel.h"

#include "domain/organization.h"
#include "models/recordrows.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct GuideRow : CardRow
{
    Organization::Kind kind = Organization::Kind::Other;
    QString phone;
    QString address;
    OpeningHours hours;
    QDate assuredAt;
    QString assuredBy;
    bool wheelchair = false;

    bool operator==(const GuideRow &) const = default;
};

} // namespace

class GuideRows : public RecordRows<Organization, GuideRow>
{
public:
    explicit GuideRows(const GuideModel &model)
        : RecordRows(RecordType::Organization)
        , m_model(model)
    {
        role("kind", [](const GuideRow &row, const Records &) {
            return enumName(row.kind, Organization::kindNames);
        });
        role("kindText",
             [](const GuideRow &row, const Records &) { return ThingWords::kind(row.kind); });
        role("phone", [](const GuideRow &row, const Records &) { return row.phone; });
        role("address", [](const GuideRow &row, const Records &) { return row.address; });
        role("openText", [](const GuideRow &row, const Records &records) {
            return OpenWords(wordsOf(records)).state(row.hours, records.now());
        });
        role("isOpen", [](const GuideRow &row, const Records &records) {
            return isOpen(row.hours, records);
        });
        role("openKnown",
             [](const GuideRow &row, const Records &) { return !row.hours.periods.isEmpty(); });
        role("assuredText", [](const GuideRow &row, const Records &records) {
            const DateWords words = wordsOf(records);
            return ThingWords(words).assured(row.assuredAt, row.assuredBy, records.today());
        });
        role("wheelchair", [](const GuideRow &row, const Records &) { return row.wheelchair; });
    }

protected:
    RecordFilter filter(const Records &) const override
    {
        RecordFilter filter;
        filter.category = m_model.m_category;
        return filter;
    }
    bool sifts() const override
    {
        return !m_model.m_kinds.isEmpty() || m_model.m_onlyOpen || !m_model.m_text.isEmpty();
    }
    GuideRow row(const QString &id, const Organization &from, const Records &) const override
    {
        GuideRow row;
        fill(row, id, from.name, from);
        row.categories = from.categories;
        row.image = from.image;
        row.kind = from.kind;
        row.phone = from.phone;
        row.address = from.address;
        row.hours = from.openingHours;
        row.assuredAt = from.assuredAt;
        row.assuredBy = from.assuredBy;
        row.wheelchair = from.accessibility.wheelchair.value_or(false);
        return row;
    }
    bool accepts(const GuideRow &row, const Records &records) const override
    {
        if (!m_model.m_kinds.isEmpty()
            && !m_model.m_kinds.contains(enumName(row.kind, Organization::kindNames)))
            return false;
        if (!m_model.m_category.isEmpty() && !row.categories.contains(m_model.m_category))
            return false;
        if (m_model.m_onlyOpen && !isOpen(row.hours, records))
            return false;
        return m_model.m_text.isEmpty()
            || containsWords(QStringList{row.title, row.summary, row.address,
                                         row.categories.join(QLatin1Char(' '))}
                                 .join(QLatin1Char(' ')),
                             m_model.m_text);
    }
    bool before(const GuideRow &a, const GuideRow &b, const Records &) const override
    {
        return namedBefore(a.title, b.title);
    }

private:
    const GuideModel &m_model;
};

GuideModel::GuideModel(QObject *parent)
    : RecordListModel(std::make_unique<GuideRows>(*this), parent)
{ }

} // namespace naober
