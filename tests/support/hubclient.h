// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base64url.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace naober::test {

/// An answer as it came over the wire.
struct HttpReplyText
{
    int status = 0; ///< 0: none came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// The last word of a problem's type: "device-revoked".
    QString problem() const;
};

/// Speaks HTTP to a hub on this machine byte by byte, so that what tests what is sent shares no
/// code with what sends it. Blocks; any thread.
class HubClient
{
public:
    explicit HubClient(quint16 port)
        : m_port(port)
    { }

    /// The words of an Authorization header, for all requests from now on.
    void setToken(const QString &device, const QString &token);
    HttpReplyText get(const QByteArray &path, const QByteArrayList &headers = {}) const;
    HttpReplyText put(const QByteArray &path, const QByteArray &body,
                      const QByteArrayList &headers = {}) const;
    HttpReplyText post(const QByteArray &path, const QByteArray &body) const;
    /// Exactly these bytes.
    HttpReplyText raw(const QByteArray &bytes,
                      std::chrono::milliseconds limit = std::chrono::seconds(10)) const;

    HttpReplyText submit(const QString &id, const QByteArray &body, const QByteArray &owner) const;
    HttpReplyText look(const QString &id, const QByteArray &owner) const;

private:
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QByteArrayList &headers) const;

    quint16 m_port;
    QByteArray m_authorization;
};

/// The body of a submission that a hub accepts; \a sealed is what only a desk can read.
QJsonObject submissionJson(const QByteArray &sealed, const QDateTime &notAfter);
QByteArray toBytes(const QJsonObject &json);

} // namespace naober::test
