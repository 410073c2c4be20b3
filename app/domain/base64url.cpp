// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base64url.h"

namespace naober::base64url {

QString encode(QByteArrayView bytes)
{
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    return QString::fromLatin1(
        raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> decode(QStringView text)
{
    auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // One text for the same bytes, so that nobody can make two of one.
    if (!decoded || encode(decoded.decoded) != text)
        return std::nullopt;
    return std::move(decoded.decoded);
}

std::optional<QByteArray> decode(QStringView text, qsizetype size)
{
    auto decoded = decode(text);
    return decoded && decoded->size() == size ? std::move(decoded) : std::nullopt;
}

} // namespace naober::base64url
