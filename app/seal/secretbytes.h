// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>

namespace naober {

/// Bytes that nobody else may see: private halves of keys, owner secrets, plain text on its way
/// into a seal. They are wiped when they go, and are moved, never copied by accident. Any thread,
/// one at a time.
class SecretBytes
{
public:
    enum class Memory {
        Guarded, ///< locked, between guard pages (sodium_malloc): keys; some 20 µs each
        Wiped, ///< from the heap: rows and requests, which a desk opens by the ten thousands
    };

    SecretBytes() = default;
    /// \a size zero bytes. Ends the program when the system has no memory left.
    explicit SecretBytes(std::size_t size, Memory memory = Memory::Guarded);
    static SecretBytes random(std::size_t size);
    /// Copies \a bytes and wipes them where they were.
    static SecretBytes takenFrom(QByteArray &bytes);
    static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// A second holder of the same bytes, made knowingly.
    SecretBytes clone() const;
    /// Wipes and gives up the memory.
    void clear();

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Good as long as this object stands still.
    QByteArrayView view() const;
    /// In constant time.
    bool equals(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
    Memory m_memory = Memory::Guarded;
};

/// Whether two secrets are the same, in constant time for those of one length. Nothing is the same
/// as nothing.
bool sameSecret(QByteArrayView a, QByteArrayView b);

/// Overwrites what \a bytes hold and empties them. Only this copy: detached ones are their
/// holders'.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace naober
