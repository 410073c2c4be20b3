// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskvault.h"
#include "sync/apiclient.h"
#include "sync/feedclient.h"

#include <QObject>

#include <functional>

namespace naober {

/// Makes this machine a desk: `POST /v1/devices` (submissions.md §5) at the hub that the head of
/// the village's feed names, which may lie on any web host or in a folder. Its pair and name are on
/// the disk before the code is used, so that after a cut the same enrolment can be asked for again.
class Enrolment : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void, DeskError>)>;

    /// \a vault must outlive it.
    explicit Enrolment(DeskVault &vault, QObject *parent = nullptr);

    /// \a code is base64url of 16 bytes. Calls \a done once, later or at once.
    void enroll(const FeedLink &village, const QString &code, const QString &name, Done done);

private:
    /// What to send, but for where to.
    Result<ApiRequest, DeskError> request(const FeedLink &village, const QString &code,
                                          const QString &name);
    void askHub(const FetchResult &head, const FeedLink &village, ApiRequest request,
                const Done &done);
    Result<void, DeskError> take(const ApiAnswer &answer);

    DeskVault &m_vault;
    FeedClient m_feed;
    ApiClient m_api;
};

} // namespace naober
