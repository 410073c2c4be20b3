// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <microhttpd.h>

namespace naober {

/// An answer made once and given many times: its 200, and its 304 for who has it already.
/// Immutable; any thread.
class ServedAnswer
{
public:
    ServedAnswer(const QByteArray &body, const QByteArray &contentType,
                 const QByteArray &cacheControl);
    ~ServedAnswer();
    ServedAnswer(const ServedAnswer &) = delete;
    ServedAnswer &operator=(const ServedAnswer &) = delete;

    MHD_Result queue(MHD_Connection *connection) const;

private:
    QByteArray m_etag;
    MHD_Response *m_whole;
    MHD_Response *m_notModified;
};

/// A short answer in words; \a allow is the header of a 405, \a close ends the connection.
MHD_Result queueRefusal(MHD_Connection *connection, unsigned status, const char *words,
                        const char *allow = nullptr, bool close = false);

/// A file of the feed, by \a filePath; 404 if it is not there.
MHD_Result queueFile(MHD_Connection *connection, const QString &filePath,
                     const QByteArray &contentType, const QByteArray &etag,
                     const char *cacheControl = "public, max-age=86400");

} // namespace naober
