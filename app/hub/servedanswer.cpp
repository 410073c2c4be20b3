// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/servedanswer.h"

#include "hub/feedpath.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace naober {

namespace {

struct OpenFile
{
    int descriptor = -1;
    qint64 size = 0;
};

#ifdef Q_OS_WIN
OpenFile openFile(const QString &path)
{
    OpenFile file;
    const auto *wide = reinterpret_cast<const wchar_t *>(path.utf16());
    if (_wsopen_s(&file.descriptor, wide, _O_RDONLY | _O_BINARY, _SH_DENYNO, 0) != 0)
        return {};
    file.size = _filelengthi64(file.descriptor);
    return file;
}
#else
OpenFile openFile(const QString &path)
{
    OpenFile file;
    file.descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file.descriptor < 0)
        return {};
    struct stat status = {};
    if (::fstat(file.descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(file.descriptor);
        return {};
    }
    file.size = status.st_size;
    return file;
}
#endif

void addHeaders(MHD_Response *response, const QByteArray &etag, const char *cacheControl)
{
    MHD_add_response_header(response, MHD_HTTP_HEADER_ETAG, etag.constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, cacheControl);
}

void addType(MHD_Response *response, const QByteArray &contentType)
{
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, contentType.constData());
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
}

bool isKnown(MHD_Connection *connection, const QByteArray &etag)
{
    const char *header =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_IF_NONE_MATCH);
    return header && etagMatches(QByteArrayView(header), etag);
}

MHD_Response *memoryResponse(const QByteArray &body)
{
    return MHD_create_response_from_buffer(
        std::size_t(body.size()), const_cast<char *>(body.constData()), MHD_RESPMEM_MUST_COPY);
}

/// For a 304. RFC 9110 §8.6 allows it the Content-Length of the 200 or none; libmicrohttpd always
/// writes one, and there are clients that wait for that many bytes of it. So it says 0.
MHD_Response *emptyResponse()
{
    return MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
}

} // namespace

ServedAnswer::ServedAnswer(const QByteArray &body, const QByteArray &contentType,
                           const QByteArray &cacheControl)
    : m_etag('"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(32)
             + '"')
    , m_whole(memoryResponse(body))
    , m_notModified(emptyResponse())
{
    addHeaders(m_whole, m_etag, cacheControl.constData());
    addType(m_whole, contentType);
    addHeaders(m_notModified, m_etag, cacheControl.constData());
}

ServedAnswer::~ServedAnswer()
{
    MHD_destroy_response(m_whole);
    MHD_destroy_response(m_notModified);
}

MHD_Result ServedAnswer::queue(MHD_Connection *connection) const
{
    if (isKnown(connection, m_etag))
        return MHD_queue_response(connection, MHD_HTTP_NOT_MODIFIED, m_notModified);
    return MHD_queue_response(connection, MHD_HTTP_OK, m_whole);
}

MHD_Result queueRefusal(MHD_Connection *connection, unsigned status, const char *words,
                        const char *allow, bool close)
{
    MHD_Response *response = MHD_create_response_from_buffer(
        std::strlen(words), const_cast<char *>(words), MHD_RESPMEM_PERSISTENT);
    addType(response, "text/plain; charset=utf-8");
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (allow)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, allow);
    if (status == MHD_HTTP_SERVICE_UNAVAILABLE)
        MHD_add_response_header(response, MHD_HTTP_HEADER_RETRY_AFTER, "10");
    if (close)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

MHD_Result queueFile(MHD_Connection *connection, const QString &filePath,
                     const QByteArray &contentType, const QByteArray &etag,
                     const char *cacheControl)
{
    const OpenFile file = openFile(filePath);
    if (file.descriptor < 0)
        return queueRefusal(connection, MHD_HTTP_NOT_FOUND, "There is nothing here.\n");
    const bool known = isKnown(connection, etag);
    // The response closes the file. For a 304 it is made only to have that done in one place.
    MHD_Response *response =
        MHD_create_response_from_fd64(std::uint64_t(file.size), file.descriptor);
    if (!response)
        return MHD_NO;
    if (known) {
        MHD_destroy_response(response);
        response = emptyResponse();
    } else {
        addType(response, contentType);
    }
    addHeaders(response, etag, cacheControl);
    const MHD_Result result =
        MHD_queue_response(connection, known ? MHD_HTTP_NOT_MODIFIED : MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return result;
}

} // namespace naober
