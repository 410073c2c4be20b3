// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpdoor.h"

#include <microhttpd.h>

#include <optional>

namespace naober {

/// One request to a door, from its headers to its answer: asks the door before it reads, reads no
/// more than it was admitted for, and lets the connection sleep while the answer is made. Belongs
/// to its connection; libmicrohttpd never calls it from two threads at once.
class HttpExchange
{
public:
    explicit HttpExchange(HttpDoor &door)
        : m_door(door)
    { }

    /// The headers are there.
    MHD_Result begin(MHD_Connection *connection, const char *path, const char *method);
    /// A piece of the body, which sets \a size to 0; or its end, with \a size 0 already; or the
    /// answer has come.
    MHD_Result go(MHD_Connection *connection, const char *data, std::size_t *size);

private:
    MHD_Result finish(MHD_Connection *connection);

    HttpDoor &m_door;
    HttpAdmission m_admission;
    QByteArray m_body;
    std::optional<HubAnswer> m_answer;
};

/// Gives \a answer; \a close ends the connection after it.
MHD_Result queueAnswer(MHD_Connection *connection, const HubAnswer &answer, bool close = false);

} // namespace naober
