// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/recoveryfile.h"

#include "seal/generationjson.h"
#include "seal/passphrasebox.h"

namespace naober::recoveryfile {

namespace {

QString kind()
{
    return QStringLiteral("recovery");
}

} // namespace

Result<QByteArray, SealError> make(const GenerationKey &key, const QString &passphrase)
{
    return passphrasebox::make(kind(), generationToJson(key), passphrase);
}

Result<GenerationKey, SealError> open(const QByteArray &file, const QString &passphrase)
{
    auto content = passphrasebox::open(kind(), file, passphrase);
    if (!content)
        return content.error();
    return generationFromJson(std::move(*content));
}

} // namespace naober::recoveryfile
