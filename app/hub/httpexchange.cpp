// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/httpexchange.h"

#include "hub/feedpath.h"
#include "hub/servedanswer.h"

namespace naober {

namespace {

QByteArray headerOf(MHD_Connection *connection, const char *name)
{
    const char *value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    return value ? QByteArray(value) : QByteArray();
}

HttpRequest requestOf(MHD_Connection *connection, const char *path, const char *method)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.owner = headerOf(connection, "Naober-Owner");
    request.authorization = headerOf(connection, MHD_HTTP_HEADER_AUTHORIZATION);
    request.contentType = headerOf(connection, MHD_HTTP_HEADER_CONTENT_TYPE);
    request.chunked = !headerOf(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING).isEmpty();
    bool number = false;
    const qint64 length = headerOf(connection, MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong(&number);
    if (number && length >= 0)
        request.contentLength = length;
    return request;
}

void addHeader(MHD_Response *response, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        MHD_add_response_header(response, name, value.constData());
}

} // namespace

MHD_Result queueAnswer(MHD_Connection *connection, const HubAnswer &answer, bool close)
{
    if (!answer.filePath.isEmpty())
        return queueFile(connection, answer.filePath, answer.contentType, answer.etag,
                         answer.cacheControl.constData());
    const QByteArray known = headerOf(connection, MHD_HTTP_HEADER_IF_NONE_MATCH);
    const bool same = !answer.etag.isEmpty() && !known.isEmpty() && etagMatches(known, answer.etag);
    const QByteArray body = same ? QByteArray() : answer.body;
    MHD_Response *response = MHD_create_response_from_buffer(
        std::size_t(body.size()), const_cast<char *>(body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    if (!same)
        addHeader(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType);
    addHeader(response, "X-Content-Type-Options", "nosniff");
    addHeader(response, MHD_HTTP_HEADER_CACHE_CONTROL, answer.cacheControl);
    addHeader(response, MHD_HTTP_HEADER_ETAG, answer.etag);
    addHeader(response, MHD_HTTP_HEADER_ALLOW, answer.allow);
    if (answer.retryAfterSeconds > 0)
        addHeader(response, MHD_HTTP_HEADER_RETRY_AFTER,
                  QByteArray::number(answer.retryAfterSeconds));
    if (answer.asksForToken)
        addHeader(response, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer");
    if (close)
        addHeader(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result result = MHD_queue_response(
        connection, same ? unsigned(MHD_HTTP_NOT_MODIFIED) : answer.status, response);
    MHD_destroy_response(response);
    return result;
}

MHD_Result HttpExchange::begin(MHD_Connection *connection, const char *path, const char *method)
{
    const HttpRequest request = requestOf(connection, path, method);
    auto admitted = m_door.admit(request);
    if (auto *refusal = std::get_if<HubAnswer>(&admitted)) {
        const bool hasBody = request.chunked || request.contentLength.value_or(0) > 0;
        // An answer now ends the connection; without a body there is no need for that.
        if (hasBody)
            return queueAnswer(connection, *refusal, true);
        m_answer = std::move(*refusal);
        return MHD_YES;
    }
    m_admission = std::move(std::get<HttpAdmission>(admitted));
    m_body.reserve(qsizetype(request.contentLength.value_or(0)));
    return MHD_YES;
}

MHD_Result HttpExchange::go(MHD_Connection *connection, const char *data, std::size_t *size)
{
    if (*size > 0) {
        if (m_body.size() + qsizetype(*size) > m_admission.mostBytes)
            return MHD_NO;
        m_body.append(data, qsizetype(*size));
        *size = 0;
        return MHD_YES;
    }
    return m_answer ? queueAnswer(connection, *m_answer) : finish(connection);
}

MHD_Result HttpExchange::finish(MHD_Connection *connection)
{
    HttpStep step = m_admission.run(m_body);
    m_body = QByteArray();
    if (const auto *answer = std::get_if<HubAnswer>(&step))
        return queueAnswer(connection, *answer);
    // Suspended first: the answer may come before this returns.
    MHD_suspend_connection(connection);
    std::get<1>(step)([this, connection](HubAnswer answer) {
        m_answer = std::move(answer);
        MHD_resume_connection(connection);
    });
    return MHD_YES;
}

} // namespace naober
