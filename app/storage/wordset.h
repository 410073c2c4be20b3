// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace naober {

/// Remembers which words were met, by a 64-bit hash of each: an import asks it for every word of
/// every text. Two words in 2⁶⁴ may be taken for one.
class WordSet
{
public:
    /// Adds a word; true if it is new.
    bool insert(QByteArrayView word)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        if (!place(hashOf(word)))
            return false;
        ++m_size;
        return true;
    }

private:
    static quint64 hashOf(QByteArrayView word)
    {
        // FNV-1a
        quint64 hash = 14695981039346656037ULL;
        for (const char c : word)
            hash = (hash ^ static_cast<quint8>(c)) * 1099511628211ULL;
        return hash == 0 ? 1 : hash; // 0 is an empty slot
    }
    bool place(quint64 hash)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = (hash ^ (hash >> 32)) & mask;
        while (m_slots[at] != 0) {
            if (m_slots[at] == hash)
                return false;
            at = (at + 1) & mask;
        }
        m_slots[at] = hash;
        return true;
    }
    void grow()
    {
        constexpr std::size_t first = 1024;
        std::vector<quint64> old(m_slots.empty() ? first : m_slots.size() * 2, 0);
        old.swap(m_slots);
        for (const quint64 hash : old) {
            if (hash != 0)
                place(hash);
        }
    }

    std::vector<quint64> m_slots; ///< a power of two of them, at most half full
    std::size_t m_size = 0;
};

} // namespace naober
