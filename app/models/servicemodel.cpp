// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicemodel.h"

#include "domain/organization.h"
#include "domain/service.h"
#include "models/recordrows.h"
#include "models/words/openwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct ServiceRow : CardRow
{
    QString organization;
    QString cost;
    QString phone;
    QString howToAsk;
    QStringList examples;
    OpeningHours hours;

    bool operator==(const ServiceRow &) const = default;
};

} // namespace

class ServiceRows : public RecordRows<Service, ServiceRow>
{
public:
    explicit ServiceRows(const ServiceModel &model)
        : RecordRows(RecordType::Service)
        , m_model(model)
    {
        role("cost", [](const ServiceRow &row, const Records &) { return row.cost; });
        role("phone", [](const ServiceRow &row, const Records &) { return row.phone; });
        role("organizationName", [](const ServiceRow &row, const Records &records) {
            const auto giver =
                records.read<Organization>(RecordType::Organization, row.organization);
            return giver ? giver->name : QString();
        });
        role("howToAsk", [](const ServiceRow &row, const Records &) { return row.howToAsk; });
        role("examples", [](const ServiceRow &row, const Records &) { return row.examples; });
        role("openText", [](const ServiceRow &row, const Records &records) {
            return OpenWords(wordsOf(records)).state(row.hours, records.now());
        });
        role("isOpen", [](const ServiceRow &row, const Records &records) {
            return isOpen(row.hours, records);
        });
        role("openKnown",
             [](const ServiceRow &row, const Records &) { return !row.hours.periods.isEmpty(); });
    }

protected:
    RecordFilter filter(const Records &) const override
    {
        RecordFilter filter;
        filter.category = m_model.m_category;
        filter.organization = m_model.m_organization;
        return filter;
    }
    bool sifts() const override { return true; }
    ServiceRow row(const QString &id, const Service &from, const Records &) const override
    {
        ServiceRow row;
        fill(row, id, from.name, from);
        row.categories = from.categories;
        row.image = from.image;
        row.organization = from.organization;
        row.cost = from.cost;
        row.phone = from.phone;
        row.howToAsk = from.howToAsk;
        row.examples = from.examples;
        row.hours = from.openingHours;
        return row;
    }
    bool accepts(const ServiceRow &row, const Records &) const override
    {
        if (!m_model.m_category.isEmpty() && !row.categories.contains(m_model.m_category))
            return false;
        if (!m_model.m_organization.isEmpty() && row.organization != m_model.m_organization)
            return false;
        return m_model.m_text.isEmpty()
            || containsWords(
                   QStringList{row.title, row.summary, row.examples.join(QLatin1Char(' '))}.join(
                       QLatin1Char(' ')),
                   m_model.m_text);
    }
    bool before(const ServiceRow &a, const ServiceRow &b, const Records &) const override
    {
        return namedBefore(a.title, b.title);
    }

private:
    const ServiceModel &m_model;
};

ServiceModel::ServiceModel(QObject *parent)
    : RecordListModel(std::make_unique<ServiceRows>(*this), parent)
{ }

} // namespace naober
