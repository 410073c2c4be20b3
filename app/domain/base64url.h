// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// Bytes in JSON, links and headers: RFC 4648 §5 without padding (submissions.md §1). Any thread.
namespace naober::base64url {

QString encode(QByteArrayView bytes);
/// Nothing for padding, strange characters, a length that cannot be, or any but the one text that
/// encode() gives for these bytes.
std::optional<QByteArray> decode(QStringView text);
/// The same, if they are \a size bytes.
std::optional<QByteArray> decode(QStringView text, qsizetype size);

} // namespace naober::base64url
