// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/wordlist.h"

namespace naober {

/// The small list that door words come from: what the helper says at the door (desk.md "The slip").
class DoorWords
{
public:
    /// At least 20 words.
    static Result<DoorWords, WordListError> load(const QString &path);
    static Result<DoorWords, WordListError> fromWords(const QStringList &words);

    /// Any of them, each as likely.
    QString draw() const;
    QStringList all() const { return m_words; }

private:
    QStringList m_words;
};

} // namespace naober
