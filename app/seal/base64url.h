// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// Bytes in JSON and headers: RFC 4648 §5 without padding (submissions.md §1). Any thread.
namespace naober::base64url {

QString encode(QByteArrayView bytes);
/// Nothing for padding, strange characters or a length that cannot be.
std::optional<QByteArray> decode(QStringView text);

} // namespace naober::base64url
