// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/fetcher.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace naober {

/// One request of the Fetcher, from its first address to its outcome. Deletes itself.
///
///   start ─ file → readFile ──────────────────────────────┐
///     └ http ─ named by a feed? → look both hosts up ─┐    │
///          └────────────────────────── send ←─────────┘    │
///                redirect ↺ start        └ body → finish ←─┘
class FetchJob : public QObject
{
    Q_OBJECT

public:
    FetchJob(QNetworkAccessManager &network, const FetchRequest &request,
             Fetcher::Callback callback, QObject *parent);
    ~FetchJob() override;
    void start(const QUrl &url);

private:
    void readFile(const QUrl &url);
    void checkSourceHost();
    void sourceHostFound(const QHostInfo &info);
    void hostFound(const QHostInfo &info);
    void send();
    void readHeaders();
    void readBody();
    void finished();
    void redirect();
    void fail(FetchError error, const QString &detail);
    void finish(const FetchReply &reply);

    QNetworkAccessManager &m_network;
    const FetchRequest m_request;
    Fetcher::Callback m_callback;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    int m_redirects = 0;
    int m_lookup = -1;
    std::optional<bool> m_sourceIsPrivate;
    bool m_done = false;
};

} // namespace naober
