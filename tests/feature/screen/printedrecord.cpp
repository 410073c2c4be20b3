// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedrecord.h"

#include "models/articledetails.h"
#include "models/eventdetails.h"
#include "models/networkdetails.h"
#include "models/organizationdetails.h"
#include "models/placedetails.h"
#include "models/requestdetails.h"
#include "models/servicedetails.h"
#include "models/videodetails.h"

#include <memory>

namespace naober::test {

namespace {

std::unique_ptr<RecordDetails> detailsOf(RecordType type)
{
    switch (type) {
    case RecordType::Event:
        return std::make_unique<EventDetails>();
    case RecordType::Article:
        return std::make_unique<ArticleDetails>();
    case RecordType::Organization:
        return std::make_unique<OrganizationDetails>();
    case RecordType::Service:
        return std::make_unique<ServiceDetails>();
    case RecordType::Place:
        return std::make_unique<PlaceDetails>();
    case RecordType::Network:
        return std::make_unique<NetworkDetails>();
    case RecordType::Request:
        return std::make_unique<RequestDetails>();
    case RecordType::Video:
        return std::make_unique<VideoDetails>();
    case RecordType::Village:
    case RecordType::Initiative:
    case RecordType::Poll:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

Handout printedRecord(AppContext &app, const QString &type, const QString &id)
{
    const std::optional<RecordType> known = recordTypeFromName(type);
    const std::unique_ptr<RecordDetails> details = known ? detailsOf(*known) : nullptr;
    if (!details)
        return {};
    details->setRecords(app.records());
    details->setRecordId(id);
    return app.printing()->furnished(details->handout());
}

} // namespace naober::test
