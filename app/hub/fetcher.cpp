// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/fetcher.h"

#include "hub/fetchjob.h"
#include "hub/hubtext.h"

namespace naober {

QString fetchErrorText(FetchError error)
{
    switch (error) {
    case FetchError::BadAddress:
        return HubText::tr("this is not an address that can be fetched");
    case FetchError::Forbidden:
        return HubText::tr("the address leads into a private network or another folder");
    case FetchError::NotFound:
        return HubText::tr("there is nothing at that address");
    case FetchError::Refused:
        return HubText::tr("the server did not give it");
    case FetchError::Network:
        return HubText::tr("the connection failed");
    case FetchError::TooLarge:
        return HubText::tr("it is too large");
    case FetchError::TooSlow:
        return HubText::tr("it took too long");
    case FetchError::TooManyRedirects:
        return HubText::tr("the address sends from one place to the next without end");
    }
    Q_UNREACHABLE();
}

Fetcher::Fetcher(QObject *parent)
    : QObject(parent)
{ }

void Fetcher::get(const FetchRequest &request, Callback callback)
{
    auto *job = new FetchJob(m_network, request, std::move(callback), this);
    job->start(request.url);
}

} // namespace naober
