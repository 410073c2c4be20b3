// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkmodel.h"

#include "domain/network.h"
#include "models/postcodes.h"
#include "models/recordrows.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct NetworkRow : CardRow
{
    QStringList streets;
    QStringList postcodes;
    QString connectorName;
    QString connectorPhone;
    QString connectorHours;
    int joined = 0;
    int total = 0;
    QString match; ///< the street that was found; set when shown

    bool operator==(const NetworkRow &) const = default;
};

} // namespace

class NetworkRows : public RecordRows<Network, NetworkRow>
{
public:
    explicit NetworkRows(const NetworkModel &model)
        : RecordRows(RecordType::Network)
        , m_model(model)
    {
        role("streets", [](const NetworkRow &row, const Records &) { return row.streets; });
        role("streetsText", [](const NetworkRow &row, const Records &records) {
            return wordsOf(records).list(row.streets);
        });
        role("matchText", [](const NetworkRow &row, const Records &) { return row.match; });
        role("connectorName",
             [](const NetworkRow &row, const Records &) { return row.connectorName; });
        role("connectorPhone",
             [](const NetworkRow &row, const Records &) { return row.connectorPhone; });
        role("connectorHours",
             [](const NetworkRow &row, const Records &) { return row.connectorHours; });
        role("householdsText", [](const NetworkRow &row, const Records &) {
            return ThingWords::households(row.joined, row.total);
        });
    }

protected:
    RecordFilter filter(const Records &) const override { return {}; }
    bool sifts() const override { return true; }
    NetworkRow row(const QString &id, const Network &from, const Records &) const override
    {
        NetworkRow row;
        fill(row, id, from.name, from);
        row.image = from.image;
        row.streets = from.streets;
        row.postcodes = from.postcodes;
        row.joined = from.householdsJoined;
        row.total = from.householdsTotal;
        for (const Connector &connector : from.connectors) {
            if (!row.connectorName.isEmpty() && connector.standIn)
                continue;
            row.connectorName = connector.name;
            row.connectorPhone = connector.phone;
            row.connectorHours = connector.hours;
            if (!connector.standIn)
                break;
        }
        return row;
    }
    bool accepts(const NetworkRow &row, const Records &) const override
    {
        return m_model.m_text.isEmpty() || !street(row).isEmpty()
            || coversPostcode(row.postcodes, m_model.m_text)
            || containsWords(row.title, m_model.m_text);
    }
    bool before(const NetworkRow &a, const NetworkRow &b, const Records &) const override
    {
        return namedBefore(a.title, b.title);
    }
    void finish(QList<NetworkRow> &rows, const Records &) const override
    {
        for (NetworkRow &row : rows)
            row.match = street(row);
    }

private:
    QString street(const NetworkRow &row) const
    {
        const QString wanted = withoutHouseNumber(m_model.m_text);
        if (wanted.isEmpty())
            return {};
        for (const QString &street : row.streets) {
            if (containsWords(street, wanted))
                return street;
        }
        return {};
    }

    const NetworkModel &m_model;
};

NetworkModel::NetworkModel(QObject *parent)
    : RecordListModel(std::make_unique<NetworkRows>(*this), parent)
{ }

} // namespace naober
