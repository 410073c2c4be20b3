// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/secretbytes.h"

#include <QtGlobal>

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace naober {

SecretBytes::SecretBytes(std::size_t size, Memory memory)
    : m_size(size)
    , m_memory(memory)
{
    // Without random numbers or memory nothing here can go on safely.
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(memory == Memory::Guarded ? sodium_malloc(size)
                                                                    : std::malloc(size));
    if (m_data == nullptr)
        qFatal("no memory for a secret");
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::takenFrom(QByteArray &bytes)
{
    SecretBytes taken = copyOf(bytes);
    wipe(bytes);
    return taken;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_memory(other.m_memory)
{ }

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_memory = other.m_memory;
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

void SecretBytes::clear()
{
    if (m_data != nullptr && m_memory == Memory::Wiped) {
        sodium_memzero(m_data, m_size);
        std::free(m_data);
    } else {
        sodium_free(m_data); // wipes first
    }
    m_data = nullptr;
    m_size = 0;
}

QByteArrayView SecretBytes::view() const
{
    return {m_data, static_cast<qsizetype>(m_size)};
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

bool sameSecret(QByteArrayView a, QByteArrayView b)
{
    return !a.isEmpty() && a.size() == b.size()
        && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

void wipe(QByteArray &bytes)
{
    // data() would wipe a fresh copy if somebody else held these bytes too.
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes = QByteArray();
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text = QString();
}

} // namespace naober
