// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/doorwords.h"

#include <sodium.h>

namespace naober {

Result<DoorWords, WordListError> DoorWords::load(const QString &path)
{
    const auto words = readWordList(path);
    if (!words)
        return words.error();
    return fromWords(*words);
}

Result<DoorWords, WordListError> DoorWords::fromWords(const QStringList &words)
{
    constexpr qsizetype fewest = 20;
    if (words.size() < fewest)
        return WordListError::Length;
    if (const auto fault = wordListFault(words))
        return *fault;
    DoorWords list;
    list.m_words = words;
    return list;
}

QString DoorWords::draw() const
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
    return m_words.at(static_cast<qsizetype>(randombytes_uniform(quint32(m_words.size()))));
}

} // namespace naober
