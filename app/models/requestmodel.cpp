// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestmodel.h"

#include "domain/network.h"
#include "domain/request.h"
#include "models/recordrows.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct RequestRow : CardRow
{
    Request::Kind kind = Request::Kind::Ask;
    Request::Status status = Request::Status::Open;
    QString when;
    QString network;
    QDateTime published;
    QDateTime expires;
    QString phone;
    QString respond;

    bool operator==(const RequestRow &) const = default;
};

} // namespace

class RequestRows : public RecordRows<Request, RequestRow>
{
public:
    explicit RequestRows(const RequestModel &model)
        : RecordRows(RecordType::Request)
        , m_model(model)
    {
        role("kind", [](const RequestRow &row, const Records &) {
            return enumName(row.kind, Request::kindNames);
        });
        role("whenText", [](const RequestRow &row, const Records &) { return row.when; });
        role("networkName", [](const RequestRow &row, const Records &records) {
            const auto network = records.read<Network>(RecordType::Network, row.network);
            return network ? network->name : QString();
        });
        role("phone", [](const RequestRow &row, const Records &) { return row.phone; });
        role("respond", [](const RequestRow &row, const Records &) { return row.respond; });
        role("publishedText", [](const RequestRow &row, const Records &records) {
            return publishedText(row.published, records);
        });
        role("agreed", [](const RequestRow &row, const Records &) {
            return row.status == Request::Status::Agreed;
        });
    }

protected:
    RecordFilter filter(const Records &records) const override
    {
        RecordFilter filter;
        filter.kind = m_model.m_kind;
        filter.network = m_model.m_network;
        filter.category = m_model.m_category;
        filter.aliveAt = records.now();
        return filter;
    }
    bool sifts() const override { return true; }
    RequestRow row(const QString &id, const Request &from, const Records &) const override
    {
        RequestRow row;
        fill(row, id, from.title, from);
        row.categories = from.categories;
        row.kind = from.kind;
        row.status = from.status;
        row.when = from.when;
        row.network = from.network;
        row.published = from.published;
        row.expires = from.expires;
        row.phone = from.phone;
        row.respond = from.respond;
        return row;
    }
    bool accepts(const RequestRow &row, const Records &records) const override
    {
        if (row.status == Request::Status::Done || row.status == Request::Status::Withdrawn)
            return false;
        if (row.expires.isValid() && row.expires < records.now())
            return false;
        if (!m_model.m_kind.isEmpty() && enumName(row.kind, Request::kindNames) != m_model.m_kind)
            return false;
        if (!m_model.m_network.isEmpty() && row.network != m_model.m_network)
            return false;
        return m_model.m_category.isEmpty() || row.categories.contains(m_model.m_category);
    }
    bool before(const RequestRow &a, const RequestRow &b, const Records &) const override
    {
        return a.published > b.published;
    }

private:
    const RequestModel &m_model;
};

RequestModel::RequestModel(QObject *parent)
    : RecordListModel(std::make_unique<RequestRows>(*this), parent)
{ }

} // namespace naober
