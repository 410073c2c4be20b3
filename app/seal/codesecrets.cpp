// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/codesecrets.h"

#include "seal/slowhash.h"

#include <QUuid>

namespace naober {

namespace {

constexpr qsizetype uuidSize = 16;
constexpr qsizetype secretSize = 32;
constexpr qsizetype proofSize = 32;

/// RFC 9562 §5.8: version 8, for ids that an application makes its own way.
QString uuidText(QByteArrayView bytes)
{
    QByteArray raw = bytes.first(uuidSize).toByteArray();
    raw[6] = static_cast<char>((raw.at(6) & 0x0F) | 0x80);
    raw[8] = static_cast<char>((raw.at(8) & 0x3F) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace

Result<CodeSecrets, SealError> codeSecrets(const Code &code, const QString &feedId)
{
    QString digits = code.digits();
    QByteArray latin = digits.toLatin1();
    const SecretBytes ascii = SecretBytes::takenFrom(latin);
    wipe(digits);
    const auto derived =
        slowhash::derive(std::size_t(uuidSize + secretSize + proofSize), ascii.view(),
                         slowhash::saltFor("naober code 1", feedId), slowhash::Cost::Code);
    if (!derived)
        return SealError::NoMemory;
    return CodeSecrets{uuidText(derived->view()),
                       SecretBytes::copyOf(derived->view().sliced(uuidSize, secretSize)),
                       SecretBytes::copyOf(derived->view().sliced(uuidSize + secretSize))};
}

} // namespace naober
