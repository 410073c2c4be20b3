// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/localkey.h"

#include <sodium.h>

namespace naober {

namespace {

// A row: version, the key's id, nonce, ciphertext with its tag. The first two are bound to it.
constexpr char version = 1;
constexpr qsizetype idSize = 8;
constexpr qsizetype headSize = 1 + idSize;
constexpr auto nonceSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto tagSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned long long lengthOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// What a reader may see of \a key: a keyed hash of a fixed word.
QByteArray rawId(const SecretBytes &key)
{
    constexpr QByteArrayView label("naober local key 1");
    QByteArray hash(qsizetype(crypto_generichash_BYTES), '\0');
    crypto_generichash(bytesOf(hash), crypto_generichash_BYTES, bytesOf(label), lengthOf(label),
                       key.data(), key.size());
    return hash.first(idSize);
}

QByteArray bound(QByteArrayView head, const QString &name)
{
    return head.toByteArray().append(name.toUtf8());
}

} // namespace

LocalKey::LocalKey(SecretBytes key)
    : m_key(std::move(key))
{ }

LocalKey LocalKey::generate()
{
    return LocalKey(SecretBytes::random(keySize));
}

std::optional<LocalKey> LocalKey::fromBytes(SecretBytes key)
{
    if (key.size() != keySize)
        return std::nullopt;
    return LocalKey(std::move(key));
}

LocalKey LocalKey::clone() const
{
    return LocalKey(m_key.clone());
}

QString LocalKey::id() const
{
    return QString::fromLatin1(rawId(m_key).toHex());
}

QString LocalKey::idOf(const QByteArray &row)
{
    if (row.size() < headSize + nonceSize + tagSize || row.at(0) != version)
        return {};
    return QString::fromLatin1(row.mid(1, idSize).toHex());
}

QByteArray LocalKey::encrypt(QByteArrayView plain, const QString &name) const
{
    QByteArray row(headSize + nonceSize + plain.size() + tagSize, '\0');
    row[0] = version;
    row.replace(1, idSize, rawId(m_key));
    unsigned char *nonce = bytesOf(row) + headSize;
    randombytes_buf(nonce, std::size_t(nonceSize));
    const QByteArray with = bound(QByteArrayView(row).first(headSize), name);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytesOf(plain),
                                               lengthOf(plain), bytesOf(with), lengthOf(with),
                                               nullptr, nonce, m_key.data());
    return row;
}

Result<SecretBytes, SealError> LocalKey::decrypt(const QByteArray &row, const QString &name) const
{
    if (row.size() < headSize + nonceSize + tagSize)
        return SealError::NotOpened;
    if (row.at(0) != version)
        return SealError::UnknownVersion;
    const QByteArrayView all(row);
    if (all.sliced(1, idSize) != rawId(m_key))
        return SealError::WrongKey;
    const QByteArrayView box = all.sliced(headSize + nonceSize);
    const QByteArray with = bound(all.first(headSize), name);
    SecretBytes plain(std::size_t(box.size() - tagSize), SecretBytes::Memory::Wiped);
    // An empty row has no bytes to stand anywhere.
    unsigned char none = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.isEmpty() ? &none : plain.data(), nullptr, nullptr, bytesOf(box), lengthOf(box),
            bytesOf(with), lengthOf(with), bytesOf(all.sliced(headSize)), m_key.data())
        != 0)
        return SealError::NotOpened;
    return plain;
}

Result<QByteArray, SealError> LocalKey::encryptAnew(const QByteArray &row, const QString &name,
                                                    const LocalKey &next) const
{
    const auto plain = decrypt(row, name);
    if (!plain)
        return plain.error();
    return next.encrypt(plain->view(), name);
}

} // namespace naober
