// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/feedclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace naober {

/// One HTTP GET on its way, and its one outcome. A child of the FeedClient that started it; deletes
/// itself after finished().
class Fetch : public QObject
{
    Q_OBJECT

public:
    Fetch(QNetworkAccessManager &manager, FetchRequest request, const FetchTimes &times,
          QObject *parent);
    ~Fetch() override;

    void start();
    void end(SyncError error);

signals:
    void finished(const naober::FetchResult &result);

private:
    void onHeaders();
    void onBytes();
    void onFinished();
    /// What the answer means, once all of it came.
    SyncError verdict();
    SyncError statusError(int status) const;

    QNetworkAccessManager &m_manager;
    FetchRequest m_request;
    FetchResult m_result;
    QNetworkReply *m_reply = nullptr;
    QTimer m_inactivity;
    QTimer m_total;
    bool m_done = false;
};

/// What a network error of Qt's means to us, where no HTTP status says more.
SyncError networkError(QNetworkReply::NetworkError error);
/// True if this is a page for people: by its type, or by how it begins.
bool looksLikeWebPage(const QByteArray &contentType, const QByteArray &body);

} // namespace naober
