// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pinhash.h"

#include "seal/secretbytes.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace naober {

namespace {

/// The digits as ASCII, whatever script they were typed in. Nothing if there is anything else.
std::optional<SecretBytes> digitsOf(const QString &pin)
{
    SecretBytes digits(static_cast<std::size_t>(pin.size()));
    unsigned char *out = digits.data();
    for (const QChar c : pin) {
        if (c.digitValue() < 0)
            return std::nullopt;
        *out++ = static_cast<unsigned char>('0' + c.digitValue());
    }
    return digits;
}

/// Each digit the same step from the one before: 111111, 123456, 987654.
bool isRow(const SecretBytes &digits)
{
    const auto *d = digits.data();
    const int step = d[1] - d[0];
    if (std::abs(step) > 1)
        return false;
    for (std::size_t i = 2; i < digits.size(); ++i) {
        if (d[i] - d[i - 1] != step)
            return false;
    }
    return true;
}

} // namespace

PinHash::PinHash(QByteArray text)
    : m_text(std::move(text))
{ }

Result<PinHash, PinError> PinHash::of(const QString &pin)
{
    if (pin.size() > mostDigits)
        return PinError::TooLong;
    const auto digits = digitsOf(pin);
    if (!digits)
        return PinError::NotDigits;
    if (pin.size() < fewestDigits)
        return PinError::TooShort;
    if (isRow(*digits))
        return PinError::TooSimple;
    QByteArray text(qsizetype(crypto_pwhash_STRBYTES), '\0');
    if (crypto_pwhash_str(text.data(), reinterpret_cast<const char *>(digits->data()),
                          digits->size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return PinError::NoMemory;
    text.truncate(qsizetype(std::strlen(text.constData())));
    return PinHash(text);
}

std::optional<PinHash> PinHash::fromText(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    if (bytes.size() >= qsizetype(crypto_pwhash_STRBYTES)
        || !bytes.startsWith(crypto_pwhash_STRPREFIX))
        return std::nullopt;
    return PinHash(bytes);
}

QString PinHash::toText() const
{
    return QString::fromLatin1(m_text);
}

bool PinHash::matches(const QString &pin) const
{
    if (pin.size() < fewestDigits || pin.size() > mostDigits)
        return false;
    const auto digits = digitsOf(pin);
    if (!digits)
        return false;
    QByteArray text = m_text.leftJustified(qsizetype(crypto_pwhash_STRBYTES), '\0');
    return crypto_pwhash_str_verify(text.constData(),
                                    reinterpret_cast<const char *>(digits->data()), digits->size())
        == 0;
}

} // namespace naober
