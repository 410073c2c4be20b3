// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/signingkey.h"

#include "feed/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sodium.h>

#include <cstdlib>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.feed")

// One line: what it is, then the seed.
const QByteArray keyPrefix = QByteArrayLiteral("naober-ed25519-private ");
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 largestFile = 4096;

void needSodium()
{
    // Without random numbers nothing here can go on safely.
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
}

} // namespace

QString keyErrorText(KeyError error)
{
    switch (error) {
    case KeyError::Missing:
        return QStringLiteral("the key file is not there");
    case KeyError::Unreadable:
        return QStringLiteral("the key file cannot be read by this user");
    case KeyError::Malformed:
        return QStringLiteral("the key file is not a Naober signing key");
    case KeyError::Exists:
        return QStringLiteral("there is a key file already; it is not written over");
    case KeyError::NotWritable:
        return QStringLiteral("the key file cannot be written");
    }
    Q_UNREACHABLE();
}

SigningKey SigningKey::generate()
{
    needSodium();
    SigningKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
    crypto_sign_keypair(unused.data(), key.m_secret.data());
    return key;
}

std::optional<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    needSodium();
    if (seed.size() != qsizetype(crypto_sign_SEEDBYTES))
        return std::nullopt;
    SigningKey key;
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
    crypto_sign_seed_keypair(unused.data(), key.m_secret.data(),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

Result<SigningKey, KeyError> SigningKey::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return KeyError::Missing;
    if (!file.open(QIODevice::ReadOnly))
        return KeyError::Unreadable;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    if ((file.permissions() & others) && !file.setPermissions(ownerOnly))
        qCWarning(log) << "the signing key can be read by other users:" << path;
    QByteArray content = file.read(largestFile);
    std::optional<SigningKey> key;
    if (content.startsWith(keyPrefix)) {
        QByteArray text = content.mid(keyPrefix.size()).trimmed();
        auto seed = QByteArray::fromBase64Encoding(
            text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (seed)
            key = fromSeed(seed.decoded);
        wipe(text);
        wipe(seed.decoded);
    }
    wipe(content);
    if (!key)
        return KeyError::Malformed;
    return std::move(*key);
}

Result<void, KeyError> SigningKey::save(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return file.exists() ? KeyError::Exists : KeyError::NotWritable;
    QByteArray seed(qsizetype(crypto_sign_SEEDBYTES), '\0');
    crypto_sign_ed25519_sk_to_seed(bytesOf(seed), m_secret.data());
    QByteArray text = seed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArray content = keyPrefix + text + '\n';
    const bool written =
        file.write(content) == content.size() && file.flush() && durable::syncFile(file);
    wipe(seed);
    wipe(text);
    wipe(content);
    file.close();
    if (!written) {
        file.remove();
        return KeyError::NotWritable;
    }
    durable::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

SigningKey::SigningKey(SigningKey &&other) noexcept
    : m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    if (this != &other) {
        m_secret = other.m_secret;
        sodium_memzero(other.m_secret.data(), other.m_secret.size());
    }
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

SigningKey SigningKey::clone() const
{
    SigningKey copy;
    copy.m_secret = m_secret;
    return copy;
}

PublicKey SigningKey::publicKey() const
{
    QByteArray raw(PublicKey::size, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(raw), m_secret.data());
    return *PublicKey::fromRaw(raw);
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(qsizetype(crypto_sign_BYTES), '\0');
    crypto_sign_detached(bytesOf(signature), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

} // namespace naober
