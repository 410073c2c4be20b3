// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedlink.h"
#include "sync/syncerror.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace naober {

class FeedClient;
struct FetchResult;

/// First contact by typing: "dorp.nl" → https://dorp.nl/.well-known/naober → the link, which a
/// person then confirms by its check words. Also takes a whole link, and a `.naober` file's path.
/// One search at a time.
class VillageFinder : public QObject
{
    Q_OBJECT

public:
    /// \a client must outlive it.
    explicit VillageFinder(FeedClient &client, QObject *parent = nullptr);

    /// Answers by found() or failed(), later. A new search replaces the one before.
    void find(const QString &typed);

    /// The addresses to ask for what was typed, in this order; none if it is no address. http only
    /// for this machine.
    static QList<QUrl> addressesFor(const QString &typed);

signals:
    void found(const naober::FeedLink &link);
    void failed(naober::SyncError error);

private:
    void askNext();
    void onAnswer(const QUrl &url, const FetchResult &result);

    FeedClient &m_client;
    QList<QUrl> m_addresses;
    SyncError m_error = SyncError::None;
    int m_search = 0; ///< counts, so that a late answer to an old search is known
};

} // namespace naober

Q_DECLARE_METATYPE(naober::FeedLink)
