// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/localkeyfile.h"

#include "seal/passphrasebox.h"

namespace naober::localkeyfile {

namespace {

QString kind()
{
    return QStringLiteral("local-key");
}

} // namespace

Result<QByteArray, SealError> make(const LocalKey &key, const QString &passphrase)
{
    return passphrasebox::make(kind(), key.bytes(), passphrase);
}

Result<LocalKey, SealError> open(const QByteArray &file, const QString &passphrase)
{
    auto content = passphrasebox::open(kind(), file, passphrase);
    if (!content)
        return content.error();
    auto key = LocalKey::fromBytes(std::move(*content));
    if (!key)
        return SealError::Malformed;
    return std::move(*key);
}

} // namespace naober::localkeyfile
