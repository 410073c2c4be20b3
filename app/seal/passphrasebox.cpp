// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/passphrasebox.h"

#include "domain/base64url.h"
#include "seal/slowhash.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace naober::passphrasebox {

namespace {

constexpr int version = 1;
constexpr qsizetype largestFile = 8192;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(qsizetype(size), '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

/// The same words typed on another keyboard are the same passphrase (NFC). The kind goes in with
/// them, so that one file's content never opens as another's.
std::optional<SecretBytes> keyOf(const QString &kind, const QString &passphrase,
                                 const QByteArray &salt)
{
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    QByteArray input = kind.toUtf8();
    input.reserve(input.size() + 1 + utf8.size());
    input += '\0';
    input += utf8;
    const SecretBytes secret = SecretBytes::takenFrom(input);
    wipe(utf8);
    wipe(normal);
    return slowhash::derive(crypto_secretbox_KEYBYTES, secret.view(), salt,
                            slowhash::Cost::Moderate);
}

std::optional<QByteArray> member(const QJsonObject &json, QLatin1String name)
{
    return base64url::decode(json.value(name).toString());
}

} // namespace

Result<QByteArray, SealError> make(const QString &kind, const SecretBytes &content,
                                   const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return SealError::WeakPassphrase;
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const auto key = keyOf(kind, passphrase, salt);
    if (!key)
        return SealError::NoMemory;
    QByteArray box(qsizetype(content.size() + crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), content.data(),
                          content.size(), bytesOf(nonce), key->data());
    const QJsonObject json{{QStringLiteral("naober"), kind},
                           {QStringLiteral("v"), version},
                           {QStringLiteral("salt"), base64url::encode(salt)},
                           {QStringLiteral("nonce"), base64url::encode(nonce)},
                           {QStringLiteral("box"), base64url::encode(box)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<SecretBytes, SealError> open(const QString &kind, const QByteArray &file,
                                    const QString &passphrase)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    const QJsonObject json =
        file.size() <= largestFile ? QJsonDocument::fromJson(file).object() : QJsonObject();
    if (json.value(QLatin1String("naober")).toString() != kind)
        return SealError::Malformed;
    if (json.value(QLatin1String("v")) != QJsonValue(version))
        return SealError::UnknownVersion;
    const auto salt = member(json, QLatin1String("salt"));
    const auto nonce = member(json, QLatin1String("nonce"));
    const auto box = member(json, QLatin1String("box"));
    if (!salt || !nonce || !box || salt->size() != qsizetype(crypto_pwhash_SALTBYTES)
        || nonce->size() != qsizetype(crypto_secretbox_NONCEBYTES)
        || box->size() <= qsizetype(crypto_secretbox_MACBYTES))
        return SealError::Malformed;
    const auto key = keyOf(kind, passphrase, *salt);
    if (!key)
        return SealError::NoMemory;
    SecretBytes content(std::size_t(box->size()) - crypto_secretbox_MACBYTES);
    if (crypto_secretbox_open_easy(content.data(), bytesOf(*box),
                                   static_cast<unsigned long long>(box->size()), bytesOf(*nonce),
                                   key->data())
        != 0)
        return SealError::WrongPassphrase;
    return content;
}

} // namespace naober::passphrasebox
